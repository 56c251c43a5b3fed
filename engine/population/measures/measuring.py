"""A run measured: all its figures, the ways people went, and what was published beside what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ...language.dates import text
from ..whatif import Whatif
from .blocked import Alike, Blocked, blocked
from .days_spent import DaysSpent
from .figures import Figure, write_figures
from .groups import EVERYONE, groups_of
from .held_against import Held, HeldAgainst
from .incidence import Curve, Incidence
from .reading_run import Kept
from .refusals import Refusals
from .steps import Wait, waits_in
from .tally import Counts, add_sizes
from .waiting import Waiting
from .ways import Ways

MEASURES = "measures.parquet"
HORIZON = "end of the horizon"


@dataclass(frozen=True)
class Measured:
    """What was measured of a run."""

    kept: Kept
    figures: tuple[Figure, ...]
    ways: Ways
    waits: tuple[Wait, ...]
    held: tuple[Held, ...]
    curves: dict[str, Curve]
    blocked: Blocked
    gone: int

    def of(self, measure: str, of: str = "", group: str = EVERYONE) -> list[Figure]:
        """Return the figures of a measure, in the order of their days or steps."""
        return [f for f in self.figures if f.measure == measure and f.group == group and of in ("", f.of)]


def measure(kept: Kept, whatif: Whatif) -> Measured:
    """Measure a run, a chunk of people at a time; by the scenario that it was run from."""
    done = frozenset(_acts_done(kept))
    waits = waits_in(whatif.book, done)
    sizes: Counts[str] = Counts()
    incidence, waiting = Incidence(kept), Waiting(kept, waits)
    spent, refusals, ways = DaysSpent(kept), Refusals(kept, whatif.book), Ways()
    against, gone = HeldAgainst(kept, whatif.published), 0
    alike = Alike(kept.measured["goals"], list(whatif.book.vocabulary.statuses))
    for lot in kept.lots():
        groups = groups_of(lot, kept.measured["groups"])
        add_sizes(sizes, groups, lot.replicate)
        for tally in (incidence, waiting, spent, refusals):
            tally.add(lot, groups)
        ways.add(lot)
        against.add(lot)
        alike.add(lot)
        gone += int((lot.gone_on < kept.hi).sum())
    sizes.sort()
    figures = [
        *(Figure("people", "", group, "", float(sizes.of(group, 1)[0][0]), n=int(sizes.of(group, 1)[0][0]))
          for group in sizes),
        *incidence.figures(sizes, marks_of(kept)), *waiting.figures(sizes), *spent.figures(sizes),
        *refusals.figures(sizes),
    ]  # fmt: skip
    return Measured(
        kept, tuple(figures), ways, tuple(waits), against.table(), _curves(incidence, sizes),
        blocked(kept, whatif, alike), gone,
    )  # fmt: skip


def write_measures(measured: Measured) -> Path:
    """Keep the figures of a run beside it, as a table."""
    file = measured.kept.directory / MEASURES
    write_figures(measured.figures, file)
    return file


def marks_of(kept: Kept) -> list[tuple[str, int]]:
    """Return the days up to which incidence is told: the last of each year, and of the horizon."""
    first, last = date.fromordinal(kept.lo).year, date.fromordinal(kept.hi - 1).year
    days = [date(year, 12, 31).toordinal() for year in range(first, last + 1)]
    ends = [day for day in days if kept.lo <= day < kept.hi - 1]
    return [*((text(day), day) for day in ends), (HORIZON, kept.hi - 1)]


def _curves(incidence: Incidence, sizes: Counts[str]) -> dict[str, Curve]:
    """Return the share of everybody that has come to each thing by each day, the mean of the replicates."""
    n = int(sizes.of(EVERYONE, 1)[0][0])
    found = {}
    for race in incidence.races:
        for runner in race.runners:
            there = [int(each[0]) for each in incidence.there.of((runner, EVERYONE), incidence.replicates)]
            curves = incidence.curves(runner, EVERYONE, True, [n - one for one in there])
            found[runner] = sum(curves[1:], curves[0]) / len(curves)
    return found


def _acts_done(kept: Kept) -> Iterator[str]:
    for lot in kept.lots():
        yield from lot.acts.words["act"].known
