"""Stances to judge drawn lives under: a rung of the ladder, random readings, at times rules left out."""

from random import Random

from zhol.engine.decide.stance import Stance, default_readings, ladder
from zhol.engine.language.rulebook import Rule, Rulebook

POOL = 64
"""How many sets of readings there are; compiling a stance takes longer than judging a life under it."""


class Stances:
    """A pool of stances, the same for the same seed."""

    def __init__(self, book: Rulebook, seed: int) -> None:
        self.book = book
        draw = Random(f"{seed}/stances")
        rungs = [frozenset(layers) for _, layers in ladder(book)]
        self.pool = [Stance(rung, default_readings(book)) for rung in rungs]
        self.pool += [Stance(draw.choice(rungs), self._readings(draw), self._off(draw)) for _ in range(POOL)]
        for rule in book.rules:
            if not any(stance.has(rule) for stance in self.pool):
                self.pool.append(self._made_for(rule, draw))

    def _readings(self, draw: Random) -> dict[str, str]:
        return {term.id: draw.choice(term.readings) for term in self.book.terms.values()}

    def _off(self, draw: Random) -> frozenset[str]:
        ids = [rule.id for rule in self.book.rules]
        return frozenset(draw.sample(ids, min(len(ids), draw.randint(1, 6)))) if draw.random() < 0.25 else frozenset()

    def _made_for(self, rule: Rule, draw: Random) -> Stance:
        """Return a stance in which a rule counts, where none that was drawn has it."""
        own = {term: draw.choice(names) for term, names in rule.reading.items()}
        rungs = [frozenset(layers) for _, layers in ladder(self.book) if rule.layer in layers]
        return Stance(rungs[0], {**self._readings(draw), **own})

    def one(self, draw: Random, rule: Rule, crowded: bool = False) -> Stance:
        """Return a stance in which a rule counts; unless crowded, mostly without layers that stand over its own."""
        fit = [stance for stance in self.pool if stance.has(rule)]
        over = {id for id, layer in self.book.vocabulary.layers.items() if rule.layer in layer.over}
        quiet = [stance for stance in fit if not over & stance.layers]
        return draw.choice(quiet if quiet and not crowded and draw.random() < 0.6 else fit)
