"""Lives near every boundary of a rulebook: each aimed at one rule, on a day that the law turns, then shaken."""

from dataclasses import dataclass
from random import Random

import yaml

from zhol.engine.decide.case import read_case
from zhol.engine.decide.life import Case
from zhol.engine.decide.stance import Stance
from zhol.engine.language.dates import text
from zhol.engine.language.rulebook import Rule, Rulebook
from zhol.engine.text.diagnostic import BadInput

from .aiming import Aim
from .days import Days
from .shaking import Shaking
from .sketch import Sketch, Writer, Written
from .stances import Stances

ATTEMPTS, AIMS = 20, 6
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
        self.days = Days(book)
        self.stances = Stances(book, seed)

    def life(self, number: int) -> Drawn:
        """Draw a life; one that could not be told (events out of order, say) is drawn again."""
        forced = self.stances.turn(number)
        rule = self.book.rules[number % len(self.book.rules)] if forced is None else self.stances.rule(number, forced)
        for attempt in range(ATTEMPTS):
            draw = Random(f"{self.seed}/{number}/{attempt}")
            stance, sketch = self._aimed(draw, rule, number, forced)
            words = yaml.safe_dump(self._told(draw, rule, stance, sketch, number), sort_keys=False, width=120)
            try:
                return Drawn(number, rule.id, stance, words, read_case(words, f"life-{number}.yaml", self.book))
            except BadInput as error:
                refused = error
        raise refused

    def _aimed(self, draw: Random, rule: Rule, number: int, forced: Stance | None) -> tuple[Stance, Sketch]:
        """Aim at a rule, or at it and one that beats it; again from another day and stance where that seems to fail."""
        contest = number // len(self.book.rules) % 3 == 2
        if (turn := self.days.turn(number)) is not None:
            return self._at(turn, draw, rule, forced)
        for _ in range(AIMS):
            stance = forced or self.stances.one(draw, rule, crowded=contest)
            sketch = Sketch(self.days.day(draw, rule, stance))
            aim = Aim(self.book, draw, stance)
            if aim.contest(rule, sketch) if contest else aim.rule(rule, sketch):
                break
        return stance, sketch

    def _at(self, turn: int, draw: Random, rule: Rule, forced: Stance | None) -> tuple[Stance, Sketch]:
        """Aim at a rule as well as can be on a day, in a life that is told from the day before."""
        stance, sketch = forced or self.stances.one(draw, rule), Sketch(turn, told_from=turn - 1)
        Aim(self.book, draw, stance).rule(rule, sketch)
        too_late = sketch.from_birth or int(sketch.facts.get("born", 0)) >= turn
        return stance, Sketch(turn, told_from=turn - 1) if too_late else sketch

    def _told(self, draw: Random, rule: Rule, stance: Stance, sketch: Sketch, number: int) -> Written:
        """Shake what was aimed, and write it down with the days to judge."""
        steady = draw.random() < STEADY or self.days.turn(number) is not None
        shaking = Shaking(self.book, self.days.boundaries, draw)
        if not steady:
            shaking.sketch(sketch, number)
        if draw.random() < WHOLE:
            shaking.fill(sketch)
        writer = Writer(self.book, draw, 0.0 if steady else draw.choice([0.0, 0.0, 0.1, 0.4]), stance.layers)
        told = writer.life(sketch)
        if not steady:
            shaking.told(told, sketch)
        days = self.days.judged(draw, sketch, told)
        return {"case": f"drawn for {rule.id}", "on": [text(day) for day in days], **told}
