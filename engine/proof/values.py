"""Terms as numbers of the solver: dates, figures, and dates moved by a length of time."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..decide.grounded import MISSING, Context
from ..decide.worths import Worths, edges_of
from ..language.conditions import Day, On, Param, Shift, Since, Term, Until, Value
from ..language.conditions import Number as Figure
from ..language.dates import EARLIEST, LATEST, Duration, add, is_months
from .logic import Bit, Number, both, choose, known, no
from .person import as_number

if TYPE_CHECKING:
    from .moment import Moment


@dataclass(frozen=True, slots=True)
class Moved:
    """A day that is not known, moved by lengths of time, the innermost first."""

    root: Number
    by: tuple[tuple[Duration, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Worth:
    """What a term is worth where `when` holds: from `lo` to `hi`, which differ where the law itself is not exact; not
    `sure` where it may have no value there."""

    when: Bit
    lo: Moved
    hi: Moved
    sure: bool = True


def worths(term: Term, m: "Moment", context: Context) -> list[Worth]:
    """Return what a term may be worth, each where it is; where none holds it has no value."""
    if isinstance(term, On):
        return exactly(m.view.day)
    if isinstance(term, Day):
        m.view.vague |= not term.span.exact
        return [Worth(True, Moved(term.span.lo), Moved(term.span.hi))]
    if isinstance(term, Figure):
        return exactly(term.n)
    if isinstance(term, Value):
        if term.ref.sort == "status":
            return exactly(as_number(m.status(term.ref.name)))
        return exactly(m.fact_number(term.ref.name))
    if isinstance(term, Since):
        return exactly(since(term.status, m, context))
    if isinstance(term, Until):
        return exactly(m.status(term.status).until)
    return of_parameter(term.name, m, context) if isinstance(term, Param) else shifted(term, m, context)


def exactly(value: Number) -> list[Worth]:
    """Return the one worth of what has always one."""
    return [Worth(True, Moved(value), Moved(value))]


def since(status: str, m: "Moment", context: Context) -> Number:
    """Return since when a status is what it is; an application not yet made is taken as made on the day judged."""
    since = m.status(status).since
    as_if = context.as_if and context.governed_by == Since(status) and status in m.view.own
    return choose(m.begun(status), m.view.day, since) if as_if else since


def happened(m: "Moment", context: Context) -> Bit:
    """Tell whether the event has happened that governs a rule, or is taken to have."""
    term = context.governed_by
    if not isinstance(term, Since) or (context.as_if and term.status in m.view.own):
        return True
    return no(m.begun(term.status))


def of_parameter(name: str, m: "Moment", context: Context) -> list[Worth]:
    """Return a parameter's worths by the date that governs."""
    parameter = m.view.book.parameters[name]
    here = happened(m, context)
    found = []
    for governed in worths(context.governed_by, m, context):
        lo, hi = governed.lo.root, governed.hi.root
        if governed.lo.by or governed.hi.by:
            m.view.loose.add(f"param {name}")
        if known(lo) and known(hi):
            found += _worth(both(here, governed.when), m.view.program.worths(name, lo, hi))
            continue
        edges = sorted({day for span in edges_of(parameter) for day in (span.lo, span.hi)})
        for first, after in zip([EARLIEST, *edges], [*edges, LATEST + 1], strict=True):
            inside = both(here, governed.when, lo >= first, lo < after)
            found += _worth(inside, m.view.program.worths(name, first, first))
    m.view.vague |= any(w.lo.root != w.hi.root or not w.sure for w in found)
    return found


def _worth(when: Bit, worths: Worths) -> list[Worth]:
    lo, hi = worths.pair
    return [] if worths.pair == MISSING else [Worth(when, Moved(lo), Moved(hi), not worths.may_lack)]


def shifted(term: Shift, m: "Moment", context: Context) -> list[Worth]:
    """Return the worths of a term moved by a length of time."""
    bases = worths(term.base, m, context)
    if isinstance(term.by, Duration):
        lengths = [(True, term.by.n, term.by.n, True)]
        unit = term.by.unit
    else:
        unit = m.view.book.parameters[term.by.name].unit
        lengths = [(w.when, w.lo.root, w.hi.root, w.sure) for w in of_parameter(term.by.name, m, context)]
    found = []
    for base in bases:
        for when, low, high, sure in lengths:
            near, far = (low, high) if term.sign > 0 else (high, low)
            found.append(
                Worth(
                    both(base.when, when),
                    move(base.lo, Duration(near, unit), term.sign, m),
                    move(base.hi, Duration(far, unit), term.sign, m),
                    base.sure and sure,
                )
            )
    return found


def move(day: Moved, by: Duration, sign: int, m: "Moment") -> Moved:
    """Move a day; where it is known, to another that is."""
    if known(day.root) and not day.by:
        return Moved(add(day.root, by, m.view.program.calendars, sign))
    return Moved(day.root, (*day.by, (by, sign)))


def reaching(goal: int, by: tuple[tuple[Duration, int], ...], m: "Moment") -> int:
    """Return the first day from which lengths of time lead to a goal, or past it; a day after all where none does."""
    low, high = EARLIEST, LATEST + 1
    while low < high:
        middle = (low + high) // 2
        if along(middle, by, m) >= goal:
            high = middle
        else:
            low = middle + 1
    return low


def along(day: int, by: tuple[tuple[Duration, int], ...], m: "Moment") -> int:
    """Move a known day by several lengths of time."""
    for duration, sign in by:
        day = add(day, duration, m.view.program.calendars, sign)
    return day


def resolved(day: Moved, m: "Moment") -> Number:
    """Return a moved day as one expression, where it is compared with another that is not known either."""
    if known(day.root):
        return along(day.root, day.by, m)
    value = day.root
    for by, sign in day.by:
        if is_months(by.unit):
            value = m.view.months.moved(value, sign * by.n * (12 if by.unit.startswith("year") else 1))
        elif by.unit in ("day", "days", "week", "weeks"):
            value = value + sign * by.n * (7 if by.unit.startswith("week") else 1)
        else:
            m.view.loose.add(f"working days ({by})")
            value = m.person.count(("moved", f"{by} {sign} {m.person.call(value)}"))
    return value
