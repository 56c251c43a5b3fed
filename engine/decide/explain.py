"""Say why: what became of each rule on a question, and how each of its conditions stood.

An explanation hangs on nothing but the truths of the atoms, so each is worked out once and serves every life and
column in which they come up again. Only which facts are missing, and the dates of what is not in force, are looked up
in the life itself.
"""

from ..language.conditions import All, AtLeast, Condition, Not, Some
from ..language.dates import text
from ..language.english import condition_in_words, rule_in_words
from ..language.rulebook import Rule, Rulebook
from .clauses import Count, Formula, Neg, hold
from .finding import Fate, Reason, RuleTrace
from .grounded import Context
from .names import needs_in
from .person import Person
from .remarks import Remarks
from .replay import World
from .target import Target
from .truth import NO, OPEN, YES, Truth

Traces = tuple[tuple[RuleTrace, ...], tuple[RuleTrace, ...]]
REMEMBERED = 20_000


class Sayings:
    """The words of one rulebook, each found once: rules by key, conditions by themselves, explanations by truths."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self._rules: dict[str, str] = {}
        self._conditions: dict[Condition, str] = {}
        self.traces: dict[tuple[object, ...], Traces] = {}
        self.kept: dict[int, Target] = {}
        self.remarks = Remarks(book)

    def rule(self, rule: Rule) -> str:
        """Return a rule in plain words."""
        if rule.key not in self._rules:
            self._rules[rule.key] = rule_in_words(rule, self.book)
        return self._rules[rule.key]

    def condition(self, condition: Condition) -> str:
        """Return a condition in plain words."""
        if condition not in self._conditions:
            self._conditions[condition] = condition_in_words(condition, self.book)
        return self._conditions[condition]


class Explainer:
    """Words for the rules of one rulebook; with `full`, for conditions and for rules that did not take effect too."""

    def __init__(self, sayings: Sayings, full: bool) -> None:
        self.sayings = sayings
        self.full = full

    def traces(self, w: World, p: Person, target: Target) -> Traces:
        """Return the rules that took effect (or may have), and those that did not, as the world stands."""
        truths = w.truths(p, target)
        missing = _missing(w, p, target, truths) if self.full and OPEN in truths else ()
        moment = target.moment(w.lo, w.lo)
        key = (id(target), truths, self.full, moment, missing, tuple(_dates(w, p, target, truths)))
        known = self.sayings.traces
        if key not in known:
            if len(known) > REMEMBERED:
                known.clear()
            self.sayings.kept[id(target)] = target
            known[key] = self._traces(w, p, target, truths, dict(missing))
        return known[key]

    def _traces(
        self, w: World, p: Person, target: Target, truths: tuple[Truth, ...], missing: dict[int, tuple[str, ...]]
    ) -> Traces:
        judged = w.judging(target.group, truths)
        because: list[RuleTrace] = []
        rejected: list[RuleTrace] = []
        for i in range(len(target.rules)):
            if judged[i] == NO and not self.full:
                continue
            trace = _Account(self, w, p, target, i, truths, judged, missing).trace()
            (because if trace.fate in ("effective", "open") else rejected).append(trace)
        because.sort(key=lambda t: t.fate != "effective")
        return tuple(because), tuple(rejected)


class _Account:
    """What became of one rule."""

    def __init__(
        self, by: Explainer, w: World, p: Person, target: Target, i: int, truths: tuple[Truth, ...],
        judged: tuple[Truth, ...], missing: dict[int, tuple[str, ...]],
    ) -> None:  # fmt: skip
        self.by, self.w, self.p, self.missing = by, w, p, missing
        self.target, self.truths, self.judged = target, truths, judged
        self.i, self.rule, self.parts = i, target.rules[i], target.anatomy[i]
        self.rivals = target.group.clauses[i].beaten_by

    def trace(self) -> RuleTrace:
        rule = self.rule
        fate, why = self._fate()
        reasons = self._reasons() if self.by.full and fate != "not in force" else ()
        live = tuple(self.target.rules[j].id for j in self.rivals if self.judged[j] != NO)
        says = self.by.sayings.rule(rule)
        return RuleTrace(rule.id, says, rule.layer, fate, rule.outcomes, reasons, live, why, rule.cite, rule.reading)

    def _held(self, formula: Formula | None) -> Truth:
        return YES if formula is None else hold(formula, self.truths)

    def _fate(self) -> tuple[Fate, str]:
        if self.judged[self.i] == YES:
            return "effective", ""
        if self.judged[self.i] == OPEN:
            return "open", "not known whether it applies"
        if self._held(self.parts.force) == NO:
            return "not in force", self._when_in_force()
        if any(self._held(leaf) == NO for leaf in self.parts.valued):
            return "not in force", "a parameter that it reads has no value yet"
        unless = NO if self.parts.unless is None else hold(self.parts.unless, self.truths)
        beaten = [self.target.rules[j].id for j in self.rivals if self.judged[j] == YES]
        if beaten and self._held(self.parts.when) == YES and unless == NO:
            return "beaten", f"yields to {', '.join(beaten)}"
        return "not met", self._first_failing(unless)

    def _when_in_force(self) -> str:
        """Say since when or until when it held: an expired rule never falls through in silence."""
        force, grounder = self.rule.force, self.w.program.grounder
        context = Context(force.governed_by, as_if=self.target.is_question)
        date = grounder.governing(context)(self.w, self.p)
        if date is None:
            return "what governs it has not happened"
        for edge, phrase, beyond in ((force.end, "in force until", True), (force.start, "in force only from", False)):
            if edge is None:
                continue
            lo, hi = grounder.reach(edge, context)(self.w, self.p)
            if (date[0] >= hi) if beyond else (date[1] < lo):
                return f"{phrase} {text(lo)}"
        return "not in force on that day"

    def _first_failing(self, unless: Truth) -> str:
        for part, formula in _pairs(self.rule.when, self.parts.when):
            if hold(formula, self.truths) == NO:
                return f"not so: {self.by.sayings.condition(part)}"
        if self.rule.unless is not None and unless == YES:
            return f"excepted: {self.by.sayings.condition(self.rule.unless)}"
        return "its moment has passed" if self.rule.at is not None else "does not apply"

    # --- conditions as they stood

    def _reasons(self) -> tuple[Reason, ...]:
        found = [self._reason(part, formula) for part, formula in _pairs(self.rule.when, self.parts.when)]
        if self.rule.unless is not None and self.parts.unless is not None:
            found.append(self._reason(Not(self.rule.unless), Neg(self.parts.unless)))
        return tuple(found)

    def _reason(self, condition: Condition, formula: Formula) -> Reason:
        truth = hold(formula, self.truths)
        parts: tuple[Reason, ...] = ()
        pairs = _pairs(condition, formula)
        if len(pairs) > 1:
            parts = tuple(self._reason(part, inner) for part, inner in pairs)
        return Reason(self.by.sayings.condition(condition), truth, parts, self._needs(formula) if truth == OPEN else ())

    def _needs(self, formula: Formula) -> tuple[str, ...]:
        if isinstance(formula, Neg):
            return self._needs(formula.part)
        if isinstance(formula, Count):
            return tuple(sorted({need for part in formula.parts for need in self._needs(part)}))
        return self.missing.get(formula.atom, ())


def _missing(w: World, p: Person, target: Target, truths: tuple[Truth, ...]) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """The facts that each open atom misses."""
    return tuple((i, needs_in(target.grounded[i].why(w, p), w)) for i, truth in enumerate(truths) if truth == OPEN)


def _dates(w: World, p: Person, target: Target, truths: tuple[Truth, ...]) -> list[object]:
    """The dates of the life that say when a rule was in force, where it is not: an account names them."""
    governing = w.program.grounder.governing
    return [governing(context)(w, p) for context, force in target.governed if hold(force, truths) == NO]


def _pairs(condition: Condition, formula: Formula) -> list[tuple[Condition, Formula]]:
    """A condition's parts beside their formulas; the whole beside its own where it has none."""
    if isinstance(condition, All | Some | AtLeast) and isinstance(formula, Count):
        return list(zip(condition.parts, formula.parts, strict=True))
    return [(condition, formula)]


__all__ = ["Explainer", "Sayings"]
