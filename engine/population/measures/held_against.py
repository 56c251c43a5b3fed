"""What was published beside what came of a run, at full size: whether it fits or not, and no rate moved to make it."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from ..calibration import Published
from ..watching import COUNTED, YES
from .figures import SURE, spread
from .reading_run import Kept, Lot


@dataclass(frozen=True, slots=True)
class Held:
    """A published number and that of the run: people counted in it, as many at full size, and between which bounds
    chance leaves it; `fits` is None where the horizon does not hold the days that it is of."""

    published: Published
    counted: float
    run: float
    low: float
    high: float
    fits: bool | None


class HeldAgainst:
    """Counts of whom each published number is of."""

    def __init__(self, kept: Kept, published: tuple[Published, ...]) -> None:
        self.kept, self.published = kept, published
        self.replicates = int(kept.record["replicates"])
        self.counts = np.zeros((len(published), self.replicates), np.int64)

    def add(self, lot: Lot) -> None:
        """Count the people of a lot."""
        for n, one in enumerate(self.published):
            self.counts[n, lot.replicate] += _counted(lot, one)

    def table(self) -> tuple[Held, ...]:
        """Return each number beside the run's, the run scaled to all the people whom its own stand for."""
        people = int(self.kept.record["people"])
        scale = int(self.kept.record["cohort"].get("people", people)) / people
        return tuple(self._held(one, self.counts[n], scale) for n, one in enumerate(self.published))

    def _held(self, one: Published, counts: NDArray[np.int64], scale: float) -> Held:
        counted = float(counts.mean())
        error = spread([float(each) for each in counts]) if len(counts) > 1 else counted**0.5
        low, high = (max(0.0, (counted + side * SURE * error) * scale) for side in (-1, 1))
        within = self.kept.lo <= one.during.lo and one.during.hi < self.kept.hi
        fits = _meet(one, low, high) if within else None
        return Held(one, counted, counted * scale, low, high, fits)


def _meet(one: Published, low: float, high: float) -> bool:
    """Tell whether what was published and what chance leaves open of the run have a number in common."""
    slack = Fraction(1, 10) if one.how == "about" else 0
    least, most = one.least * (1 - slack), one.most * (1 + slack)
    return (one.how == "at-most" or high >= least) and (one.how == "at-least" or low <= most)


def _counted(lot: Lot, one: Published) -> int:
    """Count those for whom it came to be so during some days, once each; or of whom it is so at the end of them."""
    question = COUNTED + one.id
    mine = lot.answers.words["question"].among((question,))
    who, on = lot.answers.who[mine], lot.answers.on[mine]
    replies = lot.answers.words["reply"]
    yes = np.array([*(word == YES for word in replies.known), False], bool)[replies.at[mine]]
    if one.becomes is not None:
        opened = np.concatenate([[True], who[1:] != who[:-1]])
        came = yes & ~opened & (on >= one.during.lo) & (on <= one.during.hi)
        return len(np.unique(who[came]))
    by_then = on <= one.during.hi
    last = np.flatnonzero(by_then & np.concatenate([(who[1:] != who[:-1]) | ~by_then[1:], [True]]))
    return int(yes[last].sum())
