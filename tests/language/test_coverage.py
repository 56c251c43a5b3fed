"""What a catalogue says became of each item, on a rulebook of one invented state."""

import pytest

from zhol.engine.language.catalogue import Catalogue, Figure
from zhol.engine.language.coverage import counted, coverage, units
from zhol.engine.language.dates import span_of
from zhol.engine.language.load import build, load_catalogue
from zhol.engine.language.rulebook import Rulebook, Source
from zhol.engine.text.diagnostic import BadInput

WORDS = """
layers: {law: {}, practice: {over: [law]}, assumption: {under: all}}
actors: {person: self}
facts: {clan: {type: [hill, shore]}}
statuses: {permit: {values: [none, held], begins: none}}
questions: {admission: {outcomes: [admitted, refused]}}
terms: {near: {readings: [by-road, as-the-crow-flies], cite: [{work: act, at: s 6, mark: V1}]}}
"""
SOURCES = """
sources:
- {id: act, title: Act, chain: bost-law}
- {id: report, title: Report, chain: radio}
- {id: other-report, title: Another report, chain: radio}
"""
HEAD = """
instrument: {id: act, title: Act, layer: law, cite: [{work: act, at: s 9, mark: V1}]}
"""
TOPIC = """
rules:
- {id: hill, decides: admission, outcome: admitted, when: [clan is hill], cite: [{work: act, at: s 2(1), mark: V1}]}
- {id: shore, decides: admission, outcome: refused, layer: practice, when: [clan is shore],
   cite: [{work: report, at: L4, mark: AS}]}
acts:
- {id: settle, actor: person, effects: [permit becomes held], cite: [{work: act, at: s 2 and 3, mark: V1}]}
"""
ITEMS = """
catalogue:
  work: act
  layer: law
  mark: V1
  dates: 2001-01-01
  items:
  - {at: s 2, says: who is admitted}
  - {at: s 2(2), says: who is not}
  - {at: s 3, says: settling}
  - {at: s 6, says: what is near}
  - {at: s 7, says: who is counted, dates: 2002, out_of_scope: the census is no subject here}
  - {at: s 9, says: when it is in force}
"""
REPORT = """
catalogue:
  work: report
  items:
  - {at: L4, id: sent-away, layer: practice, mark: AS, says: people of the shore are sent away}
  - {at: L4, id: shouted-at, layer: practice, mark: INF, says: they are shouted at}
  - at: L6
    id: how-many
    mark: [OS, INF]
    says: how many there are
    figure: {value: [4, 5.5], unit: people, how: about, on: 2006, per: year, place: Bost, of: of the shore}
  - {at: L8, id: fewer, layer: practice, mark: NS, says: fewer are expected, assumption: fewer come}
"""
TEXTS = {
    "vocabulary.yaml": WORDS,
    "sources.yaml": SOURCES,
    "act/instrument.yaml": HEAD,
    "act/topic.yaml": TOPIC,
    "catalogue/act.yaml": ITEMS,
    "catalogue/report.yaml": REPORT,
}


@pytest.fixture
def book() -> Rulebook:
    return build(TEXTS)


@pytest.fixture
def catalogue(book: Rulebook, tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    at = tmp_path_factory.mktemp("rules")
    for name, text in TEXTS.items():
        (at / name).parent.mkdir(exist_ok=True)
        (at / name).write_text(text)
    return load_catalogue(at, book)


def test_each_item_has_the_fate_that_citations_and_its_own_words_give_it(catalogue: Catalogue, book: Rulebook) -> None:
    covered = coverage(catalogue, book)
    assert {one.item.id: one.fate for one in covered} == {
        "act s 2": "rule",
        "act s 2(2)": "gap",  # the whole section is cited and point 1, never this point
        "act s 3": "act",
        "act s 6": "term",
        "act s 7": "out of scope",
        "act s 9": "instrument",
        "sent-away": "rule",
        "shouted-at": "gap",  # on the same line, with another mark
        "how-many": "figure",
        "fewer": "assumption",
    }
    assert covered[0].links == (("rule", "hill"), ("act", "settle"))
    assert sum(counted(covered).values()) == len(covered)


def test_an_item_has_the_layer_mark_and_dates_of_its_work_or_its_own(catalogue: Catalogue) -> None:
    by_id = {item.id: item for item in catalogue.items}
    section, counted_ones = by_id["act s 2"], by_id["act s 7"]
    assert (section.layers, section.marks, section.dates) == (("law",), ("V1",), "2001-01-01")
    assert counted_ones.dates == "2002"
    assert by_id["how-many"].marks == ("OS", "INF")


def test_a_figure_has_a_type(catalogue: Catalogue) -> None:
    (figure,) = next(item for item in catalogue.items if item.id == "how-many").figures
    assert figure == Figure(4, 5.5, "people", "about", span_of("2006"), "year", "Bost", "of the shore")


def test_a_catalogue_changes_no_answer_and_so_no_digest(book: Rulebook) -> None:
    assert build({name: text for name, text in TEXTS.items() if "catalogue" not in name}).digest == book.digest


def test_works_of_one_origin_are_one_unit_of_evidence(book: Rulebook) -> None:
    assert units(["report", "act", "other-report", "leaflet"], {**book.sources, "leaflet": Source("leaflet", "")}) == {
        "radio": ("report", "other-report"),
        "bost-law": ("act",),
        "leaflet": ("leaflet",),
    }


def test_what_is_wrong_is_told_when_the_rulebook_is_loaded() -> None:
    with pytest.raises(BadInput, match="no item at 's 22'"):
        build({**TEXTS, "act/topic.yaml": TOPIC.replace("s 2(1)", "s 22")})


def test_of_what_was_not_read_no_item_is_asked() -> None:
    topic = TOPIC.replace("at: s 2(1), mark: V1", "at: s 22, mark: GK")
    assert build({**TEXTS, "act/topic.yaml": topic}).rules
