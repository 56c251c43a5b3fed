"""One side of a comparison: a rulebook, a stance and a day, as somebody wrote them."""

from dataclasses import dataclass

from ..decide.check import Checker
from ..decide.program import Program
from ..decide.stance import Stance
from ..language.dates import text
from ..language.rulebook import Rulebook


@dataclass(frozen=True)
class Side:
    """A rulebook under a stance on a day; `written` is how it was asked for, `reforms` what was applied to it."""

    written: str
    checker: Checker
    day: int
    layers: tuple[str, ...]
    stance: Stance
    reforms: tuple[str, ...] = ()

    @property
    def book(self) -> Rulebook:
        """The rulebook."""
        return self.checker.book

    @property
    def program(self) -> Program:
        """The rulebook compiled for the stance."""
        return self.checker.compiled.program(self.stance)

    @property
    def said(self) -> str:
        """Name the side in a line: the day, the layers, and what is read otherwise than by default."""
        layers = self.book.vocabulary.layers
        shown = [layers[id].label for id in self.layers if not layers[id].under_all]
        defaults = {term.id: term.readings[0] for term in self.book.terms.values()}
        read = [f"{t} read as {r}" for t, r in self.stance.readings.items() if r != defaults.get(t)]
        off = [f"without {rule}" for rule in sorted(self.stance.off)]
        return ", ".join([text(self.day), " + ".join(shown), *read, *off, *self.reforms])


def side(
    written: str, checker: Checker, day: int, layers: tuple[str, ...], readings: dict[str, str],
    off: frozenset[str] = frozenset(), reforms: tuple[str, ...] = (),
) -> Side:  # fmt: skip
    """Return a side from words that have been looked up."""
    return Side(written, checker, day, layers, Stance(frozenset(layers), readings, off), reforms)
