"""Look for the days on which something turns, where it takes a replay to know how it stands on one."""

from collections.abc import Callable, Hashable
from itertools import pairwise

from ..language.dates import Span

PARTS = 8
MOST_TURNS = 32


def turning_days(span: Span, sign: Callable[[int], Hashable]) -> set[int]:
    """Return days of a span on which a sign is another than on the day before.

    It is looked at in a few places, and between two that differ by halving. What turns and turns back between two
    places is not seen: whoever asks must be right without it, only slower.
    """
    signs: dict[int, Hashable] = {}

    def at(day: int) -> Hashable:
        if day not in signs:
            signs[day] = sign(day)
        return signs[day]

    length = span.hi - span.lo
    places = sorted({span.lo + length * n // PARTS for n in range(PARTS + 1)})
    found: set[int] = set()
    for first, last in pairwise(places):
        while at(first) != at(last) and len(found) < MOST_TURNS:
            first = _turn(first, last, at)
            found.add(first)
    return found


def _turn(low: int, high: int, at: Callable[[int], Hashable]) -> int:
    """Return a day after `low`, at most `high`, on which a sign is not as on `low`, though it is on the day before."""
    before = at(low)
    while high - low > 1:
        middle = (low + high) // 2
        if at(middle) == before:
            low = middle
        else:
            high = middle
    return high
