"""How many lives the two engines are tried on: 1,000 in every test run, as many as asked for in `make agree`."""

import os
from pathlib import Path

import pytest

from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rulebook

from .drawing import Drawing

LIVES = int(os.environ.get("ZHOL_AGREE", "1000"))


@pytest.fixture(scope="session")
def lives() -> int:
    """Say how many lives to draw."""
    return LIVES


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    """Load the rulebook that ships."""
    return load(Path(__file__).resolve().parents[2] / "rules")


@pytest.fixture(scope="session")
def drawing(rulebook: Rulebook) -> Drawing:
    """Draw lives for it."""
    return Drawing(rulebook)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.write_line(f"agreement: {LIVES:,} lives were asked for")
