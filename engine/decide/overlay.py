"""Fill a fact, or a date of the law, into a world for a moment."""

from collections.abc import Callable

from ..language.dates import Span
from .filling import Key
from .replay import World


def overlay(world: World, key: Key, value: object) -> Callable[[], None]:
    """Fill a fact, or a date of the law, into a world for a moment; return what takes it out again."""
    filling, beside = world.filling, world.beside
    world.beside = (*(each for each in beside if each[0] != key), (key, value))
    if key[1] == "law":
        world.filling = {**filling, key: value}
        _forget(world)
    restore = _put(world, str(key[2]), value) if key[1] != "law" else None

    def take_out() -> None:
        world.filling, world.beside = filling, beside
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
    _forget(world)

    def restore() -> None:
        number, members, word = kept
        if name in p.numbers and number is not None:
            p.numbers[name] = number
        elif name in p.sets:
            p.sets[name] = members
        else:
            p.facts[name] = word
        _forget(world)

    return restore


def _forget(world: World) -> None:
    """Judge every atom again: what it reads is another."""
    for person in world.persons:
        person.truths.clear()
        person.nexts.clear()
