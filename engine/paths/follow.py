"""Follow a way day by day: what lets each step be, windows and dangers met, and what comes of it if all take their
time."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations

from ..decide.answer import Verdict
from ..decide.danger import dangers
from ..decide.judging import Judging
from ..decide.life import Event, Life
from ..decide.program import Deed, Program
from ..decide.replay import World
from ..decide.truth import NO, YES
from ..language.dates import Span
from .estimate import Estimate
from .goal import Goal, Watch
from .going_on import lived, on_day
from .moment import HERE, after, begun, ended
from .path import Because, Path, Peril, Step
from .search import Way
from .sensible import sensible
from .shunned import Shunned
from .slowly import slowly
from .windows import Lookout

TOGETHER = 3


def holds(program: Program, life: Life, events: Sequence[Event], goal: Goal, day: int, judging: Judging) -> bool:
    """Tell whether a life that went on so has a goal on a day, and each of the events was allowed."""
    world = World(program, lived(life, events), judging=judging)
    world.run(day)
    added = {id(event) for event in events}
    forbidden = any(id(event) in added for event, _, _ in world.not_allowed)
    return not forbidden and Watch(program, goal.condition).truth(world) == YES


class Follower:
    """Follows the ways of one life under one program from one day on."""

    def __init__(
        self, program: Program, life: Life, start: int, goal: Goal, judging: Judging, usable: Callable[[Deed], bool],
        avoid: tuple[Goal, ...] = (),
    ) -> None:  # fmt: skip
        self.shunned = Shunned(program, life, avoid, judging)
        self.program, self.life, self.start, self.goal, self.judging = program, life, start, goal, judging
        self.estimate = Estimate(program, usable)
        self.lookout = Lookout(program, life, start, judging)
        self.watch = Watch(program, goal.condition)
        self.first = begun(program, life, start, judging)

    def shortened(self, way: Way) -> Way:
        """Return a way without the steps that it can do without, alone or a few together."""
        kept = list(zip(way.events, way.offers, strict=True))
        many = 1
        while many <= min(TOGETHER, len(kept)):
            for left in combinations(range(len(kept)), many):
                fewer = [pair for i, pair in enumerate(kept) if i not in left]
                events = [e for e, _ in fewer]
                if self._leads(events, way.reached):
                    kept, many = fewer, 0
                    break
            many += 1
        return Way(tuple(e for e, _ in kept), tuple(o for _, o in kept), way.reached)

    def _leads(self, events: Sequence[Event], day: int) -> bool:
        return self._reaches(events, day) and not self.shunned.on_the_way(events, self.start, day)

    def _reaches(self, events: Sequence[Event], day: int) -> bool:
        """Tell whether a life that goes on so has the goal on a day, and each of the events was allowed."""
        world = self.first
        for event in events:
            world = after(on_day(world, event.on.lo), event)
            if len(world.not_allowed) > len(self.first.not_allowed):
                return False
        world = ended(world)
        world.run(day)
        return self.watch.truth(world) == YES

    def path(self, way: Way) -> Path:
        """Return a way as it is told."""
        way = sensible(self.program, self.first, way, lambda events: self._leads(events, way.reached))
        slow = slowly(self.program, self.first, self.start, way)
        steps = tuple(replace(step, latest=day) for step, day in zip(self._steps(way), slow.days, strict=True))
        most = None if slow.reached is None else slow.reached - self.start
        met = self.lookout.met(way.events, way.reached, slow)
        return Path(steps, self.start, way.reached, most, met, self._perils(way), slow.clash)

    # --- why each step may be

    def _steps(self, way: Way) -> list[Step]:
        world, steps = self.first, list[Step]()
        for event, offer in zip(way.events, way.offers, strict=True):
            world = on_day(world, event.on.lo)
            act = self.program.deeds[offer.act].act
            verdict = world.verdict(world.main, act.decided_by) if act.decided_by else None
            others = tuple(o for o in verdict.outcomes if o != offer.outcome) if verdict else ()
            step = Step(
                act.id, offer.outcome, act.actor, offer.how, offer.sure, event.on.lo, event.on.lo,
                _because(verdict, offer.outcome), others, act.offence, act.cite,
            )  # fmt: skip
            steps.append(step)
            world = after(world, event)
        return steps

    # --- dangers

    def _perils(self, way: Way) -> tuple[Peril, ...]:
        days = [self.start, *(event.on.lo for event in way.events)]
        seen: set[str] = set()
        found: list[Peril] = []
        for i, day in enumerate(days):
            # steps that may be done on one day need not be: what threatens between them is met as well
            world = World(self.program, lived(self.life, way.events[:i]), judging=self.judging)
            world.run(day)
            for danger in dangers(world, day):
                if danger.act not in seen:
                    seen.add(danger.act)
                    found.append(Peril(i, danger, self._trap(world, danger.act, day)))
        return tuple(found)

    def _trap(self, world: World, act: str, day: int) -> bool:
        """Tell whether, where an act that harms leads, no way to the goal is seen any more."""
        outcomes = list(self.program.deeds[act].act.effects)
        event = Event(Span(day, day), act, outcomes[-1] if len(outcomes) > 1 else None, {}, HERE)
        return bool(self.estimate.of(ended(after(world, event)), self.goal.condition).blocks)


def _because(verdict: Verdict | None, outcome: str | None) -> tuple[Because, ...]:
    """The rules that give an outcome, or let somebody choose it."""
    if verdict is None:
        return ()
    given = [r for r, t in zip(verdict.rules, verdict.truths, strict=False) if t != NO and outcome in r.outcomes]
    return tuple(Because(rule.id, rule.layer, rule.cite) for rule in given)
