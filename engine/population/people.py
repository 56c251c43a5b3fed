"""People as columns: a number a person for each word that somebody states, in the words of the case format.

A column is called as the word it holds: a fact, a status, `since S`, `until S`, or a role (nobody, or a kind of
relative).
Values of a vocabulary are numbered in its order, dates are ordinals, sets are bits. What a person does not state is
`NOT_TOLD`, and means what the vocabulary's `missing` says; what is stated to be unknown is `OPEN`, and means just that.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..decide.case import read_case
from ..decide.life import Case, FactValue, Life, Opened
from ..decide.telling import told
from ..language.dates import Span
from ..language.rulebook import Fact, Rulebook
from .kin import FIRST, Kinds

NOT_TOLD, OPEN = -1, -2
"""Below every number that is a value."""
BOOLS = ("no", "yes")
SINCE, UNTIL = "since ", "until "

Numbers = NDArray[np.signedinteger[Any]]
"""As narrow as what they hold: values in eight bits, dates and sets in thirty-two."""


@dataclass(frozen=True)
class People:
    """Who they are on the day (an ordinal) on which their lives open: a key a person, which all her draws follow from,
    and columns of the same length; `kinds` are the relatives that roles name. A column that is absent is told of
    nobody."""

    on: int
    keys: NDArray[np.uint64]
    columns: Mapping[str, Numbers]
    kinds: Kinds = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.keys)

    def part(self, first: int, end: int) -> "People":
        """Return the people from one row to before another."""
        some = {name: column[first:end] for name, column in self.columns.items()}
        return People(self.on, self.keys[first:end], some, self.kinds)

    def case(self, row: int, book: Rulebook) -> Case:
        """Return one of them as the case that her file tells, without events."""
        return read_case(self.told(row, book), f"person {int(self.keys[row])}", book)

    def told(self, row: int, book: Rulebook) -> str:
        """Write one of them as the file of a case."""
        words = book.vocabulary
        facts: dict[str, FactValue] = {}
        opens: dict[str, Opened] = {}
        roles: dict[str, Life | None] = {}
        unknown: set[str] = set()
        for name, column in self.columns.items():
            number = int(column[row])
            if number == OPEN:
                unknown.add(name)
            elif number == NOT_TOLD:
                continue
            elif name in words.facts:
                facts[name] = fact_of(words.facts[name], number)
            elif name in words.statuses:
                days = [self._day(prefix + name, row) for prefix in (SINCE, UNTIL)]
                opens[name] = Opened((words.statuses[name].values[number],), *days)
            elif name in words.roles:
                roles[name] = None if number < FIRST else self.kinds[name][number - FIRST].life
        life = Life(Span(self.on, self.on), False, facts, opens, roles, (), frozenset(unknown))
        return told(Case(f"person {int(self.keys[row])} of a cohort", life), book)

    def _day(self, name: str, row: int) -> Span | None:
        day = int(self.columns[name][row]) if name in self.columns else NOT_TOLD
        return Span(day, day) if day > 0 else None


def numbered(fact: Fact) -> tuple[str, ...]:
    """Return the values of a fact in the order of their numbers; none where it is a date or a number itself."""
    return BOOLS if fact.type == "bool" else fact.values if fact.type in ("enum", "set") else ()


def fact_of(fact: Fact, number: int) -> FactValue:
    """Return the value of a fact that a number stands for."""
    values = numbered(fact)
    if fact.type == "date":
        return Span(number, number)
    if fact.type == "int":
        return number, number
    if fact.type == "set":
        return frozenset(value for n, value in enumerate(values) if number >> n & 1)
    return values[number]


def number_of(fact: Fact, value: FactValue) -> int:
    """Return the number that stands for the value of a fact. ValueError where no one number does."""
    values: Any = numbered(fact)
    if isinstance(value, frozenset):
        return sum(1 << values.index(one) for one in value)
    if isinstance(value, Span):
        value = value.lo, value.hi
    if isinstance(value, tuple):
        if value[0] != value[1] or value[0] < 0:
            raise ValueError(f"{value[0]}..{value[1]} is not one number from 0 on")
        return value[0]
    return int(values.index(value))
