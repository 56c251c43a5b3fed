"""Under which stances and on which days the rulebook is another: what a detector has to look at, and no more."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..decide.program import Program
from ..decide.stance import Stance
from ..language.dates import EARLIEST, LATEST
from ..language.rulebook import Status
from ..language.tenure import edge_days
from .audited import Audited
from .standing import standing, stands
from .typical import usual
from .web import Thing, Web


@dataclass(frozen=True)
class Era:
    """Days from `first` and before `end` on which the same provisions stand, under one stance."""

    stance: Stance
    first: int
    end: int
    web: Web


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
            yield Era(stance, first, after, Web(program, first))


def rereadings(audited: Audited) -> Iterator[tuple[str, str, Era]]:
    """Yield the last day of the audit with one term read otherwise: term, reading, and what then stands."""
    for _, layers in audited.columns:
        usually = _makeup(audited.checker.compiled.program(audited.stance(layers)), audited.day)
        seen = {usually}
        for term in audited.book.terms.values():
            for reading in term.readings[1:]:
                stance = Stance(frozenset(layers), {**audited.readings, term.id: reading})
                program = audited.checker.compiled.program(stance)
                makeup = _makeup(program, audited.day)
                if makeup not in seen:
                    seen.add(makeup)
                    yield term.id, reading, Era(stance, audited.day, LATEST + 1, Web(program, audited.day))


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


def _makeup(program: Program, day: int) -> frozenset[str]:
    rules = {rule.key for rules in program.rules.values() for rule in rules if stands(program, rule.force, day)}
    acts = {id for id, deed in program.deeds.items() if deed.counts and stands(program, deed.act.force, day)}
    return frozenset(rules | acts)


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
