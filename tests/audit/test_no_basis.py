"""What is done to people though nothing in the law could bring it about."""

from zhol.engine.audit.no_basis import find
from zhol.tests.audit.small import audited

WORDS = """
statuses:
  liberty: {category: nationality, values: [free, held, jailed], begins: free, missing: free}
  charge: {values: [none, brought], begins: none, missing: none}
  form: {category: trifles, values: [none, torn], begins: none, missing: none}
questions:
  fine: {category: stay, outcomes: [none, due]}
  asked-first: {category: stay, outcomes: ["no", "yes"]}
"""
LAW = """
rules:
- {id: act.no-fine, decides: fine, outcome: none, default: yes, CITE}
- {id: act.fine, decides: fine, outcome: due, when: [clan is hill], CITE}
acts:
- {id: jail, actor: ministry, harm: yes, requires: [charge is brought], effects: [liberty becomes jailed], CITE}
- {id: charge-with, actor: police, effects: [charge becomes brought], CITE}
"""


def found(practice: str, law: str = LAW, words: str = WORDS) -> dict[str, list[str]]:
    """Return the flaws by what they are about, each with its sides."""
    flaws = find(audited(words, law=law, practice=practice))
    return {"/".join(flaw.about): [side.id for side in flaw.sides] for flaw in flaws}


def test_an_act_that_no_law_has() -> None:
    assert found("acts: [{id: hold, actor: police, harm: yes, effects: [liberty becomes held], CITE}]") == {
        "liberty": ["hold"]
    }


def test_an_act_that_the_law_has_where_it_asks_for_more() -> None:
    assert found("acts: [{id: lock-up, actor: police, harm: yes, effects: [liberty becomes jailed], CITE}]") == {
        "liberty/jailed": ["jail", "lock-up"]
    }


def test_an_act_that_asks_for_what_the_law_asks() -> None:
    asks = "requires: [charge is brought, clan is marsh]"
    assert not found(
        f"acts: [{{id: lock-up, actor: police, harm: yes, {asks}, effects: [liberty becomes jailed], CITE}}]"
    )


def test_what_does_no_harm_needs_no_basis() -> None:
    assert not found("acts: [{id: hold, actor: police, effects: [liberty becomes held], CITE}]")


def test_a_sanction_on_a_ground_that_excludes_that_of_the_law() -> None:
    assert found("rules: [{id: ways.fine, decides: fine, outcome: due, when: [clan is marsh], CITE}]") == {
        "fine/due": ["act.fine", "ways.fine"]
    }


def test_a_sanction_on_the_ground_of_the_law() -> None:
    assert not found("rules: [{id: ways.fine, decides: fine, outcome: due, when: [clan is hill, young], CITE}]")


def test_the_best_answer_is_no_sanction() -> None:
    assert not found("rules: [{id: ways.let-off, decides: fine, outcome: none, when: [clan is hill], CITE}]")


def test_where_the_law_asks_for_dates_it_may_be_a_basis() -> None:
    law = LAW.replace("when: [clan is hill]", "when: [on >= since charge + 30 days]")
    assert not found("rules: [{id: ways.fine, decides: fine, outcome: due, when: [clan is marsh], CITE}]", law)


def test_a_basis_that_is_no_longer_in_force_is_none() -> None:
    law = LAW.replace("when: [clan is hill]", "when: [clan is hill], in_force: {until: 2000-01-01}")
    later = "rules: [{id: ways.fine, decides: fine, outcome: due, when: [clan is hill], in_force: {from: 2001}, CITE}]"
    assert found(later, law) == {"fine/due": ["act.fine", "ways.fine"]}
    assert not found(later.replace("from: 2001", "from: 1999"), law)


def test_a_step_that_practice_made_up_is_told_where_it_leads() -> None:
    steps = """
    rules:
    - {id: ways.first, decides: asked-first, outcome: "yes", when: [clan is marsh], CITE}
    - {id: ways.fine, decides: fine, outcome: due, when: [asked-first is yes], CITE}
    """
    assert list(found(steps)) == ["fine/due"]


def test_trifles_are_left_aside() -> None:
    assert not found("acts: [{id: tear, actor: police, harm: yes, effects: [form becomes torn], CITE}]")


def test_what_a_closed_list_shuts_out_is_told_there() -> None:
    head = "closed_lists: [{grounds: act.fine, CITE}]"
    practice = "rules: [{id: ways.fine, decides: fine, outcome: due, when: [clan is marsh], CITE}]"
    assert not list(find(audited(WORDS, law=LAW, practice=practice, head=head)))


def test_of_a_state_without_law_nothing_is_said() -> None:
    texts = "acts: [{id: hold, actor: police, harm: yes, effects: [liberty becomes held], CITE}]"
    foreign = audited(WORDS, law=LAW, practice=texts, ways="layer: practice, parties: [arva]")
    assert not list(find(foreign))
