"""A check is asked for days, layers, readings, questions and rules; what it cannot give it refuses in one line."""

from typing import Any

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker, check
from zhol.engine.decide.finding import Judgement
from zhol.engine.decide.life import Case
from zhol.engine.language.dates import day_of
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.text.diagnostic import BadInput

DAY, LATER = day_of("2024-06-01"), day_of("2025-06-01")
HILL = """
case: of the hill clan
on: 2024-06-01
person: {born: 1990, clan: hill}
opens: {on: 2014-01-01, arvan: held, bostian: none, location: bost, stamps: 4, bost-residence: permit}
"""


@pytest.fixture(scope="module")
def checker(bost: Rulebook) -> Checker:
    """Compile the rulebook once."""
    return Checker(bost)


@pytest.fixture
def hill(bost: Rulebook) -> Case:
    """Read a life."""
    return read_case(HILL, "hill.yaml", bost)


def answers(found: Judgement, question: str) -> list[str]:
    """Return an answer across the columns."""
    return [
        c.finding(question, found.days[0]).outcome or c.finding(question, found.days[0]).kind for c in found.columns
    ]


# --- what is asked


def test_the_columns_are_the_ladder(checker: Checker, hill: Case) -> None:
    found = checker.check(hill)
    assert [c.title for c in found.columns] == ["law", "+ treaty", "+ practice", "+ incident"]
    assert found.columns[0].layers == ("law", "assumption")
    assert answers(found, "arva-release") == ["discretion", "discretion", "issued", "issued"]


def test_layers_make_one_column_in_the_rulebooks_order(checker: Checker, hill: Case) -> None:
    (column,) = checker.check(hill, layers=("practice", "law")).columns
    assert (column.title, column.layers) == ("law + practice", ("law", "practice", "assumption"))


def test_days_are_the_cases_own_or_those_asked_each_once_in_order(checker: Checker, hill: Case) -> None:
    assert checker.check(hill).days == (DAY,)
    assert checker.check(hill, on=(LATER, DAY, LATER)).days == (DAY, LATER)


def test_all_statuses_duties_and_questions_are_answered_or_those_asked(
    checker: Checker, hill: Case, bost: Rulebook
) -> None:
    words = bost.vocabulary
    everything = {f.question for f in checker.check(hill).columns[0].findings}
    assert everything == {*words.statuses, *words.questions, *bost.duties}
    some = checker.check(hill, questions=("stateless", "arvan", "stateless")).columns[0].findings
    assert [(f.question, f.is_status) for f in some] == [("stateless", False), ("arvan", True)]


def test_a_question_that_was_not_asked_has_no_finding(checker: Checker, hill: Case) -> None:
    (column, *_) = checker.check(hill, questions=("arvan",)).columns
    with pytest.raises(KeyError):
        column.finding("stateless", DAY)


def test_a_reading_is_the_first_unless_another_is_asked(checker: Checker, hill: Case) -> None:
    assert checker.check(hill).columns[0].readings["bost.stamps"] == "lenient"
    strict = checker.check(hill, readings={"bost.stamps": "strict"})
    assert strict.columns[0].readings["bost.stamps"] == "strict"
    assert answers(strict, "arva-release")[2] == "withheld"


def test_rules_and_whole_tables_can_be_off(checker: Checker, hill: Case) -> None:
    assert answers(checker.check(hill, rules_off=("arva.desk",)), "arva-release")[2] == "discretion"
    assert answers(checker.check(hill, rules_off=("arva.desk.2",)), "arva-release")[2] == "discretion"
    assert answers(checker.check(hill, rules_off=("arva.desk.1",)), "arva-release")[2] == "issued"


def test_readings_that_matter_are_told_on_request(checker: Checker, hill: Case) -> None:
    assert checker.check(hill).readings_that_matter == ()
    found = checker.check(hill, questions=("arva-release",), with_readings=True).readings_that_matter
    assert {(d.question, d.column, d.term) for d in found} == {
        ("arva-release", "+ practice", "bost.stamps"),
        ("arva-release", "+ incident", "bost.stamps"),
    }
    assert [(reading, answer.outcome) for reading, answer in found[0].answers] == [
        ("lenient", "issued"),
        ("strict", "withheld"),
    ]


# --- what is said of it


def test_a_judgement_names_its_rulebook_and_its_engines(checker: Checker, hill: Case, bost: Rulebook) -> None:
    found = checker.check(hill)
    assert (found.case, found.rulebook) == ("of the hill clan", bost.digest)
    assert "reference" in found.engines[0]


def test_one_engine_is_enough_where_it_is_asked_for(bost: Rulebook, hill: Case) -> None:
    one, both = Checker(bost, both_engines=False).check(hill), Checker(bost).check(hill)
    assert len(one.engines) == 1
    assert one.columns == both.columns


def test_the_same_check_twice_says_the_same(checker: Checker, hill: Case, bost: Rulebook) -> None:
    assert checker.check(hill, explain=True) == checker.check(hill, explain=True) == check(bost, hill, explain=True)


def test_an_explanation_changes_no_answer(checker: Checker, hill: Case) -> None:
    plain, full = checker.check(hill), checker.check(hill, explain=True)
    for one, other in zip(plain.columns, full.columns, strict=True):
        for a, b in zip(one.findings, other.findings, strict=True):
            assert (a.question, a.kind, a.outcomes, a.since, a.needs) == (
                b.question,
                b.kind,
                b.outcomes,
                b.since,
                b.needs,
            )


def test_reasons_say_what_held(checker: Checker, hill: Case) -> None:
    found = checker.check(hill, layers=("law",), explain=True).columns[0].finding("bost-citizenship", DAY)
    (no_dual,) = found.because
    assert (found.outcome, no_dual.rule, no_dual.fate) == ("refused", "bost.no-dual", "effective")
    (admit,) = found.rejected
    assert (admit.rule, admit.fate, admit.beaten_by) == ("bost.admit", "beaten", ("bost.no-dual",))
    assert no_dual.cite[0].work == "bost-act"
    assert all(reason.says for reason in (*no_dual.reasons, *admit.reasons))


# --- what is refused

WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "layer": ({"layers": ("law", "practise")}, "--layers: unknown layer 'practise' (did you mean practice?)"),
    "layer, nothing near": (
        {"layers": ("x",)},
        "--layers: unknown layer 'x'; it is one of law, treaty, practice, incident, assumption",
    ),
    "term": ({"readings": {"bost.stamp": "x"}}, "--reading: unknown term 'bost.stamp' (did you mean bost.stamps?)"),
    "reading": (
        {"readings": {"bost.stamps": "strct"}},
        "--reading bost.stamps: unknown reading 'strct' (did you mean strict?)",
    ),
    "question": ({"questions": ("statless",)}, "--question: unknown question or status 'statless' (did"),
    "fact for a question": ({"questions": ("clan",)}, "--question: unknown question or status 'clan'"),
    "rule": ({"rules_off": ("bost.admitt",)}, "--off: unknown rule 'bost.admitt' (did you mean bost.admit?)"),
    "day": (
        {"on": (day_of("2013-12-31"),)},
        "--on 2013-12-31 is before the life opens on 2014-01-01; nothing is known of that day",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("asked", "says"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_option_is_one_clear_line(checker: Checker, hill: Case, asked: dict[str, Any], says: str) -> None:
    with pytest.raises(BadInput) as found:
        checker.check(hill, **asked)
    (line,) = found.value.diagnostics
    assert line.message.startswith(says)
    assert "\n" not in line.message


def test_a_case_with_no_day_to_judge(checker: Checker, bost: Rulebook) -> None:
    with pytest.raises(BadInput, match="no day to judge; say 'on: a day' in the case, or --on"):
        checker.check(read_case("{person: {born: 1990}}", "x.yaml", bost))


def test_a_day_before_birth(checker: Checker, bost: Rulebook) -> None:
    with pytest.raises(BadInput, match="before the life begins on 1990"):
        checker.check(read_case("{person: {born: 1990}}", "x.yaml", bost), on=(day_of("1989-12-31"),))
