"""The timeline of a question, a status or a duty: when something decides it, when nothing does, and why not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Literal

from .dates import EARLIEST, LATEST
from .rulebook import Gap, Rulebook
from .tenure import Counts, Tenure, tenures

Kind = Literal["in force", "doubt", "default", "gap"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days, from `first` and before `end`, on which the same provisions stand: surely, and perhaps."""

    first: int
    end: int
    kind: Kind
    sure: tuple[str, ...]
    perhaps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hole:
    """Days on which nothing decides, or (`provision`) a provision in force reads a parameter that has no value.

    `gap` is the entry of the rulebook that explains it; None where none does.
    """

    first: int
    end: int
    gap: Gap | None
    provision: str = ""
    parameter: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """What decides one thing, day by day, under some layers and readings."""

    target: str
    tenures: tuple[Tenure, ...]
    stretches: tuple[Stretch, ...]
    holes: tuple[Hole, ...]

    @property
    def unexplained(self) -> tuple[Hole, ...]:
        """Return the holes for which the rulebook gives no reason."""
        return tuple(hole for hole in self.holes if hole.gap is None)


def targets(book: Rulebook) -> tuple[str, ...]:
    """Return what has a timeline: every question, the statuses that rules decide, and the duties."""
    words = book.vocabulary
    return (*words.questions, *(status for status in words.statuses if status in book.by_target), *book.duties)


def timeline(book: Rulebook, target: str, counts: Counts, readings: Mapping[str, str]) -> Timeline:
    """Draw the timeline of a question, a status or a duty.

    `counts` says which layers and readings count (as a stance does), `readings` fix dates that hang on one.
    """
    found = tenures(book, target, counts, readings)
    days = {EARLIEST, LATEST + 1}.union(*(tenure.turns() for tenure in found))
    pieces = [_stretch(book, found, first, end) for first, end in pairwise(sorted(days)) if EARLIEST <= first < end]
    stretches = tuple(_joined(pieces))
    gaps = _Reasons(book, target, found, counts)
    holes = [hole for s in stretches if s.kind == "gap" for hole in gaps.parted(Hole(s.first, s.end, None))]
    holes += [hole for lack in _lacks(found, sorted(days)) for hole in gaps.parted(lack)]
    return Timeline(target, found, stretches, tuple(holes))


def _stretch(book: Rulebook, found: tuple[Tenure, ...], first: int, end: int) -> Stretch:
    stands = [(tenure, tenure.stands(first)) for tenure in found]
    sure, perhaps = ([t for t, truth in stands if truth is wanted] for wanted in (True, None))
    kind: Kind = "gap"
    if any(_decides(book, tenure) for tenure in sure):
        kind = "in force"
    elif any(_decides(book, tenure) for tenure in perhaps) or (perhaps and not sure):
        kind = "doubt"
    elif sure:
        kind = "default"
    return Stretch(first, end, kind, tuple(t.key for t in sure), tuple(t.key for t in perhaps))


def _decides(book: Rulebook, tenure: Tenure) -> bool:
    """Tell whether a provision does more than stand in where nothing else does: no default, no assumption."""
    return not tenure.default and not book.vocabulary.layers[tenure.provision.layer].under_all


def _joined(pieces: list[Stretch]) -> Iterator[Stretch]:
    """Join neighbours in which the same provisions stand."""
    for (kind, sure, perhaps), run in groupby(pieces, key=lambda s: (s.kind, s.sure, s.perhaps)):
        parts = list(run)
        yield Stretch(parts[0].first, parts[-1].end, kind, sure, perhaps)


def _lacks(found: tuple[Tenure, ...], days: list[int]) -> Iterator[Hole]:
    for tenure in found:
        for name, _ in tenure.reads:
            lacking = [(first, end) for first, end in pairwise(days) if name in tenure.lacks(first)]
            for first, end in _runs(lacking):
                yield Hole(first, end, None, tenure.key, name)


def _runs(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join spans of days that follow each other."""
    first = None
    for n, (start, end) in enumerate(spans):
        first = start if first is None else first
        if n + 1 == len(spans) or spans[n + 1][0] != end:
            yield first, end
            first = None


class _Reasons:
    """Finds what the rulebook says of days on which nothing decides."""

    def __init__(self, book: Rulebook, target: str, found: tuple[Tenure, ...], counts: Counts) -> None:
        self.book = book
        noun = book.duties.get(target) or book.vocabulary.questions.get(target) or book.vocabulary.statuses[target]
        here = dict.fromkeys(tenure.provision.instrument for tenure in found)
        anywhere = dict.fromkeys(tenure.provision.instrument for tenure in tenures(book, target, _always, {}))
        told = [*noun.gaps, *(gap for id in here for gap in self._of(id))]
        self.own = [gap for gap in told if not gap.without]
        if not found:
            # a layer left out explains only what no other layer decides on any day
            left = [*noun.gaps, *(gap for id in anywhere for gap in self._of(id))]
            self.own = [gap for gap in left if gap.without and not counts(gap.without, {})]

    def _of(self, instrument: str) -> tuple[Gap, ...]:
        return self.book.instruments[instrument].gaps if instrument in self.book.instruments else ()

    def parted(self, hole: Hole) -> Iterator[Hole]:
        """Part a hole where one reason ends and another, or none, begins."""
        reasons = list(self.own)
        if hole.parameter:
            reasons += [g for g in self._of(self.book.parameters[hole.parameter].instrument) if not g.without]
        cuts = {day for gap in reasons for day in (gap.first, gap.end) if hole.first < day < hole.end}
        pieces = list(pairwise(sorted({hole.first, hole.end} | cuts)))
        told = [next((g for g in reasons if g.first <= first and end <= g.end), None) for first, end in pieces]
        for gap, run in groupby(zip(pieces, told, strict=True), key=lambda piece: piece[1]):
            parts = [span for span, _ in run]
            yield Hole(parts[0][0], parts[-1][1], gap, hole.provision, hole.parameter)


def _always(layer: str, reading: Mapping[str, tuple[str, ...]]) -> bool:
    return True
