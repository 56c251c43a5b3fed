"""Tables of what the reference evaluator found: by what it read, and through the days until it may be another."""

from collections.abc import Callable, Hashable
from operator import itemgetter
from typing import Any, Generic, TypeVar

T = TypeVar("T")
A = TypeVar("A", bound=Hashable)
Row = tuple[int, ...]
"""The numbers of what each status is, then those of what each rule on a status last came to."""


Entry = tuple[int, int, T, Any]
"""From which day, until which (the first no more) and what; then the entry that was made before it, if any."""


class Table(Generic[T, A]):
    """What follows from some places of a row on a day.

    It is worked out once for what stands in them, and holds from the day on which it was till the day before the next
    on which time alone can change it. `work` gives both: what follows, and that next day. `times`, if given, numbers
    the days by what else they hang on.
    """

    __slots__ = ("_found", "_pick", "_times", "_work")

    def __init__(
        self, slots: tuple[int, ...], work: Callable[[Row, int, A | None], tuple[T, int]],
        times: Callable[[int], int] | None = None,
    ) -> None:  # fmt: skip
        self._times = times
        self._pick: Callable[[Row], Hashable] = itemgetter(*slots) if slots else _nothing
        self._work = work
        self._found: dict[Hashable, Entry[T]] = {}

    def at(self, row: Row, day: int, also: A | None = None) -> "Entry[T]":
        """Return from when, until when (the first day no more) and what; `also` is what else it hangs on."""
        key = self._pick(row)
        if also is not None or self._times is not None:
            key = (key, also, self._times and self._times(day))
        first = entry = self._found.get(key)
        while entry is not None:
            if entry[0] <= day < entry[1]:
                return entry
            entry = entry[3]
        found, end = self._work(row, day, also)
        entry = self._found[key] = (day, end, found, first)
        return entry


def _nothing(row: Row) -> None:
    """Pick no place."""
