"""Conditions over values that statuses can ever take: whether they may hold at some time, and whether they may fail."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language.conditions import (
    All,
    AtLeast,
    Compare,
    Condition,
    Day,
    Is,
    Not,
    Number,
    On,
    Param,
    Shift,
    Some,
    Term,
    Value,
    params,
)
from ..language.dates import Duration, Span, add
from ..language.rulebook import Force, Rule

if TYPE_CHECKING:
    from .closure import Closure


@dataclass(frozen=True, slots=True)
class Perhaps:
    """Whether something may be so at some time from the first day on, and whether it may not be."""

    may: bool
    fail: bool

    @property
    def must(self) -> bool:
        """It is so at every time."""
        return not self.fail

    @property
    def turned(self) -> "Perhaps":
        """Of what it denies."""
        return Perhaps(self.fail, self.may)


YES, NO, EITHER = Perhaps(True, False), Perhaps(False, True), Perhaps(True, True)


def all_of(parts: Iterable[Perhaps]) -> Perhaps:
    """Return of all parts together."""
    told = list(parts)
    return Perhaps(all(part.may for part in told), any(part.fail for part in told))


def holds(condition: Condition, c: "Closure") -> Perhaps:
    """Return whether a condition may hold, and may fail."""
    if isinstance(condition, Not):
        return holds(condition.part, c).turned
    if isinstance(condition, All):
        return all_of(holds(part, c) for part in condition.parts)
    if isinstance(condition, Some | AtLeast):
        parts = [holds(part, c) for part in condition.parts]
        least = 1 if isinstance(condition, Some) else condition.n
        return Perhaps(sum(p.may for p in parts) >= least, sum(p.must for p in parts) < least)
    if isinstance(condition, Is):
        return _is(condition, c)
    return _compared(condition, c) if isinstance(condition, Compare) else EITHER


def _is(atom: Is, c: "Closure") -> Perhaps:
    name, wanted = atom.ref.name, frozenset(atom.values)
    if atom.ref.sort == "question":
        return c.answered(name, wanted)
    if atom.ref.sort == "status":
        return _among(frozenset(c.values[name]), wanted)
    if name not in c.facts:
        return EITHER
    if c.book.vocabulary.facts[name].type == "set":
        return YES if c.facts[name] & wanted else NO
    return _among(c.facts[name], wanted)


def _among(values: frozenset[str], wanted: frozenset[str]) -> Perhaps:
    return Perhaps(bool(values & wanted), bool(values - wanted))


def _compared(atom: Compare, c: "Closure") -> Perhaps:
    """A number that is a status is one of its values; the day judged only grows; all else may fall either way."""
    left, right = atom.left, atom.right
    if isinstance(left, Value) and left.ref.sort == "status" and isinstance(right, Number):
        told = [_ordered(int(value), atom.op, right.n) for value in c.values[left.ref.name]]
        return Perhaps(any(told), not all(told))
    span = _span(right, c) if isinstance(left, On) else None
    return _passing(c.day, atom.op, span) if span else EITHER


def _span(term: Term, c: "Closure") -> Span | None:
    """Return the first and last day that a date may be; None where nothing is known of it."""
    if isinstance(term, Day):
        return term.span
    if isinstance(term, Value):
        return c.dates.get(term.ref.name)
    if isinstance(term, Shift) and isinstance(term.by, Duration) and (base := _span(term.base, c)):
        return Span(*(add(day, term.by, c.program.calendars, term.sign) for day in (base.lo, base.hi)))
    return None


def _ordered(a: int, op: str, b: int) -> bool:
    return {"<": a < b, "<=": a <= b, "=": a == b, "!=": a != b, ">": a > b, ">=": a >= b}[op]


def _passing(day: int, op: str, at: Span) -> Perhaps:
    """Compare every day from one on with a date."""
    if op in (">", ">="):
        return Perhaps(True, not _ordered(day, op, at.hi))
    if op in ("<", "<="):
        return Perhaps(_ordered(day, op, at.hi), True)
    return EITHER


def force(force: Force, c: "Closure") -> Perhaps:
    """Return whether something may be in force from the first day on, and may not be."""
    if not isinstance(force.governed_by, On):
        always = force.start is None and force.end is None
        return YES if always else EITHER
    start, end = _edge(force.start, c), _edge(force.end, c)
    may = end is None or end[1] > c.day
    must = end is None and (start is None or start[1] <= c.day)
    return Perhaps(may, not must)


def valued(rule: Rule, c: "Closure") -> Perhaps:
    """Return whether every figure that a rule reads may have a value, and may lack one: then no rule applies."""
    names = params(rule.when) | (params(rule.unless) if rule.unless else frozenset())
    if not names:
        return YES
    lasting = isinstance(rule.force.governed_by, On) and all(_lasting(name, c) for name in names)
    return YES if lasting else EITHER


def _lasting(name: str, c: "Closure") -> bool:
    """Tell whether a figure has a value from the first day on."""
    last = max(c.book.parameters[name].worths, key=lambda worth: worth.start.lo)
    return last.until is None and not c.program.worths(name, c.day, c.day).may_lack


def _edge(edge: Day | Param | None, c: "Closure") -> tuple[int, int] | None:
    """Return the first and last day that an edge may be."""
    if edge is None:
        return None
    if isinstance(edge, Day):
        return edge.span.lo, edge.span.hi
    least, most = c.program.parameter(edge.name, c.day, c.day)
    return (least, most) if least <= most else (0, 10**7)
