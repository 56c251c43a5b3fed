"""Ways through drawn rulebooks: each is lived again and judged afresh; where there is none, no walk at random finds
one."""

import os
from functools import cache
from random import Random

import pytest

from zhol.engine.decide.check import Checker
from zhol.engine.decide.finding import NotAllowed
from zhol.engine.decide.judging import Memory
from zhol.engine.decide.life import Case, Event
from zhol.engine.decide.program import Program
from zhol.engine.decide.replay import World
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.paths.follow import holds
from zhol.engine.paths.goal import Goal, goal_asked
from zhol.engine.paths.going_on import lived
from zhol.engine.paths.moment import done
from zhol.engine.paths.shunned import Shunned
from zhol.engine.paths.ways import Guide
from zhol.tests.oracle.agree import Trial, trial

GOALS = ("nat=held", "permit=held", "paper=held", "plea=granted", "q1=good", "q2=good", "q3=good", "location=bost")
SEEDS = int(os.environ.get("ZHOL_PATHS", "24"))
YEARS, PARTS = 1, 2
JUDGE = Memory().judge


@cache
def guide(seed: int) -> tuple[Guide, Rulebook] | None:
    """Return a guide by the rulebook of a seed."""
    drawn = trial(seed, 0, 0)
    return None if drawn is None else (Guide(Checker(drawn.book, both_engines=False)), drawn.book)


def drawn(seed: int) -> tuple[Guide, Trial, str] | None:
    """Draw a life, fully known, and a goal."""
    found, told = guide(seed), trial(seed, 1, 0)
    return None if found is None or told is None else (found[0], told, Random(seed).choice(GOALS))


@pytest.mark.parametrize("part", range(PARTS))
def test_each_way_is_lived_again_and_judged_afresh(part: int) -> None:
    ways = 0
    for seed in range(part, SEEDS, PARTS):
        if (case := drawn(seed)) is None:
            continue
        guided, told, goal = case
        roads = guided.roads(
            told.case, goal, on=told.last, layers=told.layers, readings=told.readings, years=YEARS, mode="best"
        )
        for path in roads.outlooks[0].paths:
            ways += bool(path.steps)
            events = [done(step.act, step.outcome, step.earliest) for step in path.steps]
            again = Case("again", lived(told.case.life, events))
            judged = guided.checker.check(again, on=(path.reached,), layers=told.layers, readings=told.readings)
            word, value = goal.split("=")
            assert judged.columns[0].finding(word, path.reached).outcome == value, (seed, goal, path)
            forbidden = {(e.event, e.on.lo) for e in judged.columns[0].not_allowed}
            before = {(e.event, e.on.lo) for e in first_forbidden(guided, told)}
            assert forbidden <= before | {x for x in forbidden if x[1] < told.last}, (seed, goal, path)
    assert ways >= SEEDS // 16, "too few ways of more than no step were found"


def first_forbidden(guided: Guide, told: Trial) -> tuple[NotAllowed, ...]:
    """Return what was done though not allowed in the life as it is told."""
    judged = guided.checker.check(told.case, on=(told.last,), layers=told.layers, readings=told.readings)
    return judged.columns[0].not_allowed


@pytest.mark.parametrize("part", range(PARTS))
def test_where_there_is_no_way_no_walk_at_random_finds_one(part: int) -> None:
    closed = 0
    for seed in range(part + SEEDS // 2, SEEDS + SEEDS // 2, PARTS):
        if (case := drawn(seed)) is None:
            continue
        guided, told, goal = case
        outlook = guided.roads(
            told.case, goal, on=told.last, layers=told.layers, readings=told.readings, years=YEARS, mode="best"
        ).outlooks[0]
        if outlook.paths or not (outlook.closed or outlook.certified):
            continue
        closed += 1
        program = guided.checker.compiled.program(told.stance)
        for n in range(15):
            events = walk(program, told, goal_asked(told.book, goal), Random(f"{seed} {n}"))
            assert events is None, (seed, goal, outlook.certified, outlook.closed, events)
    assert closed, "no goal was out of reach"


@pytest.mark.parametrize("part", range(PARTS))
def test_what_is_avoided_is_met_on_no_way_and_no_walk_at_random_avoids_it_where_there_is_none(part: int) -> None:
    closed, ways = 0, 0
    for seed in range(part, SEEDS, PARTS):
        if (case := drawn(seed)) is None:
            continue
        guided, told, goal = case
        avoid = Random(f"avoid {seed}").choice([g for g in GOALS if g != goal])
        roads = guided.roads(
            told.case, goal, on=told.last, layers=told.layers, readings=told.readings, years=YEARS, mode="best",
            avoid=(avoid,),
        )  # fmt: skip
        outlook, program = roads.outlooks[0], guided.checker.compiled.program(told.stance)
        shunned = Shunned(program, told.case.life, [goal_asked(told.book, avoid)], JUDGE)
        for path in outlook.paths:
            ways += 1
            events = [done(step.act, step.outcome, step.earliest) for step in path.steps]
            assert not shunned.on_the_way(events, told.last, path.reached), (seed, goal, avoid, path)
        if outlook.paths or not (outlook.closed or outlook.certified):
            continue
        closed += 1
        for n in range(10):
            events_ = walk(program, told, goal_asked(told.book, goal), Random(f"{seed} {n}"), shunned)
            assert events_ is None, (seed, goal, avoid, outlook.certified, outlook.closed, events_)
    assert closed, "no goal was out of reach"
    assert ways, "no way avoids anything"


def walk(
    program: Program, told: Trial, goal: Goal, draw: Random, shunned: Shunned | None = None
) -> list[tuple[str, str | None, int]] | None:
    """Do acts at random that are allowed, on days at random; return them where the goal then holds."""
    day, so_far = told.last, list[Event]()
    for _ in range(10):
        act = draw.choice(sorted(program.deeds))
        deed = program.deeds[act]
        endings = [*deed.act.effects]
        outcome = draw.choice(endings) if endings != ["done"] else None
        day += draw.choice([0, 0, 1, 3, 10, 29, 40])
        if day > told.last + 360:
            return None
        trying = [*so_far, done(act, outcome, day)]
        met = shunned is not None and shunned.on_the_way(trying, told.last, day)
        if deed.counts and not met and allowed(program, told, trying, day):
            so_far = trying
            if holds(program, told.case.life, so_far, goal, day, JUDGE):
                return [(e.act or "", e.outcome, e.on.lo) for e in so_far]
    return None


def allowed(program: Program, told: Trial, events: list[Event], day: int) -> bool:
    """Tell whether each of some events is allowed in a life that goes on with them."""
    world = World(program, lived(told.case.life, events), judging=JUDGE)
    world.run(day)
    ours = {id(e) for e in events}
    return not any(id(event) in ours for event, _, _ in world.not_allowed)
