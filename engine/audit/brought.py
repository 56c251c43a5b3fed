"""How a person came to be as she is: her life told from before the acts that made her so."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..decide.program import Program
from ..language.conditions import Set
from ..language.dates import text
from ..language.rulebook import DONE, Act
from .posing import Posing
from .standing import stands
from .typical import Person, State

BEFORE = 400
"""Days for which the life is told before the acts: counts over a year are then known."""


@dataclass(frozen=True, slots=True)
class Deed:
    """An act and how it ends."""

    act: Act
    outcome: str

    @property
    def changes(self) -> dict[str, str]:
        """What it sets, status by status."""
        return {e.status: e.value for e in self.act.effects[self.outcome] if isinstance(e, Set)}

    def told(self, day: int) -> str:
        """Tell it as an event."""
        ending = "" if self.outcome == DONE else f", outcome: {self.outcome}"
        return f"{{on: {text(day)}, act: {self.act.id}{ending}}}"


@dataclass(frozen=True, slots=True)
class Story:
    """A person before something happened to her, and what did on one day."""

    before: Person
    deeds: tuple[Deed, ...]
    day: int

    def life(self, title: str, days: tuple[int, ...] = ()) -> str:
        """Tell it as a life."""
        return self.before.life(title, days or (self.day,), tuple(deed.told(self.day) for deed in self.deeds))


def making(program: Program, status: str, value: str, day: int) -> list[Deed]:
    """Return the acts that set a status to a value on a day, the person's own first."""
    actors = program.book.vocabulary.actors
    found = [
        Deed(deed.act, outcome)
        for deed in program.deeds.values()
        if deed.counts and stands(program, deed.act.force, day)
        for outcome in deed.act.effects
    ]
    found = [deed for deed in found if deed.changes.get(status) == value]
    return sorted(found, key=lambda d: (not actors[d.act.actor].is_self, d.act.harm, d.act.offence, d.act.id))


def story(program: Program, person: Person, deeds: Sequence[Deed]) -> Story | None:
    """Return a person who was otherwise until acts of her day made her so; None where none can be told."""
    changed = {status for deed in deeds for status in deed.changes}
    kept = {n: State(s.value, s.since if s.since != person.day else None) for n, s in person.statuses.items()}
    first = Person(person.book, person.day - BEFORE, person.facts, {n: s for n, s in kept.items() if n not in changed})
    wanted = [(deed.act.requires, True) for deed in deeds]
    for before in Posing(program).people(first, wanted) or Posing(program).people(first, wanted[:1]):
        return Story(before, tuple(deeds), person.day)
    return None
