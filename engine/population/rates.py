"""How often a thing happens, as the whole numbers that draws are compared with.

Worked out with whole numbers throughout: a logarithm may differ in its last bit from one machine to the next, and one
bit is one life.
"""

from fractions import Fraction
from math import isqrt

WHOLE = 2**63
"""What is certain: a draw without its last bit is always below it."""
GUARD = 2**64
"""How much finer a survivor's share is carried from day to day than it is used."""


def threshold(rate: Fraction) -> int:
    """Return what `chance.happens` compares a draw with: the chance in parts of 2**63.

    Raises ValueError for a chance below 0 or above 1.
    """
    if not 0 <= rate <= 1:
        raise ValueError(f"a chance of {rate}; it lies between 0 and 1")
    return int(rate * WHOLE)


def daily(rate: Fraction, days: int) -> int:
    """Return the chance of a day, in parts of 2**63 * 2**64, of which so many days together come to a rate: the
    greatest with which no more than that happens.

    A whole number is searched for, bit by bit: the share that a day leaves, to the power of `days`, is what is left.
    """
    whole, left = WHOLE * GUARD, (1 - rate) * WHOLE * GUARD
    low, high = 0, whole  # the share that stays, a day: the smallest that leaves at least what the rate leaves
    while low < high:
        middle = (low + high) // 2
        if _power(middle, days, whole) >= left:
            high = middle
        else:
            low = middle + 1
    return whole - low


def waiting(rate: Fraction, within: int, upto: int) -> list[int]:
    """Return for each day, from 1 to `upto`, how many of 2**63 have had it happen by its end, where a `rate` of those
    who wait have it happen `within` so many days and no day is likelier than another.

    The first day whose number is above a draw (`draw >> 1`) is the day on which it happens; above none: not yet, draw
    anew from there. The list rises, so that a search by halves finds it.
    """
    threshold(rate)
    whole = WHOLE * GUARD
    stays, left = whole - daily(rate, within), whole
    table = []
    for _ in range(upto):
        left = left * stays // whole
        table.append((whole - left) // GUARD)
    return table


def bound(rate: int) -> int:
    """Return the least of some fixed chances, four of which halve a chance, that a chance is not above; all in parts of
    2**63. So a rate that is a little higher mostly has the same."""
    step = 0
    while step < 252 and isqrt(isqrt(2 ** (252 - step - 1))) >= rate:
        step += 1
    return isqrt(isqrt(2 ** (252 - step))) if rate else 0


def steady(rate: int, upto: int) -> list[int]:
    """Return what `waiting` does, for a chance of each day."""
    left, table = WHOLE * GUARD, []
    for _ in range(upto):
        left = left * (WHOLE - rate) // WHOLE
        table.append(WHOLE - -(-left // GUARD))
    return table


def _power(share: int, times: int, whole: int) -> int:
    """Multiply a share of a whole by itself, rounding down at each step."""
    result = whole
    while times:
        if times & 1:
            result = result * share // whole
        share = share * share // whole
        times >>= 1
    return result
