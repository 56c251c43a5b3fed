"""What practice and lesser instruments add to a list that the law closes."""

from zhol.engine.audit.closed_list import find
from zhol.tests.audit.small import audited

WORDS = """
statuses:
  tax-debt: {values: [none, some], begins: none, missing: none}
  court-bar: {values: [none, ordered], begins: none, missing: none}
questions:
  leaving: {category: stay, outcomes: [free, on-terms, barred]}
"""
LAW = """
rules:
- {id: act.leave, decides: leaving, outcome: free, default: yes, CITE}
- {id: act.bar.debt, decides: leaving, outcome: barred, when: [tax-debt is some], CITE}
- {id: act.bar.court, decides: leaving, outcome: barred, when: [court-bar is ordered], in_force: {from: 2010}, CITE}
acts:
- {id: order-bar, actor: ministry, effects: [court-bar becomes ordered], CITE}
- {id: run-up-debt, actor: person, effects: [tax-debt becomes some], CITE}
"""
CLOSED = "closed_lists: [{grounds: act.bar, CITE}]"


def found(practice: str, head: str = CLOSED) -> dict[str, list[str]]:
    """Return the flaws by id, each with the provisions beyond the list."""
    flaws = find(audited(WORDS, law=LAW, practice=practice, head=head))
    return {flaw.id: [side.id for side in flaw.sides[1:]] for flaw in flaws}


def test_a_ground_of_practice_is_beyond_the_list() -> None:
    beyond = "rules: [{id: ways.clan, decides: leaving, outcome: barred, when: [clan is marsh], CITE}]"
    assert found(beyond) == {"outside-closed-list:act/leaving/barred": ["ways.clan"]}


def test_a_condition_that_the_law_does_not_know_is_beyond_the_list() -> None:
    beyond = "rules: [{id: ways.terms, decides: leaving, outcome: on-terms, when: [clan is marsh], CITE}]"
    assert found(beyond) == {"outside-closed-list:act/leaving/on-terms": ["ways.terms"]}


def test_a_choice_of_officials_is_beyond_the_list() -> None:
    may = "rules: [{id: ways.may, decides: leaving, may: {actor: police, outcomes: [free, barred]}, CITE}]"
    assert found(may) == {"outside-closed-list:act/leaving/barred": ["ways.may"]}


def test_whoever_carries_out_a_ground_stays_within_the_list() -> None:
    within = (
        "rules: [{id: ways.debt, decides: leaving, outcome: barred, when: [tax-debt is some, clan is marsh], CITE}]"
    )
    assert not found(within)


def test_what_is_better_than_the_law_adds_nothing() -> None:
    assert not found("rules: [{id: ways.kind, decides: leaving, outcome: free, when: [clan is marsh], CITE}]")


def test_before_the_list_there_is_nothing_beyond_it() -> None:
    early = (
        "{id: ways.old, decides: leaving, outcome: barred, when: [clan is marsh], in_force: {until: 2009-01-01}, CITE}"
    )
    assert not found(f"rules: [{early}]", "closed_lists: [{grounds: act.bar.court, CITE}]")
    assert found(f"rules: [{early}]")


def test_without_a_closed_list_grounds_may_be_added() -> None:
    assert not found("rules: [{id: ways.clan, decides: leaving, outcome: barred, when: [clan is marsh], CITE}]", "")


def test_a_list_can_close_what_its_grounds_lead_to() -> None:
    words = WORDS + '  ground: {outcomes: ["no", "yes"]}\n'
    law = """
    rules:
    - {id: act.ground, decides: ground, outcome: "yes", when: [young], CITE}
    - {id: act.leave, decides: leaving, outcome: free, default: yes, CITE}
    - {id: act.barred, decides: leaving, outcome: barred, when: [ground is yes], CITE}
    acts:
    - {id: order-bar, actor: ministry, effects: [court-bar becomes ordered], CITE}
    - {id: run-up-debt, actor: person, effects: [tax-debt becomes some], CITE}
    """
    head = "closed_lists: [{grounds: act.ground, closes: {leaving: barred}, CITE}]"
    beyond = "rules: [{id: ways.clan, decides: leaving, outcome: barred, when: [clan is marsh], CITE}]"
    within = "rules: [{id: ways.young, decides: leaving, outcome: barred, when: [ground is yes, clan is hill], CITE}]"
    assert [flaw.about for flaw in find(audited(words, law=law, practice=beyond, head=head))] == [
        ("act", "leaving", "barred")
    ]
    assert not list(find(audited(words, law=law, practice=within, head=head)))


def test_an_act_of_practice_is_beyond_the_list_and_one_that_carries_it_out_is_not() -> None:
    words = """
    statuses: {nationality: {category: nationality, values: [none, held, lost], begins: none, missing: none}}
    questions: {losing: {outcomes: [safe, lost]}}
    """
    law = """
    rules:
    - {id: act.birth, decides: nationality, outcome: held, at: birth, CITE}
    - {id: act.loss.young, decides: nationality, outcome: lost, when: [young], CITE}
    - {id: act.loss.debt, decides: losing, outcome: lost, when: [debts is tax], CITE}
    - {id: act.safe, decides: losing, outcome: safe, default: yes, CITE}
    """
    practice = """
    acts:
    - {id: strike-off, actor: police, requires: [clan is marsh], effects: [nationality becomes lost], CITE}
    - {id: register-loss, actor: police, requires: [losing is lost], effects: [nationality becomes lost], CITE}
    """
    (flaw,) = find(audited(words, law=law, practice=practice, head="closed_lists: [{grounds: act.loss, CITE}]"))
    assert [side.id for side in flaw.sides] == ["act", "strike-off"]
    assert flaw.severity == "high"
