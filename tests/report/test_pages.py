"""The page of one word: what it rests on, what hangs on it, and where it can be seen at work."""

from dataclasses import replace
from typing import Any

import pytest

from zhol.engine.language.conditions import Day, On, Since
from zhol.engine.language.dates import span_of
from zhol.engine.language.rulebook import Citation, Force, Rulebook, Source
from zhol.engine.report.as_html import as_html
from zhol.engine.report.as_markdown import as_markdown
from zhol.engine.report.as_text import as_text
from zhol.engine.report.entries import entry, sorts
from zhol.engine.report.entry_record import entry_record
from zhol.engine.report.evidence import evidence, evidence_words
from zhol.engine.report.exercised import Exercised
from zhol.tests.report.two_states import ACT_4, RULES, RUMOUR

LIFE, OWN, OTHER = "scenarios/people/trader.yaml", "features/bost-act/admission.feature: At the desk", "features/x: A"


def words(book: Rulebook, name: str, exercised: Exercised | None = None) -> str:
    page = entry(name, book, exercised)
    assert page
    return " ".join(as_text(page, 200).split())


def cited(*works: str, mark: str = "NS") -> tuple[Citation, ...]:
    return tuple(Citation(work, "p 1", mark, "2019") for work in works)


@pytest.fixture
def library(book: Rulebook) -> Rulebook:
    """Three reports of one desk, one of another, a second act of the same gazette."""
    desk = [Source(f"report-{n}", "", "2019", "report", "desk") for n in (7, 8, 9)]
    more = [
        Source("letter", "", "2019", "news", "post"),
        Source("bost-code", "", "2001", "statute", "gazette", "V1", "2001"),
        Source("our-words", "", "", "project", "project"),
    ]
    return replace(book, sources={**book.sources, **{source.id: source for source in (*desk, *more)}})


@pytest.mark.parametrize(
    ("cites", "says"),
    [
        (cited("report-7", "report-8", "report-9"), "three reports, one chain: one piece of evidence"),
        (cited("report-7", "letter"), "two reports, two chains: two pieces of evidence"),
        (cited("report-7", "report-7"), "one report: one piece of evidence"),
        ((ACT_4, *cited("bost-code", mark="V1")), "two texts of law, one chain: one piece of evidence"),
        ((ACT_4, *cited("letter")), "two sources, two chains: two pieces of evidence"),
        (
            (*cited("letter"), RUMOUR),
            "one report: one piece of evidence; not counted: report-7 (inference)",
        ),
        (cited("our-words", mark="V1"), "no piece of evidence: our-words (the project's own words)"),
        (cited("bost-code", mark="GK"), "no piece of evidence: bost-code (not read)"),
        ((), "no source"),
    ],
)  # fmt: skip
def test_sources_of_one_chain_are_one_piece_of_evidence(
    library: Rulebook, cites: tuple[Citation, ...], says: str
) -> None:
    assert evidence_words(evidence(cites, library)) == says


def test_every_source_stands_with_its_place_date_mark_and_chain(book: Rulebook) -> None:
    said = words(book, "bost.no-dual")
    assert "report-7 p 3 2019 anonymous source desk Seventh report on the desks" in said
    assert "one report: one piece of evidence" in said


def test_versions_of_a_rule_stand_side_by_side(book: Rulebook) -> None:
    old = replace(RULES[0], force=Force(On(), Day(span_of("2001-01-01")), Day(span_of("2020-01-01"))))
    new = replace(RULES[0], force=Force(Since("bostian"), Day(span_of("2020-01-01"))), version=2)
    page = entry("bost.admit", replace(book, rules=(new, old)))
    assert page
    rows = as_text(page, 120).splitlines()
    (head,) = [row.split() for row in rows if row.strip().startswith("version 1 ")]
    assert head == ["version", "1", "version", "2"]
    (force,) = [row.split("  ") for row in rows if row.strip().startswith("in force ")]
    assert [cell.strip() for cell in force if cell.strip()] == ["in force", "2001-01-01 → 2020-01-01", "2020-01-01 →"]
    (whose,) = [row for row in rows if row.strip().startswith("by the date of")]
    assert "the day judged" in whose
    assert "the last change of" in whose


def test_what_hangs_on_a_rule_is_followed_upwards(book: Rulebook) -> None:
    assert "read by questions arva-release, bost-citizenship and resident" in words(book, "arva.lapse")


def test_a_rule_names_where_it_is_at_work_its_own_features_first(book: Rulebook) -> None:
    seen = Exercised(
        book.digest, {"bost.admit": {"effective": (LIFE, OTHER, OWN), "not met": ("scenarios/people/b.yaml",)}}
    )
    said = words(book, "bost.admit", seen)
    assert "takes effect in At the desk bost-act/admission the life trader scenarios/people A x" in said
    assert "does not apply in the life b" in said
    assert "this one differs" not in said
    assert "this one differs" in words(replace(book, digest="other"), "bost.admit", seen)
    assert "no life and no scenario exercises it" in words(book, "bost.no-dual", seen)
    assert "At work" not in words(book, "bost.admit")


def test_the_furthest_that_became_of_any_of_several_rules_counts() -> None:
    seen = Exercised("", {"a": {"not met": (LIFE, OWN)}, "b": {"effective": (LIFE,), "beaten": (OTHER,)}})
    assert seen.of(["a", "b"]) == {"effective": (LIFE,), "beaten": (OTHER,), "not met": (OWN,)}


def names(book: Rulebook) -> list[str]:
    return [*(rule.id for rule in book.rules), *(name for found in sorts(book).values() for name in found)]


def test_every_word_has_a_page_in_every_form(book: Rulebook) -> None:
    for name in names(book):
        page = entry(name, book, Exercised())
        assert page
        assert name in as_markdown(page)
        assert name in as_html(page)
        record = entry_record(name, book, [rule for rule in book.rules if rule.id == name], Exercised())
        assert record["rules"] or [told["sort"] for told in record["entries"]]


def test_the_record_leaves_nothing_out(book: Rulebook) -> None:
    seen = Exercised("", {"bost.admit": {"effective": (LIFE, OWN)}})
    (rule,) = entry_record("bost.admit", book, RULES[:1], seen)["rules"]
    assert rule["at_work"] == {"effective": [OWN, LIFE]}
    assert rule["evidence"]["pieces"] == 1
    assert rule["yields_to"] == ["bost.no-dual"]
    assert rule["cite"] == [{"work": "bost-act", "at": "s 4", "mark": "V1", "as_of": "not stated"}]


def citations(record: Any) -> list[dict[str, str]]:
    """Return every citation in a record, however deep."""
    if isinstance(record, list):
        return [cite for value in record for cite in citations(value)]
    if not isinstance(record, dict):
        return []
    own: list[dict[str, str]] = record.get("cite", [])
    return own + [cite for value in record.values() for cite in citations(value)]


def test_every_citation_in_a_record_carries_work_place_mark_and_date(book: Rulebook) -> None:
    for name in names(book):
        for cite in citations(entry_record(name, book, [r for r in book.rules if r.id == name])):
            assert cite.keys() == {"work", "at", "mark", "as_of"}
