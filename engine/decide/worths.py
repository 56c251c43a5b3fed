"""What a parameter is worth on the date that governs, and whether it may be worth nothing then."""

from collections.abc import Callable
from dataclasses import dataclass

from ..language.dates import Span
from ..language.rulebook import Parameter, Worth
from .grounded import MISSING, Pair
from .stance import Stance

Edge = Callable[[Span], Span]
"""Where the first or last day of a value lies, as far as that is known."""


@dataclass(frozen=True, slots=True)
class Worths:
    """A parameter's least and greatest value (`MISSING` where it surely has none), and whether it may have none."""

    pair: Pair
    may_lack: bool


def worth_between(parameter: Parameter, stance: Stance, lo: int, hi: int, edge: Edge = lambda span: span) -> Worths:
    """Return what a parameter is worth on governing dates from lo to hi."""
    days = {lo, hi} | {d for span in edges_of(parameter) for s in (edge(span),) for d in (s.lo, s.hi) if lo < d < hi}
    told = [worths_on(parameter, stance, day, edge) for day in days]
    pairs = [pair for found, _ in told for pair in found]
    pair = (min(p[0] for p in pairs), max(p[1] for p in pairs)) if pairs else MISSING
    return Worths(pair, any(may_lack for _, may_lack in told))


def worths_on(
    parameter: Parameter, stance: Stance, day: int, edge: Edge = lambda span: span
) -> tuple[list[Pair], bool]:
    """Return the values that a parameter may have on a day, and whether it may have none.

    Within the span in which a value begins, or ends, it may be there and may not.
    """
    found: list[Pair] = []
    may_lack = True
    for worth in parameter.worths:
        start, until = edge(worth.start), edge(worth.until) if worth.until else None
        if day < start.lo or (until and day >= until.hi):
            continue
        # a later value takes the place of earlier ones, where it is surely there
        sure = day >= start.hi and not (until and day >= until.lo)
        found = [_value(worth, parameter, stance)] if sure else [*found, _value(worth, parameter, stance)]
        may_lack = may_lack and not sure
    return found, may_lack


def _value(worth: Worth, parameter: Parameter, stance: Stance) -> Pair:
    value = worth.by_reading.get("*")
    if value is None:
        value = worth.by_reading[stance.readings[parameter.term]]
    return (value.lo, value.hi) if isinstance(value, Span) else (value, value)


def edges_of(parameter: Parameter) -> tuple[Span, ...]:
    """Return the spans in which a parameter's values begin and end."""
    return tuple(span for worth in parameter.worths for span in (worth.start, worth.until) if span is not None)


def doubtful(parameter: Parameter) -> tuple[Span, ...]:
    """Return those of them of which the day is not known."""
    return tuple(span for span in edges_of(parameter) if not span.exact)
