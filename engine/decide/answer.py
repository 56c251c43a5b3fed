"""From effective rules to an answer: decided, silent, in conflict, in someone's hands, or open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from ..language.rulebook import Rule
from .candidate import NONE, Reasons
from .finding import Kind
from .truth import NO, OPEN, YES, Truth

FEW = 6


@dataclass(frozen=True, slots=True)
class Settled:
    """What rules that are effective for certain amount to."""

    kind: Kind
    outcomes: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()


SILENT = Settled("silent")
NOT_ASKED = Settled("not-asked")


def settle(rules: Sequence[Rule], order: Sequence[str]) -> Settled:
    """Return what effective rules amount to: one outcome, several, somebody's choice, or nothing.

    A `may` whose list holds every other effective outcome makes it that actor's choice; `order` ranks outcomes, best
    first.
    """
    if not rules:
        return SILENT
    plain = {rule.outcomes[0] for rule in rules if rule.may is None}
    mays = [rule.may for rule in rules if rule.may is not None]
    every = plain.union(*(may.outcomes for may in mays))
    wide = [may for may in mays if every <= set(may.outcomes)]
    ranked = tuple(sorted(every, key=lambda o: order.index(o) if o in order else len(order)))
    if wide:
        return Settled("discretion", ranked, tuple(dict.fromkeys(may.actor for may in wide)))
    return Settled("decided" if len(every) == 1 else "conflict", ranked)


class Verdict:
    """What the truths of the rules on a question, and whether it is asked, amount to by themselves.

    `truths` has one truth a rule; `order` ranks outcomes, best first.
    """

    def __init__(self, rules: tuple[Rule, ...], truths: tuple[Truth, ...], asked: Truth, order: Sequence[str]) -> None:
        self.rules = rules
        self.truths = truths
        self.asked = asked
        self.order = order
        self.settled = self._settled()

    def _settled(self) -> Settled | None:
        """What it amounts to where nothing open can change that; else None."""
        if self.asked == NO:
            return NOT_ASKED
        sure = [rule for rule, truth in zip(self.rules, self.truths, strict=False) if truth == YES]
        perhaps = [rule for rule, truth in zip(self.rules, self.truths, strict=False) if truth == OPEN]
        first = settle(sure, self.order)
        if self.asked == OPEN:
            return None
        for some in _ways(perhaps):
            if settle([*sure, *some], self.order) != first:
                return None
        return first

    @cached_property
    def outcomes(self) -> tuple[str, ...]:
        """The outcomes that are possible, best first."""
        if self.settled is not None:
            return self.settled.outcomes
        live = {o for rule, truth in zip(self.rules, self.truths, strict=False) if truth != NO for o in rule.outcomes}
        return tuple(sorted(live, key=lambda o: self.order.index(o) if o in self.order else len(self.order)))

    def reads(self, wanted: frozenset[str]) -> Truth:
        """Tell, as a condition does, whether the answer is one of some outcomes: open unless it is decided, silent or
        not asked."""
        settled = self.settled
        if settled is None or settled.kind in ("conflict", "discretion"):
            return OPEN
        return YES if settled.kind == "decided" and settled.outcomes[0] in wanted else NO


class Answer:
    """A verdict with why it is open: `why` gives the reasons why a rule (by index) or the asking (-1) is."""

    def __init__(self, verdict: Verdict, why: Callable[[int], Reasons]) -> None:
        self.verdict = verdict
        self.why = why
        self.settled = verdict.settled
        self.outcomes = verdict.outcomes

    @cached_property
    def reasons(self) -> Reasons:
        """Why it is not decided: the facts that are missing, the rules in conflict, those who may choose."""
        settled, truths = self.settled, self.verdict.truths
        if settled is None:
            places = [i for i, truth in enumerate(truths) if truth == OPEN]
            found = NONE.union(*(self.why(i) for i in places))
            return found | self.why(-1) if self.verdict.asked == OPEN else found
        if settled.kind == "conflict":
            rules = tuple(rule.id for rule, truth in zip(self.verdict.rules, truths, strict=False) if truth == YES)
            return frozenset({("conflict", rules)})
        return frozenset(("discretion", actor) for actor in settled.actors)

    @property
    def kind(self) -> Kind:
        """Decided, silent, not asked, or by the first that is open: conflict, unknown, discretion."""
        if self.settled is not None:
            return self.settled.kind
        open_kinds = {kind for kind, _ in self.reasons}
        if "conflict" in open_kinds:
            return "conflict"
        return "discretion" if open_kinds == {"discretion"} else "unknown"

    @property
    def actors(self) -> tuple[str, ...]:
        """Those in whose hands it is."""
        return tuple(sorted(str(actor) for kind, actor in self.reasons if kind == "discretion"))


def _ways(perhaps: list[Rule]) -> list[tuple[Rule, ...]]:
    """The rules that may turn out effective besides, in every combination; only the extremes where there are many."""
    if len(perhaps) > FEW:
        return [*((rule,) for rule in perhaps), tuple(perhaps)]
    return [some for n in range(1, len(perhaps) + 1) for some in combinations(perhaps, n)]
