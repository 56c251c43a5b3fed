"""The conditions of rules, as a frozen tree: what every back-end folds over.

Names are resolved and values typed: an atom says whether it speaks of a fact, a status or a question. Words are as the
file has them; booleans are `yes` and `no`; dates are ordinals.
"""

from dataclasses import dataclass
from typing import Literal

from .dates import Duration, Span

Comparison = Literal["<", "<=", "=", ">=", ">", "!="]


@dataclass(frozen=True, slots=True)
class Ref:
    """A word of the vocabulary and its sort."""

    sort: Literal["fact", "status", "question"]
    name: str


@dataclass(frozen=True, slots=True)
class On:
    """The day judged."""


@dataclass(frozen=True, slots=True)
class Day:
    """A date written out; a span where only the month or year is."""

    span: Span


@dataclass(frozen=True, slots=True)
class Value:
    """A date or integer fact, or an integer status."""

    ref: Ref


@dataclass(frozen=True, slots=True)
class Since:
    """The day on which a status took the value it has."""

    status: str


@dataclass(frozen=True, slots=True)
class Until:
    """The day on which a status's pending lapse falls."""

    status: str


@dataclass(frozen=True, slots=True)
class Number:
    """An integer with its unit, if it has one."""

    n: int
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter's value on the governing date of the rule that reads it."""

    name: str


@dataclass(frozen=True, slots=True)
class Shift:
    """A date with a duration added or taken away."""

    base: "Term"
    sign: Literal[1, -1]
    by: Duration | Param


Term = On | Day | Value | Since | Until | Number | Param | Shift


@dataclass(frozen=True, slots=True)
class Last:
    """From the day after `on` minus a duration, to `on`."""

    by: Duration | Param


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """From 1 January to `on`."""


@dataclass(frozen=True, slots=True)
class From:
    """From a date, that moment of it, to `on`."""

    start: Term


@dataclass(frozen=True, slots=True)
class Always:
    """All that is known of the life, to `on`."""


Period = Last | CalendarYear | From | Always


@dataclass(frozen=True, slots=True)
class Is:
    """A fact, status or question has one of some values (a set fact: holds one of them)."""

    ref: Ref
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """The life as written says it."""

    ref: Ref


@dataclass(frozen=True, slots=True)
class Compare:
    """Two dates, or two numbers of one unit, compared."""

    left: Term
    op: Comparison
    right: Term


@dataclass(frozen=True, slots=True)
class Was:
    """At some instant of a period a status had one of some values."""

    status: str
    values: tuple[str, ...]
    period: Period


@dataclass(frozen=True, slots=True)
class Throughout:
    """At every instant of a period a status had one of some values."""

    status: str
    values: tuple[str, ...]
    period: Period


@dataclass(frozen=True, slots=True)
class DaysOf:
    """How many days of a period a status had one of some values: at its end, or (`touching`) in any part of it."""

    status: str
    values: tuple[str, ...]
    period: Period
    touching: bool
    op: Comparison
    bound: Term


@dataclass(frozen=True, slots=True)
class Times:
    """How often in a period a status became one of some values."""

    status: str
    values: tuple[str, ...]
    period: Period
    op: Comparison
    bound: Term


@dataclass(frozen=True, slots=True)
class Quantified:
    """Some, or every, relative in some roles fulfils a condition; all its atoms speak of that person."""

    every: bool
    word: str
    roles: tuple[str, ...]
    has: "Condition"


@dataclass(frozen=True, slots=True)
class InForce:
    """The governing date lies within the days in force (from the first, before the second)."""

    governed_by: Term
    start: Day | Param | None
    end: Day | Param | None


Atom = Is | Known | Compare | Was | Throughout | DaysOf | Times | Quantified | InForce


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: "Condition"


@dataclass(frozen=True, slots=True)
class AtLeast:
    """At least n parts hold."""

    n: int
    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds (an empty one always does)."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Some:
    """One of the parts holds (an empty one never does)."""

    parts: tuple["Condition", ...]


Condition = Atom | Not | All | Some | AtLeast
ALWAYS = All(())


@dataclass(frozen=True, slots=True)
class Becomes:
    """A change: a status takes a value."""

    status: str
    value: str


@dataclass(frozen=True, slots=True)
class Birth:
    """The moment a life begins, where it begins at birth."""


Trigger = Becomes | Birth


@dataclass(frozen=True, slots=True)
class Set:
    """An effect: a status becomes a value, for a duration or until a date where one is said."""

    status: str
    value: str
    lapse: Duration | Param | Term | None = None


@dataclass(frozen=True, slots=True)
class Increase:
    """An effect: an integer status goes up by a number."""

    status: str
    by: int


Effect = Set | Increase


def atoms(condition: Condition) -> tuple[Atom, ...]:
    """Return the atoms of a condition from left to right, not looking inside those that speak of relatives."""
    if isinstance(condition, Not):
        return atoms(condition.part)
    if isinstance(condition, All | Some | AtLeast):
        return tuple(atom for part in condition.parts for atom in atoms(part))
    return (condition,)


def terms(atom: Atom) -> tuple[Term, ...]:
    """Return every term that an atom names, those inside shifts included."""
    if isinstance(atom, Compare):
        roots: tuple[Term | None, ...] = (atom.left, atom.right)
    elif isinstance(atom, DaysOf | Times):
        roots = (atom.bound, _start(atom.period))
    elif isinstance(atom, Was | Throughout):
        roots = (_start(atom.period),)
    elif isinstance(atom, InForce):
        roots = (atom.governed_by, atom.start, atom.end)
    else:
        roots = ()
    return tuple(term for root in roots if root is not None for term in _inside(root))


def _start(period: Period) -> Term | None:
    if isinstance(period, From):
        return period.start
    return period.by if isinstance(period, Last) and isinstance(period.by, Param) else None


def _inside(term: Term) -> tuple[Term, ...]:
    if isinstance(term, Shift):
        by = (term.by,) if isinstance(term.by, Param) else ()
        return (term, *by, *_inside(term.base))
    return (term,)


def reads(condition: Condition) -> frozenset[Ref]:
    """Return every fact, status and question that a condition reads of the person herself."""
    found: set[Ref] = set()
    for atom in atoms(condition):
        if isinstance(atom, Is | Known):
            found.add(atom.ref)
        elif isinstance(atom, Was | Throughout | DaysOf | Times):
            found.add(Ref("status", atom.status))
        for term in terms(atom):
            if isinstance(term, Value):
                found.add(term.ref)
            elif isinstance(term, Since | Until):
                found.add(Ref("status", term.status))
    return frozenset(found)


def reads_of_relatives(condition: Condition) -> frozenset[Ref]:
    """Return every fact, status and question that a condition reads of relatives (of theirs too)."""
    found: set[Ref] = set()
    for atom in atoms(condition):
        if isinstance(atom, Quantified):
            found |= reads(atom.has) | reads_of_relatives(atom.has)
    return frozenset(found)


def params(condition: Condition) -> frozenset[str]:
    """Return the parameters that a condition names, inside quantifiers too."""
    found: set[str] = set()
    for atom in atoms(condition):
        if isinstance(atom, Quantified):
            found |= params(atom.has)
        found |= {term.name for term in terms(atom) if isinstance(term, Param)}
    return frozenset(found)
