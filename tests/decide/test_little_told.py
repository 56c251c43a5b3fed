"""Lives of which little is told: what is shared between the ways to fill them in changes no answer, and is not much."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from zhol.engine.decide import replays
from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.filled import Filled
from zhol.engine.decide.filling import Filling, Key
from zhol.engine.decide.finding import Judgement
from zhol.engine.decide.one_day import CUT_SHORT
from zhol.engine.decide.person import Person
from zhol.engine.decide.program import Program
from zhol.engine.decide.remembering import Reading
from zhol.engine.decide.replay import World
from zhol.engine.decide.replays import Replays
from zhol.engine.decide.stance import Stance, default_readings
from zhol.engine.decide.target import Target
from zhol.engine.language.dates import Span, day_of
from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rulebook
from zhol.tests.oracle.agree import trial

T = TypeVar("T")
DAY = day_of("2024-06-01")
LITTLE = """
case: hardly anything is told
on: [2021-06-01, 2024-06-01]
person: {born: 1990}
opens: {on: 2014-01-01, stamps: unknown, bost-residence: unknown}
events:
- {on: 2015..2020, act: apply}
- {on: 2021, now: {location: bost}}
"""
NEXT_TO_NOTHING = """
case: ethnicity, birth, and where it opens
on: 2018-06-01
person: {ethnicity: kazakh, born: 1980}
opens: {on: 2017-01-01, location: china}
"""
SEEDS = range(0, 60, 2)


def drawn(seed: int) -> Judgement | None:
    """Judge a drawn life with gaps, by a drawn rulebook."""
    told = trial(seed, 7, 0.3)
    if told is None:
        return None
    asked = Checker(told.book, both_engines=False)
    return asked.check(told.case, on=(told.last,), layers=told.layers, readings=told.readings)


def little(bost: Rulebook) -> Judgement:
    """Judge a life of which little is told."""
    return Checker(bost, both_engines=False).check(read_case(LITTLE, "little.yaml", bost), explain=True)


def nothing_late(self: Replays, program: Program, key: Key) -> bool:
    """Say that everything plays a part in the replay."""
    return False


def asked_again(
    self: Filled, what: str, w: World, p: Person, target: Target, beside: object, find: Callable[[], T]
) -> T:
    """Find again what was found before."""
    return find()


def judged_again(self: Filled, w: World, p: Person, reading: Reading, judge: Callable[[World, Person], T]) -> T:
    """Judge again what was judged before."""
    return judge(w, p)


@pytest.mark.parametrize("apart", ["nothing late", "nothing remembered", "no replay kept"])
def test_what_is_shared_between_ways_to_fill_a_life_in_changes_no_answer(
    apart: str, bost: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = [little(bost), *map(drawn, SEEDS)]
    if apart == "nothing late":
        monkeypatch.setattr(Replays, "_late", nothing_late)
    elif apart == "nothing remembered":
        monkeypatch.setattr(Filled, "recall", asked_again)
        monkeypatch.setattr(Filled, "judged", judged_again)
    else:
        monkeypatch.setattr(replays, "KEPT", 1)
    assert [little(bost), *map(drawn, SEEDS)] == shared


def test_what_is_filled_in_for_a_moment_is_all_taken_out_again(bost: Rulebook) -> None:
    checker, case = Checker(bost, both_engines=False), read_case(LITTLE, "little.yaml", bost)
    program = checker.compiled.program(Stance(frozenset(["law"]), default_readings(bost)))
    world = World(program, case.life, judging=checker.engines.reference)
    world.run(DAY)
    days: Filling = {((), "law", "one day"): Span(1, 2), ((), "law", "another day"): Span(3, 4)}
    found = Replays(case.life, world, checker.engines.reference).seen(program, days, lambda w: dict(w.filling))
    assert found == (days, world)
    assert (world.filling, world.main.filling, world.beside) == ({}, {}, ())


def test_next_to_nothing_told_takes_few_replays_and_no_answer_is_cut_short(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = load(Path(__file__).resolve().parents[2] / "rules")
    made: list[object] = []
    monkeypatch.setattr(Replays, "_made", counted(Replays._made, made))
    found = Checker(rules).check(read_case(NEXT_TO_NOTHING, "little.yaml", rules))
    assert not [f.question for column in found.columns for f in column.findings if CUT_SHORT in f.notes]
    assert len(made) < 3_000  # there were 9,271, and all of them were held at once


def counted(of: Callable[..., T], made: list[object]) -> Callable[..., T]:
    """Return a function that notes each call."""

    def call(*args: object) -> T:
        made.append(args)
        return of(*args)

    return call
