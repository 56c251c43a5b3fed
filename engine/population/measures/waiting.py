"""How long people wait for what others decide, and how many wait at the start of each month, for whom."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from ...language.dates import text
from .figures import Figure, Key, pooled
from .groups import Group
from .incidence import mean
from .reading_run import END, NEVER, Days, Kept, Lot
from .steps import Wait
from .tally import Counts

WAITING, BACKLOG, WENT_OFF = "waiting", "backlog", "wait ended with no act"
QUARTERS = (("a quarter", 0.25), ("half", 0.5), ("three quarters", 0.75))


@dataclass(frozen=True, slots=True)
class Spells:
    """Waits of a lot: whose, from which day until before which; `ended` by an act, `seen` to its end, `early` begun
    before the first day. One that no act ended, and that did not last, ended on a day that is not known (NEVER)."""

    who: NDArray[np.int64]
    start: Days
    end: Days
    ended: NDArray[np.bool_]
    seen: NDArray[np.bool_]
    early: NDArray[np.bool_]


def spells_of(kept: Kept, lot: Lot, wait: Wait) -> Spells:
    """Return the waits of one kind."""
    mark = _marks(lot, wait)
    mine = mark > 0
    who, on, closes = lot.acts.who[mine], lot.acts.on[mine], mark[mine] == 2
    stated = np.flatnonzero(lot.words(wait.status).among((wait.value,)))
    who, on = np.concatenate([stated, who]), np.concatenate([np.full(len(stated), kept.lo), on])
    closes = np.concatenate([np.zeros(len(stated), bool), closes])
    early = np.arange(len(who)) < len(stated)
    order = np.lexsort((np.arange(len(who)), who))
    who, on, closes, early = who[order], on[order], closes[order], early[order]
    # a wait begins where the act before it, if it was the same person's, did not leave her waiting
    same = np.concatenate([[False], who[1:] == who[:-1]])
    fresh = ~closes & ~(same & np.concatenate([[False], ~closes[:-1]]))
    ending = closes & same & np.concatenate([[False], ~closes[:-1]])
    run, start = np.cumsum(fresh) - 1, np.flatnonzero(fresh)
    end = np.full(len(start), NEVER, np.int64)
    end[run[ending]] = on[ending]
    ended, whose = end < NEVER, who[start]
    still = lot.words(END + wait.status).among((wait.value,))[whose]
    last = np.minimum(lot.gone_on, kept.hi)[whose]
    end = np.where(ended, end, np.where(still, last, NEVER))
    return Spells(whose, on[start], end, ended, ended | still, early[start])


def _marks(lot: Lot, wait: Wait) -> NDArray[np.int64]:
    """Return for each act whether it opens a wait (1), closes it (2), or neither."""
    acts, outcomes = lot.acts.words["act"], lot.acts.words["outcome"]
    many = len(outcomes.known) + 1
    marks = np.zeros((len(acts.known) + 1) * many, np.int64)
    for ends, mark in ((wait.opens, 1), (wait.closes, 2)):
        for act, outcome in ends:
            if act in acts.known and outcome in outcomes.known:
                marks[acts.known.index(act) * many + outcomes.known.index(outcome)] = mark
    found: NDArray[np.int64] = marks[acts.at * many + outcomes.at]
    return found


class Waiting:
    """Counts of waits by their length, and of people waiting by month."""

    def __init__(self, kept: Kept, waits: list[Wait]) -> None:
        self.kept, self.waits = kept, waits
        self.replicates = int(kept.record["replicates"])
        self.months = months_of(kept.lo, kept.hi)
        self.lengths: Counts[tuple[str, str, bool]] = Counts()
        self.off: Counts[tuple[str, str]] = Counts()
        self.standing: Counts[tuple[str, str, bool]] = Counts()

    def add(self, lot: Lot, groups: list[Group]) -> None:
        """Count the waits of a lot."""
        first = np.array(self.months)
        for wait in self.waits:
            spells = spells_of(self.kept, lot, wait)
            for group in groups:
                mine = group.within[spells.who]
                key = wait.name, group.name
                for ended in (True, False):
                    so = mine & spells.seen & (spells.ended == ended) & ~spells.early
                    self.lengths.add(
                        (*key, ended), lot.replicate, np.bincount((spells.end - spells.start)[so], minlength=1)
                    )
                self.off.add(key, lot.replicate, np.array([(mine & ~spells.seen).sum()]))
                last = np.minimum(lot.gone_on, self.kept.hi)[spells.who]
                for sure in (True, False):
                    so = mine & (spells.seen if sure else True)
                    begun = np.searchsorted(np.sort(spells.start[so]), first, side="left")
                    over = np.searchsorted(np.sort(np.minimum(spells.end, last)[so]), first, side="left")
                    self.standing.add((*key, sure), lot.replicate, begun - over)

    def figures(self, sizes: Counts[str]) -> Iterator[Figure]:
        """Yield how long it takes until a quarter, a half and three quarters have their answer, and who waits when."""
        for wait in self.waits:
            for group in sizes:
                yield from self._lengths(wait.name, group)
                yield from self._standing(wait.name, group, int(sizes.of(group, 1)[0][0]))

    def _lengths(self, name: str, group: str) -> Iterator[Figure]:
        done, open_ = (self.lengths.of((name, group, ended), self.replicates) for ended in (True, False))
        many = [int(d.sum() + o.sum()) for d, o in zip(done, open_, strict=True)]
        n = round(mean(many))
        yield pooled(Key(WAITING, name, group, "waits"), [float(one) for one in many], n)
        still = [float(one.sum()) for one in open_]
        yield pooled(Key(WAITING, name, group, "not answered by the end"), still, n, people=mean(still))
        for word, part in QUARTERS:
            days = [reached(d, o, part) for d, o in zip(done, open_, strict=True)]
            yield pooled(Key(WAITING, name, group, f"days until {word} are answered"), days, n)
        off = [float(each[0]) for each in self.off.of((name, group), self.replicates)]
        yield pooled(Key(WENT_OFF, name, group), off, round(n + mean(off)), people=mean(off))

    def _standing(self, name: str, group: str, n: int) -> Iterator[Figure]:
        sure, may = (
            self.standing.of((name, group, known), self.replicates, len(self.months)) for known in (True, False)
        )
        for at, day in enumerate(self.months):
            values = [float(each[at]) for each in sure]
            yield pooled(
                Key(BACKLOG, name, group, text(day)), values, n, people=mean(values),
                possible=[float(each[at]) for each in may],
            )  # fmt: skip


def reached(done: NDArray[np.int64], open_: NDArray[np.int64], part: float) -> float | None:
    """Return after how many days a part of the waits is over, as Kaplan and Meier estimate it; None where that is not
    seen. `done` counts waits by their length, `open_` those not over when last seen.

    >>> reached(np.array([0, 1, 1, 2]), np.array([0]), 0.5)
    2.0
    """
    length = max(len(done), len(open_))
    done, open_ = (np.concatenate([each, np.zeros(length - len(each), np.int64)]) for each in (done, open_))
    risk = (done + open_)[::-1].cumsum()[::-1]
    left = np.cumprod(np.divide(risk - done, risk, out=np.ones(length), where=risk > 0))
    over = np.flatnonzero(left <= 1 - part + 1e-12)
    return float(over[0]) if len(over) and risk[0] else None


def months_of(lo: int, hi: int) -> list[int]:
    """Return the first day of each month of a horizon."""
    start = date.fromordinal(lo)
    days = [
        date(start.year + n // 12, n % 12 + 1, 1).toordinal() for n in range(start.month - 1, start.month + 12 * 400)
    ]
    return [day for day in days if lo <= day < hi]
