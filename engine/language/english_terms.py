"""Dates, numbers, periods and parameters in plain English."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from .conditions import (
    Always,
    CalendarYear,
    Day,
    From,
    Last,
    Number,
    On,
    Param,
    Period,
    Ref,
    Shift,
    Since,
    Term,
    Until,
    Value,
)
from .dates import Duration, Span
from .labels import amount, day_words, listed, opened, outcome_in_words, quantity, subject
from .rulebook import Parameter, Rulebook, Worth


def parameter_in_words(parameter: Parameter, rulebook: Rulebook) -> str:
    """Name a parameter and its values: `“years” (5 years from 1 January 2001, 3 years from 1 January 2020)`."""
    several = any(len(worth.by_reading) > 1 for worth in parameter.worths)
    values = [_worth(worth, parameter, rulebook) for worth in parameter.worths]
    return f"“{parameter.label}” ({('; ' if several else ', ').join(values)})"


def _worth(worth: Worth, parameter: Parameter, rulebook: Rulebook) -> str:
    values = []
    for reading, value in worth.by_reading.items():
        said, read = value_in_words(value, parameter.unit), outcome_in_words(parameter.term, reading, rulebook)
        values.append(said if reading == "*" or read == said else f"{said} as “{read}”")
    said = listed(values, "or")
    if parameter.unit == "date" and len(parameter.worths) == 1:
        return said
    until = f" and before {day_words(worth.until)}" if worth.until else ""
    return f"{said}{',' if len(values) > 1 else ''} from {day_words(worth.start)}{until}"


def value_in_words(value: int | Span, unit: str) -> str:
    """Say a parameter's value with its unit."""
    if isinstance(value, Span):
        return day_words(value)
    return day_words(Span(value, value)) if unit == "date" else quantity(value, unit)


@dataclass(frozen=True, slots=True)
class Terms:
    """The words for one person's dates and numbers: what she and the day are called, and what a status is here."""

    rulebook: Rulebook
    who: str = "the person"
    today: str = "the day judged"
    value_of: Mapping[str, str] = field(default_factory=dict)

    # --- terms

    def term(self, term: Term) -> str:
        """Name a date or a number."""
        match term:
            case On():
                return self.today
            case Day(span):
                return day_words(span)
            case Value(ref):
                return amount(ref, self.rulebook)[0] if self.unit(term) != "date" else self.subject(ref)
            case Since(status):
                return self._turn(status)
            case Until(status):
                return f"the day on which {self.status(status)} lapses"
            case Number(n, unit):
                return quantity(n, unit)
            case Param():
                return self.length(term)
            case Shift(base, sign, by):
                return f"{self.length(by)} {'after' if sign > 0 else 'before'} {self.term(base)}"

    def length(self, by: Duration | Param) -> str:
        """Name a duration, or a parameter with its values."""
        if isinstance(by, Duration):
            return quantity(by.n, by.unit)
        parameter = self.rulebook.parameters.get(by.name)
        return parameter_in_words(parameter, self.rulebook) if parameter else f"“{opened(by.name)}”"

    def since(self, term: Term) -> str:
        """Say from when on: since a date, or since a status became what it is."""
        if isinstance(term, Since) and term.status in self.value_of:
            value = outcome_in_words(term.status, self.value_of[term.status], self.rulebook)
            return f"since {self.status(term.status)} became {value}"
        return f"since {self.term(term)}"

    def _turn(self, status: str) -> str:
        if status in self.value_of:
            value = outcome_in_words(status, self.value_of[status], self.rulebook)
            return f"the day on which {self.status(status)} became {value}"
        return f"the last change of {self.status(status)}"

    def subject(self, ref: Ref) -> str:
        """Return a word as the subject of a clause."""
        return subject(ref, self.rulebook)

    def status(self, status: str) -> str:
        """Return a status as the subject of a clause."""
        return self.subject(Ref("status", status))

    def unit(self, term: Term) -> str:
        """Return a term's unit; `date` where it is a date."""
        match term:
            case Number(_, unit):
                return unit
            case Param(name):
                return self.rulebook.parameters[name].unit if name in self.rulebook.parameters else ""
            case Value(ref) if ref.sort == "fact":
                fact = self.rulebook.vocabulary.facts[ref.name]
                return "date" if fact.type == "date" else fact.unit
            case Value(ref):
                return self.rulebook.vocabulary.statuses[ref.name].unit
            case _:
                return "date"

    # --- periods

    def within(self, period: Period) -> str:
        """Say in which period, with a space before it; nothing where it is the whole life."""
        match period:
            case Last(Duration() as by):
                return f" in the last {self.length(by)}"
            case Last(by):
                return f" in the time of {self.length(by)} up to {self.today}"
            case CalendarYear():
                return " in this calendar year"
            case From(start):
                return f" {self.since(start)}"
            case Always():
                return ""
