"""People on their way to a day, and what happens to them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .crowd import Crowd

Standing = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.uint64]]


@dataclass(slots=True)
class Desk:
    """What a kernel writes on while it works, used again and again: a row of the moment, what happens, how much of it
    there is; and who stands at a gate, what is said of each, and their ranks."""

    x: NDArray[np.int64] | list[int]
    log: NDArray[np.int32]
    fill: NDArray[np.int64]
    held: Callable[[Any], Any]
    lists: Standing | None = None

    def standing(self, people: int) -> Standing:
        """Return lists with room for some people."""
        if self.lists is None or len(self.lists[0]) < people:
            rows, found = np.empty(people, np.int64), np.empty((people, 5), np.int64)
            self.lists = self.held(rows), self.held(found), self.held(np.empty(people, np.uint64))
        return self.lists


@dataclass(slots=True)
class Trip:
    """People on their way to a day, and what happens, in parts."""

    crowd: Crowd
    until: int
    desk: Desk
    parts: list[NDArray[np.int32]]

    def flush(self) -> int:
        """Put by what was written, and return how much it was."""
        many = int(self.desk.fill[0])
        if many:
            self.parts.append(np.array(self.desk.log[:many]))
        self.desk.fill[0] = 0
        return many
