"""Somebody of whom a question is asked, and nothing decides it."""

from collections.abc import Iterator

from ..language.conditions import ALWAYS, On
from ..language.labels import word_label
from ..language.rulebook import Question, Rule
from ..language.tenure import parameters_of
from ..language.timeline import Stretch, Timeline
from .flaw import Flaw, Severity, Side
from .shown import dependence, shown
from .sides import side
from .sights import Sights
from .weight import weight


def gaps(sights: Sights, target: str) -> Iterator[Flaw]:
    """Yield a flaw where a question is left without an answer, by what binds or in any layer: on the latest stretch of
    time on which it is."""
    question = sights.audited.book.vocabulary.questions.get(target)
    for layers in dict.fromkeys((sights.binding, sights.audited.columns[-1][1])) if question else ():
        line = sights.line(target, layers, {})
        for day, stretch in _days(sights, line):
            flaw = _gap(sights, question, layers, day, stretch) if question else None
            if flaw:
                yield flaw
                return


def _days(sights: Sights, line: Timeline) -> Iterator[tuple[int, Stretch]]:
    """Yield a day of every stretch on which something is to decide it: no reason is given why nothing does."""
    for stretch in reversed(line.stretches):
        day = min(stretch.end - 1, sights.audited.day)
        if stretch.first <= day and not any(
            hole.gap and not hole.provision and hole.first <= day < hole.end for hole in line.holes
        ):
            yield day, stretch


def _gap(sights: Sights, question: Question, layers: tuple[str, ...], day: int, stretch: Stretch) -> Flaw | None:
    book = sights.audited.book
    if any(rule.key in stretch.sure and _always(rule) for rule in book.by_target.get(question.id, ())):
        return None
    quest = sights.alone(question.id, layers, day, {})
    silent = quest.seen.answers[0].kinds["silent"]
    answer = quest.any(silent)
    if answer is False:
        return None
    rules = [rule for rule in book.by_target.get(question.id, ()) if rule.key in (*stretch.sure, *stretch.perhaps)]
    return Flaw(
        "gap",
        (question.id, "+".join(layer for layer in layers if not book.vocabulary.layers[layer].under_all)),
        _less(weight(book, [question.id])),
        f"{word_label(question.id, book)}: it is asked of somebody, and by {sights.named(layers)} nothing decides it",
        tuple(side(rule, book) for rule in rules) or (Side(question.id, "nothing decides it", "", ()),),
        dependence(rules, (stretch.first, stretch.end), layers, {}, book),
        shown(quest.seen, quest.show(silent) if answer else None, [sights.named(layers)]),
        bool(answer),
    )


def _always(rule: Rule) -> bool:
    """Tell whether a rule applies to everybody while it is in force: where it is beaten, something else decides."""
    by_the_day = isinstance(rule.force.governed_by, On)
    return by_the_day and rule.when == ALWAYS and rule.unless is None and not parameters_of(rule)


def _less(severity: Severity) -> Severity:
    """A silence misleads nobody: it weighs a step less than a wrong answer."""
    return "medium" if severity == "high" else "low"
