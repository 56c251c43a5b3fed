"""Put one target together: its clauses, with each atom in them grounded once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..language.conditions import (
    ALWAYS,
    All,
    AtLeast,
    Atom,
    Becomes,
    Compare,
    Condition,
    InForce,
    Not,
    On,
    Param,
    Some,
    Trigger,
    params,
)
from ..language.rulebook import Duty, Rule
from ..language.standing import in_beating_order
from .candidate import NONE
from .clauses import Clause, Count, Formula, Group, Leaf, Neg
from .grounded import ALWAYS_ATOM, Context, Grounded
from .hanging import asks_of_relatives, deps_of, facts_of, inner_targets, laws_of
from .target import ASKED, Anatomy, Target, force_atom, leaves
from .truth import NO, Truth

if TYPE_CHECKING:
    from .person import Person
    from .program import Program
    from .replay import World


class Assembly:
    """One target being put together."""

    def __init__(
        self, program: "Program", name: str, rules: tuple[Rule, ...], duty: Duty | None, inner: list[Target]
    ) -> None:
        self.program = program
        self.name = name
        self.duty = duty
        self.inner = inner
        words = program.book.vocabulary
        self.is_question = name in words.questions
        self.ordered = in_beating_order(rules, words.layers, program.book.instruments)
        self.grounded: list[Grounded] = []
        self.places: dict[tuple[Atom | Trigger | Param, Context | str | None], int] = {}
        self.conditions: list[Condition] = []

    def target(self) -> Target:
        clauses: list[Clause] = []
        triggers: list[tuple[Trigger, int] | None] = []
        anatomy: list[Anatomy] = []
        for rule, rivals in self.ordered:
            formula, trigger, parts = self._rule(rule)
            anatomy.append(parts)
            clauses.append(Clause(rule.key, formula, rivals))
            triggers.append(trigger)
        if self.duty:
            formula, trigger = self._duty(self.duty)
            clauses.append(Clause(self.duty.id, formula))
            triggers.append(trigger)
        if self.is_question:
            asked = self.program.book.vocabulary.questions[self.name].asked_when
            whole = [*self._valued((asked,), Context()), self._formula(asked, Context())]
            clauses.append(Clause(ASKED, Count(len(whole), tuple(whole))))
            triggers.append(None)
        group = Group(self.name, len(self.grounded), tuple(clauses))
        return Target(
            self.name, tuple(rule for rule, _ in self.ordered), self.duty, group, tuple(self.grounded),
            tuple(tuple(sorted(set(leaves(c.when)))) for c in clauses), tuple(triggers),
            deps_of(self), facts_of(self), laws_of(self), asks_of_relatives(self), self.is_question, tuple(anatomy),
            inner_targets(self),
        )  # fmt: skip

    def _rule(self, rule: Rule) -> tuple[Formula, tuple[Trigger, int] | None, Anatomy]:
        context = Context(rule.force.governed_by, as_if=self.is_question)
        trigger = (rule.at, self._place_trigger(rule.at, rule.layer)) if rule.at is not None else None
        force = force_atom(rule.force)
        parts = Anatomy(
            self._leaf(force, context) if force else None,
            tuple(self._valued((rule.when, rule.unless or ALWAYS), context)),
            self._formula(rule.when, context),
            self._formula(rule.unless, context) if rule.unless is not None else None,
        )
        whole: list[Formula] = [Leaf(trigger[1])] if trigger else []
        whole += [parts.force] if parts.force else []
        whole += [*parts.valued, parts.when]
        whole += [Neg(parts.unless)] if parts.unless else []
        return Count(len(whole), tuple(whole)), trigger, parts

    def _duty(self, duty: Duty) -> tuple[Formula, tuple[Trigger, int] | None]:
        context = Context(duty.force.governed_by)
        parts: list[Formula] = []
        trigger = None
        if isinstance(duty.since, Trigger):
            place = self._place_trigger(duty.since, duty.layer)
            trigger = (duty.since, place)
            parts.append(Leaf(place))
        else:
            parts.append(self._formula(Compare(On(), ">=", duty.since), context))
        force = force_atom(duty.force)
        if force:
            parts.append(self._leaf(force, context))
        within = frozenset({duty.within.name}) if isinstance(duty.within, Param) else frozenset()
        parts += self._valued((duty.when,), context, within)
        parts.append(self._formula(duty.when, context))
        return Count(len(parts), tuple(parts)), trigger

    def _valued(
        self, conditions: tuple[Condition, ...], context: Context, named: frozenset[str] = frozenset()
    ) -> list[Formula]:
        """Where a parameter has no value, what reads or names it does not apply, whatever else it says."""
        names = sorted(named.union(*(params(c) for c in conditions)))
        found: list[Formula] = []
        for name in names:
            key = (Param(name), context)
            if key not in self.places:
                self.places[key] = len(self.grounded)
                self.grounded.append(self.program.grounder.valued(name, context))
            found.append(Leaf(self.places[key]))
        return found

    def _place_trigger(self, trigger: Trigger, layer: str) -> int:
        key = (trigger, layer)
        if key not in self.places:
            self.places[key] = len(self.grounded)
            self.grounded.append(Grounded(ALWAYS_ATOM, _trigger(trigger, layer), None, _why_trigger(trigger)))
        return self.places[key]

    def _formula(self, condition: Condition, context: Context) -> Formula:
        self.conditions.append(condition)
        return self._inner(condition, context)

    def _inner(self, condition: Condition, context: Context) -> Formula:
        if isinstance(condition, Not):
            return Neg(self._inner(condition.part, context))
        if isinstance(condition, All | Some | AtLeast):
            parts = tuple(self._inner(part, context) for part in condition.parts)
            least = {All: len(parts), Some: 1}.get(type(condition), getattr(condition, "n", 0))
            return Count(least, parts)
        return self._leaf(condition, context)

    def _leaf(self, atom: Atom, context: Context) -> Leaf:
        grounded = self.program.grounder.ground(atom, context)
        key = (atom, context)
        if isinstance(atom, InForce):
            self.conditions.append(Compare(atom.governed_by, ">=", On()))
        if key not in self.places:
            self.places[key] = len(self.grounded)
            self.grounded.append(grounded)
        return Leaf(self.places[key])


def _trigger(trigger: Trigger, layer: str) -> Callable[["World", "Person"], Truth]:
    if not isinstance(trigger, Becomes):
        return lambda w, p: w.triggered(p, trigger, layer)
    status, change = trigger.status, (trigger.status, trigger.value)

    def judge(w: "World", p: "Person") -> Truth:
        # nearly always nothing was changed, and nothing may yet be
        if change not in p.firing and p.tracks[status].one is not None:
            return NO
        return w.triggered(p, trigger, layer)

    return judge


def _why_trigger(trigger: Trigger) -> Callable[["World", "Person"], frozenset[tuple[str, object]]]:
    if isinstance(trigger, Becomes):
        return lambda w, p: p.tracks[trigger.status].reasons
    return lambda w, p: NONE
