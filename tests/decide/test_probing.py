"""Looking a span of days over: days named are true turns, and what turns at all between two places is found."""

from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.decide.probing import MOST_TURNS, PARTS, turning_days
from zhol.engine.language.dates import Span

turns = st.sets(st.integers(1, 5_000), max_size=12)


@given(turns)
def test_each_day_named_is_one_on_which_the_sign_turns(days: set[int]) -> None:
    found = turning_days(Span(0, 5_000), lambda day: sum(turn <= day for turn in days) % 3)
    assert found <= days


@given(turns)
def test_a_sign_that_never_comes_back_is_found_on_every_turn(days: set[int]) -> None:
    assert turning_days(Span(0, 5_000), lambda day: sum(turn <= day for turn in days)) == days


def test_a_span_in_which_nothing_turns_is_looked_at_in_a_few_places_only() -> None:
    asked: list[int] = []
    assert turning_days(Span(0, 100_000), asked.append) == set()
    assert len(asked) == PARTS + 1


def test_one_turn_in_many_years_costs_no_more_looks_than_halving() -> None:
    asked: list[int] = []

    def sign(day: int) -> bool:
        asked.append(day)
        return day >= 77_777

    assert turning_days(Span(0, 100_000), sign) == {77_777}
    assert len(asked) <= PARTS + 1 + 17


def test_a_sign_that_turns_every_day_is_not_followed_for_ever() -> None:
    assert len(turning_days(Span(0, 100_000), lambda day: day)) == MOST_TURNS


def test_one_day_has_no_turn() -> None:
    assert turning_days(Span(7, 7), lambda day: day) == set()
