"""One more document, and the answer is worse."""

from collections.abc import Iterator, Sequence
from itertools import product

from ..language.labels import outcome_in_words, word_label
from ..language.rulebook import Question, Rule, Status
from ..proof.logic import Bit, both, some
from ..proof.seen import Seen
from .audited import Audited
from .behind import read_by
from .flaw import Flaw
from .rivals import read_as
from .shown import dependence, said_in_words, shown
from .sides import side
from .sights import Sights
from .weight import weight

HELD = "held"


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield a flaw for each question that is answered worse to whoever holds one document more."""
    sights = Sights(audited)
    words = audited.book.vocabulary
    for status in words.statuses.values():
        if status.document and status.begins is not None:
            for question in words.questions.values():
                rules = [r for r in audited.book.by_target.get(question.id, ()) if status.id in read_by(r)]
                for layers in dict.fromkeys(sights.column(rule.layer) for rule in rules):
                    flaw = _worse(
                        sights, status, question, [r for r in rules if sights.column(r.layer) == layers], layers
                    )
                    if flaw:
                        yield flaw
                        break


def _worse(
    sights: Sights, status: Status, question: Question, rules: Sequence[Rule], layers: tuple[str, ...]
) -> Flaw | None:
    book = sights.audited.book
    for rule in rules:
        readings = read_as(rule) or {}
        for day in list(sights.days(question.id, layers, readings, rule))[:1]:
            quest = sights.twins(question.id, layers, day, readings, status.id)
            kind = worse(quest.seen, status, question)
            answer = quest.any(kind)
            found = quest.show(kind) if answer else None
            if answer is False or (found and not found.replayed):
                continue
            ends = [said_in_words(said, question.id, book) for said in found.found] if found else ["better", "worse"]
            return Flaw(
                "monotonicity",
                (status.id, question.id),
                weight(book, [question.id]),
                f"{word_label(question.id, book)}: {ends[1]} without {word_label(status.id, book)}, {ends[0]} with it, "
                "all else being equal",
                tuple(side(one, book) for one in rules),
                dependence(rules, sights.span(question.id, layers, readings, rule), layers, readings, book),
                shown(
                    quest.seen,
                    found,
                    [f"{status.id} {outcome_in_words(status.id, HELD, book)}", f"{status.id} {status.begins}"],
                ),
                bool(answer),
            )
    return None


def worse(seen: Seen, status: Status, question: Question) -> Bit:
    """Say that the first of two people holds a document, the second never did, and the first is answered worse."""
    held, never = (person.status(status.id).values for person in seen.persons)
    first, second = seen.answers
    ranks = product(enumerate(question.outcomes), repeat=2)
    order = some(both(first.told(a), second.told(b)) for (i, a), (j, b) in ranks if i > j)
    return both(held[HELD], never[status.begins or ""], first.kinds["decided"], second.kinds["decided"], order)
