"""Dates and counts for a life: set so that a comparison holds, or fails, by a day or by much."""

from collections.abc import Callable
from operator import eq, ge, gt, le, lt, ne
from random import Random

from zhol.engine.decide.stance import Stance
from zhol.engine.language.conditions import (
    CalendarYear,
    Compare,
    Day,
    DaysOf,
    From,
    Last,
    Number,
    On,
    Param,
    Period,
    Shift,
    Since,
    Term,
    Throughout,
    Times,
    Value,
    Was,
)
from zhol.engine.language.dates import EARLIEST, LATEST, Duration, Span, add, day_of, text
from zhol.engine.language.rulebook import Force, Rulebook
from zhol.engine.language.workdays import Calendar

from .sketch import Held, Sketch

OPERATIONS: dict[str, Callable[[int, int], bool]] = {"<": lt, "<=": le, "=": eq, ">=": ge, ">": gt, "!=": ne}
OPPOSITE = {"<": ">=", "<=": ">", "=": "!=", ">=": "<", ">": "<=", "!=": "="}
TURNED = {"<": ">", "<=": ">=", "=": "=", ">=": "<=", ">": "<", "!=": "!="}
BY = (0, 0, 0, 1, 1, 30, 400)
"""By how much a comparison is passed: mostly by nothing or by one."""


class Reckoning:
    """Sets dates and counts of a sketch, with the numbers that parameters have in a stance."""

    def __init__(self, book: Rulebook, draw: Random, stance: Stance) -> None:
        self.book = book
        self.draw = draw
        self.stance = stance

    # --- what it is worth

    def worth(self, name: str, day: int) -> int | None:
        """Return a parameter's value on a day; None where it has none yet."""
        found = None
        parameter = self.book.parameters[name]
        for worth in parameter.worths:
            if worth.start.hi <= day and (worth.until is None or day < worth.until.lo):
                value = worth.by_reading.get("*")
                found = worth.by_reading[self.stance.readings[parameter.term]] if value is None else value
        return found.hi if isinstance(found, Span) else found

    def in_force(self, force: Force, s: Sketch) -> bool:
        """Tell whether a provision counts on its governing date, as far as the sketch says."""
        day = self.value(force.governed_by, s)
        start, end = (None if edge is None else self.value(edge, s) for edge in (force.start, force.end))
        return day is None or ((start is None or day >= start) and (end is None or day < end))

    def value(self, term: Term, s: Sketch) -> int | None:
        """Return what a term is in a sketch; None where it does not say."""
        if isinstance(term, On):
            return s.on
        if isinstance(term, Day):
            return term.span.hi
        if isinstance(term, Number):
            return term.n
        if isinstance(term, Param):
            return self.worth(term.name, s.on)
        if isinstance(term, Shift):
            base, by = self.value(term.base, s), self.lasts(term.by, s)
            return None if base is None or by is None else add(base, by, self._calendars(), term.sign)
        return self._own(term, s)

    def _own(self, term: Term, s: Sketch) -> int | None:
        if isinstance(term, Since):
            return s.holds[term.status].since if term.status in s.holds else None
        if isinstance(term, Value):
            if term.ref.sort == "status":
                return int(s.holds[term.ref.name].value) if term.ref.name in s.holds else None
            value = s.facts.get(term.ref.name)
            return int(value) if value is not None else None
        return None

    def lasts(self, by: Duration | Param, s: Sketch) -> Duration | None:
        """Return how long a duration, or a parameter of one, is on the day judged."""
        if isinstance(by, Duration):
            return by
        n = self.worth(by.name, s.on)
        return None if n is None else Duration(n, self.book.parameters[by.name].unit)

    def _calendars(self) -> dict[str, Calendar]:
        return dict(self.book.vocabulary.calendars)

    # --- comparisons

    def seen(self, atom: Compare, s: Sketch) -> bool | None:
        """Tell how a comparison stands; None where the sketch does not say."""
        left, right = self.value(atom.left, s), self.value(atom.right, s)
        return None if left is None or right is None else OPERATIONS[atom.op](left, right)

    def compare(self, atom: Compare, wanted: bool, s: Sketch) -> bool:
        """Set the side that is free."""
        op = atom.op if wanted else OPPOSITE[atom.op]
        left, right = self.value(atom.left, s), self.value(atom.right, s)
        if left is not None and right is not None:
            return OPERATIONS[op](left, right)
        if left is None and right is None and not self._set(atom.right, s.on - self.draw.randint(1, 3000), s):
            return False
        if left is None:
            return self._aim(atom.left, op, self.value(atom.right, s), s)
        return self._aim(atom.right, TURNED[op], left, s)

    def _aim(self, free: Term, op: str, goal: int | None, s: Sketch) -> bool:
        """Set a term so that it stands to a goal as it should: at the boundary, or some way past it."""
        if goal is None:
            return False
        by = self.draw.choice(BY)
        away = {"<": -1 - by, "<=": -by, "=": 0, ">=": by, ">": 1 + by, "!=": self.draw.choice([-1 - by, 1 + by])}
        root, day = free, goal + away[op]
        while isinstance(root, Shift):
            lasts = self.lasts(root.by, s)
            if lasts is None:
                return False
            day, root = add(day, lasts, self._calendars(), -root.sign), root.base
        for nudge in (0, -1, 1, -2, 2, -3, 3):
            # months differ in length: going back and forth need not lead to the same day
            if self._set(root, day + nudge, s):
                reached = self.value(free, s)
                if reached is not None and OPERATIONS[op](reached, goal):
                    return True
        return False

    def _set(self, term: Term, number: int, s: Sketch) -> bool:
        if isinstance(term, Since) and number <= s.on:
            held = s.holds.setdefault(term.status, Held(self._another(term.status)))
            held.since = number
            return True
        if not isinstance(term, Value):
            return False
        if term.ref.sort == "status":
            status = self.book.vocabulary.statuses[term.ref.name]
            s.holds[status.id] = Held(str(min(int(status.values[-1]), max(int(status.values[0]), number))))
            return True
        if number <= s.on and EARLIEST < number < LATEST:
            date = self.book.vocabulary.facts[term.ref.name].type == "date"
            s.facts[term.ref.name] = number if date else str(number)
            return True
        return False

    def _another(self, status: str, *but: str) -> str:
        """Return a value that a status is not by itself."""
        noun = self.book.vocabulary.statuses[status]
        others = [v for v in noun.values if v not in (*but, noun.begins if not but else "")]
        return self.draw.choice(others or list(noun.values))

    # --- the past

    def _first(self, period: Period, s: Sketch) -> int:
        """The first day of a period; for all of a life, some years ago."""
        if isinstance(period, Last):
            lasts = self.lasts(period.by, s)
            return add(s.on, lasts, self._calendars(), -1) + 1 if lasts else s.on - 365
        if isinstance(period, CalendarYear):
            return day_of(f"{text(s.on)[:4]}-01-01")
        start = self.value(period.start, s) if isinstance(period, From) else None
        return s.on - 1000 if start is None else start

    def days(self, atom: DaysOf, wanted: bool, s: Sketch) -> bool:
        """Let a status have had a value for as many days as a count asks, or one more or fewer."""
        op = atom.op if wanted else OPPOSITE[atom.op]
        bound = self.value(atom.bound, s)
        if bound is None:
            return False
        by = self.draw.choice([*BY, bound - 1, bound - 10])
        n = max(0, {"<": bound - 1 - by, "<=": bound - by, "=": bound, "!=": bound + 1}.get(op, bound + by))
        n += op == ">"
        s.told_from = min(self._first(atom.period, s), s.told_from or LATEST)
        return self._had(atom.status, atom.values, s.on - n + 1, s, n)

    def _had(self, status: str, values: tuple[str, ...], begun: int, s: Sketch, n: int) -> bool:
        """Let a status have one of some values from a day on for n days, up to now where that fits what it is."""
        held = s.holds.get(status)
        if held is None:
            held = s.holds[status] = Held(self.draw.choice(values) if n else self._another(status, *values))
        if held.since is not None or held.before:
            return False
        other = self._another(status, *values)
        if held.value in values:
            held.since, held.before = begun, [(EARLIEST, other)]
            return begun <= s.on
        if n:
            left = s.on - self.draw.choice([0, 1, 30])
            held.since, held.before = left, [(EARLIEST, other), (left - n, self.draw.choice(values))]
        return True

    def past(self, atom: Was | Throughout | Times, wanted: bool, s: Sketch) -> bool:
        """Let a status have been something within a period: at some moment, all along, or having become it so often."""
        first = self._first(atom.period, s)
        s.told_from = min(first, s.told_from or LATEST)
        if isinstance(atom, Times):
            return self._times(atom, wanted, first, s)
        held = s.holds.get(atom.status)
        if isinstance(atom, Was) is wanted:
            values = atom.values if wanted else (self._another(atom.status, *atom.values),)
            return self._had(atom.status, values, max(first, s.on - self.draw.choice([0, 1, 30])), s, 1)
        value = self.draw.choice(atom.values) if wanted else self._another(atom.status, *atom.values)
        if held is None:
            s.holds[atom.status] = Held(value, first - self.draw.choice(BY))
            return True
        return (held.value in atom.values) is wanted

    def _times(self, atom: Times, wanted: bool, first: int, s: Sketch) -> bool:
        op, bound = atom.op if wanted else OPPOSITE[atom.op], self.value(atom.bound, s)
        held = s.holds.get(atom.status)
        if bound is None or (held is not None and (held.before or held.since is not None)):
            return False
        n = max(0, bound + {"<": -1, ">": 1, "!=": 1}.get(op, 0))
        value, other = self.draw.choice(atom.values), self._another(atom.status, *atom.values)
        now = held.value if held is not None else value
        if now in atom.values and n == 0:
            return False
        turns = [(day, v) for k in range(n) for day, v in ((first + 4 * k, value), (first + 4 * k + 2, other))]
        last = (s.on, now) if now not in atom.values else turns[-2]
        kept = turns if now not in atom.values else turns[:-2]
        s.holds[atom.status] = Held(now, last[0], [(EARLIEST, other), *kept])
        return last[0] <= s.on
