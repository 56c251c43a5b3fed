"""What nobody's act changes: rules of practice that did not apply, terms read otherwise, facts that are others'."""

from collections.abc import Hashable, Iterator
from dataclasses import replace

from ..decide.alike import Alike
from ..decide.hearing import acts_told, replayed_by
from ..decide.overlay import overlay
from ..decide.program import Compiled
from ..decide.replay import World
from ..decide.rereading import figures_of
from ..decide.stance import Stance
from ..decide.truth import NO
from ..language.conditions import reads
from ..language.rulebook import Rule
from .change import Being, Lifted, Remedy, Understood
from .scene import Scene, best_there

RULES = 2


class Otherwise:
    """Judges one scene's questions as if a rule, a reading or a fact were another."""

    def __init__(self, scene: Scene, compiled: Compiled, worlds: dict[Hashable, World]) -> None:
        self.scene, self.compiled, self.book = scene, compiled, compiled.book
        self.stance, self.worlds = scene.program.stance, worlds
        self.acts = sorted(acts_told(scene.life, self.book))
        self.rules = {rule.key: rule for rule in self.book.rules}

    def remedies(self, question: str) -> Iterator[Remedy]:
        """Yield what would make a question's answer the best one: rules aside, readings, facts that are others'."""
        yield from self._lifted(question)
        yield from self._understood(question)
        yield from self._being(question)

    def _world(self, stance: Stance, being: tuple[str, str] | None = None) -> World:
        """Return the life replayed under a stance, perhaps with another fact; one for all that replay it so."""
        program = self.compiled.program(stance)
        key = (self.scene.day, being, replayed_by(program, self.acts))
        if key not in self.worlds:
            life, alike = self.scene.life, self.scene.alike if being is None else Alike()
            if being is not None:
                life = replace(life, facts={**life.facts, being[0]: being[1]})
            world = self.worlds[key] = World(program, life, judging=self.scene.judging, alike=alike)
            world.run(self.scene.day)
        self.worlds[key].sit(program)
        return self.worlds[key]

    # --- rules aside

    def _lifted(self, question: str) -> Iterator[Remedy]:
        """Yield the smallest sets of rules of layers that stand over others, without which the answer is the best."""
        found: list[frozenset[str]] = []
        level = [frozenset[str]()]
        for size in range(RULES + 1):
            further: dict[frozenset[str], None] = {}
            for off in level:
                if any(known <= off for known in found):
                    continue
                world = self._world(replace(self.stance, off=self.stance.off | off))
                if off and best_there(world, question):
                    found.append(off)
                    continue
                if size < RULES:
                    further |= dict.fromkeys(off | {rule.id} for rule in self._at_work(world, question))
            level = list(further)
        for off in found:
            rules = [rule for rule in self.book.rules if rule.id in off and self.stance.has(rule)]
            cite = tuple(dict.fromkeys(c for rule in rules for c in rule.cite))
            yield Remedy(tuple(Lifted(rule) for rule in sorted(off)), "rule", cite=cite)

    def _at_work(self, world: World, question: str) -> list[Rule]:
        """Return the rules of layers over others that take effect on a question, or made a status what it is."""
        layers, target = self.book.vocabulary.layers, world.program.question(question)
        found: dict[str, Rule] = {}
        for each in target.whole:
            verdict = world.verdict(world.main, each.name)
            found |= {r.id: r for r, t in zip(verdict.rules, verdict.truths, strict=False) if t != NO}
        for status in target.reads:
            for candidate in world.main.tracks[status].candidates:
                sort, key = candidate.cause if isinstance(candidate.cause, tuple) else ("", "")
                if sort == "rule" and key in self.rules:
                    found[self.rules[key].id] = self.rules[key]
        return [rule for rule in found.values() if layers[rule.layer].over]

    # --- readings

    def _understood(self, question: str) -> Iterator[Remedy]:
        for term in self._terms(question):
            for reading in self.book.terms[term].readings:
                if reading == self.stance.readings[term]:
                    continue
                stance = replace(self.stance, readings={**self.stance.readings, term: reading})
                if best_there(self._world(stance), question):
                    yield Remedy((Understood(term, reading),), "reading", cite=self.book.terms[term].cite)

    def _terms(self, question: str) -> list[str]:
        """Return the terms on whose reading a question may hang, through all that it reads."""
        ahead, found = [question], set[str]()
        for name in ahead:
            for rule in self.book.by_target.get(name, ()):
                if rule.layer in self.stance.layers:
                    found |= {*rule.reading, *(self.book.parameters[p].term for p in figures_of(rule))}
                    for condition in (rule.when, *([rule.unless] if rule.unless else [])):
                        ahead += [r.name for r in reads(condition) if r.sort != "fact" and r.name not in ahead]
        return [term for term in self.book.terms if term in found]

    # --- facts

    def _being(self, question: str) -> Iterator[Remedy]:
        program = self.scene.program
        target = program.question(question)
        read = set(target.facts).union(*(program.on_status[s].facts for s in target.reads if s in program.on_status))
        for name in sorted(read & self.book.vocabulary.facts.keys()):
            fact = self.book.vocabulary.facts[name]
            values = ("yes", "no") if fact.type == "bool" else tuple(fact.values) if fact.type == "enum" else ()
            for value in values:
                if self.scene.base.main.facts.get(name) != value and self._is(question, name, value):
                    yield Remedy((Being(name, value),), "fact")

    def _is(self, question: str, fact: str, value: str) -> bool:
        if fact in self.scene.program.replay_facts:
            return best_there(self._world(self.stance, (fact, value)), question)
        world = self.scene.base.fork()
        world.alike = None
        restore = overlay(world, ((), "fact", fact), value)
        world.version += 1
        try:
            return best_there(world, question)
        finally:
            restore()


__all__ = ["Otherwise"]
