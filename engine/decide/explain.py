"""Say why: what became of each rule on a question, and how each of its conditions stood."""

from ..language.conditions import All, AtLeast, Condition, Not, Some
from ..language.dates import text
from ..language.english import condition_in_words, rule_in_words
from ..language.rulebook import Rule, Rulebook
from .finding import Fate, Reason, RuleTrace
from .ground import Context
from .names import needs_in
from .program import Target, force_atom
from .replay import Person, World
from .truth import NO, OPEN, YES, Truth


class Sayings:
    """The words of one rulebook, each found once: rules by their key, conditions by themselves."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self._rules: dict[str, str] = {}
        self._conditions: dict[Condition, str] = {}

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
    """Words for the rules of one rulebook; `full` asks for their conditions too, and for the rules that did not take effect."""

    def __init__(self, sayings: Sayings, full: bool) -> None:
        self.sayings = sayings
        self.full = full

    def traces(self, w: World, p: Person, target: Target) -> tuple[tuple[RuleTrace, ...], tuple[RuleTrace, ...]]:
        """Return the rules that took effect (or may have), and those that did not, as the world stands."""
        truths = target.truths(w, p)
        judged = w.judging(target.group, truths)
        because: list[RuleTrace] = []
        rejected: list[RuleTrace] = []
        for i, rule in enumerate(target.rules):
            if judged[i] == NO and not self.full:
                continue
            trace = self._trace(w, p, target, i, rule, judged)
            (because if trace.fate in ("effective", "open") else rejected).append(trace)
        because.sort(key=lambda t: t.fate != "effective")
        return tuple(because), tuple(rejected)

    def _trace(self, w: World, p: Person, target: Target, i: int, rule: Rule, judged: tuple[Truth, ...]) -> RuleTrace:
        rivals = [target.rules[j].id for j in target.group.clauses[i].beaten_by if judged[j] != NO]
        fate, why = self._fate(w, p, target, i, rule, judged, rivals)
        reasons = self._reasons(w, p, rule, target.is_question) if self.full and fate != "not in force" else ()
        says = self.sayings.rule(rule)
        return RuleTrace(
            rule.id, says, rule.layer, fate, rule.outcomes, reasons, tuple(rivals), why, rule.cite, rule.reading
        )  # fmt: skip

    def _fate(
        self, w: World, p: Person, target: Target, i: int, rule: Rule, judged: tuple[Truth, ...], rivals: list[str]
    ) -> tuple[Fate, str]:
        if judged[i] == YES:
            return "effective", ""
        if judged[i] == OPEN:
            return "open", "not known whether it applies"
        context = Context(rule.force.governed_by, as_if=target.is_question)
        force = force_atom(rule.force)
        if force is not None and w.program.grounder.ground(force, context).judge(w, p) == NO:
            return "not in force", self._when_in_force(w, p, rule, context)
        beaten = [target.rules[j].id for j in target.group.clauses[i].beaten_by if judged[j] == YES]
        if beaten and self._applies(w, p, rule, context) == YES:
            return "beaten", f"yields to {', '.join(beaten)}"
        return "not met", self._first_failing(w, p, rule, context)

    def _applies(self, w: World, p: Person, rule: Rule, context: Context) -> Truth:
        fold = w.program.grounder.fold
        when = fold(rule.when, context).judge(w, p)
        return when if rule.unless is None else min(when, (2, 1, 0)[fold(rule.unless, context).judge(w, p)])

    def _when_in_force(self, w: World, p: Person, rule: Rule, context: Context) -> str:
        """Say since when or until when it held: an expired rule never falls through in silence."""
        grounder = w.program.grounder
        date = grounder.governing(context)(w, p)
        if date is None:
            return "what governs it has not happened"
        for edge, phrase, beyond in (
            (rule.force.end, "in force until", True),
            (rule.force.start, "in force only from", False),
        ):
            if edge is None:
                continue
            lo, hi = grounder.reach(edge, context)(w, p)
            if (date[0] >= hi) if beyond else (date[1] < lo):
                return f"{phrase} {text(lo)}"
        return "what governs it has not happened"

    def _first_failing(self, w: World, p: Person, rule: Rule, context: Context) -> str:
        fold = w.program.grounder.fold
        parts = rule.when.parts if isinstance(rule.when, All) else (rule.when,)
        for part in parts:
            if fold(part, context).judge(w, p) == NO:
                return f"not so: {self.sayings.condition(part)}"
        if rule.unless is not None and fold(rule.unless, context).judge(w, p) == YES:
            return f"excepted: {self.sayings.condition(rule.unless)}"
        return "its moment has passed" if rule.at is not None else "does not apply"

    # --- conditions as they stood

    def _reasons(self, w: World, p: Person, rule: Rule, as_if: bool) -> tuple[Reason, ...]:
        context = Context(rule.force.governed_by, as_if=as_if)
        parts = rule.when.parts if isinstance(rule.when, All) else (rule.when,)
        found = [self._reason(w, p, part, context) for part in parts]
        if rule.unless is not None:
            found.append(self._reason(w, p, Not(rule.unless), context))
        return tuple(found)

    def _reason(self, w: World, p: Person, condition: Condition, context: Context) -> Reason:
        grounded = w.program.grounder.fold(condition, context)
        truth = grounded.judge(w, p)
        needs = needs_in(grounded.why(w, p), w) if truth == OPEN else ()
        parts: tuple[Reason, ...] = ()
        if isinstance(condition, All | Some | AtLeast) and len(condition.parts) > 1:
            parts = tuple(self._reason(w, p, part, context) for part in condition.parts)
        return Reason(self.sayings.condition(condition), truth, parts, needs)
