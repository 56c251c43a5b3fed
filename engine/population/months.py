"""Legal dates in numbers alone: what `language.dates` says, in words that a compiler of numbers can follow.

The text of this module goes into every generated kernel, compiled there or run as it stands. Days are ordinals.
"""

from collections.abc import Sequence

EARLIEST, LATEST = 657072, 839693  # 1800-01-01 and 2300-01-01; a test holds them against `language.dates`
NEVER = LATEST + 1
NEAR = 8


def after_days(day: int, n: int) -> int:
    """Return the day so many days later, within the years that are reckoned with."""
    return max(EARLIEST, min(LATEST, day + n))


def march(day: int) -> int:
    """Return the year of a day, and how many days of it have passed, in one number: 512 a year. Years begin in March,
    so that a leap day ends one.

    From 1900 to 2099 each fourth year is a leap year, and a multiplication tells the year.
    """
    near = day - 693655
    if 0 <= near < 73049:
        year = (4 * near + 3) * 367469 >> 29
        return (year + 1900) * 512 + near - (1461 * year >> 2)
    whole = day + 305
    era = whole // 146097
    left = whole - era * 146097
    year = (left - left // 1460 + left // 36524 - left // 146096) // 365
    return (year + era * 400) * 512 + left - (365 * year + year // 4 - year // 100)


def month_of(passed: int) -> int:
    """Return the month, from March as 0, in which so many days of a year that begins in March have passed."""
    return (5 * passed + 2) * 857 >> 17


def before_month(month: int) -> int:
    """Return how many days of a year that begins in March there are before a month, counted from March as 0."""
    return (153 * month + 2) * 52429 >> 18


def before_year(year: int) -> int:
    """Return the day before the first of March of a year."""
    if 1900 <= year < 2100:
        return 693655 + (1461 * (year - 1900) >> 2)
    return 365 * year + year // 4 - year // 100 + year // 400 - 305


def year_of(day: int) -> int:
    """Return the year of a day."""
    found = march(day)
    return (found >> 9) + (1 if found & 511 >= 306 else 0)


def first_of(year: int, month: int) -> int:
    """Return the first day of a month, counted from 0."""
    shifted = year - (1 if month < 2 else 0)
    passed = (153 * ((month + 10) % 12) + 2) // 5
    return 365 * shifted + shifted // 4 - shifted // 100 + shifted // 400 + passed - 305


def after_months(day: int, n: int) -> int:
    """Return the day so many months later; a day that the month lacks becomes its last day."""
    if day < EARLIEST or day > LATEST or n > 7200 or n < -7200:
        return LATEST if n > 0 else EARLIEST
    found = march(day)
    passed = found & 511
    month = month_of(passed)
    place = passed - before_month(month)
    whole = (found >> 9) * 12 + month + n
    year, month = whole // 12, whole % 12
    start = before_year(year) + before_month(month)
    if place > 27:
        end = before_year(year) + before_month(month + 1) if month < 11 else before_year(year + 1)
        place = min(place, end - start - 1)
    return max(EARLIEST, min(LATEST, start + place))


def new_year(day: int) -> int:
    """Return the first day of a day's year."""
    return first_of(year_of(day), 0)


def middles(day: int) -> int:
    """Return how many 15ths of a month there have been up to a day, itself among them."""
    found = march(day)
    passed = found & 511
    month = month_of(passed)
    return (found >> 9) * 12 + month + (1 if passed - before_month(month) >= 14 else 0)


def middle_of(number: int) -> int:
    """Return the day of the 15th up to which there have been so many."""
    year, month = (number - 1) // 12, (number - 1) % 12
    return before_year(year) + before_month(month) + 14


def ahead(day: int, edge: int) -> int:
    """Return a day that is yet to come; of one that has come it is never."""
    return edge if edge > day else NEVER


def about_months(day: int, n: int) -> int:
    """Return the day so many months later, or one that is at most `NEAR` days off; NEVER where that is not known."""
    if day < EARLIEST or day > LATEST or n > 1200 or n < -1200:
        return NEVER
    found = day + (n * 487 >> 4)
    return found if EARLIEST + NEAR < found < LATEST - NEAR else NEVER


def sooner(day: int, start: int, n: int) -> bool:
    """Tell whether a day is before the day so many months after a start; which day that is is seldom worked out."""
    about = about_months(start, n)
    if about < NEVER:
        if day < about - NEAR:
            return True
        if day > about + NEAR:
            return False
    return day < after_months(start, n)


def ahead_months(day: int, found: int, start: int, n: int, late: int) -> int:
    """Return the day so many months after a start, or the one `late` after it, if it comes after a day and before the
    one found; else never."""
    about = about_months(start, n)
    if about < NEVER and (about + NEAR < day or about - NEAR > found):
        return NEVER
    edge = after_months(start, n) + late
    return edge if day < edge < found else NEVER


def passing(day: int, low: int, high: int) -> int:
    """Return the next day on which a comparison with a date between two days may change by itself."""
    if low > day:
        return low
    if low + 1 > day:
        return low + 1
    if high > day:
        return high
    return high + 1 if high + 1 > day else NEVER


def nearing(day: int, near: int, margin: int) -> int:
    """Return the next day to look at where something changes within so many days of one that is reckoned."""
    if near - margin > day:
        return near - margin
    return day + 1 if near + margin > day else NEVER


def after_working(day: int, n: int, weekend: int, workdays: Sequence[int], holidays: Sequence[int]) -> int:
    """Return the n-th working day after a day (before it where n is negative); the day itself where n is 0.

    `weekend` is a mask of the days of a week, Monday first; the lists, which rise, are what differs from a plain week.
    """
    if n > LATEST or n < -LATEST:  # a figure without a value; nobody waits for it
        return LATEST if n > 0 else EARLIEST
    step, left = (1, n) if n > 0 else (-1, -n)
    while left > 0 and EARLIEST < day < LATEST:
        day += step
        if listed(workdays, day) or not ((weekend >> ((day - 1) % 7)) & 1 or listed(holidays, day)):
            left -= 1
    return max(EARLIEST, min(LATEST, day))


def listed(days: Sequence[int], day: int) -> bool:
    """Tell whether a day is among some, which rise."""
    low, high = 0, len(days)
    while low < high:
        middle = (low + high) // 2
        if days[middle] < day:
            low = middle + 1
        else:
            high = middle
    return low < len(days) and days[low] == day


def closing(day: int, least: int, most: int, low: int, high: int, pace: int) -> int:
    """Return a day before which a count of days, which changes by at most `pace` a day, cannot pass a number."""
    near = min(abs(least - low), abs(least - high), abs(most - low), abs(most - high))
    return day + max(1, near // pace)
