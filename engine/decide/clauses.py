"""The propositional form of a question: clauses over grounded atoms, and the rules that beat each other.

Whoever grounds the atoms (dates, counts, statuses of one person on one day) hands over plain truths; what is left is
logic, and two engines do it apart: `judge` here, and durable-rules. They must agree on every group they are ever given.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from .truth import NO, YES, Truth


@dataclass(frozen=True, slots=True)
class Leaf:
    """A grounded atom of the group, by its index."""

    atom: int


@dataclass(frozen=True, slots=True)
class Neg:
    """Not: yes where its part is no, open where it is open."""

    part: "Formula"


@dataclass(frozen=True, slots=True)
class Count:
    """At least `least` of the parts hold: `all` is least = len(parts), `any` is least = 1; no parts and 0 is always
    yes."""

    least: int
    parts: tuple["Formula", ...]


Formula = Leaf | Neg | Count


@dataclass(frozen=True, slots=True)
class Clause:
    """One rule: its condition, and the clauses (by index in the group) that beat it where they are effective."""

    name: str
    when: Formula
    beaten_by: tuple[int, ...] = ()


@dataclass(frozen=True)
class Group:
    """All rules on one question or status, in an order in which no clause comes before one that beats it.

    `name` says which question; `atoms` is how many atoms the clauses speak of (indexes 0 .. atoms - 1).
    """

    name: str
    atoms: int
    clauses: tuple[Clause, ...]

    @cached_property
    def strata(self) -> tuple[tuple[int, ...], ...]:
        """Clause indexes by longest chain of beating, unbeaten ones first."""
        depth: list[int] = []
        for clause in self.clauses:
            depth.append(1 + max((depth[b] for b in clause.beaten_by), default=-1))
        return tuple(tuple(i for i, d in enumerate(depth) if d == level) for level in range(max(depth, default=-1) + 1))


def hold(formula: Formula, truths: Sequence[Truth]) -> Truth:
    """Judge one formula over grounded atoms."""
    if isinstance(formula, Leaf):
        return truths[formula.atom]
    if isinstance(formula, Neg):
        return negate(hold(formula.part, truths))
    parts = [hold(part, truths) for part in formula.parts]
    if sum(part == YES for part in parts) >= formula.least:
        return YES
    return NO if sum(part != NO for part in parts) < formula.least else 1


def negate(truth: Truth) -> Truth:
    """Kleene's not."""
    return _NEGATED[truth]


_NEGATED: tuple[Literal[2], Literal[1], Literal[0]] = (2, 1, 0)


def judge(group: Group, truths: Sequence[Truth]) -> tuple[Truth, ...]:
    """Decide which clauses are effective: a truth for each clause, in the group's order.

    A clause is yes where its condition is and every clause that beats it is no; no where its condition is no or one
    that beats it is yes; open otherwise. So a beaten exception lets the base rule revive.
    """
    effective: list[Truth] = []
    for clause in group.clauses:
        truth = hold(clause.when, truths)
        for rival in clause.beaten_by:
            truth = min(truth, negate(effective[rival]))
        effective.append(truth)
    return tuple(effective)
