"""Atoms on a status over a period: was, throughout, days and times."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from ..language.conditions import DaysOf, Throughout, Times, Was
from .candidate import NONE, Reasons
from .governing import parameter_days
from .grounded import MISSING, NEVER, Context, Grounded, Judge, Next, Pair, Reach, first_day
from .pairs import COMPARE
from .periods import period_of, turns_of
from .reach import reach_of
from .truth import NO, OPEN, Truth
from .why import why_terms

if TYPE_CHECKING:
    from .ground import Grounder
    from .person import Person
    from .replay import World


def ground_over_time(g: "Grounder", atom: Was | Throughout | DaysOf | Times, context: Context) -> Grounded:
    """Ground an atom on a status over a period."""
    status = atom.status
    period = period_of(g, atom.period, context)
    if isinstance(atom, Was | Throughout):
        judge = judge_instants(atom, period)
    else:
        judge = judge_count(atom, period, reach_of(g, atom.bound, context))
    terms_why = why_terms(g, atom, context)

    def why(w: "World", p: "Person") -> Reasons:
        track, first = p.tracks[status], period(w, p)[0]
        past = p.unknown("past", status) if track.reaches_past(first[0]) else NONE
        return track.why_from(first[0], w.lo) | terms_why(w, p) | past

    judges = [judge]
    if isinstance(atom, DaysOf | Times) and atom.op in ("=", "!="):
        # a count that runs straight passes a number: it is looked for from below and from above
        bound = reach_of(g, atom.bound, context)
        judges = [
            judge_count(replace(atom, op=">="), period, bound),
            judge_count(replace(atom, op=">"), period, bound),
        ]
    nexts = [next_over_time(g, atom, one, context) for one in judges]
    return Grounded(atom, judge, lambda w, p: min([reach(w, p) for reach in nexts]), why)


def judge_instants(atom: Was | Throughout, period: Callable[["World", "Person"], tuple[Pair, bool]]) -> Judge:
    """Return what judges `was` and `throughout`."""
    status, values, every = atom.status, atom.values, isinstance(atom, Throughout)

    def judge(w: "World", p: "Person") -> Truth:
        first, moment = period(w, p)
        if first == MISSING:
            return NO
        look = p.tracks[status].throughout if every else p.tracks[status].was
        truth = look(values, first[0], w.lo, moment)
        if first[1] != first[0] and look(values, first[1], w.lo, moment) != truth:
            return OPEN
        return truth

    return judge


def judge_count(atom: DaysOf | Times, period: Callable[["World", "Person"], tuple[Pair, bool]], bound: Reach) -> Judge:
    """Return what judges a count of days or of changes."""
    status, values, compare = atom.status, atom.values, COMPARE[atom.op]
    how = "times" if isinstance(atom, Times) else "touching" if atom.touching else "days"

    def judge(w: "World", p: "Person") -> Truth:
        first, _ = period(w, p)
        limit = bound(w, p)
        if MISSING in (first, limit):
            return NO
        count = getattr(p.tracks[status], how)
        least, most = count(values, first[0], w.lo)
        if first[1] != first[0]:
            least = count(values, first[1], w.lo)[0]
        return compare((least, most), limit)

    return judge


def next_over_time(g: "Grounder", atom: Was | Throughout | DaysOf | Times, judge: Judge, context: Context) -> Next:
    """Between the days on which the window passes a change, a count runs straight: look there, and bisect
    between."""
    edges = parameter_days(g, atom, context)
    period = period_of(g, atom.period, context)
    status = atom.status

    def next_day(w: "World", p: "Person") -> int:
        now, truth = w.lo, judge(w, p)
        turns = turns_of(atom.period, now, w, p, period, status)
        found = NEVER
        for turn in turns:
            if w.at(turn, judge, p) != truth:
                found = first_day(lambda day: w.at(day, judge, p) != truth, None, now, turn)
                break
            now = turn
        return found if edges is None else min(found, edges(w, p))

    return next_day
