"""What conditions and rules read of statuses: only what they are, or also since when, until when and what they were."""

from dataclasses import dataclass

from ..decide.program import Program
from ..decide.target import Target
from ..language.conditions import (
    Atom,
    Compare,
    Condition,
    DaysOf,
    On,
    Quantified,
    Since,
    Term,
    Throughout,
    Times,
    Trigger,
    Until,
    Was,
    atoms,
    reads,
    terms,
)
from ..language.dates import Duration
from ..language.rulebook import Rule


@dataclass(frozen=True, slots=True)
class Read:
    """The statuses that are read, those of them whose days are read too, and whether relatives are asked of."""

    statuses: frozenset[str] = frozenset()
    dated: frozenset[str] = frozenset()
    relatives: bool = False

    def plus(self, other: "Read") -> "Read":
        """Return what is read by either."""
        return Read(self.statuses | other.statuses, self.dated | other.dated, self.relatives or other.relatives)


class Reads:
    """What is read in one program, through questions too."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._known: dict[int, Read] = {}

    def of(self, *conditions: Condition) -> Read:
        """Return what conditions read."""
        found = Read()
        for condition in conditions:
            refs = reads(condition)
            statuses = frozenset(ref.name for ref in refs if ref.sort == "status")
            dated = frozenset(name for atom in atoms(condition) for name in _dated(atom))
            relatives = any(isinstance(atom, Quantified) for atom in atoms(condition))
            found = found.plus(Read(statuses, dated, relatives))
            for ref in refs:
                if ref.sort == "question":
                    found = found.plus(self.behind(self.program.question(ref.name)))
        return found

    def behind(self, target: Target) -> Read:
        """Return what decides a question or status reads."""
        if id(target) not in self._known:
            conditions = [c for rule in target.rules for c in _conditions(rule)]
            duty = target.duty
            if duty is not None:
                since = None if isinstance(duty.since, Trigger) else duty.since
                conditions += [duty.when, *dates(duty.force.governed_by, since)]
            if target.is_question:
                conditions.append(self.program.book.vocabulary.questions[target.name].asked_when)
            self._known[id(target)] = self.of(*conditions).plus(Read(target.deps, relatives=target.relatives))
        return self._known[id(target)]


def dates(*terms: Term | Duration | None) -> list[Condition]:
    """Return conditions that read what dates read."""
    return [Compare(On(), "<", term) for term in terms if term is not None and not isinstance(term, Duration)]


def _conditions(rule: Rule) -> list[Condition]:
    unless = [] if rule.unless is None else [rule.unless]
    return [rule.when, *unless, *dates(rule.force.governed_by)]


def _dated(atom: Atom) -> set[str]:
    """The statuses of whose days an atom speaks."""
    found = {term.status for term in terms(atom) if isinstance(term, Since | Until)}
    if isinstance(atom, Was | Throughout | DaysOf | Times):
        found.add(atom.status)
    return found
