"""A world in which rows of numbers are acted out: the reference evaluator is asked of it what no table says yet."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from operator import getitem

from ..decide.person import Person
from ..decide.replay import World
from ..decide.track import Track
from ..decide.truth import Truth
from ..language.conditions import Becomes
from ..language.dates import Span
from .holds import Holds, Uncovered
from .moment import ended
from .reading import Reads
from .tables import Row

Made = tuple[tuple[str, str], tuple[tuple[Truth, str | None], ...]]
"""A change made on a day: the status and its new value; how sure, and which layer made it (None: an act)."""
Heard = tuple[Made, ...]
"""Changes for which some rule waits, in order."""


@dataclass(frozen=True, slots=True)
class News:
    """What happened on a day that rules have not seen: changes for which some wait, and the places of a row (as bits)
    whose readers are to look again."""

    made: Heard = ()
    places: int = 0

    def plus(self, more: "News") -> "News":
        """Return this and more news, each change with all who made it."""
        if more is NOTHING or self is NOTHING:
            return self if more is NOTHING else more
        found = dict(self.made)
        for change, made in more.made:
            found[change] = found.get(change, ()) + made
        return News(tuple(sorted(found.items())), self.places | more.places)


NOTHING = News()


class Stage:
    """One world that takes on any row, on any day; of relatives it knows what they are on which day."""

    def __init__(self, first: World, holds: Holds) -> None:
        self.holds, self.world = holds, first.fork()
        targets = self.world.program.statuses
        self.waited_for = {
            (t[0].status, t[0].value)
            for target in targets
            if target.name in holds.slots
            for t in target.triggers
            if t is not None and isinstance(t[0], Becomes)
        }
        self.reads = Reads(self.world.program)
        self._begun = self.world.main.tracks.copy()
        self._all = frozenset(self._begun)
        self.others = [p for p in self.world.persons if p is not self.world.main]
        if any(p.start[1] >= first.day for p in first.persons):
            raise Uncovered("a birth is not past yet")
        self._going = ended(first) if self.others else first
        self._kin = [(first.day, self._tracks(first))] if self.others else []
        self._look(first.day)

    # --- relatives

    def kin(self, day: int) -> int:
        """Return which of the times it is that relatives go through, in each of which all their statuses stay.

        Raises Uncovered on a day on which one of these changes: rules see that in the course of the day.
        """
        if not self.others:
            return 0
        while (coming := self._going._next_day()) <= day:
            self._going.run(coming)
            self._look(coming)
        place = max(0, bisect_right(self._kin, day, key=lambda time: time[0]) - 1)
        if self._kin[place][0] == day and place:
            raise Uncovered("a status of a relative changes on that day")
        return place

    def _look(self, day: int) -> None:
        """Begin another time where a day changed what relatives are."""
        if self.others and self._numbers(self._kin[-1][1]) != self._numbers(now := self._tracks(self._going)):
            self._kin.append((day, now))

    def _tracks(self, world: World) -> list[dict[str, Track]]:
        others = [p for p in world.persons if p is not world.main]
        for p in others:
            p.shared = set(p.tracks)
        return [p.tracks.copy() for p in others]

    def _numbers(self, kin: list[dict[str, Track]]) -> list[list[int]]:
        alike = self.world.alike
        assert alike is not None, "worlds of a search know what is alike"
        return [
            [alike.number(p, name, track) for name, track in tracks.items()]
            for p, tracks in zip(self.others, kin, strict=True)
        ]

    # --- acting out

    def pose(self, row: Row, day: int) -> World:
        """Return the world as it is where a row stands on a day; what is done to it is done to no row."""
        w, p = self.world, self.world.main
        if day < w.day:
            # the next day on which something changes is remembered as time goes forward
            for person in w.persons:
                person.nexts.clear()
        w.lo = w.hi = w.day = day
        w.version += 1
        tracks = self._begun.copy()
        tracks.update(zip(self.holds.names, map(getitem, self.holds.tracks, row), strict=False))
        p.tracks, p.shared, p.fired, p.firing, p.changed = tracks, set(self._all), {}, {}, set()
        if self.others:
            for other, known in zip(self.others, self._kin[self.kin(day)][1], strict=True):
                other.tracks = known
        return w

    def hear(self, heard: Heard, day: int) -> None:
        """Let rules hear of changes that were made on the day."""
        self.world.main.firing = {
            change: [(truth, layer, Span(day, day)) for truth, layer in made] for change, made in heard
        }

    def news(self, p: Person, day: int) -> News:
        """Return the changes just made to a person's statuses. Raises Uncovered."""
        found: list[Made] = []
        for change, made in p.fired.items():
            if any(since != Span(day, day) for _, _, since in made):
                raise Uncovered("a change was made on a day that is not certain")
            if change in self.waited_for:
                found.append((change, tuple([(truth, layer) for truth, layer, _ in made])))
        places = sum(1 << slot for name, slot in self.holds.slots.items() if name in p.changed)
        return News(tuple(sorted(found)), places) if found or places else NOTHING

    def times(self, relatives: bool) -> Callable[[int], int] | None:
        """Return what numbers the days where relatives are asked of."""
        return self.kin if relatives and self.others else None
