"""What every page is made with: the rulebook and what judges by it, the day, the lives and runs that may be opened."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import Path

from ..decide.check import Checker
from ..language.rulebook import Rulebook
from ..report.exercised import Exercised
from ..text.tongue import Tongue


@dataclass(frozen=True)
class Desk:
    """Whatever pages need. `today` tells the day, `lives` ship with the rules, `runs` were named when serving began.

    One page is made at a time, `alone` in one thread: the engines share what they have compiled, and one of them can
    be had in one thread only.
    """

    book: Rulebook
    today: Callable[[], int]
    lives: Mapping[str, Path] = field(default_factory=dict)
    runs: tuple[Path, ...] = ()
    exercised: Exercised | None = None
    alone: ThreadPoolExecutor = field(default_factory=partial(ThreadPoolExecutor, 1))
    first: "Desk | None" = None
    """The desk of which this is the same in another language."""

    @cached_property
    def checker(self) -> Checker:
        """Return what judges lives, in whatever language is spoken; it belongs to the thread that asks first."""
        return self.first.checker if self.first else Checker(self.book)

    def told_in(self, tongue: Tongue) -> "Desk":
        """Return the same desk, at which another language is spoken."""
        return replace(self, book=replace(self.book, tongue=tongue), first=self.first or self)
