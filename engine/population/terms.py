"""Dates and numbers as generated text: the least and the greatest that a term may be."""

from dataclasses import dataclass

from ..decide.grounded import Context
from ..decide.worths import doubtful, edges_of, worths_on
from ..language.conditions import Day, Number, On, Param, Shift, Since, Term, Until, Value
from ..language.dates import WORKING, Duration, is_months, working_calendar
from ..language.rulebook import Parameter
from .bits import NO, YES, Bits
from .months import LATEST
from .speech import Speech, first_value, value_of

VOID = 10**9
"""What a parameter without a value is worth: the least one is this, the greatest this below nothing."""


@dataclass(frozen=True, slots=True)
class Ends:
    """A term's least and greatest value as text; `void` says that it has none, empty where it always has one, and
    `doubt` that it may have none, empty where that is never open."""

    lo: str
    hi: str
    void: str = ""
    doubt: str = ""

    @property
    def exact(self) -> bool:
        """Tell whether it is one number."""
        return self.lo == self.hi

    @property
    def valued(self) -> Bits:
        """Say that it has a value."""
        if self.doubt:
            return Bits(f"(not {self.void} and not {self.doubt})", self.void)
        return Bits(f"(not {self.void})") if self.void else YES


def exactly(text: str, void: str = "") -> Ends:
    """Return a term that is one number."""
    return Ends(text, text, void)


def ends_of(s: Speech, term: Term, context: Context) -> Ends:
    """Return a term as text."""
    if isinstance(term, On):
        return exactly("day")
    if isinstance(term, Day):
        return Ends(str(term.span.lo), str(term.span.hi))
    if isinstance(term, Number):
        return exactly(str(term.n))
    if isinstance(term, Value):
        return _value(s, term)
    if isinstance(term, Since):
        return _since(s, term.status, context)
    if isinstance(term, Until):
        return exactly(f"min({s.row.at('until', term.status)}, {LATEST})")
    if isinstance(term, Param):
        return worth(s, term.name, governing(s, context))
    return _shift(s, term, context)


def _value(s: Speech, term: Value) -> Ends:
    name = term.ref.name
    if term.ref.sort == "fact":
        low = s.row.at("fact", name)
        return Ends(low, s.row.at("fact to", name) if name in s.loose else low)
    status, held = s.status(name), s.row.at("is", name)
    least, most = int(status.values[0]), int(status.values[-1])
    if name not in s.loose:
        return exactly(f"({held} + {least})")
    return Ends(f"({least} + max({held}, 0))", f"({most} if {held} < 0 else {held} + {least})")


def _held_since(s: Speech, status: str) -> Ends:
    low = s.row.at("since", status)
    return Ends(low, s.row.at("since to", status) if f"since {status}" in s.loose else low)


def begun(s: Speech, status: str) -> Bits:
    """Say that a status is still what it began as."""
    noun, held = s.status(status), s.row.at("is", status)
    first = first_value(noun)
    if first is None:
        return NO
    yes = f"({held} == {value_of(noun, first)})"
    return Bits(yes, f"({held} != {value_of(noun, first)} and {held} >= 0)") if status in s.loose else Bits(yes)


def own_date(s: Speech, context: Context) -> str:
    """Return the status whose date governs and is taken as today where its event has not happened; else nothing."""
    term = context.governed_by
    taken = context.as_if and isinstance(term, Since) and term.status in s.program.grounder.own
    return term.status if taken and isinstance(term, Since) else ""


def _since(s: Speech, status: str, context: Context) -> Ends:
    held = _held_since(s, status)
    if own_date(s, context) != status:
        return held
    not_yet = begun(s, status)
    low, high = f"(day if {not_yet.yes} else {held.lo})", f"(day if {not_yet.yes} else {held.hi})"
    if not_yet.certain:
        return Ends(low, high)
    # it may have been made, or be taken as made today
    low = f"(day if {not_yet.yes} else min(day, {held.lo}) if {not_yet.not_no} else {held.lo})"
    return Ends(low, f"(day if {not_yet.not_no} else {held.hi})")


def governing(s: Speech, context: Context) -> Ends:
    """Return the date that governs a rule; it has none where the event that governs has not happened."""
    term = context.governed_by
    ends = ends_of(s, term, context)
    if isinstance(term, Since) and own_date(s, context) != term.status:
        return Ends(ends.lo, ends.hi, begun(s, term.status).yes)
    return ends


def worth(s: Speech, name: str, governed: Ends) -> Ends:
    """Return what a parameter is worth on a governing date."""
    number = parameter(s, name)
    between = f"({governed.lo}, {governed.hi})"
    void = f"({number}a{between} == {VOID})"
    low, high = f"{number}a{between}", f"{number}b{between}"
    noun = s.program.book.parameters[name]
    one = governed.exact and single(noun, s)
    # on one day it is there or it is not, but within the span in which a value begins or ends
    doubt = "" if governed.exact and not doubtful(noun) else f"({number}c{between} == 1)"
    return Ends(low, low if one else high, f"({governed.void} or {void})" if governed.void else void, doubt)


def single(noun: Parameter, s: Speech) -> bool:
    """Tell whether a parameter is one number on every day."""
    return all(len(pairs) < 2 and all(lo == hi for lo, hi in pairs) for _, pairs, _ in stretches(noun, s))


def stretches(noun: Parameter, s: Speech) -> list[tuple[int, list[tuple[int, int]], bool]]:
    """Return the days from which a parameter has other values, those values, and whether it may have none, as the
    evaluator says."""
    edges = {day for span in edges_of(noun) for day in (span.lo, span.hi)}
    return [(day, *worths_on(noun, s.program.stance, day)) for day in sorted(edges)]


def parameter(s: Speech, name: str) -> str:
    """Return the name of the functions of a parameter, which give its least and its greatest value (`a`, `b`), whether
    it may have none (`c`), and the next day on which it has another (`n`), said once."""
    known = s.parameters.get(name)
    if known is not None:
        return known
    known = s.parameters[name] = f"p{len(s.parameters)}"
    parts = stretches(s.program.book.parameters[name], s)
    for sign, start, pick in (("a", VOID, min), ("b", -VOID, max)):
        _say(s, f"def {known}{sign}(lo, hi):", f"    found = {start}")
        for n, (day, pairs, _) in enumerate(parts):
            end = f"lo < {parts[n + 1][0]} and " if n + 1 < len(parts) else ""
            if pairs:
                value = pick(number for pair in pairs for number in pair)
                _say(s, f"    if {end}hi >= {day}:", f"        found = {pick.__name__}(found, {value})")
        _say(s, "    return found", "")
    _say(s, f"def {known}c(lo, hi):", f"    if lo < {parts[0][0]}:", "        return 1")
    for n, (day, _, may_lack) in enumerate(parts):
        end = f"lo < {parts[n + 1][0]} and " if n + 1 < len(parts) else ""
        if may_lack:
            _say(s, f"    if {end}hi >= {day}:", "        return 1")
    _say(s, "    return 0", "")
    _say(s, f"def {known}n(day):")
    _say(s, *(f"    if day < {day}:\n        return {day}" for day, _, _ in parts), "    return NEVER", "")
    return known


def months_after(text: str) -> str:
    """Return what a day moved by months is moved from, and by how many, as text; nothing where it is no such day."""
    inner = text.removeprefix("after_months(")[:-1]
    depth = least = 0
    for sign in inner:
        depth += (sign == "(") - (sign == ")")
        least = min(least, depth)
    return inner if inner != text[:-1] and least == 0 else ""


def moved(s: Speech, text: str, by: str, unit: str, sign: int) -> str:
    """Return a day moved by so many units of time."""
    n = by if sign > 0 else f"-{by}"
    if unit.endswith((WORKING, WORKING[:-1])):
        return f"{calendar(s, working_calendar(unit))}({text}, {n})"
    if is_months(unit):
        return f"after_months({text}, {n if unit.startswith('month') else f'12 * ({n})'})"
    return f"after_days({text}, {n if unit.startswith('day') else f'7 * ({n})'})"


def calendar(s: Speech, name: str) -> str:
    """Return the name of the function that counts a calendar's working days, said once."""
    if name not in s.calendars:
        table = s.program.grounder.calendars[name]
        mine = s.calendars[name] = f"w{len(s.calendars)}"
        _say(
            s,
            f"{mine}_on = np.array({sorted(table.workdays)}, dtype=np.int64)",
            f"{mine}_off = np.array({sorted(table.holidays)}, dtype=np.int64)",
            f"def {mine}(day, n):",
            f"    return after_working(day, n, {sum(1 << d for d in table.weekend)}, {mine}_on, {mine}_off)", "",
        )  # fmt: skip
    return s.calendars[name]


def _say(s: Speech, *lines: str) -> None:
    s.figures += lines


def _shift(s: Speech, term: Shift, context: Context) -> Ends:
    start = ends_of(s, term.base, context)
    if isinstance(term.by, Duration):
        near, unit = exactly(str(term.by.n)), term.by.unit
    else:
        near, unit = worth(s, term.by.name, governing(s, context)), s.program.book.parameters[term.by.name].unit
    low, high = (near.lo, near.hi) if term.sign > 0 else (near.hi, near.lo)
    void, doubt = _either(start.void, near.void), _either(start.doubt, near.doubt)
    first = moved(s, start.lo, low, unit, term.sign)
    last = first if start.exact and near.exact else moved(s, start.hi, high, unit, term.sign)
    return Ends(first, last, void, doubt)


def _either(*parts: str) -> str:
    said = " or ".join(part for part in parts if part)
    return said and f"({said})"
