"""Shake a life that was aimed: a date moves by a day, a fact goes missing, something else happens besides."""

from random import Random
from typing import TypeVar

from zhol.engine.language.conditions import Increase
from zhol.engine.language.dates import EARLIEST, Duration, add, day_of, text
from zhol.engine.language.rulebook import Act, Fact, Rulebook

from .boundaries import Boundaries
from .sketch import Held, Sketch, Written, event

T = TypeVar("T")
HAPPENINGS = (0, 0, 1, 2, 3, 5, 7)
AGES = (1, 15, 16, 18, 25, 40, 70)


class Shaking:
    """Changes a sketch, or what was written of it, by chance."""

    def __init__(self, book: Rulebook, near: Boundaries, draw: Random) -> None:
        self.book = book
        self.near = near
        self.draw = draw

    # --- before it is written

    def sketch(self, s: Sketch, number: int) -> None:
        """Move one date, and let more be true than was aimed at: facts and statuses at values and dates that matter."""
        self._move(s)
        for name in self._some(list(self.book.vocabulary.statuses), 4):
            if name not in s.holds and not s.from_birth:
                s.holds[name] = Held(self._status(name), self._since(s.on))
        for fact in self._some(list(self.book.vocabulary.facts.values()), 4):
            if fact.id not in s.facts:
                s.facts[fact.id] = self._fact(fact, s.on)
        for role in self._some(list(self.book.vocabulary.roles), 1):
            if role not in s.roles:
                s.roles[role] = None if number % 2 else self._relative(s.on)

    def fill(self, s: Sketch) -> None:
        """State every fact and status that would otherwise be unknown; roles left out are nobody's."""
        for fact in self.book.vocabulary.facts.values():
            if fact.missing is None and fact.id not in s.facts:
                s.facts[fact.id] = self._fact(fact, s.on)
        for status in self.book.vocabulary.statuses.values():
            if status.missing is None and status.id not in s.holds and not s.from_birth:
                s.holds[status.id] = Held(self._status(status.id))
        for role in self.book.vocabulary.roles:
            s.roles.setdefault(role, None)

    def _some(self, things: list[T], most: int) -> list[T]:
        return self.draw.sample(things, min(len(things), self.draw.randint(0, most)))

    def _move(self, s: Sketch) -> None:
        """Move the day judged, or since when something has been so, by a day."""
        by = self.draw.choice([-1, 1])
        dated = [held for held in s.holds.values() if held.since is not None and EARLIEST < held.since + by <= s.on]
        if dated and self.draw.random() < 0.7:
            held = self.draw.choice(dated)
            held.since = (held.since or 0) + by
        elif not s.from_birth:
            s.on += by

    def _status(self, name: str) -> str:
        status = self.book.vocabulary.statuses[name]
        numbers = [n + by for n in self.near.numbers.get(name, ()) for by in (-1, 0, 1)] if status.integer else []
        return self.draw.choice([str(n) for n in numbers if str(n) in status.values] or list(status.values))

    def _since(self, on: int) -> int:
        """A day as long ago as the law counts off, or one on which it turned, or one more or less."""
        by = self.draw.choice([-1, 0, 0, 1])
        turned = [day + by for day in self.near.days if day + by <= on]
        if turned and self.draw.random() < 0.4:
            return self.draw.choice(turned)
        if not self.near.durations:
            return on
        lasted = self.draw.choice(self.near.durations)
        return min(on, add(on, lasted, dict(self.book.vocabulary.calendars), -1) + by)

    def _fact(self, fact: Fact, on: int) -> str | int:
        if fact.type == "date":
            age = Duration(self.draw.choice(AGES), "years")
            return add(self._since(on), age, None, -1) if fact.id == "born" else self._since(on)
        if fact.type == "int":
            numbers = [str(n + by) for n in self.near.numbers.get(fact.id, (fact.least or 0,)) for by in (-1, 0, 1)]
            return self.draw.choice([n for n in numbers if (fact.least or 0) <= int(n)])
        return self.draw.choice(fact.values or ("yes", "no"))

    def _relative(self, on: int) -> Sketch:
        who = Sketch(on)
        for name in self._some(list(self.book.vocabulary.statuses), 3):
            who.holds[name] = Held(self._status(name), self._since(on))
        return who

    # --- once it is written

    def told(self, told: Written, s: Sketch) -> None:
        """Let other things happen besides, and leave out or call unknown some of what was said."""
        events = _listed(told.get("events"))
        events += [{"on": text(self._when(told, s)), **self._happening()} for _ in range(self.draw.choice(HAPPENINGS))]
        events.sort(key=lambda e: str(e["on"])[:10])
        if events:
            told["events"] = events
        self._forget(told)

    def _when(self, told: Written, s: Sketch) -> int:
        opens = told.get("opens")
        begins = day_of(opens["on"]) if isinstance(opens, dict) else int(s.facts["born"])
        if self.draw.random() < 0.5:
            return self.draw.randint(min(begins, s.on), s.on)
        near = s.on + self.draw.choice([-1, 0, 1])
        return max(begins, self.draw.choice([near, self._since(s.on)]))

    def _happening(self) -> Written:
        plain = [status for status in self.book.vocabulary.statuses.values() if status.plain]
        if plain and self.draw.random() < 0.3:
            status = self.draw.choice(plain)
            return {"now": {status.id: self.draw.choice(status.values)}}
        acts = list(self.book.acts.values())
        act = self.draw.choice([act for act in acts if not _counts(act)] or acts)
        outcomes = list(act.effects)
        happened = event(act, self.draw.choice([*outcomes, "unknown"] if len(outcomes) > 1 else outcomes))
        return happened | {name: self._status(name) for name in self._some(list(act.notes), 1)}

    def _forget(self, told: Written) -> None:
        """Take away something said, and list something under `unknown`: a fact, a status or an act."""
        person, opens = told["person"], told.get("opens")
        assert isinstance(person, dict)
        parts = [part for part in (person, opens) if isinstance(part, dict)]
        said = [(part, key) for part in parts for key in part if key not in ("on", "born")]
        for part, key in self._some(said, 2):
            part.pop(key, None)
        words = [*self.book.vocabulary.facts, *self.book.vocabulary.statuses]
        unknown = [w for w in self._some(words, 2) if w not in person and not (isinstance(opens, dict) and w in opens)]
        unknown = [word for word in unknown if word != "born"]
        unknown += self._some(list(self.book.acts), 1) if self.draw.random() < 0.2 else []
        if unknown:
            told["unknown"] = unknown


def _listed(events: object) -> list[Written]:
    return list(events) if isinstance(events, list) else []


def _counts(act: Act) -> bool:
    return any(isinstance(effect, Increase) for effects in act.effects.values() for effect in effects)
