"""What keeps somebody from a goal, as a life stands: the next act towards it and whose it is, or what is against it.

Led back from the goal: what brings it about, what that asks for, and so on, until an act may be done or a rule says no.
Where the scenario has acts that bring something about, no others are looked at.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ...decide.explain import Explainer, Sayings
from ...decide.grounded import Context
from ...decide.program import Deed, Program
from ...decide.replay import World
from ...decide.truth import YES
from ...language.conditions import All, Condition, Is, Not, Some
from ...language.rulebook import Act
from ...paths.goal import Watch
from ...paths.wanted import bringing

DEEP = 8
FREE, NEVER_DONE, BARRED, ASKED, SILENT = (
    "may be done, and was not yet", "may be done, and nobody does it in this scenario", "a rule says otherwise",
    "asked for, and not so", "nothing decides it",
)  # fmt: skip
ORDER = (FREE, BARRED, SILENT, NEVER_DONE, ASKED)


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What is in the way: in which manner, of which provision (an act, or rules), whose act it is, towards which step.

    `asks` is the condition in words where it is not a provision's answer that stands in the way.
    """

    manner: str
    provision: str
    actor: str
    step: str
    asks: str = ""


class Finder:
    """Finds what is in the way, in worlds of one program; `done` are the acts that the scenario has somebody do."""

    def __init__(self, program: Program, done: frozenset[str]) -> None:
        self.program, self.done = program, done
        self.bringing = bringing(program, lambda deed: not deed.act.harm and not deed.act.offence)
        self.sayings = Sayings(program.book)
        self.explainer = Explainer(self.sayings, full=False)
        self.watches: dict[tuple[Condition, Context], Watch] = {}

    def of(self, world: World, goal: Condition, name: str) -> Obstacle | None:
        """Return what is in the way of a goal; None where it is reached, or nothing can be said."""
        found = sorted(self._failing(world, goal, name, "", Context(), frozenset()), key=_rank)
        return found[0][1] if found else None

    def _failing(
        self, world: World, condition: Condition, step: str, actor: str, context: Context, met: frozenset[str]
    ) -> Iterator[tuple[int, Obstacle]]:
        """Yield what is in the way of the first part of a condition that does not hold."""
        parts = condition.parts if isinstance(condition, All) else (condition,)
        for part in parts:
            if self._truth(world, part, context) == YES:
                continue
            found = [each for one in self._wanted(part) for each in self._atom(world, one, step, actor, met)]
            yield from found or [(len(met), Obstacle(ASKED, step, actor, step, self.sayings.condition(part)))]
            return

    def _wanted(self, part: Condition) -> Iterator[Is]:
        """Yield the values and outcomes of which each might make a condition hold."""
        if isinstance(part, Is):
            yield part
        elif isinstance(part, All | Some):
            yield from (one for inner in part.parts for one in self._wanted(inner))
        elif isinstance(part, Not) and isinstance(part.part, Is) and part.part.ref.sort != "fact":
            ref, words = part.part.ref, self.program.book.vocabulary
            every = words.statuses[ref.name].values if ref.sort == "status" else words.questions[ref.name].outcomes
            yield Is(ref, tuple(value for value in every if value not in part.part.values))

    def _atom(
        self, world: World, atom: Is, step: str, actor: str, met: frozenset[str]
    ) -> Iterator[tuple[int, Obstacle]]:
        if atom.ref.sort == "fact":
            return
        if atom.ref.sort == "question":
            yield from self._answer(world, atom.ref.name, atom.values, step, actor, met)
            return
        for value in atom.values:
            every = self.bringing.get((atom.ref.name, value), ())
            usual = [(deed, outcome) for deed, outcome in every if deed.act.id in self.done]
            for deed, outcome in usual or every:
                if deed.act.id not in met and len(met) < DEEP:
                    yield from self._act(world, deed, outcome, met)

    def _act(self, world: World, deed: Deed, outcome: str, met: frozenset[str]) -> Iterator[tuple[int, Obstacle]]:
        act = deed.act
        forced = deed.in_force is None or deed.in_force.judge(world, world.main) == YES
        if not forced:
            return
        context = Context(act.force.governed_by)
        if act.decided_by and self._refused(world, act.decided_by, outcome):
            yield from self._answer(world, act.decided_by, (outcome,), act.id, act.actor, met | {act.id})
        elif self._truth(world, act.requires, context) != YES:
            yield from self._failing(world, act.requires, act.id, act.actor, context, met | {act.id})
        else:
            yield len(met), self._free(act)

    def _refused(self, world: World, question: str, outcome: str) -> bool:
        """Tell whether a decision, made as things stand, would be another."""
        verdict = world.verdict(world.main, question)
        settled = verdict.settled
        return outcome not in (settled.outcomes if settled else verdict.outcomes)

    def _free(self, act: Act) -> Obstacle:
        return Obstacle(FREE if act.id in self.done else NEVER_DONE, act.id, act.actor, act.id)

    def _answer(
        self, world: World, question: str, wanted: tuple[str, ...], step: str, actor: str, met: frozenset[str]
    ) -> Iterator[tuple[int, Obstacle]]:
        """Yield the rule for which a question is not answered as wanted; where that is what holds without any other, or
        nothing decides, what the rules ask that would answer it so."""
        target = self.program.question(question)
        because, _ = self.explainer.traces(world, world.main, target)
        rules = {rule.id: rule for rule in target.rules}
        against = [rules[t.rule] for t in because if not set(t.outcomes) & set(wanted) and not rules[t.rule].default]
        if against:
            yield len(met), Obstacle(BARRED, against[0].id, actor, step)
            return
        if len(met) < DEEP:
            for rule in target.rules:
                if set(rule.outcomes) & set(wanted) and rule.id not in met:
                    context = Context(rule.force.governed_by, as_if=True)
                    yield from self._failing(world, rule.when, rule.id, actor, context, met | {rule.id})
        if not because:
            yield len(met), Obstacle(SILENT, question, actor, step)

    def _truth(self, world: World, condition: Condition, context: Context) -> object:
        key = condition, context
        if key not in self.watches:
            self.watches[key] = Watch(self.program, condition, context)
        return self.watches[key].truth(world)


def _rank(found: tuple[int, Obstacle]) -> tuple[bool, int, int, str]:
    depth, obstacle = found
    return obstacle.manner == ASKED, depth, ORDER.index(obstacle.manner), obstacle.provision
