"""Terms as functions that give their least and greatest value."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..language.conditions import Day, Number, On, Param, Shift, Since, Term, Until, Value
from ..language.dates import LATEST, Duration, add
from ..language.workdays import Calendar
from .grounded import MISSING, Context, Pair, Reach, law_key
from .truth import NO, OPEN, YES

if TYPE_CHECKING:
    from .ground import Grounder
    from .person import Person
    from .replay import World


def reach_of(g: "Grounder", term: Term, context: Context) -> Reach:
    """Return a term's function: least and greatest value."""
    if isinstance(term, On):
        return lambda w, p: (w.lo, w.hi)
    if isinstance(term, Day):
        pair, key = (term.span.lo, term.span.hi), law_key(str(term.span))
        return (lambda w, p: pair) if term.span.exact else (lambda w, p: w.law(key, pair))
    if isinstance(term, Number):
        number = (term.n, term.n)
        return lambda w, p: number
    if isinstance(term, Value):
        return value_of(term)
    if isinstance(term, Since):
        return since_of(g, term.status, context)
    if isinstance(term, Until):
        return until_of(term.status)
    if isinstance(term, Param):
        return param_of(g, term.name, context)
    return shift_of(g, term, context)


def value_of(term: Value) -> Reach:
    """Return the function of a fact's or status's number."""
    name = term.ref.name
    if term.ref.sort == "fact":
        return lambda w, p: p.numbers[name]

    def number(w: "World", p: "Person") -> Pair:
        track = p.tracks[name]
        if track.one is not None:
            n = int(track.one)
            return n, n
        values = [int(v) for v in track.values]
        return min(values), max(values)

    return number


def since_of(g: "Grounder", status: str, context: Context) -> Reach:
    """Return the function of the day since which a status has been what it is."""
    as_if = context.as_if and context.governed_by == Since(status) and status in g.own

    def since(w: "World", p: "Person") -> Pair:
        track = p.tracks[status]
        not_yet = w.begun(p, status) if as_if else NO
        if not_yet == YES:
            return w.lo, w.hi
        span = track.since
        hi = min(span.hi, max(w.hi, span.lo))
        # it may have been made, or be taken as made today
        return (min(span.lo, w.lo), max(hi, w.hi)) if not_yet == OPEN else (span.lo, hi)

    return since


def until_of(status: str) -> Reach:
    """Return the function of the day on which a status lapses."""

    def until(w: "World", p: "Person") -> Pair:
        end = p.tracks[status].until
        return (LATEST, LATEST) if end is None else (end.lo, end.hi)

    return until


def param_of(g: "Grounder", name: str, context: Context) -> Reach:
    """Return the function of a parameter on the governing date."""
    governed, key = governing_date(g, context), law_key(name)

    def value(w: "World", p: "Person") -> Pair:
        date = governed(w, p)
        if date is None:
            return MISSING
        pair = w.worths(name, *date).pair
        return pair if pair[0] >= pair[1] else w.law(key, pair)

    return value


def governing_date(g: "Grounder", context: Context) -> Callable[["World", "Person"], Pair | None]:
    """The governing date of a rule; None where the event that governs has not happened."""
    term = context.governed_by
    reach = reach_of(g, term, context)
    if not isinstance(term, Since):
        return reach
    status, as_if = term.status, context.as_if and term.status in g.own

    def governed(w: "World", p: "Person") -> Pair | None:
        if not as_if and w.begun(p, status) == YES:
            return None
        return reach(w, p)

    return governed


def shift_of(g: "Grounder", term: Shift, context: Context) -> Reach:
    """Return the function of a term moved by a length of time."""
    base, sign = reach_of(g, term.base, context), term.sign
    if isinstance(term.by, Duration):
        by, calendars = term.by, g.calendars
        return lambda w, p: moved(base(w, p), (by.n, by.n), by.unit, sign, calendars)
    unit, param = g.book.parameters[term.by.name].unit, param_of(g, term.by.name, context)
    return lambda w, p: moved(base(w, p), param(w, p), unit, sign, g.calendars)


def moved(base: Pair, by: Pair, unit: str, sign: int, calendars: dict[str, Calendar]) -> Pair:
    """Return a pair of days moved by a length of time that is itself a pair."""
    if base == MISSING or by == MISSING:
        return MISSING
    near, far = (by[0], by[1]) if sign > 0 else (by[1], by[0])
    return (
        add(base[0], Duration(near, unit), calendars, sign),
        add(base[1], Duration(far, unit), calendars, sign),
    )
