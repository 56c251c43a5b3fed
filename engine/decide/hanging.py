"""What a target hangs on: statuses, facts, relatives, dates of the law, and other questions."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..language.conditions import (
    Atom,
    Becomes,
    Compare,
    Day,
    On,
    Param,
    Quantified,
    Ref,
    Set,
    atoms,
    reads,
    terms,
)
from ..language.dates import Duration
from ..language.rulebook import Rulebook
from .target import Target
from .worths import doubtful

if TYPE_CHECKING:
    from .assembly import Assembly


def read_by(parts: "Assembly") -> set[Ref]:
    """Return what a target's conditions read."""
    return {ref for c in parts.conditions for ref in reads(c)}


def deps_of(parts: "Assembly") -> frozenset[str]:
    """Return the statuses that a target reads, through questions too."""
    own = {ref.name for ref in read_by(parts) if ref.sort == "status"}
    for trigger, _ in parts.places:
        if isinstance(trigger, Becomes):
            own.add(trigger.status)
    return frozenset(own.union(*(t.deps for t in parts.inner)))


def facts_of(parts: "Assembly") -> frozenset[str]:
    """Return the facts that a target reads, through questions too; `*` where it asks of relatives."""
    own = {ref.name for ref in read_by(parts) if ref.sort == "fact"}
    if asks_of_relatives(parts):
        own.add("*")
    return frozenset(own.union(*(t.facts for t in parts.inner)))


def laws_of(parts: "Assembly") -> frozenset[str]:
    """The dates of the law that are not known exactly, and the parameters, that its atoms name."""
    inside = [
        atom
        for grounded in parts.grounded
        for atom in (atoms(grounded.atom.has) if isinstance(grounded.atom, Quantified) else (grounded.atom,))
    ]
    return laws_in(inside, parts.program.book).union(*(t.laws for t in parts.inner))


def laws_in(inside: Iterable[Atom], book: Rulebook) -> frozenset[str]:
    """Return the dates of the law that are not known exactly, and the parameters, that some atoms name; and the dates
    between which these have a value."""
    found: set[str] = set()
    for term in (term for atom in inside for term in terms(atom)):
        if isinstance(term, Param):
            found.add(term.name)
            found.update(str(span) for span in doubtful(book.parameters[term.name]))
        elif isinstance(term, Day) and not term.span.exact:
            found.add(str(term.span))
    return frozenset(found)


def ends_of(book: Rulebook) -> list[Atom]:
    """Return when what acts bring about lapses and when duties run out, as comparisons: a replay hangs on these too."""
    lapses = [
        effect.lapse
        for act in book.acts.values()
        for effects in act.effects.values()
        for effect in effects
        if isinstance(effect, Set)
    ]
    ends = [*lapses, *(duty.within for duty in book.duties.values())]
    return [Compare(On(), "<", end) for end in ends if end is not None and not isinstance(end, Duration)]


def inner_targets(parts: "Assembly") -> tuple[tuple[Target, ...], ...]:
    """The questions that each atom reads, of the person or of relatives."""
    found = []
    for grounded in parts.grounded:
        atom = grounded.atom
        read = reads(atom.has) if isinstance(atom, Quantified) else reads(atom)
        found.append(tuple(parts.program.question(ref.name) for ref in sorted_questions(read)))
    return tuple(found)


def asks_of_relatives(parts: "Assembly") -> bool:
    """Tell whether a target asks of relatives."""
    here = any(isinstance(atom, Quantified) for c in parts.conditions for atom in atoms(c))
    return here or any(t.relatives for t in parts.inner)


def sorted_questions(read: frozenset[Ref]) -> list[Ref]:
    """Return the questions among what is read, in order."""
    return sorted((ref for ref in read if ref.sort == "question"), key=lambda ref: ref.name)
