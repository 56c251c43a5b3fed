"""When it matters how a vague term is read."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from ..language.conditions import params
from ..language.dates import Span
from ..language.rulebook import Parameter, Rule, Rulebook, VagueTerm
from .sights import Sights

MOST = 3
"""So many stretches are looked at, the latest ones."""


def days_apart(
    sights: Sights, term: VagueTerm, rules: Sequence[Rule], layers: tuple[str, ...], others: Mapping[str, str]
) -> list[tuple[int, int]]:
    """Return the latest stretches of days on which other rules stand in one reading than in another, or one has other
    figures: from a first day and before another."""
    book, last, found = sights.audited.book, sights.audited.day, set[tuple[int, int]]()
    for target in dict.fromkeys(rule.decides for rule in rules):
        figures = {rule.key: _figures(rule, term.id, book) for rule in rules if rule.decides == target}
        lines = [sights.line(target, layers, {**others, term.id: name}) for name in term.readings]
        days = {stretch.first for line in lines for stretch in line.stretches}
        days |= {day for parameters in figures.values() for parameter in parameters for day in _dates(parameter)}
        for first, end in pairwise(sorted({last + 1, *(day for day in days if day <= last)})):
            stand = [{*s.sure, *s.perhaps} for line in lines for s in line.stretches if s.first <= first < s.end]
            if any(stand[0] != keys for keys in stand) or any(figures.get(key) for key in stand[0]):
                found.add((first, end))
    return sorted(found, reverse=True)[:MOST]


def _figures(rule: Rule, term: str, book: Rulebook) -> list[Parameter]:
    """Return the figures and dates in the conditions of a rule that go by the readings of a term."""
    named = params(rule.when) | (params(rule.unless) if rule.unless is not None else frozenset())
    return [book.parameters[name] for name in sorted(named) if book.parameters[name].term == term]


def _dates(parameter: Parameter) -> Iterator[int]:
    """Yield the days on which readings of a date part."""
    for worth in parameter.worths if parameter.unit == "date" else ():
        for value in worth.by_reading.values():
            yield value.lo if isinstance(value, Span) else value
