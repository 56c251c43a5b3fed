"""What the columns of one life have in common: found by what was read, whichever column read it.

A track is given a number for what it holds; two tracks of one status with the same number give the same answer to
whatever may be asked of them. So the truths of a target are a function of the day, of how parameters are read, and of
the numbers of the tracks it reads - as long as nothing is filled in.
"""

from collections.abc import Hashable
from typing import TYPE_CHECKING

from .track import Track
from .truth import Truth

if TYPE_CHECKING:
    from .person import Person
    from .replay import World
    from .target import Target


class Alike:
    """The common memory of the replays of one life as it is written: `begun` is how its statuses begin, by person."""

    def __init__(self) -> None:
        self.begun: dict[tuple[str, ...], dict[str, Track]] = {}
        self._numbers: dict[Hashable, int] = {}
        self._truths: dict[Hashable, tuple[Truth, ...]] = {}

    def truths(self, w: "World", p: "Person", target: "Target") -> tuple[Truth, ...]:
        """Return the truths of a target's atoms for a person, as the world stands. Not for what waits for a change."""
        key = (id(target), p.path, target.moment(w.lo, w.hi), w.program.reckoning, self.tally(w, p, target))
        found = self._truths.get(key)
        if found is None:
            found = self._truths[key] = target.truths(w, p)
        return found

    def tally(self, w: "World", p: "Person", target: "Target") -> tuple[int, ...]:
        """Return the numbers of all that a target reads: statuses of the person, and all of relatives where it asks
        of them."""
        tracks, number = p.tracks, self.number
        found = [t.number if (t := tracks[name]).numbered == t.stamp else number(p, name, t) for name in target.reads]
        if target.relatives:
            found += [number(o, name, track) for o in w.persons if o is not p for name, track in o.tracks.items()]
        return tuple(found)

    def number(self, p: "Person", name: str, track: Track) -> int:
        """Return the number of what a track holds now."""
        if track.numbered != track.stamp:
            now = [
                (c.value, c.since, c.reasons, c.undated, c.endless, c.until, c.cause, c.pending)
                for c in track.candidates
            ]
            held = (p.path, name, track.one, tuple(now), tuple(track.log), tuple(track.changes))
            track.number = self._numbers.setdefault(held, len(self._numbers))
            track.numbered = track.stamp
        return track.number
