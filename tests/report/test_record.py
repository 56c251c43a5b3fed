"""The JSON that scripts rely on."""

import json

from zhol.engine.decide.finding import Judgement
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.report.record import check_record, error_record, written
from zhol.tests.report.two_states import DAY, LATER, judgement

ANSWER = set("question on layers readings kind outcome outcomes since because needs actors rejected".split())
RECORD = set("schema case rulebook engines answers dangers left_out not_allowed warnings".split())


def test_a_judgement_has_every_key_of_its_schema(trader: Judgement, book: Rulebook) -> None:
    record = check_record(trader, book)
    assert set(record) >= RECORD
    assert record["schema"] == "zhol/check/1"
    assert all(set(answer) >= ANSWER for answer in record["answers"])


def test_an_answer_a_question_day_and_column(book: Rulebook) -> None:
    record = check_record(judgement(DAY, LATER), book)
    assert len(record["answers"]) == 7 * 2 * 4


def test_answers_speak_in_ids_and_dates_that_can_be_read_back(trader: Judgement, book: Rulebook) -> None:
    record = check_record(trader, book)
    by_question = {(a["question"], tuple(a["layers"])): a for a in record["answers"]}
    refused = by_question["bost-citizenship", ("law", "treaty", "practice")]
    assert (refused["kind"], refused["outcome"], refused["on"]) == ("decided", "refused", "2024-06-01")
    assert refused["because"][0]["rule"] == "bost.no-dual"
    assert refused["because"][0]["cite"] == [{"work": "report-7", "at": "p 3", "mark": "AS", "as_of": "2019"}]
    assert refused["rejected"][0]["why"] == "bost.no-dual stands over it"
    assert by_question["arvan", ("law",)]["since"] == "2014"
    assert by_question["bostian", ("law",)]["since"] is None
    released = by_question["arva-release", ("law",)]
    assert (released["outcome"], released["outcomes"]) == (None, ["issued", "withheld"])


def test_events_and_dangers_name_their_layers(trader: Judgement, book: Rulebook) -> None:
    record = check_record(trader, book)
    assert record["left_out"][0]["event"] == "seize"
    assert record["left_out"][0]["layers"] == ["law"]
    assert record["dangers"][0] | {"cite": []} == {
        "unverified": False,
        "act": "seize",
        "actor": "arva-registry",
        "on": "2024-06-01",
        "certain": False,
        "column": "+ practice",
        "layers": ["law", "treaty", "practice"],
        "cite": [],
    }


def test_a_line_of_json_is_one_line(trader: Judgement, book: Rulebook) -> None:
    text = written(check_record(trader, book), indent=None)
    assert text.count("\n") == 1
    assert json.loads(text)["case"] == trader.case


def test_a_bad_line_is_told_in_its_place() -> None:
    assert error_record(3, "no") == {"schema": "zhol/error/1", "line": 3, "message": "no"}
