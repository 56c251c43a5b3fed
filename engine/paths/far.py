"""How far it is to something: acts still to be done, and what stands in the way that no act changes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property

from ..language.conditions import Condition

WAIT, DOUBT, SEASON = 4, 2, 90


@dataclass(frozen=True, slots=True)
class Block:
    """What stands in the way and no act changes: a condition that fails of a rule or act, or a rule that bars it.

    `sort` is `condition` (it fails), `rule` (it bars) or `force` (it is not in force); `of` names the rule or act, and
    one thing that is in the way of several is one.
    """

    sort: str
    of: str = field(compare=False)
    condition: Condition | None = None
    holds: bool = True


@dataclass(frozen=True)
class Far:
    """How far it is: what blocks, acts to be done (with their outcomes), and a weight for waiting and doubt."""

    blocks: frozenset[Block] = frozenset()
    acts: frozenset[tuple[str, str]] = frozenset()
    weight: int = 0

    @cached_property
    def rank(self) -> tuple[int, int]:
        """Order the nearer first."""
        return len(self.blocks), len(self.acts) + self.weight

    @property
    def called_for(self) -> dict[str, tuple[str, ...]]:
        """The acts to be done, and their outcomes."""
        found: dict[str, tuple[str, ...]] = {}
        for act, outcome in sorted(self.acts):
            found[act] = (*found.get(act, ()), outcome)
        return found


HERE = Far()
DOUBTED = Far(weight=DOUBT)
WAITED = Far(weight=WAIT)
ROUND = Far(weight=10**6)
"""No way at all: it would have to be there already."""


def blocked(sort: str, of: str, condition: Condition | None = None, holds: bool = True) -> Far:
    """Return that something stands in the way."""
    return Far(blocks=frozenset({Block(sort, of, condition, holds)}))


def both(one: Far, other: Far) -> Far:
    """Return how far it is where both are called for."""
    if one is ROUND or other is ROUND:
        return ROUND
    if other is HERE or one is HERE:
        return one if other is HERE else other
    return Far(one.blocks | other.blocks, one.acts | other.acts, one.weight + other.weight)


def all_of(parts: list[Callable[[], Far]]) -> Far:
    """Return how far it is where all are called for; what comes after one to which there is no way is not looked at."""
    far = HERE
    for part in parts:
        more = part()
        if more is HERE:
            continue
        if more is ROUND:
            return ROUND
        far = more if far is HERE else both(far, more)
    return far


def nearest(ways: Iterable[Far], otherwise: Far, least: tuple[int, int] = (0, 0)) -> Far:
    """Return the nearest of some ways, `otherwise` where there are none; looked at one by one, until none can be nearer
    than one that is found."""
    best = None
    for way in ways:
        if best is None or (way is not ROUND and (best is ROUND or way.rank < best.rank)):
            best = way
            if best.rank <= least:
                break
    return best or otherwise


def order(far: Far) -> tuple[bool, tuple[int, int]]:
    """Order the nearer first, and no way at all last."""
    return far is ROUND, far.rank
