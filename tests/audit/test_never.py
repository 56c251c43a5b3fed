"""Provisions that are never at work, seen without a solver."""

from zhol.engine.audit.never import find
from zhol.tests.audit.small import audited

WORDS = """
terms: {home: {readings: [hearth, papers], CITE}}
statuses: {permit: {values: [none, held], begins: none, missing: none}}
questions:
  settled: {outcomes: ["yes", "no"]}
  fine: {outcomes: [none, due]}
"""
LAW = """
rules:
- {id: act.settled, decides: settled, outcome: "yes", when: [permit is held], reading: {home: papers}, in_force: {from: 2010-01-01}, CITE}
- {id: act.not-settled, decides: settled, outcome: "no", default: yes, CITE}
- {id: act.no-fine, decides: fine, outcome: none, default: yes, CITE}
- {id: act.fine, decides: fine, outcome: due, RULE, CITE}
acts: [{id: let, actor: ministry, effects: [permit becomes held], CITE}]
"""  # noqa: E501


def found(rule: str) -> list[str]:
    """Return what is said of a rule that fines people, and has such conditions."""
    from zhol.tests.audit.small import CITE

    return [flaw.says for flaw in find(audited(WORDS.replace("CITE", CITE), law=LAW.replace("RULE", rule)))]


def test_what_asks_for_what_cannot_be_together() -> None:
    assert found("when: [clan is hill, {any: [clan is shore, clan is marsh]}]") == [
        "“act.fine” asks for what cannot be together"
    ]
    assert not found("when: [{any: [clan is hill, clan is shore]}, {any: [clan is shore, clan is marsh]}]")


def test_what_waits_for_an_answer_that_is_not_given_then() -> None:
    (said,) = found("when: [settled is yes], in_force: {until: 2010-01-01}")
    assert said == "“act.fine” waits for an answer that no rule gives then: settled: yes"
    assert not found("when: [settled is yes], in_force: {until: 2010-01-02}")


def test_what_waits_for_an_answer_of_another_reading() -> None:
    assert found("when: [settled is yes], reading: {home: hearth}")
    assert not found("when: [settled is yes], reading: {home: papers}")
    assert not found("when: [settled is no], reading: {home: hearth}")


def test_where_another_date_governs_nothing_is_said() -> None:
    assert not found("when: [settled is yes], in_force: {until: 2010-01-01, governed_by: since permit}")
