"""The smallest changes held against trying them all, and the days on which time alone helps against every day."""

import os

from zhol.engine.decide.case import read_case
from zhol.engine.decide.judging import Memory
from zhol.engine.paths.change import Turned
from zhol.engine.paths.in_time import spells
from zhol.engine.paths.scene import Scene
from zhol.engine.paths.sets import Sets
from zhol.tests.oracle.books import QUESTIONS
from zhol.tests.oracle.world import Unsettled
from zhol.tests.paths.changing import Trial, Turns, case_of, drawn

SEEDS = int(os.environ.get("ZHOL_CHANGES", "30"))
DAYS = 150


def scene_of(trial: Trial) -> Scene:
    """Return the engine's scene of a trial."""
    case = read_case(case_of(trial), "life.yaml", trial.book)
    program = trial.checker.compiled.program(trial.stance)
    return Scene(program, case.life, trial.day, Memory().judge, trial.checker.sayings)


def found_by(scene: Scene, question: str, most: int) -> set[Turns]:
    """Return the smallest sets of turned statuses that the engine finds."""
    made = Sets(scene).smallest(question, most).sets
    turned = [[c for c in some if isinstance(c, Turned)] for some in made]
    return {
        frozenset((c.status, c.value) for c in turns)
        for turns, some in zip(turned, made, strict=True)
        if len(turns) == len(some)
    }


def _settled(sets: set[Turns], unsettled: set[Turns]) -> set[Turns]:
    """Leave out what lies beyond a set of which the oracle says nothing."""
    return {some for some in sets if not any(other <= some for other in unsettled)}


def test_the_smallest_sets_are_those_that_trying_all_finds() -> None:
    sizes = {1: 0, 2: 0}
    for seed in range(SEEDS):
        if (trial := drawn(seed)) is None:
            continue
        expected, unsettled = trial.smallest(2)
        scene = scene_of(trial)
        for question, sets in expected.items():
            mine = found_by(scene, question, 2)
            assert _settled(mine, unsettled) == _settled(sets, unsettled), (seed, question)
            for turns in sets:
                sizes[len(turns)] += 1
    assert min(sizes.values()) >= SEEDS // 20, f"too few sets were there to be found: {sizes}"


def test_what_time_brings_comes_on_the_day_on_which_it_is_first_so() -> None:
    turned = 0
    for seed in range(SEEDS // 2, SEEDS + SEEDS // 2):
        if (trial := drawn(seed)) is None:
            continue
        try:
            world = trial.after(frozenset())
            asked = [q for q in QUESTIONS if not trial.good(world, q)]
            good = {question: list[int]() for question in asked}
            for n in range(1, DAYS + 1):
                world.run(trial.day + n)
                for question in asked:
                    if trial.good(world, question):
                        good[question].append(trial.day + n)
        except Unsettled:
            continue
        found = spells(scene_of(trial), asked, trial.day + DAYS)
        for question in asked:
            first = min(good[question], default=None)
            spell = found.get(question)
            assert (spell and spell.start) == first, (seed, question)
            if spell is not None and first is not None:
                turned += 1
                ends = [d for d in range(first, trial.day + DAYS + 1) if d not in good[question]]
                assert spell.to == (min(ends) - 1 if ends else None), (seed, question)
    assert turned, "time alone brought nothing"
