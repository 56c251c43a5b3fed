"""Which answers hang on how a vague term is read: each column again under every other reading.

Readings are changed one at a time, and two at a time where two terms meet in one rule: it belongs to readings of both,
or to a reading of one and asks what a reading of the other decides. Two terms that meet only through a status, or
three, are not tried together.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, product

from ..language.conditions import Compare, On, Param, Set, Shift, params, reads
from ..language.rulebook import Act, Duty, Rule, Rulebook
from .finding import Column, Dependence, Finding

Readings = Mapping[str, str]
Retell = Callable[[Sequence[tuple[Column, Readings]]], Sequence[Column]]
Heard = dict[tuple[str, int], Finding]
Trial = tuple[str, frozenset[tuple[str, str]]]


def dependences(book: Rulebook, columns: Sequence[Column], retell: Retell) -> tuple[Dependence, ...]:
    """Return the answers that another reading would change, by column; `retell` judges columns under other readings."""
    trials = [(column, other) for column in columns for other in _others(book, column)]
    told = retell([(column, {**column.readings, **other}) for column, other in trials])
    heard: dict[Trial, Heard] = {
        (column.title, frozenset(other.items())): _by_question(again)
        for (column, other), again in zip(trials, told, strict=True)
    }
    return tuple(d for column in columns for d in _Rereading(book, column, heard).dependences())


def _others(book: Rulebook, column: Column) -> Iterator[Readings]:
    """Yield the changes of reading to try in a column."""
    terms = _terms_used(book, column.layers)
    for term in terms:
        yield from ({term: reading} for reading in _changes(book, column, term))
    for pair in _met(book, column.layers, terms):
        for readings in product(*(_changes(book, column, term) for term in pair)):
            yield dict(zip(pair, readings, strict=True))


def _changes(book: Rulebook, column: Column, term: str) -> list[str]:
    return [reading for reading in book.terms[term].readings if reading != column.readings[term]]


def _terms_used(book: Rulebook, layers: tuple[str, ...]) -> list[str]:
    """Return the terms on whose readings something in some layers hangs, as the vocabulary has them."""
    used: set[str] = set()
    figures: set[str] = set()
    provisions: list[Rule | Act | Duty] = [*book.rules, *book.acts.values(), *book.duties.values()]
    for provision in provisions:
        if provision.layer in layers:
            used |= set(provision.reading)
            figures |= figures_of(provision)
    used |= {book.parameters[name].term for name in figures}
    return [term for term in book.terms if term in used]


def figures_of(provision: Rule | Act | Duty) -> set[str]:
    """Return the parameters on which an answer hangs through a provision: not those of how long an act takes."""
    ends: list[object] = [provision.force.start, provision.force.end]
    if isinstance(provision, Act):
        conditions = [provision.requires]
        ends += [e.lapse for effects in provision.effects.values() for e in effects if isinstance(e, Set)]
    elif isinstance(provision, Duty):
        conditions = [provision.when]
        ends += [provision.since, provision.within]
    else:
        conditions = [provision.when, *([provision.unless] if provision.unless else [])]
    conditions += [Compare(On(), "=", end) for end in ends if isinstance(end, Param | Shift)]
    return {name for condition in conditions for name in params(condition)}


def _met(book: Rulebook, layers: tuple[str, ...], terms: list[str]) -> list[tuple[str, str]]:
    """Return the pairs of terms that meet in one rule, directly or in a question that it asks.

    Terms that only move a date or a number are tried alone: each would replay the whole life once more.
    """
    order = {term: i for i, term in enumerate(terms)}
    found: set[tuple[str, str]] = set()
    for rule in book.rules:
        if rule.layer in layers:
            near = {
                *rule.reading,
                *(term for q in _asks(rule) for r in book.by_target.get(q, ()) for term in r.reading),
            }
            found |= set(combinations(sorted(near & order.keys(), key=order.__getitem__), 2))
    return sorted(found, key=lambda pair: (order[pair[0]], order[pair[1]]))


def _asks(rule: Rule) -> set[str]:
    conditions = [rule.when, *([rule.unless] if rule.unless else [])]
    return {ref.name for condition in conditions for ref in reads(condition) if ref.sort == "question"}


def _by_question(column: Column) -> Heard:
    return {(found.question, found.on): found for found in (*column.findings, *_dangers(column))}


def _dangers(column: Column) -> Iterator[Finding]:
    """Yield the dangers of a column as answers, `certain` or `possible`; what is no danger has none."""
    for danger in column.dangers:
        how = "certain" if danger.certain else "possible"
        yield Finding(danger.act, False, danger.on, "decided", how, (how,))


def _no_danger(act: str, on: int) -> Finding:
    return Finding(act, False, on, "decided", "none", ("none",))


class _Rereading:
    """One column beside all that was heard of it under other readings."""

    def __init__(self, book: Rulebook, column: Column, heard: Mapping[Trial, Heard]) -> None:
        self.book, self.column, self.heard = book, column, heard
        self.terms = _terms_used(book, column.layers)
        self.base = _by_question(column)
        self.asked = [*column.findings, *self._harms()]
        self.mattering: set[tuple[str, str, int]] = set()

    def _harms(self) -> Iterator[Finding]:
        """Yield what is done to the person, or is not, under the readings chosen: each harm that some reading has."""
        known = dict.fromkeys(
            key
            for (title, _), heard in self.heard.items()
            if title == self.column.title
            for key in heard
            if key[0] in self.book.acts
        )
        known |= dict.fromkeys((danger.act, danger.on) for danger in self.column.dangers)
        yield from (self.base.get(key) or _no_danger(*key) for key in known)

    def dependences(self) -> Iterator[Dependence]:
        """Yield what hangs on one term alone, then what hangs on a second once a first is read otherwise."""
        alone = {term: self._heard(term, {}) for term in self.terms}
        for found in self.asked:
            for term, heard in alone.items():
                if answers := _apart(found, heard):
                    self.mattering.add((term, found.question, found.on))
                    yield Dependence(found.question, found.on, self.column.title, term, answers)
        for pair in _met(self.book, self.column.layers, self.terms):
            yield from self._together(pair, [*alone[pair[0]], *alone[pair[1]]])

    def _together(self, pair: tuple[str, str], alone: list[tuple[str, Heard]]) -> Iterator[Dependence]:
        """Yield answers that take both terms: one's readings beside each other reading of the other.

        A term that matters alone is told again only where both together bring an answer that neither brings alone;
        and what was told as the second beside the first is not told again as the first beside the second.
        """
        told: dict[tuple[str, int], set[object]] = {}
        for first, second in (pair, pair[::-1]):
            for reading in _changes(self.book, self.column, first):
                heard = self._heard(second, {first: reading})
                for found in self.asked:
                    if not (answers := _apart(found, heard)):
                        continue
                    key = (found.question, found.on)
                    new = {said(f) for _, f in answers} - {said(f) for _, f in _answers(found, alone)}
                    known = told.setdefault(key, set())
                    if ((second, *key) in self.mattering or known) and not new - known:
                        continue
                    known |= new or {None}
                    yield Dependence(*key, self.column.title, second, answers, ((first, reading),))

    def _heard(self, term: str, beside: Readings) -> list[tuple[str, Heard]]:
        """Return what was heard under each reading of a term, the one chosen first, beside another read otherwise."""
        changes = [{**beside, term: reading} for reading in _changes(self.book, self.column, term)]
        told = [
            self.heard[self.column.title, frozenset(other.items())] for other in ([beside] if beside else []) + changes
        ]
        readings = [self.column.readings[term], *_changes(self.book, self.column, term)]
        return list(zip(readings, told if beside else [self.base, *told], strict=True))


def _answers(found: Finding, heard: Sequence[tuple[str, Heard]]) -> tuple[tuple[str, Finding], ...]:
    """Return an answer under each reading that was heard."""
    key = (found.question, found.on)
    return tuple((reading, answers.get(key) or _no_danger(*key)) for reading, answers in heard)


def _apart(found: Finding, heard: Sequence[tuple[str, Heard]]) -> tuple[tuple[str, Finding], ...]:
    """Return an answer under each reading where they differ, else nothing."""
    answers = _answers(found, heard)
    first = answers[0][1]
    return answers if any(f is not first and said(f) != said(first) for _, f in answers) else ()


def said(found: Finding) -> object:
    """Return what two answers are compared by: not the facts that are missing, but since when a status is as it is."""
    return (found.kind, found.outcome, frozenset(found.outcomes), found.actors, found.since)
