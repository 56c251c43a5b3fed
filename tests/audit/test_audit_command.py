"""`zhol audit` as a program: what it prints, keeps and ends with."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from zhol.cli import zhol
from zhol.engine.audit import audit as auditing
from zhol.engine.audit.audited import Audited
from zhol.engine.audit.flaw import Dependence, Flaw, Kind, Witness
from zhol.tests.audit.small import CITE, WORDS

LAW = """
rules:
- {id: act.leave, decides: leaving, outcome: free, default: yes, CITE}
- {id: act.bar, decides: leaving, outcome: barred, when: [young], CITE}
"""
PRACTICE = (
    "rules: [{id: ways.clan, decides: leaving, outcome: barred, when: [clan is marsh], label: the marsh stays, CITE}]"
)
ID = "outside-closed-list:act/leaving/barred"
ONLY = ("--kind", "outside-closed-list", "--on", "2024-01-01")

Run = Callable[..., Result]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a directory with a rulebook in `rules` that has one flaw of a kind."""
    words = WORDS + "questions: {leaving: {category: stay, outcomes: [free, barred]}}\n"
    closed = "{id: act, title: The Act, layer: law, closed_lists: [{grounds: act.bar, CITE}]}"
    for name, text in {
        "vocabulary.yaml": words,
        "act/instrument.yaml": f"instrument: {closed}",
        "act/rules.yaml": LAW,
        "ways/instrument.yaml": "instrument: {id: ways, title: The ways, layer: practice}",
        "ways/rules.yaml": PRACTICE,
    }.items():
        (tmp_path / "rules" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "rules" / name).write_text(text.replace("CITE", CITE))
    return tmp_path


@pytest.fixture
def run(place: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what audits that rulebook; what is kept is kept beside it."""
    monkeypatch.chdir(place)
    monkeypatch.setenv("XDG_CACHE_HOME", str(place / "kept"))
    monkeypatch.setenv("ZHOL_CACHE", "on")
    monkeypatch.delenv("COLUMNS", raising=False)

    def call(*args: str) -> Result:
        return CliRunner().invoke(zhol, ["audit", "--rules", "rules", *args], prog_name="zhol")

    return call


def accept(place: Path, *ids: str) -> None:
    entries = "".join(f"- {{flaws: '{id}', why: known since the first day}}\n" for id in ids)
    (place / "rules" / "accepted.yaml").write_text(f"accepted:\n{entries}")


def test_a_flaw_is_told_with_its_provisions_and_ends_with_1(run: Run) -> None:
    told = run(*ONLY)
    assert told.exit_code == 1
    assert "1 flaw: 1 medium." in told.stdout
    assert "The Act has a closed list of grounds for “leaving: barred”; practice goes beyond it." in told.stdout
    assert "leaving: barred (the marsh stays)" in told.stdout
    assert ID in told.stdout


def test_an_accepted_flaw_ends_with_0_and_is_told_where_asked_for(run: Run, place: Path) -> None:
    accept(place, ID)
    told = run(*ONLY)
    assert told.exit_code == 0
    assert "1 accepted, 0 not." in told.stdout
    assert ID not in told.stdout
    assert "Accepted: known since the first day" in run(*ONLY, "--accepted").stdout


def test_what_is_accepted_and_gone_is_a_warning(run: Run, place: Path) -> None:
    accept(place, ID, "dead:act.old", "outside-closed-list:act/leaving/never")
    told = run(*ONLY)
    assert told.exit_code == 0
    assert "rules/accepted.yaml:4:11: warning: 'outside-closed-list:act/leaving/never' is accepted" in told.stderr
    assert "dead:act.old" not in told.stderr


def test_a_mistake_in_what_is_accepted_ends_with_2(run: Run, place: Path) -> None:
    accept(place, "nonsense")
    told = run(*ONLY)
    assert told.exit_code == 2
    assert "rules/accepted.yaml:2:11: 'nonsense' is no flaw" in told.stderr


def test_as_json(run: Run, place: Path) -> None:
    accept(place, ID)
    record = json.loads(run(*ONLY, "--format", "json").stdout)
    assert record["schema"] == "zhol/audit/1"
    assert (record["on"], record["kinds"]) == ("2024-01-01", ["outside-closed-list"])
    (finding,) = record["findings"]
    assert (finding["id"], finding["kind"], finding["severity"]) == (ID, "outside-closed-list", "medium")
    assert (finding["rules"], finding["acts"], finding["accepted"]) == (["ways.clan"], [], "known since the first day")
    assert finding["replayed"] is True
    assert finding["witness"]["except"] == ["clan is marsh"]
    assert [judged["answer"] for judged in finding["witness"]["judged"]] == ["free", "barred"]
    assert [side["id"] for side in finding["sides"]] == ["act", "ways.clan"]


@pytest.mark.parametrize("form", ["md", "html", "text"])
def test_as_a_page(run: Run, form: str) -> None:
    told = run(*ONLY, "--format", form)
    assert told.exit_code == 1
    assert "ways.clan" in told.stdout
    assert "\x1b" not in told.stdout


def test_an_unknown_kind_ends_with_2(run: Run) -> None:
    told = run("--kind", "outside-closed-lists")
    assert told.exit_code == 2
    assert "did you mean outside-closed-list?" in told.stderr


def test_what_was_found_is_kept_until_something_changes(run: Run, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = run(*ONLY)

    def never(*_: object) -> auditing.Audit:
        raise AssertionError("looked for again")

    with monkeypatch.context() as hidden:
        hidden.setattr(auditing, "audit", never)
        assert run(*ONLY).stdout == first.stdout
        accept(place, ID)
        assert run(*ONLY).exit_code == 0
        assert run(*ONLY[:3], "2024-01-02").exit_code == 70
        assert run(*ONLY, "--no-cache").exit_code == 70
        (kept,) = (place / "kept" / "zhol").glob("audit-*.json")
        kept.write_text(kept.read_text().replace("goes beyond it", "is fine"))
        assert run(*ONLY).exit_code == 70
    (place / "rules" / "ways" / "rules.yaml").write_text("rules: []")
    assert "Nothing found." in run(*ONLY).stdout


def test_what_needs_the_solver_is_said_to_be_left_out(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(auditing, "PROVING", {"nowhere": ("conflict", "gap")})
    monkeypatch.setattr(auditing, "find_spec", lambda name: None)
    told = run("--on", "2024-01-01")
    assert "Without the solver, not all was looked for of: conflict and gap." in told.stdout
    assert json.loads(run("--on", "2024-01-01", "--format", "json").stdout)["skipped"] == ["conflict", "gap"]
    assert "solver" not in run(*ONLY).stdout


def test_people_are_saved_as_lives(run: Run, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from zhol.engine.audit import closed_list

    def find(audited: Audited) -> Iterator[Flaw]:
        witness = Witness("case: somebody\n", ("the clan is marsh",))
        yield Flaw("outside-closed-list", ("act", "a b"), "low", "says", (), Dependence(1, 9**6), witness)

    monkeypatch.setattr(closed_list, "find", find)
    told = run(*ONLY, "--save", "people")
    assert "The typical person, except: the clan is marsh." in told.stdout
    saved = place / "people" / "outside-closed-list-act-a-b.yaml"
    assert saved.read_text() == "case: somebody\n"
    assert saved.stat().st_mode & 0o777 == 0o600, "a life is for the user alone"


def test_several_that_look_at_once_find_the_same(run: Run, place: Path) -> None:
    from zhol.engine.language.load import load

    audited = Audited(load(place / "rules"), 738_886)
    kinds: tuple[Kind, ...] = ("no-basis", "outside-closed-list", "no-competence", "category", "wrong-date-order")
    told: list[str] = []
    alone = auditing.audit(audited, kinds, told.append)
    together = auditing.audit(audited, kinds, told.append, at_once=2)
    assert alone == together
    assert alone.flaws
    assert sorted(told) == sorted(2 * auditing.detectors(kinds))


def test_the_help_names_every_kind(run: Run) -> None:
    from zhol.engine.audit.flaw import KINDS

    said = run("--help").stdout
    assert all(f"{kind}," in said or f"{kind}\n" in said for kind in KINDS)
