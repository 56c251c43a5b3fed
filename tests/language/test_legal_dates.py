"""Days, months and years as the law counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.language.dates import (
    EARLIEST,
    EVER,
    LATEST,
    Duration,
    Span,
    add,
    add_months,
    day_of,
    in_days,
    is_months,
    is_time,
    span_of,
    span_text,
    text,
    words,
    working_calendar,
)

days = st.integers(EARLIEST, LATEST - 1)


def after(day: str, n: int, unit: str, sign: int = 1) -> str:
    """The day a duration after another, as text."""
    return text(add(day_of(day), Duration(n, unit), sign=sign))


@pytest.mark.parametrize(
    ("start", "n", "unit", "end"),
    [
        ("2024-01-31", 1, "months", "2024-02-29"),
        ("2023-01-31", 1, "months", "2023-02-28"),
        ("2023-08-31", 6, "months", "2024-02-29"),
        ("2024-02-29", 1, "years", "2025-02-28"),
        ("2024-02-29", 4, "years", "2028-02-29"),
        ("2000-02-29", 18, "years", "2018-02-28"),
        ("2023-12-31", 2, "weeks", "2024-01-14"),
        ("2024-02-28", 2, "days", "2024-03-01"),
        ("2024-12-31", 0, "months", "2024-12-31"),
    ],
)
def test_a_duration_on(start: str, n: int, unit: str, end: str) -> None:
    assert after(start, n, unit) == end


@pytest.mark.parametrize(
    ("start", "n", "unit", "end"),
    [
        ("2024-03-31", 1, "months", "2024-02-29"),
        ("2024-03-01", 1, "days", "2024-02-29"),
        ("2024-02-29", 1, "years", "2023-02-28"),
    ],
)
def test_a_duration_back(start: str, n: int, unit: str, end: str) -> None:
    assert after(start, n, unit, sign=-1) == end


def test_a_month_is_not_thirty_days() -> None:
    assert after("2024-01-31", 1, "months") != after("2024-01-31", 30, "days")
    with pytest.raises(ValueError, match="no fixed number of days"):
        in_days(Duration(1, "months"))
    assert in_days(Duration(2, "weeks")) == 14


def test_months_there_and_back_may_lose_a_day() -> None:
    """Which is why a date is never moved to the other side of a comparison."""
    there = add_months(day_of("2024-01-31"), 1)
    assert text(add_months(there, -1)) == "2024-01-29"


@given(days, st.integers(0, 1200))
def test_no_month_later_is_never_earlier(day: int, months: int) -> None:
    if day < day_of("2200-01-01"):
        assert add_months(day, months) >= day


@given(days, days, st.integers(0, 240))
def test_order_is_kept(one: int, other: int, months: int) -> None:
    early, late = sorted((one, other))
    assert add(early, Duration(months, "months")) <= add(late, Duration(months, "months"))


@pytest.mark.parametrize("n", [10**6, 10**9])
def test_what_is_out_of_all_reckoning_stays_within_it(n: int) -> None:
    assert add(day_of("2000-01-01"), Duration(n, "years")) == LATEST
    assert add(day_of("2000-01-01"), Duration(n, "days"), sign=-1) == EARLIEST


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2014-06-01", "2014-06-01", "2014-06-01"),
        ("2015-02", "2015-02-01", "2015-02-28"),
        ("2016", "2016-01-01", "2016-12-31"),
        ("2014..2016", "2014-01-01", "2016-12-31"),
        ("2014-06..2014-07-15", "2014-06-01", "2014-07-15"),
    ],
)
def test_a_date_is_a_span(written: str, first: str, last: str) -> None:
    assert span_of(written) == Span(day_of(first), day_of(last))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2014-02-30", "that month has 28 days"),
        ("2014-13", "no month 13"),
        ("1799", "outside 1800 to 2299"),
        ("2016..2014", "ends before it begins"),
        ("14-06-01", "no date"),
        ("soon", "no date"),
        ("", "no date"),
    ],
)
def test_what_is_no_date(written: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        span_of(written)


def test_a_month_is_no_day() -> None:
    with pytest.raises(ValueError, match="not one day"):
        day_of("2014-06")


@given(days, st.integers(0, 5000))
def test_a_span_is_read_as_it_is_written(first: int, length: int) -> None:
    span = Span(first, min(first + length, LATEST - 1))
    assert span_of(span_text(span)) == span


def test_a_span_in_words() -> None:
    assert words(span_of("2014-06-01")) == "1 June 2014"
    assert words(span_of("2014-06")) == "June 2014"
    assert words(span_of("2014")) == "2014"
    assert words(span_of("2014..2016")) == "between 1 January 2014 and 31 December 2016"
    assert words(EVER) == "on a day not known"
    assert words(Span(EARLIEST, day_of("2014-06-01"))) == "by 1 June 2014"


def test_units() -> None:
    assert is_time("weeks")
    assert is_time("bost-working-days")
    assert not is_time("stamps")
    assert is_months("years")
    assert not is_months("days")
    assert working_calendar("bost-working-days") == working_calendar("bost-working-day") == "bost"
    assert str(Duration(1, "years")) == "1 year"
    assert str(Duration(5, "years")) == "5 years"
