"""Fill an unknown that no replay reads into a world for a moment."""

from collections.abc import Callable

from ..language.dates import Span
from .beginning import begun
from .filling import Key
from .replay import World


def overlay(world: World, key: Key, value: object) -> Callable[[], None]:
    """Fill an unknown of the person, or of the law, into a world for a moment; return what takes it out again.

    What is filled in of a status is how it began.
    """
    p, (_, sort, name) = world.main, key
    filling, beside = world.filling, world.beside
    world.filling = p.filling = {**filling, key: value}
    track = p.tracks.get(str(name)) if sort in ("status", "since") else None
    if track is not None:
        p.tracks[str(name)] = begun(p, world, str(name))
    else:
        world.beside = (*(each for each in beside if each[0] != key), (key, value))
    restore = _put(world, str(name), value) if sort == "fact" else None
    _forget(world)

    def take_out() -> None:
        world.filling = p.filling = filling
        world.beside = beside
        if track is not None:
            p.tracks[str(name)] = track
        if restore is not None:
            restore()
        _forget(world)

    return take_out


def _put(world: World, name: str, value: object) -> Callable[[], None]:
    p = world.main
    kept = p.numbers.get(name), p.sets.get(name), p.facts.get(name)
    if isinstance(value, Span):
        p.numbers[name] = (value.lo, value.hi)
    elif isinstance(value, tuple):
        p.numbers[name] = value
    elif isinstance(value, frozenset):
        p.sets[name] = value
    else:
        p.facts[name] = str(value)

    def restore() -> None:
        number, members, word = kept
        if name in p.numbers and number is not None:
            p.numbers[name] = number
        elif name in p.sets:
            p.sets[name] = members
        else:
            p.facts[name] = word

    return restore


def _forget(world: World) -> None:
    """Judge every atom again: what it reads is another."""
    for person in world.persons:
        person.truths.clear()
        person.nexts.clear()
