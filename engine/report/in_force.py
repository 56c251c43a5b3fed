"""When provisions are in force: as short as a table needs it, and asked of one day."""

from ..language.conditions import Day, Number, On, Param, Shift, Since, Term, Until, Value
from ..language.dates import Span, span_text, words
from ..language.rulebook import Force, Rulebook
from ..text.tongue import ENGLISH, Tongue, phrase
from .dates_told import span_told

ALWAYS = phrase("always")


def force_text(force: Force) -> str:
    """Write days in force with an arrow (its end is the first day no more), or `always`."""
    if force.start is None and force.end is None:
        return ALWAYS
    return f"{limit_text(force.start)} → {limit_text(force.end)}".strip()


def limit_text(day: Day | Param | None) -> str:
    """Write a limit as short as it can be read back: a date, or the name of the parameter that holds it."""
    if day is None:
        return ""
    return span_text(day.span) if isinstance(day, Day) else day.name


def term_text(term: Term) -> str:
    """Write a date term as the rules do: `on`, `since S`, a date fact, `param P`, and what is added or taken away."""
    match term:
        case On():
            return "on"
        case Day(span):
            return span_text(span)
        case Since(status):
            return f"since {status}"
        case Until(status):
            return f"until {status}"
        case Value(ref):
            return ref.name
        case Number(n, unit):
            return f"{n} {unit}".strip()
        case Param(name):
            return f"param {name}"
        case Shift(base, sign, by):
            length = term_text(by) if isinstance(by, Param) else str(by)
            return f"{term_text(base)} {'+' if sign > 0 else '-'} {length}"


def force_words(force: Force, tongue: Tongue = ENGLISH) -> str:
    """Say from which day on, and before which, a provision is in force; nothing where it always is."""
    start, end = _words(force.start, tongue), _words(force.end, tongue)
    told = [tongue.tell("in force from {day}", day=start)] if start else []
    return ", ".join([*told, *([tongue.tell("in force before {day}", day=end)] if end else [])])


def _words(day: Day | Param | None, tongue: Tongue) -> str:
    if not isinstance(day, Day):
        return tongue.tell("the day of {what}", what=tongue.own(day.name)) if day else ""
    said = span_told(day.span, tongue)
    return tongue.tell("some day {when}", when=said) if words(day.span).startswith("between") else said


def in_force_on(force: Force, day: int, rulebook: Rulebook) -> bool:
    """Tell whether a provision is, or under some reading may be, in force on a day."""
    start, end = _span(force.start, rulebook), _span(force.end, rulebook)
    return (start is None or start.lo <= day) and (end is None or day < end.hi)


def _span(day: Day | Param | None, rulebook: Rulebook) -> Span | None:
    """Return the days that a limit may mean over all readings, or None where there is no limit."""
    if isinstance(day, Day):
        return day.span
    if day is None or day.name not in rulebook.parameters:
        return None
    values = [v for worth in rulebook.parameters[day.name].worths for v in worth.by_reading.values()]
    spans = [value if isinstance(value, Span) else Span(value, value) for value in values]
    return Span(min(span.lo for span in spans), max(span.hi for span in spans)) if spans else None
