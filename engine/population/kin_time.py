"""What holds of a relative, day by day: her life replayed by the reference evaluator, as stretches of days."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..decide.days import next_day, told_events, wake
from ..decide.grounded import NEVER, Context, Grounded
from ..decide.judging import Judging
from ..decide.life import Life
from ..decide.person import Person
from ..decide.program import Program
from ..decide.replay import World
from ..decide.rounds import rounds
from ..decide.truth import OPEN, Truth
from ..language.conditions import Condition, Is, Quantified, atoms


@dataclass(frozen=True, slots=True)
class Stretch:
    """What holds from a day on: on that day while acts are done, as each round of rules finds it, and from the last
    of these on until the next stretch."""

    day: int
    acts: Truth
    rounds: tuple[Truth, ...]

    @property
    def after(self) -> Truth:
        """What holds when the day is over."""
        return self.rounds[-1]

    @property
    def at_once(self) -> bool:
        """Tell whether it holds all day long."""
        return self.rounds == (self.acts,)


def stretches(
    program: Program, life: Life, has: Condition, context: Context, first: int, end: int, judging: Judging
) -> tuple[Stretch, ...]:
    """Return what a condition is for whoever lives a life, from a first day until before the end.

    What is true of one order of her acts and another's on the same day, and not of the other, is open while acts are
    done: no file tells which came first.
    """
    world = World(program, life, judging=judging)
    inner = program.grounder.fold(has, context)
    world.run(first - 1)
    found: list[Stretch] = []
    day = first
    while day < end:
        one = _on(world, inner, day)
        if not found or not one.at_once or one.after != found[-1].after:
            found.append(one)
        day = max(day + 1, min(next_day(world), *_turns(world, world.main, has, context)))
    return tuple(found)


def _on(world: World, inner: Grounded, day: int) -> Stretch:
    """Return what holds on a day, moment by moment; all days before it have been."""
    if next_day(world) > day:
        world.run(day)
        truth = inner.judge(world, world.main)
        return Stretch(day, truth, (truth,))
    wake(world, day)
    morning = [inner.judge(world, world.main), *_judged(world, inner, told_events(world))]
    found = [morning[-1], *_judged(world, inner, rounds(world, day))]
    world.hi = day
    while len(found) > 1 and found[-1] == found[-2]:
        found.pop()
    return Stretch(day, morning[0] if len(set(morning)) == 1 else OPEN, tuple(found))


def _turns(world: World, p: Person, condition: Condition, context: Context) -> Iterator[int]:
    """Yield the days on which time alone may change what a condition is for somebody."""
    program = world.program
    yield NEVER
    for atom in atoms(condition):
        grounded = program.grounder.ground(atom, context)
        if isinstance(atom, Quantified):
            for other in world.spoken_of(p, atom):
                yield from _turns(world, other, atom.has, context)
        elif grounded.next is not None:
            yield grounded.next(world, p)
        if isinstance(atom, Is) and atom.ref.sort == "question":
            target = program.question(atom.ref.name)
            yield target.next(world, p, world.truths(p, target))


def _judged(world: World, inner: Grounded, moments: Iterator[None]) -> list[Truth]:
    return [inner.judge(world, world.main) for _ in moments]
