"""Figures of practice outside the figure of the law that they have to keep to."""

from collections.abc import Iterator

from ..language.dates import WORKING, Span, is_time
from ..language.english_terms import value_in_words
from ..language.labels import listed, word_label
from ..language.rulebook import Citation, Limit, Parameter
from .audited import Audited
from .flaw import Dependence, Flaw, Side
from .sides import unverified

DAYS = {"days": (1, 1), "weeks": (7, 7), "months": (28, 31), "years": (365, 366)}
"""How many days the units of time have, at least and at most."""


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield figures that are surely outside their limit, in whatever reading and on whatever day both hold."""
    for parameter in audited.book.parameters.values():
        limit = parameter.limit
        if limit is not None and _outside(parameter, limit, audited.book.parameters[limit.by]):
            yield _flaw(audited, parameter, limit)


def _outside(figure: Parameter, limit: Limit, bound: Parameter) -> bool:
    least, most = _ends(figure)
    lowest, highest = _ends(bound)
    if limit.least:
        return most is not None and most < lowest
    return highest is not None and least > highest


def _ends(parameter: Parameter) -> tuple[int, int | None]:
    """Return the least and the most that a figure can be, in days where it is of time; None where that has no end."""
    values = [value for worth in parameter.worths for value in worth.by_reading.values() if not isinstance(value, Span)]
    least, most = min(values), max(values)
    if not is_time(parameter.unit):
        return least, most
    if parameter.unit.endswith(WORKING):
        return least, None  # holidays may put off the end of working days as far as their calendar says
    each = DAYS[parameter.unit]
    return least * each[0], most * each[1]


def _flaw(audited: Audited, figure: Parameter, limit: Limit) -> Flaw:
    book, bound = audited.book, audited.book.parameters[limit.by]
    most = "at least" if limit.least else "at most"
    sides = tuple(
        Side(p.id, f"{word_label(p.id, book)}: {_told(p)}", book.instruments[p.instrument].layer, _cites(p))
        for p in (bound, figure)
    )
    return Flaw(
        "outside-closed-list",
        ("figure", figure.id),
        "medium",
        f"{figure.label} is {_told(figure)}, where the law allows {most} {_told(bound)}",
        sides,
        Dependence(
            max(figure.worths[0].start.lo, bound.worths[0].start.lo),
            audited.day + 1,
            tuple(side.layer for side in sides),
            (),
            unverified(sides),
        ),
    )


def _told(parameter: Parameter) -> str:
    """Say what a figure is, in whatever reading."""
    values = {value for worth in parameter.worths for value in worth.by_reading.values()}
    return listed([value_in_words(value, parameter.unit) for value in sorted(values, key=str)], "or")


def _cites(parameter: Parameter) -> tuple[Citation, ...]:
    return tuple(dict.fromkeys(cite for worth in parameter.worths for cite in worth.cite))
