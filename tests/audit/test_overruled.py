"""What one text provides for and another, which stands over it, rules out."""

from zhol.engine.audit.overruled import find
from zhol.tests.audit.small import audited

WORDS = """
statuses: {permit: {values: [none, held], begins: none, missing: none}}
questions: {leaving: {category: nationality, outcomes: [free, barred], asked_when: [permit is held]}}
"""
LAW = """
rules:
- {id: act.free, decides: leaving, outcome: free, default: yes, CITE}
- {id: act.barred, decides: leaving, outcome: barred, when: [clan is marsh], CITE}
acts: [{id: let, actor: ministry, effects: [permit becomes held], CITE}]
"""
OF_THE_TREATY = "layer: treaty, over: [act]"


def found(rule: str, head: str = OF_THE_TREATY) -> list[tuple[str, list[str]]]:
    """Return what stands against a rule of another text: what it is about, and its sides."""
    practice = f"rules: [{{id: other.rule, decides: leaving, {rule}, CITE}}]"
    flaws = find(audited(WORDS, law=LAW, practice=practice, ways=head))
    return [("/".join(flaw.about), [side.id for side in flaw.sides]) for flaw in flaws]


def test_a_bar_that_a_treaty_rules_out() -> None:
    assert found("outcome: free, when: [young]") == [("leaving/act", ["act.barred", "other.rule"])]


def test_it_is_shown_in_a_person_to_whom_both_speak() -> None:
    practice = "rules: [{id: other.rule, decides: leaving, outcome: free, when: [young], CITE}]"
    (flaw,) = find(audited(WORDS, law=LAW, practice=practice, ways=OF_THE_TREATY))
    assert flaw.says == "The Act provides for “leaving: barred” where The ways rules that out and prevails"
    assert flaw.witness is not None
    assert {*flaw.witness.exceptions} == {"clan is marsh", "“young” is true of the person", "permit is held"}
    assert [(scene.stance, scene.answer) for scene in flaw.witness.scenes] == [
        ("law, treaty", "free"), ("law, treaty, without what prevails", "barred")
    ]  # fmt: skip


def test_a_name_is_enough() -> None:
    assert found("outcome: free, when: [young], overrides: [act.barred]", "layer: law")


def test_who_stands_beside_rules_nothing_out() -> None:
    assert not found("outcome: free, when: [young]", "layer: law")


def test_what_only_adds_harm_rules_nothing_out() -> None:
    assert not found("outcome: barred, when: [young]")


def test_an_exception_within_one_text_is_its_own_affair() -> None:
    law = LAW.replace(
        "acts:", "- {id: act.let, decides: leaving, outcome: free, when: [young], overrides: [act.barred], CITE}\nacts:"
    )
    assert not list(find(audited(WORDS, law=law)))


def test_rules_that_never_meet() -> None:
    assert not found("outcome: free, when: [clan is hill]")


def test_practice_rules_nothing_out() -> None:
    assert not found("outcome: free, when: [young]", "layer: practice")
