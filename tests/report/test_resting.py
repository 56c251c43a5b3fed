"""An answer that rests on what nobody verified carries one mark, however long the way to it."""

import json

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import check
from zhol.engine.decide.finding import Judgement
from zhol.engine.language.load import build
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.report.lineup import Lineup
from zhol.engine.report.reply import Form, check_reply
from zhol.engine.report.resting import between
from zhol.engine.report.words import Wording

YES_NO = '{outcomes: ["yes", "no"]}'
QUESTIONS = "rumour plain both either only excepted twice further by-paper afar".split()
WORDS = f"""
layers: {{law: {{}}}}
actors: {{person: self}}
facts: {{born: {{type: date}}}}
statuses: {{paper: {{values: [none, held], begins: none}}}}
questions: {{{", ".join(f"{q}: {YES_NO}" for q in QUESTIONS)}}}
"""
SEEN, GUESSED = "cite: [{work: act, at: s 1, mark: V1}]", "cite: [{work: act, at: s 9, mark: INF}]"
RULES = f"""
rules:
- {{id: guess, decides: rumour, outcome: "yes", {GUESSED}}}
- {{id: fact, decides: plain, outcome: "yes", {SEEN}}}
- {{id: both, decides: both, outcome: "yes", when: [rumour is yes, plain is yes], {SEEN}}}
- {{id: either, decides: either, outcome: "yes", when: {{any: [rumour is yes, plain is yes]}}, {SEEN}}}
- {{id: only, decides: only, outcome: "yes", when: {{any: [rumour is yes, plain is no]}}, {SEEN}}}
- {{id: excepted, decides: excepted, outcome: "yes", unless: [rumour is no], {SEEN}}}
- {{id: guessed-too, decides: twice, outcome: "yes", {GUESSED}}}
- {{id: seen-too, decides: twice, outcome: "yes", {SEEN}}}
- {{id: further, decides: further, outcome: "yes", when: [both is yes], {SEEN}}}
- {{id: paper, decides: paper, outcome: held, at: birth, {GUESSED}}}
- {{id: by-paper, decides: by-paper, outcome: "yes", when: [paper is held], {SEEN}}}
- {{id: afar, decides: afar, outcome: "no", when: [plain is yes], {SEEN}}}
"""
LIFE = "case: a life\non: 2020-01-01\nperson: {born: 1990-01-01}\n"


@pytest.fixture(scope="module")
def book() -> Rulebook:
    """Two guesses, and what is made of them."""
    head = "instrument: {id: act, title: An act, layer: law}"
    return build({"vocabulary.yaml": WORDS, "act/instrument.yaml": head, "act/rules.yaml": RULES})


@pytest.fixture(scope="module")
def judged(book: Rulebook) -> Judgement:
    """One life under it."""
    return check(book, read_case(LIFE, "life.yaml", book), explain=True)


@pytest.mark.parametrize(
    ("question", "rests_on"),
    {
        "rumour": {"guess"},
        "plain": set(),
        "both": {"guess"},
        "either": set(),  # what is plain does alone
        "only": {"guess"},  # the other part does not hold
        "excepted": {"guess"},
        "twice": set(),  # another rule says the same
        "further": {"guess"},
        "paper": {"paper"},
        "by-paper": {"paper"},
        "afar": set(),
    }.items(),
)
def test_an_answer_rests_on_a_guess_if_it_would_not_stand_without(
    book: Rulebook, judged: Judgement, question: str, rests_on: set[str]
) -> None:
    assert Lineup(judged, Wording(book)).rests(question, judged.days[0], 0) == rests_on


def test_what_may_come_to_rest_on_a_guess_is_asked_for(book: Rulebook) -> None:
    assert set(between(book)) == {*QUESTIONS, "paper"} - {"plain", "afar"}


@pytest.mark.parametrize("form", ["text", "md", "html"])
def test_every_form_has_the_mark_and_its_one_note(book: Rulebook, judged: Judgement, form: str) -> None:
    said = " ".join(check_reply([judged], book, Form(form)).replace("\\", "").split())
    assert {"text": "further yes *", "md": "| further | yes * |", "html": "</span> *</td>"}[form] in said
    note = "rests, itself or through another answer, on general knowledge or inference alone: guess and paper"
    assert said.count(note) == 1
    assert "plain yes *" not in said


def test_a_proof_says_on_what_it_rests(book: Rulebook, judged: Judgement) -> None:
    said = check_reply([judged], book, Form(), proved=("further",))
    assert "YES * rests on general knowledge or inference alone: guess" in said


def test_json_names_the_rules_on_which_an_answer_rests(book: Rulebook, judged: Judgement) -> None:
    answers = {a["question"]: a for a in json.loads(check_reply([judged], book, Form("json")))["answers"]}
    assert answers["further"]["rests_on"] == ["guess"]
    assert answers["further"]["because"][0]["unverified"] is False
    assert answers["rumour"]["because"][0]["unverified"] is True
    assert answers["plain"]["rests_on"] == []


def test_a_life_whose_rules_were_all_verified_has_no_mark(book: Rulebook, judged: Judgement) -> None:
    whole = check(book, read_case(LIFE, "life.yaml", book), questions=("plain", "afar"))
    assert "*" not in check_reply([whole], book, Form())
