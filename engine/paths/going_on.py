"""A life that goes on: with some events more, and to a later day."""

from collections.abc import Sequence
from dataclasses import replace

from ..decide.days import begin
from ..decide.life import Event, Life
from ..decide.replay import World
from .moment import ended


def lived(life: Life, events: Sequence[Event]) -> Life:
    """Return a life that went on with some events."""
    return replace(life, events=(*life.events, *events))


def on_day(world: World, day: int) -> World:
    """Return a world that has begun a day, this one or later."""
    if world.day == day:
        return world
    world = ended(world)
    world.run(day - 1)
    begin(world, day)
    return world
