"""Why a term's value is open."""

from typing import TYPE_CHECKING

from ..language.conditions import Atom, Day, Param, Since, Term, Until, Value, terms
from .candidate import NONE, Reasons
from .grounded import Context, Why, law_key
from .reach import governing_date, param_of
from .worths import doubtful

if TYPE_CHECKING:
    from .ground import Grounder
    from .person import Person
    from .replay import World


def why_terms(g: "Grounder", atom: Atom, context: Context) -> Why:
    """Return what tells why the terms of an atom are open."""
    parts = [part for term in terms(atom) if (part := why_one(g, term, context)) is not None]
    return lambda w, p: NONE.union(*(part(w, p) for part in parts))


def why_one(g: "Grounder", term: Term, context: Context) -> Why | None:
    """Return what tells why one term is open."""
    if not isinstance(term, Param):
        return why_fixed(term)
    return why_worth(g, term.name, context)


def why_worth(g: "Grounder", name: str, context: Context) -> Why:
    """Return what tells why it is open what a parameter is worth: the date that governs, days of the law, or else the
    value itself."""
    governed, value = governing_date(g, context), param_of(g, name, context)
    why_then = why_fixed(context.governed_by)
    spans = doubtful(g.book.parameters[name])

    def why(w: "World", p: "Person") -> Reasons:
        date = governed(w, p)
        if date is None:
            return NONE
        found, pair = w.worths(name, *date), value(w, p)
        if pair[0] > pair[1] or (pair[0] == pair[1] and not found.may_lack):
            return NONE
        reasons = why_then(w, p) if why_then is not None and date[0] != date[1] else NONE
        open_ = [span for span in spans if (edge := w.edge(span)).lo <= date[1] and edge.hi > date[0]]
        reasons |= {("unknown", law_key(str(span))) for span in open_}
        return reasons or frozenset({("unknown", law_key(name))})

    return why


def why_fixed(term: Term) -> Why | None:
    """Return what tells why a term is open that reads no parameter."""
    if isinstance(term, Value) and term.ref.sort == "fact":
        name = term.ref.name
        return lambda w, p: p.unknown("fact", name) if p.numbers[name][0] != p.numbers[name][1] else NONE
    if isinstance(term, Value):
        name = term.ref.name
        return lambda w, p: p.tracks[name].reasons
    if isinstance(term, Since):
        begun = term.status
        return lambda w, p: p.tracks[begun].undated
    if isinstance(term, Until):
        ended = term.status
        return lambda w, p: p.tracks[ended].undated | p.tracks[ended].endless
    if isinstance(term, Day):
        span = term.span
        return lambda w, p: NONE if span.exact else frozenset({("unknown", law_key(str(span)))})
    return None
