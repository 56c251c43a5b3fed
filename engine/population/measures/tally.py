"""Counts by replicate and key, added up lot by lot: whole numbers, so that no order of adding can matter."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from .groups import EVERYONE, Group

K = TypeVar("K")


class Counts(Generic[K]):
    """Arrays of counts, one a replicate and key."""

    def __init__(self) -> None:
        self.by: dict[K, dict[int, NDArray[np.int64]]] = defaultdict(dict)

    def add(self, key: K, replicate: int, counts: NDArray[np.int64]) -> None:
        """Add counts to those of a key; longer ones make what is there longer."""
        mine = self.by[key].get(replicate)
        if mine is None:
            self.by[key][replicate] = counts.astype(np.int64)
            return
        longer, other = (mine, counts) if len(mine) >= len(counts) else (counts.astype(np.int64), mine)
        longer = longer.copy()
        longer[: len(other)] += other
        self.by[key][replicate] = longer

    def __iter__(self) -> Iterator[K]:
        return iter(self.by)

    def sort(self) -> None:
        """Put keys in order, so that it does not hang on who came first; everybody before any group."""
        self.by = defaultdict(dict, sorted(self.by.items(), key=lambda item: (item[0] != EVERYONE, str(item[0]))))

    def of(self, key: K, replicates: int, length: int = 1) -> list[NDArray[np.int64]]:
        """Return the counts of a key in each replicate; none where nothing was added."""
        mine = self.by.get(key, {})
        return [_long(mine.get(n), length) for n in range(replicates)]


def _long(counts: NDArray[np.int64] | None, length: int) -> NDArray[np.int64]:
    if counts is None:
        return np.zeros(length, np.int64)
    return counts if len(counts) >= length else np.concatenate([counts, np.zeros(length - len(counts), np.int64)])


def add_sizes(sizes: Counts[str], groups: list[Group], replicate: int) -> None:
    """Count how many people stand in each group."""
    for group in groups:
        sizes.add(group.name, replicate, np.array([group.people]))
