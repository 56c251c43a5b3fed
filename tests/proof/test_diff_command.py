"""`zhol diff` as a program, on the rulebook of an invented state."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from zhol.cli import zhol
from zhol.engine.commands import diff as room

VOCABULARY = """
layers: {law: {}, practice: {over: [law]}, assumption: {under: all}}
actors: {person: self}
facts: {rich: {type: bool, normally: "no", label: has money}}
statuses: {permit: {values: [none, held], begins: none, normally: none}, seen: {values: [none, held], begins: none}}
questions:
  entry: {outcomes: [free, barred], label: entry into Bost}
  stay: {outcomes: [free, barred], label: stay in Bost}
"""
CITE = "cite: [{work: act, at: s 1, mark: V1}]"
RULES = f"""
rules:
- {{id: open, decides: entry, outcome: free, when: [permit is held], {CITE}}}
- {{id: shut, decides: entry, outcome: barred, when: [permit is none], {CITE}}}
- {{id: tax, decides: entry, outcome: barred, when: [rich], overrides: [open], in_force: {{from: 2020-01-01}}, {CITE}}}
- {{id: stay, decides: stay, outcome: free, when: [permit is held], {CITE}}}
acts:
- {{id: give, actor: person, effects: [permit becomes held], {CITE}}}
"""
Diff = Callable[..., Result]


@pytest.fixture
def diff(tmp_path: Path) -> Diff:
    """Run `zhol diff` on the rulebook."""
    act = tmp_path / "rules" / "act"
    act.mkdir(parents=True)
    (tmp_path / "rules" / "vocabulary.yaml").write_text(VOCABULARY, "utf-8")
    (act / "instrument.yaml").write_text("instrument: {id: act, title: An Act, layer: law}", "utf-8")
    (act / "all.yaml").write_text(RULES, "utf-8")

    def run(*words: str) -> Result:
        options = ["diff", *words, "--rules", str(tmp_path / "rules"), "--no-cache"]
        return CliRunner().invoke(zhol, options, catch_exceptions=False)

    return run


def test_what_differs_is_told_with_a_person_and_a_proof(diff: Diff) -> None:
    told = diff("2019-12-31", "2020-01-01")
    assert told.exit_code == 0
    words = " ".join(told.output.split())
    assert "entry into Bost entry free → barred" in words
    assert "The typical person, except: the person has money; permit is held." in words
    assert "Everybody: – open takes effect in A; tax takes effect in B" in words
    assert "Proved: nobody else's answer differs." in words
    assert "Proved: nobody's answer differs. stay in Bost" in words


def test_json_names_everything(diff: Diff) -> None:
    told = json.loads(diff("2019-12-31", "2020-01-01", "--format", "json").output)
    assert told["schema"] == "zhol/diff/1"
    (change,) = told["changes"]
    assert change["question"] == "entry"
    assert change["from"] == {"kind": "decided", "outcomes": ["free"]}
    assert change["to"] == {"kind": "decided", "outcomes": ["barred"]}
    assert change["complete"] is True
    assert change["rules"] == ["open", "tax"]
    assert change["witness"]["replayed"] is True
    assert {q["question"]: q["verdict"] for q in told["questions"]} == {"entry": "counter-example", "stay": "proved"}


def test_a_reform_that_changes_no_one_is_told_so(diff: Diff, tmp_path: Path) -> None:
    """It edits a rule, so loading takes it; that the edit reaches nobody is for the solver to say."""
    reform = tmp_path / "free-twice.yaml"
    twice = f"{{id: open-too, decides: entry, outcome: free, layer: law, when: [permit is held, not rich], {CITE}}}"
    head = "reform: {id: free-twice, why: it is said twice, from: 2019-01-01}"
    reform.write_text(f"{head}\nedits:\n- add: {twice}\n", "utf-8")
    told = diff("2019-12-31", f"2019-12-31,reform={reform}")
    assert told.exit_code == 0, told.output
    words = " ".join(told.output.split())
    assert "This changes no one: free-twice. The 2 questions compared are answered alike" in words
    reform.write_text("reform: {id: free, why: no tax, as_if: always}\nedits:\n- drop: tax\n", "utf-8")
    assert "This changes no one" not in diff("2020-01-01", f"2020-01-01,reform={reform}").output


def test_it_is_told_whether_acts_lead_the_typical_person_there(diff: Diff) -> None:
    (change,) = json.loads(diff("2019-12-31", "2020-01-01", "--format", "json").output)["changes"]
    assert change["witness"]["reached"] == {"verdict": "reached", "from": "2010-01-01", "by": ["give"]}


COHORT = """
cohort: {id: harbour, label: people of the harbour, people: 10000, on: 2019-01-01, assumption: all who live there}
everyone: {opens: {permit: held, seen: none}}
traits:
  purse: {full: {person: {rich: "yes"}}, empty: {person: {rich: "no"}}}
margins:
- {of: [purse], shares: {full: 30, empty: 70}, assumption: round numbers}
"""


def test_a_change_is_weighed_with_a_cohort(diff: Diff, tmp_path: Path) -> None:
    """The tax bars the rich, and thirty in a hundred are."""
    pytest.importorskip("numpy")
    (tmp_path / "harbour.yaml").write_text(COHORT, "utf-8")
    weighed = ("--weigh", str(tmp_path / "harbour.yaml"), "--people", "100")
    weights = json.loads(diff("2019-12-31", "2020-01-01", *weighed, "--format", "json").output)["weights"]
    (change,) = weights["changes"]
    assert (change["question"], change["from"]["outcomes"], change["to"]["outcomes"]) == ("entry", ["free"], ["barred"])
    assert (weights["drawn"], change["people"]) == (100, 30)
    low, high = change["share"]
    assert 0.2 < low < 0.3 < high < 0.4
    words = " ".join(diff("2019-12-31", "2020-01-01", *weighed).output.split())
    assert "100 of the 10,000 made-up people of “people of the harbour”" in words
    assert "entry into Bost free → barred 30" in words


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("2018-01-01", "2020-01-01"), "--weigh harbour: told for 2019-01-01, so not of 2018-01-01"),
        (("2019-12-31", "2020-01-01", "--then-and-now"), "it cannot be moved along with --then-and-now"),
    ],
)
def test_a_cohort_is_told_for_its_day(diff: Diff, tmp_path: Path, words: tuple[str, ...], says: str) -> None:
    pytest.importorskip("numpy")
    (tmp_path / "harbour.yaml").write_text(COHORT, "utf-8")
    told = diff(*words, "--weigh", str(tmp_path / "harbour.yaml"))
    assert told.exit_code == 2
    assert says in told.output


def test_everybody_can_be_told_by_facts(diff: Diff) -> None:
    told = json.loads(diff("2019-12-31", "2020-01-01", "--by", "facts", "--format", "json").output)
    (change,) = told["changes"]
    assert [sorted(one) for one in change["everybody"]] == [["permit is held", "the person has money"]]
    assert change["complete"] is True


@pytest.mark.parametrize("form", ["md", "html"])
def test_other_forms_say_it_too(diff: Diff, form: str) -> None:
    assert "tax takes effect in B" in diff("2019-12-31", "2020-01-01", "--format", form).output


def test_a_person_shown_is_saved_as_a_life_that_can_be_judged(diff: Diff, tmp_path: Path) -> None:
    assert diff("2019-12-31", "2020-01-01", "--question", "entry", "--save", str(tmp_path / "lives")).exit_code == 0
    saved = sorted(path.name for path in (tmp_path / "lives").iterdir())
    assert saved == ["entry-1-a.yaml", "entry-1-b.yaml"]
    life, rules = str(tmp_path / "lives" / "entry-1-b.yaml"), str(tmp_path / "rules")
    judged = CliRunner().invoke(zhol, ["check", life, "--rules", rules, "--layers", "law", "--format", "json"])
    answers = {a["question"]: a["outcome"] for a in json.loads(judged.output)["answers"]}
    assert answers["entry"] == "barred"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("law", "lw"), "unknown layer 'lw' (did you mean law?)"),
        (("2020-13-01", "law"), "A 2020-13-01: '2020-13-01' is no date; there is no month 13"),
        (("law", "sense=wide"), "unknown term 'sense'"),
        (("law", "off=tx"), "unknown rule 'tx' (did you mean tax?)"),
        (("law", "law,practice"), "B 'law,practice': layers a second time, by 'practice'; layers are joined by +"),
        (("law", "law,"), "B 'law,': nothing is said by ''; a side is a day"),
        (("law", "law", "--question", "permit"), "a status is remembered, not answered"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_line(diff: Diff, words: tuple[str, ...], said: str) -> None:
    told = diff(*words)
    assert told.exit_code == 2
    assert said in told.output


def test_without_the_solver_the_extra_is_named(diff: Diff, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    told = diff("law", "law+practice")
    assert (told.exit_code, "zhol[prove]" in told.output) == (2, True)
    assert room.__doc__
