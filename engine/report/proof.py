"""A rule as a branch of a proof: its conditions as they stood, each with the proof of the answer it reads."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..decide.finding import Fate, Finding, Reason, RuleTrace
from ..decide.truth import NO, OPEN, YES
from ..language.conditions import All, AtLeast, Condition, Is, Not, Param, Some, params
from ..language.rulebook import Rule
from ..text.tongue import phrase
from .in_force import force_words
from .lineup import Lineup, tells
from .page import Branch, Line, Piece, Tone, line
from .remarks import remark_told
from .words import Wording, cited, unverified

SIGNS: dict[int, tuple[str, Tone]] = {
    YES: (phrase("✓ yes "), "good"), NO: (phrase("✗ no "), "bad"), OPEN: (phrase("? open "), "open"),
}  # fmt: skip
FATES: dict[Fate, str] = {
    "effective": phrase("effective"),
    "open": phrase("may or may not apply"),
    "beaten": phrase("applies, but another stands over it"),
    "not met": phrase("conditions not met"),
    "not in force": phrase("not in force"),
}
DEPTH = 4


@dataclass(slots=True)
class Proof:
    """The proof of answers in one column on one day; an answer that was proved above is not proved again."""

    lineup: Lineup
    column: int
    day: int
    deep: bool = True
    seen: frozenset[str] = frozenset()

    def rule(self, trace: RuleTrace, over: Iterable[RuleTrace] = (), depth: int = 0) -> Branch:
        """Return a rule that counts: its conditions as they stood, its reading and dates, what it stands over."""
        rule = self.lineup.rule(trace)
        under = list(self._reasons(trace, rule, depth)) or self._unconditional(trace, rule)
        under += [Branch(line(words)) for words in self._limits(trace, rule)]
        under += [self._stands_over(beaten) for beaten in over]
        say = self.lineup.wording
        state = "" if trace.fate == "effective" else f" ({say.tell(FATES[trace.fate])})"
        told = say.sentence("rule {rule}", rule=named(self.lineup, trace))
        return Branch(line(told, state), support(self.lineup, trace), tuple(under))

    def _unconditional(self, trace: RuleTrace, rule: Rule | None) -> list[Branch]:
        says = self.lineup.wording.tell("no other rule on it applies") if rule and rule.default else trace.says
        return [Branch(line(says))] if says else []

    def _limits(self, trace: RuleTrace, rule: Rule | None) -> Iterator[str]:
        wording, chosen = self.lineup.wording, self.lineup.judgement.columns[self.column].readings
        read = dict.fromkeys([*trace.reading, *(_terms_of_figures(rule, wording) if rule else ())])
        for term in read:
            here = chosen.get(term, "")
            told = wording.tell(
                "“{term}” is read so: {reading}", term=wording.name(term), reading=wording.reading(term, here)
            )
            default = wording.rulebook.terms[term].readings[0] if term in wording.rulebook.terms else here
            usual = wording.tell("the default") if here == default else wording.tell("not the default")
            yield f"{told} ({wording.tongue.own(f'{term}={here}')}, {usual})"
        if rule and (when := force_words(rule.force, wording.tongue)):
            yield when

    def _stands_over(self, beaten: RuleTrace) -> Branch:
        told = self.lineup.wording.sentence("stands over {rule}", rule=named(self.lineup, beaten))
        return Branch(told, support(self.lineup, beaten))

    def _reasons(self, trace: RuleTrace, rule: Rule | None, depth: int) -> Iterator[Branch]:
        parts: list[Condition | None] = [None] * len(trace.reasons)
        if rule:
            whole = [*(rule.when.parts if isinstance(rule.when, All) else (rule.when,))]
            whole += [Not(rule.unless)] if rule.unless is not None else []
            parts = [*whole] if len(whole) == len(parts) else parts
        for reason, part in zip(trace.reasons, parts, strict=True):
            yield self._reason(reason, part, depth)

    def _reason(self, reason: Reason, part: Condition | None, depth: int) -> Branch:
        sign, tone = SIGNS[reason.truth]
        inner: tuple[Condition | None, ...] = part.parts if isinstance(part, All | Some | AtLeast) else ()
        if len(inner) != len(reason.parts):
            inner = (None,) * len(reason.parts)
        under = [self._reason(r, p, depth) for r, p in zip(reason.parts, inner, strict=True)]
        if reason.truth != NO or not isinstance(part, Is) or part.ref.sort == "question":
            under += self._because(part, depth)
        return Branch(line(Piece(self.lineup.wording.tell(sign), tone), reason.says), under=tuple(under))

    def _because(self, part: Condition | None, depth: int) -> Iterator[Branch]:
        """Yield why an answer or a status that a condition reads is what it is."""
        atom = part.part if isinstance(part, Not) else part
        if not isinstance(atom, Is) or atom.ref.name in self.seen or depth >= DEPTH or not self.deep:
            return
        found = dict(zip(self.lineup.titles, self.lineup.answers(atom.ref.name, self.day), strict=True))
        answer = found[self.lineup.titles[self.column]]
        if answer is None:
            return
        self.seen |= {atom.ref.name}
        if atom.ref.sort == "status" and (since := self.lineup.since(answer)):
            say = self.lineup.wording
            notes = "; ".join(remark_told(note, say) for note in answer.notes)
            yield Branch(line(Piece(notes or say.tell("since {day}", day=say.span(since)), "faint")))
        for trace in answer.because:
            yield self.rule(trace, depth=depth + 1)
        if atom.ref.sort == "question" and not answer.because:
            tell = self.lineup.wording.tell
            silent = tell("no rule says so") if answer.kind == "silent" else tell("it does not arise")
            yield Branch(line(Piece(silent, "faint")))


def _terms_of_figures(rule: Rule, wording: Wording) -> list[str]:
    """Return the vague terms that a rule's figures and dates hang on."""
    limits = {limit.name for limit in (rule.force.start, rule.force.end) if isinstance(limit, Param)}
    named = params(rule.when) | (params(rule.unless) if rule.unless else frozenset()) | limits
    terms = {wording.rulebook.parameters[name].term for name in named}
    return [term for term in wording.rulebook.terms if term in terms]


def named(lineup: Lineup, trace: RuleTrace) -> Line:
    """Name a rule: its id, and its label where it has one."""
    rule = lineup.rule(trace)
    label = lineup.wording.tongue.word(rule.label) if rule else ""
    return line(Piece(trace.rule, "name"), f": {label}" if label else "")


def support(lineup: Lineup, trace: RuleTrace) -> str:
    """Say a rule's layer, its sources with their marks, and whether nothing better than inference supports it."""
    say = lineup.wording
    weak = f" · {say.tell('unverified')}" if unverified(trace.cite) else ""
    return f"{say.layer(trace.layer)} · {cited(trace.cite, say.tongue) or say.tell('no source')}{weak}"


Ground = tuple[object, ...]


def ground(lineup: Lineup, question: str, day: int, column: int, seen: frozenset[str] = frozenset()) -> Ground:
    """Return all that the proof of an answer shows, to be compared with that of another column."""
    found = lineup.answers(question, day)[column]
    if found is None or question in seen:
        return ()
    read = [name for trace in found.because for name in lineup.reads(trace)]
    below = [ground(lineup, name, day, column, seen | {question}) for name in read]
    return (tells(found), found.since, found.because, found.notes, found.whatever, *below)


def rejected(lineup: Lineup, answers: Iterable[Finding | None]) -> list[tuple[RuleTrace, list[int]]]:
    """Return the rules that did not take effect, each once, with the columns where that is so."""
    told: list[tuple[RuleTrace, list[int]]] = []
    for i, found in enumerate(answers):
        for trace in found.rejected if found else ():
            same = next((columns for known, columns in told if outcome_of(known) == outcome_of(trace)), None)
            if same is None:
                told.append((trace, [i]))
            else:
                same.append(i)
    return told


def outcome_of(trace: RuleTrace) -> tuple[object, ...]:
    """Return what became of a rule."""
    return (trace.rule, trace.fate, trace.why, trace.beaten_by if trace.fate == "beaten" else ())
