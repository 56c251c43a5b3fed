"""Cells that are left out so that a small one cannot be reckoned: where one group of several is not shown, what it says
is that of everybody less the others."""

from collections.abc import Callable, Hashable, Iterable
from typing import Protocol, TypeVar

from .figures import SMALL
from .groups import EVERYONE, column_of


class Cell(Protocol):
    """A figure of some people."""

    @property
    def group(self) -> str:
        """The group that it is of."""

    @property
    def n(self) -> int:
        """How many are in it."""

    @property
    def suppressed(self) -> bool:
        """Whether it is left out."""


C = TypeVar("C", bound=Cell)


def covered(cells: Iterable[C], what: Callable[[C], Hashable], hide: Callable[[C], C]) -> list[C]:
    """Return cells, more of them hidden: of the groups that a column divides everybody into never one alone, and never
    so few people that their sum is small. The smallest go first. `what` says what a cell tells of its group."""
    found = list(cells)
    rows: dict[tuple[Hashable, str], list[int]] = {}
    for place, cell in enumerate(found):
        if cell.group != EVERYONE and cell.n:
            rows.setdefault((what(cell), column_of(cell.group)), []).append(place)
    for row in rows.values():
        hidden = [place for place in row if found[place].suppressed]
        shown = sorted((place for place in row if not found[place].suppressed), key=lambda place: found[place].n)
        while hidden and shown and (len(hidden) == 1 or sum(found[place].n for place in hidden) < SMALL):
            place = shown.pop(0)
            found[place] = hide(found[place])
            hidden.append(place)
    return found
