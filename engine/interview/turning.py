"""The days on which a date of a life would turn something, as the rules that read it name them."""

from collections.abc import Iterator

from ..decide.program import Program
from ..decide.target import Target
from ..language.conditions import (
    Atom,
    Condition,
    Day,
    DaysOf,
    Known,
    Last,
    Number,
    Param,
    Quantified,
    Shift,
    Since,
    Term,
    Throughout,
    Times,
    Value,
    Was,
    atoms,
    terms,
)
from ..language.dates import Duration, Span, add, is_time
from ..language.rulebook import Rulebook
from .topic import Topic

MOST = 40
"""So many days are tried of one date at most, those nearest to the day on which the life opens."""


class Turning:
    """What the rules on some questions, and on all statuses, compare each date with, and what they ask to be known."""

    def __init__(self, book: Rulebook, programs: tuple[Program, ...], questions: tuple[str, ...], on: int) -> None:
        self.book = book
        self.on = on
        limits = [atom for constraint in book.vocabulary.constraints for atom in (*atoms(constraint),)]
        self.read = [*_atoms(book, programs, questions), *limits]
        self._days: dict[str, set[int]] = {}

    def known(self) -> list[Topic]:
        """Return what a rule asks of whether it is known."""
        refs = {atom.ref for atom in self.read if isinstance(atom, Known) and atom.ref.sort != "question"}
        return sorted(Topic((), "fact" if ref.sort == "fact" else "status", ref.name) for ref in refs)

    def days(self, topic: Topic, last: int) -> set[int]:
        """Return days on either side of which something may turn with a date."""
        key = f"{topic.sort} {topic.name}"
        if key not in self._days:
            found: set[int] = set()
            for atom in self.read:
                if _mentions(atom, topic):
                    found |= self._of(atom)
            near = {day + n for day in found for n in (-1, 0, 1)}
            self._days[key] = set(sorted(near, key=lambda day: abs(last - day))[:MOST])
        return self._days[key]

    def _of(self, atom: Atom) -> set[int]:
        found: set[int] = set()
        for term in _all_terms(atom):
            if isinstance(term, Day):
                found |= {term.span.lo, term.span.hi}
            elif isinstance(term, Param):
                found |= self._figures(term.name)
            elif isinstance(term, Shift) and isinstance(term.by, Duration):
                found |= self._back(term.by)
        period = getattr(atom, "period", None)
        if isinstance(period, Last) and isinstance(period.by, Duration):
            found |= self._back(period.by)
        if isinstance(atom, DaysOf) and isinstance(atom.bound, Number):
            found |= {self.on - atom.bound.n}
        return found

    def _figures(self, name: str) -> set[int]:
        parameter = self.book.parameters[name]
        found: set[int] = set()
        for worth in parameter.worths:
            for value in worth.by_reading.values():
                if isinstance(value, Span):
                    found |= {value.lo, value.hi}
                elif parameter.unit == "date":
                    found.add(value)
                elif is_time(parameter.unit):
                    found |= self._back(Duration(value, parameter.unit))
        return found

    def _back(self, by: Duration) -> set[int]:
        calendars = dict(self.book.vocabulary.calendars)
        return {add(self.on, by, calendars, -1), add(self.on, by, calendars, 1)}


def _atoms(book: Rulebook, programs: tuple[Program, ...], questions: tuple[str, ...]) -> Iterator[Atom]:
    seen: set[int] = set()
    for program in programs:
        asked = [program.question(q) for q in questions if q in book.vocabulary.questions]
        for target in (*asked, *program.statuses):
            for part in target.whole:
                if id(part) not in seen:
                    seen.add(id(part))
                    yield from _read_by(part)


def _read_by(target: Target) -> Iterator[Atom]:
    for grounded in target.grounded:
        yield grounded.atom
        if isinstance(grounded.atom, Quantified):
            yield from _inner(grounded.atom.has)


def _inner(condition: Condition) -> Iterator[Atom]:
    for atom in atoms(condition):
        yield atom
        if isinstance(atom, Quantified):
            yield from _inner(atom.has)


def _all_terms(atom: Atom) -> tuple[Term, ...]:
    period = getattr(atom, "period", None)
    more = (period.by,) if isinstance(period, Last) and isinstance(period.by, Param) else ()
    return (*terms(atom), *more)


def _mentions(atom: Atom, topic: Topic) -> bool:
    name = topic.name
    if topic.sort == "since" and isinstance(atom, Was | Throughout | DaysOf | Times) and atom.status == name:
        return True
    for term in _all_terms(atom):
        if topic.sort == "since" and isinstance(term, Since) and term.status == name:
            return True
        if topic.sort == "fact" and isinstance(term, Value) and term.ref.name == name:
            return True
    return False
