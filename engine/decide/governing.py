"""The date that governs a rule: whether it has come, whether it goes with the day judged, and the parameters on it."""

from typing import TYPE_CHECKING

from ..language.conditions import Atom, Increase, On, Param, Since, Term, terms
from ..language.rulebook import Rulebook
from .candidate import NONE
from .grounded import ALWAYS_ATOM, MISSING, Context, Grounded, Judge, Next, fixed_days
from .reach import param_of
from .truth import NO, YES

if TYPE_CHECKING:
    from .ground import Grounder
    from .person import Person
    from .replay import World


def ground_valued(g: "Grounder", name: str, context: Context) -> Grounded:
    """Return what tells whether a parameter has a value on the governing date."""
    value = param_of(g, name, context)
    first = {worth.start.lo for worth in g.book.parameters[name].worths}
    last = {worth.until.hi for worth in g.book.parameters[name].worths if worth.until}
    edges = fixed_days(first | last) if isinstance(context.governed_by, On) else None
    return Grounded(ALWAYS_ATOM, lambda w, p: NO if value(w, p) == MISSING else YES, edges, lambda w, p: NONE)


def has_happened(context: Context, own: frozenset[str]) -> Judge:
    """Tell whether the event that governs a rule has happened, or is taken to have."""
    term = context.governed_by
    if not isinstance(term, Since) or (context.as_if and term.status in own):
        return lambda w, p: YES
    status = term.status
    return lambda w, p: (2, 1, 0)[w.begun(p, status)]


def can_move(g: "Grounder", root: Term, context: Context) -> bool:
    """Tell whether a term may go with the day judged."""
    if isinstance(root, Since):
        return context.as_if and root == context.governed_by and root.status in g.own
    return isinstance(root, On)


def moves_now(g: "Grounder", root: Term, context: Context, w: "World", p: "Person") -> bool:
    """Tell whether a term goes with the day judged: `on`, or an application that is taken as made on the day."""
    if not can_move(g, root, context):
        return False
    return isinstance(root, On) or (isinstance(root, Since) and w.begun(p, root.status) != NO)


def parameter_days(g: "Grounder", atom: Atom, context: Context) -> Next | None:
    """The days on which a parameter that goes by the day judged takes another value."""
    if not can_move(g, context.governed_by, context):
        return None
    days: set[int] = set()
    for term in terms(atom):
        if isinstance(term, Param):
            for worth in g.book.parameters[term.name].worths:
                days |= {worth.start.lo, worth.start.hi}
                days |= {worth.until.lo, worth.until.hi} if worth.until else set()
    return fixed_days(days)


def own_statuses(book: Rulebook) -> frozenset[str]:
    """Statuses that the person can set going, or that nobody else can: an application not yet made is taken as made."""
    by_self: set[str] = set()
    by_others: set[str] = {rule.decides for rule in book.rules}
    for act in book.acts.values():
        changed = {e.status for effects in act.effects.values() for e in effects if not isinstance(e, Increase)}
        actor = book.vocabulary.actors.get(act.actor)
        (by_self if actor is not None and actor.is_self else by_others).update(changed)
    return frozenset(set(book.vocabulary.statuses) - (by_others - by_self))
