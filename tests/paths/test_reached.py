"""Whether the typical person may come to where a witness stands."""

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.judging import Memory
from zhol.engine.decide.program import Compiled
from zhol.engine.decide.stance import Stance, default_readings
from zhol.engine.language.dates import text
from zhol.engine.language.load import build
from zhol.engine.paths.reached import Reached, Roads

CITE = "cite: [{work: act, at: s 1, mark: V1}]"
BOOK = build(
    {
        "vocabulary.yaml": """
layers: {law: {}, practice: {over: [law]}, assumption: {under: all}}
actors: {person: self, office: arva}
roles: {mother: parent}
facts: {born: {type: date}}
statuses:
  nat: {values: [none, held], begins: none, normally: held}
  permit: {values: [none, held, taken], begins: none}
  crown: {values: [none, worn], begins: none}
questions: {stay: {outcomes: [free, barred]}}
""",
        "act/instrument.yaml": "instrument: {id: act, title: An Act, layer: law}",
        "act/all.yaml": f"""
rules:
- {{id: stay, decides: stay, outcome: free, when: [permit is held, nat is held, crown is none], {CITE}}}
acts:
- {{id: ask, actor: person, requires: [nat is held], effects: [permit becomes held], {CITE}}}
- {{id: take, actor: office, harm: yes, layer: practice, requires: [permit is held], effects: [permit becomes taken], {CITE}}}
""",  # noqa: E501
    }
)


@pytest.fixture(params=["law", "law and practice"])
def layers(request: pytest.FixtureRequest) -> frozenset[str]:
    return frozenset({"law", "assumption", *(["practice"] if "practice" in request.param else [])})


def looked_for(opens: str, layers: frozenset[str], more: str = "") -> Reached:
    program = Compiled(BOOK).program(Stance(layers, default_readings(BOOK)))
    words = f"case: a witness\nperson: {{born: 1990-01-01}}\nopens: {{on: 2020-06-01, {opens}}}\n{more}"
    return Roads(program, Memory().judge).to(read_case(words, "witness", BOOK).life)


def test_she_is_reached_by_acts_of_hers_and_of_others(layers: frozenset[str]) -> None:
    found = looked_for("nat: held, permit: held, crown: none", layers)
    assert (found.verdict, found.acts, text(found.start)) == ("reached", ("ask",), "2010-06-01")


def test_what_only_practice_does_is_reached_where_practice_counts(layers: frozenset[str]) -> None:
    found = looked_for("nat: held, permit: taken, crown: none", layers)
    assert found.verdict == ("reached" if "practice" in layers else "not reached")
    assert found.acts == (("ask", "take") if "practice" in layers else ())


def test_what_no_act_brings_about_is_not_reached(layers: frozenset[str]) -> None:
    assert looked_for("nat: held, permit: none, crown: worn", layers).verdict == "not reached"
    assert looked_for("nat: none, permit: none, crown: none", layers).verdict == "not reached"


def test_a_child_sets_out_at_birth(layers: frozenset[str]) -> None:
    words = "case: a witness\nperson: {born: 2018-03-04}\nopens: {on: 2020-06-01, nat: held, permit: none, crown: none}"
    program = Compiled(BOOK).program(Stance(layers, default_readings(BOOK)))
    assert text(Roads(program, Memory().judge).to(read_case(words, "w", BOOK).life).start) == "2018-03-04"


def test_with_relatives_it_is_left_open(layers: frozenset[str]) -> None:
    mother = "roles: {mother: {opens: {on: 2020-06-01, nat: held, permit: none, crown: none}}}\n"
    assert looked_for("nat: held, permit: none, crown: none", layers, mother).verdict == "not settled"
