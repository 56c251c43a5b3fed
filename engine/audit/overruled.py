"""Sanctions and refusals of one text that another rules out: settled, and a trap for whoever reads only the first."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..decide.stance import Stance
from ..language.labels import listed, outcome_in_words, word_label
from ..language.rulebook import Question, Rule, Rulebook
from ..language.standing import beats
from .audited import Audited
from .days import days_of, meet
from .demands import apart, asked_by
from .flaw import Flaw, Scene, Witness
from .layers import binds, condition_of, layers_in_words
from .posing import Posing
from .said import answer_of, column_of
from .sides import dependence, side
from .typical import Person
from .weight import weight

Pair = tuple[Rule, Rule]
"""A rule that forbids, and the harsher one of another text that yields to it."""
TRIED = 6
"""So many pairs of rules are tried on people."""


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield what is forbidden: a flaw for each question and text that is harsher than what stands over it."""
    for question in audited.book.vocabulary.questions.values():
        by_text: dict[str, list[Pair]] = {}
        for pair in _pairs(audited.book, question):
            by_text.setdefault(pair[1].instrument, []).append(pair)
        for text, pairs in by_text.items():
            yield _flaw(audited, question, text, pairs)


def _pairs(book: Rulebook, question: Question) -> Iterator[Pair]:
    rules = [r for r in book.by_target.get(question.id, ()) if binds(r.layer, book) and not r.default and not r.may]
    words = book.vocabulary
    for over in rules:
        for under in rules:
            harsher = question.outcomes.index(under.outcomes[0]) > question.outcomes.index(over.outcomes[0])
            if harsher and over.instrument != under.instrument and beats(over, under, words.layers, book.instruments):
                together = meet(over.force, under.force, book) and _read_together(over, under)
                if together and not apart(asked_by(over, words), asked_by(under, words)):
                    yield over, under


def _read_together(one: Rule, other: Rule) -> bool:
    return all({*names} & {*other.reading[term]} for term, names in one.reading.items() if term in other.reading)


def _flaw(audited: Audited, question: Question, text: str, pairs: Sequence[Pair]) -> Flaw:
    book = audited.book
    over = [*{rule.key: rule for rule, _ in pairs}.values()]
    under = [*{rule.key: rule for _, rule in pairs}.values()]
    outcomes = [o for o in question.outcomes if any(o in rule.outcomes for rule in under)]
    what = (
        f"{word_label(question.id, book)}: {listed([outcome_in_words(question.id, o, book) for o in outcomes], 'or')}"
    )
    texts = list(dict.fromkeys(word_label(rule.instrument, book) for rule in over))
    rule_out = "rule that out and prevail" if len(texts) > 1 else "rules that out and prevails"
    sides = tuple(side(rule, book) for rule in (*under, *over))
    return Flaw(
        "conflict",
        (question.id, text),
        weight(book, (question.id,)),
        f"{word_label(text, book)} provides for “{what}” where {listed(texts)} {rule_out}",
        sides,
        dependence(under, book, sides),
        next(_witnesses(audited, question, pairs), None),
    )


def _witnesses(audited: Audited, question: Question, pairs: Sequence[Pair]) -> Iterator[Witness]:
    """Yield people to whom both rules speak: judged as it is, and as if what prevails were not there."""
    layers = tuple(id for id, layer in audited.book.vocabulary.layers.items() if not layer.over)
    for over, under in pairs[:TRIED]:
        read = {term: names[0] for rule in (over, under) for term, names in rule.reading.items()}
        stance = audited.stance(layers, **read)
        without = replace(stance, off=frozenset(rule.id for rule, _ in pairs))
        for person in _people(audited, question, over, under, stance):
            life = person.life(f"{under.key} against {over.key}")
            answers = [_answer(audited, each, life, question.id, person.day) for each in (stance, without)]
            if answers[0] in over.outcomes and answers[1] in under.outcomes:
                told = layers_in_words(audited.book, stance.layers)
                scenes = (
                    Scene(told, question.id, answers[0]),
                    Scene(f"{told}, without what prevails", question.id, answers[1]),
                )
                yield Witness(life, person.exceptions(), (), scenes, True)


def _people(audited: Audited, question: Question, over: Rule, under: Rule, stance: Stance) -> list[Person]:
    days = [days_of(rule.force, audited.book) for rule in (over, under)]
    last = min(audited.day, *(day.end.lo - 1 for day in days))
    if last < max(day.start.hi for day in days):
        return []
    wanted = [(question.asked_when, True), (condition_of(over), True), (condition_of(under), True)]
    return Posing(audited.checker.compiled.program(stance)).people(Person(audited.book, last), wanted)[:TRIED]


def _answer(audited: Audited, stance: Stance, life: str, question: str, day: int) -> str:
    column = column_of(audited, stance, life, (question,), day)
    return answer_of(column.findings[0]) if column else ""
