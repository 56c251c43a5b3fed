"""What the terms of a condition are worth in the sketch of a life, under a stance."""

from functools import cached_property
from random import Random

from zhol.engine.decide.stance import Stance
from zhol.engine.language.conditions import Day, Number, On, Param, Shift, Since, Term, Value
from zhol.engine.language.dates import Duration, Span, add
from zhol.engine.language.rulebook import Force, Rulebook
from zhol.engine.language.workdays import Calendar

from .sketch import Sketch


class Worth:
    """Reads dates and numbers off a sketch, with the values that parameters have in a stance."""

    def __init__(self, book: Rulebook, draw: Random, stance: Stance) -> None:
        self.book = book
        self.draw = draw
        self.stance = stance

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
            return None if base is None or by is None else add(base, by, self.calendars, term.sign)
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

    @cached_property
    def calendars(self) -> dict[str, Calendar]:
        """Return the calendars of working days."""
        return dict(self.book.vocabulary.calendars)
