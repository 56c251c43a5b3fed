"""Whole conditions, where no engine is asked: requirements of acts, constraints, relatives."""

from typing import TYPE_CHECKING

from ..language.conditions import All, AtLeast, Condition, Not, Some
from .candidate import NONE, Reasons
from .grounded import ALWAYS_ATOM, Context, Grounded, Judge
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

    def why(w: "World", p: "Person") -> Reasons:
        return NONE.union(*(part.why(w, p) for part in parts if part.judge(w, p) == OPEN))

    nexts = [part.next for part in parts if part.next]
    reach = (lambda w, p: min(n(w, p) for n in nexts)) if nexts else None
    return Grounded(ALWAYS_ATOM, at_least(least, [part.judge for part in parts]), reach, why)


def at_least(n: int, judges: list[Judge]) -> Judge:
    """Return what judges that so many hold: as true as the nth of them, the truest first."""
    if not 0 < n <= len(judges):
        edge: Truth = NO if n > 0 else YES
        return lambda w, p: edge
    if n == len(judges):
        return lambda w, p: min([judge(w, p) for judge in judges])
    if n == 1:
        return lambda w, p: max([judge(w, p) for judge in judges])
    return lambda w, p: sorted([judge(w, p) for judge in judges])[-n]
