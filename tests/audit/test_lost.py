"""What others take while a decision that rests on it is waited for, planted in an invented state, and left out by a hair."""

# ruff: noqa: E501 (a line of YAML is a line)

import pytest

from zhol.engine.audit.audited import Audited
from zhol.engine.audit.flaw import Flaw
from zhol.engine.audit.lost import find
from zhol.engine.language.dates import day_of
from zhol.engine.language.load import build

DAY = day_of("2020-06-01")
CITE = "cite: [{work: act, at: s 1, mark: V1}]"
VOCABULARY = """
layers: {law: {}, practice: {over: [law]}, assumption: {under: all}}
actors: {person: self, arva: arva, wardens: arva, bost: bost, fate: chance}
terms:
  ground: {readings: [needed, spared], cite: [{work: act, at: s 1, mark: V1}]}
facts: {noble: {type: bool, missing: "no"}}
statuses:
  location: {values: [arva, bost], plain: yes, normally: arva}
  permit: {values: [none, long, ended], begins: none, missing: none, label: permit}
  pass: {values: [none, held, seized], begins: none, missing: none, document: yes, label: pass}
  bond: {values: [none, tied, cut], begins: none, missing: none, label: bond}
  plea: {values: [none, filed, granted, refused], begins: none, missing: none, label: plea}
questions:
  grant: {outcomes: [given, refused], asked_when: [plea is not granted], label: the grant}
"""
RULES = """
rules:
- {id: settled, decides: grant, outcome: given, when: [permit is long], label: lives here, CITE}
- {id: unsettled, decides: grant, outcome: refused, default: yes, CITE}
acts:
- {id: plead, actor: person, effects: [plea becomes filed], CITE}
- {id: move-in, actor: person, effects: [permit becomes long, pass becomes held, bond becomes tied], CITE}
- {id: end-permit, actor: wardens, requires: [permit is long], effects: [permit becomes ended], label: end permit, CITE}
- {id: seize, actor: bost, requires: [holds pass, location is bost], effects: [pass becomes seized], CITE}
- id: decide
  actor: arva
  requires: [plea is filed]
  decided_by: grant
  takes: {since: plea, at_least: 0 days, at_most: 60 days}
  effects: {given: [plea becomes granted], refused: [plea becomes refused]}
  CITE
"""


def found(rules: str = RULES) -> dict[tuple[str, ...], Flaw]:
    """Audit a small rulebook for what is taken from under a decision."""
    texts = {
        "vocabulary.yaml": VOCABULARY,
        "act/instrument.yaml": "instrument: {id: act, title: An Act, layer: law, jurisdiction: arva}",
        "act/all.yaml": rules.replace("CITE", CITE),
    }
    return {flaw.about: flaw for flaw in find(Audited(build(texts), DAY))}


def test_a_permit_that_others_end_while_the_grant_that_needs_it_is_waited_for() -> None:
    flaws = found()
    assert set(flaws) == {("lost", "permit", "decide")}
    flaw = flaws["lost", "permit", "decide"]
    assert flaw.kind == "deadline"
    assert flaw.says == (
        "“the grant: given” (arva decides) rests on “permit: long”; while it is waited for, “end permit” (wardens) ends that, "
        "and what is left is “the grant: refused”."
    )
    assert {side.id for side in flaw.sides} == {"plead", "decide", "settled", "end-permit"}


def test_it_is_told_from_the_application_over_the_loss_to_the_refusal() -> None:
    witness = found()["lost", "permit", "decide"].witness
    assert witness is not None
    assert witness.replayed is True
    assert [(scene.stance, scene.answer) for scene in witness.scenes] == [
        ("law; on 2020-05-29", "given"), ("law; on 2020-05-31", "refused"), ("law; on 2020-06-01", "refused"),
    ]  # fmt: skip
    acts = [line.partition("act: ")[2].rstrip("}") for line in witness.life.splitlines() if "act: " in line]
    assert acts == ["plead", "end-permit", "decide, outcome: refused"]


@pytest.mark.parametrize(
    "near_miss",
    [
        # who decides ends it: that is no other authority
        RULES.replace("{id: end-permit, actor: wardens", "{id: end-permit, actor: arva"),
        # the person ends it
        RULES.replace("{id: end-permit, actor: wardens", "{id: end-permit, actor: person"),
        # nobody does: it happens
        RULES.replace("{id: end-permit, actor: wardens", "{id: end-permit, actor: fate"),
        # the decision asks for the plea alone
        RULES.replace("when: [permit is long]", "when: [plea is filed]"),
        # a permit that has ended is as good
        RULES.replace("when: [permit is long]", "when: [permit is long or ended]"),
        # whoever waits for the decision cannot lose it
        RULES.replace("requires: [permit is long], effects", "requires: [permit is long, plea is not filed], effects"),
        # the end of the permit ends the application as well
        RULES.replace("effects: [permit becomes ended]", "effects: [permit becomes ended, plea becomes none]"),
        # it came into force the day after
        RULES.replace("{id: end-permit, ", "{id: end-permit, in_force: {from: 2020-06-02}, "),
        # nobody has to wait: it is decided at once
        RULES.replace("  takes: {since: plea, at_least: 0 days, at_most: 60 days}\n", ""),
        # another rule is as good for her
        RULES.replace("acts:\n", "- {id: anybody, decides: grant, outcome: given, when: [permit is not none], CITE}\nacts:\n"),
    ],
    ids=["who decides", "the person", "chance", "not needed", "as good", "no more", "no application", "later", "at once", "rival"],
)  # fmt: skip
def test_a_near_miss_is_left_alone(near_miss: str) -> None:
    assert found(near_miss) == {}


def test_a_paper_that_another_state_takes_of_somebody_who_went_there_meanwhile() -> None:
    paper = RULES.replace("when: [permit is long]", "when: [plea is filed]").replace(
        "acts:\n",
        "- {id: no-pass, decides: grant, outcome: refused, when: [pass is seized], overrides: [settled], label: no pass, CITE}\nacts:\n",
    )
    flaw = found(paper)["lost", "pass", "decide"]
    assert "“pass: held”" in flaw.says
    assert "(bost)" in flaw.says
    assert flaw.witness is not None
    assert "now: {location: bost}" in flaw.witness.life
    assert [scene.answer for scene in flaw.witness.scenes] == ["given", "refused", "refused"]


def test_a_status_that_a_rule_ends_upon_what_another_does() -> None:
    tied = RULES.replace("when: [permit is long]", "when: [bond is tied]").replace(
        "acts:\n",
        "- {id: cut, decides: bond, outcome: cut, when: [bond is tied], at: permit becomes ended, label: the bond is cut, CITE}\nacts:\n",
    )
    flaw = found(tied)["lost", "bond", "decide"]
    assert "end-permit" in {side.id for side in flaw.sides}
    assert flaw.witness is not None
    assert flaw.witness.replayed is True


def test_a_decision_that_can_no_more_be_taken() -> None:
    asked = RULES.replace("when: [permit is long]", "when: [plea is filed]").replace(
        "requires: [plea is filed]\n", "requires: [plea is filed, permit is long]\n"
    )
    flaw = found(asked)["lost", "permit", "decide"]
    assert flaw.says.endswith("and the decision cannot be taken any more.")
    assert flaw.witness is not None
    assert flaw.witness.replayed is True


def test_what_hangs_on_a_reading_says_so() -> None:
    read = RULES.replace("label: lives here", "reading: {ground: needed}, label: lives here").replace(
        "acts:\n",
        "- {id: spared, decides: grant, outcome: given, when: [plea is filed], reading: {ground: spared}, CITE}\nacts:\n",
    )
    assert found(read)["lost", "permit", "decide"].depends.readings == (("ground", "needed"),)


def test_what_is_done_only_in_practice_is_told_of_practice() -> None:
    practice = RULES.replace("{id: end-permit, ", "{id: end-permit, layer: practice, ")
    assert found(practice)["lost", "permit", "decide"].depends.layers == ("law", "practice")
