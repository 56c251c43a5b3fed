"""Where a closure begins: the values that statuses and facts have in one life on a day, or may have in anybody's."""

from collections.abc import Callable, Sequence

from ..decide.judging import Judging
from ..decide.life import Life
from ..decide.program import Deed, Program
from ..decide.replay import World
from ..language.conditions import Condition
from ..language.dates import Span
from ..paths.moment import begun
from .closure import Closure


def closure(
    program: Program, life: Life, day: int, usable: Callable[[Deed], bool], judging: Judging,
    avoid: Sequence[Condition] = (),
) -> Closure:  # fmt: skip
    """Return what may come of a life from a day on. Anybody's is not replayed: nothing is told to have happened."""
    words = program.book.vocabulary
    if life.unasked and not life.events and not life.from_birth:
        first = {
            name: frozenset(life.opens[name].values if name in life.opens else noun.values)
            for name, noun in words.statuses.items()
        }
    else:
        # what is done on the day may find it as it began, or as rules have left it
        now = begun(program, life, day, judging).main.tracks, _at_the_end(program, life, day, judging).main.tracks
        first = {name: frozenset(value for tracks in now for value in tracks[name].values) for name in words.statuses}
    facts: dict[str, frozenset[str]] = {}
    dates: dict[str, Span] = {}
    for name, fact in words.facts.items():
        value = life.facts.get(name, None if name in life.unknown else fact.missing)
        if isinstance(value, str):
            facts[name] = frozenset({value})
        elif isinstance(value, frozenset):
            facts[name] = value
        elif isinstance(value, Span):
            dates[name] = value
    return Closure(program, first, facts, dates, day, usable, life.unknown & set(program.deeds), avoid)


def _at_the_end(program: Program, life: Life, day: int, judging: Judging) -> World:
    world = World(program, life, judging=judging)
    world.run(day)
    return world
