"""People on their way to a day, and what happens to them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .crowd import Crowd


@dataclass(slots=True)
class Trip:
    """People on their way to a day: a row of the moment, and what happens, as it is written and in parts."""

    crowd: Crowd
    until: int
    x: NDArray[np.int64] | list[int]
    log: NDArray[np.int32]
    fill: NDArray[np.int64]
    parts: list[NDArray[np.int32]]

    def flush(self) -> int:
        """Put by what was written, and return how much it was."""
        many = int(self.fill[0])
        if many:
            self.parts.append(self.log[:many].copy())
        self.fill[0] = 0
        return many
