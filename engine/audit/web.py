"""What can bring what about: values, answers, acts and rules of one program on one day, time left out.

Whatever can be so once is taken as so from then on, and nothing undoes anything. So it holds more than any life: what
is out of reach here is out of reach in every life that begins so, of a person with the usual facts. Facts of which
none is usual, and relatives, are whatever a rule wants of them; rules stand over each other as in `decide`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ..decide.program import Deed, Program
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
from ..language.rulebook import Rule
from .standing import standing, stands

Thing = tuple[str, str, str]
"""`status`, name, value; `question`, name, outcome; `act`, id, outcome; `rule`, key; `fails`, key."""
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
    thing: Thing | None = None


@dataclass
class Web:
    """The graph of one program on one day."""

    program: Program
    day: int
    typical: bool = True
    """Whether facts are as usual, or open."""
    nodes: list[Node] = field(default_factory=lambda: [Node(0, ()), Node(1, ())])
    index: dict[Thing, int] = field(default_factory=dict)
    rules: dict[str, Rule] = field(default_factory=dict)
    effects: dict[int, tuple[Thing, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.words = self.program.book.vocabulary
        self.makers: dict[Thing, list[int]] = {}
        for status in self.words.statuses.values():
            for value in status.values:
                self.index["status", status.id, value] = self._add(1, ())
        for rules in self.program.rules.values():
            for rule in rules:
                if stands(self.program, rule.force, self.day):
                    self.rules[rule.key] = rule
        for deed in self.program.deeds.values():
            if deed.counts and stands(self.program, deed.act.force, self.day):
                self._acts(deed)
        for status in self.words.statuses.values():
            self._values(status.id)
        self.above: list[list[int]] = [[] for _ in self.nodes]
        for n, node in enumerate(self.nodes):
            for part in set(node.parts):
                self.above[part].append(n)
        for thing, n in self.index.items():
            self.nodes[n].thing = thing

    # --- building

    def _add(self, least: int, parts: Iterable[int]) -> int:
        self.nodes.append(Node(least, tuple(parts)))
        return len(self.nodes) - 1

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
        requires = self.condition(act.requires, True)
        for outcome, effects in act.effects.items():
            decided = [self._ending(act.decided_by, outcome)] if act.decided_by else []
            parts = [part for part in dict.fromkeys((requires, *decided)) if part != ALL]
            n = self.index["act", act.id, outcome] = self._add(len(parts), parts)
            made: list[Thing] = []
            for effect in effects:
                values = (effect.value,) if isinstance(effect, Set) else self.words.statuses[effect.status].values[1:]
                made += [("status", effect.status, value) for value in values]
            self.effects[n] = tuple(made)
            for thing in made:
                self.makers.setdefault(thing, []).append(n)

    def _ending(self, question: str, outcome: str) -> int:
        """What lets an act end so: that it is decided so, or that nothing decides it."""
        rules = [rule for rule in self.program.rules.get(question, ()) if rule.key in self.rules]
        failing = [
            ALL
            if self._wavers(rule)
            else self._some((self.condition(rule.when, False), self.condition(rule.unless or Some(()), True)))
            for rule in rules
        ]
        return self._some((self.answer(question, outcome), self._every(failing)))

    def _values(self, status: str) -> None:
        noun = self.words.statuses[status]
        for value in noun.values:
            thing = ("status", status, value)
            ways = self.makers.setdefault(thing, [])
            ways += [self.index["status", status, v] for v, then in noun.then.items() if then == value]
            for rule in self.program.rules.get(status, ()):
                if rule.key in self.rules and value in rule.outcomes:
                    ways.append(self.rule(rule))
                    self.effects[ways[-1]] = (thing,)
            self.nodes[self.index[thing]] = Node(1, tuple(ways))

    def answer(self, question: str, outcome: str) -> int:
        """Return the node of an answer."""
        thing = ("question", question, outcome)
        if thing not in self.index:
            n = self.index[thing] = self._add(1, ())
            giving = [r for r in self.program.rules.get(question, ()) if r.key in self.rules and outcome in r.outcomes]
            ways = tuple(self.rule(rule) for rule in giving)
            self.nodes[n] = Node(1, ways)
            self.makers[thing] = list(ways)
        return self.index[thing]

    def rule(self, rule: Rule) -> int:
        """Return the node of a rule that takes effect."""
        if rule.key not in self.rules:
            return NOTHING
        thing = ("rule", rule.key, "")
        if thing not in self.index:
            n = self.index[thing] = self._add(1, ())
            parts = [self.condition(rule.when, True), self.condition(rule.unless or Some(()), False)]
            if isinstance(rule.at, Becomes):
                parts.append(self.index["status", rule.at.status, rule.at.value])
            elif rule.at is not None:
                parts.append(NOTHING)
            if rule.decides in self.words.questions:
                parts.append(self.condition(self.words.questions[rule.decides].asked_when, True))
            parts += [self.fails(other, rule) for other in self._over(rule)]
            wanted = [part for part in dict.fromkeys(parts) if part != ALL]
            self.nodes[n] = Node(len(wanted), tuple(wanted))
        return self.index[thing]

    def fails(self, rule: Rule, for_rule: Rule) -> int:
        """Return the node of a rule that does not take effect, so that another may.

        It fails in the moment in which the other holds, so not by what the other excludes; and what stands over both
        does not make it fail.
        """
        if rule.key not in self.rules or self._wavers(rule):
            return ALL
        thing = ("fails", rule.key, for_rule.key)
        if thing not in self.index:
            n = self.index[thing] = self._add(1, ())
            held = asked(for_rule.when)
            parts = [self.condition(rule.when, False, held), self.condition(rule.unless or Some(()), True, held)]
            over = self._over(for_rule)
            parts += [self.rule(other) for other in self._over(rule) if other not in over]
            self.nodes[n] = Node(1, tuple(dict.fromkeys(parts)))
        return self.index[thing]

    def _wavers(self, rule: Rule) -> bool:
        """Tell whether a rule may leave off without its condition failing: it looks at one moment, or is in force by
        an event, or on a day that is not known so closely."""
        return rule.at is not None or standing(self.program, rule.force, self.day) is not True

    def _over(self, rule: Rule) -> list[Rule]:
        """The rules that beat a rule where they take effect."""
        known = rule.decides in self.program.on_status
        target = self.program.on_status[rule.decides] if known else self.program.question(rule.decides)
        place = next(i for i, other in enumerate(target.rules) if other.key == rule.key)
        return [target.rules[i] for i in target.group.clauses[place].beaten_by if i < len(target.rules)]

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
            unasked = self.condition(question.asked_when, False)
            rules = [r for r in self.program.rules.get(name, ()) if r.key in self.rules]
            ways += [unasked] if any(r.default for r in rules) else [ALL]
        return self._some(ways)

    def _over_time(self, c: Condition, holds: bool) -> int:
        """What a count, a past or a number needs: that the value ever was; dates are taken to fall as they should."""
        if isinstance(c, Was | Throughout) and holds:
            return self._some(self.index["status", c.status, v] for v in c.values)
        if isinstance(c, DaysOf | Times) and holds and c.op in (">", ">="):
            return self._some(self.index["status", c.status, v] for v in c.values)
        if isinstance(c, Compare) and (c.op in (">", ">=")) == holds:
            return self._number(c)
        return ALL

    def _number(self, c: Compare) -> int:
        """What a number needs to be great: to be more than the least."""
        if isinstance(c.left, Value) and c.left.ref.sort == "status":
            noun = self.words.statuses[c.left.ref.name]
            return self._some(self.index["status", noun.id, v] for v in noun.values[1:])
        return ALL

    # --- reach

    def reach(self, given: Iterable[Thing], barred: Iterable[int] = ()) -> bytearray:
        """Return which nodes can come about where some things are given and some nodes never do."""
        left = [node.least for node in self.nodes]
        for n in barred:
            left[n] = -1
        reached = bytearray(len(self.nodes))
        waiting = [n for n, least in enumerate(left) if least == 0]
        waiting += [self.index[thing] for thing in given if thing in self.index]
        while waiting:
            n = waiting.pop()
            if reached[n]:
                continue
            reached[n] = 1
            for above in self.above[n]:
                left[above] -= 1
                if left[above] == 0:
                    waiting.append(above)
        return reached

    def missing(self, n: int, reached: bytearray) -> Iterator[int]:
        """Yield the parts of a node that are out of reach."""
        yield from (part for part in self.nodes[n].parts if not reached[part])


def asked(condition: Condition) -> Held:
    """Return what a condition asks of single words in any case."""
    parts = condition.parts if isinstance(condition, All) else (condition,)
    return {part.ref: frozenset(part.values) for part in parts if isinstance(part, Is)}


__all__ = ["ALL", "NOTHING", "Node", "Thing", "Web"]
