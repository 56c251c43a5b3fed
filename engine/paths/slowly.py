"""What comes of a way if all others take their time: the last days, and the step that then comes too late."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..decide.life import Event
from ..decide.program import Deed, Program
from ..decide.replay import World
from ..decide.truth import NO
from ..language.dates import Span
from .going_on import on_day
from .moment import after
from .offers import Offer, latest
from .path import Clash
from .search import Way


@dataclass(frozen=True, slots=True)
class Slow:
    """A way taken slowly: its events, the last day of each step (None from where no time is stated), the step that
    comes too late, and the last day of the goal (None where there is none, or no time is stated).

    `waits` are the days of steps that may come at any time later, `end` the day on which the events end.
    """

    events: tuple[Event, ...]
    days: tuple[int | None, ...]
    clash: Clash | None
    reached: int | None
    waits: tuple[int, ...]
    end: int

    def open_between(self, after: int, until: int) -> bool:
        """Tell whether somebody is waited for without a stated end after a day, up to and including another."""
        return any(after < day <= until for day in self.waits)


def slowly(program: Program, first: World, start: int, way: Way) -> Slow:
    """Let others act on their last day, the person at once. One of whom no time is stated acts as soon as may be."""
    world, done, waits, clash = first, list[Event](), list[int](), None
    open_from: int | None = None
    for i, (event, offer) in enumerate(zip(way.events, way.offers, strict=True)):
        deed = program.deeds[offer.act]
        waited = event.on.lo - (way.events[i - 1].on.lo if i else start)
        mine = program.book.vocabulary.actors[deed.act.actor].is_self
        last = None if mine else latest(world, deed)
        day = max(world.day + (waited if mine or last is None else 0), last or 0)
        world = on_day(world, day)
        if why := forbidden(world, deed, offer):
            clash = Clash(i, day, why)
            break
        if not mine and last is None:
            waits.append(day)
            open_from = i if open_from is None else open_from
        done.append(replace(event, on=Span(day, day)))
        world = after(world, done[-1])
    end = world.day + (0 if clash else way.reached - (way.events[-1].on.lo if way.events else start))
    return Slow(
        tuple(done),
        _days(done, open_from, len(way.events)),
        clash,
        end if not waits and not clash else None,
        tuple(waits),
        end,
    )


def _days(done: Sequence[Event], open_from: int | None, steps: int) -> tuple[int | None, ...]:
    told = [None if open_from is not None and i >= open_from else e.on.lo for i, e in enumerate(done)]
    return (*told, *([None] * (steps - len(done))))


def forbidden(world: World, deed: Deed, offer: Offer) -> str:
    """Return why a step is not allowed as the world stands; nothing where it is."""
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
