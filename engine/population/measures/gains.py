"""What two runs can be held against in whole numbers of each life: whether each goal was reached, how many days of the
horizon were left after it, on how many days each answer held."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..watching import GOAL, YES
from .reading_run import NEVER, Kept, Lot
from .replies import certain, first_on, held

REACHED, AFTER, DAYS = "reached", "days after reaching it", "days under an answer"
Gain = tuple[str, str, str]
"""A measure, what it is of, and under which answer."""


def gains(kept: Kept, lot: Lot) -> Iterator[tuple[Gain, NDArray[np.int64]]]:
    """Yield a number of each person of a lot for each thing; what is not certain counts for nothing."""
    for goal in kept.measured["goals"]:
        first = first_on(lot, GOAL + goal, certain(YES))
        reached = first < np.minimum(lot.gone_on, kept.hi)
        yield (REACHED, goal, ""), reached.astype(np.int64)
        yield (AFTER, goal, ""), np.where(reached, kept.hi - np.maximum(np.minimum(first, NEVER), kept.lo), 0)
    for question in kept.measured["questions"]:
        for reply, days in held(kept, lot, question).items():
            if ":" not in reply:
                yield (DAYS, question, reply), days
