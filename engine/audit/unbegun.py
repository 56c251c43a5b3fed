"""Duties that never begin for people who answer for them all the same."""

from collections.abc import Iterator

from ..decide.program import Program
from ..language.conditions import Becomes, reads
from ..language.dates import LATEST
from ..language.rulebook import Duty, Rule
from .audited import Audited
from .days import days_of
from .flaw import Dependence, Flaw, Scene, Witness
from .posing import Posing, holding
from .said import answer_of, judged, rule_label, shown, stance_in_words, thing_in_words, unverified
from .standing import stands
from .typical import Person
from .weight import weight

TITLE = "someone whose time never began to run"


def unbegun(audited: Audited) -> Iterator[Flaw]:
    """Yield duties and rules that hold somebody to account whose duty has no first day: a flaw for each pair."""
    found: dict[tuple[str, str], Flaw] = {}
    for _, layers in audited.columns:
        program = audited.checker.compiled.program(audited.stance(layers))
        for duty in program.duties:
            if isinstance(duty.since, Becomes):
                for rule in _accounting(audited, program, duty):
                    if (duty.id, rule.id) not in found:
                        witness = _witness(audited, program, duty, rule)
                        if witness is not None:
                            found[duty.id, rule.id] = _flaw(audited, duty, rule, witness)
    yield from found.values()


def _accounting(audited: Audited, program: Program, duty: Duty) -> Iterator[Rule]:
    """The rules that give the answer which lateness gives, and do not look at the duty."""
    for question, rules in program.rules.items():
        if question not in audited.book.vocabulary.questions:
            continue
        best = audited.book.vocabulary.questions[question].outcomes[0]
        here = [rule for rule in audited.book.by_target[question] if duty.id in _read(rule)]
        late = {rule.outcomes[0] for rule in here} - {best}
        laid_down = {rule.layer for rule in here if rule.outcomes[0] != best}
        for rule in rules:
            # another law may know other grounds; what others than those that lay the duty down do is another matter
            standing = stands(program, rule.force, audited.day) and rule.layer not in laid_down
            if standing and rule.outcomes[0] in late and duty.id not in _read(rule) and not rule.default:
                yield rule


def _read(rule: Rule) -> set[str]:
    conditions = [rule.when, *([rule.unless] if rule.unless is not None else [])]
    return {ref.name for condition in conditions for ref in reads(condition)}


def _witness(audited: Audited, program: Program, duty: Duty, rule: Rule) -> Witness | None:
    """Return somebody who answers by the rule, and whose duty was never owed."""
    stance, day = stance_in_words(program.stance, audited), audited.day
    for person in Posing(program).people(Person(audited.book, day), [(holding(rule), True)]):
        life = person.life(TITLE)
        found = judged(audited, program.stance, life, (rule.decides, duty.id), day)
        if found is None or not any(trace.rule == rule.key for trace in found[rule.decides].because):
            continue
        if found[duty.id].outcome == "none" and found[rule.decides].outcome == rule.outcomes[0]:
            scenes = tuple(Scene(stance, name, answer_of(found[name])) for name in (rule.decides, duty.id))
            return Witness(life, person.exceptions(), (), scenes, True)
    return None


def _flaw(audited: Audited, duty: Duty, rule: Rule, witness: Witness) -> Flaw:
    book = audited.book
    assert isinstance(duty.since, Becomes)
    sides = shown(book, [("duty", duty.id, ""), ("rule", rule.key, "")])
    begins = thing_in_words(("status", duty.since.status, duty.since.value), book)
    says = (
        f"“{duty.label}” begins to run with “{begins}”; “{rule_label(rule, book)}” holds to account whoever never came "
        "to that day, as if the time had passed."
    )
    layers = tuple(dict.fromkeys(side.layer for side in sides))
    first = max(days_of(provision.force, book).start.hi for provision in (duty, rule))
    depends = Dependence(first, LATEST + 1, layers, (), unverified(sides))
    return Flaw("deadline", (duty.id, rule.id), weight(book, (rule.decides,)), says, sides, depends, witness)
