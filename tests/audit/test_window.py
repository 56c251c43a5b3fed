"""Windows and situations without a harmless answer, planted in the rulebook of an invented state, and near misses."""

# ruff: noqa: E501 (a line of YAML is a line)

from collections.abc import Callable, Iterator

from zhol.engine.audit import no_admissible_action, window
from zhol.engine.audit.audited import Audited
from zhol.engine.audit.flaw import Flaw
from zhol.engine.language.dates import day_of
from zhol.engine.language.load import build

DAY = day_of("2020-06-01")
CITE = "cite: [{work: act, at: s 1, mark: V1}]"
VOCABULARY = """
layers: {law: {}, practice: {over: [law]}, assumption: {under: all}}
actors: {person: self, arva: arva, bost: bost}
roles: {mother: parent, father: parent}
categories: {nationality: {weight: high}}
facts:
  born: {type: date}
  born-in: {type: [arva, bost]}
statuses:
  location: {values: [arva, bost], plain: yes, normally: arva}
  bostian: {values: [none, held, lost], begins: none, missing: none, normally: held, together: nationality}
  arvan: {values: [none, held], begins: none, missing: none, together: nationality}
  plea: {values: [none, filed], begins: none, missing: none}
  doubt: {values: [none, raised], begins: none, missing: none}
  call: {values: [none, received, followed, refused], begins: none, missing: none}
  file: {values: [open, closed], begins: open, missing: open}
  held: {values: ["no", "yes"], begins: "no", missing: "no"}
questions:
  stateless: {outcomes: ["no", "yes"], window: yes, category: nationality}
  release: {outcomes: [given, refused], asked_when: [bostian is held]}
  admission: {outcomes: [granted, refused], asked_when: [arvan is not held]}
  from-afar: {outcomes: [allowed, barred]}
  pension: {outcomes: [paid, lost]}
"""
RULES = """
rules:
- {id: nobody, decides: stateless, outcome: "yes", when: [bostian is not held, arvan is not held], CITE}
- {id: somebody, decides: stateless, outcome: "no", default: yes, CITE}
- {id: let-go, decides: release, may: {actor: bost, outcomes: [given, refused], within: none stated}, when: [plea is filed], CITE}
- {id: kept, decides: release, outcome: refused, default: yes, CITE}
- {id: admitted, decides: admission, outcome: granted, CITE}
- {id: doubted, decides: admission, outcome: refused, when: [doubt is raised], overrides: [admitted], CITE}
- {id: afar, decides: from-afar, outcome: allowed, default: yes, CITE}
- {id: in-person, decides: from-afar, outcome: barred, layer: practice, label: come yourself, CITE}
- {id: paid, decides: pension, outcome: paid, default: yes, CITE}
- {id: cut, decides: pension, outcome: lost, when: [call is refused], CITE}
- {id: by-descent, decides: bostian, outcome: held, at: birth, when: [{every: parent, has: [bostian is held]}], CITE}
acts:
- {id: plead, actor: person, effects: [plea becomes filed], CITE}
- {id: release, actor: bost, requires: [bostian is held], decided_by: release, effects: {given: [bostian becomes lost], refused: []}, CITE}
- {id: admit, actor: arva, requires: [arvan is not held, bostian is lost], decided_by: admission, effects: {granted: [arvan becomes held], refused: []}, CITE}
- {id: doubt, actor: arva, harm: yes, requires: [arvan is not held], effects: [doubt becomes raised], CITE}
- {id: call, actor: bost, harm: yes, requires: [call is none, location is arva], effects: [call becomes received], CITE}
- {id: follow, actor: person, requires: [call is received], effects: [call becomes followed, location becomes bost], CITE}
- {id: refuse, actor: person, requires: [call is received], effects: [call becomes refused], CITE}
- {id: hold, actor: bost, harm: yes, requires: [location is bost], effects: [held becomes yes], CITE}
- {id: free, actor: bost, requires: [held is yes], effects: [held becomes no], CITE}
- {id: close-in-bost, actor: person, requires: [file is open, location is bost], effects: [file becomes closed], CITE}
- {id: close-by-letter, actor: person, requires: [file is open, from-afar is allowed], effects: [file becomes closed], CITE}
"""


def found(find: Callable[[Audited], Iterator[Flaw]], rules: str = RULES) -> dict[tuple[str, ...], Flaw]:
    """Audit a small rulebook with one detector."""
    texts = {
        "vocabulary.yaml": VOCABULARY,
        "act/instrument.yaml": "instrument: {id: act, title: An Act, layer: law, jurisdiction: arva}",
        "act/all.yaml": rules.replace("CITE", CITE),
    }
    return {flaw.about: flaw for flaw in find(Audited(build(texts), DAY))}


def test_what_opens_a_window_what_closes_it_and_what_shuts_the_way_out() -> None:
    flaw = found(window.find)["stateless", "yes", "release"]
    assert "it closes with “admit” (arva); after “doubt” nobody has to" in flaw.says
    assert {"release", "admit", "doubt", "nobody"} <= {side.id for side in flaw.sides}
    assert flaw.severity == "high"
    assert flaw.witness is not None
    assert flaw.witness.replayed is True
    assert [scene.answer for scene in flaw.witness.scenes] == ["no", "yes"]


def test_a_window_that_nobody_has_to_close() -> None:
    alone = RULES.replace(
        "requires: [arvan is not held, bostian is lost], decided_by: admission",
        "requires: [bostian is held], decided_by: admission",
    )
    assert "nobody has to close it" in found(window.find, alone)["stateless", "yes", "release"].says


def test_a_window_that_the_person_can_close_is_left_alone() -> None:
    own = RULES.replace("{id: admit, actor: arva", "{id: admit, actor: person")
    assert ("stateless", "yes", "release") not in found(window.find, own)


def test_a_release_that_only_follows_an_admission_opens_nothing() -> None:
    safe = RULES.replace(
        "requires: [bostian is held], decided_by: release",
        "requires: [bostian is held, arvan is held], decided_by: release",
    ).replace("bostian is lost], decided_by", "bostian is held], decided_by")
    assert ("stateless", "yes", "release") not in found(window.find, safe)


def test_children_of_parents_who_pass_nothing_on_are_in_the_window_from_birth() -> None:
    born = RULES.replace("when: [{every: parent", "when: [born-in is bost, {every: parent")
    flaw = found(window.find, born)["stateless", "yes", "birth"]
    assert flaw.witness is not None
    assert flaw.witness.replayed is True
    assert "born in arva" in flaw.says
    assert "born in bost" not in flaw.says


def test_a_call_to_which_every_answer_does_harm() -> None:
    flaw = found(no_admissible_action.find)["call/received",]
    assert {"call", "follow", "refuse", "hold", "cut"} == {side.id for side in flaw.sides}
    assert flaw.witness is not None
    assert flaw.witness.replayed is True


def test_a_call_that_can_be_refused_without_harm_is_left_alone() -> None:
    assert ("call/received",) not in found(
        no_admissible_action.find, RULES.replace("when: [call is refused]", "when: [call is none]")
    )


def test_a_step_that_is_left_only_where_harm_awaits() -> None:
    flaw = found(no_admissible_action.find)["file/closed", "in-person"]
    assert {"in-person", "close-in-bost", "close-by-letter", "hold"} == {side.id for side in flaw.sides}
    assert flaw.witness is not None
    assert flaw.witness.replayed is True


def test_a_step_that_can_still_be_taken_from_afar_is_left_alone() -> None:
    assert ("file/closed", "in-person") not in found(
        no_admissible_action.find,
        RULES.replace("outcome: barred, layer: practice", "outcome: allowed, layer: practice"),
    )


def test_a_window_of_days_gone_by_is_told_with_the_day_on_which_it_was_last_open() -> None:
    shut = RULES.replace(
        "decided_by: release, effects",
        "decided_by: release, in_force: {until: 2015-05-01}, effects",
    )
    flaw = found(window.find, shut)["stateless", "yes", "release"]
    assert flaw.depends.end == day_of("2015-05-01")
    assert flaw.witness is not None
    assert flaw.witness.replayed is True
    assert "on: 2015-04-30" in flaw.witness.life


def test_a_window_that_a_rule_has_closed_since_is_told_of_the_days_before() -> None:
    mended = RULES.replace(
        "acts:\n",
        "- {id: kept-after-all, decides: release, outcome: refused, when: [arvan is not held], in_force: {from: 2018-01-01}, overrides: [let-go], CITE}\nacts:\n",
    )
    flaw = found(window.find, mended)["stateless", "yes", "release"]
    assert flaw.depends.end == day_of("2018-01-01")
