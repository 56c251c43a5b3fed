"""Whether acts lead the typical person to where a witness stands: a person who can be thought of need not be one who
can come about."""

from dataclasses import dataclass, replace
from typing import Literal

from ..decide.judging import Judging
from ..decide.life import BIRTH, Life, Opened
from ..decide.program import Program
from ..language.conditions import All, Is, Ref, Set
from ..language.dates import Span, add_months
from ..language.rulebook import Rulebook
from .backwards import Backwards
from .follow import Follower
from .goal import Goal
from .holds import Uncovered
from .search import Search, Way

AGO = 10 * 12
"""Months before the witness's day from which the typical person sets out."""
FULL = 60
"""States after which it is left open."""

Verdict = Literal["reached", "not reached", "not settled"]


@dataclass(frozen=True, slots=True)
class Reached:
    """Whether there is a road to a witness from the typical person of her own facts on the day `start`, with whom
    nothing has happened yet; `acts` are the steps of one, in order.

    Reached are the values of her statuses, all at once, on some day up to hers; since when they are so is not compared.
    """

    verdict: Verdict
    start: int
    acts: tuple[str, ...] = ()


class Roads:
    """Roads under one program to whoever is asked for; what is found out about the program serves them all."""

    def __init__(self, program: Program, judging: Judging) -> None:
        self.program, self.judging = program, judging
        self.back = Backwards(program, lambda deed: True)

    def to(self, life: Life) -> Reached:
        """Look for acts, of anybody, that make of the typical person the one who opens a life; of somebody with
        relatives, or with a past that is told, it is left open."""
        start = typical(life, self.program.book)
        first = start.start.lo
        if life.events or any(life.roles.values()) or any(len(opened.values) != 1 for opened in life.opens.values()):
            return Reached("not settled", first)
        if any(opened.values[0] not in may_be(name, start, self.program) for name, opened in life.opens.items()):
            return Reached("not reached", first)
        there = (Is(Ref("status", name), opened.values) for name, opened in life.opens.items())
        goal = Goal("the witness", All(tuple(there)))
        way = self._way(start, goal, life.start.lo)
        if way is None:
            return Reached("not settled", first)
        way = Follower(self.program, start, first, goal, self.judging, self.back.usable).shortened(way)
        return Reached("reached", first, tuple(event.act for event in way.events if event.act))

    def _way(self, start: Life, goal: Goal, until: int) -> Way | None:
        first = start.start.lo
        try:
            search = Search(self.program, start, first, goal, until, judging=self.judging, back=self.back)
            return search.run(full=FULL).way
        except Uncovered:
            return None


def may_be(name: str, start: Life, program: Program) -> frozenset[str]:
    """Return the values that a status may ever come to have: as it is, or by whatever act, rule or lapse there is."""
    status = program.book.vocabulary.statuses[name]
    effects = [
        effect for deed in program.deeds.values() if deed.counts
        for ended in deed.act.effects.values() for effect in ended if effect.status == name
    ]  # fmt: skip
    if status.plain or status.duty or any(not isinstance(effect, Set) for effect in effects):
        return frozenset(status.values)
    noted = {value for deed in program.deeds.values() if name in deed.act.notes for value in status.values}
    ruled = {outcome for rule in program.rules.get(name, ()) for outcome in rule.outcomes}
    made = {effect.value for effect in effects if isinstance(effect, Set)}
    return frozenset({*start.opens[name].values, *made, *ruled, *noted, *status.then.values()})


def typical(life: Life, book: Rulebook) -> Life:
    """Return the life of the typical person of the same facts, some years before; at birth where that is later."""
    born = life.facts.get(BIRTH)
    day = max(add_months(life.start.lo, -AGO), born.hi if isinstance(born, Span) else 0)
    opens = {name: _usual(name, opened, book, day) for name, opened in life.opens.items()}
    return replace(life, start=Span(day, day), opens=opens, events=())


def _usual(name: str, opened: Opened, book: Rulebook, day: int) -> Opened:
    """A status as it is with the typical person; what the vocabulary calls normal nowhere is as the witness has it."""
    usual = book.vocabulary.statuses[name].usual
    return Opened(opened.values if usual is None else (usual,), Span(day, day))
