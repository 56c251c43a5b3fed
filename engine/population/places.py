"""Places shared out between the parts of a quota, whole, and so that one place more takes none away from any part."""

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from math import lcm


def parted(places: int, kept: Sequence[Fraction]) -> tuple[int, ...]:
    """Return how many places each part has: the general part, to which all belongs that is not kept, then those kept.

    Each part has its share, rounded up or down, and each place that is added goes to one part: winners of one place
    less stay winners. Rounding every share by itself has neither.

    >>> parted(10, [Fraction(1, 4)])
    (8, 2)
    """
    shares = (1 - sum(kept, Fraction(0)), *kept)
    whole = lcm(*(share.denominator for share in shares))
    weights = tuple(int(share * whole) for share in shares)
    rounds, rest = divmod(places, whole)
    return tuple(rounds * weight + more for weight, more in zip(weights, _first(rest, whole, weights), strict=True))


@cache
def _first(places: int, whole: int, weights: tuple[int, ...]) -> tuple[int, ...]:
    """Give out the first places one by one. Of the parts to which more than they have is due already, that comes next
    whose next place is due in full soonest (the chairman assignment of Tijdeman, 1980)."""
    given = [0] * len(weights)
    for place in range(places):
        due = [n for n, weight in enumerate(weights) if weight * (place + 1) > given[n] * whole]
        soonest = min(due, key=lambda n: (-(-(given[n] + 1) * whole // weights[n]), n))
        given[soonest] += 1
    return tuple(given)
