"""How far a state of a life is from a goal: acts still to be done, and what stands in the way that no act changes.

It goes back from the goal as `wanted` does, and takes of several ways the nearest. It only says where to look first,
and in what words to tell what is in the way: whether a way is one, the replay says.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import reduce

from ..decide.grounded import NEVER, Context
from ..decide.program import Deed, Program
from ..decide.replay import World
from ..decide.target import force_atom
from ..decide.truth import NO, OPEN, YES
from ..language.conditions import (
    All,
    AtLeast,
    Becomes,
    Birth,
    Condition,
    DaysOf,
    Is,
    Not,
    Ref,
    Some,
    Throughout,
    Times,
    Was,
)
from ..language.rulebook import Rule
from .wanted import bringing

WAIT, DOUBT, SEASON, PASSES = 4, 2, 90, 3


@dataclass(frozen=True, slots=True)
class Block:
    """What stands in the way and no act changes: a condition that fails of a rule or act, or a rule that bars it.

    `sort` is `condition` (it fails), `rule` (it bars) or `force` (it is not in force); `of` names the rule or act, and
    one thing that is in the way of several is one.
    """

    sort: str
    of: str = field(compare=False)
    condition: Condition | None = None
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Far:
    """How far it is: what blocks, acts to be done (with their outcomes), and a weight for waiting and doubt."""

    blocks: frozenset[Block] = frozenset()
    acts: frozenset[tuple[str, str]] = frozenset()
    weight: int = 0

    @property
    def rank(self) -> tuple[int, int]:
        """Order the nearer first."""
        return len(self.blocks), len(self.acts) + self.weight

    @property
    def called_for(self) -> dict[str, tuple[str, ...]]:
        """The acts to be done, and their outcomes."""
        found: dict[str, tuple[str, ...]] = {}
        for act, outcome in sorted(self.acts):
            found[act] = (*found.get(act, ()), outcome)
        return found

    def plus(self, other: "Far") -> "Far":
        """Return how far it is where both are called for."""
        if other is HERE or self is ROUND:
            return self
        return Far(self.blocks | other.blocks, self.acts | other.acts, self.weight + other.weight)


HERE = Far()


class Estimate:
    """How far one world is from what it is asked for."""

    def __init__(self, program: Program, usable: Callable[[Deed], bool], passes: int = PASSES) -> None:
        self.program, self.passes = program, passes
        self.words = program.book.vocabulary
        self.bringing = bringing(program, usable)
        self.forces = {
            rule.key: program.grounder.ground(force, Context(rule.force.governed_by))
            for rules in program.rules.values()
            for rule in rules
            if (force := force_atom(rule.force)) is not None
        }

    def of(self, world: World, goal: Condition) -> Far:
        """Return how far a world is from a goal."""
        self.world = world
        self.last: dict[tuple[str, str, str], Far] = {}
        far = ROUND
        for _ in range(self.passes):
            # what was met going round in a circle is taken as it was found the time before
            self.known: dict[tuple[str, str, str], Far] = {}
            self.open: set[tuple[str, str, str]] = set()
            self.circles = 0
            far = self._condition(goal, True, Context(), "")
            if not self.circles or self.known == self.last:
                break
            self.last = self.known
        return far

    # --- conditions

    def _condition(self, c: Condition, holds: bool, context: Context, of: str) -> Far:
        if isinstance(c, Not):
            return self._condition(c.part, not holds, context, of)
        grounded = self.program.grounder.fold(c, context)
        truth = grounded.judge(self.world, self.world.main)
        if truth == (YES if holds else NO):
            return HERE
        if isinstance(c, All | Some | AtLeast):
            return self._joined(c, holds, context, of)
        if isinstance(c, Is) and c.ref.sort != "fact":
            values = self._values(c, holds)
            return self._nearest(
                [self._want(c.ref.sort, c.ref.name, v) for v in values], Block("condition", of, c, holds)
            )
        if truth == OPEN:
            return Far(weight=DOUBT)
        if isinstance(c, Was | Throughout | DaysOf | Times):
            every = self.words.statuses[c.status].values
            more = not isinstance(c, DaysOf | Times) or c.op in (">", ">=", "=")
            wants = [v for v in every if (v in c.values) == (holds == more)]
            near = self._nearest([self._want("status", c.status, v) for v in wants], Block("condition", of, c, holds))
            return Far(near.blocks, near.acts, near.weight + WAIT)
        if grounded.next is not None and (day := grounded.next(self.world, self.world.main)) < NEVER:
            return Far(weight=WAIT + (day - self.world.day) // SEASON)
        return Far(blocks=frozenset({Block("condition", of, c, holds)}))

    def _joined(self, c: All | Some | AtLeast, holds: bool, context: Context, of: str) -> Far:
        parts = [self._condition(part, holds, context, of) for part in c.parts]
        need = {All: len(parts), Some: 1}.get(type(c), getattr(c, "n", 1))
        if not holds:
            need = len(parts) - need + 1
        if not parts or need > len(parts):
            return Far(blocks=frozenset({Block("condition", of, c, holds)}))
        chosen = sorted(parts, key=lambda far: (far is ROUND, far.rank))[:need]
        return reduce(self._both, chosen, HERE)

    def _values(self, c: Is, holds: bool) -> list[str]:
        words = self.words
        every: Iterable[str] = (
            words.statuses[c.ref.name].values if c.ref.sort == "status" else words.questions[c.ref.name].outcomes
        )
        return [v for v in every if (v in c.values) == holds]

    def _nearest(self, ways: list[Far], block: Block) -> Far:
        found = [way for way in ways if way is not ROUND]
        if not found:
            return ROUND if ways else Far(blocks=frozenset({block}))
        return min(found, key=lambda far: far.rank)

    # --- answers and values

    def _want(self, sort: str, name: str, value: str) -> Far:
        key = (sort, name, value)
        if key not in self.known:
            self.known[key] = self.last.get(key, ROUND)
            self.open.add(key)
            far = self._question(name, value) if sort == "question" else self._status(name, value)
            self.known[key] = far
            self.open.discard(key)
        elif key in self.open:
            self.circles += 1
        return self.known[key]

    def _question(self, name: str, value: str) -> Far:
        w = self.world
        settled = w.verdict(w.main, name).settled
        if settled is not None and settled.kind == "decided" and settled.outcomes[0] == value:
            return HERE
        asked = self._condition(self.words.questions[name].asked_when, True, Context(), name)
        rules = self.program.rules.get(name, ())
        ways = [self._rule(rule, value, rules) for rule in rules if value in rule.outcomes]
        return self._both(asked, self._nearest(ways, Block("condition", name)))

    def _rule(self, rule: Rule, value: str, rules: tuple[Rule, ...]) -> Far:
        far = self._applies(rule, as_if=rule.decides in self.words.questions)
        if rule.may:
            far = self._both(far, Far(weight=DOUBT))
        if rule.default:
            rivals = [r for r in rules if r.key != rule.key and value not in r.outcomes]
        else:
            rivals = [r for r in rules if value not in r.outcomes and not r.default and r.id not in rule.overrides]
        for rival in rivals:
            far = self._both(far, self._fails(rival))
        return far

    def _applies(self, rule: Rule, as_if: bool) -> Far:
        if isinstance(rule.at, Birth):
            return ROUND
        context = Context(rule.force.governed_by, as_if=as_if)
        far = self._both(self._in_force(rule), self._condition(rule.when, True, context, rule.key))
        if rule.unless is not None:
            far = self._both(far, self._condition(rule.unless, False, context, rule.key))
        if isinstance(rule.at, Becomes):
            far = self._both(far, self._want("status", rule.at.status, rule.at.value))
        return far

    def _in_force(self, rule: Rule) -> Far:
        force = self.forces.get(rule.key)
        if force is None or force.judge(self.world, self.world.main) != NO:
            return HERE
        later = force.next is not None and force.next(self.world, self.world.main) < NEVER
        return Far(weight=WAIT) if later else Far(blocks=frozenset({Block("force", rule.key, rule.when)}))

    def _fails(self, rule: Rule) -> Far:
        """How far it is until a rule with another outcome no longer takes effect; at worst it is in the way itself."""
        force = self.forces.get(rule.key)
        if force is not None and force.judge(self.world, self.world.main) == NO:
            return HERE
        context = Context(rule.force.governed_by, as_if=rule.decides in self.words.questions)
        ways = [self._condition(rule.when, False, context, rule.key)]
        if rule.unless is not None:
            ways.append(self._condition(rule.unless, True, context, rule.key))
        near = self._nearest(ways, Block("rule", rule.key, rule.when))
        barred = Far(blocks=frozenset({Block("rule", rule.key, rule.when)}))
        return barred if near is ROUND or len(near.blocks) > 1 else near

    def _status(self, name: str, value: str) -> Far:
        if self.world.main.tracks[name].one == value:
            return HERE
        ways = [self._deed(deed, outcome) for deed, outcome in self.bringing.get((name, value), ())]
        # a rule that holds already has acted, or acts by the evening
        ways += [
            self._applies(rule, False).plus(Far(weight=WAIT))
            for rule in self.program.rules.get(name, ())
            if value in rule.outcomes
        ]
        for before, then in self.words.statuses[name].then.items():
            if then == value:
                ways.append(self._both(self._want("status", name, before), Far(weight=WAIT)))
        return self._nearest(ways, Block("condition", "", Is(_ref(name), (value,))))

    def _deed(self, deed: Deed, outcome: str) -> Far:
        act, w = deed.act, self.world
        far = Far(acts=frozenset({(act.id, outcome)}))
        if deed.in_force is not None and deed.in_force.judge(w, w.main) == NO:
            later = deed.in_force.next is not None and deed.in_force.next(w, w.main) < NEVER
            far = far.plus(Far(weight=WAIT) if later else Far(blocks=frozenset({Block("force", act.id, act.requires)})))
        far = self._both(far, self._condition(act.requires, True, Context(act.force.governed_by), act.id))
        if act.decided_by:
            far = self._both(far, self._want("question", act.decided_by, outcome))
        return far

    @staticmethod
    def _both(one: Far, other: Far) -> Far:
        return ROUND if one is ROUND or other is ROUND else one.plus(other)


ROUND = Far(weight=10**6)
"""No way at all: it would have to be there already."""


def _ref(name: str) -> Ref:
    return Ref("status", name)
