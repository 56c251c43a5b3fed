"""How many days people spend under each answer to a watched question, and how many ever do."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from .figures import Figure, Key, of_share, pooled
from .groups import Group
from .incidence import mean
from .reading_run import Kept, Lot
from .replies import held, outcomes_in
from .tally import Counts

DAYS, EVER = "person-days", "ever"
UNDECIDED = "nothing decides it"


class DaysSpent:
    """Counts of days and people by question, outcome and group: for certain, and possibly."""

    def __init__(self, kept: Kept) -> None:
        self.kept = kept
        self.replicates = int(kept.record["replicates"])
        self.counts: Counts[tuple[str, str, str, str, bool]] = Counts()

    def add(self, lot: Lot, groups: list[Group]) -> None:
        """Count the people of a lot."""
        for question in self.kept.measured["questions"]:
            sure: dict[str, NDArray[np.int64]] = {}
            may: dict[str, NDArray[np.int64]] = {}
            for reply, days in held(self.kept, lot, question).items():
                outcomes = outcomes_in(reply) or (reply if ":" not in reply else UNDECIDED,)
                for outcome in outcomes:
                    may[outcome] = may.get(outcome, 0) + days
                if outcomes == (reply,):
                    sure[outcomes[0]] = sure.get(outcomes[0], 0) + days
            for outcome, days in may.items():
                certain = sure.get(outcome, np.zeros(len(lot), np.int64))
                for group in groups:
                    for known, spent in ((True, certain), (False, days)):
                        mine = spent[group.within]
                        key = question, outcome, group.name
                        self.counts.add((DAYS, *key, known), lot.replicate, np.array([mine.sum()]))
                        self.counts.add((EVER, *key, known), lot.replicate, np.array([(mine > 0).sum()]))

    def figures(self, sizes: Counts[str]) -> Iterator[Figure]:
        """Yield days in sum and the share of people who ever spend one."""
        for what, question, outcome, group, known in self.counts:
            if not known or what != EVER:
                continue
            n = int(sizes.of(group, 1)[0][0])
            people = [int(each[0]) for each in self._of(EVER, question, outcome, group, True)]
            may = [int(each[0]) for each in self._of(EVER, question, outcome, group, False)]
            behind = mean(people) or mean(may)
            days = [float(each[0]) for each in self._of(DAYS, question, outcome, group, True)]
            at_most = [float(each[0]) for each in self._of(DAYS, question, outcome, group, False)]
            yield pooled(Key(DAYS, question, group, outcome), days, n, people=behind, possible=at_most)
            yield pooled(
                Key(EVER, question, group, outcome), [one / n for one in people], n, people=behind,
                possible=[one / n for one in may], alone=of_share(people[0] / n, n),
            )  # fmt: skip

    def _of(self, what: str, question: str, outcome: str, group: str, known: bool) -> list[NDArray[np.int64]]:
        return self.counts.of((what, question, outcome, group, known), self.replicates)
