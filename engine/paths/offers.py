"""Acts on offer: what may be done on a day, how it may end, and in whose hands that is."""

from dataclasses import dataclass
from typing import Literal

from ..decide.grounded import NEVER, Context
from ..decide.program import Deed, Program
from ..decide.replay import World
from ..decide.truth import NO, YES
from ..language.conditions import All, Param, reads_of_relatives
from ..language.dates import Duration, add
from ..language.rulebook import DONE
from .goal import Watch, next_answer
from .wanted import Wanted

How = Literal["free", "decided", "discretion", "silent", "open"]
"""Why an act may end as it does: nothing decides it, rules do, somebody chooses, no rule decides, facts are open."""


@dataclass(frozen=True, slots=True)
class Offer:
    """An act that may be done, and its ending (None where it has one only). `sure` that it is allowed on what is
    known."""

    act: str
    outcome: str | None
    how: How
    sure: bool


class Offers:
    """The acts that a search may use, judged in the worlds of one program."""

    def __init__(self, program: Program, wanted: Wanted) -> None:
        self.program = program
        self.deeds = [(program.deeds[id], outcomes) for id, outcomes in sorted(wanted.items())]
        self.watches = {
            deed.act.id: Watch(program, deed.act.requires, Context(deed.act.force.governed_by))
            for deed, _ in self.deeds
        }
        self.parts = {deed.act.id: self._parts(deed) for deed, _ in self.deeds}

    def _parts(self, deed: Deed) -> list[Watch]:
        """The parts of a requirement, which fails while one of them does; not those that ask for more of relatives."""
        requires, context = deed.act.requires, Context(deed.act.force.governed_by)
        parts = requires.parts if isinstance(requires, All) else (requires,)
        alone = [part for part in parts if not any(ref.sort == "question" for ref in reads_of_relatives(part))]
        return [Watch(self.program, part, context) for part in alone]

    def now(self, world: World, called_for: Wanted) -> list[Offer]:
        """Return what may be done, of what is called for, as the world stands."""
        return [
            offer
            for deed, _ in self.deeds
            if deed.act.id in called_for
            for offer in self.of(world, deed, called_for[deed.act.id])
        ]

    def of(self, world: World, deed: Deed, wanted: tuple[str, ...]) -> list[Offer]:
        """Return how an act may be done and end, of some endings that are wanted."""
        p, act = world.main, deed.act
        force = YES if deed.in_force is None else deed.in_force.judge(world, p)
        if force == NO:
            return []
        required = deed.requires.judge(world, p)
        if required == NO or soonest(world, deed) > world.day:
            return []
        sure = force == required == YES
        if not act.decided_by:
            several = len(act.effects) > 1 or DONE not in act.effects
            return [Offer(act.id, outcome if several else None, "free", sure) for outcome in wanted]
        verdict = world.verdict(p, act.decided_by)
        settled = verdict.settled
        if settled is None:
            return [Offer(act.id, o, "open", False) for o in wanted if o in verdict.outcomes]
        if settled.kind == "silent":
            return [Offer(act.id, o, "silent", False) for o in wanted]
        how: How = "decided" if settled.kind == "decided" else "discretion"
        return [Offer(act.id, o, how, sure) for o in wanted if o in settled.outcomes]

    def next(self, world: World, called_for: Wanted) -> int:
        """Return the next day on which time alone can change what may be done of what is called for."""
        found = [NEVER]
        for deed, _ in self.deeds:
            if deed.act.id in called_for:
                found.append(self.next_of(world, deed))
        return min(found)

    def next_of(self, world: World, deed: Deed) -> int:
        """Return the next day on which time alone can change whether, and how, an act may be done."""
        # none before each part that fails may hold
        failing = [part.next(world) for part in self.parts[deed.act.id] if part.truth(world) == NO]
        if deed.in_force is not None and deed.in_force.judge(world, world.main) == NO:
            failing.append(NEVER if deed.in_force.next is None else deed.in_force.next(world, world.main))
        if failing:
            return max(failing)
        found = [self.watches[deed.act.id].next(world)]
        if deed.in_force is not None and deed.in_force.next is not None:
            found.append(deed.in_force.next(world, world.main))
        if deed.act.decided_by:
            found.append(next_answer(world, deed.act.decided_by))
        day = soonest(world, deed)
        if day > world.day:
            found.append(day)
        return min(found)


def soonest(world: World, deed: Deed) -> int:
    """Return the first day on which an act may be done that takes its time."""
    return _after(world, deed, deed.act.takes.at_least) or world.day


def latest(world: World, deed: Deed) -> int | None:
    """Return the last day on which an act is to be done that has been set going; None where no time is stated."""
    return _after(world, deed, deed.act.takes.at_most)


def _after(world: World, deed: Deed, time: Duration | Param | None) -> int | None:
    takes = deed.act.takes
    if takes.since is None or time is None:
        return None
    start = world.program.grounder.reach(takes.since, Context(deed.act.force.governed_by))(world, world.main)[0]
    if isinstance(time, Duration):
        return add(start, time, world.program.calendars)
    least, most = world.program.parameter(time.name, start, start)
    if least > most:
        return None
    n = least if time is takes.at_least else most
    return add(start, Duration(n, world.program.book.parameters[time.name].unit), world.program.calendars)
