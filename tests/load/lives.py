"""Made-up lives without end: each one that ships, told otherwise by the draw of its number."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import yaml

from zhol.engine.decide.case import read_case
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.text.diagnostic import BadInput

LIVES = Path(__file__).resolve().parents[2] / "scenarios" / "people"
FIRST, LAST = date(2014, 1, 1), date(2027, 12, 31)
AGED = (-9000, -3000, -366, -1, 0, 1, 366, 3000)
SHIFTED = (-400, -31, -1, 0, 0, 0, 1, 31, 400)
ATTEMPTS = 50


class Lives:
    """Lives by number; what one is hangs on its number alone. Each is judged on one day."""

    def __init__(self, book: Rulebook, at: Path = LIVES) -> None:
        self.book = book
        self.told: list[dict[str, Any]] = [
            yaml.load(path.read_text("utf-8"), yaml.CBaseLoader) for path in sorted(at.glob("*.yaml"))
        ]

    def some(self, first: int, end: int) -> Iterator[dict[str, Any]]:
        """Yield the lives from one number to before another."""
        return (self.life(number) for number in range(first, end))

    def life(self, number: int) -> dict[str, Any]:
        """Draw a life; what cannot be (events out of order, say) is drawn again, and told as it ships in the end."""
        shipped = self.told[number % len(self.told)]
        for attempt in range(ATTEMPTS):
            draw = Random(f"{number}/{attempt}")
            life = self._otherwise(shipped, draw) | {"case": f"made up {number}", "on": [self._day(draw)]}
            try:
                read_case(yaml.safe_dump(life), f"life {number}", self.book)
            except BadInput:
                continue
            return life
        return shipped | {"case": f"made up {number}"}

    def _day(self, draw: Random) -> str:
        return (FIRST + timedelta(draw.randrange((LAST - FIRST).days))).isoformat()

    def _otherwise(self, shipped: dict[str, Any], draw: Random) -> dict[str, Any]:
        """Shift the whole life by some days, let the person be older and otherwise in one fact, leave an event out."""
        life: dict[str, Any] = _shifted(shipped, draw.choice(SHIFTED))
        person = dict(life.get("person", {}))
        if "born" in person:
            person["born"] = _moved(person["born"], draw.choice(AGED))
        for fact in draw.sample(list(self.book.vocabulary.facts.values()), draw.choice((0, 1, 1, 2))):
            if fact.type in ("bool", "enum"):
                person[fact.id] = draw.choice(fact.values or ("yes", "no"))
        events = list(life.get("events", []))
        if events and draw.random() < 0.4:
            events.pop(draw.randrange(len(events)))
        return life | {"person": person} | ({"events": events} if events else {})


def _shifted(told: Any, days: int) -> Any:
    """Move every full date in what was told."""
    if isinstance(told, dict):
        return {key: _shifted(value, days) for key, value in told.items()}
    if isinstance(told, list):
        return [_shifted(value, days) for value in told]
    return _moved(told, days)


def _moved(words: str, days: int) -> str:
    """Move a full date by days; a year by the years in them; leave all else."""
    if len(words) == 4 and words.isdecimal():
        return str(int(words) + round(days / 366))
    try:
        return (date.fromisoformat(words) + timedelta(days)).isoformat()
    except ValueError:
        return words
