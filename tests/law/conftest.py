"""The rulebook that ships, loaded once."""

from pathlib import Path

import pytest

from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rulebook

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def rulebook(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    """Return the rulebook of this repository."""
    return load(ROOT / "rules", tmp_path_factory.mktemp("loaded"))
