"""Small mistakes in conditions: each is made once, and none that means what the right one does."""

from typing import Any

import pytest

from zhol.engine.language.conditions import (
    ALWAYS,
    All,
    AtLeast,
    Compare,
    Condition,
    Day,
    Is,
    Last,
    Not,
    On,
    Quantified,
    Ref,
    Shift,
    Since,
    Some,
    Throughout,
)
from zhol.engine.language.dates import Duration, Span
from zhol.engine.language.rulebook import Question, Status, Vocabulary
from zhol.tests.mutants.branches import changes, normal, spans_beside
from zhol.tests.mutants.entailed import Entailed

A, B, C = (Is(Ref("fact", name), ("yes",)) for name in "abc")
NEVER = Some(())


def made(condition: Condition) -> dict[str, Condition]:
    """Return the changed conditions in normal form, by what was done and where."""
    return {f"{c.what} {c.at}": normal(c.condition) for c in changes(condition, str)}


def test_each_part_is_dropped_and_each_leaf_denied() -> None:
    assert made(All((A, Some((B, Not(C)))))) == {
        "drop 1": Some((B, Not(C))),
        "negate 1": All((Not(A), Some((B, Not(C))))),
        "drop 2": A,
        "drop 2.1": All((A, Not(C))),
        "negate 2.1": All((A, Some((Not(B), Not(C))))),
        "drop 2.2": All((A, B)),
        "negate 2.2": All((A, Some((B, C)))),
    }


def test_a_lone_leaf_is_dropped_too() -> None:
    assert made(A) == {"drop 1": ALWAYS, "negate 1": Not(A)}


def test_the_only_part_of_none_leaves_nothing_denied() -> None:
    assert made(Not(Some((A,))))["drop 1"] == ALWAYS


def test_values_are_dropped_one_by_one() -> None:
    either = Is(Ref("status", "s"), ("x", "y"))
    assert made(either)["drop value x 1"] == Is(Ref("status", "s"), ("y",))


def test_comparisons_lose_or_gain_the_day_itself() -> None:
    since = Shift(Since("s"), 1, Duration(5, "years"))
    found = made(Compare(On(), ">=", since))
    assert found[">= to > 1"] == Compare(On(), ">", since)
    assert found["right 5 years one more 1"] == Compare(On(), ">=", Shift(Since("s"), 1, Duration(6, "years")))


def test_windows_and_relatives_are_changed_inside() -> None:
    window = Throughout("s", ("x",), Last(Duration(2, "years")))
    found = made(Quantified(False, "parent", ("mother", "father"), All((window,))))
    assert found["some to every 1"] == Quantified(True, "parent", ("mother", "father"), All((window,)))
    shorter = Throughout("s", ("x",), Last(Duration(1, "years")))
    key = "inside last 2 years one less 1 1"
    assert found[key] == Quantified(False, "parent", ("mother", "father"), All((shorter,)))


def test_days_move_by_one_and_spans_at_each_end() -> None:
    assert [span for _, span in spans_beside(Span(5, 5))] == [Span(6, 6), Span(4, 4)]
    assert [span for _, span in spans_beside(Span(5, 8))] == [Span(6, 8), Span(4, 8), Span(5, 9), Span(5, 7)]
    assert "right a day later 1" in made(Compare(On(), "<", Day(Span(5, 5))))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Not(Not(A)), A),
        (All((A,)), A),
        (All((A, All((B, C)))), All((A, B, C))),
        (Some((A, Some((B,)))), Some((A, B))),
        (All((A, ALWAYS)), A),
        (All((A, NEVER)), NEVER),
        (Some((A, ALWAYS)), ALWAYS),
        (AtLeast(1, (A, B)), Some((A, B))),
        (AtLeast(2, (A, B)), All((A, B))),
        (AtLeast(3, (A, B)), NEVER),
        (All((A, A)), A),
    ],
)
def test_one_meaning_has_one_form(one: Condition, other: Condition) -> None:
    assert normal(one) == normal(other)


@pytest.mark.parametrize(("one", "other"), [(All((A, Not(A))), NEVER), (Some((A, Not(A))), ALWAYS)])
def test_what_is_open_is_not_taken_for_settled(one: Condition, other: Condition) -> None:
    """With a unknown, `a and not a` is unknown, not false."""
    assert normal(one) != normal(other)


# --- what follows from what

MARRIED, KEPT = Is(Ref("status", "marriage"), ("held",)), Is(Ref("status", "marriage"), ("held", "ended"))
NEVER_MARRIED = Is(Ref("status", "marriage"), ("none",))
MAY = Is(Ref("question", "stay"), ("lawful",))


@pytest.fixture(scope="module")
def entailed() -> Entailed:
    """Say what follows from what where `stay` is asked of the married, and a marriage is one of three things."""
    marriage = Status("marriage", "marriage", ("none", "held", "ended"))
    stay = Question("stay", "stay", ("lawful", "unlawful"), asked_when=MARRIED)
    rest = ("layers", "actors", "roles", "terms", "facts", "goals", "calendars")
    empty: dict[str, Any] = {key: {} for key in rest}
    return Entailed(Vocabulary(statuses={"marriage": marriage}, questions={"stay": stay}, constraints=(), **empty))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (MARRIED, KEPT),
        (MARRIED, Not(NEVER_MARRIED)),
        (Not(NEVER_MARRIED), KEPT),
        (MAY, MARRIED),
        (All((MAY, KEPT)), MARRIED),
        (MARRIED, Some((NEVER_MARRIED, KEPT))),
        (Not(KEPT), Not(MAY)),
    ],
)
def test_one_follows_from_the_other(entailed: Entailed, one: Condition, other: Condition) -> None:
    assert entailed.entails(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [(KEPT, MARRIED), (MARRIED, MAY), (Not(MAY), Not(MARRIED)), (Some((MARRIED, KEPT)), MARRIED)]
)
def test_one_does_not_follow_from_the_other(entailed: Entailed, one: Condition, other: Condition) -> None:
    assert not entailed.entails(one, other)


def test_what_follows_from_a_neighbour_is_dropped(entailed: Entailed) -> None:
    assert normal(entailed.without(All((MAY, MARRIED, KEPT)))) == MAY
    assert normal(entailed.without(Some((MARRIED, KEPT)))) == KEPT
    assert normal(entailed.without(All((KEPT, MARRIED)), given=KEPT)) == MARRIED
    assert normal(entailed.without(Not(Some((Not(MAY), Not(MARRIED)))))) == MAY


def test_what_says_more_is_kept(entailed: Entailed) -> None:
    assert normal(entailed.without(All((KEPT, Not(MARRIED))))) == All((KEPT, Not(MARRIED)))
    assert normal(entailed.without(Some((MAY, NEVER_MARRIED)))) == Some((MAY, NEVER_MARRIED))


def test_some_relative_has_what_every_relative_has(entailed: Entailed) -> None:
    def parent(every: bool, *has: Condition) -> Quantified:
        return Quantified(every, "parent", ("mother", "father"), All(has))

    both, one, any_at_all = parent(True, MARRIED), parent(False, MARRIED), parent(False)
    assert entailed.without(All((both, one))) == entailed.without(All((both, any_at_all)))
    assert entailed.without(All((both, one))) != entailed.without(All((both, parent(False, NEVER_MARRIED))))
    assert entailed.without(All((both, one))) != entailed.without(both)
    assert entailed.without(Some((both, one))) == Some((both, one))
