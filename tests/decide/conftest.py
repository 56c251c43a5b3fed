"""The rulebook of two invented states, for tests that need one."""

from pathlib import Path

import pytest

from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rulebook


@pytest.fixture(scope="session")
def bost() -> Rulebook:
    """Load Arva and Bost."""
    return load(Path(__file__).resolve().parent.parent / "rulebooks" / "bost")
