"""The web holds more than any life: whatever an allowed act or a rule brings about at random, it had within reach."""

import os
from random import Random

from zhol.engine.audit.loom import Thing
from zhol.engine.audit.web import Web
from zhol.engine.decide.check import Checker
from zhol.engine.decide.judging import Memory
from zhol.engine.decide.life import Event
from zhol.engine.decide.program import Program
from zhol.engine.decide.replay import World
from zhol.engine.paths.going_on import lived
from zhol.engine.paths.moment import done
from zhol.tests.oracle.agree import Trial, trial

SEEDS, STEPS = int(os.environ.get("ZHOL_WEB", "40")), 12
JUDGE = Memory().judge


def test_no_walk_at_random_leaves_the_web() -> None:
    steps, new = 0, 0
    for seed in range(SEEDS):
        told = trial(seed, 1, 0)
        if told is None:
            continue
        program = Checker(told.book, both_engines=False).compiled.program(told.stance)
        draw, day, so_far = Random(f"web {seed}"), told.last, list[Event]()
        had = values(program, told, so_far, day)
        for _ in range(STEPS):
            deed = program.deeds[draw.choice(sorted(program.deeds))]
            endings = [*deed.act.effects]
            day += draw.choice([0, 0, 1, 10, 40])
            trying = [*so_far, done(deed.act.id, draw.choice(endings) if endings != ["done"] else None, day)]
            if not deed.counts or not allowed(program, told, trying, day):
                trying = so_far
            now = values(program, told, trying, day)
            web = Web(program, day, typical=False)
            reached = web.reach(had)
            assert all(reached[web.index[thing]] for thing in now), (seed, day, now - had)
            steps, new, so_far, had = steps + (trying is not so_far), new + len(now - had), trying, had | now
    assert steps > SEEDS
    assert new > SEEDS


def values(program: Program, told: Trial, events: list[Event], day: int) -> frozenset[Thing]:
    """What each status is, or may be, on a day of a life that goes on; of a duty, anything."""
    world = World(program, lived(told.case.life, events), judging=JUDGE)
    world.run(day)
    statuses = program.book.vocabulary.statuses.values()
    return frozenset(
        ("status", s.id, value) for s in statuses for value in (s.values if s.duty else world.main.tracks[s.id].values)
    )


def allowed(program: Program, told: Trial, events: list[Event], day: int) -> bool:
    """Tell whether the last of some events is allowed."""
    world = World(program, lived(told.case.life, events), judging=JUDGE)
    world.run(day)
    return not any(event is events[-1] for event, _, _ in world.not_allowed)
