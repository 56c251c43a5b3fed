"""Put applications where somebody would make them: once what is asked for may be granted, and not before."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from ..decide.life import Event
from ..decide.program import Program
from ..decide.replay import World
from ..language.conditions import Set, Since
from .going_on import on_day
from .moment import after
from .offers import Offer
from .search import Way

Pair = tuple[Event, Offer]


def sensible(program: Program, first: World, way: Way, reaches: Callable[[Sequence[Event]], bool]) -> Way:
    """Return a way in which no application comes before the answer asked for may be had, where one day does for both.

    `reaches` tells whether events still lead to the goal.
    """
    pairs = list(zip(way.events, way.offers, strict=True))
    for offer in way.offers:
        decided = next(j for j, (_, o) in enumerate(pairs) if o == offer)
        applied = _application(program, [o for _, o in pairs[:decided]], offer)
        if applied is None:
            continue
        later = _moved(program, first, pairs, applied, decided)
        if later is not None and reaches([event for event, _ in later]):
            pairs = later
    return Way(tuple(e for e, _ in pairs), tuple(o for _, o in pairs), way.reached)


def _application(program: Program, before: Sequence[Offer], decision: Offer) -> int | None:
    """Return the step of the person that sets a decision going; None where there is none."""
    act = program.deeds[decision.act].act
    if not act.decided_by or not isinstance(act.takes.since, Since):
        return None
    for i, offer in enumerate(before):
        act_ = program.deeds[offer.act].act
        sets = {e.status for e in act_.effects[offer.outcome or next(iter(act_.effects))] if isinstance(e, Set)}
        if act.takes.since.status in sets and program.book.vocabulary.actors[act_.actor].is_self:
            return i
    return None


def _moved(program: Program, first: World, pairs: list[Pair], applied: int, decided: int) -> list[Pair] | None:
    """Return the steps with an application put where the decision may come out as it does; None where it stands so."""
    event, offer = pairs[applied]
    wanted, question = pairs[decided][1].outcome, program.deeds[pairs[decided][1].act].act.decided_by
    others = pairs[:applied] + pairs[applied + 1 :]
    world = first
    for i, (other, _) in enumerate(others[:decided]):
        if i >= applied and _may_be(world, question, wanted):
            return None if i == applied else [*others[:i], (replace(event, on=others[i - 1][0].on), offer), *others[i:]]
        world = after(on_day(world, other.on.lo), other)
    return None


def _may_be(world: World, question: str, wanted: str | None) -> bool:
    verdict = world.verdict(world.main, question)
    silent = verdict.settled is not None and verdict.settled.kind == "silent"
    return silent or wanted in verdict.outcomes
