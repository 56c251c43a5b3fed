"""What is to be avoided on a way: on no day, and not between two steps of one day either.

Two states never act at one instant. So what would be so if nothing more were done on a day is met, be it for an hour.
"""

from collections.abc import Sequence

from ..decide.days import begin
from ..decide.judging import Judging
from ..decide.life import Event, Life
from ..decide.program import Deed, Program
from ..decide.replay import World
from ..decide.truth import YES
from .clocks import Reading
from .goal import Goal, Watch
from .going_on import lived
from .moment import after, done, ended


class Shunned:
    """What is to be avoided, watched in the worlds of one program."""

    def __init__(self, program: Program, life: Life, avoid: Sequence[Goal], judging: Judging) -> None:
        self.program, self.life, self.judging = program, life, judging
        self.watches = [Watch(program, each.condition) for each in avoid]
        self.read = [Reading(program, each.condition, {}).values for each in avoid]
        self.known: dict[tuple[str, str], tuple[int, int]] = {}

    def met(self, world: World) -> bool:
        """Tell whether it surely is so in a world as it stands."""
        return any(watch.truth(world) == YES for watch in self.watches)

    def on_the_way(self, events: Sequence[Event], start: int, until: int) -> bool:
        """Tell whether it is met by a life that goes on with some events, from one day up to and including another."""
        if not self.watches:
            return False
        days = [start, *(event.on.lo for event in events), until]
        return any(self._between(events[:n], days[n], days[n + 1]) for n in range(len(events) + 1))

    def _between(self, events: Sequence[Event], day: int, until: int) -> bool:
        world = World(self.program, lived(self.life, events), judging=self.judging)
        while day <= until:
            world.run(day)
            if self.met(world):
                return True
            day = min(d for d in (world._next_day(), *(w.next(world) for w in self.watches), until + 1) if d > day)
        return False

    def refused(self, world: World, deed: Deed, outcome: str) -> int:
        """Return the first day on which time alone may let an act be done without it, in a world that holds more than
        any one life; 0 where it may be now.

        Where it is surely so after the act, whatever else may have been done, it is so in every life that does the act.
        """
        if not self.watches:
            return 0
        if known := self.found(world, deed, outcome):
            return known
        if not self._touches(deed, outcome) and not self.met(world):
            return 0
        twin = self._after(world, deed, outcome)
        if not self.met(twin):
            return 0
        until = min([twin._next_day(), *(watch.next(twin) for watch in self.watches)])
        self.known[deed.act.id, outcome] = (self._stamps(world), until)
        return until

    def _touches(self, deed: Deed, outcome: str) -> bool:
        """Tell whether an act changes a status on which it turns, through rules too."""
        changed = {effect.status for effect in deed.act.effects[outcome]}
        changed |= {duty.id for duty in self.program.duties if duty.act == deed.act.id}
        return any(not changed.isdisjoint(read) for read in self.read)

    def found(self, world: World, deed: Deed, outcome: str) -> int:
        """Return until when an act was found to lead there, where nothing has changed since that could change it."""
        before, until = self.known.get((deed.act.id, outcome), (-1, 0))
        return until if world.day < until and before == self._stamps(world) else 0

    @staticmethod
    def _stamps(world: World) -> int:
        return sum(track.stamp for track in world.main.tracks.values())

    @staticmethod
    def _after(world: World, deed: Deed, outcome: str) -> World:
        """Return a world at the end of the day on which an act is done in it, and nothing more."""
        day, twin = world.day, world.fork()
        twin.day = day - 1
        for p in twin.persons:
            p.next = [min(n, day) for n in p.next]
        begin(twin, day)
        several = len(deed.act.effects) > 1
        return ended(after(twin, done(deed.act.id, outcome if several else None, day)))
