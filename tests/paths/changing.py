"""Every way to change a drawn life on one day, tried by the oracle: what the smallest sets of changes are held against.

The rulebooks are denser than those of `tests/oracle/books.py`: answers hang on several statuses, on each other, and on
rules that statuses set going, so that it takes one change, two, or three.
"""

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations
from random import Random

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.stance import Stance
from zhol.engine.language.conditions import Set
from zhol.engine.language.load import build
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.text.diagnostic import BadInput
from zhol.tests.oracle.books import QUESTIONS, VALUES, Book
from zhol.tests.oracle.life import Happening, Told
from zhol.tests.oracle.lives import Lives, as_yaml
from zhol.tests.oracle.person import Person
from zhol.tests.oracle.world import Unsettled, World

Turn = tuple[str, str]
"""A status and the value that it is turned to."""
Turns = frozenset[Turn]


class Dense(Book):
    """A rulebook in whose rules several statuses meet."""

    def _rules(self, mark: str) -> list[str]:
        ids, lines = dict[str, list[str]](), list[str]()
        for n, target in enumerate(self.draw.choices([*QUESTIONS, *VALUES], [5, 5, 5, 1, 1, 1, 1, 1, 0], k=7)):
            ids.setdefault(target, []).append(f"{mark}{n}")
            lines.append(self._rule(f"{mark}{n}", target, ids[target][:-1]).replace(", default: yes", ""))
        residual = "- {id: a-residual, decides: q1, outcome: bad, default: yes, layer: law, cite: CITE}"
        return [*lines, residual] if mark == "a" else lines

    def condition(self, level: int) -> str:
        """Draw a condition of two or three parts."""
        parts = [super(Dense, self).condition(level) for _ in range(self.draw.randint(1, 2))]
        return f"{{{self.draw.choice(['all', 'all', 'any'])}: [{', '.join(parts)}]}}"

    def atom(self, level: int, plain: bool = False) -> str:
        """Draw an atom: mostly what a status is, now and then a question."""
        draw = self.draw
        if level > 0 and draw.random() < 0.2:
            return f"{draw.choice(QUESTIONS[:level])} is {draw.choice(['good', 'good', 'bad'])}"
        if draw.random() < 0.2:
            return super().atom(level, plain)
        status = draw.choice(list(VALUES)[:5])
        return f"{status} is {draw.choice(['', 'not '])}{draw.choice(VALUES[status])}"


@dataclass
class Trial:
    """One drawn life without gaps, under one drawn stance of a dense rulebook, judged on its last day."""

    checker: Checker
    told: Told
    stance: Stance
    day: int

    @property
    def book(self) -> Rulebook:
        """The rulebook."""
        return self.checker.book

    @cached_property
    def eve(self) -> World:
        """The oracle's world on the day before. Raises Unsettled."""
        world = World(self.book, self.stance.layers, dict(self.stance.readings), self.told)
        world.run(self.day - 1)
        return world

    def after(self, turns: Turns, days: int = 0) -> World:
        """Return the oracle's world with statuses turned on the day, so many days later. Raises Unsettled."""
        event = Happening((self.day, self.day), None, None, dict(sorted(turns)))
        world = twin(self.eve)
        world.main.told = replace(self.told, events=(*self.told.events, event)) if turns else self.told
        world.run(self.day + days)
        return world

    def good(self, world: World, question: str) -> bool:
        """Tell whether a question has its best answer."""
        answer = world.answer(question, world.main)
        return answer.kind == "decided" and answer.outcomes == ("good",)

    def pool(self) -> list[Turn]:
        """Return all that an act that counts can turn, and what anybody can see, where it is not so already."""
        now, found = self.after(frozenset()).main.statuses, {("location", value) for value in VALUES["location"]}
        for act in self.book.acts.values():
            for effects in act.effects.values() if self.stance.counts(act.layer, act.reading) else ():
                for effect in effects:
                    values = (effect.value,) if isinstance(effect, Set) else self._more(now[effect.status].value)
                    found |= {(effect.status, value) for value in values}
        return sorted(turn for turn in found if now[turn[0]].value != turn[1])

    @staticmethod
    def _more(value: str) -> list[str]:
        return [str(n) for n in range(int(value) + 1, 6)]

    def smallest(self, most: int) -> tuple[dict[str, set[Turns]], set[Turns]]:
        """Try every set of at most so many changes; return, by question, the smallest that give the best answer, and
        those of which the oracle says nothing."""
        asked = [q for q in QUESTIONS if not self.good(self.after(frozenset()), q)]
        found: dict[str, set[Turns]] = {question: set() for question in asked}
        unsettled: set[Turns] = set()
        for turns in self._sets(most):
            try:
                world = self.after(turns)
            except Unsettled:
                unsettled.add(turns)
                continue
            for question in asked:
                if not any(known <= turns for known in found[question]) and self.good(world, question):
                    found[question].add(turns)
        return found, unsettled

    def _sets(self, most: int) -> Iterator[Turns]:
        pool = self.pool()
        for size in range(1, most + 1):
            for turns in combinations(pool, size):
                if len({status for status, _ in turns}) == size:
                    yield frozenset(turns)


def twin(world: World) -> World:
    """Return a world that goes its own way from here on."""
    new = copy(world)
    new.main = _twin(world.main)
    new.everyone = list(_household(new.main))
    return new


def _twin(p: Person) -> Person:
    statuses = {
        name: replace(history, days=dict(history.days), became=list(history.became))
        for name, history in p.statuses.items()
    }
    relatives = {role: other and _twin(other) for role, other in p.relatives.items()}
    return replace(
        p,
        statuses=statuses,
        relatives=relatives,
        effective=set(p.effective),
        ruled=dict(p.ruled),
        prompt=dict(p.prompt),
    )


def _household(p: Person) -> Iterator[Person]:
    yield p
    for other in p.relatives.values():
        if other is not None:
            yield from _household(other)


def drawn(seed: int) -> Trial | None:
    """Draw a trial; None where the rulebook does not load, or the oracle does not settle the life."""
    draw = Random(seed)
    try:
        book = build(Dense(draw).text())
    except BadInput:
        return None
    told = Lives(draw).told()
    readings = {term.id: draw.choice(term.readings) for term in book.terms.values()}
    layers = draw.choice([("law",), ("law", "treaty", "practice")])
    day = max([told.begins + 1, *(e.on[1] for e in told.events)]) + draw.randint(0, 20)
    found = Trial(Checker(book, both_engines=False), told, Stance(frozenset((*layers, "assumption")), readings), day)
    try:
        found.after(frozenset())
    except Unsettled:
        return None
    return found


def case_of(trial: Trial) -> str:
    """Return the life as a file tells it."""
    return as_yaml(trial.told)


__all__ = ["Trial", "Turns", "drawn", "read_case"]
