"""All that decides one question or status: its rules as clauses over grounded atoms."""

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from ..language.conditions import Atom, Day, InForce, Known, On, Quantified, Trigger, atoms
from ..language.rulebook import Duty, Force, Rule
from .answer import Verdict
from .clauses import Formula, Group, Leaf, Neg, hold
from .grounded import ALWAYS_ATOM, NEVER, Context, Grounded, Judge
from .in_force import goes_by_the_day
from .truth import OPEN, Truth

if TYPE_CHECKING:
    from .person import Person
    from .replay import World


ASKED = "asked"
REMEMBERED = 2_000
"""What a target learns of truths, it remembers of so many."""


@dataclass(frozen=True, slots=True)
class Anatomy:
    """The parts of a rule's clause: what says it is in force, that its parameters have values, `when`, `unless`."""

    force: Formula | None
    valued: tuple[Formula, ...]
    when: Formula
    unless: Formula | None


@dataclass(frozen=True)
class Target:
    """All that decides one question or status in a stance.

    Clause i of `group` is rule i of `rules`, and `anatomy` i its parts; a question's last clause is whether it is
    asked; a duty has one clause. `deps` are the statuses it reads, through questions too.
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
    verdicts: dict[tuple[Truth, ...], Verdict] = field(default_factory=dict, compare=False)

    def truths(self, w: "World", p: "Person") -> tuple[Truth, ...]:
        """Judge every atom for a person on the world's day."""
        return tuple([judge(w, p) for judge in self.judges])

    @cached_property
    def judges(self) -> tuple[Judge, ...]:
        """What judges each atom."""
        return tuple(g.judge for g in self.grounded)

    @cached_property
    def reads(self) -> tuple[str, ...]:
        """The statuses it reads, in order."""
        return tuple(sorted(self.deps))

    @cached_property
    def whole(self) -> tuple["Target", ...]:
        """This and the questions that it reads, each once."""
        found = {id(self): self}
        for targets in self.inner:
            for target in targets:
                found |= {id(t): t for t in target.whole}
        return tuple(found.values())

    @cached_property
    def waits(self) -> bool:
        """Tell whether a rule of it waits for a change: then its truths hang on what has just happened, too."""
        return any(self.triggers)

    @cached_property
    def held_off(self) -> dict[int, tuple[int, ...]]:
        """The rules that wait for no change, each with those that do and beat it, themselves or through others."""
        found: dict[int, tuple[int, ...]] = {}
        for place, clause in enumerate(self.group.clauses):
            waiting = {r for r in clause.beaten_by if self.triggers[r] is not None}
            waiting = waiting.union(*(found.get(r, ()) for r in clause.beaten_by))
            if waiting and self.triggers[place] is None:
                found[place] = tuple(sorted(waiting))
        return found

    @cached_property
    def asks_known(self) -> bool:
        """Tell whether it asks if something is known, itself or through questions or of relatives."""
        return any(_asks_known(g.atom) for g in self.grounded) or any(
            target.asks_known for targets in self.inner for target in targets
        )

    @cached_property
    def relations(self) -> frozenset[str]:
        """What it asks of relatives, itself or through questions, as that is named where it is unknown of strangers."""
        own = frozenset(repr(atom) for g in self.grounded for atom in _of_relatives(g.atom))
        return own.union(*(target.relations for targets in self.inner for target in targets))

    @cached_property
    def edges(self) -> tuple[int, ...] | None:
        """The days on which time alone can change a truth, where these are fixed: provisions come into force and go
        out of it. None where other atoms go by the day judged too."""
        days: set[int] = set()
        for grounded, inner in zip(self.grounded, self.inner, strict=True):
            plain = grounded.atom is not ALWAYS_ATOM and goes_by_the_day(grounded.atom)
            if (grounded.next is not None or isinstance(grounded.atom, InForce)) and not plain:
                return None
            if isinstance(grounded.atom, InForce):
                days |= {e.span.lo for e in (grounded.atom.start, grounded.atom.end) if isinstance(e, Day)}
            for target in inner:
                if target.edges is None:
                    return None
                days.update(target.edges)
        return tuple(sorted(days))

    def moment(self, lo: int, hi: int) -> tuple[int, int]:
        """Return what its truths make of the day judged (of its first and last possible day): a number between two
        edges, else the day itself."""
        edges = self.edges
        if edges is None:
            return lo, hi
        first = bisect_right(edges, lo)
        return first, first if hi == lo else bisect_right(edges, hi)

    @cached_property
    def governed(self) -> tuple[tuple[Context, Formula], ...]:
        """The rules governed by a date of the life: by which, and what says that it lies within their time."""
        return tuple(
            (Context(rule.force.governed_by, as_if=self.is_question), parts.force)
            for rule, parts in zip(self.rules, self.anatomy, strict=True)
            if parts.force is not None and not isinstance(rule.force.governed_by, On)
        )

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
            if len(self.memory) >= REMEMBERED:
                self.memory.clear()
            self.memory[truths] = tuple(sorted(found))
        return self.memory[truths]


def _of_relatives(atom: Atom) -> tuple[Quantified, ...]:
    """The atom where it speaks of relatives, and those within it."""
    if not isinstance(atom, Quantified):
        return ()
    return atom, *(inner for each in atoms(atom.has) for inner in _of_relatives(each))


def _asks_known(atom: Atom) -> bool:
    if isinstance(atom, Quantified):
        return any(_asks_known(inner) for inner in atoms(atom.has))
    return isinstance(atom, Known)


def leaves(formula: Formula) -> list[int]:
    """Return the atoms of a formula."""
    if isinstance(formula, Leaf):
        return [formula.atom]
    if isinstance(formula, Neg):
        return leaves(formula.part)
    return [leaf for part in formula.parts for leaf in leaves(part)]


def force_atom(force: Force) -> InForce | None:
    """Return the atom that says a provision is in force; None where it always is."""
    if force.start is None and force.end is None and isinstance(force.governed_by, On):
        return None
    return InForce(force.governed_by, force.start, force.end)
