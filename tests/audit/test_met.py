"""Somebody whom a provision meets: told as a life, and judged under the law and as it is done."""

from zhol.engine.audit.met import met
from zhol.tests.audit.small import audited

WORDS = """
statuses:
  permit: {values: [none, held], begins: none, missing: none}
  liberty: {values: [free, held], begins: free, missing: free}
questions:
  fine: {outcomes: [none, due], asked_when: [permit is held]}
  kin: {outcomes: ["no", "yes"]}
"""
LAW = """
rules:
- {id: act.no-fine, decides: fine, outcome: none, default: yes, CITE}
- {id: act.fine, decides: fine, outcome: due, when: [young], CITE}
- {id: act.kin, decides: kin, outcome: "no", default: yes, CITE}
acts: [{id: let, actor: ministry, effects: [permit becomes held], CITE}]
"""
PRACTICE = """
rules:
- {id: ways.fine, decides: fine, outcome: due, when: [clan is marsh], in_force: {from: 2010-01-01, until: 2015-01-01}, CITE}
- {id: ways.kin, decides: kin, outcome: "yes", when: [{some: parent, has: [clan is marsh]}], CITE}
acts: [{id: hold, actor: police, harm: yes, requires: [clan is shore], effects: [liberty becomes held], CITE}]
"""  # noqa: E501
ROLES = "roles: {mother: parent}\n"
BOOK = audited(ROLES + WORDS, law=LAW, practice=PRACTICE)
RULES = {rule.id: rule for rule in BOOK.book.rules}


def test_whom_a_rule_meets() -> None:
    found = met(BOOK, [RULES["ways.fine"]])
    assert found is not None
    assert found.replayed
    assert set(found.exceptions) == {"clan is marsh", "permit is held"}
    assert [(scene.stance, scene.answer) for scene in found.scenes] == [
        ("law, treaty", "none"), ("law, treaty, practice", "due")
    ]  # fmt: skip
    assert "on: [2014-12-31]" in found.life


def test_whom_an_act_meets() -> None:
    found = met(BOOK, [BOOK.book.acts["hold"]])
    assert found is not None
    assert found.exceptions == ("clan is shore",)
    assert [scene.answer for scene in found.scenes] == ["free", "held"]
    assert "act: hold" in found.life


def test_nobody_where_the_conditions_of_the_law_cannot_fail() -> None:
    assert met(BOOK, [RULES["ways.fine"]], [RULES["ways.fine"].when]) is None


def test_nobody_before_it_is_in_force() -> None:
    assert met(BOOK, [RULES["ways.fine"]], before=735000 - 2000) is None


def test_whom_relatives_would_have_to_be_told_of_is_not_found() -> None:
    assert met(BOOK, [RULES["ways.kin"]]) is None
