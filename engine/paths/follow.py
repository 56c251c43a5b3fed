"""Follow a way day by day: what lets each step be, windows and dangers met, and what comes of it if all take their
time."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations

from ..decide.answer import Verdict
from ..decide.danger import dangers
from ..decide.days import begin
from ..decide.judging import Judging
from ..decide.life import Event, Life
from ..decide.program import Deed, Program
from ..decide.replay import World
from ..decide.truth import NO, YES
from ..language.dates import Span
from .estimate import Estimate
from .goal import Goal, Watch, next_answer
from .moment import HERE, after, begun, ended
from .offers import Offer, latest
from .path import Because, Clash, Path, Peril, Step, Window
from .search import Way

TOGETHER = 3


def lived(life: Life, events: Sequence[Event]) -> Life:
    """Return a life that went on with some events."""
    return replace(life, events=(*life.events, *events))


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
        self.shunned = [Watch(program, each.condition) for each in avoid]
        self.program, self.life, self.start, self.goal, self.judging = program, life, start, goal, judging
        self.actors = program.book.vocabulary.actors
        self.estimate = Estimate(program, usable)
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
                if self._reaches(events, way.reached) and self._clear(events, way.reached):
                    kept, many = fewer, 0
                    break
            many += 1
        return Way(tuple(e for e, _ in kept), tuple(o for _, o in kept), way.reached)

    def _reaches(self, events: Sequence[Event], day: int) -> bool:
        """Tell whether a life that goes on so has the goal on a day, and each of the events was allowed."""
        world = self.first
        for event in events:
            world = after(self._on(world, event.on.lo), event)
            if len(world.not_allowed) > len(self.first.not_allowed):
                return False
        world = ended(world)
        world.run(day)
        return self.watch.truth(world) == YES

    def _clear(self, events: Sequence[Event], until: int) -> bool:
        """Tell whether no day of a life that goes on so ends with what is to be avoided."""
        world, day = World(self.program, lived(self.life, events), judging=self.judging), self.start
        while self.shunned and day <= until:
            world.run(day)
            if any(watch.truth(world) == YES for watch in self.shunned):
                return False
            day = min(d for d in (world._next_day(), *(w.next(world) for w in self.shunned), until + 1) if d > day)
        return True

    def path(self, way: Way) -> Path:
        """Return a way as it is told."""
        steps = self._steps(way)
        slow, clash, most = self._slowly(way)
        told = tuple(replace(step, latest=day) for step, day in zip(steps, slow, strict=True))
        return Path(told, self.start, way.reached, most, self._windows(way), self._perils(way), clash)

    # --- why each step may be

    def _steps(self, way: Way) -> list[Step]:
        world, steps = self.first, list[Step]()
        for event, offer in zip(way.events, way.offers, strict=True):
            world = self._on(world, event.on.lo)
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

    @staticmethod
    def _on(world: World, day: int) -> World:
        """Return a world that has begun a day, this one or later."""
        if world.day == day:
            return world
        world = ended(world)
        world.run(day - 1)
        begin(world, day)
        return world

    # --- windows and dangers

    def _windows(self, way: Way) -> tuple[Window, ...]:
        world = World(self.program, lived(self.life, way.events), judging=self.judging)
        asked = [q for q in self.program.book.vocabulary.questions.values() if q.window]
        running: dict[str, Window] = {}
        found: list[Window] = []
        day = self.start
        while day <= way.reached:
            world.run(day)
            for question in asked:
                bad, sure = _bad(world.verdict(world.main, question.id), question.outcomes[0])
                window = running.get(question.id)
                if window is not None and (window.outcome, window.sure) != (bad, sure):
                    found.append(replace(window, to=day - 1))
                    window = running.pop(question.id) and None
                if bad and window is None:
                    running[question.id] = Window(question.id, bad, day, None, sure)
            day = min(
                world._next_day(), *(d for q in asked if (d := next_answer(world, q.id)) > world.day), way.reached + 1
            )
        return tuple(sorted([*found, *running.values()], key=lambda window: (window.start, window.question)))

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

    # --- if all take their time

    def _slowly(self, way: Way) -> tuple[list[int | None], Clash | None, int | None]:
        """Let others act on their last day, the person at once: the days, the step that comes too late, and the most
        days in all. None from where no time is stated."""
        world, days, open_ended = self.first, list[int | None](), False
        for i, (event, offer) in enumerate(zip(way.events, way.offers, strict=True)):
            deed = self.program.deeds[offer.act]
            waited = event.on.lo - (way.events[i - 1].on.lo if i else self.start)
            mine = self.actors[deed.act.actor].is_self
            last = None if mine else latest(world, deed)
            day = max(world.day + (waited if mine or last is None else 0), last or 0)
            open_ended |= not mine and last is None
            world = self._on(world, day)
            if why := self._forbidden(world, deed, offer):
                return [*days, *([None] * (len(way.events) - i))], Clash(i, day, why), None
            days.append(None if open_ended else day)
            world = after(world, Event(Span(day, day), event.act, event.outcome, {}, event.place))
        reached = world.day + way.reached - (way.events[-1].on.lo if way.events else self.start)
        return days, None, None if open_ended else reached - self.start

    def _forbidden(self, world: World, deed: Deed, offer: Offer) -> str:
        if deed.requires.judge(world, world.main) == NO:
            return "requires"
        if deed.in_force is not None and deed.in_force.judge(world, world.main) == NO:
            return "not in force"
        if deed.act.decided_by:
            verdict = world.verdict(world.main, deed.act.decided_by)
            silent = verdict.settled is not None and verdict.settled.kind == "silent"
            if not silent and offer.outcome not in verdict.outcomes:
                return "decided"
        return ""


def _because(verdict: Verdict | None, outcome: str | None) -> tuple[Because, ...]:
    """The rules that give an outcome, or let somebody choose it."""
    if verdict is None:
        return ()
    given = [r for r, t in zip(verdict.rules, verdict.truths, strict=False) if t != NO and outcome in r.outcomes]
    return tuple(Because(rule.id, rule.layer, rule.cite) for rule in given)


def _bad(verdict: Verdict, best: str) -> tuple[str, bool]:
    """Return the bad answer that a question has or may have, and whether it is sure; none where it has none."""
    settled = verdict.settled
    if settled is not None and settled.kind in ("silent", "not-asked"):
        return "", True
    bad = [outcome for outcome in verdict.outcomes if outcome != best]
    return (bad[-1] if bad else "", best not in verdict.outcomes)
