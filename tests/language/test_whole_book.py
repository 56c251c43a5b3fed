"""What shows only in the whole rulebook: circles, versions, triggers, empty constraints, what never comes about."""

from collections.abc import Callable

import pytest

from zhol.engine.language.rulebook import Rulebook
from zhol.engine.text.diagnostic import BadInput

CITE = "cite: [{work: act, at: s 1, mark: V1}]"


def rules(*written: str) -> str:
    """A topic file of some rules on admission."""
    return "rules:\n" + "".join(f"- {{decides: admission, outcome: refused, {rule}, {CITE}}}\n" for rule in written)


# --- circles


def test_a_circle_of_names(told: Callable[[str], list[str]]) -> None:
    topic = rules("id: one, overrides: [two]", "id: two, overrides: [three]", "id: three, overrides: [one]")
    (message,) = told(topic)
    assert message.startswith("a circle: one over two over three over one")


def test_a_name_and_a_standing_make_no_circle(told: Callable[[str], list[str]]) -> None:
    """A name wins over standing, so the law over the practice leaves the practice nothing to stand on."""
    assert not told(rules("id: one, overrides: [admit]", "id: two, layer: practice, overrides: [one]"))


def test_a_circle_through_standing(told: Callable[[str], list[str]]) -> None:
    topic = rules("id: one, overrides: [two]", "id: two, layer: practice")
    assert not told(topic)
    around = rules("id: one, overrides: [two]", "id: two, overrides: [three]") + (
        f"- {{id: three, decides: admission, outcome: admitted, layer: practice, {CITE}}}\n"
    )
    (message,) = told(around)
    assert "one over two over three over one" in message


def test_a_question_waits_for_itself(told: Callable[[str], list[str]]) -> None:
    (message,) = told(rules("id: one, when: [admission is refused]"))
    assert message.startswith("a circle: admission reads admission")


def test_a_circle_through_a_status_takes_time(told: Callable[[str], list[str]]) -> None:
    topic = f"rules:\n- {{id: one, decides: permit, outcome: ended, when: [admission is refused], {CITE}}}\n"
    assert not told(topic + f"- {{id: two, decides: admission, outcome: refused, when: [permit is ended], {CITE}}}\n")


def test_a_relatives_question_is_another_persons(told: Callable[[str], list[str]]) -> None:
    assert not told(rules("id: one, when: [{some: parent, has: [admission is refused]}]"))


# --- versions


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ("in_force: {until: 2010-01-01}", "in_force: {from: 2010-01-01}", True),
        ("in_force: {until: 2010-01-02}", "in_force: {from: 2010-01-01}", False),
        ("in_force: {until: 2010}", "in_force: {from: 2010}", True),
        ("in_force: {until: param first-day}", "in_force: {from: param first-day}", True),
        ("in_force: {until: param first-day}", "in_force: {from: 2001-01-01}", False),
        ("reading: {resident-meaning: registered}", "reading: {resident-meaning: living-there}", True),
        ("note: one", "note: other", False),
    ],
)
def test_versions_follow_each_other(told: Callable[[str], list[str]], first: str, second: str, apart: bool) -> None:
    messages = told(rules(f"id: more, {first}", f"id: more, {second}"))
    assert messages == [] if apart else "in force on the same day" in messages[0]


def test_versions_are_numbered_by_their_days(read: Callable[[str], Rulebook]) -> None:
    late, early = "id: more, in_force: {from: 2010-01-01}", "id: more, in_force: {until: 2010-01-01}"
    versions = [rule for rule in read(rules(late, early)).rules if rule.id == "more"]
    assert [(rule.version, rule.key) for rule in versions] == [(2, "more (version 2)"), (1, "more")]


def test_versions_decide_one_question(told: Callable[[str], list[str]]) -> None:
    other = f"- {{id: more, decides: resident, outcome: 'no', in_force: {{from: 2010-01-01}}, {CITE}}}\n"
    (message,) = told(rules("id: more, in_force: {until: 2010-01-01}") + other)
    assert "versions decide one question" in message


def test_a_table_is_a_version_as_a_whole(told: Callable[[str], list[str]]) -> None:
    row = f"- {{id: desk, decides: admission, when: [clan], rows: [[hill, refused], [shore, refused]], {CITE}}}\n"
    assert len(told("tables:\n" + row + row)) == 2


# --- triggers


def test_two_rules_at_one_moment_may_not_look_at_each_other(told: Callable[[str], list[str]]) -> None:
    at = "at: application becomes granted"
    one = f"- {{id: one, decides: permit, outcome: ended, {at}, when: [stamps = 0], {CITE}}}\n"
    two = f"- {{id: two, decides: stamps, outcome: '3', {at}, when: [permit is held], {CITE}}}\n"
    (message,) = told("rules:\n" + one + two)
    assert "read each other's status" in message
    assert not told("rules:\n" + one + two.replace("granted", "refused"))
    assert not told("rules:\n" + one + two.replace("permit is held", "clan is hill"))


# --- constraints


@pytest.mark.parametrize(
    ("constraint", "said"),
    [
        ("any: [permit is none, permit is not none]", "excludes nobody"),
        ("any: [permit is none or held or ended, clan is hill]", "excludes nobody"),
        ("all: [permit is none, permit is held]", "excludes everybody"),
        ("none: [{any: [clan is hill, clan is shore]}]", "excludes everybody"),
        ("at_least: {n: 2, of: [permit is none, permit is held, clan is hill]}", ""),
        ("any: [permit is none, clan is not hill]", ""),
        ("any: [born < on, permit is none]", ""),
    ],
)
def test_constraints_say_something(read: Callable[..., Rulebook], constraint: str, said: str) -> None:
    base = read("")
    assert base
    vocabulary = (
        "layers: {law: {}}\nfacts:\n  born: {type: date}\n  clan: {type: [hill, shore]}\n"
        "statuses: {permit: {values: [none, held, ended]}}\nconstraints:\n"
    )
    more = {"vocabulary.yaml": f"{vocabulary}- {{{constraint}}}\n", "act/admission.yaml": "rules: []\n"}
    if not said:
        assert len(read(more=more).vocabulary.constraints) == 1
        return
    with pytest.raises(BadInput, match=said):
        read(more=more)


def test_of_a_set_several_values_may_hold(read: Callable[..., Rulebook]) -> None:
    vocabulary = (
        "layers: {law: {}}\nfacts: {kin: {type: {set: [a, b]}}}\nconstraints: [{any: [kin is not a, kin is not b]}]\n"
    )
    assert read(more={"vocabulary.yaml": vocabulary, "act/admission.yaml": "rules: []\n"})


# --- what comes about


def test_what_an_event_states_comes_about(read: Callable[[str], Rulebook]) -> None:
    """An act that notes a status lets its events give it any value."""
    assert not read(f"acts: [{{id: more, actor: office, effects: [], notes: [application], {CITE}}}]").warnings


def test_what_never_comes_about_is_a_remark(bostian: Rulebook) -> None:
    assert [warning.split(": ", 3)[-1] for warning in bostian.warnings] == [
        "nothing here brings about held; only a life that opens so has it",
        "nothing here brings about lost; only a life that opens so has it",
        "nothing here brings about permit or ended; only a life that opens so has it",
    ]


def test_an_act_carries_out_what_some_rule_decides(told: Callable[..., list[str]]) -> None:
    act = f"acts: [{{id: more, actor: office, decided_by: resident, effects: {{'yes': [], 'no': []}}, {CITE}}}]"
    assert not told(act)
    (message,) = told("", {"act/admission.yaml": act})
    assert "no rule decides 'resident'" in message


def test_every_outcome_has_effects(told: Callable[[str], list[str]]) -> None:
    act = f"acts: [{{id: more, actor: office, decided_by: admission, effects: {{admitted: []}}, {CITE}}}]"
    assert told(act) == ["act more: no effects for the outcome refused; write refused: [] for none"]


# --- names


def test_a_duty_is_a_status_and_not_named_like_a_word(told: Callable[[str], list[str]]) -> None:
    duty = "owes: office, act: decide, since: application becomes pending, within: 2 months"
    assert told(f"duties: [{{id: clan, {duty}, {CITE}}}]") == [
        "duty clan: 'clan' is a fact of the vocabulary; one word, one meaning"
    ]


def test_rules_and_acts_have_names_of_their_own(read: Callable[[str], Rulebook]) -> None:
    book = read(f"acts: [{{id: clan, actor: office, effects: [], {CITE}}}]\n" + rules("id: clan, when: [clan is hill]"))
    assert "clan" in book.acts


def test_a_duty_is_read_by_its_name(read: Callable[[str], Rulebook]) -> None:
    duty = "id: answer, owes: office, act: decide, since: application becomes pending, within: 2 months"
    book = read(
        f"duties: [{{{duty}, {CITE}}}]\n" + rules("id: more, when: [answer is late, on >= since answer + 1 day]")
    )
    assert book.vocabulary.statuses["answer"].values == ("none", "owed", "met", "late")
    assert book.duties["answer"].act == "decide"
