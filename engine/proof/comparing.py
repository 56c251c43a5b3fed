"""Comparisons of two terms, as truths."""

from collections.abc import Callable
from operator import eq, ge, gt, le, lt, ne
from typing import TYPE_CHECKING, Any

from ..decide.grounded import Context
from ..language.conditions import Compare, Comparison, Day, InForce, Param
from .logic import Bit, both, either, every, known, no, some
from .truths import NO, YES, Truth
from .values import Moved, Worth, happened, reaching, resolved, worths

if TYPE_CHECKING:
    from .moment import Moment

OPERATORS: dict[Comparison, Callable[[Any, Any], Bit]] = {
    "<": lt, "<=": le, "=": eq, ">=": ge, ">": gt, "!=": ne,
}  # fmt: skip
TURNED: dict[Comparison, Comparison] = {"<": ">", "<=": ">=", "=": "=", ">=": "<=", ">": "<", "!=": "!="}


def compare(atom: Compare, m: "Moment", context: Context) -> Truth:
    """Return the truth of a comparison: no where a side has no value."""
    pairs = [(a, b) for a in worths(atom.left, m, context) for b in worths(atom.right, m, context)]
    return compared(atom.op, pairs, m)


def compared(op: Comparison, pairs: list[tuple[Worth, Worth]], m: "Moment") -> Truth:
    """Return the truth of a comparison of what two sides are worth, wherever they are."""
    sure, perhaps = [], []
    for a, b in pairs:
        here = both(a.when, b.when)
        if here is False:
            continue
        surely, may = between(op, a, b, m)
        sure.append(both(here, surely) if a.sure and b.sure else False)
        perhaps.append(both(here, may))
    yes, can = some(sure), some(perhaps)
    return Truth(yes, no(can), False, both(can, no(yes)))


def between(op: Comparison, a: Worth, b: Worth, m: "Moment") -> tuple[Bit, Bit]:
    """Return whether a comparison holds for all, and for some, of the values of two worths."""
    if a.lo == a.hi and b.lo == b.hi:
        only = holds(op, a.lo, b.lo, m)
        return only, only
    if op in ("<", "<="):
        return holds(op, a.hi, b.lo, m), holds(op, a.lo, b.hi, m)
    if op in (">", ">="):
        return holds(op, a.lo, b.hi, m), holds(op, a.hi, b.lo, m)
    apart = either(holds("<", a.hi, b.lo, m), holds("<", b.hi, a.lo, m))
    one = every(holds("=", x, y, m) for x, y in ((a.lo, a.hi), (b.lo, b.hi), (a.lo, b.lo)))
    return (one, no(apart)) if op == "=" else (apart, no(one))


def holds(op: Comparison, left: Moved, right: Moved, m: "Moment") -> Bit:
    """Compare two days or numbers; a known one is led back through what moves the other."""
    if known(left.root) and not known(right.root):
        return holds(TURNED[op], right, left, m)
    if not known(left.root) and known(right.root) and left.by:
        return against(op, left, resolved(right, m), m)
    return OPERATORS[op](resolved(left, m), resolved(right, m))


def against(op: Comparison, left: Moved, goal: int, m: "Moment") -> Bit:
    """Compare a moved day with a known one: it never goes back, so a first day tells."""
    reached: Bit = left.root >= reaching(goal, left.by, m)
    passed: Bit = left.root >= reaching(goal + 1, left.by, m)
    found: dict[Comparison, Bit] = {
        ">=": reached, "<": no(reached), ">": passed, "<=": no(passed),
        "=": both(reached, no(passed)), "!=": either(no(reached), passed),
    }  # fmt: skip
    return found[op]


def in_force(atom: InForce, m: "Moment", context: Context) -> Truth:
    """Return whether a provision is in force on the date that governs it."""
    here = happened(m, context)
    if here is False:
        return NO
    governed = worths(atom.governed_by, m, context)
    truths = [Truth(here, no(here))]
    edges: tuple[tuple[Day | Param | None, Comparison], ...] = ((atom.start, ">="), (atom.end, "<"))
    for edge, op in edges:
        if edge is not None:
            truths.append(compared(op, [(a, b) for a in governed for b in worths(edge, m, context)], m))
    yes, never = every(t.yes for t in truths), some(t.no for t in truths)
    return YES if yes is True else Truth(yes, never, False, both(no(yes), no(never)))
