"""Where a rulebook turns: every date, duration and number at which an answer can change by one day or by one."""

from collections.abc import Iterator
from dataclasses import dataclass

from zhol.engine.language.conditions import (
    Atom,
    Compare,
    Condition,
    Day,
    DaysOf,
    Last,
    Number,
    Param,
    Period,
    Quantified,
    Set,
    Shift,
    Term,
    Times,
    Value,
    atoms,
    terms,
)
from zhol.engine.language.dates import Duration, Span, is_time
from zhol.engine.language.rulebook import Force, Parameter, Rulebook

DATE = "date"


@dataclass(frozen=True, slots=True)
class Boundaries:
    """The days on which the law turns, the durations it counts off, the numbers it compares a word with."""

    days: tuple[int, ...]
    durations: tuple[Duration, ...]
    numbers: dict[str, tuple[int, ...]]


def boundaries(book: Rulebook) -> Boundaries:
    """Collect the boundaries of a rulebook."""
    found = list(every_atom(book))
    days = {day for span in _spans(book, found) for day in (span.lo, span.hi)}
    durations = dict.fromkeys([*_in_atoms(book, found), *_in_provisions(book)])
    return Boundaries(tuple(sorted(days)), tuple(durations), _numbers(book, found))


def every_atom(book: Rulebook) -> Iterator[Atom]:
    """Yield every atom of a rulebook, those that speak of relatives included."""
    words = book.vocabulary
    conditions = [c for rule in book.rules for c in (rule.when, rule.unless) if c is not None]
    conditions += [question.asked_when for question in words.questions.values()]
    conditions += [act.requires for act in book.acts.values()]
    conditions += [duty.when for duty in book.duties.values()]
    for condition in conditions:
        yield from _deep(condition)


def _deep(condition: Condition) -> Iterator[Atom]:
    for atom in atoms(condition):
        yield atom
        if isinstance(atom, Quantified):
            yield from _deep(atom.has)


# --- days


def _spans(book: Rulebook, found: list[Atom]) -> Iterator[Span]:
    provisions: list[Force] = [rule.force for rule in book.rules]
    provisions += [act.force for act in book.acts.values()]
    provisions += [duty.force for duty in book.duties.values()]
    for force in provisions:
        yield from (edge.span for edge in (force.start, force.end) if isinstance(edge, Day))
    for atom in found:
        yield from (term.span for term in terms(atom) if isinstance(term, Day))
    for parameter in book.parameters.values():
        yield from _turns(parameter)


def _turns(parameter: Parameter) -> Iterator[Span]:
    for worth in parameter.worths:
        yield from (span for span in (worth.start, worth.until) if span is not None)
        if parameter.unit == DATE:
            yield from (value if isinstance(value, Span) else Span(value, value) for value in worth.by_reading.values())


# --- durations


def values_of(book: Rulebook, name: str) -> list[int]:
    """List every number that a parameter ever has, in any reading."""
    worths = book.parameters[name].worths
    return list(dict.fromkeys(v for worth in worths for v in worth.by_reading.values() if isinstance(v, int)))


def lasting(book: Rulebook, by: Duration | Param) -> list[Duration]:
    """List the durations that a duration, or a parameter of one, can be."""
    if isinstance(by, Duration):
        return [by]
    unit = book.parameters[by.name].unit
    return [Duration(n, unit) for n in values_of(book, by.name)] if is_time(unit) else []


def _in_atoms(book: Rulebook, found: list[Atom]) -> Iterator[Duration]:
    for atom in found:
        for term in terms(atom):
            if isinstance(term, Shift):
                yield from lasting(book, term.by)
        yield from _counted_off(book, getattr(atom, "period", None))
        if isinstance(atom, DaysOf):
            yield from (Duration(n, "days") for n in _bounds(book, atom.bound))


def _counted_off(book: Rulebook, period: Period | None) -> list[Duration]:
    return lasting(book, period.by) if isinstance(period, Last) else []


def _in_provisions(book: Rulebook) -> Iterator[Duration]:
    for act in book.acts.values():
        for effects in act.effects.values():
            for effect in effects:
                if isinstance(effect, Set) and isinstance(effect.lapse, Duration | Param):
                    yield from lasting(book, effect.lapse)
    for duty in book.duties.values():
        yield from lasting(book, duty.within)


# --- numbers


def _numbers(book: Rulebook, found: list[Atom]) -> dict[str, tuple[int, ...]]:
    near: dict[str, set[int]] = {}
    for atom in found:
        if isinstance(atom, Times):
            near.setdefault(atom.status, set()).update(_bounds(book, atom.bound))
        elif isinstance(atom, Compare):
            for one, other in ((atom.left, atom.right), (atom.right, atom.left)):
                if isinstance(one, Value):
                    near.setdefault(one.ref.name, set()).update(_bounds(book, other))
    return {name: tuple(sorted(numbers)) for name, numbers in near.items() if numbers}


def _bounds(book: Rulebook, term: Term) -> list[int]:
    if isinstance(term, Number):
        return [term.n]
    return values_of(book, term.name) if isinstance(term, Param) and book.parameters[term.name].unit != DATE else []
