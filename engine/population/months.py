"""Legal dates in numbers alone: what `language.dates` says, in words that a compiler of numbers can follow.

The text of this module goes into every generated kernel, compiled there or run as it stands. Days are ordinals.
"""

from collections.abc import Sequence

EARLIEST, LATEST = 657072, 839693  # 1800-01-01 and 2300-01-01; a test holds them against `language.dates`
NEVER = LATEST + 1


def after_days(day: int, n: int) -> int:
    """Return the day so many days later, within the years that are reckoned with."""
    return max(EARLIEST, min(LATEST, day + n))


def year_of(day: int) -> int:
    """Return the year of a day."""
    whole = day + 305  # counted from 1 March of the year 0, so that a leap day ends a year
    era = whole // 146097
    left = whole - era * 146097
    year = (left - left // 1460 + left // 36524 - left // 146096) // 365
    passed = left - (365 * year + year // 4 - year // 100)
    return year + era * 400 + (1 if passed >= 306 else 0)


def first_of(year: int, month: int) -> int:
    """Return the first day of a month, counted from 0."""
    shifted = year - (1 if month < 2 else 0)
    passed = (153 * ((month + 10) % 12) + 2) // 5
    return 365 * shifted + shifted // 4 - shifted // 100 + shifted // 400 + passed - 305


def after_months(day: int, n: int) -> int:
    """Return the day so many months later; a day that the month lacks becomes its last day."""
    if day < EARLIEST or day > LATEST or n > 7200 or n < -7200:
        return LATEST if n > 0 else EARLIEST
    counted = day + 305  # as in `year_of`
    era = counted // 146097
    left = counted - era * 146097
    year = (left - left // 1460 + left // 36524 - left // 146096) // 365
    passed = left - (365 * year + year // 4 - year // 100)
    shifted = (5 * passed + 2) // 153
    place = passed - (153 * shifted + 2) // 5
    month, year = (shifted + 2, year + era * 400) if shifted < 10 else (shifted - 10, year + era * 400 + 1)
    whole = year * 12 + month + n
    year, month = whole // 12, whole % 12
    ahead = whole + 1
    length = first_of(ahead // 12, ahead % 12) - first_of(year, month)
    return max(EARLIEST, min(LATEST, first_of(year, month) + min(place, length - 1)))


def new_year(day: int) -> int:
    """Return the first day of a day's year."""
    return first_of(year_of(day), 0)


def middles(day: int) -> int:
    """Return how many 15ths of a month there have been up to a day, itself among them."""
    whole = day + 305  # as in `year_of`
    era = whole // 146097
    left = whole - era * 146097
    year = (left - left // 1460 + left // 36524 - left // 146096) // 365
    passed = left - (365 * year + year // 4 - year // 100)
    month = (5 * passed + 2) // 153
    return (year + era * 400) * 12 + month + (1 if passed - (153 * month + 2) // 5 >= 14 else 0)


def middle_of(number: int) -> int:
    """Return the day of the 15th up to which there have been so many."""
    year, month = (number - 1) // 12, (number - 1) % 12
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month + 2) // 5 + 14 - 305


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
