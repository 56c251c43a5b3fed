"""How many have come to something by each day, where other things may come first: from counts by the day.

The estimator is that of Aalen and Johansen. Where nobody is lost from sight before the horizon ends it is the plain
share of people. Who stood there on the first day already is counted apart and not at risk.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..watching import ENDING, GOAL, YES
from .figures import Figure, Key, of_share, pooled
from .groups import Group
from .reading_run import NEVER, Days, Kept, Lot
from .replies import certain, first_on, possible
from .tally import Counts

TOGETHER = "first of the endings"
Curve = NDArray[np.float64]
Counted = NDArray[np.int64]
CAME, OTHER, GONE = "came", "came to another", "lost from sight"


@dataclass(frozen=True, slots=True)
class Race:
    """Things of which the first to come ends the race, under the name of each; a goal runs alone."""

    name: str
    runners: tuple[str, ...]


def races_of(kept: Kept) -> list[Race]:
    """Return the races of a run: each goal by itself, and all endings together."""
    alone = [Race("reached", (GOAL + goal,)) for goal in kept.measured["goals"]]
    endings = tuple(ENDING + ending for ending in kept.measured["endings"])
    return [*alone, *([Race(TOGETHER, endings)] if endings else [])]


def johansen(came: Counted, other: Counted, gone: Counted, at_risk: int) -> Curve:
    """Return the cumulative incidence of a cause by the end of each day.

    Each counts by the day: who came to it, who came to another first, and who was lost from sight, after what came.

    >>> johansen(np.array([1, 1]), np.array([0, 2]), np.array([0, 0]), 4).tolist()
    [0.25, 0.5]
    """
    every = came + other
    risk = at_risk - np.concatenate([[0], np.cumsum(every + gone)[:-1]])
    if not gone[:-1].any():
        shares: Curve = np.cumsum(came) / max(at_risk, 1)
        return shares
    left = np.divide(risk - every, risk, out=np.ones(len(risk)), where=risk > 0)
    unmet = np.concatenate([[1.0], np.cumprod(left)[:-1]])
    curve: Curve = np.cumsum(unmet * np.divide(came, risk, out=np.zeros(len(risk)), where=risk > 0))
    return curve


class Incidence:
    """Counts of who came to what on which day, in each group: certainly, and possibly."""

    def __init__(self, kept: Kept) -> None:
        self.kept, self.races, self.days = kept, races_of(kept), kept.hi - kept.lo
        self.replicates = int(kept.record["replicates"])
        self.counts: Counts[tuple[str, str, bool, str]] = Counts()
        self.there: Counts[tuple[str, str]] = Counts()

    def add(self, lot: Lot, groups: list[Group]) -> None:
        """Count the people of a lot."""
        lost = np.minimum(lot.gone_on, self.kept.hi)
        for race in self.races:
            sure = np.stack([first_on(lot, runner, certain(YES)) for runner in race.runners])
            open_ = np.stack([first_on(lot, runner, possible(YES)) for runner in race.runners])
            there = open_.min(axis=0) <= self.kept.lo
            for n, runner in enumerate(race.runners):
                days = {True: won(n, sure, open_), False: won(n, open_, sure)}
                others = np.delete(sure, n, axis=0).min(axis=0, initial=NEVER)
                for group in groups:
                    self.there.add((runner, group.name), lot.replicate, np.array([int((there & group.within).sum())]))
                    for certainly, first in days.items():
                        key = runner, group.name, certainly
                        self._count(key, lot.replicate, first, others, lost, group.within & ~there)

    def _count(
        self, key: tuple[str, str, bool], replicate: int, first: Days, others: Days, lost: Days, of: NDArray[np.bool_]
    ) -> None:
        came = first < lost
        other = (others < lost) & ~came
        gone = (lost < self.kept.hi) & ~came & ~other
        for what, so, day in ((CAME, came, first), (OTHER, other, others), (GONE, gone, lost)):
            self.counts.add((*key, what), replicate, np.bincount(day[so & of] - self.kept.lo, minlength=self.days))

    def figures(self, sizes: Counts[str], marks: list[tuple[str, int]]) -> Iterator[Figure]:
        """Yield the share that has come to each thing by each of some days (a name, and the last day counted)."""
        for race in self.races:
            for runner in race.runners:
                for group in sizes:
                    yield from self._of(race, runner, group, int(sizes.of(group, 1)[0][0]), marks)

    def _of(self, race: Race, runner: str, group: str, n: int, marks: list[tuple[str, int]]) -> Iterator[Figure]:
        name = runner.split(" ", 1)[1]
        there = [int(counts[0]) for counts in self.there.of((runner, group), self.replicates)]
        risks = [n - already for already in there]
        sure, may = (self.curves(runner, group, certainly, risks) for certainly in (True, False))
        already = f"{race.name}: there already"
        yield pooled(Key(already, name, group), [float(one) for one in there], n, people=mean(there))
        for mark, day in marks:
            values = [float(curve[day - self.kept.lo]) for curve in sure]
            yield pooled(
                Key(race.name, name, group, mark), values, min(risks),
                possible=[float(curve[day - self.kept.lo]) for curve in may],
                people=mean([value * risk for value, risk in zip(values, risks, strict=True)]),
                alone=of_share(values[0], risks[0]) if risks[0] else None,
            )  # fmt: skip

    def curves(self, runner: str, group: str, certainly: bool, risks: list[int]) -> list[Curve]:
        """Return the share that has come to something by the end of each day, in each replicate."""
        came, other, gone = (
            self.counts.of((runner, group, certainly, what), self.replicates, self.days) for what in (CAME, OTHER, GONE)
        )
        return [johansen(*four) for four in zip(came, other, gone, risks, strict=True)]


def won(runner: int, mine: Days, others: Days) -> Days:
    """Return the day on which one came before all others: rows of days, a row each. Of a day the first in order counts.

    With certain days of its own and possible ones of the others it is so for certain, the other way round it may be.
    """
    first: Days = mine[runner].copy()
    for n in range(len(mine)):
        if n < runner:
            first[(others[n] <= first) & (others[n] < NEVER)] = NEVER
        elif n > runner:
            first[others[n] < first] = NEVER
    return first


def mean(values: list[int] | list[float]) -> float:
    """Return the mean."""
    return sum(values) / len(values)
