"""What the detectors that prove look at: one thing asked of anybody, on some days, under some layers and readings."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ..language.rulebook import Rule
from ..language.timeline import Timeline, timeline
from ..proof.pair import Pair
from ..proof.quest import Quest
from ..proof.seen import Seen
from ..proof.side import Side
from .audited import Audited


@dataclass
class Sights:
    """A rulebook under audit, as the solver sees it; what was looked at is kept until it is forgotten."""

    audited: Audited
    _seen: dict[tuple[object, ...], Seen] = field(default_factory=dict)
    _quests: dict[tuple[object, ...], Quest] = field(default_factory=dict)
    _lines: dict[tuple[object, ...], Timeline] = field(default_factory=dict)

    def forget(self) -> None:
        """Forget all that was looked at: formulas take room."""
        self._seen.clear()
        self._quests.clear()

    def side(self, layers: tuple[str, ...], day: int, readings: Mapping[str, str]) -> Side:
        """Return a side of a comparison; readings that are not named are the first ones."""
        audited = self.audited
        return Side("", audited.checker, day, layers, audited.stance(layers, **readings))

    def alone(
        self, target: str, layers: tuple[str, ...], day: int, readings: Mapping[str, str], doubted: bool = False
    ) -> Quest:
        """Return a solver for one thing on one side."""
        key = (target, layers, day, doubted, *sorted(readings.items()))
        if key not in self._quests:
            seen = key[:3] + key[4:]
            if seen not in self._seen:
                self._seen[seen] = Seen(target, [self.side(layers, day, readings)])
            self._quests[key] = Quest(self._seen[seen], doubted)
        return self._quests[key]

    @property
    def binding(self) -> tuple[str, ...]:
        """Return the layers that say what ought to be, and those that count everywhere."""
        return tuple(id for id, layer in self.audited.book.vocabulary.layers.items() if not layer.over)

    def across(
        self, target: str, layers: tuple[str, ...], others: tuple[str, ...], day: int, readings: Mapping[str, str]
    ) -> Quest:
        """Return a solver for one thing under some layers and under others."""
        key = (target, layers, others, day, *sorted(readings.items()))
        if key not in self._quests:
            pair = Pair(self.side(layers, day, readings), self.side(others, day, readings), target)
            self._quests[key] = Quest(pair)
        return self._quests[key]

    def many(self, target: str, layers: tuple[str, ...], day: int, readings: Sequence[Mapping[str, str]]) -> Quest:
        """Return a solver for one thing in several readings at once."""
        return Quest(Seen(target, [self.side(layers, day, read) for read in readings]))

    def twins(self, target: str, layers: tuple[str, ...], day: int, readings: Mapping[str, str], word: str) -> Quest:
        """Return a solver for one thing and two people who differ in one word."""
        key = (target, layers, day, f"but for {word}", *sorted(readings.items()))
        if key not in self._quests:
            side = self.side(layers, day, readings)
            self._quests[key] = Quest(Pair(side, side, target, otherwise=word))
        return self._quests[key]

    def line(self, target: str, layers: tuple[str, ...], readings: Mapping[str, str]) -> Timeline:
        """Return what decides something, day by day."""
        key = (target, layers, *sorted(readings.items()))
        if key not in self._lines:
            stance = self.audited.stance(layers, **readings)
            self._lines[key] = timeline(self.audited.book, target, stance.counts, stance.readings)
        return self._lines[key]

    def days(self, target: str, layers: tuple[str, ...], readings: Mapping[str, str], *stand: Rule) -> Iterator[int]:
        """Yield a day of every stretch of time on which some rules stand together, the latest first."""
        wanted = {rule.key for rule in stand}
        for stretch in reversed(self.line(target, layers, readings).stretches):
            if stretch.first <= self.audited.day and wanted <= {*stretch.sure, *stretch.perhaps}:
                yield min(stretch.end - 1, self.audited.day)

    def span(self, target: str, layers: tuple[str, ...], readings: Mapping[str, str], *stand: Rule) -> tuple[int, int]:
        """Return from when to when some rules stand together, as far as one date can say it."""
        wanted = {rule.key for rule in stand}
        stretches = self.line(target, layers, readings).stretches
        found = [s for s in stretches if wanted <= {*s.sure, *s.perhaps}]
        return min(s.first for s in found), max(s.end for s in found)

    def column(self, *layers: str) -> tuple[str, ...]:
        """Return the first column of the ladder in which some layers count."""
        return next(found for _, found in self.audited.columns if {*layers} <= {*found})

    def named(self, layers: tuple[str, ...]) -> str:
        """Say which layers count: `law + treaty`; what counts everywhere goes without saying."""
        known = self.audited.book.vocabulary.layers
        return " + ".join(known[layer].label for layer in layers if not known[layer].under_all)
