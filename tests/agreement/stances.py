"""Stances to judge drawn lives under: every set of layers with every pair of readings, at times rules left out."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import combinations
from random import Random

from zhol.engine.decide.stance import Stance, default_readings, ladder
from zhol.engine.language.rulebook import Rule, Rulebook
from zhol.engine.language.standing import beats

from .covering import covering_array

LAYERS = "layers"
"""The name under which a covering array has the set of layers, beside the vague terms."""
LACKING = 12
"""How many stances leave rules out."""
IN_TURN = 6
"""One life in so many is judged under the next stance, whatever rule that lets it be aimed at."""
QUIET = 0.4
"""How readily layers that stand over a rule are left out where it is aimed at alone."""
SEVERAL = 3
"""Of how many stances one is taken."""


def layer_sets(book: Rulebook) -> list[frozenset[str]]:
    """Return every set of layers that can be asked for: any of them but none, always with what yields to everything."""
    layers = book.vocabulary.layers
    always = frozenset(id for id, layer in layers.items() if layer.under_all)
    others = [id for id in layers if id not in always]
    return [always | set(some) for n in range(1, len(others) + 1) for some in combinations(others, n)] or [always]


def factors(book: Rulebook) -> dict[str, tuple[str, ...]]:
    """Return what stances differ in: the set of layers, and how each vague term is read."""
    sets = tuple("+".join(sorted(some)) for some in layer_sets(book))
    return {LAYERS: sets, **{term.id: term.readings for term in book.terms.values()}}


class Stances:
    """A pool of stances, the same for the same seed; compiling one takes longer than judging a life under it."""

    def __init__(self, book: Rulebook, seed: int) -> None:
        self.book = book
        self.seed = seed

    @cached_property
    def covering(self) -> list[Stance]:
        """Stances in which each set of layers meets each reading, and each reading each other."""
        rows = covering_array(factors(self.book), Random(f"{self.seed}/covering"))
        return [Stance(frozenset(row[LAYERS].split("+")), _readings(row)) for row in rows]

    @cached_property
    def pool(self) -> list[Stance]:
        """Every stance: the ladder read by default, the covering ones, some that lack rules, one for each rule left."""
        draw = Random(f"{self.seed}/stances")
        rungs = [Stance(frozenset(layers), default_readings(self.book)) for _, layers in ladder(self.book)]
        pool = [*rungs, *self.covering]
        pool += [Stance(s.layers, s.readings, self._off(draw)) for s in draw.sample(pool, min(LACKING, len(pool)))]
        for rule in self.book.rules:
            if not any(stance.has(rule) for stance in pool):
                pool.append(self._made_for(rule, draw))
        return pool

    def _off(self, draw: Random) -> frozenset[str]:
        ids = [rule.id for rule in self.book.rules]
        return frozenset(draw.sample(ids, min(len(ids), draw.randint(1, 6))))

    def _made_for(self, rule: Rule, draw: Random) -> Stance:
        """Return a stance in which a rule counts, where none has it: two readings and a layer may be needed at once."""
        own = {term: draw.choice(names) for term, names in rule.reading.items()}
        like = draw.choice([stance for stance in self.covering if rule.layer in stance.layers])
        return Stance(like.layers, {**like.readings, **own})

    def turn(self, number: int) -> Stance | None:
        """Return the stance that some lives are judged under whatever they are aimed at: each in its turn."""
        return self.pool[number // IN_TURN % len(self.pool)] if number % IN_TURN == 1 else None

    def one(self, draw: Random, rule: Rule, crowded: bool = False) -> Stance:
        """Return a stance in which a rule counts: if crowded, beside one that beats it; else at times without those."""
        fit = [stance for stance in self.pool if stance.has(rule)]
        if crowded:
            rivals = self._rivals[rule.key]
            fit = [stance for stance in fit if any(map(stance.has, rivals))] or fit
        elif draw.random() < QUIET:
            over = {id for id, layer in self.book.vocabulary.layers.items() if rule.layer in layer.over}
            fit = [stance for stance in fit if not over & stance.layers] or fit
        # of several the one with most layers: where few count, few rules meet
        return max(draw.sample(fit, min(len(fit), SEVERAL)), key=lambda stance: len(stance.layers))

    @cached_property
    def _rivals(self) -> dict[str, list[Rule]]:
        """The rules that beat each rule."""
        layers, instruments = self.book.vocabulary.layers, self.book.instruments
        return {
            rule.key: [other for other in self.book.by_target[rule.decides] if beats(other, rule, layers, instruments)]
            for rule in self.book.rules
        }

    def rule(self, number: int, stance: Stance) -> Rule:
        """Return a rule that a stance has, another for another number."""
        fit = list(self._fit(number, stance))
        return fit[0] if fit else self.book.rules[number % len(self.book.rules)]

    def _fit(self, number: int, stance: Stance) -> Iterator[Rule]:
        n = len(self.book.rules)
        return (rule for k in range(n) if stance.has(rule := self.book.rules[(number + k) % n]))


def _readings(row: Mapping[str, str]) -> dict[str, str]:
    return {term: name for term, name in row.items() if term != LAYERS}
