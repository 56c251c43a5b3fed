"""What is seen of statuses, of twins and of many sides, against every person of small drawn rulebooks."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from random import Random

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.language.dates import day_of
from zhol.engine.language.load import build
from zhol.engine.proof import elders
from zhol.engine.proof.comparison import compare
from zhol.engine.proof.difference import said_of
from zhol.engine.proof.footing import Footing
from zhol.engine.proof.logic import Model, Solver, no
from zhol.engine.proof.quest import Quest
from zhol.engine.proof.seen import Said, Seen
from zhol.engine.proof.side import Side, side
from zhol.engine.proof.told import life
from zhol.engine.proof.twin import Twin
from zhol.engine.proof.witness import judged

from ..drawn import until_enough
from .books import DAYS, book
from .everybody import EFFORT, everybody, parted

BOOKS = int(os.environ.get("ZHOL_PROVE", "200")) // 2
PARTS = 4
LAYERS = ("law", "assumption"), ("law", "practice", "assumption")
STANCES = [(layers, sense) for layers in LAYERS for sense in ("narrow", "wide")]


@dataclass(frozen=True)
class One:
    """One person: what the solver makes of her, and what the evaluator does."""

    model: Model
    expected: tuple[Said, ...]
    found: tuple[Said, ...]


@dataclass(frozen=True)
class Sight:
    """One thing asked of everybody on some drawn sides; only of those whom the day leaves in no doubt."""

    seen: Seen
    people: list[One]


def sight(seed: int) -> Sight | None:
    """Draw a rulebook and what to ask of everybody: a question or a status, of one, of a twin too, on some sides."""
    drawn, draw = book(seed), Random(seed)
    if drawn is None:
        return None
    checker, day = Checker(drawn, both_engines=False), day_of(draw.choice(DAYS))
    asked = draw.choice(["q1", "q1", "q2", "permit", "nat"])
    twin = draw.choice(["", "", "clan", "rich", "permit", "nat"])
    stances = draw.sample(STANCES, draw.randint(1, 2) if twin else 3)
    sides = [side("drawn", checker, day, layers, {"sense": sense}) for layers, sense in stances]
    seen = Seen(asked, [sides[0], *sides] if twin else sides, otherwise=twin)
    return _everybody(seen)


def _everybody(seen: Seen) -> Sight | None:
    answers = [bit for answer in seen.answers for bit in (*answer.kinds.values(), *answer.perhaps.among.values())]
    ways = everybody(seen, [*answers, *seen.calm])
    if ways is None:
        return None
    people = []
    for way in ways:
        solver = Solver(EFFORT, [*(v == x for v, x in (*way, *parted(seen, way))), *seen.everyone])
        if solver.ask():
            people.append(_one(seen, solver.model()))
    return Sight(seen, people)


def _one(seen: Seen, model: Model) -> One:
    places = range(len(seen.sides))
    found = (judged(seen.sides[place], seen.question, life(seen, model, place, place)) for place in places)
    return One(model, tuple(said_of(answer, model) for answer in seen.answers), tuple(found))


@cache
def sights(part: int) -> list[tuple[int, Sight]]:
    """Draw for one part of the test, until there is enough in which everybody can be looked at."""
    return until_enough(sight, BOOKS // PARTS, 5000 + part, PARTS)


@pytest.mark.parametrize("part", range(PARTS))
def test_everybody_is_answered_as_the_evaluator_says(part: int) -> None:
    for seed, drawn in sights(part):
        for one in drawn.people:
            assert one.expected == one.found, f"rulebook {seed}:\n{life(drawn.seen, one.model, 0, 0)}"


@pytest.mark.parametrize("part", range(PARTS))
def test_somebody_is_found_where_there_is_somebody(part: int) -> None:
    for seed, drawn in sights(part):
        quest = Quest(drawn.seen)
        for place, answer in enumerate(drawn.seen.answers):
            for kind in ("conflict", "silent", "decided"):
                there = any(one.found[place].kind == kind for one in drawn.people)
                assert quest.any(answer.kinds[kind]) is there, f"rulebook {seed}: {kind} on side {place}"
        for other, answer in enumerate(drawn.seen.answers):
            apart = any(one.found[0] != one.found[other] for one in drawn.people)
            assert quest.any(no(drawn.seen.answers[0].same(answer))) is apart, f"rulebook {seed}: apart on {other}"


@pytest.mark.parametrize("part", range(PARTS))
def test_a_rule_takes_effect_where_the_evaluator_says(part: int) -> None:
    for seed, drawn in sights(part):
        seen = drawn.seen
        if seen.question not in seen.sides[0].book.vocabulary.questions:
            continue
        answer = seen.answers[0]
        for one in drawn.people:
            if one.found[0].kind in ("decided", "conflict") and one.model.truth(answer.settled):
                effective = {r.key for r, t in zip(answer.rules, answer.truths, strict=True) if one.model.truth(t.yes)}
                assert effective == set(_because(seen.sides[0], seen, one)), f"rulebook {seed}"


def _because(here: Side, seen: Seen, one: One) -> Iterator[str]:
    case = read_case(life(seen, one.model, 0, 0), "witness", here.book)
    shown = tuple(id for id in here.layers if not here.book.vocabulary.layers[id].under_all)
    found = here.checker.check(
        case, on=(here.day,), layers=shown, readings=here.stance.readings, questions=(seen.question,)
    )
    yield from (trace.rule for trace in found.columns[0].findings[0].because if trace.fate == "effective")


@pytest.mark.parametrize("part", range(PARTS))
def test_who_is_shown_is_judged_so(part: int) -> None:
    """The typical person is told in full: whoever shares what matters is answered so too."""
    for seed, drawn in sights(part):
        quest, answer = Quest(drawn.seen), drawn.seen.answers[0]
        shown = quest.show(answer.kinds["decided"])
        there = any(one.found[0].kind == "decided" for one in drawn.people)
        assert (shown is not None) is there, f"rulebook {seed}"
        assert shown is None or shown.replayed, f"rulebook {seed}: {shown}"


def test_what_was_drawn_is_worth_looking_at() -> None:
    drawn = [s for part in range(PARTS) for _, s in sights(part)]
    assert sum(any(isinstance(p, Twin) for p in s.seen.persons) for s in drawn) > len(drawn) // 4, "too few twins"
    questions = drawn[0].seen.sides[0].book.vocabulary.questions
    assert sum(s.seen.question not in questions for s in drawn) > len(drawn) // 4, "too few statuses"
    assert sum(any(len({*one.found}) > 1 for one in s.people) for s in drawn) > len(drawn) // 5, "too few who differ"


def test_what_was_compared_before_has_no_say() -> None:
    """Whom the solver shows of many hangs on what it was asked, so it begins anew with each question."""
    shown = 0
    for seed in range(5000, 5006):
        drawn = book(seed)
        if drawn is None:
            continue
        checker = Checker(drawn, both_engines=False)
        a, b = (side("", checker, day_of(DAYS[0]), layers, {"sense": "narrow"}) for layers in LAYERS)
        alone, second = compare(a, b, ["q1"]).differences[0], compare(a, b, ["q2", "q1"]).differences[1]
        assert [c.witness for c in alone.changes] == [c.witness for c in second.changes], f"rulebook {seed}"
        shown += len(alone.changes)
    assert shown, "nobody was shown"


LOOKED_BACK = """
layers: {law: {}, assumption: {under: all}}
actors: {person: self}
facts: {rich: {type: bool}}
statuses: {permit: {values: [none, held], begins: none}}
questions: {stay: {outcomes: [free, barred]}}
---
instrument: {id: act, title: An Act, layer: law}
---
rules:
- {id: take, decides: permit, outcome: none, when: [rich], cite: [{work: act, at: s 1, mark: V1}]}
- {id: long, decides: stay, outcome: free, when: [days of permit is held in last 90 days > 30],
   cite: [{work: act, at: s 2, mark: V1}]}
acts:
- {id: give, actor: person, effects: [permit becomes held], cite: [{work: act, at: s 3, mark: V1}]}
"""


def test_what_is_free_is_called_alike_in_each_run() -> None:
    """Where a program lies in memory is no part of what the solver is asked: it would find somebody else each time."""
    names = ("rules/vocabulary.yaml", "rules/act/instrument.yaml", "rules/act/all.yaml")
    bost = build(dict(zip(names, LOOKED_BACK.split("---"), strict=True)))
    checkers = [Checker(bost, both_engines=False) for _ in range(2)]
    called = [[*Seen("stay", [side("", each, day_of(DAYS[0]), ("law",), {})]).person.past] for each in checkers]
    assert called[0]
    assert called[0] == called[1]


def test_what_is_shared_too_widely_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """A side that takes over whatever an elder one has made is wrong of somebody."""
    monkeypatch.setattr(elders, "footing", lambda program, name: Footing(frozenset(), frozenset()))
    drawn = [s for seed in range(5000, 5060) if (s := sight(seed)) is not None]
    assert any(one.expected != one.found for s in drawn for one in s.people)
