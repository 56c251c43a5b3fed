"""Rules that can never both apply, so that which of them stands over the other is no matter."""

from zhol.engine.language.conditions import All, Condition, Day, Is, Not
from zhol.engine.language.rulebook import Force, Rule, Vocabulary
from zhol.tests.mutants.branches import normal


def apart(rule: Rule, other: Rule, words: Vocabulary) -> bool:
    """Tell whether it is certain that two rules never both apply, nor one apply while the other is open.

    They belong to different readings of one term, one ends to be in force before the other begins, or one asks for a
    value where the other asks for another. Where the value is not known, neither is more than open.
    """
    if any(set(rule.reading[term]).isdisjoint(other.reading[term]) for term in set(rule.reading) & set(other.reading)):
        return True
    if _follow(rule.force, other.force) or _follow(other.force, rule.force):
        return True
    return any(_deny(a, b, words) for a in _parts(rule) for b in _parts(other))


def _follow(first: Force, second: Force) -> bool:
    if first.governed_by != second.governed_by:
        return False
    end, start = first.end, second.start
    return isinstance(end, Day) and isinstance(start, Day) and end.span.hi <= start.span.lo


def _parts(rule: Rule) -> tuple[Condition, ...]:
    """Return what must hold for a rule to apply, part by part."""
    conditions = (rule.when, *((Not(rule.unless),) if rule.unless is not None else ()))
    whole = normal(All(conditions))
    return whole.parts if isinstance(whole, All) else (whole,)


def _deny(one: Condition, other: Condition, words: Vocabulary) -> bool:
    if Not(one) == other or Not(other) == one:
        return True
    if isinstance(one, Is) and isinstance(other, Is):
        return one.ref == other.ref and _single(one, words) and set(one.values).isdisjoint(other.values)
    if isinstance(one, Not) and isinstance(other, Is):
        one, other = other, one
    if isinstance(one, Is) and isinstance(other, Not) and isinstance(other.part, Is):
        return one.ref == other.part.ref and _single(one, words) and set(one.values) <= set(other.part.values)
    return False


def _single(atom: Is, words: Vocabulary) -> bool:
    """Tell whether a word has one value at a time."""
    return atom.ref.sort != "fact" or words.facts[atom.ref.name].type != "set"
