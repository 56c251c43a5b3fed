"""`zhol prove` as a program, on the rulebook of an invented state."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from zhol.cli import zhol
from zhol.engine.commands import prove as room

VOCABULARY = """
layers: {law: {}, practice: {over: [law]}, assumption: {under: all}}
actors: {person: self, ministry: bost}
facts: {rich: {type: bool, normally: "no", label: has money}}
statuses: {permit: {values: [none, held], begins: none, normally: none, label: permit to stay in Bost}}
questions: {entry: {outcomes: [free, barred], label: entry into Bost}}
goals: {at-home: [permit is held]}
"""
CITE = "cite: [{work: act, at: s 1, mark: GK}]"
RULES = f"""
rules:
- {{id: open, decides: entry, outcome: free, when: [permit is held], {CITE}}}
- {{id: shut, decides: entry, outcome: barred, when: [permit is none], {CITE}}}
- {{id: tax, decides: entry, outcome: barred, when: [rich], overrides: [open], {CITE}}}
acts:
- {{id: give, label: gives it, actor: ministry, requires: [permit is none], effects: [permit becomes held], {CITE}}}
"""
REFORM = """
reform: {id: tax-dropped, as_if: always, why: money should not matter}
edits: [{drop: tax}]
"""
LIFE = "case: a life\non: 2020-01-01\nopens: {on: 2019-01-01, permit: none}\n"
Prove = Callable[..., Result]


@pytest.fixture
def prove(tmp_path: Path) -> Prove:
    """Run `zhol prove` on the rulebook."""
    act, reforms = tmp_path / "rules" / "act", tmp_path / "rules" / "reforms"
    act.mkdir(parents=True)
    reforms.mkdir()
    (tmp_path / "rules" / "vocabulary.yaml").write_text(VOCABULARY, "utf-8")
    (act / "instrument.yaml").write_text("instrument: {id: act, title: An Act, layer: law}", "utf-8")
    (act / "all.yaml").write_text(RULES, "utf-8")
    (reforms / "tax-dropped.yaml").write_text(REFORM, "utf-8")
    (tmp_path / "newcomer.yaml").write_text(LIFE, "utf-8")

    def run(*words: str) -> Result:
        where = ["--rules", str(tmp_path / "rules"), "--lives", str(tmp_path), "--no-cache"]
        return CliRunner().invoke(zhol, ["prove", *words, *where], catch_exceptions=False)

    return run


def test_what_is_proved_ends_with_nothing_found(prove: Prove) -> None:
    told = prove("nobody has entry in conflict on 2020-01-01")
    assert told.exit_code == 0
    words = " ".join(told.output.split())
    assert "nobody has entry in conflict on 2020-01-01 Proved. Nobody is so." in words
    assert "Under law + practice, 1 January 2020." in words
    assert "Not verified, and with a say: open; shut; tax." in words


def test_what_is_not_so_is_shown_in_a_person(prove: Prove, tmp_path: Path) -> None:
    told = prove("everyone whose permit is held has entry free on 2020-01-01", "--save", str(tmp_path / "saved"))
    assert told.exit_code == 1
    words = " ".join(told.output.split())
    assert "Not so. A counter-example: • The typical person, except: the person has money; permit to stay" in words
    assert "judged as a case, entry into Bost: barred (tax)" in words
    saved = (tmp_path / "saved" / "claim-1.yaml").read_text("utf-8")
    assert 'rich: "yes"' in saved
    judged = CliRunner().invoke(
        zhol,
        ["check", str(tmp_path / "saved" / "claim-1.yaml"), "--rules", str(tmp_path / "rules"), "--format", "json"],
    )
    assert {a["outcome"] for a in json.loads(judged.output)["answers"] if a["question"] == "entry"} == {"barred"}


def test_whether_acts_lead_to_somebody_shown_is_told_where_it_is_asked(prove: Prove) -> None:
    claim = "nobody whose permit is held has entry free on 2020-01-01"
    told = json.loads(prove(claim, "--road", "--format", "json").output)
    assert told["witness"]["reached"]["verdict"] == "reached"
    assert told["witness"]["reached"]["by"] == ["give"]
    assert "gives it" in prove(claim, "--road").output


def test_whatever_a_claim_is_called_its_person_is_saved_where_it_was_asked_for(prove: Prove, tmp_path: Path) -> None:
    (tmp_path / "claims.txt").write_text("../../elsewhere: everyone has entry free on 2020-01-01\n")
    prove("--file", str(tmp_path / "claims.txt"), "--save", str(tmp_path / "a" / "saved"))
    assert [file.name for file in (tmp_path / "a").rglob("*.yaml")] == ["..-..-elsewhere.yaml"]
    assert not list(tmp_path.glob("*elsewhere*"))


def test_a_way_is_shown_act_by_act_and_saved_as_it_was_lived(prove: Prove, tmp_path: Path) -> None:
    told = prove("no path of newcomer to at-home from 2020-01-01", "--save", str(tmp_path / "saved"))
    assert told.exit_code == 1
    assert "gives it" in told.output
    assert "- {on: 2020-01-01, act: give}" in (tmp_path / "saved" / "claim-1.yaml").read_text("utf-8")


def test_why_nothing_ever_brings_it_about_is_told_by_provision(prove: Prove) -> None:
    told = prove("no path of anybody whose permit is none to at-home without an act of bost from 2020-01-01")
    assert told.exit_code == 0
    words = " ".join(told.output.split())
    assert "Nothing ever brings it about, on whatever days, whatever anybody does and whatever happens." in words
    assert "✗ gives it (give): nobody does it" in words


def test_repairs_are_single_amendments(prove: Prove) -> None:
    claim = "everyone whose permit is held has entry free on 2020-01-01"
    told = json.loads(prove(claim, "--repairs", "--format", "json").output)
    assert told["repairs"] == [{"kind": "reform", "of": "tax-dropped"}, {"kind": "rule", "of": "tax"}]
    assert prove(f"{claim} under reform tax-dropped").exit_code == 0


def test_json_names_everything(prove: Prove) -> None:
    told = json.loads(prove("entry never hangs on rich on 2020-01-01 by law", "--format", "json").output)
    assert (told["schema"], told["verdict"], told["depends_on"]["layers"]) == (
        "zhol/prove/1", "counter-example", ["law"],
    )  # fmt: skip
    assert len(told["witness"]["lives"]) == 2
    assert [one["outcomes"] for one in told["witness"]["judged"]] in ([["free"], ["barred"]], [["barred"], ["free"]])
    assert told["witness"]["replayed"] is True


def test_a_file_holds_claims_by_name(prove: Prove, tmp_path: Path) -> None:
    file = tmp_path / "claims.txt"
    file.write_text("# of entry\nquiet: nobody has entry in conflict\n\nfree: everyone has entry free\n", "utf-8")
    told = prove("--file", str(file), "--on", "2020-01-01", "--layers", "law")
    assert told.exit_code == 1
    assert "2 claims: 1 proved and 1 counter-example" in " ".join(told.output.split())
    found = json.loads(prove("--file", str(file), "--on", "2020-01-01", "--format", "json").output)
    assert {c["id"]: c["verdict"] for c in found["claims"]} == {"quiet": "proved", "free": "counter-example"}


@pytest.mark.parametrize("form", ["md", "html"])
def test_other_forms_say_it_too(prove: Prove, form: str) -> None:
    assert "Proved" in prove("nobody has entry in conflict on 2020-01-01", "--format", form).output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "no claim; write one, or name a file with --file"),
        (("nobody is fre",), "claim:1:11: unknown question or status 'fre'"),
        (("no path of newcommer to at-home",), "unknown life 'newcommer' (did you mean newcomer?)"),
        (("nobody has entry free under reform tax",), "unknown reform 'tax'"),
        (("no path of newcomer to at-home from 2018-01-01",), "from 2018-01-01 is before the life begins"),
        (("nobody has entry free", "--layers", "lw"), "unknown layer 'lw' (did you mean law?)"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_line(prove: Prove, words: tuple[str, ...], said: str) -> None:
    told = prove(*words)
    assert told.exit_code == 2, told.output
    assert said in told.output


def test_a_mistake_in_a_file_is_told_where_it_stands(prove: Prove, tmp_path: Path) -> None:
    file = tmp_path / "claims.txt"
    file.write_text("a: nobody has entry free\nb:  nobody has entri free\nno name\na: nobody has entry free\n", "utf-8")
    told = prove("--file", str(file))
    assert told.exit_code == 2
    for said in (
        ":2:16: unknown question or status 'entri'",
        ":3:1: 'no name' has no name",
        ":4:1: claim 'a' a second",
    ):
        assert said in told.output


def test_without_the_solver_the_extra_is_named_and_ways_are_searched_all_the_same(
    prove: Prove, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zhol.engine.claims.prove.find_spec", lambda name: None)
    told = prove("nobody has entry free")
    assert (told.exit_code, "zhol[prove]" in told.output) == (2, True)
    assert prove("some path of newcomer to at-home from 2020-01-01").exit_code == 0
    assert room.__doc__
