"""One status of one person over time: what it may be, since when, and every value it has had.

Where the value is known there is one candidate. Where a date, a fact or a decision leaves it open there are several:
each says within which instants it may have come. Instants are numbered as the replay makes them; what has surely come
ends all that came before.
"""

from collections.abc import Hashable, Sequence
from dataclasses import replace

from ..language.dates import EARLIEST, LATEST, Span
from .candidate import NONE, Candidate, Change, Reasons, either, lapses
from .past import Past
from .truth import NO, OPEN, YES, Truth

UNBORN = ""
"""The value of whoever may not be born yet."""


class Track(Past):
    """A status's candidates now, and what it has been.

    `born` is the day by which the person is born for certain. `stamp` counts what is done to it, so that who reads it
    can tell.
    """

    __slots__ = ("born", "candidates", "number", "numbered", "one", "ruled_on", "stamp")

    def __init__(
        self, candidates: Sequence[Candidate], day: int, before: tuple[str, ...] | None, born: int = EARLIEST
    ) -> None:
        super().__init__(before)
        self.candidates: list[Candidate] = list(candidates)
        self.born = born
        self.ruled_on = 0
        self.stamp = 0
        self.number = self.numbered = -1
        self.one: str | None = None
        first = self.candidates[0]
        if before is None and len(self.candidates) == 1:
            # a value held since before the life opens was held at least since the latest day on which it can have begun
            self.log.append((min(first.since.hi, day), (first.value,), NONE, False))
            self.changes.append(Change(first.value, first.since, True, first.undated))
        self.note(day)

    def copy(self) -> "Track":
        """Return another one like it."""
        new = Track.__new__(Track)
        new.before, new.log, new.changes = self.before, self.log.copy(), self.changes.copy()
        new.candidates, new.born, new.one, new.ruled_on = self.candidates.copy(), self.born, self.one, self.ruled_on
        new.stamp, new.number, new.numbered = self.stamp, self.number, self.numbered
        return new

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

    @property
    def endless(self) -> Reasons:
        """Why the day of its pending lapse is open."""
        return NONE.union(*(c.endless for c in self.candidates))

    def note(self, day: int, dawns: bool = False) -> None:
        """Write down what it may be from here on; where the day `dawns`, from its beginning on."""
        self.stamp += 1
        values = self.values
        self.one = values[0] if len(values) == 1 else None
        if day < self.born:
            values = (*values, UNBORN)
        if not self.log or self.log[-1][1] != values:
            # what took a value on the day has had a part of it
            dawns = dawns and bool(self.log) and self.log[-1][0] < day
            self.log.append((day, values, NONE if len(values) == 1 else self.undated, dawns))
        elif len(values) > 1:
            # it may be the same values for more reasons
            last = self.log[-1]
            self.log[-1] = (last[0], values, last[2] | self.undated, last[3])

    # --- what happens to it

    def put(self, new: Candidate, day: int) -> Truth:
        """Set it for certain; tell whether that changed it (setting the value it has only renews the lapse)."""
        self.stamp += 1
        kept = [c for c in self.candidates if c.pending and not lapses(c)]
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

    def offer(self, new: Candidate, day: int, dawns: bool = False) -> Truth:
        """Add what it may have become (as the day `dawns`, before all else); tell whether that may change it."""
        self.stamp += 1
        for i, old in enumerate(self.candidates):
            if old.value == new.value and old.tag == new.tag:
                self.candidates[i] = replace(
                    old, reasons=old.reasons | new.reasons, undated=old.undated | new.undated,
                    endless=old.endless | new.endless, last=new.last,
                    until=either(old, new), since=Span(old.since.lo, max(old.since.hi, new.since.hi)),
                )  # fmt: skip
                return OPEN if self.one is None else NO
        same = [c for c in self.candidates if c.value == new.value]
        if self.one != new.value:
            self.changes.append(Change(new.value, new.since, False, new.reasons | new.undated))
        if same:
            new = replace(new, since=Span(min(c.since.lo for c in same), self.since.hi if self.one else new.since.hi))
        self.candidates.append(new)
        self.note(day, dawns)
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
            self.settle(new.value, new.since)
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

    def settle(self, value: str, since: Span) -> None:
        """Turn the last unsure change to a value into a sure one."""
        for i in range(len(self.changes) - 1, -1, -1):
            if self.changes[i].value == value and not self.changes[i].sure:
                self.changes[i] = Change(value, since, True, self.changes[i].why)
                return
