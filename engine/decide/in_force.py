"""The atom that says a provision is in force on the date that governs it."""

from typing import TYPE_CHECKING

from ..language.conditions import Atom, Day, InForce, On, Param, Since
from ..language.dates import EARLIEST, Span
from .governing import can_move, days_of_law, has_happened, while_it_may_come
from .grounded import MISSING, NEVER, Context, Grounded, Judge, Next
from .pairs import before, not_before
from .reach import governing_date, reach_of
from .truth import NO, OPEN, YES, Truth
from .why import why_terms
from .worths import edges_of

if TYPE_CHECKING:
    from .ground import Grounder
    from .person import Person
    from .replay import World


def goes_by_the_day(atom: Atom) -> bool:
    """Tell whether an atom says that a provision is in force between two known days, by the day judged."""
    return (
        isinstance(atom, InForce)
        and isinstance(atom.governed_by, On)
        and all(edge is None or (isinstance(edge, Day) and edge.span.exact) for edge in (atom.start, atom.end))
    )


def between(atom: InForce) -> Judge:
    """Return what judges whether the day judged lies between two known days."""
    first = atom.start.span.lo if isinstance(atom.start, Day) else EARLIEST
    end = atom.end.span.lo if isinstance(atom.end, Day) else NEVER

    def judge(w: "World", p: "Person") -> Truth:
        lo, hi = w.lo, w.hi
        if first <= lo and hi < end:
            return YES
        return NO if hi < first or lo >= end else OPEN

    return judge


def ground_in_force(g: "Grounder", atom: InForce, context: Context) -> Grounded:
    """Ground the atom that says a provision is in force."""
    if goes_by_the_day(atom):
        return Grounded(atom, between(atom), next_in_force(g, atom, context), why_terms(g, atom, context))
    governed = governing_date(g, context)
    happened = has_happened(context, g.own)
    start = reach_of(g, atom.start, context) if atom.start else None
    end = reach_of(g, atom.end, context) if atom.end else None

    def judge(w: "World", p: "Person") -> Truth:
        date = governed(w, p)
        if date is None:
            return NO
        truth: Truth = happened(w, p)
        for edge, holds in ((start, not_before), (end, before)):
            if edge is not None:
                bound = edge(w, p)
                truth = min(truth, NO if bound == MISSING else holds(date, bound))
        return truth

    return Grounded(atom, judge, next_in_force(g, atom, context), why_terms(g, atom, context))


def next_in_force(g: "Grounder", atom: InForce, context: Context) -> Next | None:
    """Return what tells the next day on which a provision can come into force or go out of it."""
    moves = can_move(g, atom.governed_by, context)
    if not moves and not isinstance(atom.governed_by, Since):
        return None
    days: set[int] = set()
    spans: list[Span] = []
    for edge in (atom.start, atom.end):
        if isinstance(edge, Day):
            spans.append(edge.span)
        elif isinstance(edge, Param):
            spans += edges_of(g.book.parameters[edge.name])
            for worth in g.book.parameters[edge.name].worths:
                for value in worth.by_reading.values():
                    days |= {value} if isinstance(value, int) else {value.lo, value.hi}
    found = days_of_law(spans, days)
    return found if moves else while_it_may_come(atom.governed_by, found)
