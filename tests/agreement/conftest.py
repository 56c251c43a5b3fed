"""How many lives the two engines are tried on: 1,000 in every test run, as many as asked for in `make agree`."""

import os

import pytest

LIVES = int(os.environ.get("ZHOL_AGREE", "1000"))


@pytest.fixture(scope="session")
def lives() -> int:
    """Say how many lives to draw."""
    return LIVES


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.write_line(f"agreement: {LIVES:,} lives were asked for")
