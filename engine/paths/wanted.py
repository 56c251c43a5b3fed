"""What a goal calls for, gone back through the rules: values of statuses, outcomes of questions, acts that bring them.

Going back is by sign: a condition that is to hold calls for the values that it names, one that is to fail for all
others. In a state of a life, what already is as it should be calls for nothing. An act that brings about nothing
called for cannot help, and is not tried.
"""

from collections.abc import Callable, Iterable, Iterator

from ..decide.grounded import Context
from ..decide.program import Deed, Program
from ..decide.replay import World
from ..decide.truth import NO, YES, Truth
from ..language.conditions import (
    All,
    AtLeast,
    Becomes,
    Compare,
    Condition,
    DaysOf,
    InForce,
    Is,
    Not,
    Set,
    Since,
    Some,
    Throughout,
    Times,
    Until,
    Value,
    Was,
    terms,
)
from ..language.rulebook import Rule

Want = tuple[str, str, str]
"""`status` or `question`, its name, and the value called for."""
Wanted = dict[str, tuple[str, ...]]
"""Acts that bring about something called for, and the outcomes in which they do."""
HERE = Context()


def wanted(program: Program, goal: Condition, usable: Callable[[Deed], bool], world: World | None = None) -> Wanted:
    """Return the acts that a goal calls for: in a state of a life, or without one in any."""
    calls = Calls(program, usable, world)
    waiting, seen = list(calls.of(goal, True, HERE)), set[Want]()
    while waiting:
        want = waiting.pop()
        if want not in seen:
            seen.add(want)
            waiting += calls.behind(want)
    return {act: tuple(sorted(outcomes)) for act, outcomes in sorted(calls.acts.items())}


class Calls:
    """What conditions, questions, rules on statuses and acts call for, in one program and (if given) one world."""

    def __init__(self, program: Program, usable: Callable[[Deed], bool], world: World | None) -> None:
        self.program, self.world = program, world
        self.words = program.book.vocabulary
        self.acts: dict[str, set[str]] = {}
        self.bringing = bringing(program, usable)

    # --- what is as it should be already

    def _is(self, condition: Condition, context: Context) -> Truth | None:
        if self.world is None:
            return None
        return self.program.grounder.fold(condition, context).judge(self.world, self.world.main)

    def _answers(self, question: str, outcome: str) -> bool:
        if self.world is None:
            return False
        settled = self.world.verdict(self.world.main, question).settled
        return settled is not None and settled.kind == "decided" and settled.outcomes[0] == outcome

    def _stands(self, status: str, value: str) -> bool:
        return self.world is not None and self.world.main.tracks[status].one == value

    # --- conditions

    def of(self, condition: Condition, holds: bool, context: Context) -> Iterator[Want]:
        """Yield what would make a condition hold, or fail."""
        if isinstance(condition, Not):
            yield from self.of(condition.part, not holds, context)
        elif self._is(condition, context) == (YES if holds else NO):
            return
        elif isinstance(condition, All | Some | AtLeast):
            for part in condition.parts:
                yield from self.of(part, holds, context)
        elif isinstance(condition, Is):
            if condition.ref.sort != "fact":
                yield from self._one_of(condition.ref.sort, condition.ref.name, condition.values, holds)
        elif isinstance(condition, Was | Throughout):
            yield from self._one_of("status", condition.status, condition.values, holds)
        elif isinstance(condition, DaysOf | Times):
            more = condition.op in (">", ">=", "=")
            yield from self._one_of("status", condition.status, condition.values, holds == more)
        elif isinstance(condition, Compare):
            for term in terms(condition):
                if isinstance(term, Since | Until):
                    # another day on which it took its value may do
                    yield from (("status", term.status, v) for v in self.words.statuses[term.status].values)
                elif isinstance(term, Value) and term.ref.sort == "status":
                    yield from (("status", term.ref.name, v) for v in self.words.statuses[term.ref.name].values)
        elif isinstance(condition, InForce) and isinstance(condition.governed_by, Since):
            yield from self._changed(condition.governed_by.status)

    def _one_of(self, sort: str, name: str, values: Iterable[str], holds: bool) -> Iterator[Want]:
        every = self.words.statuses[name].values if sort == "status" else self.words.questions[name].outcomes
        yield from ((sort, name, value) for value in every if (value in values) == holds)

    def _changed(self, status: str) -> Iterator[Want]:
        """Yield the values by which something that governs comes to have happened."""
        noun = self.words.statuses[status]
        first = noun.begins if noun.begins is not None else noun.missing
        if self.world is None or self._stands(status, first or ""):
            yield from (("status", status, value) for value in noun.values if value != first)

    # --- what is behind a want

    def behind(self, want: Want) -> Iterator[Want]:
        """Yield what an answer, or a value of a status, calls for."""
        sort, name, value = want
        if sort == "question":
            if not self._answers(name, value):
                yield from self.of(self.words.questions[name].asked_when, True, HERE)
                yield from self._rules(name, value, as_if=True)
        elif not self._stands(name, value):
            yield from (("status", name, v) for v, then in self.words.statuses[name].then.items() if then == value)
            yield from self._rules(name, value, as_if=False)
            yield from self._deeds(name, value)

    def _rules(self, name: str, value: str, as_if: bool) -> Iterator[Want]:
        for rule in self.program.rules.get(name, ()):
            context = Context(rule.force.governed_by, as_if=as_if)
            if value in rule.outcomes:
                yield from self._taking_effect(rule, context)
            elif as_if:
                yield from self._failing(rule, context)

    def _taking_effect(self, rule: Rule, context: Context) -> Iterator[Want]:
        yield from self.of(rule.when, True, context)
        if rule.unless is not None:
            yield from self.of(rule.unless, False, context)
        if isinstance(rule.at, Becomes):
            yield "status", rule.at.status, rule.at.value
        if isinstance(rule.force.governed_by, Since):
            yield from self._changed(rule.force.governed_by.status)

    def _failing(self, rule: Rule, context: Context) -> Iterator[Want]:
        """Yield what would make a rule with another outcome fail; one that fails already calls for nothing."""
        unless = NO if rule.unless is None else self._is(rule.unless, context)
        if rule.default or unless == YES or self._is(rule.when, context) == NO:
            return
        yield from self.of(rule.when, False, context)
        if rule.unless is not None:
            yield from self.of(rule.unless, True, context)

    def _deeds(self, status: str, value: str) -> Iterator[Want]:
        for deed, outcome in self.bringing.get((status, value), ()):
            act = deed.act
            if outcome in self.acts.setdefault(act.id, set()):
                continue
            self.acts[act.id].add(outcome)
            yield from self.of(act.requires, True, Context(act.force.governed_by))
            if act.decided_by:
                yield "question", act.decided_by, outcome


def bringing(program: Program, usable: Callable[[Deed], bool]) -> dict[tuple[str, str], list[tuple[Deed, str]]]:
    """Return the acts, and their outcomes, that bring about each value of each status."""
    found: dict[tuple[str, str], list[tuple[Deed, str]]] = {}
    for deed in program.deeds.values():
        for outcome, effects in deed.act.effects.items() if deed.counts and usable(deed) else ():
            for effect in effects:
                values = (
                    (effect.value,)
                    if isinstance(effect, Set)
                    else program.book.vocabulary.statuses[effect.status].values
                )
                for value in values:
                    found.setdefault((effect.status, value), []).append((deed, outcome))
    return found
