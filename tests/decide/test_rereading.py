"""What hangs on how a term is read: alone, together with another, in a date, in a danger."""

from pathlib import Path

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import check
from zhol.engine.decide.finding import Dependence
from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rulebook

SOURCES = "sources: [{id: pact, title: A pact}]"
VOCABULARY = """
layers: {law: {}, assumption: {under: all}}
actors: {person: self, office: bost}
terms:
  pact: {readings: [printed, rumoured], cite: [{work: pact, at: s 1, mark: V1}]}
  whom: {readings: [all-comers, settlers, nobody], cite: [{work: pact, at: s 2, mark: V1}]}
  gate: {readings: [shut, open-gate], cite: [{work: pact, at: s 3, mark: V1}]}
  bridge: {readings: [down, up], cite: [{work: pact, at: s 4, mark: V1}]}
  start: {readings: [early, late], cite: [{work: pact, at: s 5, mark: V1}]}
facts: {born: {type: date}}
statuses:
  place: {values: [arva, bost], plain: yes}
  badge: {values: [none, worn], begins: none, missing: none}
questions:
  sent-back: {outcomes: ["no", "yes"]}
  way-in: {outcomes: [free, barred]}
  way-out: {outcomes: [free, barred]}
"""
RULES = """
parameters:
  badge-from:
    unit: date
    term: start
    values: [{from: 2000-01-01, value: {early: 2010-01-01, late: 2012-01-01}, cite: [{work: pact, at: s 5, mark: V1}]}]
rules:
- {id: kept, decides: sent-back, outcome: "no", default: yes, CITE}
- {id: all, decides: sent-back, outcome: "yes", reading: {pact: rumoured, whom: all-comers}, CITE}
- {id: some, decides: sent-back, outcome: "yes", reading: {pact: rumoured, whom: settlers}, when: [place is bost], CITE}
- {id: barred, decides: way-in, outcome: barred, default: yes, CITE}
- {id: in, decides: way-in, outcome: free, reading: {gate: open-gate, bridge: down}, CITE}
- {id: over, decides: way-in, outcome: free, reading: {gate: shut, bridge: up}, when: [place is arva], CITE}
- {id: stays, decides: way-out, outcome: barred, default: yes, CITE}
- {id: out, decides: way-out, outcome: free, reading: {gate: open-gate, bridge: up}, CITE}
- {id: wears, decides: badge, outcome: worn, in_force: {from: param badge-from}, CITE}
acts:
- id: seize
  actor: office
  harm: yes
  reading: {pact: rumoured}
  requires: [place is arva]
  effects: [badge becomes none]
  cite: [{work: pact, at: s 1, mark: V1}]
""".replace("CITE", "cite: [{work: pact, at: s 1, mark: V1}]")
LIFE = "{case: a life, on: 2024-06-01, person: {born: 1990}, opens: {on: 2001-01-01, place: arva}}"


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    """Load a rulebook in which readings meet."""
    place = tmp_path_factory.mktemp("pact")
    (place / "pact").mkdir()
    files = {
        "sources.yaml": SOURCES,
        "vocabulary.yaml": VOCABULARY,
        "pact/instrument.yaml": "instrument: {id: pact, title: A pact, layer: law, sources: [pact]}",
        "pact/rules.yaml": RULES,
    }
    for name, words in files.items():
        (place / name).write_text(words, "utf-8")
    return load(Path(place))


def hangs(book: Rulebook, question: str, **readings: str) -> list[Dependence]:
    """Return what an answer hangs on."""
    found = check(book, read_case(LIFE, "life.yaml", book), readings=readings, with_readings=True)
    return [d for d in found.readings_that_matter if d.question == question]


def told(found: Dependence) -> tuple[str, dict[str, str], dict[str, str | None]]:
    """Return a dependence in short: the term, what is read otherwise beside it, and the answers."""
    return found.term, dict(found.beside), {reading: answer.outcome for reading, answer in found.answers}


def test_a_term_that_changes_an_answer_alone_and_one_that_does_beside_it(book: Rulebook) -> None:
    assert list(map(told, hangs(book, "sent-back"))) == [
        ("pact", {}, {"printed": "no", "rumoured": "yes"}),
        ("whom", {"pact": "rumoured"}, {"all-comers": "yes", "settlers": "no", "nobody": "no"}),
    ]


def test_the_reading_chosen_comes_first_and_is_what_the_others_are_held_against(book: Rulebook) -> None:
    assert list(map(told, hangs(book, "sent-back", pact="rumoured"))) == [
        ("pact", {}, {"rumoured": "yes", "printed": "no"}),
        ("whom", {}, {"all-comers": "yes", "settlers": "no", "nobody": "no"}),
    ]


def test_two_that_both_matter_alone_are_told_together_only_where_that_brings_something_new(book: Rulebook) -> None:
    assert list(map(told, hangs(book, "way-in"))) == [
        ("gate", {}, {"shut": "barred", "open-gate": "free"}),
        ("bridge", {}, {"down": "barred", "up": "free"}),
    ]


def test_two_of_which_neither_matters_alone_are_told_once(book: Rulebook) -> None:
    assert list(map(told, hangs(book, "way-out"))) == [
        ("bridge", {"gate": "open-gate"}, {"down": "barred", "up": "free"}),
    ]


def test_a_status_that_begins_on_another_day_hangs_on_the_reading(book: Rulebook) -> None:
    (found,) = hangs(book, "badge")
    assert [str(answer.since) for _, answer in found.answers] == ["2010-01-01", "2012-01-01"]


def test_a_danger_hangs_on_the_reading_of_its_act(book: Rulebook) -> None:
    (found,) = hangs(book, "seize")
    assert told(found) == ("pact", {}, {"printed": "none", "rumoured": "certain"})
