"""Drawing until there is enough of what is worth looking at."""

from collections.abc import Callable
from typing import TypeVar

Drawn = TypeVar("Drawn")


def until_enough(draw: Callable[[int], Drawn | None], wanted: int, first: int, step: int) -> list[tuple[int, Drawn]]:
    """Draw with every `step`-th seed from `first` on until so many draws give something; return those, each with its
    seed."""
    found: list[tuple[int, Drawn]] = []
    seed = first
    while len(found) < wanted:
        if (drawn := draw(seed)) is not None:
            found.append((seed, drawn))
        seed += step
    return found
