"""Shares and lengths of time as they are written in a scenario."""

from fractions import Fraction

from ..language.dates import Span
from ..text.limits import AMOUNT

PARTS = {"percent": 100, "per-mille": 1000}
DAYS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "year": 365, "years": 365}


def share_of(words: str) -> Fraction:
    """Read a share of people: `5 percent`, `0.05` or `1/20`; ValueError where it is none, or not from none to all.

    >>> share_of("2.5 percent")
    Fraction(1, 40)
    """
    number, _, unit = words.strip().partition(" ")
    try:
        share = amount_of(number) / PARTS[unit] if unit else amount_of(number)
    except (KeyError, ValueError):
        raise ValueError(f"'{words}' is no share; write it as 5 percent, 0.05 or 1/20") from None
    if share > 1:
        raise ValueError(f"'{words}' is more than all; a share lies between none and all")
    return share


def shares_of(words: str) -> tuple[Fraction, Fraction]:
    """Read the least and the most that a share may be: `3..10 percent` or `0.03..0.1`; ValueError where it is none.

    >>> shares_of("3..10 percent")
    (Fraction(3, 100), Fraction(1, 10))
    """
    number, _, unit = words.strip().partition(" ")
    low, dots, high = number.partition("..")
    if not dots:
        raise ValueError(f"'{words}' is no range of shares; write it as 3..10 percent")
    least, most = (share_of(f"{end} {unit}".strip()) for end in (low, high))
    if least > most:
        raise ValueError(f"'{words}' ends before it begins")
    return least, most


def amount_of(words: str) -> Fraction:
    """Read a number from 0 on, whole, with a point, or one over another; ValueError where it is none."""
    if len(words) > AMOUNT or not words.isascii() or set(words) - set("0123456789./"):
        raise ValueError(f"'{words}' is no number; write it as 3, 0.5 or 1/2")
    try:
        return Fraction(words)
    except (ValueError, ZeroDivisionError):
        raise ValueError(f"'{words}' is no number; write it as 3, 0.5 or 1/2") from None


def days_of(words: str) -> int:
    """Read a length of time over which a rate is counted, in days; a year is 365 of them. ValueError where it is none.

    >>> days_of("2 weeks")
    14
    """
    number, _, unit = words.strip().partition(" ")
    if unit not in DAYS or not number.isascii() or not number.isdigit() or len(number) > 6 or int(number) == 0:
        raise ValueError(f"'{words}' is no length of time; write it as 30 days, 2 weeks or 1 year")
    return int(number) * DAYS[unit]


def wait_of(words: str) -> Span:
    """Read how many days something takes, the fewest to the most: `30 days` or `10..40 days`. ValueError where it is
    none."""
    number, _, unit = words.strip().partition(" ")
    low, dots, high = number.partition("..")
    ends = [low, high] if dots else [low, low]
    if unit not in DAYS or not all(end.isascii() and end.isdigit() and len(end) <= 6 for end in ends):
        raise ValueError(f"'{words}' is no wait; write it as 30 days or 10..40 days")
    least, most = (int(end) * DAYS[unit] for end in ends)
    if least > most:
        raise ValueError(f"'{words}' ends before it begins")
    return Span(least, most)
