"""Under which stances and on which days the rulebook is another: what a detector has to look at, and no more."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from ..decide.program import Program
from ..decide.stance import Stance
from ..language.conditions import Param
from ..language.dates import EARLIEST, LATEST
from ..language.rulebook import Status
from ..language.tenure import edge_days
from .audited import Audited
from .loom import Thing
from .standing import standing
from .typical import usual
from .web import Web


@dataclass(frozen=True)
class Era:
    """Days from `first` and before `end` on which the same provisions stand, under one stance."""

    program: Program
    first: int
    end: int

    @property
    def stance(self) -> Stance:
        """The stance."""
        return self.program.stance

    @cached_property
    def web(self) -> Web:
        """What can bring what about on its first day."""
        return Web(self.program, self.first)


def eras(audited: Audited) -> Iterator[Era]:
    """Yield the eras of each column of the ladder, by the usual readings."""
    days = turns(audited)
    for _, layers in audited.columns:
        yield from _of(audited, audited.stance(layers), days)


def _of(audited: Audited, stance: Stance, days: list[int]) -> Iterator[Era]:
    program = audited.checker.compiled.program(stance)
    before: tuple[bool | None, ...] | None = None
    first = days[0]
    for i, day in enumerate(days):
        after = days[i + 1] if i + 1 < len(days) else LATEST + 1
        now = signature(program, day)
        then = signature(program, after) if i + 1 < len(days) else None
        if now != before:
            first, before = day, now
        if then != now:
            yield Era(program, first, after)


def rereadings(audited: Audited, terms: Collection[str] | None = None) -> Iterator[tuple[str, str, Era]]:
    """Yield the last day of the audit with one term, of some or of all, read otherwise, in the first column in which
    all provisions that belong to its readings count: term, reading, and what then stands."""
    for term in audited.book.terms.values():
        layers = _layers_of(audited, term.id) if terms is None or term.id in terms else ()
        for reading in term.readings[1:] if layers else ():
            stance = Stance(frozenset(layers), {**audited.readings, term.id: reading})
            program = audited.checker.compiled.program(stance)
            yield term.id, reading, Era(program, audited.day, LATEST + 1)


def _layers_of(audited: Audited, term: str) -> tuple[str, ...]:
    """Return the layers of the first column in which all that hangs on a term counts; none where nothing does."""
    book = audited.book
    hanging = {rule.layer for rule in book.rules if term in rule.reading}
    hanging |= {act.layer for act in book.acts.values() if term in act.reading}
    dated = {name for name, parameter in book.parameters.items() if parameter.term == term}
    for rule in book.rules:
        edges = (rule.force.start, rule.force.end)
        hanging |= {rule.layer} if any(isinstance(edge, Param) and edge.name in dated for edge in edges) else set()
    return next((layers for _, layers in audited.columns if hanging and hanging <= {*layers}), ())


def turns(audited: Audited) -> list[int]:
    """Return the days, up to that of the audit, on which a provision surely begins or may end."""
    book = audited.book
    forces = [rule.force for rule in book.rules] + [act.force for act in book.acts.values()]
    spans = [edge_days(book, edge, audited.readings) for force in forces for edge in (force.start, force.end)]
    found = {day for span in spans if span for day in (span.lo, span.hi)}
    return sorted({day for day in found if EARLIEST < day <= audited.day} | {EARLIEST})


def signature(program: Program, day: int) -> tuple[bool | None, ...]:
    """Tell for each provision that counts whether it is in force on a day."""
    rules = [standing(program, rule.force, day) for rules in program.rules.values() for rule in rules]
    return (*rules, *(standing(program, deed.act.force, day) for deed in program.deeds.values() if deed.counts))


def begun(web: Web) -> tuple[Thing, ...]:
    """Return what the typical person is to begin with: of a status without a usual value any, as of a duty."""
    return tuple(_begun(web, lambda status: {usual(status)}))


def begun_by_anyone(web: Web) -> tuple[Thing, ...]:
    """Return what some person is to begin with, at birth or where a life opens with nothing said."""
    return tuple(_begun(web, lambda status: {status.begins, status.missing, status.normally}))


def _begun(web: Web, values_of: Callable[[Status], set[str | None]]) -> Iterator[Thing]:
    for status in web.words.statuses.values():
        things: list[Thing] = [("status", status.id, value) for value in status.values]
        values = values_of(status) - {None}
        # what nothing in the rulebook changes, and anybody can see, changes as lives do
        free = status.duty or not values or (status.plain and not any(web.makers[thing] for thing in things))
        yield from (thing for thing in things if free or thing[2] in values)
