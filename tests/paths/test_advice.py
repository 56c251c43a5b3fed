"""Every change that is told for lives that ship is made, and the life judged afresh by both engines."""

from dataclasses import replace
from pathlib import Path

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.finding import Column
from zhol.engine.decide.life import Case, Event
from zhol.engine.language.dates import Span, day_of
from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.paths.advice import Adviser
from zhol.engine.paths.change import Advice, Being, Chosen, Lifted, Remedy, Turned, Understood
from zhol.engine.paths.moment import HERE, done
from zhol.engine.paths.scene import told_with

ROOT = Path(__file__).resolve().parents[2]
LIVES = {
    "retired-herder": ("2024-06-01", ("kz-stay", "kz-citizenship", "settled-abroad", "return-danger")),
    "student-in-almaty": ("2018-06-01", ("kz-stay", "family-pressure", "cn-renunciation")),
    "spouse-of-three-years": ("2024-06-01", ("kz-citizenship", "removal")),
}


@pytest.fixture(scope="module")
def checker() -> Checker:
    """Judge by the rulebook that ships, with both engines."""
    return Checker(load(ROOT / "rules"))


def again(checker: Checker, case: Case, advice: Advice, remedy: Remedy, column: Column) -> str | None:
    """Return what the answer is with a remedy's changes made, as `zhol check` judges it."""
    day, life = advice.found.on, case.life
    off = tuple(change.rule for change in remedy.changes if isinstance(change, Lifted))
    readings = {change.term: change.reading for change in remedy.changes if isinstance(change, Understood)}
    facts = {change.fact: change.value for change in remedy.changes if isinstance(change, Being)}
    events = [done(offer.act, offer.outcome, day) for offer in remedy.acts]
    bare = remedy.bare if not remedy.makers else [c for c in remedy.changes if isinstance(c, Turned)]
    events += [Event(Span(day, day), None, None, {turn.status: turn.value}, HERE) for turn in bare]
    changed = replace(told_with(life, events, day), facts={**life.facts, **facts})
    judged = checker.check(
        replace(case, life=changed), on=(day,), layers=column.layers, readings={**column.readings, **readings},
        questions=(advice.found.question,), rules_off=off,
    )  # fmt: skip
    if remedy.acts:
        forbidden = {(e.event, e.on.lo) for e in judged.columns[0].not_allowed} & {(o.act, day) for o in remedy.acts}
        assert not forbidden, f"acts that are not allowed: {forbidden}"
    return judged.columns[0].findings[0].outcome


@pytest.mark.parametrize("life", LIVES)
def test_each_change_that_is_told_makes_the_answer_the_best_one(checker: Checker, life: str) -> None:
    on, questions = LIVES[life]
    case = read_case((ROOT / "scenarios/people" / f"{life}.yaml").read_text("utf-8"), life, checker.book)
    judgement = checker.check(case, on=(day_of(on),), questions=questions)
    columns = {column.title: column for column in judgement.columns}
    tried = 0
    for advice in Adviser(checker).advise(case, judgement, questions=questions):
        for remedy in advice.remedies:
            if any(isinstance(change, Chosen) for change in remedy.changes):
                continue  # a choice is no event of a life; the features say what becomes of it
            tried += 1
            answer = again(checker, case, advice, remedy, columns[advice.column])
            assert answer == advice.wanted, (advice.column, advice.found.question, remedy.changes)
    assert tried


def test_no_act_that_harms_or_happens_by_chance_is_advised(checker: Checker) -> None:
    book: Rulebook = checker.book
    case = read_case((ROOT / "scenarios/people/retired-herder.yaml").read_text("utf-8"), "life", book)
    judgement = checker.check(case, on=(day_of("2024-06-01"),), questions=("kz-stay", "removal"))
    advised = [o.act for a in Adviser(checker).advise(case, judgement) for r in a.remedies for o in r.acts]
    assert advised
    assert not [act for act in advised if book.acts[act].harm]
    assert not [act for act in advised if book.vocabulary.actors[book.acts[act].actor].is_chance]
