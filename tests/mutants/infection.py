"""Which scenarios a changed rule can reach at all: those in which it came out otherwise, or may have, when judged.

While the right rulebook plays, every judgement is noted: the truths of the atoms of one question or status. A changed
rule is held against them. Where it comes to the same each time, the scenario would have gone as it went. What cannot be
read off is taken as open: an atom that the right rule does not have, and, where days between those visited count, one
that time alone can change. `test_trial.py` tries scenarios that are passed over here.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from zhol.engine.decide.clauses import Group, hold, negate
from zhol.engine.decide.engines import Engines
from zhol.engine.decide.target import Target, force_atom
from zhol.engine.decide.truth import NO, OPEN, YES, Truth
from zhol.engine.language.conditions import (
    ALWAYS,
    All,
    AtLeast,
    Atom,
    Condition,
    Not,
    Param,
    Quantified,
    Some,
    params,
    reads,
    reads_of_relatives,
)
from zhol.engine.language.rulebook import Parameter, Rule, Rulebook
from zhol.engine.language.standing import beats
from zhol.tests.mutants.mutant import Mutant

Truths = tuple[Truth, ...]
Lookup = Callable[[Atom], Truth]


class Noting(Engines):
    """The reference evaluator, which notes what it is given."""

    def __init__(self) -> None:
        super().__init__(both=False)
        self.noted: dict[int, set[Truths]] = {}

    def reference(self, group: Group, truths: Truths) -> Truths:
        self.noted.setdefault(id(group), set()).add(truths)
        return super().reference(group, truths)

    def both(self, group: Group, truths: Truths) -> Truths:
        return self.reference(group, truths)


@dataclass
class Notes:
    """For each target of the right rulebook, which truths it was judged on, and in which scenarios."""

    seen: dict[str, list[tuple[Target, Truths, set[str]]]] = field(default_factory=dict)
    doing: dict[str, set[str]] = field(default_factory=dict)
    """The scenarios in which an act was done, may have been, or is looked at."""
    _places: dict[tuple[int, Truths], set[str]] = field(default_factory=dict)

    def add(self, play: str, acts: Iterable[str], noted: dict[int, set[Truths]], targets: Iterable[Target]) -> None:
        """Take down what a scenario was judged on."""
        for act in acts:
            self.doing.setdefault(act, set()).add(play)
        for target in targets:
            for truths in noted.get(id(target.group), ()):
                key = id(target), truths
                if key not in self._places:
                    self._places[key] = set()
                    self.seen.setdefault(target.name, []).append((target, truths, self._places[key]))
                self._places[key].add(play)


class Infection:
    """Tells which scenarios a changed rule or parameter can reach."""

    def __init__(self, book: Rulebook, notes: Notes) -> None:
        self.book = book
        self.notes = notes
        self.between = read_between(book)

    def reached(self, mutant: Mutant) -> frozenset[str] | None:
        """Return the scenarios that a mutant can reach; None where that cannot be told from judgements."""
        if isinstance(mutant.was, Rule) and isinstance(mutant.now, Rule):
            return frozenset(self._reached(mutant.was, mutant.now, lambda atom: False))
        if isinstance(mutant.now, Parameter):
            return self._by_parameter(mutant.now.id)
        return None

    def _by_parameter(self, name: str) -> frozenset[str] | None:
        """A parameter reaches what the rules that read it reach, whatever its atoms come to."""
        book, found = self.book, set[str]()
        others = [duty.when for duty in book.duties.values()]
        others += [question.asked_when for question in book.vocabulary.questions.values()]
        forces = [act.force for act in book.acts.values()] + [duty.force for duty in book.duties.values()]
        ends: list[object] = [edge for force in forces for edge in (force.start, force.end)]
        ends += [duty.within for duty in book.duties.values()]
        if any(name in params(c) for c in others) or Param(name) in ends:
            return None
        for act in book.acts.values():
            lapses = [getattr(effect, "lapse", None) for effects in act.effects.values() for effect in effects]
            if name in params(act.requires) or f"'{name}'" in repr(lapses):
                found |= self.notes.doing.get(act.id, set())
        for rule in book.rules:
            if name in reads_parameters(rule):
                found |= self._reached(rule, rule, lambda atom: name in _parameters(atom))
        return frozenset(found)

    def _reached(self, was: Rule, now: Rule, opened: Callable[[Atom], bool]) -> set[str]:
        found: set[str] = set()
        for target, truths, scenarios in self.notes.seen.get(was.decides, ()):
            if scenarios <= found or was not in target.rules:
                continue
            if _Point(self.book, target, truths, was, self._moving(target)).differs(now, opened):
                found |= scenarios
        return found

    def _moving(self, target: Target) -> frozenset[int]:
        if target.name not in self.between:
            return frozenset()
        return frozenset(i for i, moves in enumerate(target.moving) if moves)


class _Point:
    """One judgement of a target, seen from one of its rules; atoms that may move until the next one are open."""

    def __init__(self, book: Rulebook, target: Target, truths: Truths, rule: Rule, moving: frozenset[int]) -> None:
        self.book = book
        self.rule = rule
        self.place = target.rules.index(rule)
        self.target = target
        self.truths = truths
        self.free = tuple(OPEN if i in moving else truth for i, truth in enumerate(truths))
        self.vague = False
        self.at = {target.grounded[i].atom: i for i in target.clause_atoms[self.place]}

    def differs(self, now: Rule, opened: Callable[[Atom], bool]) -> bool:
        """Tell whether the changed rule may come to something else here, or stand otherwise towards its rivals."""
        right = hold(self.target.group.clauses[self.place].when, self.free)
        otherwise = right != NO and self._stands_otherwise(now)
        changed = self._changed(now, opened)
        if not otherwise and changed == right and (right != OPEN or not (self.vague or self.free != self.truths)):
            return False
        return self.free != self.truths or self._tells(now, right, (NO, OPEN, YES) if self.vague else (changed,))

    def _tells(self, now: Rule, right: Truth, changed: Iterable[Truth]) -> bool:
        """Tell whether it shows in what takes effect, whichever of some truths the changed rule has; whatever says why
        a rule is open reads its atoms, so an open one always may."""
        if self._unasked():
            return False
        before = self._effective(self.rule, right)
        for truth in changed:
            after = self._effective(now, truth)
            if OPEN in (before[self.place], after[self.place]) or before != after:
                return True
            if after[self.place] != NO and (now.outcomes, now.may) != (self.rule.outcomes, self.rule.may):
                return True
        return False

    def _unasked(self) -> bool:
        """Tell whether it is a question that is surely not asked here."""
        return self.target.is_question and hold(self.target.group.clauses[-1].when, self.truths) == NO

    def _effective(self, mine: Rule, truth: Truth) -> tuple[Truth, ...]:
        """Say which rules take effect, with another in this one's place, and a truth for its condition."""
        rules = tuple(mine if i == self.place else rule for i, rule in enumerate(self.target.rules))
        clauses = self.target.group.clauses
        known: dict[int, Truth] = {}

        def effect(i: int) -> Truth:
            if i not in known:
                found = truth if i == self.place else hold(clauses[i].when, self.truths)
                for j in self._over(i, mine, rules) if found != NO else ():
                    found = min(found, negate(effect(j)))
                known[i] = found
            return known[i]

        return tuple(effect(i) for i in range(len(rules)))

    def _over(self, i: int, mine: Rule, rules: tuple[Rule, ...]) -> Iterable[int]:
        """The rules that beat one: as the right rulebook has it, but towards the changed rule."""
        if i == self.place:
            return [j for j, other in enumerate(rules) if j != i and standing(mine, other, self.book)[1]]
        found = set(self.target.group.clauses[i].beaten_by) - {self.place}
        return found | {self.place} if standing(mine, rules[i], self.book)[0] else found

    def _stands_otherwise(self, now: Rule) -> bool:
        """Tell whether the changed rule says something else, or beats or yields to another rule that may apply here."""
        was, book = self.rule, self.book
        if (was.outcomes, was.may) != (now.outcomes, now.may):
            return True
        for other, clause in zip(self.target.rules, self.target.group.clauses, strict=False):
            if (
                other is not was
                and hold(clause.when, self.free) != NO
                and standing(was, other, book) != standing(now, other, book)
            ):
                return True
        return False

    def _changed(self, now: Rule, opened: Callable[[Atom], bool]) -> Truth:
        if now.force.governed_by != self.rule.force.governed_by:
            # whatever goes by the governing date may be otherwise: nearly everything
            opened = _any
        target, parts = self.target, self.target.anatomy[self.place]

        def lookup(atom: Atom) -> Truth:
            if opened(atom) or atom not in self.at:
                self.vague = True
                return OPEN
            return self.free[self.at[atom]]

        found: list[Truth] = []
        trigger = target.triggers[self.place]
        if now.at is not None and trigger is not None:
            found.append(self.free[trigger[1]])
        force = force_atom(now.force)
        if force is not None:
            found.append(lookup(force))
        same = reads_parameters(now) == reads_parameters(self.rule)
        for leaf in parts.valued:
            # with fewer parameters to have a value, it holds as soon or sooner
            touched = not same or any(opened(atom) for atom in self.at)
            self.vague |= touched
            found.append(OPEN if touched else hold(leaf, self.free))
        found.append(truth_of(now.when, lookup))
        if now.unless is not None:
            found.append(truth_of(Not(now.unless), lookup))
        return min(found)


def _any(atom: Atom) -> bool:
    return True


def standing(rule: Rule, other: Rule, book: Rulebook) -> tuple[bool, bool]:
    """Tell whether a rule beats another, and whether it is beaten by it."""
    layers, instruments = book.vocabulary.layers, book.instruments
    return beats(rule, other, layers, instruments), beats(other, rule, layers, instruments)


def truth_of(condition: Condition, lookup: Lookup) -> Truth:
    """Judge a condition by what its atoms come to."""
    if isinstance(condition, Not):
        return (2, 1, 0)[truth_of(condition.part, lookup)]
    if isinstance(condition, All | Some | AtLeast):
        found = [truth_of(part, lookup) for part in condition.parts]
        least = {All: len(found), Some: 1}.get(type(condition), getattr(condition, "n", 0))
        if sum(truth == YES for truth in found) >= least:
            return YES
        return NO if sum(truth != NO for truth in found) < least else OPEN
    return lookup(condition)


def read_between(book: Rulebook) -> frozenset[str]:
    """Return what is judged by itself as time goes on, and what it reads: statuses with rules, and their questions."""
    words = book.vocabulary
    found = {rule.decides for rule in book.rules if rule.decides in words.statuses}
    ahead = [c for r in book.rules if r.decides in found for c in (r.when, r.unless or ALWAYS)]
    ahead += [duty.when for duty in book.duties.values()]
    while ahead:
        condition = ahead.pop()
        for ref in reads(condition) | reads_of_relatives(condition):
            if ref.sort == "question" and ref.name not in found:
                found.add(ref.name)
                ahead.append(words.questions[ref.name].asked_when)
                ahead += [c for r in book.by_target.get(ref.name, ()) for c in (r.when, r.unless or ALWAYS)]
    return frozenset(found)


def reads_parameters(rule: Rule) -> frozenset[str]:
    """Return the parameters that a rule reads, those that say when it is in force included."""
    edges = frozenset(e.name for e in (rule.force.start, rule.force.end) if isinstance(e, Param))
    return params(rule.when) | (params(rule.unless) if rule.unless is not None else frozenset()) | edges


def _parameters(atom: Atom) -> frozenset[str]:
    return params(atom.has) if isinstance(atom, Quantified) else params(atom)
