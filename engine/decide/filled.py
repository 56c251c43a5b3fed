"""What the ways to fill in one life have in common: what was read of one is the same in another that agrees in it.

Most of what is filled in is read by few rules. So the truths of a target, why they are open and when time alone may
change them are kept by what the target reads: the numbers of the tracks, and what is filled in besides.
"""

from collections.abc import Callable, Hashable, Iterable
from typing import TYPE_CHECKING, TypeVar, cast

from .alike import REMEMBERED, Alike
from .candidate import Reasons
from .filling import Key
from .life import BIRTH
from .track import Track
from .truth import Truth

if TYPE_CHECKING:
    from .person import Person
    from .remembering import Reading
    from .replay import World
    from .target import Target

T = TypeVar("T")


class Filled(Alike):
    """The common memory of the replays of one life with its unknowns filled in; tracks are numbered by that of the
    life as written."""

    filled = True

    def __init__(self, written: Alike | None) -> None:
        super().__init__()
        self._written = written or Alike()
        self._beginnings: dict[Hashable, dict[str, Track]] = {}
        self._chosen: dict[Hashable, Track] = {}
        self._judged: dict[Hashable, object] = {}
        self._kept: dict[Hashable, object] = {}

    def beginnings(self, p: "Person", make: Callable[[str], Track], names: Iterable[str]) -> dict[str, Track]:
        """Return how a person's statuses begin, each made once for all fillings in which it begins alike."""
        told = p.path, p.start, p.numbers.get(BIRTH)
        mine = [str(name) for path, sort, name in p.filling if path == p.path and sort in ("status", "since")]
        if told not in self._beginnings:
            # what is filled in of these two is not looked at by any other status
            self._beginnings[told] = {name: make(name) for name in names if name not in mine}
        found = self._beginnings[told].copy()
        for name in dict.fromkeys(mine):
            found[name] = self.begun_as(p, name, make)
        for name in names:
            if name not in found:
                found[name] = self._beginnings[told][name] = make(name)
        return found

    def begun_as(self, p: "Person", name: str, make: Callable[[str], Track]) -> Track:
        """Return how one status of a person begins, made once for all fillings in which it begins so."""
        chosen = p.filled("status", name, None), p.filled("since", name, None)
        told = p.path, p.start, p.numbers.get(BIRTH), name, *chosen
        if told not in self._chosen:
            self._chosen[told] = make(name)
        return self._chosen[told]

    def number(self, p: "Person", name: str, track: Track) -> int:
        """Return the number of what a track holds now."""
        return self._written.number(p, name, track)

    def tally(self, w: "World", p: "Person", target: "Target") -> tuple[Hashable, ...]:
        """Return all that a target reads: the numbers of tracks, what is filled in besides, and what was known."""
        beside = frozenset([each for each in w.beside if _read(each[0], p, target)]) if w.beside else None
        born = [o.numbers.get(BIRTH) for o in (w.persons if target.relatives else (p,))]
        known = (w.written and w.written.serial, w.lo, w.hi) if target.asks_known else None
        return *super().tally(w, p, target), beside, *born, known

    def judged(self, w: "World", p: "Person", reading: "Reading", judge: Callable[["World", "Person"], T]) -> T:
        """Return what a function gives that reads no more than is said; asked once for all that agree in it."""
        tracks, number, numbers = p.tracks, self.number, p.numbers
        key = (
            judge, w.lo, w.hi, w.program.reckoning,
            *[t.number if (t := tracks[n]).numbered == t.stamp else number(p, n, t) for n in reading.statuses],
            *[numbers.get(name) for name in reading.facts],
            *[e for e in w.beside if e[0][1] == "law"],
        )  # fmt: skip
        if key not in self._judged:
            if len(self._judged) >= REMEMBERED:
                self._judged.clear()
            self._judged[key] = judge(w, p)
        return cast(T, self._judged[key])

    def truths(self, w: "World", p: "Person", target: "Target") -> tuple[Truth, ...]:
        """Return the truths of a target's atoms for a person, as the world stands. Not for what waits for a change."""
        return self.recall("truths", w, p, target, target.moment(w.lo, w.hi), lambda: target.truths(w, p))

    def coming(self, w: "World", p: "Person", target: "Target", truths: tuple[Truth, ...]) -> int:
        """Return the next day on which time alone can change a target."""
        return self.recall("next", w, p, target, (w.lo, truths), lambda: target.next(w, p, truths))

    def why(self, w: "World", p: "Person", target: "Target", clause: int, find: Callable[[], Reasons]) -> Reasons:
        """Return why a clause of a target is open."""
        return find() if target.waits else self.recall("why", w, p, target, (w.lo, w.hi, clause), find)

    def recall(
        self, what: str, w: "World", p: "Person", target: "Target", beside: Hashable, find: Callable[[], T]
    ) -> T:
        """Return what is found of a target and hangs on what it reads alone, and on what is named beside that."""
        key = what, id(target), p.path, w.program.reckoning, beside, self.tally(w, p, target)
        if key not in self._kept:
            if len(self._kept) >= REMEMBERED:
                self._kept.clear()
            self._kept[key] = find()
        return cast(T, self._kept[key])


def _read(key: Key, p: "Person", target: "Target") -> bool:
    """Tell whether a target may read what is filled in, where that is no status."""
    path, sort, name = key
    if target.relatives:
        return True
    if sort == "law":
        return True  # a figure hangs on days of the law that no condition names, and so does when a duty runs out
    return path == p.path and str(name).split(":")[0] in target.facts
