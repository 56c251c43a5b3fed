"""Dangers: harmful acts that others may do to the person on a day."""

from .finding import Danger
from .replay import World
from .truth import NO, YES


def dangers(world: World, day: int) -> list[Danger]:
    """Return the harmful acts of others whose requirements are not false on the day the world stands on."""
    program, found = world.program, []
    actors = program.book.vocabulary.actors
    for deed in program.deeds.values():
        act = deed.act
        if not (act.harm and deed.counts) or actors[act.actor].is_self:
            continue
        if deed.in_force is not None and deed.in_force.judge(world, world.main) == NO:
            continue
        truth = deed.requires.judge(world, world.main)
        if truth != NO:
            found.append(Danger(act.id, act.actor, day, truth == YES, act.cite))
    return found
