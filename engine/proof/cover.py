"""Everybody of a kind, in words: conjunctions of plain statements that together are true of all of them, and of
nobody else."""

from collections.abc import Sequence
from dataclasses import dataclass

from .logic import Bit, Solver, every, no

MOST = 40
"""Conjunctions after which a description is broken off."""


@dataclass(frozen=True)
class Literal:
    """A statement about a person, with how it is said; `usual` where it is so of the typical person, `rules` that it
    names, `shy` where it is said only if the rest does not do."""

    bit: Bit
    words: str
    usual: bool = False
    rules: tuple[str, ...] = ()
    shy: bool = False


@dataclass(frozen=True)
class Cover:
    """Alternatives, each a list of statements; `complete` that whoever is meant fits one of them."""

    alternatives: tuple[tuple[Literal, ...], ...]
    complete: bool


def cover(inside: Solver, outside: Solver, literals: Sequence[Literal]) -> Cover:
    """Describe everybody whom one solver allows, and nobody whom the other does: take one of them, keep of what is so
    of her what already tells her from the others, set all who share that aside, and go on while anybody is left."""
    found: list[tuple[Literal, ...]] = []
    with inside.aside():
        while len(found) < MOST:
            left = inside.ask()
            if left is not True:
                return Cover(tuple(found), left is False)
            model = inside.model()
            kept = enough(outside, [literal for literal in literals if model.truth(literal.bit)])
            if kept is None:
                return Cover(tuple(found), False)
            found.append(tuple(kept))
            inside.add(no(every(literal.bit for literal in kept)))
        return Cover(tuple(found), inside.ask() is False)


def enough(outside: Solver, true: Sequence[Literal]) -> list[Literal] | None:
    """Return of some statements those of which none can be spared, if nobody is to fit who is not meant; None where
    all of them are not enough."""
    free = [literal for literal in true if not isinstance(literal.bit, bool)]
    for said in ([literal for literal in free if not literal.shy], free):
        bits = [literal.bit for literal in said]
        if outside.ask(bits) is False:
            core = set(outside.core(bits))
            return spared(outside, [literal for i, literal in enumerate(said) if i in core])
    return None


def spared(outside: Solver, kept: list[Literal]) -> list[Literal]:
    """Leave out one statement after the other that can be spared, those first that one would rather not say."""
    for literal in sorted(kept, key=lambda literal: not literal.shy):
        fewer = [other for other in kept if other is not literal]
        if outside.ask([other.bit for other in fewer]) is False:
            kept = fewer
    return kept
