"""Dangers: harmful acts that others may do to the person on a day."""

from .finding import Danger
from .program import Deed
from .replay import World
from .truth import NO, YES, Truth


def dangers(world: World, day: int) -> list[Danger]:
    """Return the harmful acts of others that are not ruled out on the day the world stands on: certain where each is
    in force and may be done, only possible where either is open."""
    found = []
    for deed in world.program.harms:
        truth = open_to_others(deed, world)
        if truth != NO:
            found.append(Danger(deed.act.id, deed.act.actor, day, truth == YES, deed.act.cite))
    return found


def open_to_others(deed: Deed, world: World) -> Truth:
    """Tell whether an act is in force and its requirements hold, as far as both are known."""
    in_force: Truth = YES if deed.in_force is None else deed.in_force.judge(world, world.main)
    return NO if in_force == NO else min(in_force, deed.requires.judge(world, world.main))
