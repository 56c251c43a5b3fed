"""Situations made by others in which every answer that a person can give does harm."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from ..decide.program import Program
from ..language.dates import LATEST, text
from ..language.labels import listed, outcome_in_words, word_label
from ..language.rulebook import Act
from .audited import Audited
from .brought import Deed
from .days import days_of
from .flaw import SEVERITIES, Dependence, Flaw, Scene, Severity, Witness
from .hanging import hangs_on
from .loom import Thing, asked
from .passage import passages
from .plight import Plight, plight
from .posing import Posing
from .said import column_of, rule_label, rule_of, shown, stance_in_words, thing_in_words, unverified
from .standing import stands
from .typical import Person
from .weight import befallen, weight

TITLE = "someone who has to answer"
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dilemma:
    """What others did, the answers that are open, each with what it leads to, and what comes of doing nothing."""

    program: Program
    made: Deed
    value: Thing
    person: Person
    day: int
    answers: tuple[tuple[Deed, Plight], ...]
    nothing: Plight


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield situations without a harmless answer: a flaw for each situation, and for each passage through harm."""
    found: dict[Key, Flaw] = {}
    for _, layers in audited.columns:
        program = audited.checker.compiled.program(audited.stance(layers))
        for dilemma in _dilemmas(audited, program, audited.day, found):
            key = _named(dilemma.value)
            if key not in found:
                found[key] = _flaw(audited, key, dilemma, _readings(audited, dilemma))
    yield from found.values()
    yield from passages(audited)


def _readings(audited: Audited, dilemma: Dilemma) -> tuple[tuple[str, str], ...]:
    """Return the readings without which some answer would do no harm."""
    rules = dict.fromkeys(rule for _, after in dilemma.answers for rule in after.rules)

    def still(program: Program) -> bool:
        acts = [deed.act for deed, _ in dilemma.answers]
        return _meet(audited, program, dilemma.made, dilemma.value, acts, dilemma.day) is not None

    return hangs_on(audited, dilemma.program.stance, tuple(rule_of(audited.book, r).decides for r in rules), still)


def _named(value: Thing) -> Key:
    return ("/".join(value[1:]),)


def _dilemmas(audited: Audited, program: Program, day: int, known: Collection[Key]) -> Iterator[Dilemma]:
    own = [
        d.act for d in program.deeds.values() if d.counts and _own(program, d.act) and stands(program, d.act.force, day)
    ]
    for deed in program.harms:
        if not stands(program, deed.act.force, day):
            continue
        for outcome in deed.act.effects:
            made = Deed(deed.act, outcome)
            for status, value in made.changes.items():
                thing: Thing = ("status", status, value)
                answers = [act for act in own if _answers(act, status, value)] if _named(thing) not in known else []
                dilemma = _meet(audited, program, made, thing, answers, day) if answers else None
                if dilemma is not None:
                    yield dilemma


def _own(program: Program, act: Act) -> bool:
    return program.book.vocabulary.actors[act.actor].is_self and not act.offence


def _answers(act: Act, status: str, value: str) -> bool:
    """Tell whether an act is there for one who is in that situation, and for nobody else."""
    return any(ref.name == status and values == {value} for ref, values in asked(act.requires).items())


def _meet(
    audited: Audited, program: Program, made: Deed, value: Thing, answers: list[Act], day: int
) -> Dilemma | None:  # fmt: skip
    """Return somebody in the situation to whom every answer does harm."""
    for person in Posing(program).people(Person(audited.book, day - 1), [(made.act.requires, True)]):
        told = made.told(day - 1)
        before = plight(audited, program, person.life(TITLE), day - 1)
        nothing = plight(audited, program, person.life(TITLE, (day,), (told,)), day)
        if before is None or nothing is None:
            continue
        found: list[tuple[Deed, Plight]] = []
        for answer in (Deed(act, outcome) for act in answers for outcome in act.effects):
            after = plight(audited, program, person.life(TITLE, (day,), (told, answer.told(day))), day)
            if after is not None:
                found.append((answer, after.worse_than(nothing)))
        if found and not any(each.harmless for _, each in found):
            return Dilemma(program, made, value, person, day, tuple(found), nothing.worse_than(before))
    return None


def _flaw(audited: Audited, key: Key, dilemma: Dilemma, readings: tuple[tuple[str, str], ...]) -> Flaw:
    book = audited.book
    harms = [("act", id, "") for _, after in dilemma.answers for id in sorted(after.harms)]
    rules = [("rule", key, "") for _, after in dilemma.answers for key in sorted(after.rules)]
    answers = [("act", deed.act.id, "") for deed, _ in dilemma.answers]
    things: list[Thing] = [("act", dilemma.made.act.id, ""), *answers, *rules, *harms]
    sides = shown(book, things)
    said = "; ".join(f"“{deed.act.label}” leads to {in_words(audited, after)}" for deed, after in dilemma.answers)
    nothing = "leads to " + in_words(audited, dilemma.nothing) if not dilemma.nothing.harmless else "changes nothing"
    says = f"“{dilemma.made.act.label}”: {said}; doing nothing {nothing}."
    layers = tuple(dict.fromkeys(side.layer for side in sides))
    start = days_of(dilemma.made.act.force, book).start.hi
    return Flaw(
        "no-admissible-action", key, _severity(audited, dilemma), says, sides,
        Dependence(start, LATEST + 1, layers, readings, unverified(sides)), _witness(audited, dilemma),
    )  # fmt: skip


def _severity(audited: Audited, dilemma: Dilemma) -> Severity:
    """Judge a situation by the worst that its mildest answer leads to."""
    book = audited.book
    weights = []
    for _, after in dilemma.answers:
        words = [rule_of(book, key).decides for key in after.rules] + [name for name, _ in after.bad]
        words += [status for id in after.harms for status in befallen(book, book.acts[id])]
        weights.append(weight(book, words))
    return max(weights, key=SEVERITIES.index)


def in_words(audited: Audited, after: Plight) -> str:
    """Say a plight: the bad answers and the harmful acts, a few of them."""
    book = audited.book
    rules = [rule_of(book, key) for key in sorted(after.rules)]
    bad = [f"“{rule_label(rule, book)}”" for rule in rules]
    told_by = {rule.decides for rule in rules}
    bad += [
        f"“{word_label(q, book)}: {outcome_in_words(q, o, book)}”" for q, o in sorted(after.bad) if q not in told_by
    ]
    harms = [f"“{thing_in_words(('act', id, ''), book)}”" for id in sorted(after.harms)]
    told = [*harms, *bad]
    return listed(told if len(told) <= SOME else [*told[: SOME - 1], f"{len(told) - SOME + 1} more"], "and")


SOME = 4


def _witness(audited: Audited, dilemma: Dilemma) -> Witness:
    """Tell the person with each answer in turn; judged afresh by both engines."""
    day, stance = dilemma.day, stance_in_words(dilemma.program.stance, audited)
    scenes = []
    for deed, after in dilemma.answers:
        by = deed.act.id
        scenes.append(Scene(f"{stance}; on {text(day)}", by, in_words(audited, after)))
    life = dilemma.person.life(TITLE, (day,), (dilemma.made.told(day - 1), dilemma.answers[0][0].told(day)))
    return Witness(life, dilemma.person.exceptions(), (), tuple(scenes), _again(audited, dilemma))


def _again(audited: Audited, dilemma: Dilemma) -> bool:
    """Tell whether `check` sees the harm of each answer too."""
    asked_of = tuple(audited.book.vocabulary.questions)
    for deed, after in dilemma.answers:
        life = dilemma.person.life(TITLE, (dilemma.day,), (dilemma.made.told(dilemma.day - 1), deed.told(dilemma.day)))
        column = column_of(audited, dilemma.program.stance, life, asked_of, dilemma.day)
        if column is None:
            return False
        bad = {(f.question, f.outcome) for f in column.findings}
        effective = {trace.rule for f in column.findings for trace in f.because}
        if (
            not after.bad <= bad
            or not after.rules <= effective
            or not after.harms <= {danger.act for danger in column.dangers}
        ):
            return False
    return True
