"""What a status has been from day to day, and how often, within a period."""

from collections.abc import Iterator

from ..language.dates import EARLIEST, LATEST
from .candidate import NONE, Change, Reasons
from .truth import NO, OPEN, YES, Truth

Entry = tuple[int, tuple[str, ...], Reasons, bool]
"""A day, the values possible from it on, why there are several, and whether they are so from the day's beginning on:
what lapses has nothing of the day on which it does."""
Segment = tuple[int, int, tuple[str, ...] | None, Reasons]
"""From a day to a day, the values possible there (None: not known at all), and why there are several."""


class Past:
    """What a status has been: its past as instants, and its changes.

    `log` holds an entry for each instant at which something changed; between two entries the earlier stands. Before
    the first entry nothing is known (`before` None), or nothing was (a person not yet born: `before` is empty).
    """

    __slots__ = ("before", "changes", "log")

    def __init__(self, before: tuple[str, ...] | None) -> None:
        self.log: list[Entry] = []
        self.changes: list[Change] = []
        self.before = before

    def _segments(self, first: int, last: int, from_moment: bool) -> Iterator[Segment]:
        """The possible values from day to day within first..last, in order, both ends included.

        A value that ends on a day still covers its beginning, so segments meet on the day of a change. With
        `from_moment` the value that ends on the very first day is left out: the period starts at that change.
        """
        begins: int = EARLIEST
        values: tuple[str, ...] | None = self.before
        why = NONE
        for day, after, because, dawns in self.log:
            # the day of birth is the first of the life, from its beginning
            ends = day - 1 if values == () or dawns else day
            if begins <= last and ends >= max(first, begins) and not (from_moment and day == first):
                yield max(begins, first), min(ends, last), values, why
            if day > last:
                return
            begins, values, why = day, after, because
        yield max(begins, first), last, values, why

    def was(self, values: tuple[str, ...], first: int, last: int, from_moment: bool) -> Truth:
        """Tell whether at some instant of first..last it had one of some values."""
        if last < first:
            return NO
        truth: Truth = NO
        for _, _, possible, _ in self._segments(first, last, from_moment):
            held = within(possible, values)
            if held == YES:
                return YES
            truth = max(truth, held)
        return truth

    def throughout(self, values: tuple[str, ...], first: int, last: int, from_moment: bool) -> Truth:
        """Tell whether at every instant of first..last it had one of some values."""
        truth: Truth = YES
        if last < first:
            return truth
        for _, _, possible, _ in self._segments(first, last, from_moment):
            truth = min(truth, within(possible, values))
        return truth

    def days(self, values: tuple[str, ...], first: int, last: int) -> tuple[int, int]:
        """Count the days of first..last at whose end it had one of some values: least and greatest."""
        least = most = 0
        if last < first:
            return 0, 0
        begins: int = EARLIEST
        possible: tuple[str, ...] | None = self.before
        for day, after, _, _ in [*self.log, (last + 1, (), NONE, True)]:
            days = min(day - 1, last) - max(begins, first) + 1
            if days > 0:
                held = within(possible, values)
                least += days if held == YES else 0
                most += days if held != NO else 0
            if day > last:
                break
            begins, possible = day, after
        return least, most

    def touching(self, values: tuple[str, ...], first: int, last: int) -> tuple[int, int]:
        """Count the days of first..last in any part of which it had one of some values: least and greatest."""
        if last < first:
            return 0, 0
        sure: list[tuple[int, int]] = []
        perhaps: list[tuple[int, int]] = []
        for begin, end, possible, _ in self._segments(first, last, False):
            held = within(possible, values)
            if held == YES:
                sure.append((begin, end))
            if held != NO:
                perhaps.append((begin, end))
        return covered(sure), covered(perhaps)

    def times(self, values: tuple[str, ...], first: int, last: int) -> tuple[int, int]:
        """Count the changes to one of some values within first..last: least and greatest."""
        least = most = 0
        for change in self.changes:
            if change.value in values and change.since.lo <= last and change.since.hi >= first:
                most += 1
                least += change.sure and change.since.lo >= first and change.since.hi <= last
        if self.before is None and self.log and first < self.log[0][0]:
            # before the life is told it may have changed any number of times
            most = LATEST
        return least, most

    def why_from(self, first: int, last: int) -> Reasons:
        """Return why it is open what it was, and how often it changed, within first..last."""
        found = NONE
        for _, _, values, why in self._segments(first, last, False) if first <= last else ():
            if values is not None and len(values) > 1:
                found |= why
        for change in self.changes:
            inside = change.since.lo >= first and change.since.hi <= last
            if change.why and not (change.sure and inside) and change.since.hi >= first and change.since.lo <= last:
                found |= change.why
        return found

    def reaches_past(self, first: int) -> bool:
        """Tell whether a period from a day on reaches back before what is told."""
        return self.before is None and first < self.log[0][0]


def within(possible: tuple[str, ...] | None, values: tuple[str, ...]) -> Truth:
    """Tell whether possible values (None: not known at all) all lie, partly lie, or never lie among some values."""
    if possible is None:
        return OPEN
    inside = sum([value in values for value in possible])
    if not inside:
        return NO
    return YES if inside == len(possible) else OPEN


def covered(spans: list[tuple[int, int]]) -> int:
    """Count the days that lie in at least one of some spans, which are in order."""
    total, reached = 0, EARLIEST - 1
    for begin, end in spans:
        total += max(0, end - max(begin, reached + 1) + 1)
        reached = max(reached, end)
    return total
