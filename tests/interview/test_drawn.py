"""Interviews by drawn rulebooks, held against the oracle: what is not asked changes nothing, whatever it is."""

import os
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from random import Random

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.life import Case
from zhol.engine.decide.stance import default_readings
from zhol.engine.decide.telling import told
from zhol.engine.interview.interview import Interview, Question
from zhol.engine.interview.standing import said
from zhol.engine.interview.telling import tell
from zhol.engine.interview.topic import untold
from zhol.tests.oracle.books import book
from zhol.tests.oracle.life import Told
from zhol.tests.oracle.world import Unsettled, World

from .people import ON, Held, answer, case_of, hold, otherwise, somebody

SEEDS = int(os.environ.get("ZHOL_ASK", "21"))
LAYERS = (("law",), ("law", "treaty", "practice"))
OTHERS = 12
PARTS = 3


@cache
def checker(seed: int) -> Checker | None:
    """Return what judges by the rulebook of a seed."""
    drawn = book(seed)
    return None if drawn is None else Checker(drawn, both_engines=False)


def interviews(part: int) -> Iterator[tuple[int, Checker, Case, Told]]:
    """Yield interviews about to begin, and who is interviewed."""
    for seed in range(part, SEEDS, PARTS):
        found = checker(seed)
        if found is not None:
            draw = Random(seed)
            questions = tuple(draw.sample(["q1", "q2", "q3", "nat"], draw.randint(1, 2)))
            yield seed, found, case_of(found.book, questions, draw.choice(LAYERS)), somebody(draw)


def answers(found: Checker, case: Case, person: Told) -> tuple[tuple[str, tuple[str, ...]], ...] | None:
    """Return what the oracle answers of somebody of whom all is known; None where it says nothing."""
    assert case.asks is not None
    readings = default_readings(found.book)
    oracle = World(found.book, frozenset((*case.asks.layers, "assumption")), readings, person)
    try:
        oracle.run(ON)
    except Unsettled:
        return None
    known = []
    for question in case.asks.questions:
        if question in found.book.vocabulary.questions:
            answered = oracle.answer(question, oracle.main)
            known.append((answered.kind, answered.outcomes))
        else:
            known.append(("decided", (oracle.main.statuses[question].value,)))
    return tuple(known)


def at_the_end(held: Held) -> tuple[tuple[str, tuple[str, ...]] | None, ...]:
    """Return the answers that the engine gives without filling anything in."""
    world = held.interview.worlds()[0, ON]
    known = [said(world, question) for question in held.interview.questions]
    return tuple(None if one is None else (one[0], one[1]) for one in known)


def truths(found: Checker, case: Case, person: Told, held: Held, draw: Random) -> list[tuple[object, ...]]:
    """Return what the oracle answers of the person and of others who would have answered alike."""
    others = [otherwise(person, held.interview.case.life, draw) for _ in range(OTHERS)]
    known = [answers(found, case, other) for other in (replace(person, written=stated(held)), *others)]
    return [truth for truth in known if truth is not None]


@pytest.mark.parametrize("part", range(PARTS))
def test_what_was_not_asked_changes_no_answer(part: int) -> None:
    settled = 0
    for seed, found, case, person in interviews(part):
        held = hold(Interview(found, case), person, Random(seed))
        ends = at_the_end(held)
        for mine, *theirs in zip(ends, *truths(found, case, person, held, Random(seed)), strict=True):
            assert len(set(theirs)) <= 1, (seed, theirs, told(held.interview.case, found.book))
            if mine is not None and theirs:
                settled += 1
                assert (mine[0], tuple(sorted(mine[1]))) == theirs[0], (seed, told(held.interview.case, found.book))
    assert settled > SEEDS // PARTS // 2, "too few interviews came to an answer"


@pytest.mark.parametrize("part", range(PARTS))
def test_with_answers_not_known_only_they_leave_anything_open(part: int) -> None:
    for seed, found, case, person in interviews(part):
        held = hold(Interview(found, case), person, Random(seed), unsure=0.3)
        assert len(set(held.asked)) == len(held.asked), (seed, "asked twice", held.asked)
        # what was not known is what it is; whoever else answers so is answered alike, whatever was not asked
        life = held.interview.case.life
        for topic in held.asked:
            if topic.sort != "role" and untold(life, topic, found.book):
                life = tell(life, topic, answer(person, topic), found.book)
        draw = Random(seed)
        theirs_too = {topic.name: person.roles[topic.name] for topic in held.asked if topic.sort == "role"}
        others = [otherwise(person, life, draw) for _ in range(OTHERS)]
        others = [replace(o, roles={**o.roles, **theirs_too}, written=stated(held)) for o in others]
        known = [answers(found, case, other) for other in others]
        for theirs in zip(*[truth for truth in known if truth is not None], strict=True):
            assert len(set(theirs)) <= 1, (seed, theirs, told(held.interview.case, found.book))


def stated(held: Held) -> frozenset[str]:
    """The facts that the file states."""
    return frozenset(held.interview.case.life.facts)


@pytest.mark.parametrize("part", range(PARTS))
def test_taken_up_from_its_file_it_goes_on_alike(part: int) -> None:
    for seed, found, case, person in interviews(part):
        draw, again = Random(seed), Interview(found, case)
        whole = hold(Interview(found, case), person, Random(seed), unsure=0.2)
        asked = []
        while (question := again.next()) is not None:
            asked.append(question.topic)
            if draw.random() < 0.2:
                again.give_up(question.topic)
            else:
                again.tell(question.topic, answer(person, question.topic))
            again = Interview(found, read_case(told(again.case, found.book), "life.yaml", found.book))
        assert asked == whole.asked, seed
        assert told(again.case, found.book) == told(whole.interview.case, found.book)


def test_nearly_every_question_was_shown_to_matter() -> None:
    """Where what was before the life opens keeps an answer open, whether more matters is not always seen."""
    asked = shown = 0
    for part in range(PARTS):
        for seed, found, case, person in interviews(part):
            held = hold(Interview(found, case), person, Random(seed))
            asked, shown = asked + len(held.asked), shown + sum(held.shown)
    assert shown >= 0.95 * asked, f"{shown} of {asked} were shown to matter"


def test_fewer_are_asked_than_in_the_order_of_the_vocabulary() -> None:
    mine = plain = every = 0
    for seed, found, case, person in interviews(0):
        mine += len(hold(Interview(found, case), person, Random(seed)).asked)
        plain += len(hold(InOrder(found, case), person, Random(seed)).asked)
        every += len(found.book.vocabulary.facts) + 2 * len(found.book.vocabulary.statuses)
    assert mine < plain < every, (mine, plain, every)


class InOrder(Interview):
    """An interview that asks whatever an open answer touches, in the order of the alphabet."""

    def next(self) -> Question | None:
        """Return the first topic that any open answer touches."""
        touching = self.chooser.touching(self.case.life, self.worlds())
        topics = sorted({topic for topics in touching.values() for topic in topics})
        return Question(topics[0], (), False) if topics else None
