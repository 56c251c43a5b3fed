"""Every small mistake in the provisions of a rulebook.

What is left out is left out because no reader could tell: a change that leaves the same meaning by the laws of truth
(`branches.normal`), a part that follows from its neighbours (`entailed`), a place above or below a rule that never
applies at the same time (`apart`), a day before anything is read (`times`), a parameter that nothing reads. Nothing is
left out because no scenario notices it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, TypeVar

from zhol.engine.language.conditions import (
    ALWAYS,
    All,
    Compare,
    Condition,
    Day,
    Effect,
    Increase,
    Not,
    On,
    Param,
    Set,
    Some,
    params,
)
from zhol.engine.language.dates import Duration, Span
from zhol.engine.language.english import condition_in_words, effect_in_words
from zhol.engine.language.rulebook import Act, Duty, Force, Parameter, Rule, Rulebook, Worth
from zhol.tests.mutants.apart import apart
from zhol.tests.mutants.branches import changes, durations_beside, normal, spans_beside, terms_beside
from zhol.tests.mutants.entailed import Entailed
from zhol.tests.mutants.infection import standing
from zhol.tests.mutants.mutant import Mutant, Provision
from zhol.tests.mutants.times import in_effect, read_in_time

NEVER = Some(())
Ruled = TypeVar("Ruled", Rule, Act, Duty)


@dataclass(frozen=True, slots=True)
class Mistake:
    """What was done to a provision, its words, and the provision that came of it."""

    what: str
    words: str
    now: Provision


def mutants(book: Rulebook) -> list[Mutant]:
    """Return every mutant of a rulebook, each meaning once. Raises AssertionError where two have one id."""
    found: list[Mutant] = []
    entailed = Entailed(book.vocabulary)
    for provision, name in _provisions(book):
        seen = [_meaning(provision, book, entailed)]
        for mistake in _mistakes(provision, book):
            meaning = _meaning(mistake.now, book, entailed)
            if meaning not in seen:
                seen.append(meaning)
                found.append(Mutant(f"{name}: {mistake.what}", mistake.words, provision, mistake.now))
    ids = [mutant.id for mutant in found]
    assert len(ids) == len(set(ids)), f"one id for two: {sorted({id for id in ids if ids.count(id) > 1})}"
    return found


def _provisions(book: Rulebook) -> Iterator[tuple[Provision, str]]:
    yield from ((rule, rule.key) for rule in book.rules)
    yield from ((act, f"act {act.id}") for act in book.acts.values())
    yield from ((duty, f"duty {duty.id}") for duty in book.duties.values())
    yield from ((p, f"parameter {p.id}") for p in book.parameters.values() if p.id in read_parameters(book))


def _mistakes(provision: Provision, book: Rulebook) -> Iterator[Mistake]:
    if isinstance(provision, Rule):
        return _of_rule(provision, book)
    if isinstance(provision, Act):
        return _of_act(provision, book)
    return _of_duty(provision, book) if isinstance(provision, Duty) else _of_parameter(provision)


def _meaning(provision: Provision, book: Rulebook, entailed: Entailed) -> tuple[Provision, object]:
    """Return a provision as far as it can be told from another: to be compared.

    Its conditions stand in normal form, without what follows from their neighbours or from the question being asked
    at all; it is in force where what it reads has a value. `default` and `overrides` mean nothing but where a rule
    stands among the others (engine/language/standing.py alone reads them), and where it stands towards a rule that
    never applies beside it is no matter.
    """
    if isinstance(provision, Rule):
        beside = [rule for rule in book.by_target[provision.decides] if rule.key != provision.key]
        stands = tuple(
            (rule.key, place)
            for rule in beside
            if (place := standing(provision, rule, book)) != (False, False) and not apart(provision, rule, entailed)
        )
        when = _plain(All((provision.when, Not(provision.unless or NEVER))), entailed, provision.decides)
        force = in_effect(provision, book)
        return replace(provision, when=when, unless=None, overrides=(), default=False, force=force), stands
    if isinstance(provision, Act):
        effects = {outcome: tuple(map(_in_a_day, effects)) for outcome, effects in provision.effects.items()}
        return replace(provision, requires=_plain(provision.requires, entailed), effects=effects), ()
    if isinstance(provision, Duty):
        return replace(provision, when=_plain(provision.when, entailed), force=in_effect(provision, book)), ()
    return replace(provision, worths=read_in_time(provision, book)), ()


def _plain(condition: Condition, entailed: Entailed, decides: str = "") -> Condition:
    """Return a condition without what makes no difference, in a rule on some question."""
    question = entailed.words.questions.get(decides)
    given = normal(question.asked_when) if question is not None else ALWAYS
    return normal(entailed.without(normal(condition), given))


def _in_a_day(effect: Effect) -> Effect:
    """What is to lapse on the day on which it comes about lapses on the next."""
    if isinstance(effect, Set) and isinstance(effect.lapse, Duration) and effect.lapse.n == 0:
        return replace(effect, lapse=replace(effect.lapse, n=1)) if effect.lapse.unit == "days" else effect
    return effect


# --- rules


def _of_rule(rule: Rule, book: Rulebook) -> Iterator[Mistake]:
    yield from _conditions(rule, "when", rule.when, book)
    if rule.unless is not None:
        yield Mistake("drop unless", condition_in_words(rule.unless, book), replace(rule, unless=None))
        yield from _conditions(rule, "unless", rule.unless, book)
    yield from _forces(rule)
    yield from _outcomes(rule, book)
    for other in rule.overrides:
        yield Mistake(
            f"drop override {other}", "", replace(rule, overrides=tuple(o for o in rule.overrides if o != other))
        )
    yield Mistake("default no" if rule.default else "default yes", "", replace(rule, default=not rule.default))
    if rule.at is not None:
        yield Mistake("drop at", "", replace(rule, at=None))


def _outcomes(rule: Rule, book: Rulebook) -> Iterator[Mistake]:
    known = _values(rule.decides, book)
    if rule.may is None:
        (outcome,) = rule.outcomes
        if len(known) > 1:
            other = known[(known.index(outcome) + 1) % len(known)]
            yield Mistake(f"outcome {other}", f"instead of {outcome}", replace(rule, outcomes=(other,)))
        return
    for outcome in rule.outcomes if len(rule.outcomes) > 1 else ():
        rest = tuple(o for o in rule.outcomes if o != outcome)
        yield Mistake(f"no choice of {outcome}", "", replace(rule, outcomes=rest, may=replace(rule.may, outcomes=rest)))


def _values(target: str, book: Rulebook) -> tuple[str, ...]:
    words = book.vocabulary
    return words.questions[target].outcomes if target in words.questions else words.statuses[target].values


# --- what rules, acts and duties share


def _conditions(provision: Ruled, name: str, condition: Condition, book: Rulebook) -> Iterator[Mistake]:
    for change in changes(condition, lambda part: condition_in_words(part, book)):
        changed: Any = {name: change.condition}
        now = replace(provision, **changed)
        yield Mistake(f"{name} {change.at} {change.what}", change.told, now)


def _forces(provision: Ruled) -> Iterator[Mistake]:
    force = provision.force
    if isinstance(force.start, Day):
        for what, span in spans_beside(force.start.span):
            moved = replace(provision, force=replace(force, start=Day(span)))
            yield Mistake(f"in force from {what}", f"instead of {force.start.span}", moved)
    if isinstance(force.end, Day):
        for what, span in spans_beside(force.end.span):
            moved = replace(provision, force=replace(force, end=Day(span)))
            yield Mistake(f"in force until {what}", f"instead of {force.end.span}", moved)
    if not isinstance(force.governed_by, On):
        yield Mistake("drop governed by", "", replace(provision, force=Force(On(), force.start, force.end)))


# --- acts


def _of_act(act: Act, book: Rulebook) -> Iterator[Mistake]:
    if act.requires != ALWAYS:
        yield Mistake("drop requires", condition_in_words(act.requires, book), replace(act, requires=ALWAYS))
        yield from _conditions(act, "requires", act.requires, book)
    yield from _forces(act)
    for outcome, effects in act.effects.items():
        for i, effect in enumerate(effects):
            words = effect_in_words(effect, book)
            rest = effects[:i], effects[i + 1 :]
            yield Mistake(f"{outcome} drop effect {i + 1}", words, _effected(act, outcome, (*rest[0], *rest[1])))
            for what, other in _effects_beside(effect, book):
                yield Mistake(
                    f"{outcome} effect {i + 1} {what}", words, _effected(act, outcome, (*rest[0], other, *rest[1]))
                )


def _effected(act: Act, outcome: str, effects: tuple[Effect, ...]) -> Act:
    return replace(act, effects={**act.effects, outcome: effects})


def _effects_beside(effect: Effect, book: Rulebook) -> Iterator[tuple[str, Effect]]:
    if isinstance(effect, Increase):
        yield "one more", replace(effect, by=effect.by + 1)
        return
    values = book.vocabulary.statuses[effect.status].values
    if len(values) > 1:
        other = values[(values.index(effect.value) + 1) % len(values)]
        # what lapses to nothing named cannot lapse
        lapse = effect.lapse if other in book.vocabulary.statuses[effect.status].then else None
        yield f"becomes {other}", Set(effect.status, other, lapse)
    if effect.lapse is not None:
        yield "drop lapse", replace(effect, lapse=None)
    if isinstance(effect.lapse, Duration):
        for what, by in durations_beside(effect.lapse):
            yield f"lapse {what}", replace(effect, lapse=by)
    elif effect.lapse is not None and not isinstance(effect.lapse, Param):
        for what, term in terms_beside(effect.lapse):
            yield f"lapse {what}", replace(effect, lapse=term)


# --- duties


def _of_duty(duty: Duty, book: Rulebook) -> Iterator[Mistake]:
    if duty.when != ALWAYS:
        yield from _conditions(duty, "when", duty.when, book)
    yield from _forces(duty)
    if isinstance(duty.within, Duration):
        for what, by in durations_beside(duty.within):
            yield Mistake(f"within {what}", "", replace(duty, within=by))


# --- parameters


def read_parameters(book: Rulebook) -> frozenset[str]:
    """Return the parameters on which some answer can hang: what rules, acts and duties name, `takes` aside."""
    found: set[str] = set()
    for rule in book.rules:
        found |= params(rule.when) | (params(rule.unless) if rule.unless is not None else set())
    for question in book.vocabulary.questions.values():
        found |= params(question.asked_when)
    for act in book.acts.values():
        found |= params(act.requires)
        for effect in chain.from_iterable(act.effects.values()):
            lapse = effect.lapse if isinstance(effect, Set) else None
            if isinstance(lapse, Param):
                found.add(lapse.name)
            elif lapse is not None and not isinstance(lapse, Duration):
                found |= params(Compare(lapse, "<", On()))
    for duty in book.duties.values():
        found |= params(duty.when) | ({duty.within.name} if isinstance(duty.within, Param) else set())
    others = [act.force for act in book.acts.values()] + [duty.force for duty in book.duties.values()]
    forces = [*(rule.force for rule in book.rules), *others]
    return frozenset(found | {edge.name for f in forces for edge in (f.start, f.end) if isinstance(edge, Param)})


def _of_parameter(parameter: Parameter) -> Iterator[Mistake]:
    for i, worth in enumerate(parameter.worths):
        for what, now in _worths_beside(worth):
            worths = (*parameter.worths[:i], now, *parameter.worths[i + 1 :])
            yield Mistake(f"{worth.start} {what}", "", replace(parameter, worths=worths))
        if len(parameter.worths) > 1:
            worths = parameter.worths[:i] + parameter.worths[i + 1 :]
            yield Mistake(f"{worth.start} drop", "", replace(parameter, worths=worths))


def _worths_beside(worth: Worth) -> Iterator[tuple[str, Worth]]:
    for what, span in spans_beside(worth.start):
        yield f"from {what}", replace(worth, start=span)
    for what, span in spans_beside(worth.until) if worth.until is not None else ():
        yield f"until {what}", replace(worth, until=span)
    for reading, value in worth.by_reading.items():
        where = "value" if reading == "*" else f"value in {reading}"
        beside: Mapping[str, int | Span] = (
            dict(spans_beside(value)) if isinstance(value, Span) else {"one more": value + 1, "one less": value - 1}
        )
        for what, other in beside.items():
            yield f"{where} {what}", replace(worth, by_reading={**worth.by_reading, reading: other})
