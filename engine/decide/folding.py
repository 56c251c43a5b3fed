"""Whole conditions, where no engine is asked: requirements of acts, constraints, relatives."""

from typing import TYPE_CHECKING

from ..language.conditions import All, AtLeast, Condition, Not, Some
from .candidate import NONE, Reasons
from .grounded import ALWAYS_ATOM, Context, Grounded
from .truth import NO, OPEN, YES, Truth

if TYPE_CHECKING:
    from .ground import Grounder
    from .person import Person
    from .replay import World


def fold_afresh(g: "Grounder", condition: Condition, context: Context) -> Grounded:
    """Return a whole condition's functions."""
    if isinstance(condition, Not):
        part = g.fold(condition.part, context)
        return Grounded(ALWAYS_ATOM, lambda w, p: (2, 1, 0)[part.judge(w, p)], part.next, part.why)
    if isinstance(condition, All | Some | AtLeast):
        return join_parts(g, condition, context)
    return g.ground(condition, context)


def join_parts(g: "Grounder", condition: All | Some | AtLeast, context: Context) -> Grounded:
    """Return the functions of a condition that joins others."""
    parts = [g.fold(part, context) for part in condition.parts]
    least = {All: len(parts), Some: 1}.get(type(condition), getattr(condition, "n", 0))

    def judge(w: "World", p: "Person") -> Truth:
        truths = [part.judge(w, p) for part in parts]
        if sum(t == YES for t in truths) >= least:
            return YES
        return NO if sum(t != NO for t in truths) < least else OPEN

    def why(w: "World", p: "Person") -> Reasons:
        return NONE.union(*(part.why(w, p) for part in parts if part.judge(w, p) == OPEN))

    nexts = [part.next for part in parts if part.next]
    reach = (lambda w, p: min(n(w, p) for n in nexts)) if nexts else None
    return Grounded(ALWAYS_ATOM, judge, reach, why)
