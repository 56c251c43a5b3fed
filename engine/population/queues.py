"""Who waits for places, as ranks: a queue tells how many there are, and never who, so that it may lie in parts.

Of one quota no two people have the same rank, so that any number of places can be met exactly.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Ranks = NDArray[np.uint64]
Counts = NDArray[np.int64]
Counting = Callable[[Ranks], Counts]
NOBODY, EVERYBODY = 0, 2**64 - 1
"""Cutoffs: before every rank, and behind every one."""
FANNED = 256


class Miscounted(RuntimeError):
    """More or fewer are given a place, or take it, than should; says both numbers."""

    def __init__(self, quota: str, day: int, granted: int, right: int) -> None:
        super().__init__(f"quota {quota}, day {day}: {granted} are given a place, not {right}")


class Queue(Protocol):
    """Some who wait for places of a quota. A group is those for whom the same part is kept; group 0 is all others."""

    def up_to(self, ranks: Ranks) -> Counts:
        """Return how many of each group, a row each, come at or before each of the ranks in its row."""


@dataclass(frozen=True)
class Claims:
    """Who, by row, stands in a queue and may be served on a day: the group and the rank of each, and whether she would
    not take the place. Whoever would not is passed over: to her no place counts."""

    rows: NDArray[np.int64]
    groups: NDArray[np.int8]
    ranks: Ranks
    declines: NDArray[np.bool_]

    def queue(self, groups: int) -> "Standing":
        """Return them as a queue of so many groups."""
        take = ~self.declines
        return Standing(tuple(np.sort(self.ranks[take & (self.groups == group)]) for group in range(groups)))

    def within(self, cutoffs: tuple[int, ...]) -> NDArray[np.bool_]:
        """Tell of each whether her turn has come."""
        return self.ranks <= np.array(cutoffs, np.uint64)[self.groups]


@dataclass(frozen=True)
class Standing:
    """A queue that is at hand: the ranks of each group in order."""

    ranks: tuple[Ranks, ...]

    def up_to(self, ranks: Ranks) -> Counts:
        """Return how many of each group come at or before each of the ranks in its row."""
        found = [np.searchsorted(own, row, side="right") for own, row in zip(self.ranks, ranks, strict=True)]
        return np.array(found, np.int64)


def together(queues: tuple[Queue, ...], groups: int) -> Counting:
    """Return how queues are counted as one."""

    def up_to(ranks: Ranks) -> Counts:
        return sum((queue.up_to(ranks) for queue in queues), np.zeros((groups, ranks.shape[1]), np.int64))

    return up_to


def reached(up_to: Counting, wanted: Counts) -> Ranks:
    """Return for each row the first rank by which a queue comes to as many as are wanted; NOBODY where none are.

    The queue is asked eight times, each time how many come before the ends of 256 stretches of the one found last.
    """
    found = np.zeros((len(wanted), 1), np.uint64)
    if not wanted.any():
        return found[:, 0]
    for shift in range(56, -1, -8):
        ends = np.arange(FANNED, dtype=np.uint64) << np.uint64(shift) | np.uint64((1 << shift) - 1)
        before = (up_to(found + ends) < wanted[:, None]).sum(axis=1, keepdims=True)
        found += np.minimum(before, FANNED - 1).astype(np.uint64) << np.uint64(shift)
    return np.where(wanted > 0, found[:, 0], np.uint64(NOBODY))
