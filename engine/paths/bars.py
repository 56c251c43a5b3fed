"""What keeps a goal out of a world that holds all that may come of a life: single conditions that surely fail in it.

A bar is one condition of the rulebook that may be thought away: a requirement of an act, a condition or an exception of
a rule, a rule that says otherwise, that something is in force, that something is asked, or that a status has a value
that no act or rule can bring about.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from ..decide.grounded import Context
from ..decide.program import Deed, Program
from ..decide.replay import World
from ..decide.target import force_atom
from ..decide.truth import NO, YES
from ..language.conditions import All, AtLeast, Becomes, Birth, Condition, InForce, Not, Since, Some, reads
from ..language.rulebook import Rule
from .relaxed import endings
from .wanted import Want, bringing, wants

HERE = Context()
Sort = Literal["condition", "exception", "rule", "force", "asked", "value"]


@dataclass(frozen=True, slots=True, order=True)
class Bar:
    """One condition that may be thought away: of a rule (by its key), an act, a question or a status.

    `part` is the number of a part of what a rule or act asks, or the value that a status should have.
    """

    sort: Sort
    of: str
    part: str = ""


class Bars:
    """Collects the bars between worlds of one program and a goal, going back from the goal through all that fails.

    Left out is what asks for facts that never change: nobody is ever in a position to be another. `made` are the rules
    and acts that an edit made for a bar.
    """

    def __init__(
        self, program: Program, goal: Condition, usable: Callable[[Deed], bool], until: int,
        made: Mapping[str, Bar] | None = None,
    ) -> None:  # fmt: skip
        self.program, self.words, self.goal, self.until = program, program.book.vocabulary, goal, until
        self.bringing = bringing(program, usable)
        self.made = made or {}
        self.found: dict[Bar, None] = {}
        self.world: World
        self.waiting: list[Want] = []

    def note(self, world: World) -> None:
        """Collect the bars in one more world."""
        self.world, self.waiting = world, []
        self._lack(self.goal, True, HERE)
        seen = set[Want]()
        while self.waiting:
            want = self.waiting.pop()
            if want not in seen:
                seen.add(want)
                (self._answer if want[0] == "question" else self._value)(want[1], want[2])

    def _bar(self, sort: Sort, of: str, part: str = "") -> None:
        self.found[Bar(sort, self.made[of].of if of in self.made else of, part)] = None

    # --- conditions

    def _lack(self, c: Condition, holds: bool, context: Context) -> None:
        """Go back through all that makes a condition fail, or hold where it should not."""
        if isinstance(c, Not):
            self._lack(c.part, not holds, context)
        elif self._truth(c, context) == (NO if holds else YES):
            if isinstance(c, All | Some | AtLeast):
                for part in c.parts:
                    self._lack(part, holds, context)
            elif isinstance(c, InForce):
                self._governing(c)
            else:
                self.waiting += wants(self.words, c, holds)

    def _truth(self, c: Condition, context: Context) -> int:
        return self.program.grounder.fold(c, context).judge(self.world, self.world.main)

    def _fixed(self, c: Condition, context: Context) -> bool:
        """Tell whether a condition reads nothing that can change but the day, and that changes it no more."""
        for ref in reads(c):
            if ref.sort == "status" or (ref.sort == "question" and self.program.question(ref.name).deps):
                return False
        move = self.program.grounder.fold(c, context).next
        return move is None or move(self.world, self.world.main) > self.until

    def _failing(self, of: str, c: Condition, context: Context) -> Iterator[tuple[str, Condition]]:
        parts = c.parts if isinstance(c, All) else (c,)
        for n, part in enumerate(parts):
            if self._truth(part, context) == NO:
                yield str(n), part

    def _asks(self, of: str, c: Condition, context: Context) -> bool:
        """Take each part of what is asked that fails for a bar; tell whether they can be thought away."""
        failing = list(self._failing(of, c, context))
        if any(self._fixed(part, context) for _, part in failing):
            return False
        for n, part in failing:
            self._bar("condition", of, n)
            self._lack(part, True, context)
        return True

    def _governing(self, force: InForce) -> None:
        if isinstance(force.governed_by, Since):
            status = force.governed_by.status
            self.waiting += [("status", status, value) for value in self.words.statuses[status].values]

    # --- answers

    def _answer(self, question: str, outcome: str) -> None:
        verdict = self.world.verdict(self.world.main, question)
        if outcome in verdict.outcomes and verdict.asked != NO:
            return
        if verdict.asked == NO:
            self._bar("asked", question)
            self._lack(self.words.questions[question].asked_when, True, HERE)
        giving = [rule for rule in verdict.rules if outcome in rule.outcomes]
        for rule in giving:
            self._rule(rule, as_if=True)
        yields = any(not rule.default for rule in giving)
        for rule, truth in zip(verdict.rules, verdict.truths, strict=False):
            if truth == YES and outcome not in rule.outcomes and not (rule.default and yields):
                self._bar("rule", rule.key)
                self._ending(rule)

    def _ending(self, rule: Rule) -> None:
        """Go back through what would make a rule with another outcome fail."""
        context = Context(rule.force.governed_by, as_if=True)
        self._lack(rule.when, False, context)
        if rule.unless is not None:
            self._lack(rule.unless, True, context)

    def _rule(self, rule: Rule, as_if: bool) -> None:
        """Go back through all that keeps a rule from taking effect."""
        if rule.key in self.made:
            return
        context, exception = Context(rule.force.governed_by, as_if=as_if), rule.unless
        excepted = exception is not None and self._truth(exception, context) == YES
        if isinstance(rule.at, Birth) or (excepted and exception is not None and self._fixed(exception, context)):
            return
        if not self._asks(rule.key, rule.when, context):
            return
        if excepted and exception is not None:
            self._bar("exception", rule.key)
            self._lack(exception, False, context)
        force = force_atom(rule.force)
        if force is not None and self._truth(force, context) == NO:
            self._bar("force", rule.key)
            self._governing(force)
        if isinstance(rule.at, Becomes):
            self.waiting.append(("status", rule.at.status, rule.at.value))

    # --- values

    def _value(self, status: str, value: str) -> None:
        track, noun = self.world.main.tracks[status], self.words.statuses[status]
        if value in track.values:
            return
        before = [old for old, then in noun.then.items() if then == value]
        deeds = self.bringing.get((status, value), [])
        rules = [rule for rule in self.program.rules.get(status, ()) if value in rule.outcomes]
        self.waiting += [("status", status, old) for old in before]
        for deed, outcome in deeds:
            self._deed(deed, outcome)
        for rule in rules:
            self._rule(rule, as_if=False)
        if not (before or deeds or rules or noun.duty):
            self._bar("value", status, value)
        for candidate in track.candidates:
            sort, key = candidate.cause if isinstance(candidate.cause, tuple) else ("", "")
            if sort == "rule":
                self._bar("rule", str(key))

    def _deed(self, deed: Deed, outcome: str) -> None:
        act, context = deed.act, Context(deed.act.force.governed_by)
        if act.id in self.made:
            if self.made[act.id].sort == "value" and self._truth(act.requires, context) == NO:
                self.found[self.made[act.id]] = None
            return
        if not self._asks(act.id, act.requires, context):
            return
        if deed.in_force is not None and deed.in_force.judge(self.world, self.world.main) == NO:
            self._bar("force", act.id)
            force = force_atom(act.force)
            if force is not None:
                self._governing(force)
        if act.decided_by and outcome not in endings(self.world, deed):
            self.waiting.append(("question", act.decided_by, outcome))
