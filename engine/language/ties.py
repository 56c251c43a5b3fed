"""What a word of the rulebook hangs on, and what hangs on it: through rules, questions, statuses and acts."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from .conditions import (
    Becomes,
    Birth,
    Compare,
    Condition,
    On,
    Set,
    Term,
    Trigger,
    params,
    reads,
    reads_of_relatives,
)
from .dates import Duration
from .rulebook import Act, Duty, Force, Rule, Rulebook


class Word(NamedTuple):
    """A word and its sort: fact, status (a duty is one), question, act or parameter."""

    sort: str
    name: str


def words_read(condition: Condition) -> set[Word]:
    """Return what a condition reads, of the person or of relatives."""
    refs = reads(condition) | reads_of_relatives(condition)
    return {Word(ref.sort, ref.name) for ref in refs} | {Word("parameter", name) for name in params(condition)}


def read_by_rule(rule: Rule) -> set[Word]:
    """Return what a rule reads: its conditions, its days in force and the date that governs, the change it awaits."""
    found = words_read(rule.when) | _of_force(rule.force) | _of_trigger(rule.at)
    return found | words_read(rule.unless) if rule.unless is not None else found


def read_by_act(act: Act) -> set[Word]:
    """Return what an act hangs on: what it requires, the question it carries out, when its effects lapse."""
    found = words_read(act.requires) | _of_force(act.force)
    if act.decided_by:
        found.add(Word("question", act.decided_by))
    for effect in (effect for effects in act.effects.values() for effect in effects):
        if isinstance(effect, Set):
            found |= _of_term(effect.lapse)
    return found.union(*(_of_term(term) for term in (act.takes.since, act.takes.at_least, act.takes.at_most)))


def read_by_duty(duty: Duty) -> set[Word]:
    """Return what a duty hangs on: when it is owed, from when, by which act it is met."""
    found = words_read(duty.when) | _of_force(duty.force) | _of_term(duty.within) | {Word("act", duty.act)}
    if isinstance(duty.since, Becomes | Birth):
        return found | _of_trigger(duty.since)
    return found | _of_term(duty.since)


def _of_trigger(trigger: Trigger | None) -> set[Word]:
    return {Word("status", trigger.status)} if isinstance(trigger, Becomes) else set()


def _of_term(term: Term | Duration | None) -> set[Word]:
    return set() if term is None or isinstance(term, Duration) else words_read(Compare(On(), "=", term))


def _of_force(force: Force) -> set[Word]:
    return _of_term(force.governed_by) | _of_term(force.start) | _of_term(force.end)


class Ties:
    """What each word hangs on directly, and what hangs on it."""

    def __init__(self, book: Rulebook) -> None:
        self.below: dict[Word, set[Word]] = {}
        for word, read in _ties(book):
            self.below.setdefault(word, set()).update(read)
        self.above: dict[Word, set[Word]] = {}
        for word, read in self.below.items():
            for other in read:
                self.above.setdefault(other, set()).add(word)

    def hangs_on(self, words: Iterable[Word]) -> set[Word]:
        """Return all that some words hang on, however far down; themselves too."""
        return set(_steps(words, self.below))

    def reaches(self, word: Word) -> dict[Word, tuple[Word, ...]]:
        """Return all that hangs on a word, each with the shortest way there (the word itself first)."""
        return _steps([word], self.above)


def _ties(book: Rulebook) -> Iterator[tuple[Word, set[Word]]]:
    words = book.vocabulary
    for name, question in words.questions.items():
        yield Word("question", name), words_read(question.asked_when)
    for rule in book.rules:
        yield Word(_sort(rule.decides, book), rule.decides), read_by_rule(rule)
    for duty in book.duties.values():
        yield Word("status", duty.id), read_by_duty(duty)
    for act in book.acts.values():
        node = Word("act", act.id)
        yield node, read_by_act(act)
        changed = {effect.status for effects in act.effects.values() for effect in effects}
        yield from ((Word("status", status), {node}) for status in sorted(changed | set(act.notes)))


def _sort(name: str, book: Rulebook) -> str:
    return "question" if name in book.vocabulary.questions else "status"


def _steps(words: Iterable[Word], way: Mapping[Word, set[Word]]) -> dict[Word, tuple[Word, ...]]:
    found: dict[Word, tuple[Word, ...]] = {word: (word,) for word in words}
    edge = list(found)
    while edge:
        fresh = []
        for word in edge:
            for other in sorted(way.get(word, ())):
                if other not in found:
                    found[other] = (*found[word], other)
                    fresh.append(other)
        edge = fresh
    return found
