"""How old the typical person is, where a rule asks."""

import operator

from ..decide.life import BIRTH
from ..language.conditions import Compare, On, Shift, Term, Value
from ..language.dates import Duration

AGE = 35
"""Years since the birth of the typical person."""
YEARS = {"years": 12, "months": 1}
COMPARED = {
    "<": operator.lt,
    "<=": operator.le,
    "=": operator.eq,
    ">=": operator.ge,
    ">": operator.gt,
    "!=": operator.ne,
}


def of_age(c: Compare) -> bool | None:
    """Tell whether a comparison of today with the birth date holds of somebody of that age; None for any other."""
    left, right = _months(c.left), _months(c.right)
    if left is None or right is None:
        return None
    return bool(COMPARED[c.op](left, right))


def _months(term: Term) -> int | None:
    """Return how many months after the birth a date is."""
    if isinstance(term, On):
        return AGE * 12
    if isinstance(term, Value):
        return 0 if term.ref.name == BIRTH else None
    if isinstance(term, Shift) and isinstance(term.by, Duration) and term.by.unit in YEARS:
        base = _months(term.base)
        return None if base is None else base + term.sign * term.by.n * YEARS[term.by.unit]
    return None
