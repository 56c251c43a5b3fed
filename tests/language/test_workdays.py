"""Working days: a frozen table, and weekends beyond it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.language.dates import Duration, add, day_of, text
from zhol.engine.language.workdays import Calendar

# 2024-03-08 is a Friday and a holiday; Saturday the 16th is worked instead of Monday the 18th
BOST = Calendar(
    "bost",
    frozenset({5, 6}),
    day_of("2024-01-01"),
    day_of("2024-12-31"),
    frozenset({day_of("2024-03-08"), day_of("2024-03-18")}),
    frozenset({day_of("2024-03-16")}),
)


def plainly(day: int, n: int) -> int:
    """Count day by day."""
    step = 1 if n > 0 else -1
    for _ in range(abs(n)):
        day += step
        while not BOST.works(day):
            day += step
    return day


@pytest.mark.parametrize(
    ("start", "n", "end"),
    [
        ("2024-03-07", 1, "2024-03-11"),
        ("2024-03-15", 1, "2024-03-16"),
        ("2024-03-15", 2, "2024-03-19"),
        ("2024-03-09", 1, "2024-03-11"),
        ("2024-03-11", -1, "2024-03-07"),
        ("2024-03-09", 0, "2024-03-09"),
    ],
)
def test_working_days_on(start: str, n: int, end: str) -> None:
    assert text(BOST.add(day_of(start), n)) == end


@given(st.integers(day_of("2023-06-01"), day_of("2025-06-01")), st.integers(-120, 120))
def test_whole_weeks_are_only_a_short_cut(day: int, n: int) -> None:
    assert BOST.add(day, n) == (plainly(day, n) if n else day)


def test_the_table_says_how_far_it_goes() -> None:
    assert BOST.covers(day_of("2024-12-31"))
    assert not BOST.covers(day_of("2025-01-01"))


def test_a_duration_names_its_calendar() -> None:
    assert text(add(day_of("2024-03-07"), Duration(30, "bost-working-days"), {"bost": BOST})) == "2024-04-19"
    with pytest.raises(KeyError):
        add(day_of("2024-03-07"), Duration(30, "arva-working-days"), {"bost": BOST})
