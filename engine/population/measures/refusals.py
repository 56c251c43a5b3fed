"""What decisions came to: how many, by whose act, with which outcome."""

from collections.abc import Iterator

import numpy as np

from ...language.rulebook import Rulebook
from .figures import Figure, Key, pooled
from .groups import Group
from .incidence import mean
from .reading_run import Kept, Lot
from .tally import Counts

DECISIONS, ACTS = "decisions", "acts"


class Refusals:
    """Counts of acts by their outcome, and of the people they happened to."""

    def __init__(self, kept: Kept, book: Rulebook) -> None:
        self.replicates = int(kept.record["replicates"])
        self.decided = {id: act.decided_by for id, act in book.acts.items() if act.decided_by}
        self.counts: Counts[tuple[str, str, str]] = Counts()

    def add(self, lot: Lot, groups: list[Group]) -> None:
        """Count the acts of a lot."""
        acts, outcomes = lot.acts.words["act"], lot.acts.words["outcome"]
        for n, act in enumerate(acts.known):
            for m, outcome in enumerate(outcomes.known):
                so = (acts.at == n) & (outcomes.at == m)
                if so.any():
                    for group in groups:
                        many = int(group.within[lot.acts.who[so]].sum())
                        self.counts.add((act, outcome, group.name), lot.replicate, np.array([many]))

    def figures(self, sizes: Counts[str]) -> Iterator[Figure]:
        """Yield how often each act was done; of a decision with each of its outcomes."""
        for act, outcome, group in self.counts:
            values = [float(each[0]) for each in self.counts.of((act, outcome, group), self.replicates)]
            what = DECISIONS if act in self.decided else ACTS
            n = int(sizes.of(group, 1)[0][0])
            yield pooled(Key(what, act, group, outcome), values, n, people=mean(values))
