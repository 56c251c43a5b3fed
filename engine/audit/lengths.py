"""How long things take and last: the days of a length of time, of a procedure, of a status that lapses."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..decide.grounded import MISSING
from ..decide.program import Program
from ..language.conditions import Param, Set, Since, Term
from ..language.dates import Duration, add
from ..language.labels import quantity
from ..language.rulebook import Act
from .brought import Deed
from .loom import asked
from .standing import stands
from .web import NO_END, Web


@dataclass(frozen=True, slots=True)
class Procedure:
    """An act that is waited for: the status and value that call for it, and the time that it may take."""

    act: Act
    status: str
    value: str
    most: Duration | Param | None


@dataclass(frozen=True, slots=True)
class Spell:
    """A value of a status that an act grants for a time."""

    deed: Deed
    status: str
    value: str
    lasts: Duration | Param


def procedures(program: Program, day: int) -> Iterator[Procedure]:
    """Yield the procedures of a day: acts of others that take their time, from when what they require came about."""
    for deed in program.deeds.values():
        act, since = deed.act, deed.act.takes.since
        if not deed.counts or not isinstance(since, Since) or not stands(program, act.force, day):
            continue
        if program.book.vocabulary.actors[act.actor].is_self or act.harm:
            continue
        pending = [values for ref, values in asked(act.requires).items() if ref.name == since.status]
        for value in sorted(pending[0]) if pending and len(pending[0]) == 1 else ():
            yield Procedure(act, since.status, value, act.takes.at_most)


def spells(program: Program, day: int) -> Iterator[Spell]:
    """Yield what lapses by itself, of all that acts grant on a day."""
    for deed in program.deeds.values():
        if deed.counts and stands(program, deed.act.force, day):
            for outcome, effects in deed.act.effects.items():
                for effect in effects:
                    if isinstance(effect, Set) and isinstance(effect.lapse, Duration | Param):
                        yield Spell(Deed(deed.act, outcome), effect.status, effect.value, effect.lapse)


def ends_on(program: Program, start: int, time: Duration | Param | None) -> tuple[int, int] | None:
    """Return the least and the greatest day on which a time from a day is over; None where none is stated."""
    if time is None:
        return None
    if isinstance(time, Duration):
        end = add(start, time, program.calendars)
        return end, end
    least, most = program.parameter(time.name, start, start)
    if (least, most) == MISSING or least > most:
        return None
    unit = program.book.parameters[time.name].unit
    return add(start, Duration(least, unit), program.calendars), add(start, Duration(most, unit), program.calendars)


def length_in_words(program: Program, day: int, time: Duration | Param | Term | None) -> str:
    """Say a length of time: `30 days`; of a parameter its value on the day."""
    if isinstance(time, Param):
        least, most = program.parameter(time.name, day, day)
        unit = program.book.parameters[time.name].unit
        return quantity(most, unit) if least == most else f"{least} to {quantity(most, unit)}"
    return quantity(time.n, time.unit) if isinstance(time, Duration) else "no stated time"


def longest(web: Web) -> dict[int, int]:
    """Return how many days each act of a web may take that is waited for; `NO_END` where no longest time is stated."""
    found: dict[int, int] = {}
    for procedure in procedures(web.program, web.day):
        end = ends_on(web.program, web.day, procedure.most)
        for outcome in procedure.act.effects:
            found[web.index["act", procedure.act.id, outcome]] = NO_END if end is None else end[1] - web.day
    return found
