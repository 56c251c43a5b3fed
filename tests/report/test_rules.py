"""The rulebook in words: the list, the record, and a page for each word."""

import pytest

from zhol.engine.language.conditions import Day, On, Param
from zhol.engine.language.dates import day_of, span_of
from zhol.engine.language.rulebook import Citation, Force, Rulebook
from zhol.engine.report.as_text import as_text
from zhol.engine.report.entries import entry, nearest_entries
from zhol.engine.report.in_force import force_text, force_words, in_force_on
from zhol.engine.report.rules_table import chosen_rules, rules_page, rules_record
from zhol.engine.report.words import cited, unverified
from zhol.tests.report.two_states import DAY, RULES

PAGES = {
    "bost.no-dual": ["sent away", "overrides bost.admit", "report-7 p 3 2019 anonymous source desk", "seen once"],
    "bost.admit": ["overridden by", "bost.no-dual", "2001-01-01 → bost.end", "Bost Nationality Act", "the day judged"],
    "arva.rumour": ["* unverified: rests on general knowledge or inference alone", "no piece of evidence"],
    "bost.living": ["reading", "resident-meaning = living-there"],
    "seize": ["who acts", "the registry of Arva (arva-registry)", "a danger to the person"],
    "bost.answer": ["duty", "bost-act s 4 not stated text read gazette"],
    "bost.end": ["parameter", "day the old act ended", "read by", "bost.admit"],
    "bost-citizenship": ["question", "refused (refused or not open) (best first)", "practice bost.no-dual refused"],
    "stateless": ["window"],
    "arvan": ["status", "none, held, lost", "Changed by acts", "seize lost", "read by questions"],
    "clan": ["fact", "hill, shore", "means unknown", "protected"],
    "resident-meaning": ["vague term", "registered (default) on the register", "bost.living"],
    "arva-code": ["instrument", "Code of Arva", "arva.lapse", "seize"],
    "bost-act": ["instrument", "source", "cited by"],
    "report-7": ["source", "Seventh report on the desks", "bost.no-dual"],
}


@pytest.mark.parametrize("name", PAGES)
def test_every_word_has_a_page(book: Rulebook, name: str) -> None:
    page = entry(name, book)
    assert page
    text = " ".join(as_text(page).split())
    assert [part for part in PAGES[name] if part not in text] == []


def test_a_word_that_is_none_has_near_ones(book: Rulebook) -> None:
    assert entry("bost.admitt", book) is None
    assert nearest_entries("bost.admitt", book)[0] == "bost.admit"


def test_rules_stand_under_their_instruments(book: Rulebook) -> None:
    rows = as_text(rules_page(book, book.rules), 120).splitlines()
    assert rows[0] == "6 rules"
    assert "  Code of Arva (arva-code)" in rows
    (rumour,) = [row for row in rows if row.startswith("  arva.rumour ")]
    assert rumour.split() == ["arva.rumour", "arva-release", "withheld", "incident", "always", "INF", "*"]


def test_rules_are_found_by_any_of_their_words(book: Rulebook) -> None:
    assert [rule.id for rule in chosen_rules(book, search="SENT report-7")] == ["bost.no-dual"]
    assert [rule.id for rule in chosen_rules(book, search="seventh desks rumour")] == ["arva.rumour"]
    assert chosen_rules(book, search="nowhere") == ()
    assert as_text(rules_page(book, (), search="nowhere")).startswith("0 rules that hold “nowhere”")


def test_rules_in_force_on_a_day_under_some_reading(book: Rulebook) -> None:
    before, between, after = (day_of(day) for day in ("2000-12-31", "2020-06-01", "2021-01-01"))
    admits = RULES[0].force
    assert [in_force_on(admits, day, book) for day in (before, between, after)] == [False, True, False]
    assert [rule.id for rule in chosen_rules(book, on=DAY)] == [rule.id for rule in RULES[1:]]


def test_days_in_force_are_written_and_said() -> None:
    since = Force(On(), Day(span_of("2001-02")))
    until = Force(On(), None, Param("bost.end"))
    assert [force_text(force) for force in (since, until, Force(On()))] == ["2001-02 →", "→ bost.end", "always"]
    assert [force_words(force) for force in (since, until, Force(On()))] == [
        "in force from February 2001",
        "in force before the day of bost.end",
        "",
    ]


def test_the_record_holds_what_scripts_need(book: Rulebook) -> None:
    record = rules_record(book, book.rules)
    assert record["schema"] == "zhol/rules/1"
    admit, no_dual = record["rules"][:2]
    assert admit["in_force"] == {"from": "2001-01-01", "until": "bost.end", "governed_by": "on"}
    assert (admit["overridden_by"], no_dual["overrides"]) == (["bost.no-dual"], ["bost.admit"])
    assert record["rules"][3]["may"] == {"actor": "arva-registry", "within": "none stated"}
    assert [rule["id"] for rule in record["rules"] if rule["unverified"]] == ["arva.rumour"]


def test_marks_are_told_in_words_and_what_rests_on_nothing_better_is_unverified() -> None:
    read, known, inferred = (Citation("act", at, mark) for at, mark in (("s 1", "V1"), ("s 2", "GK"), ("-", "INF")))
    assert cited([read, known]) == "act s 1: text read; act s 2: general knowledge, unverified"
    assert cited([inferred]) == "act: inference or the article's own voice"
    assert [unverified(c) for c in ((read, known), (known, inferred), (known,))] == [False, True, True]
