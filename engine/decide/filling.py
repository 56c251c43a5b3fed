"""What is filled in for the unknowns of a life, and what no life can have."""

from collections.abc import Mapping

from ..language.dates import LATEST, Span

Key = tuple[tuple[str, ...], str, object]
"""An unknown: whose (a path of roles), which sort, and its name or number."""
Filling = Mapping[Key, object]
NOTHING_FILLED: Filling = {}


class Impossible(Exception):
    """A filling of the unknowns that no life can have."""


def narrowed(spans: list[Span], start: Span) -> list[Span]:
    """Events happened in the order written: no event before the one above it."""
    floor, lows = start.lo, []
    for span in spans:
        floor = max(floor, span.lo)
        lows.append(floor)
    ceiling, highs = LATEST, []
    for span in reversed(spans):
        ceiling = min(ceiling, span.hi)
        highs.append(ceiling)
    found = [Span(lo, hi) for lo, hi in zip(lows, reversed(highs), strict=True) if lo <= hi]
    if len(found) != len(spans):
        raise Impossible
    return found
