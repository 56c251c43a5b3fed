"""What a condition asks of each word: never less than is so, so that what is seen to be apart is apart."""

from itertools import product

import pytest

from zhol.engine.audit.alone import alone
from zhol.engine.audit.demands import apart, demands
from zhol.engine.language.conditions import All, AtLeast, Compare, Condition, Is, Not, On, Ref, Since, Some
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
def test_whoever_is_alone_in_a_condition_is_somebody(one: Condition, other: Condition) -> None:
    """Of plain conditions it is exact: there is such a person, or there is none."""
    assert alone(one, [other], WORDS) == any(holds(one, p) and not holds(other, p) for p in PEOPLE)


@pytest.mark.parametrize("one", CONDITIONS)
def test_several_may_leave_nobody_alone(one: Condition) -> None:
    for others in product(CONDITIONS[:8], CONDITIONS[:8]):
        left = any(holds(one, p) and not any(holds(other, p) for other in others) for p in PEOPLE)
        assert alone(one, others, WORDS) == left


def test_what_hangs_on_a_date_may_be_so() -> None:
    late = Compare(On(), ">", Since("permit"))
    assert alone(late, [HILL], WORDS)
    assert alone(HILL, [All((SHORE, late))], WORDS)
    assert not alone(HILL, [late], WORDS)
    assert alone(HILL, [late], WORDS, surely=False)
    assert not alone(HILL, [Some((HILL, late))], WORDS, surely=False)
    assert not alone(HILL, [All((HILL, late))], WORDS)


def test_one_of_a_set_does_not_keep_another_out() -> None:
    debts = Ref("fact", "debts")
    assert not apart(demands(Is(debts, ("tax",)), WORDS), demands(Is(debts, ("toll",)), WORDS))


def test_silence_is_no_outcome() -> None:
    words = audited('questions: {fit: {outcomes: ["yes", "no"]}}').book.vocabulary
    fit = Ref("question", "fit")
    assert not apart(demands(Not(Is(fit, ("yes",))), words), demands(Not(Is(fit, ("no",))), words))
    assert apart(demands(Is(fit, ("yes",)), words), demands(Is(fit, ("no",)), words))
    assert alone(HILL, [Is(fit, ("yes",)), Is(fit, ("no",))], words)
    assert not alone(HILL, [Is(fit, ("yes",)), Not(Is(fit, ("yes",)))], words)
