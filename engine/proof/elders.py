"""Views of the same person on the same day that were made before: what stands on the same there is not made again."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .footing import Footing, footing
from .twin import Twin

if TYPE_CHECKING:
    from .view import View


class Elders:
    """The views from which one may take over formulas."""

    def __init__(self, view: "View", others: Sequence["View"]) -> None:
        self.view = view
        self.others = [
            one for one in others if one.book is view.book and (one.day, one.moved) == (view.day, view.moved)
        ]
        self._known: dict[str, View | None] = {}

    def of(self, name: str) -> "View | None":
        """Return a view in which something stands on the same, and of the same person; None where none is."""
        if not self.others:
            return None
        if name not in self._known:
            mine = footing(self.view.program, name)
            found = (one for one in self.others if footing(one.program, name) == mine and self._alike(one, mine))
            self._known[name] = next(found, None)
        return self._known[name]

    def _alike(self, other: "View", mine: Footing) -> bool:
        """Tell whether both see one person, as far as something hangs on her: a twin differs in one word."""
        own = {person.word for person in (self.view.person, other.person) if isinstance(person, Twin)}
        return self.view.person is other.person or not own & mine.words
