"""Relatives of many people: a few kinds a role, each a life that is told once and is the same for all who have it.

A relative's life may not point back at the person, so nothing that a person does changes it: what is asked of a kind is
a function of the day alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ..decide.life import Life

NOBODY, FIRST = 1, 2
"""In the column of a role: nobody, and the first of its kinds; below 0 stands what is not told, or unknown."""
NOBODY_WORD = "nobody"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of relative: its name in its role, what it is called, and the life that all of the kind have."""

    id: str
    label: str
    life: Life


Kinds = Mapping[str, tuple[Kind, ...]]
"""The kinds that are told, by role."""


def numbers(kinds: Kinds, role: str) -> dict[str, int]:
    """Return what may stand in the column of a role, by its name."""
    told = {kind.id: n for n, kind in enumerate(kinds.get(role, ()), FIRST)}
    return {NOBODY_WORD: NOBODY, **told}


def lives(kinds: Kinds) -> tuple[Life, ...]:
    """Return the lives of all kinds, role by role: a kernel numbers them from 1 in this order."""
    return tuple(kind.life for role in kinds for kind in kinds[role])


def before(kinds: Kinds, role: str) -> int:
    """Return how many lives stand before those of a role."""
    roles = list(kinds)
    return sum(len(kinds[other]) for other in roles[: roles.index(role)]) if role in kinds else 0
