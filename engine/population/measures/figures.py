"""Figures of a run: one number each, with what is known of how sure it is, small cells left out, empty ones empty."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import sqrt
from pathlib import Path
from typing import Any

from ...text.whole import whole

SMALL = 10
"""A cell of fewer people than these is not shown: what it says is chance. Nobody is hidden so: nobody in it is real."""
SURE = 1.96
"""So many standard errors to each side hold the true figure in nineteen of twenty cases."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: what is measured, of what, in which group, at which day, reply or step.

    `value` is what is so for certain, `possible` what may be so besides where something is unknown (None: nothing
    is). `error` is the standard error of chance, from the replicates or, of one alone, from its people; None where
    neither tells it. `low` and `high` hold both. `n` are the people of the group that it is of, in one replicate.
    """

    measure: str
    of: str
    group: str
    at: str
    value: float | None
    possible: float | None = None
    error: float | None = None
    n: int = 0
    suppressed: bool = False

    @property
    def low(self) -> float | None:
        """Below which it hardly is."""
        return None if self.value is None or self.error is None else max(0.0, self.value - SURE * self.error)

    @property
    def high(self) -> float | None:
        """Above which it hardly is, all that is unknown counted in."""
        top = self.value if self.possible is None else self.possible
        return None if top is None or self.error is None else top + SURE * self.error


COLUMNS = ("measure", "of", "group", "at", "value", "possible", "error", "low", "high", "n", "suppressed")


@dataclass(frozen=True, slots=True)
class Key:
    """What a figure is of."""

    measure: str
    of: str
    group: str
    at: str = ""


def pooled(
    key: Key, values: Sequence[float | None], n: int, *, possible: Sequence[float] = (), people: float | None = None,
    alone: float | None = None,
) -> Figure:  # fmt: skip
    """Return a figure from its worth in each replicate.

    `people` are how many stand behind it on the average: too few, and it is not shown. `alone` is the standard error
    that the people of one replicate tell.
    """
    found = [value for value in values if value is not None]
    if not found or not n:
        return Figure(key.measure, key.of, key.group, key.at, None, n=n)
    if n < SMALL or (people is not None and 0 < people < SMALL):
        return Figure(key.measure, key.of, key.group, key.at, None, n=n, suppressed=True)
    value = sum(found) / len(found)
    at_most = sum(possible) / len(possible) if possible else None
    error = spread(found) if len(found) > 1 else alone
    return Figure(key.measure, key.of, key.group, key.at, value, at_most if at_most != value else None, error, n)


def left_out(figure: Figure) -> Figure:
    """Return a figure without what it says."""
    return replace(figure, value=None, possible=None, error=None, suppressed=True)


def spread(values: Sequence[float]) -> float:
    """Return the standard error of the mean of independent values.

    >>> spread([1.0, 3.0])
    1.0
    """
    mean = sum(values) / len(values)
    return sqrt(sum((value - mean) ** 2 for value in values) / (len(values) - 1) / len(values))


def of_share(share: float, n: int) -> float:
    """Return the standard error of a share of people whose lives do not hang on each other's."""
    return sqrt(share * (1 - share) / n)


def write_figures(figures: Iterable[Figure], file: Path) -> None:
    """Write figures as a table, a row each, whole or not at all."""
    import pyarrow as pa
    from pyarrow import parquet

    rows = list(figures)
    kinds: Mapping[str, Any] = {"n": pa.int64(), "suppressed": pa.bool_()}
    texts = ("measure", "of", "group", "at")
    table = pa.table({
        name: pa.array([getattr(row, name) for row in rows], pa.string() if name in texts else
                       kinds.get(name, pa.float64()))
        for name in COLUMNS
    })  # fmt: skip
    with whole(file, alone=True) as into:
        parquet.write_table(table, into)
