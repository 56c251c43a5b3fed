"""People drawn from a cohort: each cell has as many as it should, and what lies between two days is spread over them.

A person's key says in which cell she stands and which of its people she is. So the people of a smaller cohort are among
those of a larger one, and everything that chance has in store for them stays the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..decide.life import BIRTH, Opened
from ..language.dates import Span
from ..language.rulebook import Vocabulary
from .chance import Words, chosen, drawn, personal, seeded, stream
from .cohort import ALL, Cohort, Group, Shares
from .people import NOT_TOLD, OPEN, SINCE, UNTIL, Numbers, People, number_of
from .rates import WHOLE

CELL_BITS = 26
"""So a key of a cohort of 32,768 cells still has 41 bits, of which a lottery makes its own (see `lottery`)."""
EVERY = slice(None)
Spread = tuple[int, int]
"""A least and a greatest number (both the same where it is one), or a mark."""


def draw(cohort: Cohort, people: int, seed: int, words: Vocabulary, rows: slice = EVERY) -> People:
    """Return so many people of a cohort, or of them those in some rows: the same for the same seed on any machine."""
    cells = _filled(cohort, people)
    row = np.arange(*rows.indices(people), dtype=np.int64)
    of = np.searchsorted(np.array([cell.end for cell in cells]), row, side="right")
    rank = row - np.array([cell.first for cell in cells], np.int64)[of]
    number = np.array([cell.number for cell in cells], np.int64)[of]
    keys = ((number << CELL_BITS) | rank).astype(np.uint64)
    own: Words = personal(seeded(seed), keys)
    stated = [dict(spreads(cohort.everyone, groups, words)) for groups in (cell.groups for cell in cells)]
    names = dict.fromkeys(name for each in stated for name in each)
    columns: dict[str, Numbers] = {}
    for name in sorted(names, key=lambda name: name != BIRTH):
        ends = np.array([each.get(name, (NOT_TOLD, NOT_TOLD)) for each in stated], np.int64).reshape(-1, 2)
        columns[name] = _spread(ends[of, 0], ends[of, 1], own, name, columns.get(BIRTH))
    related = {shares.role: _related(cohort, shares, cells, of, own) for shares in cohort.kin}
    return People(cohort.on, keys, {name: columns[name] for name in names} | related, cohort.kinds)


def row_of(cohort: Cohort, people: int, key: int) -> int | None:
    """Return the row in which somebody with a key stands; None where nobody has it."""
    for cell in _filled(cohort, people):
        row = cell.first + key - (cell.number << CELL_BITS)
        if cell.first <= row < cell.end:
            return row
    return None


@dataclass(frozen=True, slots=True)
class _Filled:
    """A cell that somebody stands in: its number among all, its groups, and its rows, from the first to before the
    end."""

    number: int
    groups: tuple[Group, ...]
    first: int
    end: int


def _filled(cohort: Cohort, people: int) -> list[_Filled]:
    found: list[_Filled] = []
    first = 0
    for number, (groups, here) in enumerate(cohort.counted(people)):
        if here:
            found.append(_Filled(number, groups, first, first + here))
        first += here
    return found


def _spread(low: NDArray[np.int64], high: NDArray[np.int64], own: Words, name: str, born: Numbers | None) -> Numbers:
    """Draw each number evenly from its two ends; nothing has been so since before she was born."""
    narrow: type[np.signedinteger[Any]] = np.int8 if int(high.max()) < 128 else np.int32
    if name.startswith(SINCE) and born is not None:
        low = np.where((low < high) & (born > low), np.minimum(born, high), low)
    if (low == high).all():
        return low.astype(narrow)
    many = (high - low + 1).astype(np.uint64)
    after: NDArray[np.uint64] = chosen(drawn(own, stream(f"cohort {name}"), 0), many)
    return (low + after.astype(np.int64)).astype(narrow)


def _related(cohort: Cohort, shares: Shares, cells: list["_Filled"], of: NDArray[np.int64], own: Words) -> Numbers:
    """Draw which kind of relative each has in a role, by a stream of its own: nothing else of anybody changes."""
    upto: list[list[int]] = []
    axis = list(cohort.traits).index(shares.within) if shares.within else 0
    for cell in cells:
        parts = shares.shares[cell.groups[axis].id if shares.within else ALL]
        upto.append([min(WHOLE, int(Fraction(sum(parts[: n + 1])) * WHOLE)) for n in range(len(parts) - 1)])
    draws = drawn(own, stream(f"cohort {shares.role}"), 0) >> np.uint64(1)
    place = np.zeros(len(own), np.int64)
    for column in np.array(upto, np.uint64).reshape(len(cells), -1).T:
        place += draws >= column[of]
    return np.array(shares.numbers, np.int8)[place]


def spreads(everyone: Group, groups: tuple[Group, ...], words: Vocabulary) -> Iterator[tuple[str, Spread]]:
    """Yield the columns of a cell, each with the numbers between which it lies."""
    for group in (everyone, *groups):
        for name, value in group.facts.items():
            if isinstance(value, Span):
                yield name, (value.lo, value.hi)
            elif isinstance(value, tuple):
                yield name, value
            else:
                yield name, (number := number_of(words.facts[name], value), number)
        for name, opened in group.opens.items():
            yield from _opened(name, opened, words.statuses[name].values)
        yield from ((role, (number, number)) for role, number in group.roles.items())
        yield from ((name, (OPEN, OPEN)) for name in group.unknown)


def _opened(name: str, opened: Opened, values: tuple[str, ...]) -> Iterator[tuple[str, Spread]]:
    """Yield the columns of a status: its value, since when, until when."""
    at = [values.index(value) for value in opened.values]
    yield name, (OPEN, OPEN) if len(at) == len(values) > 1 else (at[0], at[-1])
    for prefix, span in ((SINCE, opened.since), (UNTIL, opened.until)):
        if span is not None:
            yield prefix + name, (span.lo, span.hi)
