"""Constraints say what is impossible in fact; one that excludes nobody, or everybody, says nothing."""

from collections.abc import Sequence
from itertools import product
from math import prod

from ..text.diagnostic import Diagnostics
from ..text.place import Place
from .conditions import All, AtLeast, Atom, Condition, Is, Not, Ref, Some, atoms
from .rulebook import Rulebook

MOST_WAYS = 5_000

Way = dict[object, object]


def constraints(book: Rulebook, found: Diagnostics, places: Sequence[Place]) -> None:
    """Report constraints that say nothing; too large ones are passed over."""
    for constraint, place in zip(book.vocabulary.constraints, places, strict=False):
        truths = _tried(constraint, book)
        if truths == {True}:
            found.error(place, "this constraint excludes nobody; a constraint says what is impossible in fact")
        elif truths == {False}:
            found.error(place, "this constraint excludes everybody; a constraint says what is impossible in fact")


def _tried(constraint: Condition, book: Rulebook) -> set[bool] | None:
    """The truths that a condition takes over all values of what it reads; None where there are too many ways."""
    leaves = list(dict.fromkeys(atoms(constraint)))
    refs = dict.fromkeys(atom.ref for atom in leaves if isinstance(atom, Is) and _chooses(atom, book))
    choices: list[list[tuple[object, object]]] = [[(ref, value) for value in _values(ref, book)] for ref in refs]
    choices += [[(atom, True), (atom, False)] for atom in leaves if not _chooses(atom, book)]
    if prod(map(len, choices)) > MOST_WAYS:
        return None
    return {_holds(constraint, dict(way)) for way in product(*choices)}


def _chooses(atom: Atom, book: Rulebook) -> bool:
    """Tell whether an atom is about which one of several values holds; of a set, several may."""
    if not isinstance(atom, Is):
        return False
    return atom.ref.sort != "fact" or book.vocabulary.facts[atom.ref.name].type != "set"


def _values(ref: Ref, book: Rulebook) -> tuple[str, ...]:
    words = book.vocabulary
    if ref.sort == "question":
        return words.questions[ref.name].outcomes
    if ref.sort == "status":
        return words.statuses[ref.name].values
    fact = words.facts[ref.name]
    return ("yes", "no") if fact.type == "bool" else fact.values


def _holds(condition: Condition, way: Way) -> bool:
    if isinstance(condition, Not):
        return not _holds(condition.part, way)
    if isinstance(condition, All):
        return all(_holds(part, way) for part in condition.parts)
    if isinstance(condition, Some):
        return any(_holds(part, way) for part in condition.parts)
    if isinstance(condition, AtLeast):
        return sum(_holds(part, way) for part in condition.parts) >= condition.n
    if isinstance(condition, Is) and condition.ref in way:
        return way[condition.ref] in condition.values
    return bool(way[condition])
