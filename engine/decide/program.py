"""A rulebook compiled for a stance: for every question and status the rules that count, as groups of clauses over
grounded atoms."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from ..language.conditions import (
    ALWAYS,
    All,
    AtLeast,
    Atom,
    Becomes,
    Compare,
    Condition,
    Day,
    InForce,
    Is,
    Not,
    On,
    Param,
    Quantified,
    Ref,
    Set,
    Some,
    Trigger,
    atoms,
    params,
    reads,
    terms,
)
from ..language.dates import Span
from ..language.rulebook import Act, Duty, Force, Rule, Rulebook, Worth
from ..language.standing import in_beating_order
from .clauses import Clause, Count, Formula, Group, Leaf, Neg, hold
from .ground import ALWAYS_ATOM, MISSING, NEVER, Context, Grounded, Grounder, Pair
from .stance import Stance
from .track import NONE
from .truth import NO, OPEN, Truth

if TYPE_CHECKING:
    from .replay import Person, World

ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Anatomy:
    """The parts of a rule's clause: what says it is in force, that its parameters have values, its `when` and its `unless`."""

    force: Formula | None
    valued: tuple[Formula, ...]
    when: Formula
    unless: Formula | None


@dataclass(frozen=True)
class Target:
    """All that decides one question or status in a stance.

    Clause i of `group` is rule i of `rules`, and `anatomy` i its parts; a question's last clause is whether it is asked; a duty has one clause.
    `deps` are the statuses it reads, through questions too; `times` the functions that tell when it can change by
    time alone.
    """

    name: str
    rules: tuple[Rule, ...]
    duty: Duty | None
    group: Group
    grounded: tuple[Grounded, ...]
    clause_atoms: tuple[tuple[int, ...], ...]
    triggers: tuple[tuple[Trigger, int] | None, ...]
    deps: frozenset[str]
    facts: frozenset[str]
    laws: frozenset[str]
    relatives: bool
    is_question: bool
    anatomy: tuple[Anatomy, ...]
    inner: tuple[tuple["Target", ...], ...]
    memory: dict[tuple[Truth, ...], tuple[int, ...]] = field(default_factory=dict, compare=False)

    def truths(self, w: "World", p: "Person") -> tuple[Truth, ...]:
        """Judge every atom for a person on the world's day."""
        return tuple([g.judge(w, p) for g in self.grounded])

    @cached_property
    def moving(self) -> tuple[bool, ...]:
        """Tell of each atom whether time alone can change it."""
        return tuple(
            g.next is not None or any(any(t.moving) for t in inner)
            for g, inner in zip(self.grounded, self.inner, strict=True)
        )

    def next(self, w: "World", p: "Person", truths: tuple[Truth, ...]) -> int:
        """Return the next day on which time alone can change what a clause comes to, its atoms being as they are."""
        day = NEVER
        for i in self._telling(truths):
            grounded = self.grounded[i]
            if grounded.next is not None:
                day = min(day, grounded.next(w, p))
            for target in self.inner[i]:
                for other in w.spoken_of(p, grounded.atom):
                    day = min(day, target.next(w, other, w.truths(other, target)))
        return day

    def _telling(self, truths: tuple[Truth, ...]) -> tuple[int, ...]:
        """The moving atoms on which some clause hangs: with them open it would be open."""
        if truths not in self.memory:
            free = tuple(OPEN if moves else truth for truth, moves in zip(truths, self.moving, strict=True))
            found: set[int] = set()
            for clause, atoms_of in zip(self.group.clauses, self.clause_atoms, strict=True):
                if any(self.moving[a] for a in atoms_of) and hold(clause.when, free) == OPEN:
                    found |= {a for a in atoms_of if self.moving[a]}
            self.memory[truths] = tuple(sorted(found))
        return self.memory[truths]


@dataclass(frozen=True, slots=True)
class Deed:
    """An act compiled: what it requires and whether it is in force."""

    act: Act
    counts: bool
    requires: Grounded
    in_force: Grounded | None


class Compiled:
    """A rulebook's targets, made once and shared by all stances that have the same rules on them."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self.grounder = Grounder(book)
        self._targets: dict[tuple[str, tuple[str, ...]], Target] = {}
        self._programs: dict[tuple[object, ...], Program] = {}

    def program(self, stance: Stance) -> "Program":
        """Return the program of a stance."""
        key = (stance.layers, tuple(sorted(stance.readings.items())), stance.off)
        if key not in self._programs:
            self._programs[key] = Program(self, stance)
        return self._programs[key]


class Program:
    """A rulebook compiled for one stance."""

    def __init__(self, compiled: Compiled, stance: Stance) -> None:
        self.compiled = compiled
        self.book = compiled.book
        self.stance = stance
        self.grounder = compiled.grounder
        self.calendars = self.grounder.calendars
        words = self.book.vocabulary
        self.rules = {t: tuple(r for r in rules if stance.has(r)) for t, rules in self.book.by_target.items()}
        self.questions: dict[str, Target] = {}
        for name in words.questions:
            self.question(name)
        self.duties = tuple(d for d in self.book.duties.values() if stance.counts(d.layer, d.reading))
        self.statuses = tuple(
            [self._target(name, None) for name in words.statuses if self.rules.get(name)]
            + [self._target(duty.id, duty) for duty in self.duties]
        )  # fmt: skip
        self.deeds = {act.id: self._deed(act) for act in self.book.acts.values()}
        self.constraints = tuple(self.grounder.fold(c, Context()) for c in words.constraints)
        self.replay_facts = frozenset(fact for t in self.statuses for fact in t.facts)
        self.replay_laws = frozenset(law for t in self.statuses for law in t.laws)
        self._values: dict[tuple[str, int, int], Pair] = {}

    # --- targets

    def question(self, name: str) -> Target:
        """Return the target of a question."""
        if name not in self.questions:
            self.questions[name] = self._target(name, None)
        return self.questions[name]

    def _target(self, name: str, duty: Duty | None) -> Target:
        rules = () if duty else self.rules.get(name, ())
        read = self._read_questions(name, rules, duty)
        inner = [self.question(q) for q in sorted(read)]
        # what a target reads through its questions hangs on the rules that count for them
        key = (name, tuple(r.key for r in rules) + tuple(r.key for t in inner for r in _rules_below(t, self)))
        known = self.compiled._targets
        if key not in known:
            known[key] = _Assembly(self, name, rules, duty, inner).target()
        return known[key]

    def _read_questions(self, name: str, rules: Iterable[Rule], duty: Duty | None) -> set[str]:
        conditions: list[Condition] = []
        for rule in rules:
            conditions += [rule.when, rule.unless or ALWAYS]
        if duty:
            conditions.append(duty.when)
        if name in self.book.vocabulary.questions:
            conditions.append(self.book.vocabulary.questions[name].asked_when)
        return {ref.name for c in conditions for ref in reads(c) if ref.sort == "question"}

    def _deed(self, act: Act) -> Deed:
        context = Context(act.force.governed_by)
        force = force_atom(act.force)
        return Deed(
            act,
            self.stance.counts(act.layer, act.reading),
            self.grounder.fold(act.requires, context),
            self.grounder.ground(force, context) if force else None,
        )

    # --- parameters

    def parameter(self, name: str, lo: int, hi: int) -> Pair:
        """Return a parameter's least and greatest value on a governing date; MISSING where it has none yet."""
        key = (name, lo, hi)
        if key not in self._values:
            self._values[key] = self._worth(name, lo, hi)
        return self._values[key]

    def _worth(self, name: str, lo: int, hi: int) -> Pair:
        parameter = self.book.parameters[name]
        days = {lo, hi} | {d for w in parameter.worths for d in (w.start.lo, w.start.hi) if lo < d < hi}
        found = [pair for day in days for pair in self._on(parameter.worths, parameter.term, day)]
        return (min(p[0] for p in found), max(p[1] for p in found)) if found else MISSING

    def _on(self, worths: tuple[Worth, ...], term: str, day: int) -> list[Pair]:
        sure: list[Pair] = []
        for worth in worths:
            if day < worth.start.lo or (worth.until and day >= worth.until.hi):
                continue
            value = worth.by_reading.get("*")
            if value is None:
                value = worth.by_reading[self.stance.readings[term]]
            pair = (value.lo, value.hi) if isinstance(value, Span) else (value, value)
            # a later value takes the place of earlier ones, once its first day is surely reached
            sure = [pair] if day >= worth.start.hi else [*sure, pair]
        return sure


def sorted_questions(read: frozenset[Ref]) -> list[Ref]:
    """Return the questions among what is read, in order."""
    return sorted((ref for ref in read if ref.sort == "question"), key=lambda ref: ref.name)


def _rules_below(target: Target, program: Program) -> list[Rule]:
    found = list(target.rules)
    for name in sorted(program._read_questions(target.name, target.rules, target.duty)):
        found += _rules_below(program.questions[name], program)
    return found


def force_atom(force: Force) -> InForce | None:
    """Return the atom that says a provision is in force; None where it always is."""
    if force.start is None and force.end is None and isinstance(force.governed_by, On):
        return None
    return InForce(force.governed_by, force.start, force.end)


class _Assembly:
    """One target being put together."""

    def __init__(
        self, program: Program, name: str, rules: tuple[Rule, ...], duty: Duty | None, inner: list[Target]
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
            tuple(tuple(sorted(set(_leaves(c.when)))) for c in clauses), tuple(triggers), self._deps(), self._facts(), self._laws(),
            self._relatives(), self.is_question, tuple(anatomy), self._inner_targets(),
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
            parts.append(self._leaf(Compare(On(), ">=", duty.since), context))
        force = force_atom(duty.force)
        if force:
            parts.append(self._leaf(force, context))
        parts += self._valued((duty.when,), context)
        parts.append(self._formula(duty.when, context))
        return Count(len(parts), tuple(parts)), trigger

    def _valued(self, conditions: tuple[Condition, ...], context: Context) -> list[Formula]:
        """Before its first value a parameter has none, and what reads it does not apply, whatever else it says."""
        names = sorted(set().union(*(params(c) for c in conditions)))
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
        if not isinstance(atom, InForce):
            self.conditions.append(atom)
        else:
            self.conditions.append(Compare(atom.governed_by, ">=", On()))
        if key not in self.places:
            self.places[key] = len(self.grounded)
            self.grounded.append(grounded)
        return Leaf(self.places[key])

    # --- what it hangs on

    def _reads(self) -> set[Ref]:
        return {ref for c in self.conditions for ref in reads(c)}

    def _deps(self) -> frozenset[str]:
        own = {ref.name for ref in self._reads() if ref.sort == "status"}
        for trigger, _ in self.places:
            if isinstance(trigger, Becomes):
                own.add(trigger.status)
        return frozenset(own.union(*(t.deps for t in self.inner)))

    def _facts(self) -> frozenset[str]:
        own = {ref.name for ref in self._reads() if ref.sort == "fact"}
        if self._relatives():
            own.add("*")
        return frozenset(own.union(*(t.facts for t in self.inner)))

    def _laws(self) -> frozenset[str]:
        """The dates of the law that are not known exactly, and the parameters, that its atoms name."""
        found: set[str] = set()
        for grounded in self.grounded:
            inside = atoms(grounded.atom.has) if isinstance(grounded.atom, Quantified) else (grounded.atom,)
            for term in (term for atom in inside for term in terms(atom)):
                if isinstance(term, Param):
                    found.add(term.name)
                elif isinstance(term, Day) and not term.span.exact:
                    found.add(str(term.span))
        return frozenset(found.union(*(t.laws for t in self.inner)))

    def _inner_targets(self) -> tuple[tuple[Target, ...], ...]:
        """The questions that each atom reads, of the person or of relatives."""
        found = []
        for grounded in self.grounded:
            atom = grounded.atom
            read = reads(atom.has) if isinstance(atom, Quantified) else reads(atom)
            found.append(tuple(self.program.question(ref.name) for ref in sorted_questions(read)))
        return tuple(found)

    def _relatives(self) -> bool:
        here = any(isinstance(atom, Quantified) for c in self.conditions for atom in atoms(c))
        return here or any(t.relatives for t in self.inner)


def _leaves(formula: Formula) -> list[int]:
    if isinstance(formula, Leaf):
        return [formula.atom]
    if isinstance(formula, Neg):
        return _leaves(formula.part)
    return [leaf for part in formula.parts for leaf in _leaves(part)]


def _trigger(trigger: Trigger, layer: str) -> Callable[["World", "Person"], Truth]:
    return lambda w, p: w.triggered(p, trigger, layer)


def _why_trigger(trigger: Trigger) -> Callable[["World", "Person"], frozenset[tuple[str, object]]]:
    if isinstance(trigger, Becomes):
        return lambda w, p: p.tracks[trigger.status].reasons
    return lambda w, p: NONE


__all__ = ["ASKED", "NO", "Compiled", "Deed", "Is", "Mapping", "Program", "Set", "Target", "force_atom"]
