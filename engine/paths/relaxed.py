"""What may ever come of a life, taken together: every act that may be done may have been done, on any day.

A world in which acts float, as those do of which a life does not say whether they happened. It holds more than any one
life, so what does not hold in it holds in none: where a goal does not, no path leads there.
"""

from collections.abc import Callable, Sequence

from ..decide.candidate import Candidate
from ..decide.days import begin, end
from ..decide.effects import end_of
from ..decide.grounded import NEVER
from ..decide.judging import Judging
from ..decide.life import Life
from ..decide.program import Deed, Program
from ..decide.replay import World
from ..decide.truth import NO, YES
from ..decide.unlisted import float_effect
from ..language.conditions import Effect, Set
from ..language.dates import LATEST, Span
from .goal import Goal, Watch
from .offers import Offers

Refused = Callable[[World, Deed, str], int]
"""The first day on which time alone may let an act be done and end so that surely cannot be now; 0 where it may be."""
Pending = dict[str, tuple[Deed, dict[str, int]]]
"""Acts with the endings in which they have not been done, each with the next day on which time alone may let it be."""


def never(
    program: Program, life: Life, day: int, goal: Goal, until: int, usable: Callable[[Deed], bool], judging: Judging,
    refused: Refused = lambda world, deed, outcome: 0, bare: Sequence[Set] = (),
    seen: Callable[[World], None] = lambda world: None, looks: int | None = None,
) -> bool:  # fmt: skip
    """Tell whether a goal holds in no life that may follow, on no day from one day up to and including another.

    `refused` says which acts cannot have been done as a world stands. `bare` are statuses that may be changed without
    any act of the rulebook, from the first day on. `seen` is called with the world on each day looked at on which the
    goal does not hold; where so many days (`looks`) are not enough it is
    not certified.
    """
    world = World(program, life, judging=judging)
    watch = Watch(program, goal.condition)
    pending: Pending = {
        d.act.id: (d, dict.fromkeys(d.act.effects, 0)) for d in program.deeds.values() if d.counts and usable(d)
    }
    offers = Offers(program, {act: tuple(endings) for act, (_, endings) in pending.items()})
    while day <= until:
        # what may be done while the day is open may be done no more once rules have acted on it
        world.run(day - 1)
        begin(world, day)
        while _float(world, pending, refused):
            pass
        end(world)
        world.run(day)
        _bare(world, bare)
        while _float(world, pending, refused):
            _again(world, day)
        if watch.truth(world) != NO:
            return False
        seen(world)
        if looks is not None:
            looks -= 1
            if not looks:
                return False
        day = _next(world, watch, offers, pending)
    return True


def loose(program: Program, life: Life, day: int, judging: Judging, bare: Sequence[Set]) -> World:
    """Return the world of a day on which statuses may have been changed, each or not, without any act."""
    world = World(program, life, judging=judging)
    world.run(day)
    _bare(world, bare)
    return world


def _bare(world: World, bare: Sequence[Set]) -> None:
    for change in bare:
        _offer(world, change, f"{change.status}:{change.value}")
    if bare:
        world.version += 1
        _again(world, world.day)


def _again(world: World, day: int) -> None:
    """Let rules look again at what may have changed, on a day of its own that is the same."""
    world.day = day - 1
    for p in world.persons:
        p.next = [min(n, day) for n in p.next]
    world.run(day)


def _float(world: World, pending: Pending, refused: Refused) -> bool:
    """Let acts that may be done now have been done, perhaps; tell whether any had not been before."""
    p, new = world.main, False
    for deed, left in pending.values():
        if not left or (deed.in_force is not None and deed.in_force.judge(world, p) == NO):
            continue
        if deed.requires.judge(world, p) == NO:
            continue
        for outcome in [each for each in endings(world, deed) if each in left]:
            left[outcome] = refused(world, deed, outcome)
            if not left[outcome]:
                # it may have been done on any day from now on, so it need not be asked of again
                del left[outcome]
                new = True
                for effect in deed.act.effects[outcome]:
                    _offer(world, effect, f"{deed.act.id}:{outcome}")
    if new:
        world.version += 1
    return new


def _offer(world: World, effect: Effect, name: str) -> None:
    """Let an effect have come about on any day from now on; where it lapses, it may on any day from the first."""
    p, day = world.main, world.day
    why = p.unknown("act", name)
    if not isinstance(effect, Set) or effect.lapse is None:
        float_effect(world, p, effect, why, name)
        return
    end = end_of(world, p, effect.lapse, Span(day, day), Span(day, day))
    until = Span(end.lo if end else day + 1, LATEST)
    candidate = Candidate(
        effect.value, Span(day, LATEST), why, endless=why, tag=("act", name, effect.value), until=until, last=None
    )  # fmt: skip
    p.changes(effect.status, effect.value, p.own(effect.status).offer(candidate, day), None, candidate.since)


def endings(world: World, deed: Deed) -> list[str]:
    """The outcomes in which an act may end now."""
    if not deed.act.decided_by:
        return list(deed.act.effects)
    verdict = world.verdict(world.main, deed.act.decided_by)
    if verdict.asked != NO and YES not in verdict.truths:
        # it may be that no rule decides it: then no ending is forbidden
        return list(deed.act.effects)
    return [outcome for outcome in deed.act.effects if outcome in verdict.outcomes]


def _next(world: World, goal: Watch, offers: Offers, pending: Pending) -> int:
    """The next day on which time alone can change anything."""
    days = [world._next_day(), goal.next(world)]
    for deed, left in pending.values():
        if left:
            days += [offers.next_of(world, deed), *left.values()]
    return min([d for d in days if d > world.day], default=NEVER)
