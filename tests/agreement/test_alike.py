"""What columns and days have in common is worked out once; it must be what each of them comes to alone."""

import gc
from dataclasses import replace
from itertools import count, islice
from pathlib import Path

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.finding import Column, Judgement
from zhol.engine.decide.life import Case, Life
from zhol.engine.decide.stance import ladder
from zhol.engine.language.rulebook import Rulebook

from .drawing import Drawing

PEOPLE = Path(__file__).resolve().parents[2] / "scenarios" / "people"
DRAWN = 8


@pytest.fixture(scope="module")
def checker(rulebook: Rulebook) -> Checker:
    """Judge with the reference evaluator: the engines are held against each other elsewhere."""
    return Checker(rulebook, both_engines=False)


def alone(checker: Checker, case: Case, shared: Judgement) -> None:
    """Put each column and day by itself, and compare."""
    for column, (_, layers) in zip(shared.columns, ladder(checker.book), strict=True):
        for day in shared.days:
            own = checker.check(case, on=(day,), layers=layers, explain=True)
            assert said(own.columns[0], day) == said(column, day)


def said(column: Column, day: int) -> list[object]:
    """Return what a column says of a day, each word of it."""
    found: list[object] = [replace(found, on=0) for found in column.findings if found.on == day]
    return found + [danger for danger in column.dangers if danger.on == day]


def told_in_full(life: Life) -> bool:
    """Tell whether nothing has to be filled in that takes replays without number."""
    dated = all(opened.since is not None for opened in life.opens.values())
    return dated and not life.unknown and all(event.on.exact for event in life.events)


@pytest.mark.parametrize("life", sorted(PEOPLE.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_life_that_ships_is_told_alike_by_a_column_alone(life: Path, checker: Checker) -> None:
    case = read_case(life.read_text("utf-8"), life.name, checker.book)
    alone(checker, case, checker.check(case, explain=True))


def test_drawn_lives_are_told_alike_by_a_column_alone(checker: Checker, drawing: Drawing) -> None:
    drawn = (drawing.life(number).case for number in count())
    for case in islice((case for case in drawn if told_in_full(case.life)), DRAWN):
        alone(checker, case, checker.check(case, on=case.on[:2], explain=True))


def test_a_judgement_leaves_nothing_behind_that_only_a_collector_finds(checker: Checker) -> None:
    case = read_case((PEOPLE / "cairo-student.yaml").read_text("utf-8"), "cairo-student.yaml", checker.book)
    checker.check(case, explain=True)
    gc.collect()
    gc.disable()
    try:
        checker.check(case, explain=True)
        assert gc.collect() == 0
    finally:
        gc.enable()
