"""Every row of the five articles and every provision that was read is in the catalogue, and something became of it.

`rows.txt`, `provisions.txt` and `figures.txt` are frozen extracts of the legal base, held against the catalogue both
ways; none keeps a sentence of a source.
"""

from pathlib import Path

import pytest

from zhol.engine.language.catalogue import GAP, Catalogue, Item
from zhol.engine.language.coverage import Covered, coverage, units
from zhol.engine.language.load import load_catalogue
from zhol.engine.language.passage import passage
from zhol.engine.language.rulebook import Rulebook

HERE = Path(__file__).parent
RULES = HERE.parents[1] / "rules"
LAYERS = {"LAW": "law", "TREATY": "treaty", "PRAC": "practice", "INC": "incident"}
SEEDS = {"s000", "s001", "s002", "s003", "s004"}
FIGURES = {
    "pop-dual-document-holders": [200_000],
    "pop-kazakhs-in-china": [1_500_000],
    "flow-peak-2006": [38_000],
    "kz-pop-trough-1999": [17_500_000, 14_900_000],
    "kz-pop-2017": [18_014_200],
    "kz-dual-400-accountable": [400],
    "un-one-million": [1_000_000],
    "kg-50000-held": [50_000],
}
"""The numbers of the legal base's index that no rule and no parameter carries."""

Told = tuple[str, str, str, frozenset[str], frozenset[str], str]


@pytest.fixture(scope="module")
def catalogue(rulebook: Rulebook) -> Catalogue:
    return load_catalogue(RULES, rulebook)


@pytest.fixture(scope="module")
def covered(catalogue: Catalogue, rulebook: Rulebook) -> tuple[Covered, ...]:
    return coverage(catalogue, rulebook)


def frozen(name: str) -> list[str]:
    return (HERE / name).read_text("utf-8").splitlines()


def rows() -> list[Told]:
    """Return of each row of the articles: work, place, id, layers, marks, dates."""
    told = (line.split(maxsplit=5) for line in frozen("rows.txt"))
    return [
        (
            work,
            at,
            id,
            frozenset(LAYERS[x] for x in layers.split("+") if x in LAYERS),
            frozenset(marks.split("+")),
            dates,
        )
        for work, at, id, layers, marks, dates in told
    ]


def provisions() -> list[tuple[str, str, frozenset[str], str]]:
    """Return of each provision: work, place, marks, dates."""
    told = (line.split(" | ") for line in frozen("provisions.txt"))
    return [(work, at, frozenset(marks.split("+")), dates) for work, at, marks, dates in told]


def figures() -> dict[tuple[str, str], list[float]]:
    """Return of each place with numbers for calibration: the numbers, in order; `a..b` is one from least to most."""
    told = (line.split(" | ") for line in frozen("figures.txt"))
    return {(work, at): [float(n) for n in numbers.replace("..", " ").split()] for work, at, numbers in told}


def test_the_rows_of_the_articles_are_the_items_of_the_articles(catalogue: Catalogue) -> None:
    def told(item: Item) -> Told:
        return item.work, item.at, item.id, frozenset(item.layers), frozenset(item.marks), item.dates

    own = {told(item) for item in catalogue.items if item.work in SEEDS}
    assert own == set(rows())
    assert len(rows()) == 123


def test_the_provisions_read_are_the_items_of_the_laws(catalogue: Catalogue) -> None:
    counted = {work for work, _ in figures()}
    own = {(i.work, i.at, frozenset(i.marks), i.dates) for i in catalogue.items if i.work not in SEEDS | counted}
    assert own == set(provisions())
    assert len(provisions()) == 254


def test_an_article_read_is_an_item_and_an_item_is_an_article_read(catalogue: Catalogue) -> None:
    """`articles.txt` was extracted for another test, before there was a catalogue."""
    for work, *spans in map(str.split, frozen("articles.txt")):
        unit = "p" if work == "kz-rules-85" else "art"
        read = {spot[1] for span in spans for spot in passage(f"{unit} {span}").spots}
        items = [item for item in catalogue.by_work[work] if "GK" not in item.marks]
        numbers = {spot[1] for item in items for spot in item.passage.spots if spot[0] == unit}
        assert numbers <= read, work
        assert read - numbers <= UNITEMISED.get(work, set()), work


UNITEMISED = {
    # general knowledge in the base, or named there only as what another article refers to
    "refugee-convention-1951": {"1", "31", "33", "34"},
    "extradition-1996": {"3", "4"},
    "icerd": {"5"},
}


def test_something_became_of_every_item(covered: tuple[Covered, ...]) -> None:
    assert [one.item.id for one in covered if one.fate == GAP] == []


def test_what_is_left_out_says_why(covered: tuple[Covered, ...]) -> None:
    reasons = {one.item.id: one.item.out_of_scope for one in covered if one.item.out_of_scope}
    assert [id for id, why in reasons.items() if len(why.split()) < 4] == []


def test_the_figures_of_the_articles_are_those_of_the_base(catalogue: Catalogue) -> None:
    own = {i.id: [f.low for f in i.figures] for i in catalogue.items if i.figures and i.work in SEEDS}
    assert own == FIGURES


def test_the_figures_for_calibration_are_those_of_the_base(catalogue: Catalogue) -> None:
    counted = {work for work, _ in figures()}
    own = {
        (i.work, i.at): [float(n) for f in i.figures for n in dict.fromkeys((f.low, f.high))]
        for i in catalogue.items
        if i.work in counted
    }
    assert own == figures()
    assert len(figures()) == 23


def test_a_figure_says_of_whom_when_and_where(catalogue: Catalogue) -> None:
    told = [figure for item in catalogue.items for figure in item.figures]
    assert {figure.unit for figure in told} == {"people", "families", "visas", "percent"}
    assert all(figure.on and figure.place and figure.of and figure.low <= figure.high for figure in told)


def test_three_reports_of_one_radio_are_one_piece_of_evidence(catalogue: Catalogue, rulebook: Rulebook) -> None:
    by_origin = units([work for work in catalogue.by_work if work in SEEDS], rulebook.sources)
    assert sorted(by_origin.values()) == [("s000", "s001", "s002"), ("s003",), ("s004",)]
