"""The replays of one life with its unknowns filled in: so many are kept, and what they have in common once."""

from collections.abc import Callable
from typing import TypeVar

from .filled import Filled
from .filling import Filling, Impossible, Key
from .judging import Judging
from .life import BIRTH, Life
from .overlay import overlay
from .program import Program
from .replay import World
from .truth import NO

KEPT = 512
"""So many replays are kept, those looked at last; any other is made again when it is asked for."""

T = TypeVar("T")


class Replays:
    """The replays of one life, under all programs by which it is replayed alike; `written` is as it is written.

    `looked` is called at each way to fill it in that is looked at.
    """

    def __init__(
        self, life: Life, written: World, judging: Judging, filled: Filled | None = None,
        looked: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        self.life, self.written, self.judging, self.looked = life, written, judging, looked
        self.filled = filled or Filled(written.alike)
        self._worlds: dict[frozenset[tuple[Key, object]], World | None] = {}

    def seen(self, program: Program, filling: Filling, read: Callable[[World], T]) -> tuple[T, World] | None:
        """Return what is read in a world with a filling, and the world; None where no life can be so."""
        self.looked()
        late = {key: value for key, value in filling.items() if self._late(program, key)}
        world = self._world(program, {key: value for key, value in filling.items() if key not in late})
        if world is None:
            return None
        alike, world.alike = world.alike, self.filled
        undo = [overlay(world, key, value) for key, value in late.items()]
        world.version += 1
        try:
            if any(c.judge(world, world.main) == NO for c in program.constraints):
                return None
            return read(world), world
        finally:
            for restore in reversed(undo):
                restore()
            world.alike = alike
            world.version += 1

    def _world(self, program: Program, filling: Filling) -> World | None:
        """Return the life replayed to the day judged with a filling; None where no life can be so."""
        if not filling:
            return self.written
        key, worlds, day = frozenset(filling.items()), self._worlds, self.written.day
        if key in worlds:
            world = worlds[key] = worlds.pop(key)
        else:
            if len(worlds) >= KEPT:
                worlds.pop(next(iter(worlds)))
            world = worlds[key] = self._made(program, filling)
        if world is None or world.main.start[0] > day:
            return None
        world.sit(program)
        if world.day != day:
            world.run(day)
        return world

    def _made(self, program: Program, filling: Filling) -> World | None:
        try:
            return World(program, self.life, filling, self.judging, self.written, self.filled)
        except Impossible:
            return None

    def _late(self, program: Program, key: Key) -> bool:
        """Tell whether an unknown plays no part in the replay, so that it can be filled in on the day judged.

        Of a status, because no rule on a status reads it and nothing has changed it.
        """
        path, sort, name = key
        if sort == "law":
            return name not in program.replay_laws
        if path:
            return False
        if sort in ("status", "since"):
            return name not in program.replay_statuses and name in self.written.main.shared
        if sort in ("fact", "member"):
            return name != BIRTH and str(name).split(":")[0] not in program.replay_facts
        return sort == "role" and str(name).split("|", 1)[1] not in program.replay_roles
