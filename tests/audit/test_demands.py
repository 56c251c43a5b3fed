"""What a condition asks of each word: never less than is so, so that what is seen to be apart is apart."""

from itertools import product

import pytest

from zhol.engine.audit.demands import apart, demands, follows
from zhol.engine.language.conditions import All, AtLeast, Condition, Is, Not, Ref, Some
from zhol.tests.audit.small import audited

WORDS = audited("statuses: {permit: {values: [none, held, ended], begins: none, missing: none}}").book.vocabulary
CLAN, YOUNG, PERMIT = Ref("fact", "clan"), Ref("fact", "young"), Ref("status", "permit")
HILL, SHORE = Is(CLAN, ("hill",)), Is(CLAN, ("shore", "marsh"))
CHILD, HELD = Is(YOUNG, ("yes",)), Is(PERMIT, ("held",))
CONDITIONS: list[Condition] = [
    HILL, Not(HILL), SHORE, CHILD, Not(CHILD), HELD, Not(HELD), All(()), Some(()), All((HILL, CHILD)),
    Some((HILL, CHILD)), Some((HILL, Is(CLAN, ("shore",)))), Not(All((HILL, CHILD))), Not(Some((HILL, CHILD))),
    AtLeast(2, (HILL, CHILD, HELD)), Not(AtLeast(2, (HILL, CHILD, HELD))), AtLeast(3, (HILL, CHILD, HELD)),
    All((HILL, Some((CHILD, HELD)))), All((HILL, SHORE)), Some((All((HILL, SHORE)), HELD)),
]  # fmt: skip
PEOPLE = [
    {CLAN: clan, YOUNG: young, PERMIT: permit}
    for clan, young, permit in product(("hill", "shore", "marsh"), ("yes", "no"), ("none", "held", "ended"))
]


def holds(condition: Condition, person: dict[Ref, str]) -> bool:
    if isinstance(condition, Is):
        return person[condition.ref] in condition.values
    if isinstance(condition, Not):
        return not holds(condition.part, person)
    assert isinstance(condition, All | Some | AtLeast)
    n = sum(holds(part, person) for part in condition.parts)
    return n == len(condition.parts) if isinstance(condition, All) else n >= getattr(condition, "n", 1)


@pytest.mark.parametrize("condition", CONDITIONS)
def test_whoever_fulfils_a_condition_has_what_it_asks(condition: Condition) -> None:
    asked = demands(condition, WORDS)
    for person in PEOPLE:
        if holds(condition, person):
            assert asked is not None
            assert all(person[ref] in values for ref, values in asked.items())


@pytest.mark.parametrize(("one", "other"), list(product(CONDITIONS, CONDITIONS)))
def test_nobody_is_in_both_of_what_is_apart(one: Condition, other: Condition) -> None:
    if apart(demands(one, WORDS), demands(other, WORDS)):
        assert not any(holds(one, person) and holds(other, person) for person in PEOPLE)


@pytest.mark.parametrize(("one", "other"), list(product(CONDITIONS, CONDITIONS)))
def test_what_follows_holds_for_all(one: Condition, other: Condition) -> None:
    asked = demands(one, WORDS)
    if asked is not None and follows(other, asked):
        assert all(holds(other, person) for person in PEOPLE if holds(one, person))


def test_one_of_a_set_does_not_keep_another_out() -> None:
    debts = Ref("fact", "debts")
    assert not apart(demands(Is(debts, ("tax",)), WORDS), demands(Is(debts, ("toll",)), WORDS))


def test_silence_is_no_outcome() -> None:
    words = audited('questions: {fit: {outcomes: ["yes", "no"]}}').book.vocabulary
    fit = Ref("question", "fit")
    assert not apart(demands(Not(Is(fit, ("yes",))), words), demands(Not(Is(fit, ("no",))), words))
    assert apart(demands(Is(fit, ("yes",)), words), demands(Is(fit, ("no",)), words))
