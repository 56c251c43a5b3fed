"""The fewest bars that have to be thought away for a way to open, and the proof that fewer never do.

Of each set of bars that is certified to keep the goal out, whatever else of the bars is thought away, one has to be. So
no set is enough that misses one of them, and the smallest that misses none is tried next: either it is certified to
keep the goal out too, which gives one more such set; or a way is sought where it is thought away.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..decide.replay import World
from .bars import Bar, Bars
from .lifting import lifting
from .path import Fewest, Opens, Path
from .seeker import Seeker
from .whose import order, whose

MOST = 4
"""So many bars are thought away together."""


@dataclass(frozen=True, slots=True)
class Effort:
    """So many certificates are asked for at most, each looks at so many days, so many ways are sought in so many states
    each; no more than so many sets are told."""

    proofs: int
    ways: int
    told: int
    looks: int
    states: int


QUICK, LONG = Effort(16, 3, 1, 15, 60), Effort(120, 24, 12, 60, 150)

Rank = tuple[int, int, str, str]
BarSet = frozenset[Bar]


class Keeping:
    """Certificates that a goal is kept out where some bars are thought away, each asked for once."""

    def __init__(self, seeker: Seeker, bars: BarSet, closely: bool, looks: int) -> None:
        self.seeker, self.bars, self.closely, self.looks = seeker, bars, closely, looks
        self.lifting = lifting(seeker.program, sorted(bars))
        self.known: dict[BarSet, bool] = {}

    def seeking(self, lifted: BarSet, perhaps: BarSet = frozenset()) -> Seeker:
        """Return what seeks the goal where some bars are thought away, and others perhaps."""
        return self.seeker.otherwise(self.lifting.program, self.lifting.life(self.seeker.life, lifted, perhaps))

    def holds(self, perhaps: BarSet, seen: Callable[[World], None] = lambda world: None) -> bool:
        """Tell whether no life has the goal where any of some bars may be thought away."""
        if perhaps not in self.known:
            self.known[perhaps] = self.seeking(frozenset(), perhaps).never(self.closely, seen, self.looks)
        return self.known[perhaps]

    def core(self, lifted: BarSet) -> BarSet | None:
        """Return bars of which one must be thought away besides some that are; None where there may be a way."""
        seeker = self.seeker
        program, made = self.lifting.program, self.lifting.made
        noted = Bars(program, seeker.goal.condition, seeker.others.usable, seeker.until, made)
        if not self.holds(lifted, noted.note):
            return None
        kept = frozenset(noted.found) & self.bars - lifted
        # what was noted going back is held to be enough by the certificate, or not taken
        return kept if self.holds(self.bars - kept) else self.bars - lifted


class Fewer:
    """One search for the smallest sets of bars."""

    def __init__(self, keeping: Keeping, effort: Effort) -> None:
        self.keeping, self.effort = keeping, effort
        self.ranks = {bar: order(keeping.seeker.program, bar) for bar in keeping.bars}
        # that there is no way is certified
        self.cores: list[BarSet] = [keeping.bars]
        self.tried: set[BarSet] = set()
        self.sets: list[Opens] = []
        self.opened: list[BarSet] = []

    def found(self) -> Fewest:
        """Return the smallest sets that open a way, as far as effort allows."""
        least = 1
        for size in range(1, MOST + 1):
            every = self._of(size)
            if self.sets or not every:
                return Fewest(tuple(self.sets), least, bool(self.sets) and least == size, every)
            if not all(self.cores):
                return Fewest((), None, True, True)
            # a set that is not certified to be too few, and opened no way, may yet be one
            least += not self.tried
        return Fewest((), least, False, False)

    def _of(self, size: int) -> bool:
        """Try the sets of one size that hold one of each core; tell whether all were looked at."""
        while True:
            made = next((bars for bars in self._sets(size) if not self._looked(bars)), None)
            if made is None:
                return True
            effort, known = self.effort, len(self.keeping.known)
            if known >= effort.proofs or len(self.tried) >= effort.ways or len(self.sets) >= effort.told:
                return False
            core = self.keeping.core(made)
            if core is not None:
                self.cores.append(core)
                continue
            self.tried.add(made)
            path = self._way(made)
            if path is not None:
                self.opened.append(made)
                program = self.keeping.seeker.program
                told = [(bar, whose(program, bar)) for bar in sorted(made, key=self.ranks.__getitem__)]
                self.sets.append(Opens(tuple(told), path.least, path.most, len(path.steps)))

    def _looked(self, bars: BarSet) -> bool:
        """Tell whether a set was looked at, or one that differs only in which value a status should have: one stands
        for all."""
        return bars in self.tried or any(_about(bars) == _about(other) for other in self.opened)

    def _way(self, made: BarSet) -> Path | None:
        seeker = self.keeping.seeking(made)
        way = seeker.search.run(full=self.effort.states).way
        return None if way is None else seeker.path(way)

    def _sets(self, size: int) -> Iterator[BarSet]:
        """Return the sets of at most so many bars that hold one of each core, those nearest to the person first."""
        found = set(self._hitting(frozenset(), size))
        return iter(sorted(found, key=lambda bars: sorted(self.ranks[bar] for bar in bars)))

    def _hitting(self, made: BarSet, left: int) -> Iterator[BarSet]:
        missed = next((core for core in self.cores if core.isdisjoint(made)), None)
        if missed is None:
            yield made
        elif left:
            for bar in missed:
                yield from self._hitting(made | {bar}, left - 1)


def _about(bars: BarSet) -> frozenset[tuple[str, ...]]:
    return frozenset((bar.sort, bar.of, "" if bar.sort == "value" else bar.part) for bar in bars)


def fewest(seeker: Seeker, closely: bool = False, effort: Effort = LONG) -> Fewest | None:
    """Return the smallest sets of bars that open a way; None where it is not certified that there is none."""
    bars = Bars(seeker.program, seeker.goal.condition, seeker.others.usable, seeker.until)
    if not seeker.never(closely, bars.note):
        return None
    liftable = frozenset(bar for bar in bars.found if whose(seeker.program, bar) is not None)
    return Fewer(Keeping(seeker, liftable, closely, effort.looks), effort).found()
