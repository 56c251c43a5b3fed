"""Dates reckoned again by other libraries: every day of 1990 to 2035, each kind of unit, on and back."""

from datetime import date
from typing import Literal

import cel
import numpy as np
import pytest
from dateutil.relativedelta import relativedelta

from zhol.engine.decide.stance import Stance
from zhol.engine.formats.cel_dates import Terms
from zhol.engine.language.conditions import On, Shift, Since
from zhol.engine.language.dates import EARLIEST, LATEST, Duration, add
from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rulebook

from .snapshot import stamp
from .test_cel import ROOT

FIRST, LAST = date(1990, 1, 1), date(2035, 12, 31)
DAYS = range(FIRST.toordinal(), LAST.toordinal() + 1)
LENGTHS = {
    "days": (0, 1, 3, 5, 10, 15, 30, 60, 90, 180, 183, 365, 366),
    "weeks": (1, 2, 26, 52),
    "months": (1, 2, 3, 6, 11, 12, 18, 30),
    "years": (1, 3, 4, 5, 10, 14, 18, 60),
}
WORKING = (1, 3, 5, 10, 15, 30)


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load(ROOT / "rules")


@pytest.mark.parametrize("unit", LENGTHS)
def test_dateutil_reckons_every_day_alike(unit: str) -> None:
    reckoned = 0
    for n in LENGTHS[unit]:
        for sign in (1, -1):
            length, other = Duration(n, unit), relativedelta(**{unit: n * sign})
            differing = [
                day for day in DAYS if add(day, length, sign=sign) != (date.fromordinal(day) + other).toordinal()
            ]
            assert not differing, f"{length}, {sign}: {date.fromordinal(differing[0])}"
            reckoned += len(DAYS)
    print(f"dates: {reckoned:,} times {unit} on and back as dateutil has them, no mismatch")


@pytest.mark.parametrize("id", ["cn", "kz"])
def test_numpy_counts_working_days_alike(book: Rulebook, id: str) -> None:
    calendar, reach = book.vocabulary.calendars[id], 100
    days = np.arange(DAYS[0] - reach, DAYS[-1] + reach + 1)
    off = [date.fromordinal(int(day)) for day in days if not calendar.works(int(day))]
    other = np.busdaycalendar(weekmask="1111111", holidays=np.array(off, "datetime64[D]"))
    start = np.datetime64(FIRST) + np.arange(len(DAYS))
    for n in WORKING:
        for sign in (1, -1):
            roll: Literal["backward", "forward"] = "backward" if sign > 0 else "forward"
            theirs = np.busday_offset(start, n * sign, roll=roll, busdaycal=other)
            ours = [add(day, Duration(n, f"{id}-working-days"), {id: calendar}, sign) for day in DAYS]
            assert [date.fromordinal(day) for day in ours] == theirs.tolist()
    many = f"{2 * len(WORKING) * len(DAYS):,}"
    print(f"dates: {many} times working days on and back in {id} as numpy has them, no mismatch")


def test_the_table_of_working_days_is_read_as_it_says(book: Rulebook) -> None:
    """numpy was told which days are off by us: that is looked at by itself."""
    for calendar in book.vocabulary.calendars.values():
        for day in range(calendar.first, calendar.last + 1):
            weekend = date.fromordinal(day).weekday() in calendar.weekend
            off = (weekend and day not in calendar.workdays) or day in calendar.holidays
            assert calendar.works(day) is not off


@pytest.mark.parametrize(
    ("n", "unit", "sign"), [(1, "months", 1), (6, "months", -1), (18, "years", 1), (90, "days", -1)]
)
def test_a_foreign_engine_of_cel_adds_alike_without_knowing_months(
    book: Rulebook, n: int, unit: str, sign: int
) -> None:
    terms = Terms(book, Stance(frozenset(), {}))
    said, _ = terms.pair(Shift(On(), 1 if sign > 0 else -1, Duration(n, unit)))
    program = cel.compile(said)
    for day in DAYS:
        assert program.execute({"on": stamp(day)}) == stamp(add(day, Duration(n, unit), sign=sign))


@pytest.mark.parametrize(("unit", "sign"), [("years", 1), ("months", -1), ("days", 1), ("weeks", -1)])
def test_a_date_that_may_be_any_goes_no_further_than_the_years_that_are_reckoned_with(
    book: Rulebook, unit: str, sign: Literal[1, -1]
) -> None:
    length = Duration(18, unit)
    pair = Terms(book, Stance(frozenset(), {})).pair(Shift(Since("it"), sign, length))
    whenever = {"since": {"it": [stamp(EARLIEST), stamp(LATEST)]}}
    found = [cel.compile(said).execute(whenever) for said in pair]
    assert found == [stamp(add(day, length, sign=sign)) for day in (EARLIEST, LATEST)]
