"""Lives near every boundary of a rulebook: each aimed at one rule, on a day that the law turns, then shaken a little."""

from dataclasses import dataclass
from functools import cached_property
from random import Random

import yaml

from zhol.engine.decide.case import read_case
from zhol.engine.decide.life import Case
from zhol.engine.decide.stance import Stance
from zhol.engine.language.conditions import Compare, Day, On, Param, atoms, params
from zhol.engine.language.dates import Span, add, day_of, text
from zhol.engine.language.rulebook import Rule, Rulebook
from zhol.engine.text.diagnostic import BadInput

from .aiming import Aim
from .boundaries import Boundaries, boundaries
from .shaking import Shaking
from .sketch import Sketch, Writer
from .stances import Stances

ATTEMPTS, AIMS = 20, 6
TURNS = 8
"""One life in so many stands on the next boundary, at whatever rule it was to be aimed."""
BEFORE_AND_AFTER = 400
"""How many days before the first boundary, and after the last one, lives are judged."""
ANY_DAY = day_of("2020-06-01")
STEADY = 0.45
"""How many lives are left as they were aimed."""
WHOLE = 0.5
"""How many lives leave nothing unknown that is not by itself one thing or another."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A life that was drawn: for which rule, under which stance, and as a file tells it."""

    number: int
    rule: str
    stance: Stance
    words: str
    case: Case

    def __str__(self) -> str:
        stance = f"layers {', '.join(sorted(self.stance.layers))}; off {', '.join(sorted(self.stance.off)) or 'none'}"
        readings = ", ".join(f"{term}={name}" for term, name in self.stance.readings.items())
        return f"# life {self.number}, aimed at {self.rule}\n# {stance}\n# {readings}\n{self.words}"


class Drawing:
    """Draws lives for a rulebook; what is drawn hangs on the seed and the number alone."""

    def __init__(self, book: Rulebook, seed: int = 0) -> None:
        self.book = book
        self.seed = seed
        self.stances = Stances(book, seed)

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

    def life(self, number: int) -> Drawn:
        """Draw a life; one that could not be told (events out of order, say) is drawn again."""
        rule = self.book.rules[number % len(self.book.rules)]
        for attempt in range(ATTEMPTS):
            draw = Random(f"{self.seed}/{number}/{attempt}")
            stance, sketch = self._aimed(draw, rule, number)
            words = yaml.safe_dump(self._told(draw, rule, stance, sketch, number), sort_keys=False, width=120)
            try:
                return Drawn(number, rule.id, stance, words, read_case(words, f"life-{number}.yaml", self.book))
            except BadInput as error:
                refused = error
        raise refused

    def _aimed(self, draw: Random, rule: Rule, number: int) -> tuple[Stance, Sketch]:
        """Aim at a rule, or at it and one that beats it; again from another day and stance where that seems to fail."""
        contest = number // len(self.book.rules) % 3 == 2
        if (turn := self._turn(number)) is not None:
            return self.stances.one(draw, rule), Sketch(turn, told_from=turn - 1)
        for _ in range(AIMS):
            stance = self.stances.one(draw, rule, crowded=contest)
            sketch = Sketch(self._day(draw, rule, stance))
            aim = Aim(self.book, draw, stance)
            if aim.contest(rule, sketch) if contest else aim.rule(rule, sketch):
                break
        return stance, sketch

    def _told(self, draw: Random, rule: Rule, stance: Stance, sketch: Sketch, number: int) -> dict[str, object]:
        """Shake what was aimed, and write it down with the days to judge."""
        steady = draw.random() < STEADY or self._turn(number) is not None
        shaking = Shaking(self.book, self.boundaries, draw)
        if not steady:
            shaking.sketch(sketch, number)
        if draw.random() < WHOLE:
            shaking.fill(sketch)
        writer = Writer(self.book, draw, 0.0 if steady else draw.choice([0.0, 0.0, 0.1, 0.4]), stance.layers)
        told = writer.life(sketch)
        if not steady:
            shaking.told(told, sketch)
        days = self._days(draw, sketch, told)
        return {"case": f"drawn for {rule.id}", "on": [text(day) for day in days], **told}

    # --- days

    def _turn(self, number: int) -> int | None:
        """Return the day that some lives stand on whatever they are aimed at: each boundary in its turn."""
        turn = number + number // len(self.book.rules)
        days = self.boundaries.days
        return days[turn // TURNS % len(days)] if days and turn % TURNS == 0 else None

    def _day(self, draw: Random, rule: Rule, stance: Stance) -> int:
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

    def _days(self, draw: Random, sketch: Sketch, told: dict[str, object]) -> list[int]:
        """Judge on the day aimed at, the day before and after, and at times on another boundary later on."""
        begins = sketch.facts["born"] if sketch.from_birth else _opens(told)
        days = {sketch.on - 1, sketch.on, sketch.on + 1}
        if draw.random() < 0.6:
            later = [day for day in self.boundaries.days if day > sketch.on]
            days |= {draw.choice(later)} if later else set()
        if draw.random() < 0.6:
            days.add(add(sketch.on, draw.choice(self.boundaries.durations), dict(self.book.vocabulary.calendars)))
        return sorted(day for day in days if day >= int(begins)) or [int(begins)]


def _opens(told: dict[str, object]) -> int:
    opens = told["opens"]
    assert isinstance(opens, dict)
    return day_of(opens["on"])


__all__ = ["Drawing", "Drawn"]
