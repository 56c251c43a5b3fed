"""In which order people come to do, or to meet, each act for the first time: ways, and the streams that they make."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from .figures import SMALL
from .reading_run import Lot

Way = tuple[str, ...]
DEEP = 6
"""So many first steps make the streams of a picture; who does more is told in the list of ways."""


@dataclass(frozen=True, slots=True)
class Stream:
    """People who went from one act, their n-th first, to another: an empty act is the beginning, or nothing more."""

    step: int
    before: str
    after: str
    people: int


class Ways:
    """Counts of ways, over all replicates."""

    def __init__(self) -> None:
        self.counts: Counter[Way] = Counter()

    def add(self, lot: Lot) -> None:
        """Count the ways of a lot's people."""
        acts = lot.acts.words["act"]
        who, at = lot.acts.who, acts.at
        _, first = np.unique(who * (len(acts.known) + 1) + at, return_index=True)
        first = np.sort(first)
        who, at = who[first], at[first]
        edges = np.flatnonzero(np.concatenate([[True], who[1:] != who[:-1], [True]])) if len(who) else np.zeros(1, int)
        for lo, hi in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True):
            self.counts[tuple(acts.known[n] for n in at[lo:hi].tolist())] += 1
        self.counts[()] += len(lot) - (len(edges) - 1)

    def frequent(self) -> tuple[list[tuple[Way, int]], int, int]:
        """Return the ways of enough people to be shown, the most frequent first; how many others there are, and of how
        many people."""
        ranked = sorted(self.counts.items(), key=lambda item: (-item[1], item[0]))
        shown = [(way, people) for way, people in ranked if people >= SMALL]
        rest = [people for _, people in ranked if 0 < people < SMALL]
        return shown, len(rest), sum(rest)

    def streams(self) -> list[Stream]:
        """Return how many went from which act to which, step by step."""
        found: Counter[tuple[int, str, str]] = Counter()
        for way, people in self.counts.items():
            steps = ("", *way[:DEEP], *([""] if len(way) < DEEP else []))
            for n, (before, after) in enumerate(pairwise(steps)):
                found[n, before, after] += people
        return [Stream(*key, people) for key, people in sorted(found.items()) if people]
