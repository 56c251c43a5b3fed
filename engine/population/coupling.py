"""What couples people: places of which there are too few. It comes down to one number a quota, day and group."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Ranks = NDArray[np.uint64]
Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a quota: the gate it stands before, the day, and the cutoff of each of its groups."""

    gate: int
    day: int
    cutoffs: tuple[int, ...]


class Queue(Protocol):
    """Some who wait for places of a quota, by groups."""

    def up_to(self, ranks: Ranks) -> Counts:
        """Return how many of each group, a row each, come at or before each of the ranks in its row."""


class Clearing(Protocol):
    """What became of a queue on a day."""

    @property
    def day(self) -> int:
        """The day on which places were given out."""

    @property
    def cutoffs(self) -> tuple[int, ...]:
        """Up to which rank each group was served."""


class Ledger(Protocol):
    """The places of one quota through its periods."""

    @property
    def groups(self) -> int:
        """How many groups wait for them."""

    def clear(self, day: int, queues: Sequence[Queue]) -> Clearing:
        """Give out what there is on a day."""


@dataclass(frozen=True)
class Coupling:
    """What couples the people of a replicate: the steps of all quotas by days, each a day and a gate, and what makes
    their ledgers, by gates."""

    steps: tuple[tuple[int, int], ...] = ()
    ledgers: Callable[[], Sequence[Ledger]] = tuple
