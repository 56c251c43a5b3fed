"""What the columns of one life have in common: found by what was read, whichever column read it.

A track is given a number for what it holds; two tracks of one status with the same number give the same answer to
whatever may be asked of them. So the truths of a target are a function of the day, of how parameters are read, and of
the numbers of the tracks it reads - as long as nothing is filled in.
"""

from collections.abc import Callable, Hashable, Iterable
from typing import TYPE_CHECKING, TypeVar

from .candidate import Reasons
from .life import BIRTH
from .track import Track
from .truth import Truth

if TYPE_CHECKING:
    from .person import Person
    from .remembering import Reading
    from .replay import World
    from .target import Target

T = TypeVar("T")

REMEMBERED = 20_000
"""What tracks hold is numbered, and truths are kept, so many at a time; then it begins again with further numbers."""


class Alike:
    """The common memory of the replays of one life as it is written: `begun` is how its statuses begin, by person."""

    filled = False
    """Whether it is that of replays with unknowns filled in, in which each atom is judged once."""

    def __init__(self) -> None:
        self.begun: dict[tuple[str, ...], dict[str, Track]] = {}
        self._numbers: dict[Hashable, int] = {}
        self._further = 0
        self._truths: dict[Hashable, tuple[Truth, ...]] = {}

    def beginnings(self, p: "Person", make: Callable[[str], Track], names: Iterable[str]) -> dict[str, Track]:
        """Return how a person's statuses begin; whoever goes on from there takes a copy of what changes."""
        begun = self.begun.get(p.path)
        if begun is None:
            begun = self.begun[p.path] = {name: make(name) for name in names}
            for name, track in begun.items():
                self.number(p, name, track)
        return begun.copy()

    def begun_as(self, p: "Person", name: str, make: Callable[[str], Track]) -> Track:
        """Return how one status of a person begins."""
        return make(name)

    def truths(self, w: "World", p: "Person", target: "Target") -> tuple[Truth, ...]:
        """Return the truths of a target's atoms for a person, as the world stands. Not for what waits for a change."""
        key = (id(target), p.path, target.moment(w.lo, w.hi), w.program.reckoning, self.tally(w, p, target))
        found = self._truths.get(key)
        if found is None:
            found = self._truths[key] = target.truths(w, p)
        return found

    def tally(self, w: "World", p: "Person", target: "Target") -> tuple[Hashable, ...]:
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
            known = self._numbers.get(held)
            if known is None:
                if len(self._numbers) >= REMEMBERED:
                    self._numbers.clear()
                self._further += 1
                known = self._numbers[held] = self._further
            track.number, track.numbered = known, track.stamp
        return track.number

    def judged(self, w: "World", p: "Person", reading: "Reading", judge: Callable[["World", "Person"], T]) -> T:
        """Return what a function gives that reads no more than is said."""
        return judge(w, p)

    def coming(self, w: "World", p: "Person", target: "Target", truths: tuple[Truth, ...]) -> int:
        """Return the next day on which time alone can change a target."""
        return target.next(w, p, truths)

    def why(self, w: "World", p: "Person", target: "Target", clause: int, find: Callable[[], Reasons]) -> Reasons:
        """Return why a clause of a target is open."""
        return find()


class Related(Alike):
    """The common memory of lives that are told in part alike: what is read of one, of another that agrees in it, is
    the same."""

    def __init__(self) -> None:
        super().__init__()
        self._beginnings: dict[Hashable, Track] = {}

    def beginnings(self, p: "Person", make: Callable[[str], Track], names: Iterable[str]) -> dict[str, Track]:
        """Return how a person's statuses begin, each made once for all lives in which it is told alike."""
        life, known, found = p.life, self._beginnings, {}
        told = p.path, life.start, life.from_birth, p.numbers.get(BIRTH)
        for name in names:
            key = told, name, life.opens.get(name), name in life.unknown
            track = known.get(key)
            if track is None:
                track = known[key] = make(name)
                self.number(p, name, track)
            found[name] = track
        return found

    def tally(self, w: "World", p: "Person", target: "Target") -> tuple[Hashable, ...]:
        """Return the numbers of all statuses that a target reads, with the facts; all facts where it asks of
        relatives."""
        if not target.relatives:
            return *super().tally(w, p, target), *[_fact(p, name) for name in target.facts]
        facts = w.program.book.vocabulary.facts
        told = [(o.path, tuple(sorted(o.relatives)), *[_fact(o, name) for name in facts]) for o in w.persons]
        return *super().tally(w, p, target), *told


def _fact(p: "Person", name: str) -> Hashable:
    return p.facts.get(name), p.numbers.get(name), p.sets.get(name), p.states(name), p.may_state(name)
