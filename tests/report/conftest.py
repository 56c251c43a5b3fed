"""The two states, ready for a test."""

import pytest

from zhol.engine.decide.finding import Judgement
from zhol.engine.language.rulebook import Rulebook
from zhol.tests.report import two_states


@pytest.fixture
def book() -> Rulebook:
    """Return the rulebook of the two states."""
    return two_states.rulebook()


@pytest.fixture
def trader() -> Judgement:
    """Return the judgement of one life on one day under the ladder."""
    return two_states.judgement()
