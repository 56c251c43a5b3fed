"""Atoms on relatives: what holds of the person in a role."""

from typing import TYPE_CHECKING

from ..language.conditions import Quantified, atoms
from .candidate import NONE, Reasons
from .grounded import NEVER, Context, Grounded, Next
from .truth import NO, OPEN, YES, Truth

if TYPE_CHECKING:
    from .ground import Grounder
    from .person import Person
    from .replay import World


def ground_relatives(g: "Grounder", atom: Quantified, context: Context) -> Grounded:
    """Ground an atom on persons in roles."""
    inner = g.fold(atom.has, context)
    key = repr(atom)
    roles, every = atom.roles, atom.every
    none: Truth = YES if every else NO

    def each(w: "World", p: "Person") -> list[tuple[str, Truth]]:
        return [
            (role, w.stranger(p, role, key) if other == "unknown" else inner.judge(w, other))
            for role in roles
            if (other := p.relative(role)) is not None
        ]  # fmt: skip

    def judge(w: "World", p: "Person") -> Truth:
        found: Truth = none
        for role in roles:
            other = p.relative(role)
            if other is not None:  # which it is most often
                truth = w.stranger(p, role, key) if other == "unknown" else inner.judge(w, other)
                found = min(found, truth) if every else max(found, truth)
        return found

    def why(w: "World", p: "Person") -> Reasons:
        found = NONE
        for role, truth in each(w, p):
            other = p.relative(role)
            if truth == OPEN and other is not None:
                found |= p.unknown("role", f"{role}|{key}") if other == "unknown" else inner.why(w, other)
        return found

    return Grounded(atom, judge, next_relatives(g, atom, context), why)


def next_relatives(g: "Grounder", atom: Quantified, context: Context) -> Next | None:
    """Return what tells the next day on which what holds of relatives can change."""
    nexts = [made.next for a in atoms(atom.has) if (made := g.ground(a, context)).next]
    if not nexts:
        return None

    def next_day(w: "World", p: "Person") -> int:
        others = [o for role in atom.roles if (o := p.relative(role)) is not None and o != "unknown"]
        return min((n(w, o) for n in nexts for o in others), default=NEVER)

    return next_day
