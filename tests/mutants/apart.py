"""Rules that can never both apply, so that which of them stands over the other is no matter."""

from zhol.engine.language.conditions import ALWAYS, All, Day, Not
from zhol.engine.language.rulebook import Force, Rule
from zhol.tests.mutants.branches import normal
from zhol.tests.mutants.entailed import Entailed


def apart(rule: Rule, other: Rule, entailed: Entailed) -> bool:
    """Tell whether it is certain that two rules never both apply, nor one apply while the other is open.

    They belong to different readings of one term, one ends to be in force before the other begins, or one asks for
    what the other leaves out. Where that is not known, neither is more than open.
    """
    if any(set(rule.reading[term]).isdisjoint(other.reading[term]) for term in set(rule.reading) & set(other.reading)):
        return True
    if _follow(rule.force, other.force) or _follow(other.force, rule.force):
        return True
    return entailed.entails(_asks(rule, entailed), entailed.without(Not(_asks(other, entailed))))


def _follow(first: Force, second: Force) -> bool:
    if first.governed_by != second.governed_by:
        return False
    end, start = first.end, second.start
    return isinstance(end, Day) and isinstance(start, Day) and end.span.hi <= start.span.lo


def _asks(rule: Rule, entailed: Entailed) -> All:
    """Return what must hold for a rule to apply, part by part."""
    conditions = (rule.when, *((Not(rule.unless),) if rule.unless is not None else ()))
    whole = normal(entailed.without(normal(All(conditions)), ALWAYS))
    return whole if isinstance(whole, All) else All((whole,))
