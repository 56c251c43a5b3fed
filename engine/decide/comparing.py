"""Atoms that compare two terms, and the next day on which one passes the other."""

from typing import TYPE_CHECKING

from ..language.conditions import Compare, On, Param, Shift, Since, Term
from ..language.dates import Duration, add
from .governing import can_move, may_yet_come, moves_now, parameter_days
from .grounded import MISSING, NEVER, Context, Grounded, Judge, Next, first_day
from .pairs import COMPARE
from .reach import reach_of
from .truth import NO, OPEN, Truth
from .why import why_terms

if TYPE_CHECKING:
    from .ground import Grounder
    from .person import Person
    from .replay import World


def ground_compare(g: "Grounder", atom: Compare, context: Context) -> Grounded:
    """Ground a comparison of two terms."""
    left, right = reach_of(g, atom.left, context), reach_of(g, atom.right, context)
    compare = COMPARE[atom.op]

    def judge(w: "World", p: "Person") -> Truth:
        a, b = left(w, p), right(w, p)
        return NO if a == MISSING or b == MISSING else compare(a, b)

    return Grounded(atom, judge, next_compare(g, atom, context, judge), why_terms(g, atom, context))


def next_compare(g: "Grounder", atom: Compare, context: Context, judge: Judge) -> Next | None:
    """Return what tells the next day on which a comparison can change."""
    edges = parameter_days(g, atom, context)
    sides = [next_side(g, atom.left, atom.right, context), next_side(g, atom.right, atom.left, context)]
    nexts = [side for side in sides if side is not None]
    if not nexts:
        return edges
    nexts += [edges] if edges is not None else []
    return nexts[0] if len(nexts) == 1 else lambda w, p: min(n(w, p) for n in nexts)


def next_side(g: "Grounder", side: Term, other: Term, context: Context) -> Next | None:
    """The next day on which a side that goes with the day judged passes one of the other side's ends."""
    root, shifts = chain(side)
    if not can_move(g, root, context):
        return next_coming(g, side, other, context) if isinstance(root, Since) else None
    mine, bound_of = reach_of(g, side, context), reach_of(g, other, context)
    twin_root, twin_shifts = chain(other)
    alike = len(shifts) + len(twin_shifts) < 2

    def next_day(w: "World", p: "Person") -> int:
        if not moves_now(g, root, context, w, p):
            return NEVER
        if moves_now(g, twin_root, context, w, p):
            # both sides go with the day: only calendar months of unlike length can change which is the later
            made = any(isinstance(r, Since) and w.begun(p, r.status) == OPEN for r in (root, twin_root))
            return NEVER if alike and not made else w.lo + 1
        bound = bound_of(w, p)
        if bound == MISSING:
            return NEVER
        now = mine(w, p)[0]
        goals = [goal for goal in {bound[0], bound[0] + 1, bound[1], bound[1] + 1} if goal > now]

        def reaching(goal: int) -> int:
            return first_day(lambda day: w.at(day, mine, p)[0] >= goal, back_from(g, shifts, goal, w), w.lo)

        return min([reaching(goal) for goal in goals], default=NEVER)

    return next_day


def next_coming(g: "Grounder", side: Term, other: Term, context: Context) -> Next:
    """The next day on which the latest that a side can be by now, which runs from an event that may be yet to come,
    passes one of the other side's ends."""
    root, shifts = chain(side)
    assert isinstance(root, Since)
    status, (twin, _) = root.status, chain(other)
    mine, bound_of = reach_of(g, side, context), reach_of(g, other, context)

    def next_day(w: "World", p: "Person") -> int:
        if not may_yet_come(w, p, status):
            return NEVER
        now, bound = mine(w, p), bound_of(w, p)
        if MISSING in (now, bound):
            return NEVER
        moving = isinstance(twin, On) or (isinstance(twin, Since) and may_yet_come(w, p, twin.status))
        ends = {bound[0]} if moving else {*bound}
        goals = [goal for end in ends for goal in (end, end + 1) if goal > now[1]]

        def reaching(goal: int) -> int:
            return first_day(lambda day: w.at(day, mine, p)[1] >= goal, back_from(g, shifts, goal, w), w.lo)

        return min([reaching(goal) for goal in goals], default=NEVER)

    return next_day


def back_from(g: "Grounder", shifts: list[Shift], goal: int, w: "World") -> int:
    """Guess the day from which shifts lead to a goal."""
    day = goal
    for shift in shifts:
        by = shift.by
        if isinstance(by, Param):
            n = w.program.parameter(by.name, w.lo, w.hi)[0]
            by = Duration(n, g.book.parameters[by.name].unit)
        day = add(day, by, g.calendars, -shift.sign)
    return day


def chain(term: Term) -> tuple[Term, list[Shift]]:
    """The term at the root of shifts, and the shifts from the outermost in."""
    shifts: list[Shift] = []
    while isinstance(term, Shift):
        shifts.append(term)
        term = term.base
    return term, shifts
