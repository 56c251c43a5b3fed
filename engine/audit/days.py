"""On which days a provision may be in force, whatever the readings."""

from typing import NamedTuple

from ..language.conditions import Day, On, Param
from ..language.dates import EARLIEST, LATEST, Span
from ..language.rulebook import Force, Rulebook

NEVER = Span(LATEST + 1, LATEST + 1)
FIRST = Span(EARLIEST, EARLIEST)


class Days(NamedTuple):
    """From some day of `start` on, and from some day of `end` on no more."""

    start: Span
    end: Span


def days_of(force: Force, book: Rulebook) -> Days:
    """Return the days of a provision, by the date that governs it; where readings differ the widest."""
    return Days(_edge(force.start, book) or FIRST, _edge(force.end, book) or NEVER)


def meet(one: Force, other: Force, book: Rulebook) -> bool:
    """Tell whether two provisions may be in force together; where not the same date governs them they always may."""
    if not isinstance(one.governed_by, On) or not isinstance(other.governed_by, On):
        return True
    own, others = days_of(one, book), days_of(other, book)
    return max(own.start.lo, others.start.lo) < min(own.end.hi, others.end.hi)


def _edge(edge: Day | Param | None, book: Rulebook) -> Span | None:
    if not isinstance(edge, Param):
        return edge.span if edge else None
    values = [value for worth in book.parameters[edge.name].worths for value in worth.by_reading.values()]
    spans = [value if isinstance(value, Span) else Span(value, value) for value in values]
    return Span(min(span.lo for span in spans), max(span.hi for span in spans))
