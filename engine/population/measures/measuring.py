"""A run measured: all its figures, the ways people went, and what was published beside what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ...language.dates import text
from ...language.rulebook import Rulebook
from ..whatif import Whatif
from .blocked import Alike, Blocked, blocked
from .covering import covered
from .days_spent import DaysSpent
from .figures import Figure, left_out, write_figures
from .groups import EVERYONE, groups_of
from .held_against import Held, HeldAgainst
from .incidence import Curve, Incidence
from .reading_run import Kept, Lot
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


class Tallies:
    """What figures are made from: whole counts, to which the people of a lot are added."""

    def __init__(self, kept: Kept, book: Rulebook) -> None:
        self.kept, self.waits = kept, waits_in(book, kept.acts_done())
        self.sizes: Counts[str] = Counts()
        self.incidence, self.waiting = Incidence(kept), Waiting(kept, self.waits)
        self.spent, self.refusals = DaysSpent(kept), Refusals(kept, book)

    def add(self, lot: Lot) -> None:
        """Count the people of a lot."""
        groups = groups_of(lot, self.kept.measured["groups"])
        add_sizes(self.sizes, groups, lot.replicate)
        for tally in (self.incidence, self.waiting, self.spent, self.refusals):
            tally.add(lot, groups)

    def figures(self) -> list[Figure]:
        """Return the figures of those who were added; none that is left out can be reckoned from other groups."""
        return covered(self._figures(), lambda figure: (figure.measure, figure.of, figure.at), left_out)

    def _figures(self) -> Iterator[Figure]:
        self.sizes.sort()
        for group in self.sizes:
            people = int(self.sizes.of(group, 1)[0][0])
            yield Figure("people", "", group, "", float(people), n=people)
        yield from self.incidence.figures(self.sizes, marks_of(self.kept))
        for tally in (self.waiting, self.spent, self.refusals):
            yield from tally.figures(self.sizes)


def figures_of(kept: Kept, book: Rulebook) -> list[Figure]:
    """Return the figures of a run, and nothing that is asked of single people."""
    tallies = Tallies(kept, book)
    for lot in kept.lots():
        tallies.add(lot)
    return tallies.figures()


def measure(kept: Kept, whatif: Whatif) -> Measured:
    """Measure a run, a chunk of people at a time; by the scenario that it was run from."""
    tallies, ways = Tallies(kept, whatif.book), Ways()
    against, gone = HeldAgainst(kept, whatif.published), 0
    alike = Alike(kept.measured["goals"], list(whatif.book.vocabulary.statuses))
    for lot in kept.lots():
        tallies.add(lot)
        ways.add(lot)
        against.add(lot)
        alike.add(lot)
        gone += int((lot.gone_on < kept.hi).sum())
    return Measured(
        kept, tuple(tallies.figures()), ways, tuple(tallies.waits), against.table(),
        _curves(tallies.incidence, tallies.sizes),
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
