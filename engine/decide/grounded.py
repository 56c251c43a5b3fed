"""What a grounded atom is, and the kinds of function that it is made of."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language.conditions import Atom, InForce, On, Term
from ..language.dates import LATEST
from .candidate import Reasons
from .truth import Truth

if TYPE_CHECKING:
    from .person import Person
    from .replay import World


NEVER = LATEST + 1

Pair = tuple[int, int]
Judge = Callable[["World", "Person"], Truth]
Reach = Callable[["World", "Person"], Pair]
"""A term's least and greatest value; `MISSING` where it has none."""
Next = Callable[["World", "Person"], int]
Why = Callable[["World", "Person"], Reasons]

ON = On()
ALWAYS_ATOM: Atom = InForce(On(), None, None)
MISSING: Pair = (1, 0)
"""The value of what has none, such as a parameter before its first: the rule that reads it does not apply."""


@dataclass(frozen=True, slots=True)
class Grounded:
    """An atom as functions: truth, the next day it can change by itself (None: never), and why it is open."""

    atom: Atom
    judge: Judge
    next: Next | None
    why: Why


@dataclass(frozen=True, slots=True)
class Context:
    """Whose atoms they are: the governing date of the rule that reads them, and how it treats what has not happened.

    `as_if` holds for rules on questions: where an application governs that the person can make, and has not made, it
    is taken as made on the day judged.
    """

    governed_by: Term = ON
    as_if: bool = False


def law_key(name: str) -> tuple[tuple[str, ...], str, object]:
    """The unknown that is no fact of a life: a date of the law known only to lie in a span, or a parameter's
    uncertain value."""
    return (), "law", name


def fixed_days(days: set[int]) -> Next | None:
    """Return what tells the next of some days; None where there are none."""
    if not days:
        return None
    order = sorted(days)
    return lambda w, p: next((day for day in order if day > w.lo), NEVER)


def first_day(holds: Callable[[int], bool], guess: int | None, after: int, known: int | None = None) -> int:
    """Return the first day after `after` on which something holds that, once it does, goes on to hold; NEVER if none
    is found.

    `guess` is a day near it; `known` a day on which it does hold.
    """
    if guess is not None:
        low, high = max(after + 1, guess - 8), max(after + 1, guess + 40)
        if not holds(high):
            return NEVER if high >= LATEST else first_day(holds, None, high, LATEST) if holds(LATEST) else NEVER
        if low > after + 1 and holds(low):
            low = after + 1
    else:
        assert known is not None
        low, high = after + 1, known
    while low < high:
        middle = (low + high) // 2
        if holds(middle):
            high = middle
        else:
            low = middle + 1
    return low
