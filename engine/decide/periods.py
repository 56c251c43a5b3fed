"""The periods over which a status is looked at, and the days on which they pass a change."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..language.conditions import Always, CalendarYear, From, Last, On, Period, Shift
from ..language.dates import EARLIEST, LATEST, day_of, text
from .grounded import Context, Pair
from .reach import reach_of, shift_of

if TYPE_CHECKING:
    from .ground import Grounder
    from .person import Person
    from .replay import World


def period_of(g: "Grounder", period: Period, context: Context) -> Callable[["World", "Person"], tuple[Pair, bool]]:
    """A period's first day, as a pair, and whether it starts at a moment within that day."""
    if isinstance(period, CalendarYear):
        return lambda w, p: ((new_year(w.lo), new_year(w.lo)), False)
    if isinstance(period, From):
        start = reach_of(g, period.start, context)
        return lambda w, p: (start(w, p), True)
    if isinstance(period, Always):
        return lambda w, p: ((EARLIEST, EARLIEST), False)
    back = shift_of(g, Shift(On(), -1, period.by), context)

    def last(w: "World", p: "Person") -> tuple[Pair, bool]:
        lo, hi = back(w, p)
        return (lo + 1, hi + 1), False

    return last


def turns_of(
    period: Period,
    now: int,
    w: "World",
    p: "Person",
    span: Callable[["World", "Person"], tuple[Pair, bool]],
    status: str,
) -> list[int]:
    """Days between which a count over a period, with the status as it is, runs straight; in order, after now."""
    if isinstance(period, CalendarYear):
        years = [int(text(now)[:4]) + n for n in range(6)]
        return [d for y in years for d in (day_of(f"{y}-01-01"), day_of(f"{y}-12-31")) if d > now]
    if not isinstance(period, Last):
        return [now + 1, min(LATEST, now + 40_000)]
    log = p.tracks[status].log
    length = now - span(w, p)[0][0] + 1
    turns: set[int] = {now + 1}
    for day in [*(day for day, *_ in log), now]:
        near = day + length
        # a window of months is not always the same number of days
        turns |= {d for d in range(near - 4, near + 6) if d > now}
    return sorted(turns)


def new_year(day: int) -> int:
    """Return the first day of a day's year."""
    return day_of(text(day)[:4] + "-01-01")
