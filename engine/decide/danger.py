"""Dangers: harmful acts that others may do to the person on a day."""

from .finding import Danger
from .replay import World
from .truth import NO, YES


def dangers(world: World, day: int) -> list[Danger]:
    """Return the harmful acts of others whose requirements are not false on the day the world stands on."""
    found = []
    for deed in world.program.harms:
        act = deed.act
        if deed.in_force is not None and deed.in_force.judge(world, world.main) == NO:
            continue
        truth = deed.requires.judge(world, world.main)
        if truth != NO:
            found.append(Danger(act.id, act.actor, day, truth == YES, act.cite))
    return found
