"""Mistakes that show only in the whole rulebook: circles, versions that overlap, triggers that look at each other."""

from collections.abc import Callable, Sequence
from itertools import combinations

from ..text.diagnostic import Diagnostics
from ..text.place import Place
from .closure import closure
from .conditions import ALWAYS, Day, Param, Ref, reads
from .constraints import constraints
from .dates import EARLIEST, LATEST, Span
from .rulebook import Force, Rule, Rulebook
from .standing import beats, circle


def check(book: Rulebook, found: Diagnostics, constrained: Sequence[Place], place: Callable[[str, str], Place]) -> None:
    """Report every mistake of the rulebook as a whole; `place` tells where a word of the vocabulary stands."""
    _layers(book, found, place)
    _versions(book, found)
    _beating(book, found)
    _questions(book, found, place)
    _one_trigger(book, found)
    constraints(book, found, constrained)
    closure(book, found, place)


def _layers(book: Rulebook, found: Diagnostics, place: Callable[[str, str], Place]) -> None:
    ring = circle({layer.id: layer.over for layer in book.vocabulary.layers.values()})
    if ring:
        found.error(place("layers", ring[0]), f"a circle: {' over '.join(ring)}; one of these layers yields")


def _beating(book: Rulebook, found: Diagnostics) -> None:
    layers, instruments = book.vocabulary.layers, book.instruments
    for rules in book.by_target.values():
        by_key = {rule.key: rule for rule in rules}
        ring = circle({a.key: [b.key for b in rules if beats(a, b, layers, instruments)] for a in rules})
        if ring:
            found.error(
                by_key[ring[0]].place,
                f"a circle: {' over '.join(ring)}; which of them stands in the end cannot be said",
            )


def _questions(book: Rulebook, found: Diagnostics, place: Callable[[str, str], Place]) -> None:
    edges: dict[str, list[str]] = {}
    for question in book.vocabulary.questions.values():
        conditions = [question.asked_when]
        for rule in book.by_target.get(question.id, ()):
            conditions += [rule.when, rule.unless or ALWAYS]
        edges[question.id] = sorted({ref.name for c in conditions for ref in reads(c) if ref.sort == "question"})
    ring = circle(edges)
    if ring:
        rules = [rule for rule in book.by_target.get(ring[0], ()) if _reads(rule, Ref("question", ring[1]))]
        spot = rules[0].place if rules else place("questions", ring[0])
        found.error(spot, f"a circle: {' reads '.join(ring)}; a question cannot wait for itself, a status can")


def _reads(rule: Rule, ref: Ref) -> bool:
    return ref in reads(rule.when) | reads(rule.unless or ALWAYS)


def _one_trigger(book: Rulebook, found: Diagnostics) -> None:
    triggered = [rule for rule in book.rules if rule.at is not None]
    for a, b in combinations(triggered, 2):
        if a.at == b.at and a.decides != b.decides and _looks(a, b) and _looks(b, a):
            found.error(
                b.place,
                f"'{a.id}' and '{b.id}' act at one moment and read each other's status; let them read a question",
            )


def _looks(rule: Rule, other: Rule) -> bool:
    return _reads(rule, Ref("status", other.decides))


# --- versions


def _versions(book: Rulebook, found: Diagnostics) -> None:
    by_id: dict[str, list[Rule]] = {}
    for rule in book.rules:
        by_id.setdefault(rule.id, []).append(rule)
    told: set[tuple[str, Place]] = set()
    for versions in by_id.values():
        for a, b in combinations(versions, 2):
            name = b.table or b.id
            if (name, b.place) not in told and _clash(name, a, b, book, found):
                told.add((name, b.place))


def _clash(name: str, a: Rule, b: Rule, book: Rulebook, found: Diagnostics) -> bool:
    """Report two versions that decide different things, or are in force on the same day."""
    where = f"line {a.place.line} of {a.place.file}"
    if a.decides != b.decides:
        found.error(
            b.place, f"'{name}' decides '{b.decides}' here and '{a.decides}' on {where}; versions decide one question"
        )
    elif not _readings_apart(a, b) and _overlap(a, b, book):
        found.error(
            b.place,
            f"'{name}' a second time, in force on the same day as the first on {where}; versions follow each other",
        )
    else:
        return False
    return True


def _readings_apart(a: Rule, b: Rule) -> bool:
    return any(not set(a.reading[term]) & set(b.reading[term]) for term in set(a.reading) & set(b.reading))


def _overlap(a: Rule, b: Rule, book: Rulebook) -> bool:
    (first, end), (start, last) = _surely(a.force, book), _surely(b.force, book)
    return first < last and start < end


def _surely(force: Force, book: Rulebook) -> tuple[int, int]:
    """The days on which it is in force in any case: the first, and the first no more."""

    def days(edge: Day | Param | None, otherwise: int) -> tuple[int, int]:
        if isinstance(edge, Day):
            return edge.span.lo, edge.span.hi
        if isinstance(edge, Param) and edge.name in book.parameters:
            values = [v for w in book.parameters[edge.name].worths for v in w.by_reading.values()]
            spans = [v if isinstance(v, Span) else Span(v, v) for v in values]
            return min(span.lo for span in spans), max(span.hi for span in spans)
        return otherwise, otherwise

    return days(force.start, EARLIEST)[1], days(force.end, LATEST + 1)[0]
