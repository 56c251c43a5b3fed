"""Ground atoms: turn each into a function that judges it for one person on one day.

A grounded atom is a pair of functions of (world, person): its truth now, and the next day on which it can change
while every status stays as it is. Dates are pairs of first and last day, so a comparison is yes where it holds on
every day of both, no where on none.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from operator import eq, ge, gt, le, lt
from typing import TYPE_CHECKING

from ..language.conditions import (
    All,
    Always,
    AtLeast,
    Atom,
    CalendarYear,
    Compare,
    Condition,
    Day,
    DaysOf,
    From,
    InForce,
    Is,
    Known,
    Last,
    Not,
    Number,
    On,
    Param,
    Period,
    Quantified,
    Shift,
    Since,
    Some,
    Term,
    Throughout,
    Times,
    Until,
    Value,
    Was,
    atoms,
    reads,
    terms,
)
from ..language.dates import EARLIEST, LATEST, Duration, Span, add, day_of, text
from ..language.rulebook import Rulebook
from ..language.workdays import Calendar
from .track import NONE, Reasons
from .truth import NO, OPEN, YES, Truth

if TYPE_CHECKING:
    from .replay import Person, World

NEVER = LATEST + 1

Pair = tuple[int, int]
Judge = Callable[["World", "Person"], Truth]
Reach = Callable[["World", "Person"], Pair]
"""A term's least and greatest value; `MISSING` where it has none."""
Next = Callable[["World", "Person"], int]
Why = Callable[["World", "Person"], Reasons]

ON = On()
MISSING: Pair = (1, 0)
"""The value of what has none, such as a parameter before its first: the rule that reads it does not apply."""


@dataclass(frozen=True, slots=True)
class Grounded:
    """An atom as functions: truth, the next day it can change by itself (None: never), and why it is open."""

    atom: Atom
    judge: Judge
    next: Next | None
    why: Why


@dataclass(frozen=True, slots=True)
class Context:
    """Whose atoms they are: the governing date of the rule that reads them, and how it treats what has not happened.

    `as_if` holds for rules on questions: where an application governs that the person can make, and has not made, it
    is taken as made on the day judged.
    """

    governed_by: Term = ON
    as_if: bool = False


class Grounder:
    """Grounds the atoms of one rulebook."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self.calendars: dict[str, Calendar] = dict(book.vocabulary.calendars)
        self.own = _own_statuses(book)
        self._made: dict[Hashable, Grounded] = {}
        self._folded: dict[tuple[int, int, bool], tuple[Condition, Context, Grounded]] = {}

    def ground(self, atom: Atom, context: Context) -> Grounded:
        """Return an atom's functions, made once for each context that it can differ in."""
        uses = any(isinstance(t, Param | Since) for t in terms(atom)) or isinstance(atom, Quantified | InForce)
        key = (atom, context if uses else None)
        if key not in self._made:
            made = self._ground(atom, context)
            self._made[key] = made if isinstance(atom, Is | Known | Quantified) else self._remembered(made, context)
        return self._made[key]

    @staticmethod
    def _remembered(made: Grounded, context: Context) -> Grounded:
        """The same functions, which judge again only where the day or a status they read is another."""
        governing = {context.governed_by.status} if isinstance(context.governed_by, Since) else set()
        read = tuple(governing | {ref.name for ref in reads(made.atom) if ref.sort == "status"} | _governed(made.atom))
        inner, reach = made.judge, made.next

        def judge(w: "World", p: "Person") -> Truth:
            stamp = (w.lo, w.hi, *[p.tracks[status].stamp for status in read])
            known = p.truths.get(judge)
            if known is None or known[0] != stamp:
                known = p.truths[judge] = (stamp, inner(w, p))
            return known[1]

        def next_day(w: "World", p: "Person") -> int:
            stamp = tuple([p.tracks[status].stamp for status in read])
            known = p.nexts.get(next_day)
            if known is None or known[0] != stamp or known[1] <= w.lo:
                assert reach is not None
                known = p.nexts[next_day] = (stamp, reach(w, p))
            return known[1]

        return Grounded(made.atom, judge, None if reach is None else next_day, made.why)

    def _ground(self, atom: Atom, context: Context) -> Grounded:
        if isinstance(atom, Is):
            return self._is(atom)
        if isinstance(atom, Known):
            return self._known(atom)
        if isinstance(atom, Compare):
            return self._compare(atom, context)
        if isinstance(atom, InForce):
            return self._in_force(atom, context)
        if isinstance(atom, Quantified):
            return self._quantified(atom, context)
        return self._over_time(atom, context)

    # --- values

    def _is(self, atom: Is) -> Grounded:
        name, values = atom.ref.name, atom.values
        wanted = frozenset(values)
        if atom.ref.sort == "question":
            return Grounded(
                atom,
                lambda w, p: w.answer(p, name).reads(wanted),
                None,
                lambda w, p: w.answer(p, name).reasons,
            )
        if atom.ref.sort == "status":
            return self._status_is(atom, name, values, wanted)
        if self.book.vocabulary.facts[name].type == "set":
            return self._member(atom, name, values)

        def judge(w: "World", p: "Person") -> Truth:
            value = p.facts[name]
            return OPEN if value is None else YES if value in wanted else NO

        return Grounded(atom, judge, None, lambda w, p: p.unknown("fact", name))

    @staticmethod
    def _status_is(atom: Is, name: str, values: tuple[str, ...], wanted: frozenset[str]) -> Grounded:
        def judge(w: "World", p: "Person") -> Truth:
            track = p.tracks[name]
            one = track.one
            if one is not None:
                return YES if one in wanted else NO
            possible = track.values
            if wanted.isdisjoint(possible):
                return NO
            return YES if wanted.issuperset(possible) else OPEN

        return Grounded(atom, judge, None, lambda w, p: p.tracks[name].reasons)

    @staticmethod
    def _member(atom: Is, name: str, values: tuple[str, ...]) -> Grounded:
        def judge(w: "World", p: "Person") -> Truth:
            best: Truth = NO
            for value in values:
                best = max(best, p.member(name, value))
            return best

        def why(w: "World", p: "Person") -> Reasons:
            return NONE.union(*(p.unknown("member", f"{name}:{v}") for v in values if p.member(name, v) == OPEN))

        return Grounded(atom, judge, None, why)

    def _known(self, atom: Known) -> Grounded:
        name = atom.ref.name
        if atom.ref.sort == "fact":
            return Grounded(atom, lambda w, p: YES if p.states(name) else NO, None, lambda w, p: NONE)
        return Grounded(atom, lambda w, p: w.known(p, name), None, lambda w, p: NONE)

    # --- terms

    def reach(self, term: Term, context: Context) -> Reach:
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
            return self._value(term)
        if isinstance(term, Since):
            return self._since(term.status, context)
        if isinstance(term, Until):
            return self._until(term.status)
        if isinstance(term, Param):
            return self._param(term.name, context)
        return self._shift(term, context)

    @staticmethod
    def _value(term: Value) -> Reach:
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

    def _since(self, status: str, context: Context) -> Reach:
        as_if = context.as_if and context.governed_by == Since(status) and status in self.own

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

    @staticmethod
    def _until(status: str) -> Reach:
        def until(w: "World", p: "Person") -> Pair:
            end = p.tracks[status].until
            return (LATEST, LATEST) if end is None else (end.lo, end.hi)

        return until

    def _param(self, name: str, context: Context) -> Reach:
        governed, key = self.governing(context), law_key(name)

        def value(w: "World", p: "Person") -> Pair:
            date = governed(w, p)
            if date is None:
                return MISSING
            pair = w.program.parameter(name, *date)
            return pair if pair[0] >= pair[1] else w.law(key, pair)

        return value

    def valued(self, name: str, context: Context) -> Grounded:
        """Return what tells whether a parameter has a value on the governing date."""
        value = self._param(name, context)
        first = {worth.start.lo for worth in self.book.parameters[name].worths}
        last = {worth.until.hi for worth in self.book.parameters[name].worths if worth.until}
        edges = _fixed_days(first | last) if isinstance(context.governed_by, On) else None
        return Grounded(ALWAYS_ATOM, lambda w, p: NO if value(w, p) == MISSING else YES, edges, lambda w, p: NONE)

    def governing(self, context: Context) -> Callable[["World", "Person"], Pair | None]:
        """The governing date of a rule; None where the event that governs has not happened."""
        term = context.governed_by
        reach = self.reach(term, context)
        if not isinstance(term, Since):
            return reach
        status, as_if = term.status, context.as_if and term.status in self.own

        def governed(w: "World", p: "Person") -> Pair | None:
            if not as_if and w.begun(p, status) == YES:
                return None
            return reach(w, p)

        return governed

    @staticmethod
    def _happened(context: Context, own: frozenset[str]) -> Judge:
        """Tell whether the event that governs a rule has happened, or is taken to have."""
        term = context.governed_by
        if not isinstance(term, Since) or (context.as_if and term.status in own):
            return lambda w, p: YES
        status = term.status
        return lambda w, p: (2, 1, 0)[w.begun(p, status)]

    def _shift(self, term: Shift, context: Context) -> Reach:
        base, sign = self.reach(term.base, context), term.sign
        if isinstance(term.by, Duration):
            by, calendars = term.by, self.calendars
            return lambda w, p: _moved(base(w, p), (by.n, by.n), by.unit, sign, calendars)
        unit, param = self.book.parameters[term.by.name].unit, self._param(term.by.name, context)
        return lambda w, p: _moved(base(w, p), param(w, p), unit, sign, self.calendars)

    # --- comparisons

    def _compare(self, atom: Compare, context: Context) -> Grounded:
        left, right = self.reach(atom.left, context), self.reach(atom.right, context)
        compare = COMPARE[atom.op]

        def judge(w: "World", p: "Person") -> Truth:
            a, b = left(w, p), right(w, p)
            return NO if a == MISSING or b == MISSING else compare(a, b)

        return Grounded(atom, judge, self._next_compare(atom, context, judge), self._why_terms(atom, context))

    def _next_compare(self, atom: Compare, context: Context, judge: Judge) -> Next | None:
        edges = self._parameter_days(atom, context)
        sides = [self._side(atom.left, atom.right, context), self._side(atom.right, atom.left, context)]
        nexts = [side for side in sides if side is not None]
        if not nexts:
            return edges
        nexts += [edges] if edges is not None else []
        return nexts[0] if len(nexts) == 1 else lambda w, p: min(n(w, p) for n in nexts)

    def _side(self, side: Term, other: Term, context: Context) -> Next | None:
        """The next day on which a side that goes with the day judged passes one of the other side's ends."""
        root, shifts = _chain(side)
        may_move = self._may_move(root, context)
        if not may_move:
            return None
        mine, bound_of = self.reach(side, context), self.reach(other, context)
        twin_root, twin_shifts = _chain(other)
        alike = len(shifts) + len(twin_shifts) < 2

        def next_day(w: "World", p: "Person") -> int:
            if not self._moves(root, context, w, p):
                return NEVER
            if self._moves(twin_root, context, w, p):
                # both sides go with the day: only calendar months of unlike length can change which is the later
                made = any(isinstance(r, Since) and w.begun(p, r.status) == OPEN for r in (root, twin_root))
                return NEVER if alike and not made else w.lo + 1
            bound = bound_of(w, p)
            if bound == MISSING:
                return NEVER
            now = mine(w, p)[0]
            goals = [goal for goal in {bound[0], bound[0] + 1, bound[1], bound[1] + 1} if goal > now]

            def reaching(goal: int) -> int:
                return first_day(lambda day: w.at(day, mine, p)[0] >= goal, self._back(shifts, goal, w), w.lo)

            return min([reaching(goal) for goal in goals], default=NEVER)

        return next_day

    def _may_move(self, root: Term, context: Context) -> bool:
        if isinstance(root, Since):
            return context.as_if and root == context.governed_by and root.status in self.own
        return isinstance(root, On)

    def _moves(self, root: Term, context: Context, w: "World", p: "Person") -> bool:
        """Tell whether a term goes with the day judged: `on`, or an application that is taken as made on the day."""
        if not self._may_move(root, context):
            return False
        return isinstance(root, On) or (isinstance(root, Since) and w.begun(p, root.status) != NO)

    def _back(self, shifts: list[Shift], goal: int, w: "World") -> int:
        """Guess the day from which shifts lead to a goal."""
        day = goal
        for shift in shifts:
            by = shift.by
            if isinstance(by, Param):
                n = w.program.parameter(by.name, w.lo, w.hi)[0]
                by = Duration(n, self.book.parameters[by.name].unit)
            day = add(day, by, self.calendars, -shift.sign)
        return day

    def _parameter_days(self, atom: Atom, context: Context) -> Next | None:
        """The days on which a parameter that goes by the day judged takes another value."""
        if not self._may_move(context.governed_by, context):
            return None
        days: set[int] = set()
        for term in terms(atom):
            if isinstance(term, Param):
                for worth in self.book.parameters[term.name].worths:
                    days |= {worth.start.lo, worth.start.hi}
                    days |= {worth.until.lo, worth.until.hi} if worth.until else set()
        return _fixed_days(days)

    def _in_force(self, atom: InForce, context: Context) -> Grounded:
        governed = self.governing(context)
        happened = self._happened(context, self.own)
        start = self.reach(atom.start, context) if atom.start else None
        end = self.reach(atom.end, context) if atom.end else None

        def judge(w: "World", p: "Person") -> Truth:
            date = governed(w, p)
            if date is None:
                return NO
            truth: Truth = happened(w, p)
            for edge, holds in ((start, _ge), (end, _lt)):
                if edge is not None:
                    bound = edge(w, p)
                    truth = min(truth, NO if bound == MISSING else holds(date, bound))
            return truth

        return Grounded(atom, judge, self._next_in_force(atom, context), self._why_terms(atom, context))

    def _next_in_force(self, atom: InForce, context: Context) -> Next | None:
        if not self._may_move(atom.governed_by, context):
            return None
        days: set[int] = set()
        for edge in (atom.start, atom.end):
            if isinstance(edge, Day):
                days |= {edge.span.lo, edge.span.hi}
            elif isinstance(edge, Param):
                for worth in self.book.parameters[edge.name].worths:
                    for value in worth.by_reading.values():
                        days |= {value} if isinstance(value, int) else {value.lo, value.hi}
        return _fixed_days(days)

    def why_term(self, term: Term) -> Why:
        """Return why a term's value is open."""
        return self._why_terms(Compare(On(), "=", term), Context())

    def _why_terms(self, atom: Atom, context: Context) -> Why:
        parts = [part for term in terms(atom) if (part := self._why_term(term, context)) is not None]
        return lambda w, p: NONE.union(*(part(w, p) for part in parts))

    def _why_term(self, term: Term, context: Context) -> Why | None:
        if not isinstance(term, Param):
            return _why_term(term)
        value, name = self._param(term.name, context), term.name
        reason: Reasons = frozenset({("unknown", law_key(name))})
        return lambda w, p: NONE if (pair := value(w, p))[0] >= pair[1] else reason

    # --- statuses over time

    def _period(self, period: Period, context: Context) -> Callable[["World", "Person"], tuple[Pair, bool]]:
        """A period's first day, as a pair, and whether it starts at a moment within that day."""
        if isinstance(period, CalendarYear):
            return lambda w, p: ((_new_year(w.lo), _new_year(w.lo)), False)
        if isinstance(period, From):
            start = self.reach(period.start, context)
            return lambda w, p: (start(w, p), True)
        if isinstance(period, Always):
            return lambda w, p: ((EARLIEST, EARLIEST), False)
        back = self._shift(Shift(On(), -1, period.by), context)

        def last(w: "World", p: "Person") -> tuple[Pair, bool]:
            lo, hi = back(w, p)
            return (lo + 1, hi + 1), False

        return last

    def _over_time(self, atom: Was | Throughout | DaysOf | Times, context: Context) -> Grounded:
        status = atom.status
        period = self._period(atom.period, context)
        if isinstance(atom, Was | Throughout):
            judge = self._instants(atom, period)
        else:
            judge = self._count(atom, period, self.reach(atom.bound, context))
        terms_why = self._why_terms(atom, context)

        def why(w: "World", p: "Person") -> Reasons:
            track, first = p.tracks[status], period(w, p)[0]
            past = p.unknown("past", status) if track.reaches_past(first[0]) else NONE
            return track.why_from(first[0], w.lo) | terms_why(w, p) | past

        judges = [judge]
        if isinstance(atom, DaysOf | Times) and atom.op in ("=", "!="):
            # a count that runs straight passes a number: it is looked for from below and from above
            bound = self.reach(atom.bound, context)
            judges = [
                self._count(replace(atom, op=">="), period, bound),
                self._count(replace(atom, op=">"), period, bound),
            ]
        nexts = [self._next_over_time(atom, one, context) for one in judges]
        return Grounded(atom, judge, lambda w, p: min([reach(w, p) for reach in nexts]), why)

    @staticmethod
    def _instants(atom: Was | Throughout, period: Callable[["World", "Person"], tuple[Pair, bool]]) -> Judge:
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

    @staticmethod
    def _count(atom: DaysOf | Times, period: Callable[["World", "Person"], tuple[Pair, bool]], bound: Reach) -> Judge:
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

    def _next_over_time(self, atom: Was | Throughout | DaysOf | Times, judge: Judge, context: Context) -> Next:
        """Between the days on which the window passes a change, a count runs straight: look there, and bisect
        between."""
        edges = self._parameter_days(atom, context)
        period = self._period(atom.period, context)
        status = atom.status

        def next_day(w: "World", p: "Person") -> int:
            now, truth = w.lo, judge(w, p)
            turns = _turns(atom.period, now, w, p, period, status)
            found = NEVER
            for turn in turns:
                if w.at(turn, judge, p) != truth:
                    found = first_day(lambda day: w.at(day, judge, p) != truth, None, now, turn)
                    break
                now = turn
            return found if edges is None else min(found, edges(w, p))

        return next_day

    # --- relatives

    def _quantified(self, atom: Quantified, context: Context) -> Grounded:
        inner = self.fold(atom.has, context)
        key = repr(atom)
        roles, every = atom.roles, atom.every

        def each(w: "World", p: "Person") -> list[tuple[str, Truth]]:
            return [
                (role, w.stranger(p, role, key) if other == "unknown" else inner.judge(w, other))
                for role in roles
                if (other := p.relative(role)) is not None
            ]  # fmt: skip

        def judge(w: "World", p: "Person") -> Truth:
            truths = [truth for _, truth in each(w, p)]
            if every:
                return min(truths, default=YES)
            return max(truths, default=NO)

        def why(w: "World", p: "Person") -> Reasons:
            found = NONE
            for role, truth in each(w, p):
                other = p.relative(role)
                if truth == OPEN and other is not None:
                    found |= p.unknown("role", f"{role}|{key}") if other == "unknown" else inner.why(w, other)
            return found

        return Grounded(atom, judge, self._next_relatives(atom, context), why)

    def _next_relatives(self, atom: Quantified, context: Context) -> Next | None:
        nexts = [g.next for a in atoms(atom.has) if (g := self.ground(a, context)).next]
        if not nexts:
            return None

        def next_day(w: "World", p: "Person") -> int:
            others = [o for role in atom.roles if (o := p.relative(role)) is not None and o != "unknown"]
            return min((n(w, o) for n in nexts for o in others), default=NEVER)

        return next_day

    # --- whole conditions, where no engine is asked (requirements of acts, constraints, relatives)

    def fold(self, condition: Condition, context: Context) -> Grounded:
        """Return a whole condition's functions, made once for each place in which it is written."""
        if isinstance(condition, Not):
            return self._fold(condition, context)
        # by identity: a condition is a deep tree, and to hash it costs more than to judge it
        key = (id(condition), id(context.governed_by), context.as_if)
        known = self._folded.get(key)
        if known is None:
            known = self._folded[key] = (condition, context, self._fold(condition, context))
        return known[2]

    def _fold(self, condition: Condition, context: Context) -> Grounded:
        if isinstance(condition, Not):
            part = self.fold(condition.part, context)
            return Grounded(ALWAYS_ATOM, lambda w, p: (2, 1, 0)[part.judge(w, p)], part.next, part.why)
        if isinstance(condition, All | Some | AtLeast):
            return self._join(condition, context)
        return self.ground(condition, context)

    def _join(self, condition: All | Some | AtLeast, context: Context) -> Grounded:
        parts = [self.fold(part, context) for part in condition.parts]
        least = {All: len(parts), Some: 1}.get(type(condition), getattr(condition, "n", 0))

        def judge(w: "World", p: "Person") -> Truth:
            truths = [part.judge(w, p) for part in parts]
            if sum(t == YES for t in truths) >= least:
                return YES
            return NO if sum(t != NO for t in truths) < least else OPEN

        def why(w: "World", p: "Person") -> Reasons:
            return NONE.union(*(part.why(w, p) for part in parts if part.judge(w, p) == OPEN))

        nexts = [part.next for part in parts if part.next]
        reach = (lambda w, p: min(n(w, p) for n in nexts)) if nexts else None
        return Grounded(ALWAYS_ATOM, judge, reach, why)


def _governed(atom: Atom) -> set[str]:
    return {atom.governed_by.status} if isinstance(atom, InForce) and isinstance(atom.governed_by, Since) else set()


ALWAYS_ATOM: Atom = InForce(On(), None, None)


def law_key(name: str) -> tuple[tuple[str, ...], str, object]:
    """The unknown that is no fact of a life: a date of the law known only to lie in a span, or a parameter's
    uncertain value."""
    return (), "law", name


def _own_statuses(book: Rulebook) -> frozenset[str]:
    """Statuses that the person can set going, or that nobody else can: an application not yet made is taken as made."""
    from ..language.conditions import Increase

    by_self: set[str] = set()
    by_others: set[str] = {rule.decides for rule in book.rules}
    for act in book.acts.values():
        changed = {e.status for effects in act.effects.values() for e in effects if not isinstance(e, Increase)}
        actor = book.vocabulary.actors.get(act.actor)
        (by_self if actor is not None and actor.is_self else by_others).update(changed)
    return frozenset(set(book.vocabulary.statuses) - (by_others - by_self))


def _moved(base: Pair, by: Pair, unit: str, sign: int, calendars: dict[str, Calendar]) -> Pair:
    if base == MISSING or by == MISSING:
        return MISSING
    near, far = (by[0], by[1]) if sign > 0 else (by[1], by[0])
    return (
        add(base[0], Duration(near, unit), calendars, sign),
        add(base[1], Duration(far, unit), calendars, sign),
    )


def _pairwise(
    op: Callable[[int, int], bool], worst: tuple[int, int], best: tuple[int, int]
) -> Callable[[Pair, Pair], Truth]:
    def compare(a: Pair, b: Pair) -> Truth:
        if op(a[worst[0]], b[worst[1]]):
            return YES
        return OPEN if op(a[best[0]], b[best[1]]) else NO

    return compare


def _equal(a: Pair, b: Pair) -> Truth:
    if a[0] == a[1] == b[0] == b[1]:
        return YES
    return NO if a[1] < b[0] or b[1] < a[0] else OPEN


def _unequal(a: Pair, b: Pair) -> Truth:
    return (2, 1, 0)[_equal(a, b)]


_ge = _pairwise(ge, (0, 1), (1, 0))
_lt = _pairwise(lt, (1, 0), (0, 1))
COMPARE: dict[str, Callable[[Pair, Pair], Truth]] = {
    "<": _lt,
    "<=": _pairwise(le, (1, 0), (0, 1)),
    "=": _equal,
    "!=": _unequal,
    ">=": _ge,
    ">": _pairwise(gt, (0, 1), (1, 0)),
}


def _chain(term: Term) -> tuple[Term, list[Shift]]:
    """The term at the root of shifts, and the shifts from the outermost in."""
    shifts: list[Shift] = []
    while isinstance(term, Shift):
        shifts.append(term)
        term = term.base
    return term, shifts


def _fixed_days(days: set[int]) -> Next | None:
    if not days:
        return None
    order = sorted(days)
    return lambda w, p: next((day for day in order if day > w.lo), NEVER)


def first_day(holds: Callable[[int], bool], guess: int | None, after: int, known: int | None = None) -> int:
    """Return the first day after `after` on which something holds that, once it does, goes on to hold; NEVER if none
    is found.

    `guess` is a day near it; `known` a day on which it does hold.
    """
    if guess is not None:
        low, high = max(after + 1, guess - 8), max(after + 1, guess + 40)
        if not holds(high):
            return NEVER if high >= LATEST else first_day(holds, None, high, LATEST) if holds(LATEST) else NEVER
        if low > after + 1 and holds(low):
            low = after + 1
    else:
        assert known is not None
        low, high = after + 1, known
    while low < high:
        middle = (low + high) // 2
        if holds(middle):
            high = middle
        else:
            low = middle + 1
    return low


def _new_year(day: int) -> int:
    return day_of(text(day)[:4] + "-01-01")


def _turns(
    period: Period,
    now: int,
    w: "World",
    p: "Person",
    span: Callable[["World", "Person"], tuple[Pair, bool]],
    status: str,
) -> list[int]:
    """Days between which a count over a period, with the status as it is, runs straight; in order, after now."""
    if isinstance(period, CalendarYear):
        years = [int(text(now)[:4]) + n for n in range(6)]
        return [d for y in years for d in (day_of(f"{y}-01-01"), day_of(f"{y}-12-31")) if d > now]
    if not isinstance(period, Last):
        return [now + 1, min(LATEST, now + 40_000)]
    log = p.tracks[status].log
    length = now - span(w, p)[0][0] + 1
    turns: set[int] = {now + 1}
    for day in [*(day for day, _, _ in log), now]:
        near = day + length
        # a window of months is not always the same number of days
        turns |= {d for d in range(near - 4, near + 6) if d > now}
    return sorted(turns)


def _why_term(term: Term) -> Why | None:
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


__all__ = ["EARLIEST", "MISSING", "NEVER", "Context", "Grounded", "Grounder", "Span", "eq"]
