"""A rulebook under audit: what every detector looks at."""

from dataclasses import dataclass
from functools import cached_property

from ..decide.check import Checker
from ..decide.stance import Stance, default_readings, ladder
from ..language.rulebook import Rulebook


@dataclass(frozen=True)
class Audited:
    """A rulebook and the day up to which it is looked at; `day` is an ordinal.

    What is found is told of the whole time that the rulebook covers. What needs one moment is looked for on days on
    which something changes, none after `day`.
    """

    book: Rulebook
    day: int

    @cached_property
    def checker(self) -> Checker:
        """Judge lives by both engines."""
        return Checker(self.book)

    @cached_property
    def readings(self) -> dict[str, str]:
        """Every vague term's first reading."""
        return default_readings(self.book)

    @cached_property
    def columns(self) -> list[tuple[str, tuple[str, ...]]]:
        """The cumulative layer sets: a title and the layers that count."""
        return ladder(self.book)

    def stance(self, layers: tuple[str, ...], **readings: str) -> Stance:
        """Return a stance of these layers, by default readings but for those named."""
        return Stance(frozenset(layers), {**self.readings, **readings})
