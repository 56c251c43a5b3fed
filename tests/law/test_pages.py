"""The pages of the rulebook that ships: each citation whole, each chain counted once, each rule seen at work or not."""

from collections.abc import Iterator
from typing import Any

import pytest

from zhol.engine.language.rulebook import Rulebook
from zhol.engine.report.as_text import as_text
from zhol.engine.report.entries import entry, sorts
from zhol.engine.report.entry_record import entry_record
from zhol.engine.report.evidence import evidence
from zhol.engine.report.exercised import Exercised, read
from zhol.engine.report.words import cited, version_words
from zhol.tests.exercised import FROZEN
from zhol.tests.law.test_citations import cited as every_citation

SAMPLE = 6
"""Every citation is checked where it is read (test_citations); of pages, each sixth."""


@pytest.fixture(scope="module")
def exercised() -> Exercised:
    """What is recorded beside the rules."""
    return read(FROZEN.read_text("utf-8"))


def citations(record: Any) -> Iterator[dict[str, str]]:
    """Yield every citation in a record, however deep."""
    if isinstance(record, list):
        for value in record:
            yield from citations(value)
    elif isinstance(record, dict):
        yield from record.get("cite", ())
        for value in record.values():
            yield from citations(value)


def test_every_citation_shown_carries_work_place_version_and_mark(rulebook: Rulebook) -> None:
    names = [rule.id for rule in rulebook.rules] + [name for found in sorts(rulebook).values() for name in found]
    shown = 0
    for name in names[::SAMPLE]:
        rules = [rule for rule in rulebook.rules if rule.id == name]
        for cite in citations(entry_record(name, rulebook, rules)):
            assert all(cite[part] for part in ("work", "at", "as_of", "mark")), f"{name}: {cite}"
            shown += 1
    assert shown >= 500 / SAMPLE


def test_a_citation_in_a_sentence_says_of_what_day_it_is(rulebook: Rulebook) -> None:
    for _, cite in every_citation(rulebook):
        assert f"({version_words(cite.as_of)})" in cited([cite])


def test_a_rule_on_one_page(rulebook: Rulebook, exercised: Exercised) -> None:
    page = entry("kz.art49.absence", rulebook, exercised)
    assert page
    said = " ".join(as_text(page, 200).split())
    for part in (
        "When it counts in force 2014-06-12 → by the date of the day judged",
        "kz-migration-law art 49(13) 2014-06-12 text read kz-law",
        "three sources, two chains: two pieces of evidence",
        "stands over 1 of law: kz.art49.none",
        "read by questions kz-permanent-residence and kz-pr-annulment",
        "dual)",
        "takes effect in",
        "the life summoned-resident",
        "kz-migration-law/permanent-residence.yaml:",
    ):
        assert part in said


def test_radio_reports_of_one_house_are_one_piece_of_evidence(rulebook: Rulebook) -> None:
    of_rfa = {source.id for source in rulebook.sources.values() if source.chain == "rfa"}
    several = [rule for rule in rulebook.rules if rule.cite and {cite.work for cite in rule.cite} <= of_rfa]
    assert len(several) >= 10
    assert all(len(evidence(rule.cite, rulebook).chains) <= 1 for rule in several)


def test_a_rule_that_nothing_exercises_says_so(rulebook: Rulebook, exercised: Exercised) -> None:
    for name in [rule.key for rule in rulebook.rules if not exercised.fates[rule.key]]:
        page = entry(name, rulebook, exercised)
        assert page
        assert "no life and no scenario exercises it" in as_text(page)
