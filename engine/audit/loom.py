"""All that can bring anything about in a rulebook, woven once: values, answers, acts and rules, time left out.

Facts of which none is usual, and relatives, are whatever a rule wants of them; rules stand over each other as in
`decide`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from ..decide.program import Compiled, Deed, Program
from ..decide.stance import Stance, default_readings
from ..language.conditions import (
    All,
    AtLeast,
    Becomes,
    Compare,
    Condition,
    DaysOf,
    Is,
    Not,
    Ref,
    Set,
    Some,
    Throughout,
    Times,
    Value,
    Was,
)
from ..language.rulebook import Act, Rule
from .ages import of_age
from .standing import standing_over

Thing = tuple[str, str, str]
"""`status`, name, value; `question`, name, outcome; `act`, id, outcome; `rule`, key; `fails`, key and
the key of the rule that takes effect then; `silent`, a question; `on` and `off`, a provision and its sort."""
Held = Mapping[Ref, frozenset[str]]
"""Values that words are known to have."""
NONE_HELD: Held = {}
ALL, NOTHING = 0, 1
"""The node that needs nothing, and the one that nothing brings about."""


@dataclass
class Node:
    """Something that comes about once at least so many of its parts have."""

    least: int
    parts: tuple[int, ...]


class Everything(Stance):
    """No stance of anybody: every layer and every reading counts."""

    def counts(self, layer: str, reading: Mapping[str, tuple[str, ...]]) -> bool:
        """Count anything."""
        return True

    def has(self, rule: Rule) -> bool:
        """Have every rule."""
        return True


class Loom:
    """All that can bring anything about in a rulebook, in force or not: made once, and shared by its webs.

    `on` is the node of a provision in force, `off` of one that is not, or not surely.
    """

    def __init__(self, compiled: Compiled, typical: bool) -> None:
        book = compiled.book
        self.program = Program(compiled, Everything(frozenset(book.vocabulary.layers), default_readings(book)))
        self.typical = typical
        self.nodes = [Node(0, ()), Node(1, ())]
        self.index: dict[Thing, int] = {}
        self.rules = {rule.key: rule for rules in self.program.rules.values() for rule in rules}
        self.effects: dict[int, tuple[Thing, ...]] = {}
        self.words = self.program.book.vocabulary
        self.makers: dict[Thing, list[int]] = {}
        self._weave()
        self.above: list[list[int]] = [[] for _ in self.nodes]
        for n, node in enumerate(self.nodes):
            for part in set(node.parts):
                self.above[part].append(n)
        self.names = {n: thing for thing, n in self.index.items() if thing[0] not in ("on", "off")}

    def _weave(self) -> None:
        for status in self.words.statuses.values():
            for value in status.values:
                self.index["status", status.id, value] = self._add(1, ())
        for deed in self.program.deeds.values():
            self._acts(deed)
        for status in self.words.statuses.values():
            self._values(status.id)
        for question in self.words.questions.values():
            for outcome in question.outcomes:
                self.answer(question.id, outcome)

    # --- building

    def _add(self, least: int, parts: Iterable[int]) -> int:
        self.nodes.append(Node(least, tuple(parts)))
        return len(self.nodes) - 1

    def _switch(self, way: str, provision: str, sort: str) -> int:
        """Return the node of a provision that is in force, or is not."""
        thing = (way, provision, sort)
        if thing not in self.index:
            self.index[thing] = self._add(1, ())
        return self.index[thing]

    def _every(self, parts: Iterable[int]) -> int:
        wanted = [part for part in dict.fromkeys(parts) if part != ALL]
        if NOTHING in wanted:
            return NOTHING
        return wanted[0] if len(wanted) == 1 else self._add(len(wanted), wanted) if wanted else ALL

    def _some(self, parts: Iterable[int]) -> int:
        wanted = [part for part in dict.fromkeys(parts) if part != NOTHING]
        if ALL in wanted:
            return ALL
        return wanted[0] if len(wanted) == 1 else self._add(1, wanted) if wanted else NOTHING

    def _acts(self, deed: Deed) -> None:
        act = deed.act
        for outcome, effects in act.effects.items():
            parts = [self._switch("on", act.id, "act"), self._allowed(act, outcome)]
            n = self.index["act", act.id, outcome] = self._add(2, parts)
            if parts[1] == ALL:
                self.nodes[n] = Node(1, (parts[0],))
            made: list[Thing] = []
            for effect in effects:
                values = (effect.value,) if isinstance(effect, Set) else self.words.statuses[effect.status].values[1:]
                made += [("status", effect.status, value) for value in values]
            self.effects[n] = tuple(made)
            for thing in made:
                self.makers.setdefault(thing, []).append(n)

    def _allowed(self, act: Act, outcome: str) -> int:
        """What lets an act be done and end so: that it is decided so, or that nothing decides it."""
        if not act.decided_by:
            return self.condition(act.requires, True)
        decided = {Ref("question", act.decided_by): frozenset((outcome,))}
        so = self._every((self.condition(act.requires, True, decided), self.answer(act.decided_by, outcome)))
        return self._some((so, self._every((self.condition(act.requires, True), self._silent(act.decided_by)))))

    def _silent(self, question: str) -> int:
        """That no rule on a question takes effect."""
        thing = ("silent", question, "")
        if thing not in self.index:
            n = self.index[thing] = self._add(1, ())
            failing = []
            for rule in self.program.rules.get(question, ()):
                off, when = self._switch("off", rule.key, "rule"), self.condition(rule.when, False)
                failing.append(self._some((off, when, self.condition(rule.unless or Some(()), True))))
            self.nodes[n] = Node(1, (self._every(failing),))
        return self.index[thing]

    def _values(self, status: str) -> None:
        noun = self.words.statuses[status]
        for value in noun.values:
            thing = ("status", status, value)
            ways = self.makers.setdefault(thing, [])
            ways += [self.index["status", status, v] for v, then in noun.then.items() if then == value]
            for rule in self.program.rules.get(status, ()):
                if value in rule.outcomes:
                    ways.append(self.rule(rule))
                    self.effects[ways[-1]] = (thing,)
            self.nodes[self.index[thing]] = Node(1, tuple(ways))

    def answer(self, question: str, outcome: str) -> int:
        """Return the node of an answer."""
        thing = ("question", question, outcome)
        if thing not in self.index:
            n = self.index[thing] = self._add(1, ())
            giving = [rule for rule in self.program.rules.get(question, ()) if outcome in rule.outcomes]
            ways = tuple(self.rule(rule) for rule in giving)
            self.nodes[n] = Node(1, ways)
            self.makers[thing] = list(ways)
        return self.index[thing]

    def rule(self, rule: Rule) -> int:
        """Return the node of a rule that takes effect."""
        thing = ("rule", rule.key, "")
        if thing not in self.index:
            n = self.index[thing] = self._add(1, ())
            parts = [self._switch("on", rule.key, "rule"), self.condition(rule.when, True)]
            parts.append(self.condition(rule.unless or Some(()), False))
            if isinstance(rule.at, Becomes):
                parts.append(self.index["status", rule.at.status, rule.at.value])
            elif rule.at is not None:
                parts.append(NOTHING)
            if rule.decides in self.words.questions:
                parts.append(self.condition(self.words.questions[rule.decides].asked_when, True))
            parts += [self.fails(other, rule) for other in standing_over(self.program, rule)]
            wanted = [part for part in dict.fromkeys(parts) if part != ALL]
            self.nodes[n] = Node(len(wanted), tuple(wanted))
        return self.index[thing]

    def fails(self, rule: Rule, for_rule: Rule) -> int:
        """Return the node of a rule that does not take effect, so that another may.

        It fails in the moment in which the other holds, so not by what the other excludes; and what stands over both
        does not make it fail.
        """
        if rule.at is not None:
            return ALL
        thing = ("fails", rule.key, for_rule.key)
        if thing not in self.index:
            n = self.index[thing] = self._add(1, ())
            held = asked(for_rule.when)
            parts = [self._switch("off", rule.key, "rule"), self.condition(rule.when, False, held)]
            parts.append(self.condition(rule.unless or Some(()), True, held))
            over = standing_over(self.program, for_rule)
            parts += [self.rule(other) for other in standing_over(self.program, rule) if other not in over]
            self.nodes[n] = Node(1, tuple(dict.fromkeys(parts)))
        return self.index[thing]

    # --- conditions

    def condition(self, c: Condition, holds: bool, held: Held = NONE_HELD) -> int:
        """Return the node of a condition that may hold, or may fail, while some words have some values only."""
        if isinstance(c, Not):
            return self.condition(c.part, not holds, held)
        if isinstance(c, All | Some | AtLeast):
            parts = [self.condition(part, holds, held) for part in c.parts]
            least = c.n if isinstance(c, AtLeast) else len(parts) if isinstance(c, All) else 1
            least = least if holds else len(parts) - least + 1
            if least <= 0:
                return ALL
            if least == len(parts):
                return self._every(parts)
            return self._some(parts) if least == 1 else self._add(least, parts)
        if isinstance(c, Is):
            return self._is(c, holds, held)
        return self._over_time(c, holds)

    def _is(self, c: Is, holds: bool, held: Held) -> int:
        name = c.ref.name
        if c.ref.sort == "fact":
            usual = self.words.facts[name].normally
            if c.ref in held and self.words.facts[name].type != "set":
                known = set(self.words.facts[name].values or ("yes", "no"))
                return ALL if held[c.ref] & (set(c.values) if holds else known - set(c.values)) else NOTHING
            return ALL if not self.typical or usual is None or (usual in c.values) == holds else NOTHING
        if c.ref.sort == "status":
            values = [v for v in self.words.statuses[name].values if (v in c.values) == holds]
            values = [v for v in values if c.ref not in held or v in held[c.ref]]
            return self._some(self.index["status", name, v] for v in values)
        question = self.words.questions[name]
        outcomes = [o for o in question.outcomes if c.ref not in held or o in held[c.ref]]
        ways = [self.answer(name, o) for o in outcomes if (o in c.values) == holds]
        if not holds and c.ref not in held:
            # without a rule that stands in for all others it may be silent
            standing_in = [rule for rule in self.program.rules.get(name, ()) if rule.default]
            ways.append(self.condition(question.asked_when, False))
            ways.append(self._every(self._switch("off", rule.key, "rule") for rule in standing_in))
        return self._some(ways)

    def _over_time(self, c: Condition, holds: bool) -> int:
        """What a count, a past or a number needs: that the value ever was; dates are taken to fall as they should."""
        if isinstance(c, Was | Throughout) and holds:
            return self._some(self.index["status", c.status, v] for v in c.values)
        if isinstance(c, DaysOf | Times) and holds and c.op in (">", ">="):
            return self._some(self.index["status", c.status, v] for v in c.values)
        if isinstance(c, Compare) and self.typical and (aged := of_age(c)) is not None:
            return ALL if aged == holds else NOTHING
        if isinstance(c, Compare) and (c.op in (">", ">=")) == holds:
            return self._number(c)
        return ALL

    def _number(self, c: Compare) -> int:
        """What a number needs to be great: to be more than the least."""
        if isinstance(c.left, Value) and c.left.ref.sort == "status":
            noun = self.words.statuses[c.left.ref.name]
            return self._some(self.index["status", noun.id, v] for v in noun.values[1:])
        return ALL


@lru_cache(maxsize=8)
def loom(compiled: Compiled, typical: bool) -> Loom:
    """Return the loom of a rulebook: of the typical person, or of anybody."""
    return Loom(compiled, typical)


def asked(condition: Condition) -> Held:
    """Return what a condition asks of single words in any case."""
    parts = condition.parts if isinstance(condition, All) else (condition,)
    return {part.ref: frozenset(part.values) for part in parts if isinstance(part, Is)}
