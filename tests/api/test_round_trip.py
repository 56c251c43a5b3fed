"""Lives and findings go to plain dicts and pydantic models and back, and mean the same."""

import json
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from zhol.cli import zhol as command
from zhol.engine import (
    BadInput,
    Case,
    CaseForm,
    Checker,
    FindingForm,
    JudgementForm,
    Life,
    Rulebook,
    as_dict,
    case_of,
    check,
    lives,
    load,
    render,
    search,
)
from zhol.engine.formats.schema import schema
from zhol.engine.text.place import Place
from zhol.tests.agreement.drawing import Drawing
from zhol.tests.formats.reading import as_text

NOWHERE = Place("", 1, 1)
ROOT = Path(__file__).resolve().parent.parent.parent


@cache
def book() -> Rulebook:
    return load()


@cache
def drawing() -> Drawing:
    return Drawing(book())


@cache
def validator() -> Draft202012Validator:
    return Draft202012Validator(schema("case", book()))


def unplaced(life: Life) -> Life:
    """Return a life without where its events stand in a file."""
    return replace(
        life,
        events=tuple(replace(event, place=NOWHERE) for event in life.events),
        roles={role: other and unplaced(other) for role, other in life.roles.items()},
    )


def meant(case: Case) -> Case:
    """Return what a case means: not where it stands, nor what was remarked on the way it is written."""
    return replace(case, life=unplaced(case.life), place=NOWHERE, warnings=())


def goes_round(case: Case) -> None:
    """A case as a dict, through JSON, and through the model is the same case; its schema takes it."""
    told = as_dict(case, book())
    assert meant(case_of(told, book())) == meant(case)
    assert meant(case_of(json.loads(json.dumps(told)), book())) == meant(case)
    model = CaseForm.model_validate(told)
    assert meant(case_of(model, book())) == meant(case)
    assert model.model_dump(by_alias=True, exclude_unset=True) == told
    assert as_dict(case_of(told, book()), book()) == told
    assert validator().is_valid(told)


@pytest.mark.parametrize("name", lives())
def test_a_life_that_ships_goes_round(name: str) -> None:
    goes_round(case_of(lives()[name], book()))


@pytest.mark.parametrize("name", lives())
def test_a_file_is_what_its_dict_and_its_model_say(name: str) -> None:
    file = lives()[name]
    case, tree = case_of(file, book()), as_text(file.read_text("utf-8"))
    assert meant(case_of(tree, book())) == meant(case)
    assert meant(case_of(CaseForm.model_validate(tree), book())) == meant(case)
    assert case_of(file.read_text("utf-8"), book()).life.facts == case.life.facts


@settings(max_examples=60, deadline=None)
@given(number=st.integers(0, 200_000))
def test_a_drawn_life_goes_round(number: int) -> None:
    goes_round(drawing().life(number).case)


def test_values_of_python_are_read_as_a_file_writes_them() -> None:
    fact = next(id for id, one in book().vocabulary.facts.items() if one.type == "bool")
    texts = {"person": {"born": "1990-05-01", fact: "yes"}, "on": ["2017-10-15"], "roles": {"mother": "nobody"}}
    values = {
        "person": {"born": date(1990, 5, 1), fact: True},
        "on": [date(2017, 10, 15)],
        "roles": {"mother": "nobody"},
    }
    assert meant(case_of(values, book())) == meant(case_of(texts, book()))


def test_a_mistake_in_a_dict_is_told_with_its_place() -> None:
    with pytest.raises(BadInput, match="did you mean person"):
        case_of({"persn": {"born": "1990"}}, book())


def test_a_dict_can_name_nobody() -> None:
    with pytest.raises(BadInput, match="real person"):
        case_of({"name": "somebody", "person": {"born": "1990"}}, book())


# --- findings


@cache
def checker() -> Checker:
    return Checker(book(), both_engines=False)


@cache
def printed(name: str) -> Any:
    done = CliRunner().invoke(command, ["check", str(lives()[name]), "--format", "json", "--layers", "law,practice"])
    assert done.exit_code == 0
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", ["retired-herder", "child-of-refugees"])
def test_a_judgement_is_what_the_command_prints(name: str) -> None:
    found = check(book(), case_of(lives()[name], book()), layers=["law", "practice"], explain=True)
    assert as_dict(found, book()) == printed(name)


@pytest.mark.parametrize("name", lives())
def test_a_judgement_goes_through_its_model(name: str) -> None:
    case = case_of(lives()[name], book())
    record = as_dict(checker().check(case, on=case.on[-1:], layers=("law", "practice"), explain=True), book())
    assert JudgementForm.model_validate(record).model_dump(by_alias=True, exclude_unset=True) == record


@settings(max_examples=6, deadline=None)
@given(number=st.integers(0, 200_000))
def test_a_judgement_of_a_drawn_life_goes_through_its_model(number: int) -> None:
    case = drawing().life(number).case
    found = checker().check(case, on=case.on[:1], layers=("law",), explain=True, most=16)
    record = as_dict(found, book())
    assert JudgementForm.model_validate(record).model_dump(by_alias=True, exclude_unset=True) == record


def test_a_finding_is_what_stands_in_its_judgement() -> None:
    case = case_of(lives()["retired-herder"], book())
    asked = ("kz-pr-annulment", "stateless", "kz-residence")
    found = checker().check(case, on=case.on[:1], questions=asked, explain=True, with_readings=True)
    record = as_dict(found, book())
    assert JudgementForm.model_validate(record).readings_that_matter
    for column in found.columns:
        for finding in column.findings:
            told = as_dict(finding, book())
            assert FindingForm.model_validate(told).model_dump(by_alias=True, exclude_unset=True) == told
            answers = map(comparable, record["answers"])
            assert any(comparable(told).items() <= answer.items() for answer in answers)


def comparable(record: dict[str, Any]) -> dict[str, str]:
    return {key: json.dumps(value) for key, value in record.items()}


def test_the_schema_of_the_json_takes_it() -> None:
    done = CliRunner().invoke(command, ["rules", "--schema", "check"])
    made = json.loads(done.stdout)
    Draft202012Validator.check_schema(made)
    assert Draft202012Validator(made).is_valid(printed("retired-herder"))


def test_what_has_no_dict_and_no_page_is_told() -> None:
    with pytest.raises(TypeError, match="told as no dict"):
        as_dict(book(), book())
    with pytest.raises(TypeError, match="has no page"):
        render(book(), book())
    with pytest.raises(BadInput, match="no date"):
        check(book(), case_of(lives()["retired-herder"], book()), on="yesterday")


def test_ways_are_told_as_the_command_tells_them() -> None:
    args = ["path", str(lives()["retired-herder"]), "--to", "left-china", "--on", "2018-06-01", "--layers", "law"]
    done = CliRunner().invoke(command, [*args, "--format", "json"])
    case = case_of(lives()["retired-herder"], book())
    roads = search(book(), case, "left-china", on="2018-06-01", layers=["law"])
    assert as_dict(roads, book()) == json.loads(done.stdout)
    assert render(roads, book()).strip()
