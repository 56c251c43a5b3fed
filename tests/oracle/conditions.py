"""Conditions judged by brute force: days are walked, changes are counted, nothing is computed ahead."""

import operator
from collections.abc import Iterator
from typing import TYPE_CHECKING

from zhol.engine.language.conditions import (
    All,
    Always,
    AtLeast,
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
)
from zhol.engine.language.dates import Duration, add, day_of, text
from zhol.engine.language.rulebook import Force, Rulebook

from .person import FOREVER, Person
from .truth import Truth, at_least, every, negate, some

if TYPE_CHECKING:
    from .world import World

OPS = {"<": operator.lt, "<=": operator.le, "=": operator.eq, ">=": operator.ge, ">": operator.gt, "!=": operator.ne}
PAST = frozenset({"past"})


class NoValueYet(Exception):
    """A parameter has no value on the governing date, so the rule that reads it does not apply."""


class NotHappened(Exception):
    """The event whose date governs has not happened, so the rule is not in force."""


class Judge:
    """Judges the conditions of one rule (or act, or question) of one person, now.

    `owner` is whose rule it is: her governing date is the rule's, also where the rule speaks of a relative.
    """

    def __init__(self, world: "World", owner: Person, governed_by: Term, question: bool) -> None:
        self.world = world
        self.book: Rulebook = world.book
        self.on = world.day
        self.owner = owner
        self.governed_by = governed_by
        self.question = question

    def holds(self, condition: Condition, p: Person) -> Truth:
        """Judge a condition of a person."""
        if isinstance(condition, Not):
            return negate(self.holds(condition.part, p))
        if isinstance(condition, All):
            return every([self.holds(part, p) for part in condition.parts])
        if isinstance(condition, Some):
            return some([self.holds(part, p) for part in condition.parts])
        if isinstance(condition, AtLeast):
            return at_least(condition.n, [self.holds(part, p) for part in condition.parts])
        if isinstance(condition, Quantified):
            others = [other for role in condition.roles if (other := p.relatives[role]) is not None]
            return (every if condition.every else some)([self.holds(condition.has, other) for other in others])
        return self._atom(condition, p)

    def _atom(self, atom: Condition, p: Person) -> Truth:
        if isinstance(atom, Is):
            return self._is(atom, p)
        if isinstance(atom, Known):
            return atom.ref.sort == "status" or atom.ref.name in p.told.stated
        if isinstance(atom, Compare):
            return bool(OPS[atom.op](self.number(atom.left, p), self.number(atom.right, p)))
        if isinstance(atom, Was):
            return some([self._among(value, atom.values) for value in self._instants(atom.status, atom.period, p)])
        if isinstance(atom, Throughout):
            return self._throughout(atom, p)
        assert isinstance(atom, DaysOf | Times)
        return self._counted(atom, p)

    def _is(self, atom: Is, p: Person) -> Truth:
        if atom.ref.sort == "question":
            return self.world.answer(atom.ref.name, p).reads(atom.values)
        if atom.ref.sort == "status":
            return p.statuses[atom.ref.name].value in atom.values
        value = p.facts[atom.ref.name]
        assert value is not None, f"{atom.ref.name} is not known"
        return bool(value & set(atom.values)) if isinstance(value, frozenset) else value in atom.values

    @staticmethod
    def _among(value: str | None, values: tuple[str, ...]) -> Truth:
        return PAST if value is None else value in values

    # --- dates and numbers

    def number(self, term: Term, p: Person) -> int:
        """Return a term's value."""
        if isinstance(term, On):
            return self.on
        if isinstance(term, Day):
            assert term.span.exact
            return term.span.lo
        if isinstance(term, Number):
            return term.n
        if isinstance(term, Since):
            return self._since(term.status, p)
        if isinstance(term, Until):
            until = p.statuses[term.status].until
            return FOREVER if until is None else until
        if isinstance(term, Param):
            return self.param(term.name)
        if isinstance(term, Shift):
            return self._shifted(self.number(term.base, p), term.sign, term.by)
        return self._value(term, p)

    @staticmethod
    def _value(term: Value, p: Person) -> int:
        if term.ref.sort == "status":
            return int(p.statuses[term.ref.name].value)
        value = p.facts[term.ref.name]
        return value[0] if isinstance(value, tuple) else int(str(value))

    def _since(self, status: str, p: Person) -> int:
        return self.on if self.not_yet(status, p) and self.taken_as_made(status) else p.statuses[status].since

    def taken_as_made(self, status: str) -> bool:
        """Tell whether what governs a question's rule is taken as happening on the day: the person can do it."""
        return self.question and self.governed_by == Since(status) and status in self.world.own

    def not_yet(self, status: str, p: Person) -> bool:
        """Tell whether what would set a status going has not happened."""
        noun = self.book.vocabulary.statuses[status]
        return p.statuses[status].value == (noun.begins if noun.begins is not None else noun.missing)

    def _shifted(self, day: int, sign: int, by: Duration | Param) -> int:
        if isinstance(by, Param):
            by = Duration(self.param(by.name), self.book.parameters[by.name].unit)
        return day if day == FOREVER else add(day, by, dict(self.book.vocabulary.calendars), sign)

    def param(self, name: str) -> int:
        """Return a parameter's value on the rule's governing date."""
        day, found = self.governing(), None
        parameter = self.book.parameters[name]
        for worth in parameter.worths:
            begun = self.world.law_day(worth.start) <= day
            if begun and (worth.until is None or day < self.world.law_day(worth.until)):
                found = worth.by_reading.get("*", worth.by_reading.get(self.world.readings.get(parameter.term, "")))
        if found is None:
            raise NoValueYet(name)
        assert isinstance(found, int)
        return found

    def governing(self) -> int:
        """Return the rule's governing date; raises NotHappened where there is none."""
        term = self.governed_by
        if isinstance(term, Since) and self.not_yet(term.status, self.owner) and not self.taken_as_made(term.status):
            raise NotHappened
        return self.number(term, self.owner)

    def in_force(self, force: Force) -> bool:
        """Tell whether the governing date lies within the days in force."""
        if force.start is None and force.end is None and isinstance(force.governed_by, On):
            return True
        day = self.governing()
        start = self.number(force.start, self.owner) if force.start else day
        return start <= day and (force.end is None or day < self.number(force.end, self.owner))

    # --- the past

    def _days(self, period: Period, p: Person) -> Iterator[int]:
        return iter(range(self._first(period, p), self.on + 1))

    def _first(self, period: Period, p: Person) -> int:
        if isinstance(period, Last):
            return self._shifted(self.on, -1, period.by) + 1
        if isinstance(period, CalendarYear):
            return day_of(text(self.on)[:4] + "-01-01")
        if isinstance(period, From):
            return self.number(period.start, p)
        assert isinstance(period, Always)
        return min(self.on, *(history.first for history in p.statuses.values())) - 1

    def _instants(self, status: str, period: Period, p: Person) -> list[str | None]:
        history, found = p.statuses[status], []
        for day in self._days(period, p):
            values = history.instants(day)
            # a period since a date begins with what that day led to
            first = isinstance(period, From) and day == self._first(period, p)
            found += values[-1:] if first else values
        return found

    def _throughout(self, atom: Throughout, p: Person) -> Truth:
        history = p.statuses[atom.status]
        unborn = any(not history.instants(day) for day in self._days(atom.period, p))
        told = [self._among(value, atom.values) for value in self._instants(atom.status, atom.period, p)]
        return every([*told, not unborn])

    def _counted(self, atom: DaysOf | Times, p: Person) -> Truth:
        history = p.statuses[atom.status]
        sure = perhaps = 0
        for day in self._days(atom.period, p):
            if isinstance(atom, Times):
                sure += sum(when == day and value in atom.values for when, value in history.became)
                perhaps += FOREVER if None in history.instants(day) and day < history.first else 0
                continue
            values = history.instants(day) if atom.touching else history.instants(day)[-1:]
            hit = some([self._among(value, atom.values) for value in values])
            sure += hit is True
            perhaps += hit is not False and hit is not True
        bound = self.number(atom.bound, p)
        return self._between(atom.op, sure, sure + perhaps, bound)

    @staticmethod
    def _between(op: str, least: int, most: int, bound: int) -> Truth:
        said = {bool(OPS[op](n, bound)) for n in {least, most, *range(max(least, bound - 1), min(most, bound + 1) + 1)}}
        return said.pop() if len(said) == 1 else PAST


__all__ = ["InForce", "Judge", "NoValueYet", "NotHappened"]
