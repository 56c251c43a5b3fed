"""Every provision says where it comes from, and says no more than was read there.

`rows.txt` and `articles.txt` are frozen extracts of the legal base: of each row of the five articles its source, line,
id, layer, how far it is confirmed and since when as it says; of each law the articles whose content was read. No
sentence of either is kept.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from zhol.engine.language.marks import NOT_READ, NOT_STATED, UNREAD
from zhol.engine.language.rulebook import Citation, Rulebook

HERE = Path(__file__).parent
SEEDS = ("s000", "s001", "s002", "s003", "s004")
LAYERS = {"law": "LAW", "treaty": "TREATY"}
REGISTER = range(1, 95)
SPAN = re.compile(r"\d+(?:-\d+)*(?:\(\d+(?:-\d+)?\)|\(\w+\))*")


class Row(NamedTuple):
    """One row of the catalogue."""

    source: str
    line: int
    id: str
    layers: str
    marks: str
    dates: str


def rows() -> list[Row]:
    lines = (HERE / "rows.txt").read_text("utf-8").splitlines()
    told = (line.split(maxsplit=5) for line in lines)
    return [Row(source, int(line[1:]), id, layers, marks, dates) for source, line, id, layers, marks, dates in told]


def articles() -> dict[str, set[str]]:
    """Return the articles read of each law; `10-12` stands for three, `16-1` for the article of that number."""
    found: dict[str, set[str]] = {}
    for work, *spans in map(str.split, (HERE / "articles.txt").read_text("utf-8").splitlines()):
        for span in spans:
            first, _, last = span.partition("-")
            several = last and int(last) > int(first)
            found.setdefault(work, set()).update(map(str, range(int(first), int(last) + 1)) if several else {span})
    return found


def cited(book: Rulebook) -> Iterator[tuple[str, Citation]]:
    """Yield every citation with the provision that makes it."""
    for rule in book.rules:
        yield from ((rule.id, cite) for cite in rule.cite)
    for act in book.acts.values():
        yield from ((act.id, cite) for cite in act.cite)
    for duty in book.duties.values():
        yield from ((duty.id, cite) for cite in duty.cite)
    for parameter in book.parameters.values():
        yield from ((parameter.id, cite) for worth in parameter.worths for cite in worth.cite)
    for term in book.vocabulary.terms.values():
        yield from ((term.id, cite) for cite in term.cite)
    for nouns in (book.instruments, book.vocabulary.questions, book.vocabulary.statuses, book.duties):
        yield from ((id, cite) for id, noun in nouns.items() for gap in noun.gaps for cite in gap.cite)


def rows_at(cite: Citation) -> list[Row]:
    """Return the rows on the lines that a citation names: `L9`, or the ends of `L16-L22`."""
    lines = {int(n) for n in re.findall(r"L(\d+)", cite.at)}
    return [row for row in rows() if row.source == cite.work and row.line in lines]


def read_of(at: str, known: set[str]) -> bool:
    """Tell whether every article that a citation names is among those read; `15-16-1` runs from 15 to 16-1."""
    numbers = [re.sub(r"\(.*", "", span) for span in SPAN.findall(re.sub(r"\([^)]*\)", "", at))]
    return bool(numbers) and all(_known(number, known) for number in numbers)


def _known(number: str, known: set[str]) -> bool:
    first, _, rest = number.partition("-")
    return number in known or (first in known and rest in known)


def test_the_catalogue_is_whole() -> None:
    assert len(rows()) == 123
    assert {row.source for row in rows()} == set(SEEDS)


def test_the_core_is_large_enough(rulebook: Rulebook) -> None:
    assert len(rulebook.rules) >= 90
    assert len(rulebook.parameters) >= 30


def test_every_provision_is_cited(rulebook: Rulebook) -> None:
    silent = [rule.id for rule in rulebook.rules if not rule.cite]
    silent += [act.id for act in rulebook.acts.values() if not act.cite]
    silent += [duty.id for duty in rulebook.duties.values() if not duty.cite]
    assert silent == []


def test_every_citation_says_of_what_day_its_text_is(rulebook: Rulebook) -> None:
    assert [
        (who, cite) for who, cite in cited(rulebook) if not (cite.work and cite.at and cite.mark and cite.as_of)
    ] == []
    assert [s.id for s in rulebook.sources.values() if s.as_of == NOT_STATED and not s.note] == []


def test_what_was_not_read_has_no_date(rulebook: Rulebook) -> None:
    assert [cite for _, cite in cited(rulebook) if (cite.mark in UNREAD) != (cite.as_of == NOT_READ)] == []


def test_the_redactions_are_those_that_were_read(rulebook: Rulebook) -> None:
    # the register of the legal base: which redaction of each Kazakh act was read, oldest first
    read = {
        "kz-citizenship-law": {"2016-04-09", "2024-07-17"},
        "kz-migration-law": {"2014-06-12", "2022-07-14", "2023-04-19", "2024-07-17"},
        "kz-rules-85": {"2021-06-24"},
        "kz-refugees-law": {"2023-01-01"},
    }
    others = {
        (cite.work, cite.as_of)
        for _, cite in cited(rulebook)
        if cite.work in read and cite.as_of not in read[cite.work] | {NOT_READ, NOT_STATED}
    }
    assert others == set()


def test_a_line_of_an_article_is_one_in_the_catalogue(rulebook: Rulebook) -> None:
    astray = [
        f"{who}: {cite.work} {cite.at}"
        for who, cite in cited(rulebook)
        if cite.work in SEEDS and len(rows_at(cite)) < len(re.findall(r"L\d+", cite.at)[:1])
    ]
    assert astray == []


def test_a_report_is_marked_as_the_catalogue_marks_it(rulebook: Rulebook) -> None:
    # INF, an inference, may always be said of what goes beyond the row
    overstated = [
        f"{who}: {cite.work} {cite.at} is {' or '.join(sorted({r.marks for r in rows_at(cite)}))}, not {cite.mark}"
        for who, cite in cited(rulebook)
        if cite.work in SEEDS and cite.mark != "INF" and not any(cite.mark in r.marks.split("+") for r in rows_at(cite))
    ]
    assert overstated == []


def test_law_and_treaty_do_not_rest_on_reports_of_practice(rulebook: Rulebook) -> None:
    # a treaty clause that is only claimed stands in the reading as-reported, so what it rests on is a row of that layer
    misplaced = [
        rule.id
        for rule in rulebook.rules
        if rule.layer in LAYERS
        and all(cite.work in SEEDS for cite in rule.cite)
        and not any(LAYERS[rule.layer] in row.layers for cite in rule.cite for row in rows_at(cite))
    ]
    assert misplaced == []


def test_an_article_marked_as_read_was_read(rulebook: Rulebook) -> None:
    known = articles()
    unread = [
        f"{who}: {cite.work} {cite.at}"
        for who, cite in cited(rulebook)
        if cite.work in known and cite.mark in ("V1", "V2") and re.match(r"(art|p) \d", cite.at)
        if not read_of(cite.at, known[cite.work])
    ]
    assert unread == []


def test_numbers_of_the_register_exist(rulebook: Rulebook) -> None:
    named = {int(n) for source in rulebook.sources.values() for n in re.findall(r"\bW(\d+)\b", source.title)}
    named |= {int(id[1:]) for id in rulebook.sources if re.fullmatch(r"w\d+", id)}
    assert {n for n in named if n not in REGISTER} == set()
