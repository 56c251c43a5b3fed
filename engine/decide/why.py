"""Why a term's value is open."""

from typing import TYPE_CHECKING

from ..language.conditions import Atom, Day, Param, Since, Term, Until, Value, terms
from .candidate import NONE, Reasons
from .grounded import Context, Why, law_key
from .reach import param_of

if TYPE_CHECKING:
    from .ground import Grounder


def why_terms(g: "Grounder", atom: Atom, context: Context) -> Why:
    """Return what tells why the terms of an atom are open."""
    parts = [part for term in terms(atom) if (part := why_one(g, term, context)) is not None]
    return lambda w, p: NONE.union(*(part(w, p) for part in parts))


def why_one(g: "Grounder", term: Term, context: Context) -> Why | None:
    """Return what tells why one term is open."""
    if not isinstance(term, Param):
        return why_fixed(term)
    value, name = param_of(g, term.name, context), term.name
    reason: Reasons = frozenset({("unknown", law_key(name))})
    return lambda w, p: NONE if (pair := value(w, p))[0] >= pair[1] else reason


def why_fixed(term: Term) -> Why | None:
    """Return what tells why a term is open that reads no parameter."""
    if isinstance(term, Value) and term.ref.sort == "fact":
        name = term.ref.name
        return lambda w, p: p.unknown("fact", name) if p.numbers[name][0] != p.numbers[name][1] else NONE
    if isinstance(term, Value):
        name = term.ref.name
        return lambda w, p: p.tracks[name].reasons
    if isinstance(term, Since | Until):
        status = term.status
        return lambda w, p: p.tracks[status].undated
    if isinstance(term, Day):
        span = term.span
        return lambda w, p: NONE if span.exact else frozenset({("unknown", law_key(str(span)))})
    return None
