"""What the statuses that a search reads have been found to be, each as a small number."""

from collections.abc import Hashable
from itertools import count

from ..decide.grounded import NEVER
from ..decide.track import Track
from .clocks import Clocks, changes_of, days_of
from .reading import Read
from .tables import Row

APART = 1 << 20
Changes = tuple[tuple[int, int], ...]
"""Places of a row, and the numbers that come to stand there."""


class Uncovered(Exception):
    """Something that rows of numbers do not hold; says what. The replay itself goes on from there."""


class Holds:
    """The numbers of what each status may be: two tracks with one number have the same future, as `Clocks` says.

    `names` are the statuses in the order of a row, `tracks[slot][number]` a track that stands for all of that number,
    and `ends[slot][number]` the day on which it lapses.
    """

    def __init__(self, clocks: Clocks) -> None:
        self.names = clocks.values
        self.slots = {name: slot for slot, name in enumerate(self.names)}
        self.tracks: list[list[Track]] = [[] for _ in self.names]
        self.ends: list[list[int]] = [[] for _ in self.names]
        self._numbers: list[dict[Hashable, int]] = [{} for _ in self.names]
        self._plain: list[list[int]] = [[] for _ in self.names]
        self._values: list[dict[tuple[str, ...], int]] = [{} for _ in self.names]
        self._dated = {*clocks.dated, *clocks.past}
        self._past, self._counted = set(clocks.past), set(clocks.counted)
        self._stamps = count(APART, APART)

    def slots_of(self, statuses: frozenset[str]) -> tuple[int, ...]:
        """Return where in a row some statuses stand. Raises Uncovered where one has no place in it."""
        missing = sorted(statuses - self.slots.keys())
        if missing:
            raise Uncovered(f"'{missing[0]}' is read, and no condition that the goal calls for reads it")
        return tuple(sorted(self.slots[name] for name in statuses))

    def places_of(self, read: Read) -> tuple[int, ...]:
        """Return where in a row stands what is read: of statuses whose days are not, only what they are."""
        width = len(self.names)
        plain = [width + slot for slot in self.slots_of(read.statuses - read.dated)]
        return (*self.slots_of(read.dated), *plain)

    def row(self, numbers: list[int]) -> Row:
        """Return the numbers of statuses, and then those of what they are, whatever their days."""
        return (*numbers, *[plain[number] for plain, number in zip(self._plain, numbers, strict=True)])

    def put(self, slot: int, number: int) -> Changes:
        """Return what changes in a row where a status takes a number."""
        return (slot, number), (len(self.names) + slot, self._plain[slot][number])

    def number(self, slot: int, track: Track) -> int:
        """Return the number of what a track holds. Raises Uncovered where that is not certain."""
        name = self.names[slot]
        held = self._held(name, track)
        number = self._numbers[slot].get(held)
        if number is None:
            number = self._numbers[slot][held] = len(self.tracks[slot])
            kept = track.copy()
            # what is remembered of a track goes by its stamp, and these are many tracks of one status
            kept.stamp, kept.numbered = next(self._stamps), -1
            self.tracks[slot].append(kept)
            self.ends[slot].append(NEVER if kept.until is None else kept.until.lo)
            self._plain[slot].append(self._values[slot].setdefault(kept.values, len(self._values[slot])))
        return number

    def _held(self, name: str, track: Track) -> Hashable:
        """Return what tells a track from others. It may be several things, but none that may come on any day."""
        until = track.until
        if any(c.pending for c in track.candidates):
            raise Uncovered(f"something may yet come of '{name}' on a day that is not known")
        if until is not None and not (until.exact and len(track.candidates) == 1):
            raise Uncovered(f"the day on which '{name}' lapses is not certain")
        dated = name in self._dated
        candidates = tuple([(c.value, c.since if dated else None) for c in track.candidates])
        past = days_of(track) if name in self._past else None
        return candidates, until, past, changes_of(track) if name in self._counted else None
