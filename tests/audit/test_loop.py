"""Circular requirements over time, planted in the rulebook of an invented state, and left out by a hair."""

# ruff: noqa: E501 (a line of YAML is a line)

import pytest

from zhol.engine.audit.audited import Audited
from zhol.engine.audit.flaw import Flaw
from zhol.engine.audit.loop import find
from zhol.engine.language.dates import day_of
from zhol.engine.language.load import build

DAY = day_of("2020-06-01")
CITE = "cite: [{work: act, at: s 1, mark: V1}]"
VOCABULARY = """
layers: {law: {}, practice: {over: [law]}, assumption: {under: all}}
actors: {person: self, arva: arva, bost: bost}
terms:
  slip: {readings: [letter, stamp], cite: [{work: act, at: s 1, mark: V1}]}
facts: {rich: {type: bool, missing: "no"}}
statuses:
  bostian: {values: [none, held, lost], begins: none, missing: none, normally: held, label: Bostian}
  arvan: {values: [none, held], begins: none, missing: none, label: Arvan}
  plea: {values: [none, filed], begins: none, missing: none}
  letter: {values: [none, held], begins: none, missing: none, document: yes, label: letter of Bost}
  stamp: {values: [none, held], begins: none, missing: none, document: yes}
questions:
  admission: {outcomes: [granted, refused], asked_when: [arvan is not held], label: admission to Arva}
  release: {outcomes: [given, refused], asked_when: [bostian is held], label: release from Bost}
"""
RULES = """
rules:
- {id: open, decides: admission, outcome: granted, when: [plea is filed], CITE}
- {id: no-letter, decides: admission, outcome: refused, when: [not holds letter], overrides: [open], label: no letter, CITE}
- {id: free-choice, decides: release, may: {actor: bost, outcomes: [given, refused], within: none stated}, CITE}
- {id: loss, decides: bostian, outcome: lost, when: [bostian is held, arvan is held], label: loss by itself, CITE}
acts:
- {id: plead, actor: person, effects: [plea becomes filed], CITE}
- id: admit
  actor: arva
  requires: [plea is filed]
  decided_by: admission
  effects: {granted: [arvan becomes held], refused: []}
  CITE
- id: let-go
  actor: bost
  requires: [bostian is held]
  decided_by: release
  effects: {given: [bostian becomes lost], refused: []}
  CITE
- {id: write, actor: bost, requires: [bostian is lost], effects: [letter becomes held], CITE}
- {id: stamp, actor: person, requires: [plea is filed], effects: [stamp becomes held], CITE}
"""


def found(rules: str = RULES, vocabulary: str = VOCABULARY) -> list[Flaw]:
    """Audit a small rulebook for circles."""
    texts = {
        "vocabulary.yaml": vocabulary,
        "act/instrument.yaml": "instrument: {id: act, title: An Act, layer: law}",
        "act/all.yaml": rules.replace("CITE", CITE),
    }
    return list(find(Audited(build(texts), DAY)))


def test_a_letter_that_comes_by_itself_only_after_the_admission_that_asks_for_it() -> None:
    (flaw,) = found()
    assert flaw.about == ("arvan/held", "bostian/lost", "no-letter")
    assert {"admit", "open", "no-letter", "write", "loss", "free-choice"} == {side.id for side in flaw.sides}
    assert "only afterwards" in flaw.says
    assert "before, only by the choice of bost" in flaw.says


def test_the_circle_is_shown_in_a_person_whom_the_evaluator_refuses() -> None:
    witness = found()[0].witness
    assert witness is not None
    assert witness.replayed is True
    assert [(scene.by, scene.answer) for scene in witness.scenes] == [
        ("admission", "refused"), ("admission", "granted"), ("bostian", "lost"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "near_miss",
    [
        # whoever asks to be let go is let go
        RULES.replace(
            "may: {actor: bost, outcomes: [given, refused], within: none stated}", "outcome: given"
        ),
        # a stamp of one's own is as good as the letter
        RULES.replace("when: [not holds letter]", "when: [not holds letter, not holds stamp]"),
        # nothing but a release ends the old nationality: a veto, and no circle
        RULES.replace("- {id: loss, decides: bostian, outcome: lost, when: [bostian is held, arvan is held], label: loss by itself, CITE}\n", ""),
        # the demand ended before
        RULES.replace("label: no letter", "in_force: {until: 2010-01-01, from: 2010-01-01}, label: no letter")
        .replace("from: 2010-01-01}", "from: 2009-12-31}"),
    ],
    ids=["release by right", "another paper", "no other way", "a day long ago"],
)  # fmt: skip
def test_no_circle_remains_today(near_miss: str) -> None:
    assert [flaw for flaw in found(near_miss) if flaw.depends.end > DAY] == []


def test_a_circle_of_one_reading_says_which() -> None:
    strict = RULES.replace("label: no letter", "reading: {slip: letter}, label: no letter")
    (flaw,) = found(strict)
    assert flaw.depends.readings == (("slip", "letter"),)
    lenient = RULES.replace("label: no letter", "reading: {slip: stamp}, label: no letter")
    (flaw,) = found(lenient)
    assert flaw.depends.readings == (("slip", "stamp"),)


def test_a_circle_of_practice_alone_is_told_as_such() -> None:
    (flaw,) = found(RULES.replace("label: no letter", "layer: practice, label: no letter"))
    assert flaw.depends.layers[:1] == ("law",)
    assert "practice" in flaw.depends.layers
    assert flaw.witness is not None
    assert flaw.witness.scenes[0].stance == "law, practice"


ORDER = """
rules:
- {id: stamped, decides: release, outcome: refused, when: [stamp is held], label: give up the stamp first, CITE}
- {id: rich, decides: release, outcome: refused, when: [rich], label: no release of the rich, CITE}
- {id: rest, decides: release, outcome: given, default: yes, CITE}
- {id: admitted, decides: admission, outcome: granted, CITE}
acts:
- {id: give-up, actor: person, requires: [stamp is held], effects: [stamp becomes none], CITE}
- {id: obtain, actor: person, effects: [stamp becomes held, letter becomes held, arvan becomes held], CITE}
- {id: plead, actor: person, effects: [plea becomes filed], CITE}
- id: let-go
  actor: bost
  requires: [plea is filed]
  decided_by: release
  takes: {since: plea, at_least: 0 days, at_most: none stated}
  effects: {given: [bostian becomes lost], refused: []}
  CITE
"""


def test_something_to_be_given_up_for_a_decision_that_goes_against_one_all_the_same() -> None:
    (flaw,) = [flaw for flaw in found(ORDER) if flaw.about[0] == "order"]
    assert flaw.about == ("order", "stamped")
    assert {side.id for side in flaw.sides} == {"stamped", "give-up", "rich", "obtain"}
    assert "only “obtain” brings it back" in flaw.says
    assert flaw.witness is not None
    assert flaw.witness.replayed is True


def test_what_is_given_up_for_a_decision_that_then_follows_is_left_alone() -> None:
    sure = ORDER.replace(
        "- {id: rich, decides: release, outcome: refused, when: [rich], label: no release of the rich, CITE}\n", ""
    )
    assert [flaw for flaw in found(sure) if flaw.about[0] == "order"] == []


def test_two_acts_that_ask_for_each_other_first() -> None:
    (flaw,) = found(
        """
acts:
- {id: admit, actor: arva, requires: [letter is held], effects: [arvan becomes held], CITE}
- {id: write, actor: bost, requires: [arvan is held], effects: [letter becomes held], CITE}
- {id: other, actor: person, effects: [plea becomes filed, stamp becomes held], CITE}
- {id: quit, actor: person, effects: [bostian becomes lost], CITE}
rules:
- {id: a, decides: admission, outcome: granted, CITE}
- {id: b, decides: release, outcome: given, CITE}
"""
    )
    assert flaw.about == ("arvan/held", "letter/held")
    assert {side.id for side in flaw.sides} == {"admit", "write"}
