"""The days on which drawn lives are judged: before, on and after those on which the law turns."""

from functools import cached_property
from random import Random

from zhol.engine.decide.stance import Stance
from zhol.engine.language.conditions import Compare, Day, On, Param, atoms, params
from zhol.engine.language.dates import Span, add, day_of
from zhol.engine.language.rulebook import Rule, Rulebook

from .boundaries import Boundaries, boundaries
from .sketch import Sketch, Written

TURNS = 8
"""One life in so many stands on the next boundary, at whatever rule it was to be aimed."""
BEFORE_AND_AFTER = 400
"""How many days before the first boundary, and after the last one, lives are judged."""
ANY_DAY = day_of("2020-06-01")


class Days:
    """Chooses days near the boundaries of a rulebook."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book

    @cached_property
    def boundaries(self) -> Boundaries:
        """Where this rulebook turns."""
        return boundaries(self.book)

    @cached_property
    def first(self) -> int:
        """The first day on which a life is judged."""
        return min(self.boundaries.days, default=ANY_DAY) - BEFORE_AND_AFTER

    @cached_property
    def last(self) -> int:
        """The last day that a life is aimed at."""
        return max(self.boundaries.days, default=ANY_DAY) + BEFORE_AND_AFTER

    def turn(self, number: int) -> int | None:
        """Return the day that some lives stand on whatever they are aimed at: each boundary in its turn."""
        # by rule and round apart: however many rules there are, none has its turn in every round
        of_round, rule = divmod(number, len(self.book.rules))
        days = self.boundaries.days
        return days[number // TURNS % len(days)] if days and (of_round + rule) % TURNS == 0 else None

    def day(self, draw: Random, rule: Rule, stance: Stance) -> int:
        """Choose the day judged: near a boundary on which the rule may be effective, most of all one of its own."""
        first, last = self._in_force(rule, stance)
        mine = [day for day in (first, first + 1, last - 1, last) if self.first <= day <= self.last]
        near = [day + by for day in self.boundaries.days for by in (-1, 0, 1) if first <= day + by <= last]
        near = [day for day in near if self.first <= day <= self.last]
        choices = [mine, near, near] if mine else [near]
        found = draw.choice([days for days in choices if days] or [[first]])
        return draw.choice(found)

    def _in_force(self, rule: Rule, stance: Stance) -> tuple[int, int]:
        """The first and last day on which a rule counts and all it reads has a value, as far as that is fixed."""
        firsts, lasts = [self.first], [self.last]
        conditions = [c for c in (rule.when, rule.unless) if c is not None]
        if isinstance(rule.force.governed_by, On):
            firsts += self._fixed(rule.force.start, stance)
            lasts += [day - 1 for day in self._fixed(rule.force.end, stance)]
        for name in frozenset[str]().union(*(params(c) for c in conditions)):
            firsts.append(min(worth.start.hi for worth in self.book.parameters[name].worths))
        for atom in atoms(rule.when):
            if isinstance(atom, Compare) and isinstance(atom.left, On) and isinstance(atom.right, Day | Param):
                days = self._fixed(atom.right, stance)
                firsts += days if atom.op in (">", ">=", "=") else []
                lasts += days if atom.op in ("<", "<=", "=") else []
        return max(firsts), max(*firsts, min(lasts))

    def _fixed(self, edge: Day | Param | None, stance: Stance) -> list[int]:
        if isinstance(edge, Day):
            return [edge.span.hi]
        if edge is None:
            return []
        parameter = self.book.parameters[edge.name]
        reading = stance.readings.get(parameter.term, "*")
        values = [worth.by_reading.get("*", worth.by_reading.get(reading)) for worth in parameter.worths]
        return [value.hi if isinstance(value, Span) else value for value in values if value is not None]

    def judged(self, draw: Random, sketch: Sketch, told: Written) -> list[int]:
        """Judge on the day aimed at, the day before and after, and at times on another boundary later on."""
        begins = sketch.facts["born"] if sketch.from_birth else _opens(told)
        days = {sketch.on - 1, sketch.on, sketch.on + 1}
        if draw.random() < 0.6:
            later = [day for day in self.boundaries.days if day > sketch.on]
            days |= {draw.choice(later)} if later else set()
        if draw.random() < 0.6 and self.boundaries.durations:
            days.add(add(sketch.on, draw.choice(self.boundaries.durations), dict(self.book.vocabulary.calendars)))
        return sorted(day for day in days if day >= int(begins)) or [int(begins)]


def _opens(told: Written) -> int:
    opens = told["opens"]
    assert isinstance(opens, dict)
    return day_of(opens["on"])
