"""The small rulebook of tests/bad, to which a test adds a few lines; and the two invented states of tests/rulebooks."""

from collections.abc import Callable
from pathlib import Path

import pytest

from zhol.engine.language.load import build, load
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.text.diagnostic import BadInput

TESTS = Path(__file__).parent.parent
BASE = TESTS / "bad" / "base"

Read = Callable[..., Rulebook]
Told = Callable[..., list[str]]


def _texts(topic: str, more: dict[str, str]) -> dict[str, str]:
    texts = {str(path.relative_to(BASE)): path.read_text("utf-8") for path in sorted(BASE.rglob("*.yaml"))}
    return {**texts, **({"act/more.yaml": topic} if topic else {}), **more}


@pytest.fixture(scope="session")
def read() -> Read:
    """Read the small rulebook with a topic file more, and other files; reforms are those under reforms/."""

    def reading(topic: str = "", more: dict[str, str] | None = None) -> Rulebook:
        texts = _texts(topic, more or {})
        return build(texts, tuple(name for name in texts if name.startswith("reforms/")))

    return reading


@pytest.fixture(scope="session")
def told(read: Read) -> Told:
    """Say what is mistaken in the small rulebook with a topic file more: the messages without their places."""

    def telling(topic: str = "", more: dict[str, str] | None = None) -> list[str]:
        try:
            read(topic, more)
        except BadInput as wrong:
            return [found.message for found in wrong.diagnostics]
        return []

    return telling


@pytest.fixture(scope="session")
def bost() -> Path:
    """The directory of the two invented states."""
    return TESTS / "rulebooks" / "bost"


@pytest.fixture(scope="session")
def bostian(bost: Path) -> Rulebook:
    """Their rulebook."""
    return load(bost)
