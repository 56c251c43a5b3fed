"""The page and the record of a catalogue held against its rulebook."""

from collections.abc import Callable

import pytest

from zhol.engine.language.catalogue import Catalogue, Figure, Item
from zhol.engine.language.coverage import coverage
from zhol.engine.language.dates import span_of
from zhol.engine.language.passage import passage
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.report.as_html import as_html
from zhol.engine.report.as_markdown import as_markdown
from zhol.engine.report.as_text import as_text
from zhol.engine.report.coverage_page import coverage_page, coverage_record, figure_text
from zhol.engine.report.page import Page
from zhol.engine.text.place import Place

HERE = Place("catalogue/bost-act.yaml", 1, 1)


def item(
    id: str, work: str, at: str, figures: tuple[Figure, ...] = (), assumption: str = "", out_of_scope: str = ""
) -> Item:
    return Item(
        id, work, at, passage(at), "what it says", ("law",), ("V1",), "2001", figures, assumption, out_of_scope, HERE
    )


ARRIVALS = Figure(30_000, 38_000, "people", "about", span_of("2006"), "year", "Bost", "arriving")
CATALOGUE = Catalogue(
    (
        item("bost-act s 4", "bost-act", "s 4"),
        item("bost-act s 5", "bost-act", "s 5"),
        item("census", "report-7", "p 1", figures=(ARRIVALS,)),
        item("fewer", "report-7", "p 2", assumption="fewer come"),
        item("weather", "report-7", "p 9", out_of_scope="the weather decides nothing"),
    )
)


@pytest.mark.parametrize("form", [as_text, as_markdown, as_html])
def test_the_page_tells_counts_gaps_figures_and_what_is_left_out(form: Callable[[Page], str], book: Rulebook) -> None:
    told = " ".join(form(coverage_page(coverage(CATALOGUE, book), book)).split())
    assert "5 items of 2 sources, 80% accounted for" in told
    for words in (
        "gaps (1)",
        "bost-act s 5",
        "about 30,000 to 38,000 people a year arriving (Bost, 2006)",
        "fewer come",
    ):
        assert words in told
    assert "the weather decides nothing" in told


def test_a_share_is_never_rounded_up_to_all(book: Rulebook) -> None:
    many = Catalogue(
        (*(item(f"w{n}", "report-7", "p 3", out_of_scope="so") for n in range(999)), item("x", "a", "p 3"))
    )
    assert "99% accounted for" in as_text(coverage_page(coverage(many, book), book))


def test_the_record_holds_what_scripts_need(book: Rulebook) -> None:
    record = coverage_record(coverage(CATALOGUE, book), book)
    assert record["schema"] == "zhol/coverage/1"
    assert (record["items"], record["by_fate"]["gap"], record["by_fate"]["figure"]) == (5, 1, 1)
    first, _, census, *_ = record["catalogue"]
    assert {"sort": "rule", "id": "bost.admit"} in first["carried_by"]
    assert census["figures"][0] == {
        "low": 30_000, "high": 38_000, "unit": "people", "how": "about", "on": "2006", "per": "year", "place": "Bost",
        "of": "arriving",
    }  # fmt: skip


def test_a_figure_says_how_exact_it_is() -> None:
    assert figure_text(Figure(400, 400, "people", "at-least")) == "at least 400 people"
    assert figure_text(Figure(2.5, 2.5, "percent")) == "2.5 percent"
