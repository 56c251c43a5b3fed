"""The date that governs a rule: whether it has come, whether it goes with the day judged, and the parameters on it."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ..language.conditions import Atom, Increase, On, Param, Since, Term, terms
from ..language.dates import Span
from ..language.rulebook import Rulebook
from .grounded import ALWAYS_ATOM, MISSING, NEVER, Context, Grounded, Judge, Next, fixed_days
from .reach import governing_date
from .truth import NO, OPEN, YES, Truth
from .why import why_worth
from .worths import doubtful, edges_of

if TYPE_CHECKING:
    from .ground import Grounder
    from .person import Person
    from .replay import World


def ground_valued(g: "Grounder", name: str, context: Context) -> Grounded:
    """Return what tells whether a parameter has a value on the governing date."""
    governed = governing_date(g, context)
    edges = days_of_law(edges_of(g.book.parameters[name]))
    if not isinstance(context.governed_by, On):
        edges = while_it_may_come(context.governed_by, edges)

    def judge(w: "World", p: "Person") -> Truth:
        date = governed(w, p)
        if date is None:
            return NO
        found = w.worths(name, *date)
        return NO if found.pair == MISSING else OPEN if found.may_lack else YES

    return Grounded(ALWAYS_ATOM, judge, edges, why_worth(g, name, context))


def may_lack(g: "Grounder", atom: Atom, context: Context) -> tuple[str, ...]:
    """Return the parameters of an atom that may have a value on the date that governs and may have none."""
    names = {term.name for term in terms(atom) if isinstance(term, Param)}
    days = isinstance(context.governed_by, On)
    return tuple(sorted(name for name in names if not days or doubtful(g.book.parameters[name])))


def unless_lacking(g: "Grounder", made: Grounded, names: tuple[str, ...], context: Context) -> Grounded:
    """Return an atom that is not surely so where a parameter that it reads may have no value."""
    inner, governed = made.judge, governing_date(g, context)

    def judge(w: "World", p: "Person") -> Truth:
        truth = inner(w, p)
        if truth != YES:
            return truth
        date = governed(w, p)
        return OPEN if date is not None and any(w.worths(name, *date).may_lack for name in names) else YES

    return Grounded(made.atom, judge, made.next, made.why)


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


def may_yet_come(w: "World", p: "Person", status: str) -> bool:
    """Tell whether the day since which a status is what it is may be one still to come: the latest that it can be by
    now goes with the day judged."""
    return p.tracks[status].since.hi > w.hi


def moves_now(g: "Grounder", root: Term, context: Context, w: "World", p: "Person") -> bool:
    """Tell whether a term goes with the day judged: `on`, or an application that is taken as made on the day."""
    if not can_move(g, root, context):
        return False
    return isinstance(root, On) or (isinstance(root, Since) and w.begun(p, root.status) != NO)


def parameter_days(g: "Grounder", atom: Atom, context: Context) -> Next | None:
    """The days on which a parameter that goes by the day judged takes another value."""
    governed_by = context.governed_by
    if not can_move(g, governed_by, context) and not isinstance(governed_by, Since):
        return None
    named = [g.book.parameters[term.name] for term in terms(atom) if isinstance(term, Param)]
    found = days_of_law([span for parameter in named for span in edges_of(parameter)])
    return found if can_move(g, governed_by, context) else while_it_may_come(governed_by, found)


def while_it_may_come(governed_by: Term, days: Next | None) -> Next | None:
    """Return what tells the next of some days where the event whose date governs may be yet to come."""
    if days is None or not isinstance(governed_by, Since):
        return None
    then, status = days, governed_by.status
    return lambda w, p: then(w, p) if may_yet_come(w, p, status) else NEVER


def days_of_law(spans: Sequence[Span], others: Iterable[int] = ()) -> Next | None:
    """Return what tells the next day on which some dates of the law may lie; where one is filled in, that day."""
    days = {day for span in spans for day in (span.lo, span.hi)}.union(others)
    written = fixed_days(days)
    unsure = [span for span in spans if not span.exact]
    if written is None or not unsure:
        return written

    def next_day(w: "World", p: "Person") -> int:
        edges = [w.edge(span) for span in unsure] if w.filling else []
        return min([written(w, p), *(day for edge in edges for day in (edge.lo, edge.hi) if day > w.lo)])

    return next_day


def own_statuses(book: Rulebook) -> frozenset[str]:
    """Statuses that the person can set going, or that nobody else can: an application not yet made is taken as made."""
    by_self: set[str] = set()
    by_others: set[str] = {rule.decides for rule in book.rules}
    for act in book.acts.values():
        changed = {e.status for effects in act.effects.values() for e in effects if not isinstance(e, Increase)}
        actor = book.vocabulary.actors.get(act.actor)
        (by_self if actor is not None and actor.is_self else by_others).update(changed)
    return frozenset(set(book.vocabulary.statuses) - (by_others - by_self))
