"""Groups of people, by what they stated when their lives opened: never by what became of them."""

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from .reading_run import NEVER, Lot

EVERYONE = "everyone"
TEN = 10


@dataclass(frozen=True)
class Group:
    """Some people of a lot, under the name that the group has in all lots."""

    name: str
    within: NDArray[np.bool_]

    @property
    def people(self) -> int:
        """How many they are."""
        return int(self.within.sum())


def groups_of(lot: Lot, columns: list[str]) -> list[Group]:
    """Return everybody, and the groups that each column divides them into; days are told apart by tens of years."""
    found = [Group(EVERYONE, np.ones(len(lot), bool))]
    for column in columns:
        if column not in lot.people.column_names:
            continue
        found += _by_years(lot, column) if str(lot.people.column(column).type).startswith("date") else _by(lot, column)
    return found


def _by(lot: Lot, column: str) -> list[Group]:
    words = lot.words(column)
    found = [Group(f"{column} is {word}", words.at == n) for n, word in enumerate(words.known)]
    return [*sorted(found, key=lambda group: group.name), *_rest(column, words.at < 0)]


def _by_years(lot: Lot, column: str) -> list[Group]:
    days = lot.days(column)
    told = days != NEVER
    tens = np.zeros(len(days), np.int64)
    known, at = np.unique(days[told], return_inverse=True)
    tens[told] = np.array([date.fromordinal(day).year // TEN for day in known.tolist()] or [0])[at]
    found = [
        Group(f"{column} {ten * TEN}-{ten * TEN + TEN - 1}", told & (tens == ten)) for ten in np.unique(tens[told])
    ]
    return [*found, *_rest(column, ~told)]


def _rest(column: str, within: NDArray[np.bool_]) -> list[Group]:
    return [Group(f"{column} not told", within)] if within.any() else []


def column_of(group: str) -> str:
    """Return the column that divides people into such groups.

    >>> [column_of(name) for name in ("clan is hill", "born 1990-1999", "since permit not told")]
    ['clan', 'born', 'since permit']
    """
    if " is " in group:
        return group.partition(" is ")[0]
    if group.endswith(" not told"):
        return group.removesuffix(" not told")
    return group.rpartition(" ")[0]
