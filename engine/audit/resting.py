"""What decisions that are applied for rest on: a status that somebody has, and without which they go against her."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..decide.program import Program
from ..language.conditions import ALWAYS, All, Becomes, Condition, Is, Not, Ref, reads
from ..language.rulebook import Rule, Status
from .brought import Deed, making
from .changing import changed, settled
from .lengths import Procedure, procedures
from .posing import holding
from .standing import stands

Wanted = Sequence[tuple[Condition, bool]]


@dataclass(frozen=True, slots=True)
class Ground:
    """A status on which the decision about a person's own application rests, and the condition that reads it.

    The condition holds of her (`good`), or fails, and would not if she had never come by the status. `rivals` are rules
    by which the decision could be good in other ways.
    """

    filing: Deed
    procedure: Procedure
    rule: Rule | None
    condition: Condition
    good: bool
    status: str
    rivals: tuple[Rule, ...]

    def wanted(self, program: Program) -> Wanted:
        """Return what is so of somebody whose application is good, and rests on it."""
        noun, act = program.book.vocabulary.statuses[self.status], self.procedure.act
        held = ("held",) if noun.document else tuple(v for v in noun.values if v != first_of(noun))
        found = [(Is(Ref("status", noun.id), held), True), (self.condition, self.good), (act.requires, True)]
        if not noun.document:
            found.append((changed(self.condition, {noun.id: first_of(noun)}), not self.good))
        if act.decided_by:
            question = program.book.vocabulary.questions[act.decided_by]
            found += [(question.asked_when, True), (Is(Ref("question", question.id), question.outcomes[:1]), True)]
        return [*found, *((holding(rival), False) for rival in self.rivals)]


def grounds(program: Program, day: int) -> Iterator[Ground]:
    """Yield what decisions of others rest on, each status with each condition that reads it."""
    for procedure in procedures(program, day):
        filings = making(program, procedure.status, procedure.value, day)
        if filings and program.book.vocabulary.actors[filings[0].act.actor].is_self:
            for rule, condition, good, rivals in _conditions(program, procedure, day):
                for name in sorted(ref.name for ref in reads(condition) if ref.sort == "status"):
                    if name != procedure.status and _rests(program.book.vocabulary.statuses[name], condition, good):
                        yield Ground(filings[0], procedure, rule, condition, good, name, rivals)


Read = tuple[Rule | None, Condition, bool, tuple[Rule, ...]]


def _conditions(program: Program, procedure: Procedure, day: int) -> Iterator[Read]:
    """The conditions that a decision hangs on, each with its rule, whether it has to hold, and the rules by which the
    decision could be good without it; the act's own has no rule."""
    if procedure.act.requires != ALWAYS:
        yield None, procedure.act.requires, True, ()
    above: dict[str, tuple[Rule, ...]] = {procedure.act.decided_by: ()} if procedure.act.decided_by else {}
    waiting = list(above)
    for question in waiting:
        best = program.book.vocabulary.questions[question].outcomes[0]
        rules = [r for r in program.rules.get(question, ()) if stands(program, r.force, day) and not r.default]
        for rule in rules:
            good = best in rule.outcomes
            others = above[question]
            others += tuple(other for other in rules if other is not rule and best in other.outcomes and good)
            yield rule, holding(rule), good, others
            for ref in sorted(reads(holding(rule)), key=lambda ref: ref.name):
                if ref.sort == "question" and ref.name not in above:
                    above[ref.name] = others
                    waiting.append(ref.name)


def _rests(noun: Status, condition: Condition, good: bool) -> bool:
    """Tell whether a condition may be otherwise without a status that can be come by; what anybody sees is no status
    to lose."""
    if noun.plain or noun.duty or not first_of(noun):
        return False
    return noun.document or settled(changed(condition, {noun.id: first_of(noun)})) is not good


def first_of(noun: Status) -> str:
    """Return what a status is of whoever never came by it; empty where nothing says."""
    return noun.begins or noun.missing or ""


@dataclass(frozen=True, slots=True)
class Taking:
    """An act of somebody who does not decide, that takes a status, alone or by what a rule makes of it."""

    deed: Deed
    changes: Mapping[str, str]
    so: Wanted


def takings(program: Program, day: int) -> Iterator[Taking]:
    """Yield the acts of others that change something, with what a rule then changes by itself."""
    for deed in program.deeds.values():
        actor = program.book.vocabulary.actors[deed.act.actor]
        if deed.counts and not actor.is_self and not actor.is_chance and stands(program, deed.act.force, day):
            for each in (Deed(deed.act, outcome) for outcome in deed.act.effects):
                if each.changes:
                    yield Taking(each, each.changes, ())
                    yield from _following(program, each, day)


def _following(program: Program, deed: Deed, day: int) -> Iterator[Taking]:
    for status, rules in program.rules.items():
        for rule in rules if status in program.book.vocabulary.statuses and status not in deed.changes else ():
            after = changed(holding(rule), deed.changes)
            waits = isinstance(rule.at, Becomes) and deed.changes.get(rule.at.status) == rule.at.value
            by_itself = rule.at is None and after != holding(rule)
            if (waits or by_itself) and settled(after) is not False and stands(program, rule.force, day):
                eve = [(holding(rule), False)] if by_itself else []
                yield Taking(deed, {**deed.changes, status: rule.outcomes[0]}, [(after, True), *eve])


def may_be_done(program: Program, deed: Deed) -> Wanted:
    """Return what lets an act be done and end so, wherever the person is."""
    found = [(part, True) for part in parts_of(deed.act.requires) if place_of(program, part) is None]
    if deed.act.decided_by:
        found.append((Is(Ref("question", deed.act.decided_by), (deed.outcome,)), True))
    return found


def parts_of(condition: Condition) -> tuple[Condition, ...]:
    """Return the conditions all of which a condition asks for."""
    return condition.parts if isinstance(condition, All) else (condition,)


def place_of(program: Program, condition: Condition) -> tuple[str, str] | None:
    """Return what anybody can see, and everybody can change, that a condition asks for: where somebody is."""
    inner = condition.part if isinstance(condition, Not) else condition
    if not isinstance(inner, Is) or inner.ref.sort != "status":
        return None
    noun = program.book.vocabulary.statuses[inner.ref.name]
    fitting = [v for v in noun.values if (v in inner.values) == (inner is condition)]
    return (noun.id, fitting[0]) if noun.plain and fitting else None
