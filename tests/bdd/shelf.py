"""Where rulebooks, lives and reforms are found by name, and kept."""

import json
from collections.abc import Hashable
from pathlib import Path

from zhol.engine.decide.check import Checker
from zhol.engine.decide.finding import Judgement
from zhol.engine.language.load import build, load
from zhol.engine.text.diagnostic import nearest

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "rules"
PEOPLE = ROOT / "scenarios" / "people"


class Shelf:
    """Checkers by rulebook, and judgements: what scenarios share is loaded and judged once."""

    def __init__(self) -> None:
        self.known: dict[str, Checker] = {}
        self.judged: dict[Hashable, Judgement] = {}

    def shipped(self, reforms: tuple[Path, ...]) -> Checker:
        """Return the judge by the rulebook that ships, reformed."""
        key = " ".join(map(str, reforms))
        if key not in self.known:
            self.known[key] = Checker(load(RULES, reform=reforms))
        return self.known[key]

    def made_up(self, texts: dict[str, str], reforms: tuple[str, ...]) -> Checker:
        """Return the judge by a made-up rulebook."""
        key = json.dumps([texts, reforms])
        if key not in self.known:
            self.known[key] = Checker(build(texts, reforms))
        return self.known[key]


def named(directory: Path, slug: str, what: str) -> Path:
    """Return the file of a name in a directory; fail with the nearest name."""
    path = directory / f"{slug}.yaml"
    known = [other.stem for other in directory.glob("*.yaml")]
    assert path.is_file(), f"there is no {what} '{slug}' in {directory.relative_to(ROOT)}{nearest(slug, known)}"
    return path
