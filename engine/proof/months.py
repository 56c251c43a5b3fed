"""Calendar months over days that are not known: month and day are the variables, the number of the day follows."""

from dataclasses import dataclass, field
from datetime import date

import z3

from ..language.dates import EARLIEST, LATEST
from .logic import Bit, Number, number

_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass
class Months:
    """The days of one question that are moved by months; `rules` say how day, month and number hang together."""

    rules: list[Bit] = field(default_factory=list)
    parted: dict[int, tuple[Number, Number, Number]] = field(default_factory=dict)

    def moved(self, day: Number, months: int) -> Number:
        """Return a day so many months on; a day that the month lacks becomes its last."""
        month, nth = self._parts(day)
        target = month + months
        long = _length(target)
        return _first(target) + z3.If(nth <= long, nth, long) - 1

    def _parts(self, day: Number) -> tuple[Number, Number]:
        key = day.get_id()
        if key not in self.parted:
            n = len(self.parted)
            month, nth = number(f"month {n}"), number(f"day {n}")
            # 'day' is kept, or its number could be given to another expression
            self.parted[key] = (month, nth, day)
            first, last = date.fromordinal(EARLIEST), date.fromordinal(LATEST)
            self.rules += [
                month >= first.year * 12, month <= last.year * 12 + 11, nth >= 1, nth <= _length(month),
                day == _first(month) + nth - 1,
            ]  # fmt: skip
        return self.parted[key][:2]


def _leap(year: Number) -> Bit:
    return z3.And(year % 4 == 0, z3.Or(year % 100 != 0, year % 400 == 0))


def _length(month: Number) -> Number:
    year, place = month / 12, month % 12
    short = z3.If(_leap(year), 29, 28)
    return z3.If(place == 1, short, z3.If(z3.Or([place == m for m in (3, 5, 8, 10)]), 30, 31))


def _first(month: Number) -> Number:
    """The number of a month's first day."""
    year, place = month / 12, month % 12
    before = year - 1
    days = 365 * before + before / 4 - before / 100 + before / 400
    passed = z3.IntVal(sum(_DAYS[:11]))
    for m in range(10, -1, -1):
        passed = z3.If(place == m, sum(_DAYS[:m]), passed)
    return days + passed + z3.If(z3.And(_leap(year), place >= 2), 1, 0) + 1
