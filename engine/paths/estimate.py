"""How far a state of a life is from a goal: acts still to be done, and what stands in the way that no act changes.

It goes back from the goal as `calling` does, and takes of several ways the nearest. It only says where to look first,
and in what words to tell what is in the way: whether a way is one, the replay says.
"""

from collections import Counter
from collections.abc import Callable
from functools import partial

from ..decide.grounded import NEVER, Context, Grounded
from ..decide.program import Deed, Program
from ..decide.replay import World
from ..decide.target import force_atom
from ..decide.truth import NO
from ..language.conditions import Becomes, Birth, Condition, Is, Ref
from ..language.rulebook import Rule
from .far import DOUBTED, HERE, ROUND, WAITED, Far, all_of, blocked, both, nearest
from .nearing import Distance, Nearing
from .wanted import bringing

PASSES = 3
AN_ACT = (0, 1)
Want = tuple[str, str, str]


class Estimate:
    """How far one world is from what it is asked for."""

    def __init__(self, program: Program, usable: Callable[[Deed], bool], passes: int = PASSES) -> None:
        self.program, self.passes = program, passes
        self.words = program.book.vocabulary
        self.bringing = bringing(program, usable)
        self.nearing = Nearing(program, self._want)
        self.behind: dict[Want, Distance] = {}
        self.failing: dict[str, Distance] = {}
        self.applying: dict[str, Distance] = {}
        self.doubts: Counter[tuple[str, str]] = Counter()

    def doubt(self, act: str, outcome: str) -> None:
        """Take an act that was called for, and brought the goal no nearer, for one more step than it is."""
        self.doubts[act, outcome] += 1

    def of(self, world: World, goal: Condition) -> Far:
        """Return how far a world is from a goal."""
        self.world = self.nearing.world = world
        self.last: dict[Want, Far] = {}
        distance, far = self.nearing.to(goal, True, Context(), ""), ROUND
        for _ in range(self.passes):
            # what was met going round in a circle is taken as it was found the time before
            self.known: dict[Want, Far] = {}
            self.open: set[Want] = set()
            self.circles = 0
            far = distance()
            if not self.circles or self.known == self.last:
                break
            self.last = self.known
        return far

    def _want(self, sort: str, name: str, value: str) -> Far:
        """Return how far an answer, or a value of a status, is."""
        want = (sort, name, value)
        known = self.known.get(want)
        if known is not None:
            self.circles += want in self.open
            return known
        self.known[want] = self.last.get(want, ROUND)
        self.open.add(want)
        if want not in self.behind:
            self.behind[want] = self._question(name, value) if sort == "question" else self._status(name, value)
        far = self.known[want] = self.behind[want]()
        self.open.discard(want)
        return far

    # --- answers

    def _question(self, name: str, value: str) -> Distance:
        rules = self.program.rules.get(name, ())
        asked = self.nearing.to(self.words.questions[name].asked_when, True, Context(), name)
        ways = [self._rule(rule, value, rules) for rule in rules if value in rule.outcomes]
        barred = blocked("condition", name)

        def distance() -> Far:
            settled = self.world.verdict(self.world.main, name).settled
            if settled is not None and settled.kind == "decided" and settled.outcomes[0] == value:
                return HERE
            return both(asked(), nearest((way() for way in ways), barred))

        return distance

    def _rule(self, rule: Rule, value: str, rules: tuple[Rule, ...]) -> Distance:
        """How far it is until a rule gives an outcome, and none that differs bars it."""
        if rule.default:
            rivals = [r for r in rules if r.key != rule.key and value not in r.outcomes]
        else:
            rivals = [r for r in rules if value not in r.outcomes and not r.default and r.id not in rule.overrides]
        parts = [self._applies(rule), *([lambda: DOUBTED] if rule.may else []), *map(self._fails, rivals)]
        return partial(all_of, parts)

    def _context(self, rule: Rule) -> Context:
        return Context(rule.force.governed_by, as_if=rule.decides in self.words.questions)

    def _applies(self, rule: Rule) -> Distance:
        if rule.key not in self.applying:
            self.applying[rule.key] = self._made_to_apply(rule)
        return self.applying[rule.key]

    def _made_to_apply(self, rule: Rule) -> Distance:
        if isinstance(rule.at, Birth):
            return lambda: ROUND
        context = self._context(rule)
        parts = [self._in_force(rule), self.nearing.to(rule.when, True, context, rule.key)]
        if rule.unless is not None:
            parts.append(self.nearing.to(rule.unless, False, context, rule.key))
        if isinstance(rule.at, Becomes):
            parts.append(partial(self._want, "status", rule.at.status, rule.at.value))
        return partial(all_of, parts)

    def _in_force(self, rule: Rule) -> Distance:
        force = self._force(rule)
        return (lambda: HERE) if force is None else self._waiting(force, blocked("force", rule.key, rule.when))

    def _force(self, rule: Rule) -> Grounded | None:
        force = force_atom(rule.force)
        return None if force is None else self.program.grounder.ground(force, Context(rule.force.governed_by))

    def _waiting(self, force: Grounded, barred: Far) -> Distance:
        def distance() -> Far:
            w = self.world
            if force.judge(w, w.main) != NO:
                return HERE
            return WAITED if force.next is not None and force.next(w, w.main) < NEVER else barred

        return distance

    def _fails(self, rule: Rule) -> Distance:
        """How far it is until a rule with another outcome no longer takes effect; at worst it is in the way itself."""
        if rule.key not in self.failing:
            self.failing[rule.key] = self._made_to_fail(rule)
        return self.failing[rule.key]

    def _made_to_fail(self, rule: Rule) -> Distance:
        force, context = self._force(rule), self._context(rule)
        ways = [self.nearing.to(rule.when, False, context, rule.key)]
        if rule.unless is not None:
            ways.append(self.nearing.to(rule.unless, True, context, rule.key))
        barred = blocked("rule", rule.key, rule.when)

        def distance() -> Far:
            if force is not None and force.judge(self.world, self.world.main) == NO:
                return HERE
            near = nearest((way() for way in ways), barred)
            return barred if near is ROUND or len(near.blocks) > 1 else near

        return distance

    # --- values

    def _status(self, name: str, value: str) -> Distance:
        ways = [self._deed(deed, outcome) for deed, outcome in self.bringing.get((name, value), ())]
        # a rule that holds already has acted, or acts by the evening
        rules = [rule for rule in self.program.rules.get(name, ()) if value in rule.outcomes]
        ways += [partial(all_of, [self._applies(rule), lambda: WAITED]) for rule in rules]
        lapsing = [before for before, then in self.words.statuses[name].then.items() if then == value]
        ways += [partial(all_of, [partial(self._want, "status", name, before), lambda: WAITED]) for before in lapsing]
        barred = blocked("condition", "", Is(Ref("status", name), (value,)))

        def distance() -> Far:
            if self.world.main.tracks[name].one == value:
                return HERE
            return nearest((way() for way in ways), barred, AN_ACT)

        return distance

    def _deed(self, deed: Deed, outcome: str) -> Distance:
        act, key = deed.act, (deed.act.id, outcome)
        parts: list[Distance] = [lambda: Far(acts=frozenset({key}), weight=self.doubts[key])]
        if deed.in_force is not None:
            parts.append(self._waiting(deed.in_force, blocked("force", act.id, act.requires)))
        parts.append(self.nearing.to(act.requires, True, Context(act.force.governed_by), act.id))
        if act.decided_by:
            parts.append(partial(self._want, "question", act.decided_by, outcome))
        return partial(all_of, parts)
