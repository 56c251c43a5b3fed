"""The calendars of both countries: a frozen table, the same as what it was derived from where that is at hand."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from zhol.engine.language.dates import Duration, add, day_of, text
from zhol.engine.language.load import load
from zhol.engine.language.workdays import Calendar
from zhol.tests.calendars import derive

RULES = Path(__file__).resolve().parents[2] / "rules"
# where a package says otherwise than the table: told in the table's note
EPIDEMIC = date(2020, 1, 31)
A_DAY_LATER = {2010, 2011, 2014, 2016, 2017, 2018, 2019, 2022, 2023, 2024, 2025}


@pytest.fixture(scope="module")
def calendars() -> dict[str, Calendar]:
    """Return the calendars that ship."""
    return dict(load(RULES).vocabulary.calendars)


def as_dates(days: frozenset[int]) -> frozenset[date]:
    return frozenset(map(date.fromordinal, days))


@pytest.mark.parametrize("id", ["cn", "kz"])
def test_the_table_covers_the_years_asked(calendars: dict[str, Calendar], id: str) -> None:
    calendar = calendars[id]
    listed = as_dates(calendar.holidays | calendar.workdays)
    assert text(calendar.first) == "2010-01-01"
    assert {day.year for day in listed} == set(derive.YEARS)
    assert calendar.covers(day_of("2025-12-31"))


def test_past_its_last_notice_a_table_is_provisional(calendars: dict[str, Calendar]) -> None:
    assert text(calendars["cn"].last) == "2026-12-31"
    assert text(calendars["kz"].last) == "2025-12-31"


@pytest.mark.parametrize("id", ["cn", "kz"])
def test_only_days_that_change_something_are_listed(calendars: dict[str, Calendar], id: str) -> None:
    calendar = calendars[id]
    assert all(day.weekday() < derive.SATURDAY for day in as_dates(calendar.holidays))
    assert all(day.weekday() >= derive.SATURDAY for day in as_dates(calendar.workdays))


def test_what_kazakhstan_gives_off_it_has_worked(calendars: dict[str, Calendar]) -> None:
    # a decree exchanges a weekday for a day at a weekend, so no year has more days worked at a weekend than given off
    kz = calendars["kz"]
    for year in derive.YEARS:
        worked = [day for day in as_dates(kz.workdays) if day.year == year]
        assert len(worked) <= len([day for day in as_dates(kz.holidays) if day.year == year])


@pytest.mark.parametrize(
    ("id", "start", "n", "end"),
    [
        # Saturday 1 July 2017 was worked for Friday the 7th, and Thursday the 6th was a holiday
        ("kz", "2017-06-30", 1, "2017-07-01"),
        ("kz", "2017-07-05", 1, "2017-07-10"),
        # Golden Week 2017: off from 1 to 8 October, Saturday 30 September worked
        ("cn", "2017-09-29", 1, "2017-09-30"),
        ("cn", "2017-09-30", 1, "2017-10-09"),
    ],
)
def test_a_term_goes_over_an_exchanged_day(
    calendars: dict[str, Calendar], id: str, start: str, n: int, end: str
) -> None:
    assert text(add(day_of(start), Duration(n, f"{id}-working-days"), calendars)) == end


@pytest.mark.parametrize(
    ("id", "package", "derived"),
    [
        ("cn", "chinese_calendar", derive.china_by_chinesecalendar),
        ("cn", "holidays", derive.china_by_holidays),
        ("kz", "holidays", derive.kazakhstan_by_holidays),
    ],
)
def test_the_table_is_what_the_package_has(
    calendars: dict[str, Calendar], id: str, package: str, derived: Callable[[], derive.Days]
) -> None:
    pytest.importorskip(package)
    days = derived()
    assert as_dates(calendars[id].holidays) == days.holidays
    assert as_dates(calendars[id].workdays) == days.workdays


def test_where_another_package_differs_the_note_says_so(calendars: dict[str, Calendar]) -> None:
    asia = pytest.importorskip("workalendar.asia")
    china = {day for year in range(2018, 2024) for day, _ in asia.China().holidays(year)}
    ours = {day for day in as_dates(calendars["cn"].holidays) if 2018 <= day.year < 2024}
    assert ours - china == {EPIDEMIC}
    reckoned = {year: day for year in derive.YEARS for day, name in asia.Kazakhstan().holidays(year) if "Adha" in name}
    off = as_dates(calendars["kz"].holidays)
    for year, day in reckoned.items():
        ours = day - timedelta(days=year in A_DAY_LATER)
        assert year == 2026 or ours.weekday() >= derive.SATURDAY or ours in off
