"""Places given out to those who wait: for each quota, day and group a number, up to which all in the queue are served.

That number, the cutoff, is all that one person's life owes to others' lives. What is given out is counted again each
time, and has to be what there was to give, to the last place.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from .periods import Cleared, Period, closes, period_of
from .places import parted
from .queues import EVERYBODY, Counting, Counts, Miscounted, Queue, Ranks, reached, together


@dataclass(frozen=True, slots=True)
class Part:
    """The share of the places that is kept for a group, and whether what it leaves is for the others at the end."""

    share: Fraction
    spills: bool


@dataclass(frozen=True, slots=True)
class Terms:
    """What a quota goes by. `worth` says how many places the period has in which a day lies, and None where there is no
    limit that day; where it changes within a period, it is that of the whole period each time."""

    id: str
    worth: Callable[[int], int | None]
    each: Period
    cleared: Cleared
    parts: tuple[Part, ...] = ()
    carries: bool = False

    @property
    def groups(self) -> int:
        """Return how many groups there are: one a part, and all others."""
        return len(self.parts) + 1


@dataclass(frozen=True, slots=True)
class Clearing:
    """What became of a queue on a day, by groups. `places` are those kept for the group, of group 0 those that are
    anybody's; None where there is no limit. Of the `granted`, so many took places `kept` for them. Whoever ranks at or
    before the cutoff of her group is served."""

    quota: str
    day: int
    places: tuple[int, ...] | None
    eligible: tuple[int, ...]
    kept: tuple[int, ...]
    granted: tuple[int, ...]
    cutoffs: tuple[int, ...]

    @property
    def anybodys(self) -> int:
        """Return how many took places that are kept for nobody."""
        return sum(self.granted) - sum(self.kept)


class Ledger:
    """The places of a quota through its periods: what was taken of each part, what was carried over."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.first = self.carried = self.rest = 0
        self.taken = [0] * terms.groups

    @property
    def groups(self) -> int:
        """Return how many groups wait for them."""
        return self.terms.groups

    def clear(self, day: int, queues: Iterable[Queue]) -> Clearing:
        """Give out what there is on a day, and write it down; days come in order. Raises Miscounted.

        Each group is served by rank from what is kept for it; then all who are left, by rank, from the rest.
        """
        groups, up_to = self.groups, together(tuple(queues), self.groups)
        eligible = up_to(np.full((groups, 1), EVERYBODY, np.uint64))[:, 0]
        offered = self.offered(day)
        kept = np.zeros(groups, np.int64)
        cutoffs = np.full(groups, EVERYBODY, np.uint64)
        right = int(eligible.sum())
        if offered is not None:
            kept, offered = self._kept(day, offered, eligible)
            cutoffs = _cutoffs(up_to, kept, offered, eligible)
            right = min(int(offered[0]), right - int(kept.sum())) + int(kept.sum())
        granted = up_to(cutoffs[:, None])[:, 0]
        if int(granted.sum()) != right or (granted < kept).any():
            raise Miscounted(self.terms.id, day, int(granted.sum()), right)
        places = None if offered is None else _whole(offered)
        told = (_whole(counted) for counted in (eligible, kept, granted, cutoffs))
        clearing = Clearing(self.terms.id, day, places, *told)
        self.note(clearing)
        return clearing

    def offered(self, day: int) -> Counts | None:
        """Return how many places of each part are left for a day; None where there is no limit."""
        self._open(day)
        worth = self.terms.worth(day)
        if worth is None:
            return None
        parts = parted(worth + self.carried, [part.share for part in self.terms.parts])
        left = [max(0, part - taken) for part, taken in zip(parts, self.taken, strict=True)]
        return np.array(left, np.int64)

    def note(self, clearing: Clearing) -> None:
        """Take what a clearing gave out as given; also one that was made before, and is read from a log."""
        self._open(clearing.day)
        self.rest = 0
        if clearing.places is not None:
            self.rest = clearing.places[0] - clearing.anybodys
            self.taken = [taken + kept for taken, kept in zip(self.taken, clearing.kept, strict=True)]
            self.taken[0] += clearing.anybodys

    def _open(self, day: int) -> None:
        first = period_of(day, self.terms.each).lo
        if first != self.first:
            self.carried = self.rest if self.terms.carries else 0
            self.first, self.rest, self.taken = first, 0, [0] * self.groups

    def _kept(self, day: int, offered: Counts, eligible: Counts) -> tuple[Counts, Counts]:
        """Return how many of each group take what is kept for them, and the places of each part: on the last day of a
        period what a group leaves is anybody's, where it spills."""
        terms = self.terms
        kept, places = np.minimum(offered, eligible), offered.copy()
        kept[0] = 0
        if closes(day, terms.each, terms.cleared):
            places[0] += sum(int(places[n] - kept[n]) for n, part in enumerate(terms.parts, 1) if part.spills)
        return kept, places


def _cutoffs(up_to: Counting, kept: Counts, places: Counts, eligible: Counts) -> Ranks:
    """Return up to which rank each group is served. Where more places than people are left there is no such rank:
    whoever came later would be served too."""

    def unserved(ranks: Ranks) -> Counts:
        every = np.broadcast_to(ranks, (len(kept), ranks.shape[1]))
        left: Counts = np.maximum(up_to(every) - kept[:, None], 0).sum(axis=0, keepdims=True)
        return left

    left = int((eligible - kept).sum())
    if places[0] > left:
        return np.full(len(kept), EVERYBODY, np.uint64)
    general = reached(unserved, np.minimum(places[:1], left))
    cutoffs = np.maximum(reached(up_to, kept), general)
    cutoffs[1:][places[1:] > eligible[1:]] = EVERYBODY
    return cutoffs


def _whole(counted: Counts | Ranks) -> tuple[int, ...]:
    return tuple(int(n) for n in counted)
