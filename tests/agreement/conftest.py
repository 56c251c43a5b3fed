"""How many lives the two engines are tried on: 1,000 in every test run, as many as asked for in `make agree`."""

import os
from pathlib import Path

import pytest

from zhol.engine.decide.truth import YES
from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rulebook

from .drawing import Drawing
from .trial import Trial

ENOUGH = 1000
"""With fewer lives not every rule is seen at work, not every boundary stood on."""
LIVES = max(ENOUGH, int(os.environ.get("ZHOL_AGREE", "0")))
MORE = 200
"""How many more lives are drawn for a rule that was not."""


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


@pytest.fixture(scope="session")
def trial(rulebook: Rulebook, drawing: Drawing, lives: int) -> Trial:
    """Try both engines on all lives, and on more for rules that none of them brought into effect."""
    trial = Trial(rulebook)
    for number in range(lives):
        trial.life(drawing.life(number))
    for n, rule in enumerate(rulebook.rules):
        for k in range(MORE):
            if rule.key in trial.counted.rules(YES):
                break
            trial.life(drawing.life((lives + k) * len(rulebook.rules) + n))
    return trial


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    terminalreporter.write_line(f"agreement: {LIVES:,} lives were asked for")
