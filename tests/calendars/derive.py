"""Derive the days of a calendar from packages that collect public notices: python -m zhol.tests.calendars.derive china

The packages are no dependency: install them in an environment that is thrown away afterwards. What is printed are the
`holidays` and `workdays` of a file in `rules/calendar/`, a line a year; days off at a weekend change nothing and are
left out, and so is a day that a package itself only estimates.
"""

import sys
from collections.abc import Callable, Iterable
from datetime import date
from importlib import import_module
from typing import NamedTuple

YEARS = range(2010, 2027)
SATURDAY = 5


class Days(NamedTuple):
    """Days off from Monday to Friday, and days worked at a weekend."""

    holidays: frozenset[date]
    workdays: frozenset[date]


def days(off: Iterable[date], worked: Iterable[date]) -> Days:
    """Keep of the days in the years covered those that differ from a plain week."""
    return Days(
        frozenset(day for day in off if day.year in YEARS and day.weekday() < SATURDAY),
        frozenset(day for day in worked if day.year in YEARS and day.weekday() >= SATURDAY),
    )


def china_by_chinesecalendar() -> Days:
    """China, as the package chinesecalendar has it."""
    constants = import_module("chinese_calendar.constants")
    return days(constants.holidays, constants.workdays)


def by_holidays(country: str) -> Days:
    """Return a country, as the package holidays has it, without what it estimates."""
    found = import_module("holidays").country_holidays(country, years=YEARS, language="en_US")
    return days((day for day, name in found.items() if "estimated" not in name), found.weekend_workdays)


def china_by_holidays() -> Days:
    """China, as the package holidays has it."""
    return by_holidays("CN")


def kazakhstan_by_holidays() -> Days:
    """Kazakhstan, as the package holidays has it."""
    return by_holidays("KZ")


DERIVED: dict[str, Callable[[], Days]] = {"china": china_by_chinesecalendar, "kazakhstan": kazakhstan_by_holidays}


def written(key: str, found: Iterable[date]) -> str:
    """Write days as a YAML list, a line a year."""
    by_year: dict[int, list[str]] = {}
    for day in sorted(found):
        by_year.setdefault(day.year, []).append(day.isoformat())
    rows = [
        f"    # {year}\n" + "".join(f"    {', '.join(row)},\n" for row in _rows(of)) for year, of in by_year.items()
    ]
    return f"  {key}: [\n{''.join(rows)}  ]\n"


def _rows(of: list[str], most: int = 9) -> list[list[str]]:
    return [of[n : n + most] for n in range(0, len(of), most)]


if __name__ == "__main__":
    derived = DERIVED[sys.argv[1]]()
    print(written("holidays", derived.holidays) + written("workdays", derived.workdays), end="")
