"""How long a provision is in force, where readings have fixed the dates that hang on one."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from .conditions import Condition, Day, Param, Shift, params
from .dates import EARLIEST, LATEST, Span
from .rulebook import Duty, Force, Parameter, Rule, Rulebook

Counts = Callable[[str, Mapping[str, tuple[str, ...]]], bool]
"""Whether something of a layer, belonging to some readings, counts."""
Provision = Rule | Duty
FIRST, NEVER = Span(EARLIEST, EARLIEST), Span(LATEST + 1, LATEST + 1)


@dataclass(frozen=True, slots=True)
class Tenure:
    """A provision and its days in force: from some day of `start` on, and from some day of `end` on no more.

    `reads` are the parameters without a value of which it does not apply, each with the days it has one.
    """

    provision: Provision
    start: Span
    end: Span
    reads: tuple[tuple[str, tuple[tuple[Span, Span], ...]], ...] = ()

    @property
    def key(self) -> str:
        """Return the name of the provision that no other version has."""
        return self.provision.key if isinstance(self.provision, Rule) else self.provision.id

    @property
    def default(self) -> bool:
        """Tell whether it is a rule that yields to every other."""
        return isinstance(self.provision, Rule) and self.provision.default

    def in_force(self, day: int) -> bool | None:
        """Tell whether it is in force on a day; None where the law's own date is not known so closely."""
        return _within(day, self.start, self.end)

    def lacks(self, day: int) -> tuple[str, ...]:
        """Return the parameters that have no value on a day on which it is, or may be, in force."""
        if self.in_force(day) is False:
            return ()
        return tuple(name for name, worths in self.reads if _valued(day, worths) is False)

    def stands(self, day: int) -> bool | None:
        """Tell whether it is in force on a day and all it reads has a value."""
        truths = [self.in_force(day), *(_valued(day, worths) for _, worths in self.reads)]
        return False if False in truths else None if None in truths else True

    def turns(self) -> set[int]:
        """Return every day on which one of these may change."""
        spans = [self.start, self.end, *(span for _, worths in self.reads for worth in worths for span in worth)]
        return {day for span in spans for day in (span.lo, span.hi)}


def tenures(book: Rulebook, target: str, counts: Counts, readings: Mapping[str, str]) -> tuple[Tenure, ...]:
    """Return the provisions that count on a question, a status or a duty, each with its days in force."""
    provisions: list[Provision] = [*book.by_target.get(target, ())]
    provisions += [book.duties[target]] if target in book.duties else []
    return tuple(_tenure(book, p, readings) for p in provisions if counts(p.layer, p.reading))


def _tenure(book: Rulebook, provision: Provision, readings: Mapping[str, str]) -> Tenure:
    start = edge_days(book, provision.force.start, readings) or FIRST
    end = edge_days(book, provision.force.end, readings) or NEVER
    reads = tuple((name, _worths(book.parameters[name])) for name in sorted(parameters_of(provision)))
    return Tenure(provision, start, end, reads)


def parameters_of(provision: Provision) -> frozenset[str]:
    """Return the parameters without which a provision does not apply."""
    conditions: list[Condition] = [provision.when]
    if isinstance(provision, Rule):
        conditions += [provision.unless] if provision.unless is not None else []
    named = frozenset[str]().union(*map(params, conditions))
    return named | frozenset(_named_by(provision.force)) | frozenset(_length(provision))


def _named_by(force: Force) -> Iterator[str]:
    yield from (edge.name for edge in (force.start, force.end) if isinstance(edge, Param))
    yield from _in_term(force.governed_by)


def _length(provision: Provision) -> Iterator[str]:
    """Yield the parameters that say since when, and within what time, a duty is owed."""
    if isinstance(provision, Duty):
        yield from _in_term(provision.within)
        yield from _in_term(provision.since)


def _in_term(term: object) -> Iterator[str]:
    while isinstance(term, Shift):
        yield from _in_term(term.by)
        term = term.base
    if isinstance(term, Param):
        yield term.name


def edge_days(book: Rulebook, edge: Day | Param | None, readings: Mapping[str, str]) -> Span | None:
    """Return the days that an end of the days in force may mean; None where there is none."""
    if not isinstance(edge, Param):
        return edge.span if edge else None
    parameter = book.parameters[edge.name]
    values = [w.by_reading.get("*", w.by_reading.get(readings.get(parameter.term, ""))) for w in parameter.worths]
    spans = [value if isinstance(value, Span) else Span(value, value) for value in values if value is not None]
    return Span(min(span.lo for span in spans), max(span.hi for span in spans)) if spans else None


def _worths(parameter: Parameter) -> tuple[tuple[Span, Span], ...]:
    return tuple((worth.start, worth.until or NEVER) for worth in parameter.worths)


def _valued(day: int, worths: tuple[tuple[Span, Span], ...]) -> bool | None:
    truths = [_within(day, start, end) for start, end in worths]
    return True if True in truths else None if None in truths else False


def _within(day: int, start: Span, end: Span) -> bool | None:
    if day < start.lo or day >= end.hi:
        return False
    return True if day >= start.hi and day < end.lo else None
