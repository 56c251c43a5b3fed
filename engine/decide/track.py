"""One status of one person over time: what it may be, since when, and every value it has had.

Where the value is known there is one candidate. Where a date, a fact or a decision leaves it open there are several:
each says within which instants it may have come. Instants are numbered as the replay makes them; what has surely come
ends all that came before.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace

from ..language.dates import EARLIEST, LATEST, Span
from .truth import NO, OPEN, YES, Truth

Reason = tuple[str, Hashable]
"""Why something is open: `("unknown", key)`, `("conflict", rules)` or `("discretion", actor)`."""
Reasons = frozenset[Reason]
NONE: Reasons = frozenset()

UNBORN = ""
"""The value of whoever may not be born yet."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that a status may have, and the span of days in which it took it.

    `reasons` say why it is not certain, `undated` why its day is not, `endless` why that of its lapse is not; `tag`
    says what brought it about; `until` is its pending lapse; `cause` the event or rule that made it so. It may have
    come at the instants from `first` to `last` (None: it may still come).
    """

    value: str
    since: Span
    reasons: Reasons = NONE
    undated: Reasons = NONE
    endless: Reasons = NONE
    tag: Hashable = None
    until: Span | None = None
    cause: Hashable = None
    first: int = -1
    last: int | None = -1

    @property
    def pending(self) -> bool:
        """Tell whether it may still come."""
        return self.last is None

    @property
    def lapse(self) -> Hashable:
        """The tag of what it may lapse to."""
        return ("lapse", self.tag, self.first)


@dataclass(frozen=True, slots=True)
class Change:
    """A change to a value, in a span of days; `sure` that it took place, or else why that is open."""

    value: str
    since: Span
    sure: bool
    why: Reasons = NONE


Segment = tuple[int, int, tuple[str, ...] | None, Reasons]
"""From a day to a day, the values possible there (None: not known at all), and why there are several."""


class Track:
    """A status's candidates now, its past as instants, and its changes.

    `log` holds (day, possible values, why) at each instant something changed; between two entries the earlier stands.
    Before the first entry nothing is known (`before` None), or nothing was (a person not yet born: `before` is
    empty). `born` is the day by which the person is born for certain. `stamp` counts what is done to it, so that who
    reads it can tell.
    """

    __slots__ = ("before", "born", "candidates", "changes", "log", "one", "ruled_on", "stamp")

    def __init__(
        self, candidates: Sequence[Candidate], day: int, before: tuple[str, ...] | None, born: int = EARLIEST
    ) -> None:
        self.candidates: list[Candidate] = list(candidates)
        self.log: list[tuple[int, tuple[str, ...], Reasons]] = []
        self.changes: list[Change] = []
        self.before = before
        self.born = born
        self.ruled_on = 0
        self.stamp = 0
        self.one: str | None = None
        first = self.candidates[0]
        if before is None and len(self.candidates) == 1:
            # a value held since before the life opens was held at least since the latest day on which it can have begun
            self.log.append((min(first.since.hi, day), (first.value,), NONE))
            self.changes.append(Change(first.value, first.since, True, first.undated))
        self.note(day)

    # --- what it is

    @property
    def values(self) -> tuple[str, ...]:
        """The possible values, each once, in the order in which they came up."""
        return tuple(dict.fromkeys([c.value for c in self.candidates]))

    @property
    def since(self) -> Span:
        """The span in which it took the value that it has, whichever that is."""
        if len(self.candidates) == 1:
            return self.candidates[0].since
        return Span(min(c.since.lo for c in self.candidates), max(c.since.hi for c in self.candidates))

    @property
    def until(self) -> Span | None:
        """The span of its pending lapse; None where none is pending."""
        lapses = [c.until for c in self.candidates]
        if not any(lapses):
            return None
        ends = [lapse or Span(LATEST, LATEST) for lapse in lapses]
        return Span(min(e.lo for e in ends), max(e.hi for e in ends))

    @property
    def reasons(self) -> Reasons:
        """Why its value is open."""
        return NONE.union(*(c.reasons for c in self.candidates))

    @property
    def undated(self) -> Reasons:
        """Why its value or the day on which it took it is open."""
        return NONE.union(*(c.reasons | c.undated for c in self.candidates))

    def note(self, day: int) -> None:
        """Write down what it may be from here on."""
        self.stamp += 1
        values = self.values
        self.one = values[0] if len(values) == 1 else None
        if day < self.born:
            values = (*values, UNBORN)
        if not self.log or self.log[-1][1] != values:
            self.log.append((day, values, NONE if len(values) == 1 else self.undated))
        elif len(values) > 1:
            # it may be the same values for more reasons
            last = self.log[-1]
            self.log[-1] = (last[0], values, last[2] | self.undated)

    # --- what happens to it

    def put(self, new: Candidate, day: int) -> Truth:
        """Set it for certain; tell whether that changed it (setting the value it has only renews the lapse)."""
        self.stamp += 1
        kept = [c for c in self.candidates if c.pending and not _lapses(c)]
        if self.one == new.value:
            self.candidates = [
                replace(new, since=self.since, undated=self.undated, cause=self.candidates[0].cause),
                *kept,
            ]
            return NO
        same = [c for c in self.candidates if c.value == new.value]
        why = NONE.union(*(c.reasons | c.undated for c in self.candidates)) if same else NONE
        self.changes.append(Change(new.value, new.since, not same, why | new.undated))
        if same:
            new = replace(new, since=Span(min(c.since.lo for c in same), new.since.hi), undated=new.undated | why)
        self.candidates = [new, *kept]
        self.note(day)
        return OPEN if same else YES

    def offer(self, new: Candidate, day: int) -> Truth:
        """Add what it may have become; tell whether that may change it."""
        self.stamp += 1
        for i, old in enumerate(self.candidates):
            if old.value == new.value and old.tag == new.tag:
                self.candidates[i] = replace(
                    old, reasons=old.reasons | new.reasons, undated=old.undated | new.undated,
                    endless=old.endless | new.endless, last=new.last,
                    until=_either(old, new), since=Span(old.since.lo, max(old.since.hi, new.since.hi)),
                )  # fmt: skip
                return OPEN if self.one is None else NO
        same = [c for c in self.candidates if c.value == new.value]
        if self.one != new.value:
            self.changes.append(Change(new.value, new.since, False, new.reasons | new.undated))
        if same:
            new = replace(new, since=Span(min(c.since.lo for c in same), self.since.hi if self.one else new.since.hi))
        self.candidates.append(new)
        self.note(day)
        return OPEN if self.one is None else NO

    def finish(self, tag: Hashable, now: int) -> None:
        """What was offered under a tag may have come, and can come no more."""
        self.stamp += 1
        self.candidates = [replace(c, last=now) if c.tag == tag and c.pending else c for c in self.candidates]

    def close(self, new: Candidate, day: int) -> Truth:
        """What was offered under a tag has come for certain: what came before it is over. Tell whether that changed
        the value."""
        place = next((i for i, c in enumerate(self.candidates) if c.tag == new.tag and c.value == new.value), None)
        if place is None:
            return self.put(new, day)
        first = self.candidates[place].first
        others = [c for i, c in enumerate(self.candidates) if i != place]
        over = [c for c in others if c.last is not None and c.last < first]
        gone = {c.lapse for c in over}
        kept = [c for c in others if c not in over and c.tag not in gone]
        changed: Truth = NO if self.one == new.value else OPEN if any(c.value == new.value for c in others) else YES
        self.candidates = [self._settled(self.candidates[place], new, kept, changed), *kept]
        if changed == YES and all(c.pending for c in kept):
            self._settle(new.value, new.since)
        self.note(day)
        return changed

    def _settled(self, offered: Candidate, new: Candidate, kept: list[Candidate], changed: Truth) -> Candidate:
        why = offered.reasons | offered.undated
        tied = any(not c.pending for c in kept)
        since = Span(max(offered.since.lo, new.since.lo), new.since.hi) if changed == YES else offered.since
        if not tied and changed == YES and since.exact:
            why = NONE
        elif changed != YES:
            why |= self.undated
        return replace(
            offered, since=since, reasons=offered.reasons if tied else NONE, undated=why, until=new.until, tag=None,
            last=new.last,
            cause=new.cause,
        )  # fmt: skip

    def _settle(self, value: str, since: Span) -> None:
        """Turn the last unsure change to a value into a sure one."""
        for i in range(len(self.changes) - 1, -1, -1):
            if self.changes[i].value == value and not self.changes[i].sure:
                self.changes[i] = Change(value, since, True, self.changes[i].why)
                return

    def shift(self, by: Callable[[str], str], since: Span, day: int, now: int) -> Truth:
        """Count on from whatever number it has."""
        stays = [c for c in self.candidates if c.pending and not _lapses(c)]
        moved = [
            replace(
                c, value=by(c.value), since=since, undated=NONE, tag=("from", c.tag), first=now, last=now, until=None
            )
            for c in self.candidates
        ]
        changed = [a.value != b.value for a, b in zip(self.candidates, moved, strict=True)]
        if not any(changed):
            return NO
        moved = [
            m if c else replace(m, since=o.since, undated=o.undated)
            for m, c, o in zip(moved, changed, self.candidates, strict=True)
        ]
        self.changes += [
            Change(v, since, self.one is not None, self.undated) for v in dict.fromkeys(m.value for m in moved)
        ]
        self.candidates = [*moved, *stays]
        self.note(day)
        return YES if all(changed) else OPEN

    def turn(self, old: str, new: str, since: Span, day: int, now: int) -> None:
        """Wherever it may be one value, make it another."""
        why = self.undated
        gone = {c.lapse for c in self.candidates if c.value == old}
        stays = [c for c in self.candidates if c.value == old and c.pending]
        self.candidates = stays + [
            replace(c, value=new, since=since, until=None, tag=("turned", c.tag), first=now, last=now)
            if c.value == old
            else c
            for c in self.candidates
            if c.tag not in gone
        ]  # fmt: skip
        self.changes.append(Change(new, since, False, why))
        self.note(day)

    def lapse(self, then: Callable[[str], str], day: int, now: int) -> list[tuple[str, Truth]]:
        """Let go what has come to its end on a day; return the values that it lapses to, and whether it surely does
        so now."""
        lapsed: list[tuple[str, Truth]] = []
        for old in list(self.candidates):
            if old.until is None or day < old.until.lo:
                continue
            after = then(old.value)
            # a lapse that was past when it was set comes on the next day
            since = Span(max(old.until.lo, day), day) if old.until.hi < day and not old.pending else old.until
            why = old.reasons if old.until.exact else old.reasons | old.undated | old.endless
            fallen = Candidate(
                after, since, why, old.undated | old.endless, tag=old.lapse, cause=("lapse", old.value), first=now,
                last=None,
            )  # fmt: skip
            if day >= old.until.hi:
                lapsed.append((after, self._fall(old, fallen, day)))
            elif all(c.tag != fallen.tag for c in self.candidates):
                lapsed.append((after, self.offer(fallen, day)))
        return lapsed

    def _fall(self, old: Candidate, fallen: Candidate, day: int) -> Truth:
        sure = len({c.value for c in self.candidates if c.tag != fallen.tag}) == 1
        self.candidates = [c for c in self.candidates if c.tag != fallen.tag]
        place = self.candidates.index(old)
        self.candidates[place] = replace(fallen, reasons=old.reasons, tag=old.tag, first=old.first, last=old.last)
        if sure and not any(
            c.value == fallen.value and not c.sure and c.since.hi >= fallen.since.lo for c in self.changes
        ):
            self.changes.append(Change(fallen.value, fallen.since, True, fallen.undated))
        elif sure:
            self._settle(fallen.value, fallen.since)
        else:
            self.changes.append(
                Change(fallen.value, fallen.since, False, fallen.reasons | fallen.undated | self.undated)
            )
        self.note(day)
        return YES if sure and self.one is not None else OPEN

    # --- what it was

    def _segments(self, first: int, last: int, from_moment: bool) -> Iterator[Segment]:
        """The possible values from day to day within first..last, in order, both ends included.

        A value that ends on a day still covers its beginning, so segments meet on the day of a change. With
        `from_moment` the value that ends on the very first day is left out: the period starts at that change.
        """
        begins: int = EARLIEST
        values: tuple[str, ...] | None = self.before
        why = NONE
        for day, after, because in self.log:
            # the day of birth is the first of the life, from its beginning
            ends = day - 1 if values == () else day
            if begins <= last and ends >= first and not (from_moment and day == first):
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
        for day, after, _ in [*self.log, (last + 1, (), NONE)]:
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


def _lapses(candidate: Candidate) -> bool:
    return isinstance(candidate.tag, tuple) and candidate.tag[:1] == ("lapse",)


def _either(old: Candidate, new: Candidate) -> Span | None:
    if old.until is None or new.until is None:
        return old.until or new.until
    return Span(min(old.until.lo, new.until.lo), max(old.until.hi, new.until.hi))


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
