"""What a goal calls for, gone back through the rules: values of statuses, outcomes of questions, acts that bring them.

Going back is by sign: a condition that is to hold calls for the values that it names, one that is to fail for all
others. In a state of a life, what already is as it should be calls for nothing. An act that brings about nothing
called for cannot help, and is not tried.
"""

from collections.abc import Callable

from ..decide.grounded import Context
from ..decide.program import Deed, Program
from ..decide.replay import World
from ..decide.truth import NO, YES
from ..language.conditions import (
    All,
    AtLeast,
    Atom,
    Becomes,
    Condition,
    InForce,
    Not,
    Since,
    Some,
)
from ..language.rulebook import Rule
from .wanted import Want, Wanted, bringing, wants

Call = Callable[[], None]
HERE = Context()


class Calling:
    """What conditions, questions, rules on statuses and acts of one program call for: in a world, or in any.

    What each calls for is worked out once, as a function that adds it to what is waiting.
    """

    def __init__(self, program: Program, usable: Callable[[Deed], bool]) -> None:
        self.program, self.words = program, program.book.vocabulary
        self.bringing = bringing(program, usable)
        self.world: World | None = None
        self.waiting: list[Want] = []
        self.acts: dict[str, set[str]] = {}
        self._behind: dict[Want, Call] = {}

    def of(self, goal: Condition, world: World | None = None) -> Wanted:
        """Return the acts that a goal calls for: in a state of a life, or without one in any."""
        self.world, self.waiting, self.acts = world, [], {}
        self._to(goal, True, HERE)()
        seen = set[Want]()
        while self.waiting:
            want = self.waiting.pop()
            if want not in seen:
                seen.add(want)
                if want not in self._behind:
                    self._behind[want] = self._answer(*want[1:]) if want[0] == "question" else self._value(*want[1:])
                self._behind[want]()
        return {act: tuple(sorted(outcomes)) for act, outcomes in sorted(self.acts.items())}

    # --- conditions

    def _to(self, c: Condition, holds: bool, context: Context) -> Call:
        """Return what calls for all that would make a condition hold, or fail; nothing where it does already."""
        if isinstance(c, Not):
            return self._to(c.part, not holds, context)
        judge, aim, further = (
            self.program.grounder.fold(c, context).judge,
            YES if holds else NO,
            self._parts(c, holds, context),
        )

        def call() -> None:
            if self.world is None or judge(self.world, self.world.main) != aim:
                further()

        return call

    def _parts(self, c: All | Some | AtLeast | Atom, holds: bool, context: Context) -> Call:
        if isinstance(c, All | Some | AtLeast):
            return _each([self._to(part, holds, context) for part in c.parts])
        if isinstance(c, InForce) and isinstance(c.governed_by, Since):
            return self._changed(c.governed_by.status)
        found = list(wants(self.words, c, holds))
        return lambda: self.waiting.extend(found)

    def _changed(self, status: str) -> Call:
        """Return what calls for the values by which something that governs comes to have happened."""
        noun = self.words.statuses[status]
        first = noun.begins if noun.begins is not None else noun.missing
        wants = [("status", status, value) for value in noun.values if value != first]

        def call() -> None:
            if self.world is None or self.world.main.tracks[status].one == (first or ""):
                self.waiting.extend(wants)

        return call

    # --- what is behind a want

    def _answer(self, question: str, outcome: str) -> Call:
        """Return what calls for what an answer hangs on."""
        asked = self._to(self.words.questions[question].asked_when, True, HERE)
        further = [asked, *self._rules(question, outcome, as_if=True)]

        def call() -> None:
            settled = None if self.world is None else self.world.verdict(self.world.main, question).settled
            if settled is None or settled.kind != "decided" or settled.outcomes[0] != outcome:
                for each in further:
                    each()

        return call

    def _value(self, status: str, value: str) -> Call:
        """Return what calls for what brings a value of a status about."""
        wants = [("status", status, v) for v, then in self.words.statuses[status].then.items() if then == value]
        further = self._rules(status, value, as_if=False)
        further += [self._deed(deed, outcome) for deed, outcome in self.bringing.get((status, value), ())]

        def call() -> None:
            if self.world is None or self.world.main.tracks[status].one != value:
                self.waiting.extend(wants)
                for each in further:
                    each()

        return call

    def _rules(self, name: str, value: str, as_if: bool) -> list[Call]:
        found = []
        for rule in self.program.rules.get(name, ()):
            context = Context(rule.force.governed_by, as_if=as_if)
            if value in rule.outcomes:
                found.append(self._taking_effect(rule, context))
            elif as_if and not rule.default:
                found.append(self._failing(rule, context))
        return found

    def _taking_effect(self, rule: Rule, context: Context) -> Call:
        further = [self._to(rule.when, True, context)]
        if rule.unless is not None:
            further.append(self._to(rule.unless, False, context))
        if isinstance(rule.at, Becomes):
            want = ("status", rule.at.status, rule.at.value)
            further.append(lambda: self.waiting.append(want))
        if isinstance(rule.force.governed_by, Since):
            further.append(self._changed(rule.force.governed_by.status))
        return _each(further)

    def _failing(self, rule: Rule, context: Context) -> Call:
        """Return what calls for what would make a rule with another outcome fail; one that fails already calls for
        nothing."""
        fold = self.program.grounder.fold
        when, unless = fold(rule.when, context).judge, fold(rule.unless or NEVER_SO, context).judge
        further = [self._to(rule.when, False, context)]
        if rule.unless is not None:
            further.append(self._to(rule.unless, True, context))

        def call() -> None:
            w = self.world
            if w is None or (unless(w, w.main) != YES and when(w, w.main) != NO):
                for each in further:
                    each()

        return call

    def _deed(self, deed: Deed, outcome: str) -> Call:
        act, further = deed.act, list[Call]()
        if act.decided_by:
            want = ("question", act.decided_by, outcome)
            further.append(lambda: self.waiting.append(want))

        def call() -> None:
            outcomes = self.acts.setdefault(act.id, set())
            if outcome not in outcomes:
                outcomes.add(outcome)
                for each in further:
                    each()

        # an act may call for what calls for itself
        further.append(self._to(act.requires, True, Context(act.force.governed_by)))
        return call


NEVER_SO = Some(())


def _each(calls: list[Call]) -> Call:
    def call() -> None:
        for each in calls:
            each()

    return call
