"""Timelines as a reader sees them: bars along the years, what changes, what is silent, whose date governs."""

import re
from datetime import date
from html.parser import HTMLParser
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.language.load import build
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.report.as_html import as_html
from zhol.engine.report.as_markdown import as_markdown
from zhol.engine.report.as_text import as_text
from zhol.engine.report.axis import chart_lines, ticks
from zhol.engine.report.page import Chart, Lane, Look, Stripe, line, plain
from zhol.engine.report.svg import as_svg
from zhol.engine.report.timeline_page import timeline_page
from zhol.engine.report.timeline_record import timeline_record
from zhol.engine.report.timelines import targets_of, timelines
from zhol.engine.report.wrap import measure
from zhol.engine.text.diagnostic import BadInput

WORDS = """
layers: {law: {}, practice: {over: law, label: what is done}, assumption: {under: all}}
actors: {person: self}
terms: {early: {readings: ["no", "yes"], cite: [{work: act, at: s 1, mark: V1}]}}
statuses:
  card: {values: [none, held, void], begins: none, missing: none}
  place: {values: [here, there], plain: yes}
questions:
  entry: {outcomes: [allowed, refused], label: entry <at the gate>}
  exit: {outcomes: [allowed, refused], gaps: [{without: practice, why: no law speaks of leaving}]}
"""
INSTRUMENT = """
instrument: {id: act, title: An act, layer: law, in_force: {from: 2001-01-01}, gaps: [
  {until: 2001-01-01, why: the act begins then, cite: [{work: act, at: s 9, mark: V1}]}]}
"""
RULES = """
rules:
- {id: gate, decides: entry, outcome: allowed, in_force: {from: 2001-01-01, until: 2010-01-01}, cite: [{work: act, at: s 1, mark: V1}]}
- {id: gate, decides: entry, outcome: allowed, in_force: {from: 2012-01-01, governed_by: since card}, cite: [{work: act, at: s 1, mark: V1}]}
- {id: closed, decides: entry, outcome: refused, layer: practice, in_force: {from: 2011}, cite: [{work: act, at: s 1, mark: NS}]}
- {id: late, decides: entry, outcome: refused, reading: {early: "yes"}, in_force: {from: 2010-01-01, until: 2012-01-01}, cite: [{work: act, at: s 2, mark: V1}]}
- {id: leave, decides: exit, outcome: refused, layer: practice, cite: [{work: act, at: s 3, mark: NS}]}
- {id: voided, decides: card, outcome: void, at: place becomes there, when: [card is held], cite: [{work: act, at: s 4, mark: V1}]}
acts:
- {id: carry, actor: person, effects: [card becomes held], cite: [{work: act, at: s 4, mark: V1}]}
"""  # noqa: E501


@pytest.fixture(scope="module")
def gates() -> Rulebook:
    """A rulebook with a gap that nothing explains: in 2010 and 2011 no law says who may enter."""
    return build({"vocabulary.yaml": WORDS, "act/instrument.yaml": INSTRUMENT, "act/rules.yaml": RULES})


def told(book: Rulebook, *of: str, width: int = 80, letters: str = "utf-8") -> str:
    return as_text(timeline_page(timelines(book, of), of[0] if of else ""), width, letters=letters)


def test_an_unexplained_gap_stands_out(gates: Rulebook) -> None:
    page = told(gates)
    assert page.startswith("timelines of 3 questions, statuses and duties")
    assert page.splitlines()[0].endswith("2 unexplained gaps")
    assert "✗ entry (law), 1 January 2010 to 31 December 2011: nothing in force" in page
    assert "✗ entry (+ what is done), 1 January 2010 to 31 December 2010: nothing in force" in page


def test_a_bar_shows_what_stands_when(gates: Rulebook) -> None:
    rows = told(gates, "entry").splitlines()
    law, done = (next(row for row in rows if row.startswith(f"  {column}  ")) for column in ("law", "+ what is done"))
    assert law.split()[-1].startswith("░")
    assert "█!" in law
    assert "!█" in law
    assert "!▒" in done or "▒█" in done


def test_a_gap_is_told_with_its_reason_and_source(gates: Rulebook) -> None:
    page = " ".join(told(gates).split())
    assert "· before 1 January 2001: the act begins then (entry) [act s 9: text read]" in page
    assert "· without what is done: no law speaks of leaving (exit)" in page


def test_what_begins_and_ends_stands_in_order(gates: Rulebook) -> None:
    rows = told(gates, "entry").splitlines()
    changes = [" ".join(row.split()) for row in rows if re.match("  20.*(begins|ends)", row)]
    assert changes == [
        "2001-01-01 begins gate law",
        "2010-01-01 ends gate law",
        "2011 begins closed practice",
        "2012-01-01 begins gate (version 2) law",
    ]


def test_versions_apart_and_whose_date_governs(gates: Rulebook) -> None:
    page = " ".join(told(gates).split())
    assert "gate gate (version 2) neither in force from 2010-01-01 to 2011-12-31" in page
    assert "gate (version 2): since card" in page
    assert "voided: the day on which place becomes there" in page


def test_another_reading_closes_a_gap(gates: Rulebook) -> None:
    found = timelines(gates, ("entry",), readings={"early": "yes"})
    assert not list(found.unexplained())
    assert "read as: early = yes" in as_text(timeline_page(found, "entry"))


def test_one_column_of_some_layers(gates: Rulebook) -> None:
    (column,) = timelines(gates, ("entry",), layers=("practice",)).by_target["entry"]
    assert column.column == "what is done"
    with pytest.raises(BadInput, match="unknown layer 'practise'"):
        timelines(gates, layers=("practise",))


def test_what_a_name_stands_for(gates: Rulebook) -> None:
    assert targets_of("entry", gates) == ("entry",)
    assert targets_of("closed", gates) == ("entry",)
    assert targets_of("gate (version 2)", gates) == ("entry",)
    assert targets_of("act", gates) == ("entry", "exit", "card")
    assert targets_of("place", gates) == ()


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_nothing_is_wider_than_the_page(gates: Rulebook, width: int) -> None:
    assert max(map(len, told(gates, "entry", width=width).splitlines())) <= width


def test_plain_letters_say_the_same(gates: Rulebook) -> None:
    page = told(gates, "entry", letters="ascii")
    assert page.isascii()
    assert "# in force" in page
    assert "?" not in page


def test_markdown_draws_in_a_block(gates: Rulebook) -> None:
    page = as_markdown(timeline_page(timelines(gates)))
    assert page.count("```") == 2
    assert "█" in page


class Tags(HTMLParser):
    """Counts the tags of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.seen.append(tag)


def test_html_draws_and_escapes(gates: Rulebook) -> None:
    page = as_html(timeline_page(timelines(gates)))
    assert "entry &lt;at the gate&gt;" in page
    assert "<at the gate>" not in page
    seen = Tags(page).seen
    assert seen.count("svg") == 1
    assert not {"script", "img", "link"} & set(seen)


def test_the_record_holds_every_timeline(gates: Rulebook) -> None:
    record = timeline_record(timelines(gates))
    assert record["unexplained"] == 2
    lines = {(entry["of"], entry["column"]): entry for entry in record["timelines"]}
    assert set(lines) == {(of, column) for of in ("entry", "exit", "card") for column in ("law", "+ what is done")}
    entry = lines["entry", "law"]
    assert [(s["from"], s["until"], s["kind"]) for s in entry["stretches"]] == [
        (None, "2001-01-01", "gap"),
        ("2001-01-01", "2010-01-01", "in force"),
        ("2010-01-01", "2012-01-01", "gap"),
        ("2012-01-01", None, "in force"),
    ]
    assert [gap["explained"] and gap["explained"]["why"] for gap in entry["gaps"]] == ["the act begins then", None]
    assert {"provision": "gate (version 2)", "by": "since card"} in record["governed"]


# --- any chart

LOOKS: list[Look] = ["full", "doubt", "thin", "empty", "bad"]
DAYS = st.integers(date(1950, 1, 1).toordinal(), date(2030, 1, 1).toordinal())


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    first, end = sorted(draw(st.lists(DAYS, min_size=2, max_size=2, unique=True)))
    days = sorted(draw(st.lists(DAYS, min_size=2, max_size=6, unique=True)))
    stripes = tuple(Stripe(a, b, draw(st.sampled_from(LOOKS))) for a, b in pairwise(days))
    words = draw(st.text("ab <&", max_size=30))
    return Chart((Lane(line(words)), Lane(line(words), stripes)), first, end + 1)


@given(charts(), st.integers(20, 120))
def test_a_chart_fits_and_loses_nothing_bad(chart: Chart, width: int) -> None:
    rows = list(chart_lines(chart, width))
    assert all(measure(row) <= width for row in rows)
    bad = [s for s in chart.lanes[1].stripes if s.kind == "bad" and s.end > chart.first and s.first < chart.end]
    assert ("!" in "".join(map(plain, rows))) is bool(bad)


@given(charts())
def test_a_drawing_is_well_formed_and_inside_its_frame(chart: Chart) -> None:
    drawn = ElementTree.fromstring(as_svg(chart))
    wide = float(drawn.attrib["viewBox"].split()[2])
    for box in drawn.iter("rect"):
        assert float(box.attrib.get("x", 0)) + float(box.attrib["width"]) <= wide + 1


@given(charts(), st.integers(10, 200))
def test_years_stand_apart(chart: Chart, room: int) -> None:
    marked = ticks(chart, room)
    assert len(marked) <= max(room // 6, 1) + 1
    assert all(chart.first <= day < chart.end for day, _ in marked)
