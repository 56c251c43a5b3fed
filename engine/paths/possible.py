"""Whether an act may ever end so, where what may be is held open: told apart by the values that statuses have at once.

Three-valued truth forgets that a status has one value at a time: a rule and its opposite may both look possible. Here
each value is tried in turn. What none of them allows, no life has.
"""

from collections.abc import Iterator, Sequence
from itertools import count

from ..decide.grounded import NEVER
from ..decide.program import Deed, Program
from ..decide.replay import World
from ..decide.track import Track
from ..decide.truth import NO, YES
from ..language.conditions import ALWAYS, Condition, reads
from .goal import next_answer
from .wanted import Wanted

MOST = 400
"""So many combinations are looked at; beyond them it counts as possible."""


class Possible:
    """Tells what may be in worlds of one program that hold more than any one life.

    What was found impossible is so until a status that it turns on changes, or the next day on which time alone can
    change what was looked at. Only of acts and endings that are `worth` it; all others count as possible.
    """

    def __init__(self, program: Program, worth: Wanted) -> None:
        self.program, self.worth = program, worth
        self.read: dict[str, tuple[str, ...]] = {}
        self.known: dict[tuple[str, str], tuple[tuple[int, ...], int]] = {}
        self.order: dict[tuple[str, str], tuple[str, ...]] = {}

    def refused(self, world: World, deed: Deed, outcome: str) -> int:
        """Return the first day on which time alone may let an act be done and end so, where it may be with no values of
        the statuses that it turns on; 0 where it may be now."""
        act, key = deed.act, (deed.act.id, outcome)
        if outcome not in self.worth.get(act.id, ()):
            return 0
        if act.id not in self.read:
            self.read[act.id] = tuple(dict.fromkeys(self._statuses(act.requires, act.decided_by, set())))
        stamps = tuple([world.main.tracks[name].stamp for name in self.read[act.id]])
        before, until = self.known.get(key, ((), 0))
        if before == stamps and world.day < until:
            return until
        trial = Trial(world, deed, outcome, self.order.get(key, self.read[act.id]))
        if trial.some():
            return 0
        # what told it apart this time is tried first the next
        self.order[key] = tuple(dict.fromkeys((*trial.telling, *self.read[act.id])))
        self.known[key] = (stamps, trial.until)
        return trial.until

    def _statuses(self, condition: Condition, question: str, seen: set[str]) -> Iterator[str]:
        """Yield the statuses that a condition and a question read, the nearest first."""
        asked = [question] if question else []
        for ref in sorted(reads(condition), key=repr):
            if ref.sort == "status":
                yield ref.name
            elif ref.sort == "question":
                asked.append(ref.name)
        for name in asked:
            if name in seen:
                continue
            seen.add(name)
            for rule in self.program.rules.get(name, ()):
                yield from self._statuses(rule.when, "", seen)
                yield from self._statuses(rule.unless or ALWAYS, "", seen)


class Trial:
    """One act and ending tried: statuses are given their values one by one, and have them back in the end.

    `until` is the first day on which time alone may change what came of it.
    """

    stamps = count(-1, -1)

    def __init__(self, world: World, deed: Deed, outcome: str, statuses: tuple[str, ...]) -> None:
        self.world, self.deed, self.outcome, self.statuses = world, deed, outcome, statuses
        self.tracks = self.world.main.tracks
        self.left, self.until = MOST, NEVER
        self.telling: list[str] = []

    def some(self) -> bool:
        """Tell whether some values allow it."""
        if not self._allowed():
            return False
        before = {name: self.tracks[name] for name in self.statuses}
        found = self._narrowed() and self._parted()
        self.tracks.update(before)
        self.world.version += 1
        return found

    def _narrowed(self) -> bool:
        """Leave out each value that alone forbids it, again while one is found; tell whether each has one left."""
        narrowing = True
        while narrowing and self.left > 0:
            narrowing = False
            for name in self._open():
                whole = self.tracks[name]
                values = [v for v in whole.values if self._with(name, whole, (v,))]
                self._take(name, whole, values or whole.values)
                if not values:
                    self.telling.insert(0, name)
                    return False
                if len(values) < len(whole.values):
                    self.telling.append(name)
                    narrowing = True
        return True

    def _parted(self) -> bool:
        """Try the values of one open status, each with all that follows from it."""
        names = self._open()
        if not names or self.left <= 0:
            return True
        name = min(names, key=lambda n: len(self.tracks[n].values))
        whole = self.tracks[name]
        for value in whole.values:
            self._take(name, whole, (value,))
            if self.some():
                return True
        self._take(name, whole, whole.values)
        return False

    def _open(self) -> list[str]:
        return [name for name in self.statuses if len(self.tracks[name].values) > 1]

    def _with(self, name: str, whole: Track, values: Sequence[str]) -> bool:
        self._take(name, whole, values)
        allowed = self._allowed()
        self._take(name, whole, whole.values)
        return allowed

    def _take(self, name: str, whole: Track, values: Sequence[str]) -> None:
        """Let a status have some of its values only."""
        if len(values) == len(whole.values):
            self.tracks[name] = whole
            return
        track = self.tracks[name] = whole.copy()
        track.candidates = [c for c in whole.candidates if c.value in values]
        track.note(self.world.day)
        # what is remembered of a track goes by its stamp, and these are many tracks of one status
        track.stamp = next(self.stamps)

    def _allowed(self) -> bool:
        p, act = self.world.main, self.deed.act
        self.world.version += 1
        self.left -= 1
        if self.deed.requires.judge(self.world, p) == NO:
            if self.deed.requires.next is not None:
                self.until = min(self.until, self.deed.requires.next(self.world, p))
            self._asked_until(self.deed.act.requires)
            return False
        if not act.decided_by:
            return True
        verdict = self.world.verdict(p, act.decided_by)
        if (verdict.asked != NO and YES not in verdict.truths) or self.outcome in verdict.outcomes:
            return True
        self.until = min(self.until, next_answer(self.world, act.decided_by))
        return False

    def _asked_until(self, condition: Condition) -> None:
        for ref in reads(condition):
            if ref.sort == "question":
                self.until = min(self.until, next_answer(self.world, ref.name))
