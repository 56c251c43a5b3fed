"""What a parameter is worth on the date that governs."""

from ..language.dates import Span
from ..language.rulebook import Parameter
from .grounded import MISSING, Pair
from .stance import Stance


def worth_between(parameter: Parameter, stance: Stance, lo: int, hi: int) -> Pair:
    """Return a parameter's least and greatest value on governing dates from lo to hi; MISSING where it has none yet."""
    days = {lo, hi} | {d for w in parameter.worths for d in (w.start.lo, w.start.hi) if lo < d < hi}
    found = [pair for day in days for pair in worths_on(parameter, stance, day)]
    return (min(p[0] for p in found), max(p[1] for p in found)) if found else MISSING


def worths_on(parameter: Parameter, stance: Stance, day: int) -> list[Pair]:
    """Return the values that a parameter may have on a day."""
    sure: list[Pair] = []
    for worth in parameter.worths:
        if day < worth.start.lo or (worth.until and day >= worth.until.hi):
            continue
        value = worth.by_reading.get("*")
        if value is None:
            value = worth.by_reading[stance.readings[parameter.term]]
        pair = (value.lo, value.hi) if isinstance(value, Span) else (value, value)
        # a later value takes the place of earlier ones, once its first day is surely reached
        sure = [pair] if day >= worth.start.hi else [*sure, pair]
    return sure
