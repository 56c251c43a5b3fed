"""Two people who are equal in all but one protected attribute, and are answered differently for it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..decide.options import leading
from ..language.labels import listed, outcome_in_words, word_label
from ..language.rulebook import Fact, Rule, Rulebook
from ..proof.logic import Bit, alike, both, no, some
from ..proof.quest import Quest
from ..proof.seen import Said
from ..proof.witness import Witness, judged
from .audited import Audited
from .behind import read_by
from .flaw import Flaw, Scene, Severity
from .nearness import near
from .rivals import read_as
from .shown import dependence, said_in_words, shown
from .sides import side
from .sights import Sights
from .weight import weight


@dataclass(frozen=True)
class Flip:
    """A rule that reads a protected attribute, and somebody whose answer would be another but for it.

    `found` is None where looking took too long.
    """

    rule: Rule
    asked: str
    quest: Quest
    found: Witness | None


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield a flaw for each question whose answer flips on a protected fact alone; law and practice apart."""
    sights = Sights(audited)
    for word, fact in audited.book.vocabulary.facts.items():
        if fact.protected and fact.type in ("enum", "bool"):
            flips = [
                flip for rule in audited.book.rules if word in read_by(rule) for flip in _flips(sights, rule, word)
            ]
            for asked, layers in dict.fromkeys((f.asked, f.quest.seen.sides[0].layers) for f in flips):
                here = [f for f in flips if (f.asked, f.quest.seen.sides[0].layers) == (asked, layers)]
                yield _flaw(sights, fact, here)


def _flips(sights: Sights, rule: Rule, word: str) -> Iterator[Flip]:
    """Yield the nearest thing that a reader looks at and that flips where a rule takes effect for one of two alone."""
    layers, readings = sights.column(rule.layer), read_as(rule) or {}
    heads = leading(sights.audited.book)
    for asked in near(sights.audited.book, [rule]) if rule.decides not in heads else [rule.decides]:
        for day in sights.days(rule.decides, layers, readings, rule):
            quest = sights.twins(asked, layers, day, readings, word)
            kind = flipped(quest, rule)
            answer = quest.any(kind)
            found = quest.show(kind) if answer else None
            if answer is None or (found and found.replayed):
                yield Flip(rule, asked, quest, found)
                return


def flipped(quest: Quest, rule: Rule) -> Bit:
    """Say that two people who differ in one word are answered differently, and a rule takes effect for one only."""
    one, other = quest.seen.answers
    takes = []
    for view, person in zip(quest.seen.views, quest.seen.persons, strict=True):
        keys = [known.key for known in view.rules(rule.decides)]
        takes.append(view.answer(person, rule.decides).truths[keys.index(rule.key)].yes)
    plain = [answer.kinds[kind] for answer in (one, other) for kind in ("unknown", "conflict")]
    return both(no(one.same(other)), no(alike(*takes)), no(some(plain)))


def by_value(quest: Quest, found: Witness, fact: Fact) -> list[tuple[str, Said]]:
    """Return what a person is answered with every value of one fact, all else being equal."""
    values = fact.values or ("yes", "no")
    seen, line = quest.seen, re.compile(rf"^  {re.escape(fact.id)}: .*$", re.MULTILINE)
    lives = [line.sub(f'  {fact.id}: "{value}"', found.lives[0], count=1) for value in values]
    return [(value, judged(seen.sides[0], seen.question, life)) for value, life in zip(values, lives, strict=True)]


def _flaw(sights: Sights, fact: Fact, flips: Sequence[Flip]) -> Flaw:
    book, first = sights.audited.book, next((flip for flip in flips if flip.found), flips[0])
    seen, rules = first.quest.seen, [flip.rule for flip in flips]
    layers, readings = seen.sides[0].layers, read_as(first.rule) or {}
    answers = by_value(first.quest, first.found, fact) if first.found else []
    told = [
        f"{said_in_words(said, first.asked, book)} for {_values(fact, answers, said, book)}" for said in _each(answers)
    ]
    witness = shown(seen, first.found, ["", ""])
    scenes = tuple(Scene(f"{fact.id} = {value}", first.asked, said.words) for value, said in answers)
    return Flaw(
        "protected-attribute",
        (fact.id, first.asked, next(reversed([layer for layer in layers if layer in {r.layer for r in rules}]))),
        _weight(book, fact, first.asked, answers),
        f"{word_label(first.asked, book)}, by {sights.named(layers)}: all else being equal, "
        f"{listed(told) if told else f'perhaps another answer for another {word_label(fact.id, book)}'}",
        tuple(side(rule, book) for rule in rules),
        dependence(rules, sights.span(first.rule.decides, layers, readings, first.rule), layers, readings, book),
        replace(witness, scenes=scenes) if witness else None,
        len(told) > 1,
    )


def _each(answers: Sequence[tuple[str, Said]]) -> list[Said]:
    return list(dict.fromkeys(said for _, said in answers))


def _values(fact: Fact, answers: Sequence[tuple[str, Said]], wanted: Said, book: Rulebook) -> str:
    return listed([outcome_in_words(fact.id, value, book) for value, said in answers if said == wanted])


def _weight(book: Rulebook, fact: Fact, asked: str, answers: Sequence[tuple[str, Said]]) -> Severity:
    """What makes it worse for the typical person weighs as what befalls her; what makes it better, little."""
    outcomes = book.vocabulary.questions[asked].outcomes if asked in book.vocabulary.questions else ()
    ranks = {
        value: max((outcomes.index(o) for o in said.outcomes if o in outcomes), default=0) for value, said in answers
    }
    usual = ranks.get(fact.normally or "", 0)
    return weight(book, [asked]) if not ranks or not outcomes or usual > min(ranks.values()) else "low"
