"""A rulebook compiled for a stance: for every question and status the rules that count, as groups of clauses over
grounded atoms."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..language.conditions import ALWAYS, Condition, reads, reads_of_relatives
from ..language.rulebook import Act, Duty, Rule, Rulebook
from .assembly import Assembly
from .ground import Grounder
from .grounded import Context, Grounded, Pair
from .hanging import ends_of, laws_in
from .stance import Stance
from .target import Target, force_atom
from .worths import Worths, doubtful, worth_between

REMEMBERED = 20_000
"""Values of parameters that a program remembers, by the days that govern."""


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
        self.targets: dict[tuple[str, tuple[str, ...], tuple[int, ...]], Target] = {}
        self._questions_read: dict[str, frozenset[str]] = {}
        self.lapsing = [id for id, status in book.vocabulary.statuses.items() if status.then or status.duty]
        self.doubtful = frozenset(id for id, parameter in book.parameters.items() if doubtful(parameter))
        self.read_by_parameters = sorted({p.term for p in book.parameters.values() if p.term})
        self._programs: dict[tuple[object, ...], Program] = {}

    def program(self, stance: Stance) -> "Program":
        """Return the program of a stance."""
        key = (stance.layers, tuple(sorted(stance.readings.items())), stance.off)
        if key not in self._programs:
            self._programs[key] = Program(self, stance)
        return self._programs[key]

    def questions_read(self, name: str, rules: Iterable[Rule], duty: Duty | None) -> set[str]:
        """Return the questions that rules, a duty and the asking itself read, of relatives too."""
        found = set().union(*(self._read_by(rule.key, rule.when, rule.unless or ALWAYS) for rule in rules))
        if duty:
            found |= self._read_by(duty.id, duty.when)
        if name in self.book.vocabulary.questions:
            found |= self._read_by(f"asked {name}", self.book.vocabulary.questions[name].asked_when)
        return found

    def _read_by(self, key: str, *conditions: Condition) -> frozenset[str]:
        if key not in self._questions_read:
            self._questions_read[key] = frozenset(
                ref.name for c in conditions for ref in reads(c) | reads_of_relatives(c) if ref.sort == "question"
            )
        return self._questions_read[key]


class Program:
    """A rulebook compiled for one stance."""

    def __init__(self, compiled: Compiled, stance: Stance) -> None:
        self.compiled = compiled
        self.book = compiled.book
        self.stance = stance
        self.grounder = compiled.grounder
        self.calendars = self.grounder.calendars
        self.reckoning = tuple(stance.readings[term] for term in compiled.read_by_parameters)
        words = self.book.vocabulary
        self.rules = {t: tuple(r for r in rules if stance.has(r)) for t, rules in self.book.by_target.items()}
        self._questions: dict[str, Target] = {}
        self.duties = tuple(d for d in self.book.duties.values() if stance.counts(d.layer, d.reading))
        self.statuses = tuple(
            [self._target(name, None) for name in words.statuses if self.rules.get(name)]
            + [self._target(duty.id, duty) for duty in self.duties]
        )  # fmt: skip
        self.on_status = {target.name: target for target in self.statuses if not target.duty}
        self.deeds = {act.id: self._deed(act) for act in self.book.acts.values()}
        actors = words.actors
        self.harms = tuple(
            d for d in self.deeds.values() if d.act.harm and d.counts and not actors[d.act.actor].is_self
        )  # fmt: skip
        self.constraints = tuple(self.grounder.fold(c, Context()) for c in words.constraints)
        ends = ends_of(self.book)
        self.replay_facts = frozenset(fact for t in self.statuses for fact in t.facts).union(
            ref.name for end in ends for ref in reads(end) if ref.sort == "fact"
        )
        self.replay_laws = frozenset(law for t in self.statuses for law in t.laws) | laws_in(ends, self.book)
        self.replay_statuses = frozenset(name for t in self.statuses for name in (t.name, *t.deps)).union(
            ref.name for end in ends for ref in reads(end) if ref.sort == "status"
        )
        self.replay_roles = frozenset(role for t in self.statuses for role in t.relations)
        self._values: dict[tuple[str, int, int], Worths] = {}

    # --- targets

    def question(self, name: str) -> Target:
        """Return the target of a question, made when it is first asked."""
        if name not in self._questions:
            self._questions[name] = self._target(name, None)
        return self._questions[name]

    def _target(self, name: str, duty: Duty | None) -> Target:
        rules = () if duty else self.rules.get(name, ())
        inner = [self.question(q) for q in sorted(self.compiled.questions_read(name, rules, duty))]
        # what a target reads through its questions hangs on the rules that count for them
        key = (name, tuple(r.key for r in rules), tuple(id(t) for t in inner))
        known = self.compiled.targets
        if key not in known:
            known[key] = Assembly(self, name, rules, duty, inner).target()
        return known[key]

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
        """Return a parameter's least and greatest value on a governing date; MISSING where it surely has none."""
        return self.worths(name, lo, hi).pair

    def worths(self, name: str, lo: int, hi: int) -> Worths:
        """Return what a parameter is worth on a governing date, days of the law being as they are written."""
        key = (name, lo, hi)
        if key not in self._values:
            if len(self._values) >= REMEMBERED:
                self._values.clear()
            self._values[key] = worth_between(self.book.parameters[name], self.stance, lo, hi)
        return self._values[key]
