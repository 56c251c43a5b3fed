"""What runs out before it is of use, planted in the rulebook of an invented state, and left out by a hair."""

# ruff: noqa: E501 (a line of YAML is a line)

import pytest

from zhol.engine.audit.audited import Audited
from zhol.engine.audit.deadline import find
from zhol.engine.audit.flaw import Flaw
from zhol.engine.language.dates import day_of
from zhol.engine.language.load import build

DAY = day_of("2020-06-01")
CITE = "cite: [{work: act, at: s 1, mark: V1}]"
VOCABULARY = """
layers: {law: {}, practice: {over: [law]}, assumption: {under: all}}
actors: {person: self, arva: arva, bost: bost}
terms:
  bridge: {readings: [none, wide], cite: [{work: act, at: s 1, mark: V1}]}
statuses:
  location: {values: [arva, bost], plain: yes, normally: bost}
  permit: {values: [none, visit, long, ended], begins: none, missing: none, then: {visit: ended, long: ended}, label: permit}
  plea: {values: [none, filed, granted], begins: none, missing: none}
  pass: {values: [none, filed, held], begins: none, missing: none, label: pass}
questions:
  stay: {outcomes: [lawful, unlawful], window: yes, asked_when: [location is arva], label: stay in Arva}
  grant: {outcomes: [given, refused], label: the grant}
"""
RULES = """
rules:
- {id: visit, decides: stay, outcome: lawful, when: [permit is visit or long], label: a permit in hand, CITE}
- {id: bridged, decides: stay, outcome: lawful, when: [plea is filed], reading: {bridge: wide}, CITE}
- {id: nothing, decides: stay, outcome: unlawful, default: yes, CITE}
- {id: worthy, decides: grant, outcome: given, when: [permit is long], CITE}
- {id: unworthy, decides: grant, outcome: refused, default: yes, CITE}
acts:
- {id: enter, actor: person, requires: [location is bost], effects: [location becomes arva, permit becomes visit for 30 days], CITE}
- {id: lengthen, actor: arva, requires: [permit is visit], effects: [permit becomes long for 300 days], CITE}
- {id: file, actor: person, effects: [plea becomes filed], CITE}
- {id: answer, actor: arva, requires: [plea is filed], takes: {since: plea, at_least: 0 days, at_most: 40 days}, effects: [plea becomes granted], CITE}
- {id: ask-pass, actor: person, effects: [pass becomes filed], CITE}
- {id: decide, actor: arva, requires: [pass is filed], decided_by: grant, takes: {since: pass, at_least: 0 days, at_most: 20 days}, effects: {given: [pass becomes held], refused: []}, CITE}
"""


def found(rules: str = RULES, vocabulary: str = VOCABULARY) -> dict[tuple[str, ...], Flaw]:
    """Audit a small rulebook for deadlines."""
    texts = {
        "vocabulary.yaml": vocabulary,
        "act/instrument.yaml": "instrument: {id: act, title: An Act, layer: law, jurisdiction: arva}",
        "act/all.yaml": rules.replace("CITE", CITE),
    }
    return {flaw.about: flaw for flaw in find(Audited(build(texts), DAY))}


def test_a_stay_that_ends_while_the_answer_may_still_be_awaited() -> None:
    flaws = found()
    assert set(flaws) == {("stay", "visit", "answer")}
    flaw = flaws["stay", "visit", "answer"]
    assert "may take 40 days" in flaw.says
    assert "holds for 30 days" in flaw.says
    assert flaw.depends.readings == (("bridge", "none"),)


def test_it_is_shown_on_the_day_on_which_the_stay_ends() -> None:
    witness = found()["stay", "visit", "answer"].witness
    assert witness is not None
    assert witness.replayed is True
    assert [(scene.stance, scene.answer) for scene in witness.scenes] == [
        ("law; on 2020-06-01", "lawful"), ("law; on 2020-07-01", "unlawful"), ("law; on 2020-07-11", "unlawful"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "near_miss",
    [
        RULES.replace("at_most: 40 days", "at_most: 29 days"),
        RULES.replace("visit for 30 days", "visit for 41 days"),
        RULES.replace(", reading: {bridge: wide}", ""),
        # another state takes its time: one need not wait for it there
        RULES.replace("{id: answer, actor: arva", "{id: answer, actor: bost"),
    ],
    ids=["a day less to decide", "a day more to stay", "the stay is bridged", "another state decides"],
)
def test_a_near_miss_is_left_alone(near_miss: str) -> None:
    assert found(near_miss) == {}


def test_a_status_that_lapses_before_a_paper_that_may_take_longer() -> None:
    slow = RULES.replace("when: [permit is long]", "when: [permit is long, plea is granted]").replace(
        "at_most: 40 days", "at_most: 290 days"
    )
    flaw = found(slow)["permit", "grant", "answer"]
    assert "lasts 300 days" in flaw.says
    assert "310 days may pass in all" in flaw.says
    assert flaw.witness is not None
    assert flaw.witness.replayed is True
    assert [scene.answer for scene in flaw.witness.scenes] == ["given", "given", "refused"]


def test_a_paper_without_a_time_is_never_in_time() -> None:
    slow = RULES.replace("when: [permit is long]", "when: [permit is long, plea is granted]").replace(
        "at_most: 40 days", "at_most: none stated"
    )
    assert "no longest time is stated" in found(slow)["permit", "grant", "answer"].says


def test_a_paper_that_comes_in_time_is_left_alone() -> None:
    quick = RULES.replace("when: [permit is long]", "when: [permit is long, plea is granted]").replace(
        "at_most: 40 days", "at_most: 25 days"
    )
    assert ("permit", "grant", "answer") not in found(quick)


AWAY = """
rules:
- {id: broken, decides: pass, outcome: none, when: [pass is held, location is not bost, on > since pass + 60 days], label: the pass is spent, CITE}
- {id: visit, decides: stay, outcome: lawful, CITE}
- {id: worthy, decides: grant, outcome: given, when: [permit is long], CITE}
acts:
- {id: leave, actor: person, effects: [pass becomes held, location becomes arva], CITE}
- {id: file, actor: person, requires: [location is arva], effects: [plea becomes filed], CITE}
- {id: decide, actor: arva, requires: [plea is filed], decided_by: grant, takes: {since: plea, at_least: 0 days, at_most: 70 days}, effects: {given: [plea becomes granted], refused: []}, CITE}
- {id: lengthen, actor: arva, requires: [location is arva], effects: [permit becomes long], CITE}
- {id: visit-and-ask, actor: person, effects: [permit becomes visit, pass becomes filed], CITE}
"""


def test_a_promise_that_is_spent_before_what_one_went_away_for_can_be_had() -> None:
    flaw = found(AWAY)["pass", "broken"]
    assert "may take 70 days in all" in flaw.says
    assert flaw.witness is not None
    assert flaw.witness.replayed is True


@pytest.mark.parametrize(
    "near_miss",
    [AWAY.replace("since pass + 60 days", "since pass + 70 days"), AWAY.replace("requires: [location is arva], ", "")],
    ids=["time enough", "one may stay at home for it"],
)
def test_a_promise_that_can_be_kept_is_left_alone(near_miss: str) -> None:
    assert ("pass", "broken") not in found(near_miss)


REPORT = """
rules:
- {id: visit, decides: stay, outcome: lawful, CITE}
- {id: late, decides: grant, outcome: refused, when: [report is late], CITE}
- {id: caught, decides: grant, outcome: refused, when: [permit is long], layer: practice, label: caught out, CITE}
- {id: fine, decides: grant, outcome: given, default: yes, CITE}
acts:
- {id: get, actor: person, effects: [permit becomes visit, pass becomes filed, plea becomes granted], CITE}
- {id: keep, actor: arva, effects: [permit becomes long, pass becomes held], CITE}
- {id: report-it, actor: person, effects: [plea becomes filed], CITE}
duties:
- {id: report, owes: person, act: report-it, since: permit becomes visit, within: 30 days, CITE}
"""


def test_somebody_is_held_to_account_whose_duty_never_began() -> None:
    flaw = found(REPORT)["report", "caught"]
    assert {side.id for side in flaw.sides} == {"report", "caught"}
    assert flaw.witness is not None
    assert [(scene.by, scene.answer) for scene in flaw.witness.scenes] == [("grant", "refused"), ("report", "none")]


def test_whose_duty_began_is_held_to_account_rightly() -> None:
    assert ("report", "caught") not in found(REPORT.replace("when: [permit is long]", "when: [report is late]"))


REST = """
rules:
- {id: visit, decides: stay, outcome: lawful, CITE}
- {id: worthy, decides: grant, outcome: given, when: [permit is long], CITE}
- {id: rests, decides: grant, outcome: resting, when: [permit is long, pass is filed], overrides: [worthy], label: the file rests, CITE}
- {id: unworthy, decides: grant, outcome: refused, default: yes, CITE}
acts:
- {id: settle, actor: person, effects: [permit becomes long], CITE}
- {id: file, actor: person, effects: [plea becomes filed], CITE}
- {id: ask-pass, actor: person, effects: [pass becomes filed], CITE}
- {id: write-pass, actor: bost, requires: [pass is filed], takes: {since: pass, at_least: 0 days, at_most: none stated}, effects: [pass becomes held], CITE}
- {id: answer, actor: arva, requires: [plea is filed], decided_by: grant, takes: {since: plea, at_least: 0 days, at_most: 40 days}, effects: {given: [plea becomes granted], resting: [], refused: []}, CITE}
"""


def rests(rules: str = REST) -> dict[tuple[str, ...], Flaw]:
    """Audit a small rulebook in which a file may rest."""
    return found(rules, VOCABULARY.replace("[given, refused]", "[given, resting, refused]"))


def test_a_file_that_rests_without_end_while_another_state_is_silent() -> None:
    flaw = rests()["rests", "grant", "resting", "write-pass"]
    assert "“answer” may take 40 days" in flaw.says
    assert "(bost) is awaited, of which no longest time is stated" in flaw.says
    assert flaw.witness is not None
    assert [(scene.stance, scene.answer) for scene in flaw.witness.scenes] == [
        ("law; on 2020-06-01", "resting"), ("law; on 2020-07-12", "resting"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "near_miss",
    [
        REST.replace("at_most: none stated", "at_most: 90 days"),
        REST.replace("{id: write-pass, actor: bost", "{id: write-pass, actor: arva"),
        REST.replace("resting: [], refused: []", "resting: [plea becomes none], refused: []"),
        REST.replace("at_most: 40 days", "at_most: none stated"),
        REST.replace("when: [permit is long, pass is filed]", "when: [permit is visit]"),
    ],
    ids=[
        "the other has a time",
        "who decides is silent",
        "the answer ends it",
        "no time to miss",
        "it waits for nothing",
    ],
)
def test_a_file_that_comes_to_an_end_is_left_alone(near_miss: str) -> None:
    assert [about for about in rests(near_miss) if about[0] == "rests"] == []


def test_a_clash_of_days_gone_by_is_told_with_the_days_on_which_it_was_so() -> None:
    past = RULES.replace(", reading: {bridge: wide}", ", in_force: {from: 2018-03-01}").replace(
        "label: a permit in hand", "in_force: {from: 2016-01-01}, label: a permit in hand"
    )
    flaw = found(past)["stay", "visit", "answer"]
    assert flaw.depends.end == day_of("2018-03-01")
    assert flaw.witness is not None
    assert flaw.witness.replayed is True
    assert flaw.witness.scenes[0].stance == "law; on 2016-02-29"
