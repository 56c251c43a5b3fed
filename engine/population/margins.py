"""How many people stand in each cell of a table of which only sums are known.

Proportional fitting (Deming and Stephan 1940) from a table in which nothing depends on anything: of all tables with the
sums that are published or assumed, the one that says least beyond them. Plain floats added in a fixed order, so that
every machine fits the same table.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from heapq import heapify, heapreplace
from itertools import product
from math import inf

CLOSE = 1e-9
"""How near the sums must come, as a part of all people."""
ROUNDS = 2_000


@dataclass(frozen=True, slots=True)
class Margin:
    """Sums over cells: along which axes, and what each of their combinations comes to (the last axis runs fastest)."""

    axes: tuple[int, ...]
    sums: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Misfit:
    """A margin that no table fits: its number, which of its sums is worst, and what that comes to instead."""

    margin: int
    at: int
    comes_to: float


def cells(shape: Sequence[int]) -> list[tuple[int, ...]]:
    """Return the cells of a table, the last axis running fastest."""
    return list(product(*(range(length) for length in shape)))


def fit(shape: Sequence[int], margins: Sequence[Margin]) -> list[float] | Misfit:
    """Return how many people stand in each cell, or the margin that cannot be met together with the others."""
    spots = [_spots(shape, margin.axes) for margin in margins]
    table = [1.0] * len(cells(shape))
    worst: Misfit | None = None
    for _ in range(ROUNDS):
        for margin, spot in zip(margins, spots, strict=True):
            sums = _summed(table, spot, len(margin.sums))
            scale = [want / got if got else 0.0 for want, got in zip(margin.sums, sums, strict=True)]
            table = [people * scale[at] for people, at in zip(table, spot, strict=True)]
        worst = _worst(table, margins, spots)
        if worst is None:
            break
    return worst or table


def _spots(shape: Sequence[int], axes: tuple[int, ...]) -> list[int]:
    """Return for each cell to which of a margin's sums it counts."""
    spots = []
    for cell in cells(shape):
        at = 0
        for axis in axes:
            at = at * shape[axis] + cell[axis]
        spots.append(at)
    return spots


def _summed(table: Sequence[float], spot: Sequence[int], length: int) -> list[float]:
    sums = [0.0] * length
    for people, at in zip(table, spot, strict=True):
        sums[at] += people
    return sums


def _worst(table: Sequence[float], margins: Sequence[Margin], spots: Sequence[Sequence[int]]) -> Misfit | None:
    """Return the sum that is furthest from what it should come to; None where all are close."""
    worst, furthest = None, CLOSE * max(sum(margin.sums) for margin in margins)
    for n, (margin, spot) in enumerate(zip(margins, spots, strict=True)):
        for at, (want, got) in enumerate(zip(margin.sums, _summed(table, spot, len(margin.sums)), strict=True)):
            if abs(want - got) > furthest:
                worst, furthest = Misfit(n, at, got), abs(want - got)
    return worst


def whole(table: Sequence[float], people: int) -> list[int]:
    """Return a table of whole people, so many in all: each cell has its share, rounded to the nearest.

    By the divisors 1, 3, 5 ... (Webster 1832), so that a larger cohort holds the smaller one: who is added is added to
    some cell, and nobody is taken from another.
    """
    weights = [round(share * 2**32) for share in table]
    total = sum(weights)
    seats = [(2 * weight * people + total) // (2 * total) for weight in weights]
    missing = people - sum(seats)
    change = 1 if missing > 0 else -1
    # of cells whose turn comes together the first is given to first, and gives up last
    queue = [(_turn(weight, seats[cell], change), change * cell) for cell, weight in enumerate(weights)]
    heapify(queue)
    for _ in range(abs(missing)):
        cell = abs(queue[0][1])
        seats[cell] += change
        heapreplace(queue, (_turn(weights[cell], seats[cell], change), change * cell))
    return seats


def _turn(weight: int, seats: int, change: int) -> Fraction | float:
    """Return how early a cell is given one more (or gives one up): the least is first."""
    if change > 0:
        return Fraction(2 * seats + 1, weight) if weight else inf
    return Fraction(weight, 2 * seats - 1) if seats else inf
