"""`zhol check --redact`: the legal answer, its provisions and stance stay; nothing that the life itself tells does."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from zhol.cli import zhol
from zhol.engine.report.record_forms import JudgementForm
from zhol.engine.report.redacted import coarse, untold
from zhol.tests.test_cli import INSTRUMENT, RULES, VOCABULARY

TITLE, FILE = "seventh-lake ferryman", "lake-of-seven-names.yaml"
LIFE = f"""
case: {TITLE}
on: [2024-06-17, 2024-11-23]
person: {{clan: shore}}
opens: {{on: 2014-03-19, arvan: {{is: held, since: 2012-08-29}}, permit: none, location: arva}}
events:
- {{on: 2019-05-13, now: {{location: bost}}}}
- {{on: 2020-02-21, act: settle}}
"""
TOLD = (TITLE, FILE, "lake", "-06", "-11", "-03", "-08", "-05", "-02", "17 June", "June", "August", "settle")
"""What the life tells, or how a day would show."""
FORMS = ("text", "md", "html", "json")


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "rules" / "act").mkdir(parents=True)
    for name, text in {"vocabulary": VOCABULARY, "act/instrument": INSTRUMENT, "act/all": RULES}.items():
        (tmp_path / "rules" / f"{name}.yaml").write_text(text)
    (tmp_path / FILE).write_text(LIFE)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*words: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(zhol, ["check", *words, "--rules", "rules", "--no-cache"], input=stdin)


def answers(*words: str) -> Any:
    return json.loads(run(FILE, "--format", "json", *words).stdout)


@pytest.mark.parametrize("form", FORMS)
def test_nothing_that_the_life_tells_is_in_what_is_printed(at: Path, form: str) -> None:
    plain, told = run(FILE, "--format", form), run(FILE, "--format", form, "--redact")
    assert (told.exit_code, told.stderr) == (0, "")
    assert TITLE in plain.stdout, "the search below would find nothing anywhere"
    assert [word for word in TOLD if word in told.stdout] == []
    assert "2024" in told.stdout
    if form != "json":
        assert "The person is left out" in " ".join(told.stdout.split())


@pytest.mark.parametrize("form", FORMS)
def test_nor_in_what_is_printed_of_several(at: Path, form: str) -> None:
    (at / "lives").mkdir()
    for n in (1, 2):
        (at / "lives" / f"lake-{n}.yaml").write_text(LIFE)
    told = run("lives", "--format", form, "--redact")
    assert [word for word in TOLD if word in told.stdout] == []
    assert "life 2" in told.stdout


def test_the_answers_are_the_same(at: Path) -> None:
    plain, told = answers(), answers("--redact")
    assert told["redacted"] is True
    assert JudgementForm.model_validate(told).redacted
    assert (told["rulebook"], told["engines"], told["on"]) == (plain["rulebook"], plain["engines"], ["2024", "2024"])
    kept = ("question", "column", "layers", "readings", "kind", "outcome", "outcomes", "needs", "actors", "rests_on")
    shown = {answer["question"] for answer in told["answers"]}
    assert shown == {"resident", "bost-citizenship", "arvan"}, "questions, and what the rulebook heads its answers with"
    before = [answer for answer in plain["answers"] if answer["question"] in shown]
    assert [{key: a[key] for key in kept} for a in told["answers"]] == [{key: a[key] for key in kept} for a in before]
    rules = [[(rule["rule"], rule["cite"], rule["says"]) for rule in a["because"]] for a in before]
    assert [[(rule["rule"], rule["cite"], rule["says"]) for rule in a["because"]] for a in told["answers"]] == rules
    assert not any(rule["reasons"] for a in told["answers"] for rule in a["because"])
    assert {a["since"] for a in told["answers"] if a["question"] == "arvan"} == {"2012"}


def test_mistakes_are_told_without_what_was_written(at: Path) -> None:
    (at / FILE).write_text(LIFE.replace("clan: shore", "clan: lakeside").replace("2024-06-17", "2013-06-17"))
    told = run(FILE, "--redact")
    assert told.exit_code == 2
    assert "life 1:4:" in told.stderr
    assert [word for word in (*TOLD, "lakeside") if word in told.output] == []
    gone = run("lake-that-is-not.yaml", "--redact")
    assert (gone.exit_code, "lake" in gone.output) == (2, False)


def test_lines_are_redacted_too(at: Path) -> None:
    life = {
        "case": TITLE,
        "on": "2024-06-17",
        "person": {"clan": "shore"},
        "opens": {"on": "2014-03-19", "location": "arva"},
    }
    wrong = {**life, "person": {"clan": "lakeside"}}
    told = run("--stdin-lines", "--redact", stdin=json.dumps(life) + "\n" + json.dumps(wrong) + "\n")
    first, second = map(json.loads, told.stdout.splitlines())
    assert first["redacted"]
    assert second["schema"] == "zhol/error/1"
    assert [word for word in (*TOLD, "lakeside") if word in told.output] == []


@pytest.mark.parametrize("asked", [["--why"], ["--explain"], ["--receipt", "r.json"]])
def test_a_proof_goes_through_the_life_and_is_refused(at: Path, asked: list[str]) -> None:
    told = run(FILE, "--redact", *asked)
    assert told.exit_code == 2
    assert "--redact leaves out what --why, --explain and --receipt tell" in told.stderr


def test_days_of_another_language_would_stand_and_are_refused(at: Path) -> None:
    told = run(FILE, "--redact", "--language", "ru")
    assert told.exit_code == 2
    assert "--redact knows how days are written in English only" in told.stderr


def test_days_of_all_sorts_become_years() -> None:
    assert coarse("from 2014-06-01 to 2015-03, on 1 June 2014, in May 2016") == "from 2014 to 2015, on 2014, in 2016"
    assert coarse({"as_of": "2014-06-01", "on": "2014-06-01"}) == {"as_of": "2014-06-01", "on": "2014"}
    assert coarse("kz-law-2011-07 art 16-1") == "kz-law-2011-07 art 16-1"
    assert untold("a.yaml:3:1: 'clan' is 'x' on 2014-06-01", ["a.yaml"]) == "life 1:3:1: '...' is '...' on 2014"
