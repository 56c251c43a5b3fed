"""Dates and numbers in CEL, the Common Expression Language: each a pair of expressions, for the first and the last day
(the least and the greatest number) that it may be.

CEL knows no months. A day so many months on is put together from the text of the first day of its month; nothing but
what CEL's own standard has is used.
"""

from collections.abc import Callable

from ..decide.stance import Stance
from ..decide.worths import edges_of, worths_on
from ..language.conditions import Day, Number, On, Param, Shift, Since, Term, Until, Value
from ..language.dates import EARLIEST, LATEST, WORKING, is_months, text
from ..language.rulebook import Parameter, Rulebook

Pair = tuple[str, str]
DAYS = {"day": 1, "days": 1, "week": 7, "weeks": 7}
YEARS = ("year", "years")


class NotSaid(Exception):
    """CEL cannot say it, and why."""


def day_in_cel(day: int) -> str:
    """Write a day.

    >>> day_in_cel(738_000)
    "timestamp('2021-07-29T00:00:00Z')"
    """
    return f"timestamp('{text(day)}T00:00:00Z')"


class Terms:
    """Writes the terms of rules that go by the day judged, under the readings of a stance."""

    def __init__(self, book: Rulebook, stance: Stance) -> None:
        self.book, self.stance = book, stance

    def pair(self, term: Term) -> Pair:
        """Return a term's least and greatest; raises NotSaid."""
        match term:
            case On():
                return "on", "on"
            case Day(span):
                return day_in_cel(span.lo), day_in_cel(span.hi)
            case Number(n):
                return str(n), str(n)
            case Since(status):
                return _ends("since", status)
            case Until(status):
                return _ends("until", status)
            case Value(ref):
                fact = self.book.vocabulary.facts.get(ref.name)
                return _ends("date" if fact is not None and fact.type == "date" else "number", ref.name)
            case Param(name):
                parameter = self.book.parameters[name]
                write = day_in_cel if parameter.unit == "date" else str
                return self._worth(parameter, 0, write), self._worth(parameter, 1, write)
        return self._shifted(term)

    def valued(self, name: str) -> Pair:
        """Return what says that a parameter has a value on the day judged: certainly, and possibly."""
        told = [(day, *worths_on(self.book.parameters[name], self.stance, day)) for day in self._days(name)]
        sure, may = [(day, not may_lack) for day, _, may_lack in told], [(day, bool(found)) for day, found, _ in told]
        return _valued(sure), _valued(may)

    def _worth(self, parameter: Parameter, end: int, write: Callable[[int], str]) -> str:
        steps = []
        for day in self._days(parameter.id):
            found, _ = worths_on(parameter, self.stance, day)
            worth = (max if end else min)(pair[end] for pair in found) if found else None
            steps.append((day, write(EARLIEST if worth is None and write is day_in_cel else worth or 0)))
        return _by_day(steps[0][1], steps)

    def _days(self, name: str) -> list[int]:
        """The days on which a parameter may take another value, or none."""
        return sorted({day for span in edges_of(self.book.parameters[name]) for day in (span.lo, span.hi)})

    def _shifted(self, term: Shift) -> Pair:
        base = self.pair(term.base)
        if isinstance(term.by, Param):
            unit, by = self.book.parameters[term.by.name].unit, self.pair(term.by)
        else:
            unit, by = term.by.unit, (str(term.by.n), str(term.by.n))
        if WORKING in f"{unit}s":
            raise NotSaid("it counts working days, and CEL has no calendar")
        near, far = by if term.sign > 0 else (by[1], by[0])
        open_ended = not isinstance(term.base, On | Day)
        return _moved(base[0], near, unit, term.sign, open_ended), _moved(base[1], far, unit, term.sign, open_ended)


def _valued(steps: list[tuple[int, bool]]) -> str:
    if all(has for _, has in steps):
        return f"on >= {day_in_cel(steps[0][0])}"
    return _by_day("false", [(day, "true" if has else "false") for day, has in steps])


def _ends(of: str, name: str) -> Pair:
    return f"{of}['{name}'][0]", f"{of}['{name}'][1]"


def _by_day(before: str, steps: list[tuple[int, str]]) -> str:
    """Write what has one value until a day, and another from it on."""
    found = before
    told = [(day, value) for n, (day, value) in enumerate(steps) if value != (steps[n - 1][1] if n else before)]
    for day, value in told:
        found = f"(on < {day_in_cel(day)} ? {found} : {value})"
    return found


def _moved(day: str, n: str, unit: str, sign: int, open_ended: bool) -> str:
    """Write a day moved by a length of time; a date not known goes no further than the years that are reckoned with."""
    if is_months(unit):
        found = _months_on(day, f"{n} * 12" if unit in YEARS else n, sign)
    else:
        found = f"{day} {'+' if sign > 0 else '-'} duration(string({n} * {24 * DAYS[unit]}) + 'h')"
    if not open_ended:
        return found
    first, last = day_in_cel(EARLIEST), day_in_cel(LATEST)
    return f"[{found}].map(x, x < {first} ? {first} : x > {last} ? {last} : x)[0]"


def _months_on(day: str, months: str, sign: int) -> str:
    """Write the day so many months on or back; a day that the month lacks becomes its last day."""
    same = f"{_first_of('t')} + duration(string((d.getDate() - 1) * 24) + 'h')"
    month = f"d.getFullYear() * 12 + d.getMonth() {'+' if sign > 0 else '-'} {months}"
    both = f"[{month}].map(t, [{same}, {_first_of('(t + 1)')} - duration('24h')])"
    return f"[{day}].map(d, {both}.map(e, e[0] < e[1] ? e[0] : e[1])[0])[0]"


def _first_of(t: str) -> str:
    """Write the first day of a month; `t` counts months from the year 0."""
    return f"timestamp(string({t} / 12) + ({t} % 12 < 9 ? '-0' : '-') + string({t} % 12 + 1) + '-01T00:00:00Z')"
