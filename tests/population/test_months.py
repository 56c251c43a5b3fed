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
