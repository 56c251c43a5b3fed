"""Atoms on what a status has been, as generated text: calls into `past` over a window."""

from ..decide.grounded import Context
from ..language.conditions import Always, CalendarYear, DaysOf, From, On, Period, Shift, Throughout, Times, Was
from .bits import Bits, every
from .months import EARLIEST
from .speech import Speech, value_of
from .terms import Ends, ends_of, exactly

MOST_VALUES = 62


def window(s: Speech, period: Period, context: Context) -> tuple[Ends, bool]:
    """Return the first day of a period as text, and whether it begins at a moment within that day."""
    if isinstance(period, CalendarYear):
        return exactly("new_year(day)"), False
    if isinstance(period, From):
        return ends_of(s, period.start, context), True
    if isinstance(period, Always):
        return exactly(str(EARLIEST)), False
    back = ends_of(s, Shift(On(), -1, period.by), context)
    return Ends(f"({back.lo} + 1)", f"({back.hi} + 1)", back.void, back.doubt), False


def wanted(s: Speech, atom: Was | Throughout | DaysOf | Times) -> int:
    """Return the mask of an atom's values."""
    values = s.status(atom.status).values
    if len(values) > MOST_VALUES:
        raise s.beyond(f"'{atom.status}' has {len(values)} values; the past is kept of at most {MOST_VALUES}")
    return sum(1 << value_of(s.status(atom.status), value) for value in set(atom.values))


def kept(s: Speech, status: str) -> str:
    """Return the text of where a status's past stands, and how many entries it has."""
    return f"x, {s.row['past', status]}, {s.keeps}"


def _short(s: Speech, status: str) -> int:
    return s.halt(f"'{status}' changed more than {s.keeps} times within the days looked at; keep more changes")


def looked_back(s: Speech, atom: Was | Throughout, context: Context) -> Bits:
    """Say that at some, or every, instant of a period a status had one of some values."""
    first, moment = window(s, atom.period, context)
    mask, code, always = wanted(s, atom), _short(s, atom.status), int(isinstance(atom, Throughout))

    def held(start: str, truth: int) -> str:
        call = f"at_instants({kept(s, atom.status)}, {start}, day, {int(moment)}, {mask}, {always}, {code})"
        return f"({call} == {truth})"

    starts = (first.lo,) if first.exact else (first.lo, first.hi)
    found = Bits(" and ".join(held(start, 2) for start in starts), " and ".join(held(start, 0) for start in starts))
    return every([first.valued, Bits(f"({found.yes})", f"({found.no})")])


def counted(s: Speech, atom: DaysOf | Times, context: Context) -> Ends:
    """Return how many days of a period, or how often in it, a status had, or took, one of some values."""
    first, _ = window(s, atom.period, context)
    how = "times_become" if isinstance(atom, Times) else "days_touched" if atom.touching else "days_held"
    mask, code = wanted(s, atom), _short(s, atom.status)

    def count(start: str, most: int) -> str:
        return f"{how}({kept(s, atom.status)}, {start}, day, {mask}, {most}, {code})"

    return Ends(count(first.hi, 0), count(first.lo, 1), first.void, first.doubt)
