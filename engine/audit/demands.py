"""What a condition asks of each word, as far as it can be read off: enough to see that two conditions never meet."""

from collections.abc import Iterable, Mapping

from ..language.conditions import All, AtLeast, Condition, Is, Not, Ref, Some
from ..language.rulebook import Vocabulary
from .layers import Provision, condition_of

Demands = Mapping[Ref, frozenset[str]]
"""By word, the values that it can have where a condition holds; a word that is missing can have any."""


def demands(condition: Condition, words: Vocabulary) -> Demands | None:
    """Return what a condition asks; None where it asks for what cannot be together."""
    return _asked(condition, True, words)


def asked_by(provision: Provision, words: Vocabulary) -> Demands | None:
    """Return what a rule, or an act, asks."""
    return demands(condition_of(provision), words)


def apart(one: Demands | None, other: Demands | None) -> bool:
    """Tell whether it can be seen that two conditions never hold together."""
    return one is None or other is None or _both([one, other]) is None


def _asked(condition: Condition, holds: bool, words: Vocabulary) -> Demands | None:
    """Return what is so where a condition holds, or where it does not."""
    if isinstance(condition, Is):
        return _value(condition, holds, words)
    if isinstance(condition, Not):
        return _asked(condition.part, not holds, words)
    if isinstance(condition, All | Some | AtLeast):
        parts = [_asked(part, holds, words) for part in condition.parts]
        needed = _least(condition) if holds else len(parts) - _least(condition) + 1
        return _both(parts) if needed >= len(parts) else _either(parts) if needed > 0 else {}
    return {}


def _least(condition: All | Some | AtLeast) -> int:
    """Return how many parts must hold."""
    if isinstance(condition, AtLeast):
        return condition.n
    return len(condition.parts) if isinstance(condition, All) else 1


def _value(atom: Is, holds: bool, words: Vocabulary) -> Demands | None:
    if atom.ref.sort == "fact" and words.facts[atom.ref.name].type == "set":
        return {}  # one of a set does not keep another out
    if holds:
        return {atom.ref: frozenset(atom.values)}
    known = _values(atom.ref, words)
    if known is None:
        return {}
    return {atom.ref: left} if (left := known - {*atom.values}) else None


def _values(ref: Ref, words: Vocabulary) -> frozenset[str] | None:
    """Return every value of a word that always has one; None where there is no such list.

    A question can be silent or in conflict: what has not one outcome need not have another.
    """
    if ref.sort == "status":
        return frozenset(words.statuses[ref.name].values)
    fact = words.facts.get(ref.name)
    return {"bool": frozenset(("yes", "no")), "enum": frozenset(fact.values)}.get(fact.type) if fact else None


def _both(parts: Iterable[Demands | None]) -> Demands | None:
    found: dict[Ref, frozenset[str]] = {}
    for part in parts:
        if part is None:
            return None
        for ref, values in part.items():
            found[ref] = found[ref] & values if ref in found else values
            if not found[ref]:
                return None
    return found


def _either(parts: Iterable[Demands | None]) -> Demands | None:
    possible = [part for part in parts if part is not None]
    if not possible:
        return None
    shared = frozenset.intersection(*(frozenset(part) for part in possible))
    return {ref: frozenset().union(*(part[ref] for part in possible)) for ref in shared}
