"""What would change an answer, as it is told: text, memo, JSON."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from zhol.cli import zhol

HERDER = str(Path(__file__).resolve().parents[2] / "scenarios" / "people" / "retired-herder.yaml")


def asked(*words: str) -> str:
    """Run `zhol check --explain` for the herder of 2024."""
    told = CliRunner().invoke(
        zhol, ["check", HERDER, "--on", "2024-06-01", "--explain", *words], env={"NO_COLOR": "1", "COLUMNS": "80"}
    )
    assert told.exit_code == 0, told.output
    return told.output


@pytest.fixture(scope="module")
def citizenship() -> str:
    """What would change the answer on citizenship, in words."""
    return asked("--question", "kz-citizenship")


def test_the_answer_is_told_with_what_it_would_be(citizenship: str) -> None:
    assert "from + practice on: REFUSED OR NOT OPEN; it would be eligible" in citizenship


def test_own_hands_stand_first_and_apart(citizenship: str) -> None:
    text = " ".join(citizenship.split())
    own = text.index("nothing in the person's own hands is enough on that day (proved)")
    assert own < text.index("if others act") < text.index("if a rule did not apply")


def test_each_change_has_its_source(citizenship: str) -> None:
    assert "[s002 L32, L34 (as of 2023-09): named source]" in citizenship


def test_it_fits_eighty_columns(citizenship: str) -> None:
    assert all(len(row) <= 80 for row in citizenship.splitlines())


def test_what_comes_with_a_change_stands_under_it() -> None:
    text = " ".join(asked("--question", "registration-cancellation", "--layers", "law,practice").split())
    assert "country of stay: China │ ├─ but then leaving China: conditional" in text
    assert "and a danger that was not there: detain somebody who comes back at" in text


def test_an_answer_that_is_the_best_one_is_left_alone() -> None:
    assert "No question that was put has another than its best answer" in asked("--question", "stateless")


def test_json_has_it_beside_the_answer() -> None:
    record = json.loads(asked("--question", "kz-citizenship", "--layers", "law,treaty,practice", "--format", "json"))
    (answer,) = record["answers"]
    assert answer["would_be"] == "eligible"
    assert answer["own_hands"] == "proved"
    assert answer["earliest"] is None
    assert answer["looked_until"] == "2054-06-01"
    sets = {json.dumps(r["set"]): r for r in answer["would_change"]}
    certificate = sets[json.dumps([{"status": "renunciation-certificate", "value": "held"}])]
    assert (certificate["by"], certificate["hands"], certificate["own"]) == ("status", ["cn-mps"], False)
    assert certificate["not_open_yet"] == ["issue-renunciation-certificate"]
    assert certificate["cite"]
    lifted = sets[json.dumps([{"rule": "kz.practice.certificate-demanded"}])]
    assert lifted["by"] == "rule"


def test_json_without_it_says_nothing_of_it() -> None:
    told = CliRunner().invoke(zhol, ["check", HERDER, "--on", "2024-06-01", "--question", "dual", "--format", "json"])
    assert "would_change" not in json.loads(told.output)["answers"][0]


def test_a_memo_has_it_as_a_chapter_with_its_sources() -> None:
    text = asked("--question", "kz-citizenship", "--layers", "law,practice", "--format", "md")
    assert "## What would change it" in text
    assert "cn-nationality-law" in text.split("## Sources")[1]
    assert "What would change it</h2>" in asked("--question", "kz-citizenship", "--layers", "law", "--format", "html")
