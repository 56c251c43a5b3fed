"""Dates in numbers alone are the dates of the language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.language import dates
from zhol.engine.language.workdays import Calendar
from zhol.engine.population import months

DAYS = st.integers(dates.EARLIEST, dates.LATEST)
WEEK = Calendar("office", frozenset({5, 6}), 735000, 736000, frozenset({735200, 735201}), frozenset({735204}))


def test_they_reckon_with_the_same_years() -> None:
    assert (months.EARLIEST, months.LATEST) == (dates.EARLIEST, dates.LATEST)


@given(DAYS, st.integers(-400, 400))
def test_months_are_added_as_the_language_adds_them(day: int, n: int) -> None:
    assert months.after_months(day, n) == dates.add(day, dates.Duration(n, "months"))


@given(DAYS)
def test_a_year_begins_on_its_first_day(day: int) -> None:
    assert dates.text(months.new_year(day)) == dates.text(day)[:4] + "-01-01"


@pytest.mark.parametrize("n", [-40, -3, -1, 0, 1, 2, 7, 30])
def test_working_days_are_those_of_the_calendar(n: int) -> None:
    on, off = sorted(WEEK.workdays), sorted(WEEK.holidays)
    for day in range(735150, 735260):
        assert months.after_working(day, n, 0b1100000, on, off) == WEEK.add(day, n)


@given(DAYS, DAYS, st.integers(0, 400))
def test_nothing_passes_before_it_is_said_to(day: int, low: int, width: int) -> None:
    """A day compared with two others compares alike on every day before the next that is named."""
    high = low + width
    after = months.passing(day, low, high)
    assert after > day
    edges = sorted({low, low + 1, high, high + 1})
    assert not [edge for edge in edges if day < edge < after]


@given(DAYS, DAYS, st.integers(-1300, 1300))
def test_a_day_is_before_a_day_of_some_months_later(day: int, start: int, n: int) -> None:
    assert months.sooner(day, start, n) == (day < months.after_months(start, n))


@given(DAYS, st.integers(-1300, 1300), st.integers(-20, 20))
def test_nor_is_the_edge_itself_mistaken(start: int, n: int, off: int) -> None:
    day = months.after_months(start, n) + off
    assert months.sooner(day, start, n) == (day < months.after_months(start, n))


@given(DAYS, DAYS, st.integers(0, 9000), st.integers(-1300, 1300), st.integers(0, 1))
def test_a_day_ahead_is_told_if_nothing_comes_before(day: int, start: int, width: int, n: int, late: int) -> None:
    found, edge = day + width, months.after_months(start, n) + late
    assert months.ahead_months(day, found, start, n, late) == (edge if day < edge < found else months.NEVER)


def test_each_month_has_one_fifteenth() -> None:
    for day in range(dates.EARLIEST + 31, dates.LATEST - 31):
        more = months.middles(day) - months.middles(day - 1)
        assert more == (dates.text(day)[8:] == "15")
        if more:
            assert months.middle_of(months.middles(day)) == day
