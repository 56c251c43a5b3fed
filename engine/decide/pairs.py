"""Compare pairs of a least and a greatest value: yes where it holds for every two, no where for none."""

from collections.abc import Callable
from operator import ge, gt, le, lt

from .grounded import Pair
from .truth import NO, OPEN, YES, Truth


def pairwise(
    op: Callable[[int, int], bool], worst: tuple[int, int], best: tuple[int, int]
) -> Callable[[Pair, Pair], Truth]:
    """Return a comparison of pairs by how their ends at worst and at best compare."""

    def compare(a: Pair, b: Pair) -> Truth:
        if op(a[worst[0]], b[worst[1]]):
            return YES
        return OPEN if op(a[best[0]], b[best[1]]) else NO

    return compare


def equal(a: Pair, b: Pair) -> Truth:
    """Tell whether two pairs are one number."""
    if a[0] == a[1] == b[0] == b[1]:
        return YES
    return NO if a[1] < b[0] or b[1] < a[0] else OPEN


def unequal(a: Pair, b: Pair) -> Truth:
    """Tell whether two pairs are different numbers."""
    return (2, 1, 0)[equal(a, b)]


not_before = pairwise(ge, (0, 1), (1, 0))
before = pairwise(lt, (1, 0), (0, 1))
COMPARE: dict[str, Callable[[Pair, Pair], Truth]] = {
    "<": before,
    "<=": pairwise(le, (1, 0), (0, 1)),
    "=": equal,
    "!=": unequal,
    ">=": not_before,
    ">": pairwise(gt, (0, 1), (1, 0)),
}
