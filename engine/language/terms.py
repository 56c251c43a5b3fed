"""From words to terms: dates, numbers, durations and periods, each name looked up and each unit kept."""

from typing import Literal

from lark import Token, Tree

from ..text.diagnostic import nearest
from ..text.node import Scalar
from ..text.place import Place
from .conditions import CalendarYear, Day, From, Last, Number, On, Param, Period, Ref, Shift, Since, Term, Until, Value
from .dates import WORKING, Duration, is_time, span_of, working_calendar
from .grammar import Unreadable, parse
from .scope import Scope

DATE = "a date"
PLURAL = {"day": "days", "week": "weeks", "month": "months", "year": "years"}
BROKEN = Param("")
"""Stands for a term that has been reported; it fits everywhere."""
_NOWHERE = Scalar("", Place("", 1, 1))


class Terms:
    """Reads terms in one scope; mistakes go to the scope's diagnostics and a harmless term is returned."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.found = scope.found
        self._line: Scalar = _NOWHERE

    def tree(self, line: Scalar, start: str) -> Tree[Token] | None:
        """Parse one line; None where it is mistaken, which is then reported."""
        if line.void:
            return None
        try:
            tree = parse(line.text, start)
        except Unreadable as error:
            self.found.error(line.place_of(error.column), error.why)
            return None
        self._line = line
        return tree

    def spot(self, part: object) -> Place:
        """Return where a part of the line being read stands."""
        offset = part.start_pos if isinstance(part, Token) else getattr(getattr(part, "meta", None), "start_pos", 0)
        return self._line.place_of(offset or 0)

    # --- terms

    def term(self, line: Scalar) -> Term:
        """Read one term, such as `since residence + 5 years`."""
        tree = self.tree(line, "term")
        if tree is None:
            return BROKEN
        return self._term(branch(tree.children[0]) if tree.data == "term" else tree)

    def _term(self, tree: Tree[Token]) -> Term:
        kind, parts = str(tree.data), tree.children
        if kind == "on":
            return On()
        if kind == "shift":
            return self._shift(tree)
        if kind == "date":
            return self._date(parts[0])
        if kind in ("since", "until"):
            return self._dated(kind, parts[0])
        if kind == "param":
            return self.param(parts[0])
        if kind == "name":
            return self._value(parts[0])
        return Number(int(str(parts[0])), self._unit(parts[1]) if kind == "quantity" else "")

    def _date(self, words: object) -> Term:
        try:
            return Day(span_of(str(words)))
        except ValueError as error:
            self.found.error(self.spot(words), str(error))
            return BROKEN

    def _dated(self, kind: str, name: object) -> Term:
        status, place = self.scope.status(str(name), self.spot(name)), self.spot(name)
        if status is None:
            return BROKEN
        if kind == "until" and not status.then:
            self.found.error(place, f"'{status.id}' has no `then:` and never lapses; `until` is the date of a lapse")
        return Since(status.id) if kind == "since" else Until(status.id)

    def _value(self, token: object) -> Term:
        name, place = str(token), self.spot(token)
        ref = self.scope.ref(name, place)
        if ref is None:
            return BROKEN
        if ref.sort == "fact" and self.scope.facts[name].type in ("date", "int"):
            return Value(ref)
        if ref.sort == "status" and self.scope.statuses[name].integer:
            return Value(ref)
        hint = f"write since {name}" if ref.sort == "status" else f"write {name} is ..."
        self.found.error(place, f"'{name}' is neither a date nor a number; {hint}")
        return BROKEN

    def _shift(self, tree: Tree[Token]) -> Term:
        base, by = self._term(branch(tree.children[0])), self._term(branch(tree.children[2]))
        sign: Literal[1, -1] = 1 if str(tree.children[1]) == "+" else -1
        if not self._movable(tree, self.type_of(base), self.type_of(by)):
            return BROKEN
        if isinstance(by, Number):
            return Shift(base, sign, Duration(by.n, by.unit))
        return Shift(base, sign, by) if isinstance(by, Param) else BROKEN

    def _movable(self, tree: Tree[Token], base: str | None, by: str | None) -> bool:
        place = self.spot(tree.children[2])
        if DATE == base == by:
            self.found.error(place, "a date minus a date has no length in law; write on >= x + 6 months")
        elif base not in (DATE, None):
            self.found.error(self.spot(tree), f"{said(base)} with something added; only a date can be moved")
        elif by is not None and not is_time(by):
            hint = nearest(by, PLURAL.values()) if by != DATE else ""
            self.found.error(place, f"a date moved by {said(by)}{hint}; move it by days, weeks, months or years")
        else:
            return True
        return False

    def param(self, token: object) -> Param:
        """Look up a parameter."""
        name = str(token)
        known = self.scope.name("parameter", name, self.scope.parameters, self.spot(token))
        return Param(name) if known else BROKEN

    # --- lengths of time

    def _unit(self, token: object) -> str:
        unit = PLURAL.get(str(token), str(token))
        if unit.endswith((WORKING, WORKING[:-1])):
            self.scope.name("calendar", working_calendar(unit), self.scope.calendars, self.spot(token))
        return unit

    def duration(self, line: Scalar) -> Duration | Param:
        """Read a duration: `30 days`, `6 months`, `param P`."""
        tree = self.tree(line, "bound")
        if tree is None:
            return BROKEN
        inner = tree if tree.data != "bound" else branch(tree.children[0])
        if inner.data == "param":
            return self.time_param(inner.children[0])
        return self.length(inner.children[0], inner.children[1])

    def time_param(self, token: object) -> Param:
        """Look up a parameter that is a length of time."""
        param = self.param(token)
        unit = self.type_of(param)
        if unit is not None and not is_time(unit):
            self.found.error(self.spot(token), f"'{param.name}' is {said(unit)}, no length of time")
        return param

    def length(self, number: object, token: object) -> Duration:
        """Read a number of units of time."""
        unit, n = self._unit(token), int(str(number))
        if not is_time(unit):
            hint = nearest(unit, PLURAL.values())
            self.found.error(self.spot(token), f"'{unit}' is no unit of time{hint}; use days, weeks, months or years")
            unit = "days"
        elif n < 0:
            self.found.error(self.spot(number), f"'{n} {unit}' is less than no time; a length of time is 0 or more")
        return Duration(n, unit)

    def period(self, part: object) -> Period:
        """Read `last N units`, `this calendar year` or `since T`."""
        tree = branch(part)
        if tree.data == "calendar_year":
            return CalendarYear()
        if tree.data == "from_":
            return From(self._start(branch(tree.children[0])))
        if tree.data == "last_param":
            return Last(self.time_param(tree.children[0]))
        return Last(self.length(tree.children[0], tree.children[1]))

    def _start(self, tree: Tree[Token]) -> Term:
        """After `since`, a bare status means since it took its value."""
        if tree.data == "shift":
            base, *rest = tree.children
            start = self._shift(Tree(tree.data, [self._as_since(branch(base)), *rest], tree.meta))
        else:
            start = self._term(self._as_since(tree))
        if self.type_of(start) in (DATE, None):
            return start
        self.found.error(self.spot(tree), "a period since something that is no date; write since a date or a status")
        return BROKEN

    def _as_since(self, tree: Tree[Token]) -> Tree[Token]:
        status = self.scope.statuses.get(str(tree.children[0])) if tree.data == "name" else None
        return Tree("since", tree.children, tree.meta) if status and not status.integer else tree

    # --- what a term is

    def type_of(self, term: Term) -> str | None:
        """Return `a date`, a unit, or None where a mistake has been reported already."""
        if isinstance(term, On | Day | Since | Until | Shift):
            return DATE
        if isinstance(term, Number):
            return term.unit
        if isinstance(term, Param):
            unit = None if term.name in self.scope.broken else self.scope.parameters.get(term.name)
            return DATE if unit == "date" else unit
        return self._type_of_word(term.ref)

    def _type_of_word(self, ref: Ref) -> str:
        if ref.sort == "status":
            return self.scope.statuses[ref.name].unit
        fact = self.scope.facts[ref.name]
        return DATE if fact.type == "date" else fact.unit


def branch(part: object) -> Tree[Token]:
    """Return a part of a parsed line that the grammar makes a tree."""
    if not isinstance(part, Tree):
        raise TypeError(f"the grammar makes no tree of {part!r}")
    return part


def said(unit: str | None) -> str:
    """Say what a type is: a date, a number of some unit, a bare number."""
    if not unit:
        return "a bare number"
    return unit if unit == DATE else f"a number of {unit.removesuffix('s')}s"
