"""A moment in a life that goes on: a day that has begun, what was done on it so far, rules still to see it."""

from collections.abc import Sequence
from dataclasses import replace

from ..decide.alike import Alike
from ..decide.days import begin, end
from ..decide.entries import Entry
from ..decide.happening import happen
from ..decide.judging import Judging
from ..decide.life import Event, Life
from ..decide.program import Program
from ..decide.replay import World
from ..language.dates import Span
from ..text.place import Place

HERE = Place("path", 1, 1)


def known_by(life: Life, day: int) -> Life:
    """Return a life as it was told by the end of a day: what comes later has not happened."""
    events = tuple(
        replace(e, on=Span(e.on.lo, min(e.on.hi, day))) if e.on.hi > day else e for e in life.events if e.on.lo <= day
    )
    roles = {role: other and known_by(other, day) for role, other in life.roles.items()}
    return replace(life, events=events, roles=roles)


def begun(program: Program, life: Life, day: int, judging: Judging, alike: Alike | None = None) -> World:
    """Return a world that has begun a day: lapses and what is told of the day have happened."""
    world = World(program, life, judging=judging, alike=alike or Alike())
    world.run(day - 1)
    begin(world, day)
    return world


def done(act: str, outcome: str | None, day: int) -> Event:
    """Return the event of an act done on a day."""
    return Event(Span(day, day), act, outcome, {}, HERE)


def after(world: World, event: Event) -> World:
    """Return the world after one more event of its day."""
    new = world.fork()
    new.version += 1
    number = len(world.entries)
    happen(new, Entry(world.day, number, "now", new.main, number, event, event.on))
    # whether it was allowed was asked before it happened
    new.version += 1
    new.entries = [*world.entries, Entry(world.day, number, "now", new.main, number, event, event.on)]
    new.done = len(new.entries)
    return new


def ended(world: World) -> World:
    """Return the world at the end of its day: rules on statuses have seen what happened."""
    new = world.fork()
    end(new)
    # an answer goes by the day as a whole from here on, as where a life is judged on it
    new.version += 1
    return new


def morrow(world: World, day: int) -> World:
    """Return the world as a later day has begun."""
    new = world.fork()
    begin(new, day)
    return new


def gone_on(first: World, events: Sequence[Event], day: int) -> World | None:
    """Return the world at the end of a day after some events, each on its own day; None where one was not allowed."""
    world = first
    for event in events:
        if event.on.lo > world.day:
            world = ended(world)
            world.run(event.on.lo - 1)
            begin(world, event.on.lo)
        world = after(world, event)
        if len(world.not_allowed) > len(first.not_allowed):
            return None
    world = ended(world)
    world.run(day)
    return world
