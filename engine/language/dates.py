"""Legal dates: days as integers, dates known only to a month or a year as spans, and durations that keep their unit.

A day is a proleptic ordinal (`datetime.date.toordinal`). Days and weeks are one kind of duration, months and years
another: a month is not thirty days, so neither is ever turned into the other.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ..text.limits import FIRST_YEAR, LAST_YEAR
from .workdays import Calendar

EARLIEST = date(FIRST_YEAR, 1, 1).toordinal()
LATEST = date(LAST_YEAR + 1, 1, 1).toordinal()

WORKING = "-working-days"
_DAY_UNITS = {"day": 1, "days": 1, "week": 7, "weeks": 7}
_MONTH_UNITS = {"month": 1, "months": 1, "year": 12, "years": 12}


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From a first day to a last one, both included; equal where the day is known."""

    lo: int
    hi: int

    @property
    def exact(self) -> bool:
        """Tell whether the day is known."""
        return self.lo == self.hi

    def __str__(self) -> str:
        return span_text(self)


EVER = Span(EARLIEST, LATEST)


@dataclass(frozen=True, slots=True)
class Duration:
    """A number of units of time: days, weeks, months, years, or a calendar's working days."""

    n: int
    unit: str

    def __str__(self) -> str:
        unit = self.unit if self.n != 1 or not self.unit.endswith("s") else self.unit[:-1]
        return f"{self.n} {unit}"


def is_time(unit: str) -> bool:
    """Tell whether a unit is a span of time."""
    return unit in _DAY_UNITS or unit in _MONTH_UNITS or unit.endswith((WORKING, "-working-day"))


def is_months(unit: str) -> bool:
    """Tell whether a unit is counted in calendar months."""
    return unit in _MONTH_UNITS


def in_days(duration: Duration) -> int:
    """Return a duration of days or weeks as days; ValueError for months and working days."""
    if duration.unit not in _DAY_UNITS:
        raise ValueError(f"{duration} is no fixed number of days")
    return duration.n * _DAY_UNITS[duration.unit]


@lru_cache(maxsize=65536)
def add_months(day: int, months: int) -> int:
    """Go that many months on (or back); a day that the month lacks becomes its last day.

    >>> text(add_months(day_of("2024-01-31"), 1))
    '2024-02-29'
    """
    start = date.fromordinal(day)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1])).toordinal()


def add(day: int, duration: Duration, calendars: dict[str, Calendar] | None = None, sign: int = 1) -> int:
    """Return the day a duration after (sign 1) or before (sign -1) a day, within the years that are reckoned with."""
    unit, n = duration.unit, duration.n * sign
    if unit in _DAY_UNITS:
        end = day + n * _DAY_UNITS[unit]
    elif unit in _MONTH_UNITS:
        months = n * _MONTH_UNITS[unit]
        if abs(months) > 12 * 600 or not EARLIEST <= day <= LATEST:
            return LATEST if months > 0 else EARLIEST
        end = add_months(day, months)
    else:
        end = (calendars or {})[working_calendar(unit)].add(day, n)
    return max(EARLIEST, min(LATEST, end))


def working_calendar(unit: str) -> str:
    """Return the id of the calendar that a unit of working days names."""
    return unit.removesuffix("s").removesuffix("-working-day")


def day_of(words: str) -> int:
    """Read one full date; ValueError where it is none."""
    span = span_of(words)
    if not span.exact:
        raise ValueError(f"'{words}' is not one day; a full date is year-month-day, as 2014-06-01")
    return span.lo


_PART = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def span_of(words: str) -> Span:
    """Read a day, a month, a year, or `first..last` of them; ValueError says what is wrong.

    >>> str(span_of("2015-03"))
    '2015-03'
    """
    first, dots, last = words.partition("..")
    start = _part(first.strip())
    if not dots:
        return start
    end = _part(last.strip())
    if end.hi < start.lo:
        raise ValueError(f"'{words}' ends before it begins")
    return Span(start.lo, end.hi)


def _part(words: str) -> Span:
    found = _PART.fullmatch(words)
    if not found:
        raise ValueError(f"'{words}' is no date; write 2014-06-01, 2014-06, 2014 or 2014..2016")
    year, month, day = int(found[1]), found[2], found[3]
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"'{words}' is outside {FIRST_YEAR} to {LAST_YEAR}")
    if month is None:
        return Span(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal())
    if not 1 <= int(month) <= 12:
        raise ValueError(f"'{words}' is no date; there is no month {month}")
    last = calendar.monthrange(year, int(month))[1]
    if day is None:
        return Span(date(year, int(month), 1).toordinal(), date(year, int(month), last).toordinal())
    if not 1 <= int(day) <= last:
        raise ValueError(f"'{words}' is no date; that month has {last} days")
    exact = date(year, int(month), int(day)).toordinal()
    return Span(exact, exact)


def text(day: int) -> str:
    """Write a day as year-month-day."""
    return date.fromordinal(day).isoformat()


def span_text(span: Span) -> str:
    """Write a span as short as it can be read back: a day, a month, a year, or `first..last`."""
    if span.exact:
        return text(span.lo)
    start, end = text(span.lo), text(span.hi)
    for length in (7, 4):
        if start[:length] == end[:length] and _part(start[:length]) == span:
            return start[:length]
    return f"{start}..{end}"


def words(span: Span) -> str:
    """Write a span as people do: `1 June 2014`, `June 2014`, `2014`, `some day from ... to ...`, `by ...`."""
    if span.lo <= EARLIEST and span.hi >= LATEST:
        return "on a day not known"
    if span.lo <= EARLIEST:
        return f"by {_long(span.hi)}"
    if span.exact:
        return _long(span.lo)
    short = span_text(span)
    if len(short) == 4:
        return short
    if len(short) == 7:
        then = date.fromordinal(span.lo)
        return f"{MONTHS[then.month - 1]} {then.year}"
    if span.hi >= LATEST:
        return f"from {_long(span.lo)}, or later"
    return f"between {_long(span.lo)} and {_long(span.hi)}"


def _long(day: int) -> str:
    # not strftime: month names must not follow the machine's locale
    then = date.fromordinal(day)
    return f"{then.day} {MONTHS[then.month - 1]} {then.year}"


MONTHS = "January February March April May June July August September October November December".split()
