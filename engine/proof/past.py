"""What a status was over a period: certain where it has been what it is all through, else free within its bounds."""

from typing import TYPE_CHECKING

from ..decide.grounded import Context
from ..decide.periods import new_year
from ..language.conditions import (
    Always,
    CalendarYear,
    DaysOf,
    From,
    On,
    Period,
    Shift,
    Throughout,
    Times,
    Was,
)
from ..language.dates import EARLIEST, Duration
from .comparing import compared
from .logic import Bit, Number, both, choose, either, no, some
from .person import Spell
from .truths import Truth, plain
from .values import Moved, Worth, exactly, move, resolved, worths

if TYPE_CHECKING:
    from .moment import Moment

OverTime = Was | Throughout | DaysOf | Times


def first_days(period: Period, m: "Moment", context: Context) -> list[Worth]:
    """Return the first day of a period."""
    if isinstance(period, CalendarYear):
        return exactly(new_year(m.view.day))
    if isinstance(period, Always):
        return exactly(EARLIEST)
    if isinstance(period, From):
        return worths(period.start, m, context)
    back = worths(Shift(On(), -1, period.by), m, context)
    day = Duration(1, "days")
    return [Worth(w.when, move(w.lo, day, 1, m), move(w.hi, day, 1, m), w.sure) for w in back]


def over_time(atom: OverTime, m: "Moment", context: Context) -> Truth:
    """Return the truth of an atom on a status over a period."""
    parts = []
    for first in first_days(atom.period, m, context):
        day = resolved(first.lo, m)
        truth = _at_instants(atom, day, m) if isinstance(atom, Was | Throughout) else _counted(atom, day, m, context)
        parts.append((first, truth))
    yes = some(both(first.when, t.yes) for first, t in parts if first.sure)
    may = some(both(first.when, no(t.no)) for first, t in parts)
    return Truth(yes, no(may), False, both(may, no(yes)))


def _now(atom: OverTime, m: "Moment") -> Bit:
    held = m.status(atom.status)
    return some(held.values[value] for value in atom.values)


def _whole(atom: OverTime, m: "Moment", day: Number) -> Bit:
    """Whether the status has been what it is all through a period that begins on a day."""
    since = m.status(atom.status).since
    whole: Bit = since <= day if isinstance(atom.period, From) else since < day
    m.person.told.append(whole)
    return whole


def _free(atom: OverTime, m: "Moment", day: Number) -> Number:
    """A number of the past that the present leaves free: the same for both sides where they look at the same days, and
    no rule has changed the status."""
    m.view.loose.add(atom.status)
    as_found = m.status(atom.status).since is m.view.held(m.person, atom.status, 0).since
    here = f"{m.view.day} {m.view.moved}" if as_found else f"{m.view.nth} {m.view.day} {m.view.moved} {m.after}"
    return m.person.count((f"past {atom.status}", f"{type(atom).__name__} {atom.values} {m.person.call(day)} {here}"))


def _at_instants(atom: Was | Throughout, day: Number, m: "Moment") -> Truth:
    now = _now(atom, m)
    if isinstance(day, int) and day > m.view.day:
        return plain(isinstance(atom, Throughout))
    whole = _whole(atom, m, day)
    free = _free(atom, m, day)
    m.person.nature += [free >= 0, free <= 1]
    m.person.spells.append(Spell(atom.status, atom.values, day, whole, free, True, m.view))
    if isinstance(atom, Was):
        return plain(either(now, both(no(whole), free == 1)))
    return plain(both(now, either(whole, free == 1)))


def _counted(atom: DaysOf | Times, day: Number, m: "Moment", context: Context) -> Truth:
    count = _count(atom, day, m)
    bounds = worths(atom.bound, m, context)
    if isinstance(count, int) or not bounds:
        return compared(atom.op, [(a, b) for a in exactly(count) for b in bounds], m)
    return compared(atom.op, [(Worth(True, Moved(count), Moved(count)), b) for b in bounds], m)


def _count(atom: DaysOf | Times, day: Number, m: "Moment") -> Number:
    now, since, on = _now(atom, m), m.status(atom.status).since, m.view.day
    whole, free = _whole(atom, m, day), _free(atom, m, day)
    window = on - day + 1
    m.person.nature.append(free >= 0)
    if isinstance(atom, Times):
        return choose(whole, 0, free)
    m.person.spells.append(Spell(atom.status, atom.values, day, whole, free, False, m.view))
    run = on - since + 1
    spare = 1 if atom.touching else 0
    m.person.nature += [
        free <= choose(window > 0, window, 0),
        either(whole, no(now), free >= run),
        either(whole, now, free <= window - run + spare),
    ]
    return choose(whole, choose(now, choose(window > 0, window, 0), 0), free)
