"""Since when a rule acts, and by when a duty is late."""

from typing import TYPE_CHECKING

from ..language.conditions import Becomes, Birth, On, Trigger
from ..language.dates import LATEST, Span
from .effects import end_of
from .grounded import Context
from .person import Person
from .target import Target

if TYPE_CHECKING:
    from .replay import World


def fired_since(w: "World", p: Person, target: Target, clause: int, day: int) -> Span:
    """Return the span in which a rule became effective that acts on a day."""
    trigger = target.triggers[clause]
    if trigger is not None and isinstance(trigger[0], Becomes):
        found = p.firing.get((trigger[0].status, trigger[0].value), [])
        if found:
            return found[-1][2]
    if trigger is not None and isinstance(trigger[0], Birth):
        return Span(*p.start)
    return Span(day, w.hi)


def runs_out(w: "World", p: Person, i: int) -> Span | None:
    """The first day on which a duty that runs from a date is late, as the round finds that date."""
    target = w.program.statuses[i]
    if target.duty is None or isinstance(target.duty.since, Trigger):
        return None
    p.deadline = None  # one found in an earlier round is not this one's
    return deadline_of(w, p, target, Span(w.lo, w.lo))


def deadline_of(w: "World", p: Person, target: Target, since: Span) -> Span:
    """Return the first day on which a duty is late."""
    duty = target.duty
    assert duty is not None
    if p.deadline is not None:
        return p.deadline
    context = Context(duty.force.governed_by)
    date = None if isinstance(duty.force.governed_by, On) else w.program.grounder.governing(context)(w, p)
    governed = Span(*date) if date is not None else since
    if not isinstance(duty.since, Trigger):
        since = Span(*w.program.grounder.reach(duty.since, context)(w, p))
    end = end_of(w, p, duty.within, since, governed)
    # without a figure it is not owed, or that is open
    return Span(since.lo + 1, LATEST) if end is None else Span(end.lo + 1, end.hi + 1)
