"""Which answers rest on rules that nothing better than general knowledge or inference supports, themselves or through
other answers."""

from collections.abc import Mapping
from functools import lru_cache

from ..decide.clauses import negate
from ..decide.finding import Finding, RuleTrace
from ..decide.truth import NO, OPEN, YES, Truth
from ..language.conditions import (
    All,
    AtLeast,
    Atom,
    Condition,
    DaysOf,
    Is,
    Not,
    Quantified,
    Some,
    Throughout,
    Times,
    Was,
    reads,
)
from ..language.rulebook import Rule, Rulebook
from .words import unverified

Answered = Mapping[str, Finding]
"""The answers of one column on one day, by question or status."""


class Resting:
    """What the answers of one column on one day rest on, as far as they were all asked.

    An answer rests on an unverified rule where every rule that makes it is one, or reads an answer that does; of an
    open answer, where any is. A condition with an alternative that is verified stands without the other. What was read
    on earlier days (by a rule that changed a status then, or by a count) is not told, and passed over.
    """

    def __init__(self, answered: Answered, rules: Mapping[str, Rule], read_by: Mapping[str, frozenset[str]]) -> None:
        self.answered = answered
        self.rules = rules
        self.known: dict[str, frozenset[str]] = {}
        ahead = {name for name, found in answered.items() if any(unverified(trace.cite) for trace in found.because)}
        while ahead:  # again where what an answer reads turned out to rest on something; what is known only grows
            changed = [name for name in ahead if self._grows(answered[name])]
            ahead = {other for name in changed for other in read_by.get(name, ()) if other in answered}

    def on(self, question: str) -> frozenset[str]:
        """Return the unverified rules that an answer rests on; none where it stands without them."""
        return self.known.get(question, frozenset())

    def _grows(self, found: Finding) -> bool:
        """Find what an answer rests on, as far as it is known of others; tell whether that is more than before."""
        before = self.on(found.question)
        self.known[found.question] = self._of(found)
        return self.known[found.question] != before

    def _of(self, found: Finding) -> frozenset[str]:
        counts = [trace for trace in found.because if trace.fate == "effective" or found.kind != "decided"]
        each = [self._trace(trace, _made_before(found)) for trace in counts]
        if found.kind == "decided" and not all(each):
            return frozenset()
        return frozenset().union(*each)

    def _trace(self, trace: RuleTrace, before: bool) -> frozenset[str]:
        if unverified(trace.cite):
            return frozenset({trace.rule})
        rule = self.rules.get(trace.rule)
        if rule is None or before:
            return frozenset()
        found = self._holds(rule.when, True)
        return found | self._holds(rule.unless, False) if rule.unless is not None else found

    def _holds(self, condition: Condition, so: bool) -> frozenset[str]:
        """Return what it rests on that a condition holds, or (`so` is no) that it does not."""
        if isinstance(condition, Not):
            return self._holds(condition.part, not so)
        if isinstance(condition, All | Some | AtLeast):
            return self._parts(condition, so)
        return self._atom(condition)

    def _parts(self, condition: All | Some | AtLeast, so: bool) -> frozenset[str]:
        """Return what it rests on that enough parts are as they should; nothing where enough are without it."""
        should, never = (YES, NO) if so else (NO, YES)
        truths = [(self._truth(part), part) for part in condition.parts]
        told = [(truth, self._holds(part, so)) for truth, part in truths if truth != never]
        if sum(truth == should and not rests for truth, rests in told) >= _needed(condition, so):
            return frozenset()
        return frozenset().union(*(rests for _, rests in told))

    def _atom(self, atom: Atom) -> frozenset[str]:
        if isinstance(atom, Quantified):
            return frozenset()  # what relatives are answered is not told
        return frozenset().union(*map(self.on, _read(atom)))

    def _truth(self, condition: Condition) -> Truth:
        """Judge a condition as far as the answers alone say."""
        if isinstance(condition, Not):
            return negate(self._truth(condition.part))
        if isinstance(condition, All | Some | AtLeast):
            parts = [self._truth(part) for part in condition.parts]
            needed = _needed(condition, True)
            return YES if parts.count(YES) >= needed else NO if len(parts) - parts.count(NO) < needed else OPEN
        found = self.answered.get(condition.ref.name) if isinstance(condition, Is) else None
        if found is None or found.kind != "decided" or not isinstance(condition, Is):
            return OPEN
        return YES if found.outcome in condition.values else NO


def _made_before(found: Finding) -> bool:
    """Tell whether it is a status that has its value since an earlier day."""
    return found.is_status and (found.since is None or found.since.lo < found.on)


@lru_cache(maxsize=10_000)
def _read(atom: Atom) -> tuple[str, ...]:
    """Return the questions and statuses of which an atom reads what they are on the day."""
    past = atom.status if isinstance(atom, Was | Throughout | DaysOf | Times) else ""
    return tuple(sorted({ref.name for ref in reads(atom) if ref.sort != "fact" and ref.name != past}))


def _needed(condition: All | Some | AtLeast, so: bool) -> int:
    """Return how many parts must be as they should: all of an `all` that holds, one of an `all` that does not."""
    n = len(condition.parts)
    least = n if isinstance(condition, All) else 1 if isinstance(condition, Some) else condition.n
    return least if so else n - least + 1


def between(rulebook: Rulebook) -> tuple[str, ...]:
    """Return the questions and statuses through which an answer may come to rest on an unverified rule."""
    ahead = [rule.decides for rule in rulebook.rules if unverified(rule.cite)]
    found = set(ahead)
    for name in ahead:
        new = rulebook.read_by.get(name, frozenset()) - found
        found |= new
        ahead += sorted(new)
    words = rulebook.vocabulary
    return tuple(name for name in (*words.statuses, *words.questions) if name in found)
