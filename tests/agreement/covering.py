"""Covering arrays of strength two: rows so few that each pair of values, of any two factors, stands in one of them."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from random import Random

Row = dict[str, str]
Pair = tuple[tuple[str, str], tuple[str, str]]
CANDIDATES = 12
"""How many rows are tried before one is taken; more of them make the array a little smaller."""


def pairs(factors: Mapping[str, Sequence[str]]) -> set[Pair]:
    """Return every pair of values of two factors.

    >>> sorted(pairs({"a": ["1", "2"], "b": ["x"]}))
    [(('a', '1'), ('b', 'x')), (('a', '2'), ('b', 'x'))]
    """
    return {
        ((one, v), (other, w))
        for one, other in combinations(sorted(factors), 2)
        for v in factors[one]
        for w in factors[other]
    }


def pairs_of(row: Mapping[str, str]) -> Iterator[Pair]:
    """Yield the pairs of values that a row holds."""
    return combinations(sorted(row.items()), 2)


def covering_array(factors: Mapping[str, Sequence[str]], draw: Random) -> list[Row]:
    """Build a covering array greedily: each row begins with a pair that is missing, and takes with it all it can."""
    if len(factors) < 2:
        return [{name: value} for name, values in factors.items() for value in values]
    missing = dict.fromkeys(sorted(pairs(factors)))
    rows: list[Row] = []
    while missing:
        candidates = [_row(factors, missing, draw) for _ in range(CANDIDATES)]
        row = max(candidates, key=lambda row: sum(pair in missing for pair in pairs_of(row)))
        for pair in pairs_of(row):
            missing.pop(pair, None)
        rows.append(row)
    return rows


def _row(factors: Mapping[str, Sequence[str]], missing: Mapping[Pair, None], draw: Random) -> Row:
    """Begin with a pair that is missing; give each further factor the value that covers most with those before it."""
    row: Row = dict(next(iter(missing)))
    for name in draw.sample(sorted(factors.keys() - row.keys()), len(factors) - len(row)):
        values = draw.sample(list(factors[name]), len(factors[name]))
        row[name] = max(values, key=lambda value: _covers(row, name, value, missing))
    return row


def _covers(row: Row, name: str, value: str, missing: Mapping[Pair, None]) -> int:
    mine = (name, value)
    return sum(((other, mine) if other < mine else (mine, other)) in missing for other in row.items())
