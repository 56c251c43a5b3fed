"""Working days of a calendar: a frozen, cited table, provisional outside the days it covers."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class Calendar:
    """Weekend days (0 = Monday), holidays on workdays and workdays on weekends, from `first` to `last`.

    Days are ordinals. Outside `first..last` only weekends are known, so what is counted there is provisional.
    """

    id: str
    weekend: frozenset[int]
    first: int
    last: int
    holidays: frozenset[int] = field(default_factory=frozenset)
    workdays: frozenset[int] = field(default_factory=frozenset)

    def works(self, day: int) -> bool:
        """Tell whether a day is a working day."""
        if day in self.workdays:
            return True
        # ordinal 1 was a Monday
        return (day - 1) % 7 not in self.weekend and day not in self.holidays

    def add(self, day: int, n: int) -> int:
        """Return the n-th working day after a day (before it where n is negative); the day itself where n is 0."""
        step = 1 if n > 0 else -1
        left = abs(n)
        week = 7 - len(self.weekend)
        while left:
            if left > 2 * week and self._plain(day, 7 * step):
                day, left = day + 7 * step, left - week
                continue
            day += step
            left -= self.works(day)
        return day

    def _plain(self, day: int, step: int) -> bool:
        """Tell whether the week ahead has no exception."""
        lo, hi = (day + 1, day + step) if step > 0 else (day + step, day - 1)
        return bisect_left(self._exceptions, lo) == bisect_right(self._exceptions, hi)

    @cached_property
    def _exceptions(self) -> list[int]:
        return sorted(self.holidays | self.workdays)

    def covers(self, day: int) -> bool:
        """Tell whether the table speaks of a day; what it does not cover is provisional."""
        return self.first <= day <= self.last
