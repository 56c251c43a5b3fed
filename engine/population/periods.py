"""The periods over which places are counted, and the days in them on which places are given out."""

from collections.abc import Iterator
from datetime import date
from typing import Literal

from ..language.dates import Span

Period = Literal["year", "half-year", "quarter", "month"]
Cleared = Literal["daily", "weekly", "monthly", "once"]
MONTHS = {"year": 12, "half-year": 6, "quarter": 3, "month": 1}
CLEARED = ("daily", "weekly", "monthly", "once")


def period_of(day: int, each: Period) -> Span:
    """Return the first and the last day of the period in which a day lies: of the calendar year, and parts of it.

    >>> from ..language.dates import day_of, text
    >>> period = period_of(day_of("2021-05-09"), "quarter")
    >>> text(period.lo), text(period.hi)
    ('2021-04-01', '2021-06-30')
    """
    on, months = date.fromordinal(day), MONTHS[each]
    first = (on.month - 1) // months * months
    after = on.year * 12 + first + months
    return Span(date(on.year, first + 1, 1).toordinal(), date(after // 12, after % 12 + 1, 1).toordinal() - 1)


def following(day: int, each: Period, cleared: Cleared) -> int:
    """Return the next day after one on which places are given out.

    It is the first of a month, any day, or the first day of a period, alone or with each seventh after it: always the
    first day of a period.
    """
    if cleared == "daily":
        return day + 1
    if cleared == "once":
        return period_of(day, each).hi + 1
    if cleared == "monthly":
        return period_of(day, "month").hi + 1
    period = period_of(day, each)
    return min(day + 7 - (day - period.lo) % 7, period.hi + 1)


def days(horizon: Span, each: Period, cleared: Cleared) -> Iterator[int]:
    """Yield the days on which places are given out: after the first day, on which nobody waits yet, and before the
    first day no more."""
    day = following(horizon.lo, each, cleared)
    while day < horizon.hi:
        yield day
        day = following(day, each, cleared)


def closes(day: int, each: Period, cleared: Cleared) -> bool:
    """Tell whether a day is the last of its period on which places are given out."""
    return following(day, each, cleared) > period_of(day, each).hi
