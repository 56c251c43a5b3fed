"""The site of a small rulebook: bound, whole, and from nowhere else."""

import json
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from html import unescape
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from zhol.cli import zhol
from zhol.engine.language.load import load
from zhol.engine.report.page import Say, line
from zhol.engine.report.papers import Papers
from zhol.engine.site.as_myst import as_myst
from zhol.engine.site.checking import broken, from_elsewhere
from zhol.engine.site.leaf import Leaf
from zhol.engine.site.links import Links
from zhol.engine.site.sheaf import Sheaf
from zhol.engine.text.diagnostic import BadInput
from zhol.tests.bdd.shelf import ROOT

pytest.importorskip("sphinx", reason="Sphinx is not installed (the extra 'docs')")

FEATURE = """Feature: Who is admitted

  Background:
    Given the rulebook "bost"

  # The statute, section 4.
  Scenario: A resident of five years
    When it is judged on 2024-06-01
    Then bostian is held

  Scenario Outline: Others <n>
    When it is judged on <n>
    Then bostian is none
    Examples:
      | n |
      | 2001-01-01 |
      | 2002-01-01 |
"""
LINES = {"A resident of five years": 7, "Others <n>": 11}


def message(scenario: str, play: int, *steps: tuple[str, str], seal: str) -> str:
    head = {"feature": "bost/admission", "scenario": scenario, "line": LINES[scenario], "play": play, "seal": seal}
    stamp = {"rulebook": "9f" * 32, "date": "2026-01-02"}
    return "".join(json.dumps({**head, "step": step, "outcome": said, **stamp}) + "\n" for step, said in steps)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay out a rulebook with a feature beside it."""
    place = tmp_path_factory.mktemp("small")
    shutil.copytree(ROOT / "tests" / "rulebooks" / "bost", place / "rules")
    (place / "features" / "bost").mkdir(parents=True)
    (place / "features" / "bost" / "admission.feature").write_text(FEATURE, "utf-8")
    return place


def bound(small: Path, out: Path, *words: str) -> Result:
    return CliRunner().invoke(zhol, ["docs", "-o", str(out), "--rules", str(small / "rules"), *words])


@pytest.fixture(scope="module")
def site(small: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from zhol.engine.site.features import seal_of

    seal = seal_of(FEATURE)
    given = ('the rulebook "bost"', "passed")
    told = message(
        "A resident of five years", 0, given, ("it is judged on 2024-06-01", "passed"), ("bostian is held", "passed"),
        seal=seal,
    ) + message(
        "Others <n>", 0, given, ("it is judged on 2001-01-01", "passed"), ("bostian is none", "failed"), seal=seal
    )  # fmt: skip
    (small / "messages.jsonl").write_text(told, "utf-8")
    out = tmp_path_factory.mktemp("site") / "docs"
    done = bound(small, out, "--messages", str(small / "messages.jsonl"))
    assert done.exit_code == 0, done.output
    return out


def page(site: Path, name: str) -> str:
    return (site / f"{name}.html").read_text("utf-8")


def test_a_rule_has_its_page_with_words_and_links(site: Path) -> None:
    told = page(site, "rules/bost.admit")
    assert "Sources" in told
    assert 'href="../questions/bost-citizenship.html"' in told


def test_a_scenario_stands_with_what_the_last_run_said(site: Path) -> None:
    told = page(site, "features/bost/admission")
    assert "✓ passing" in told
    assert "✗ failing" in told
    assert 'title="never run"' in told, "the second row was not run"
    assert "which is not the one told here" in told, "it was run of another rulebook"


def test_every_link_leads_somewhere(site: Path) -> None:
    assert broken(site) == []


def test_a_link_that_leads_nowhere_is_told(site: Path, tmp_path: Path) -> None:
    shutil.copytree(site, tmp_path / "site")
    index = tmp_path / "site" / "index.html"
    index.write_text(index.read_text("utf-8") + '<a href="gone.html">x</a><a href="law.html#nowhere">y</a>', "utf-8")
    assert [line.split("'")[1] for line in broken(tmp_path / "site")] == ["gone.html", "law.html#nowhere"]


def test_nothing_comes_from_elsewhere(site: Path) -> None:
    assert list(from_elsewhere(site)) == []


def test_what_comes_from_elsewhere_would_be_told(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text("@import url(//fonts.example.org/x.css); /* https://b.example.org */", "utf-8")
    assert len(list(from_elsewhere(tmp_path))) == 2


def test_a_directory_may_be_named_from_where_one_is(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = bound(small, Path("site"))
    assert done.exit_code == 0, done.output
    assert (tmp_path / "site" / "index.html").is_file()
    assert len([*tmp_path.iterdir()]) == 1, "what came between is gone"


def test_a_directory_of_somebody_else_is_left_alone(small: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine", "utf-8")
    done = bound(small, tmp_path)
    assert done.exit_code == 2
    assert "not made by zhol docs" in done.output
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("line", ["nonsense", '{"feature": "a", "line": 3, "play": 0, "step": "x"}', "[]", '"unused"'])
def test_a_message_that_is_none_is_told(small: Path, tmp_path: Path, line: str) -> None:
    (tmp_path / "bad.jsonl").write_text(f"{line}\n", "utf-8")
    done = bound(small, tmp_path / "out", "--messages", str(tmp_path / "bad.jsonl"))
    assert done.exit_code == 2
    assert "bad.jsonl: line 1: no message of a step" in done.output


@pytest.mark.parametrize(
    ("name", "spoil", "said"),
    [
        ("features/a.feature", lambda file: file.write_bytes(b"Feature: \xff\n"), "not UTF-8 text"),
        ("docs/a.md", lambda file: file.mkdir(), "cannot be read: is a directory"),
        ("scenarios/people/a.yaml", os.mkfifo, "cannot be read: is a pipe"),
    ],
)
def test_what_beside_the_rules_cannot_be_read_is_told_by_name(
    small: Path, tmp_path: Path, name: str, spoil: Callable[[Path], object], said: str
) -> None:
    shutil.copytree(small / "rules", tmp_path / "rules")
    (tmp_path / name).parent.mkdir(parents=True)
    spoil(tmp_path / name)
    done = bound(tmp_path, tmp_path / "out")
    assert done.exit_code == 2
    assert f"{name}: {said}" in done.output


def test_flaws_are_told_where_an_audit_is_kept(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("ZHOL_CACHE", raising=False)
    found = CliRunner().invoke(zhol, ["audit", "--rules", str(small / "rules"), "-q", "--format", "json"])
    assert bound(small, tmp_path / "docs").exit_code == 0
    flaws = json.loads(found.stdout)["findings"]
    assert flaws
    told = "".join(path.read_text("utf-8") for path in (tmp_path / "docs" / "audit").glob("*.html"))
    assert not [flaw["id"] for flaw in flaws if flaw["id"] not in told]
    assert not [flaw["kind"] for flaw in flaws if f"audit/{flaw['kind']}-" not in page(tmp_path / "docs", "audit")]


def test_flaws_are_told_of_an_audit_of_a_day_before(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("ZHOL_CACHE", raising=False)
    day = date.today() - timedelta(days=6)  # noqa: DTZ011
    CliRunner().invoke(zhol, ["audit", "--rules", str(small / "rules"), "-q", "--on", day.isoformat()])
    assert bound(small, tmp_path / "docs").exit_code == 0
    assert f"to {day.day} {day:%B %Y}" in page(tmp_path / "docs", "audit")


def test_planted_mistakes_are_told_rule_by_rule(small: Path, tmp_path: Path) -> None:
    fates = [("bost.admit", "a", "killed"), ("bost.admit", "b", "survived"), ("bost.no-dual", "c", "killed")]
    rows = [json.dumps({"id": f"{rule}: {what}", "fate": fate, "by": ""}) for rule, what, fate in fates]
    (tmp_path / "ledger.jsonl").write_text("\n".join(rows) + "\n", "utf-8")
    done = bound(small, tmp_path / "docs", "--mutants", str(tmp_path / "ledger.jsonl"))
    assert done.exit_code == 0, done.output
    told = page(tmp_path / "docs", "planted")
    assert "Of 3 small mistakes in 2 provisions 2 were noticed" in told
    assert told.index("1 of 2") < told.index("All is noticed") < told.index("1 of 1")
    assert "1 of 2 small mistakes" in page(tmp_path / "docs", "rules/bost.admit")
    assert "planted.html" in page(tmp_path / "docs", "index")


def test_a_provision_without_a_source_ends_it(small: Path) -> None:
    from zhol.engine.site.site import leaves

    book = load(small / "rules")
    bare = replace(book, rules=(replace(book.rules[0], cite=()), *book.rules[1:]))
    with pytest.raises(BadInput, match="cites no source; no page is made of it"):
        leaves(Sheaf(Papers(bare)))


def test_a_status_is_drawn_with_what_changes_it(site: Path) -> None:
    told = page(site, "statuses/bostian")
    assert 'class="picture values"' in told
    assert 'href="../acts/' in told


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("the rule bost.admit holds", ["bost.admit"]),
        ("where location is known", []),
        ("where (location) is known", ["location"]),
        ("location, bost.admit and location", ["location", "bost.admit", "location"]),
        ("not bost.admitted, nor xbost.admit", []),
        ("bost.admit.", ["bost.admit"]),
        ("bost.admit (version 2)", ["bost.admit"]),
    ],
)
def test_names_in_a_text_lead_to_their_pages(text: str, leads: list[str]) -> None:
    words = [*Links({"bost.admit": "rules/bost.admit", "location": "statuses/location"}).words(text)]
    assert [word.text for word in words if word.to] == leads
    assert "".join(word.text for word in words) == text


@given(st.text())
def test_no_sign_of_a_sentence_is_lost_or_means_anything(text: str) -> None:
    """An independent reader of Markdown renders what was escaped as it was."""
    from markdown_it import MarkdownIt

    said = " ".join(text.split())
    leaf = Leaf("a", (Say(line(said)),))
    shown = re.sub("<[^>]+>", "", MarkdownIt().render(as_myst(leaf, Links({}))))
    assert unescape(shown).strip() == said.strip().replace("\0", "�")
