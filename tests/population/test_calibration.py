"""Published numbers: taken from the catalogue, never written a second time."""

from fractions import Fraction
from pathlib import Path

import pytest

from zhol.engine.language.conditions import Becomes
from zhol.engine.language.dates import Span, day_of
from zhol.engine.language.load import load, load_catalogue
from zhol.engine.population.calibration import Published, read_published
from zhol.engine.text.diagnostic import BadInput

from .conftest import Valley

ROOT = Path(__file__).resolve().parents[2]

ARRIVALS = """\
published:
- id: shore
  label: people of the shore admitted
  becomes: bostian becomes held
  when: [clan is shore]
  during: 2020
  figures: [{work: census, at: table 1, of: in Bost}, {work: census, at: table 2}]
  cite: [{work: census, at: table 1, mark: V2}]
"""


def read(valley: Valley, text: str = ARRIVALS) -> tuple[Published, ...]:
    return read_published(valley.write("published.yaml", text), valley.book, valley.catalogue)


def test_figures_are_multiplied_as_published(valley: Valley) -> None:
    (shore,) = read(valley)
    assert (shore.least, shore.most, shore.how) == (Fraction(40), Fraction(40), "about")
    assert shore.becomes == Becomes("bostian", "held")
    assert shore.during == Span(day_of("2020-01-01"), day_of("2020-12-31"))


@pytest.mark.parametrize(("people", "fits"), [(35, False), (36, True), (40, True), (44, True), (45, False)])
def test_about_is_to_a_tenth(valley: Valley, people: int, fits: bool) -> None:
    assert read(valley)[0].fits(people) is fits


MISTAKES = {
    "a figure that is not there": (
        "at: table 2", "at: table 3", "7:55: published shore: not one figure of 'census' at 'table 3'",
    ),
    "a source that is not cited aright": (
        "cite: [{work: census, at: table 1", "cite: [{work: census, at: table 7", "8:29: the catalogue of 'census' has",
    ),
    "no change": (
        "bostian becomes held", "since bostian", "4:12: published shore: 'since bostian' is no change",
    ),
    "a value that never comes": (
        "bostian becomes held", "bostian becomes hold", "4:28: 'bostian' is never 'hold' (did you mean held?)",
    ),
    "neither": (
        "  becomes: bostian becomes held\n", "", "2:3: published shore: give either 'becomes', a change, or 'holds'",
    ),
}  # fmt: skip


@pytest.mark.parametrize("way", MISTAKES)
def test_a_mistake_is_told_with_its_place(valley: Valley, way: str) -> None:
    right, wrong, line = MISTAKES[way]
    assert right in ARRIVALS
    with pytest.raises(BadInput) as told:
        read(valley, ARRIVALS.replace(right, wrong, 1))
    said = valley.said(told.value)
    assert any(one.startswith(f"published.yaml:{line}") for one in said), said


def test_what_ships_is_as_the_base_reckons_it() -> None:
    """Its products are the numbers that section 3 of the legal base works out by hand."""
    book = load(ROOT / "rules")
    file = ROOT / "scenarios" / "calibration" / "published.yaml"
    by_hand = {
        "kandas-from-china-2020": 6_670, "kandas-from-china-2022": 935, "kandas-from-china-2023": 3_140,
        "kandas-from-china-2024": 5_620, "kandas-from-china-2025": 7_410, "naturalised-from-china-2022": 1_731,
        "naturalised-from-china-2023": 2_772, "two-papers-2017": 200_000,
    }  # fmt: skip
    published = {one.id: one for one in read_published(file, book, load_catalogue(ROOT / "rules", book))}
    assert published.keys() == by_hand.keys()
    for id, people in by_hand.items():
        assert abs(published[id].least - people) <= 10, id
