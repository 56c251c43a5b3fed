"""A vague term whose readings part people: the same person, the same day, and another answer."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..language.conditions import Ref
from ..language.dates import LATEST
from ..language.labels import listed, reading_in_words, subject, word_label
from ..language.rulebook import Rule, VagueTerm
from ..proof.logic import Bit, both, no, some
from ..proof.quest import Quest
from ..proof.witness import Witness
from .audited import Audited
from .flaw import Flaw, Side
from .nearness import contexts, goes_with, hangs_on, near
from .shown import dependence, said_in_words, shown
from .sides import side
from .sights import Sights
from .turns import days_apart
from .weight import weight


@dataclass(frozen=True)
class Parting:
    """Somebody whom the readings of a term answer differently; `found` is None where looking took too long."""

    asked: str
    quest: Quest
    first: int
    end: int
    readings: Mapping[str, str]
    found: Witness | None

    @property
    def settled(self) -> bool:
        """Tell whether the evaluator says so too."""
        return self.found is not None and self.found.replayed


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield a flaw for each vague term whose readings part somebody."""
    sights = Sights(audited)
    for term in audited.book.terms.values():
        rules = [rule for rule in audited.book.rules if hangs_on(rule, term.id, audited.book)]
        parting = _first(sights, term, rules)
        if parting:
            yield _flaw(sights, term, rules, parting)


def _first(sights: Sights, term: VagueTerm, rules: Sequence[Rule]) -> Parting | None:
    """Return the parting in the first thing asked in which there is one that is settled, else one that is not."""
    doubtful = None
    for asked in near(sights.audited.book, rules):
        found = _parting(sights, term, rules, asked)
        if found and found.settled:
            return found
        doubtful = doubtful or found
    return doubtful


def _parting(sights: Sights, term: VagueTerm, rules: Sequence[Rule], asked: str) -> Parting | None:
    """Look for somebody whom the readings of a term answer differently in one question."""
    doubtful = None
    for others in contexts(term.id, rules):
        here = [rule for rule in rules if goes_with(rule, others)]
        layers = sights.column(*{rule.layer for rule in here})
        for first, end in days_apart(sights, term, here, layers, others):
            quest = sights.many(asked, layers, end - 1, [{**others, term.id: name} for name in term.readings])
            kind = parted(quest)
            answer = quest.any(kind)
            if answer is not False:
                found = Parting(asked, quest, first, end, others, quest.show(kind) if answer else None)
                if found.settled:
                    return found
                doubtful = doubtful or found
    return doubtful


def parted(quest: Quest) -> Bit:
    """Say that the readings answer somebody differently: as many of them from the first as there is somebody for."""
    first, *rest = quest.seen.answers
    apart = [no(first.same(answer)) for answer in rest]
    kind, among = some(apart), quest.plainest(some(apart))
    for bit in apart if len(apart) > 1 and quest.any(kind) else ():
        if quest.any(among, bit):
            kind, among = both(kind, bit), both(among, bit)
    return kind


def _flaw(sights: Sights, term: VagueTerm, rules: Sequence[Rule], parting: Parting) -> Flaw:
    book, asked = sights.audited.book, parting.asked
    layers = parting.quest.seen.sides[0].layers
    read = [reading_in_words(term.id, name, book) for name in term.readings]
    answers = (
        [said_in_words(said, asked, book) for said in parting.found.found] if parting.found and parting.settled else []
    )
    ref = Ref("question" if asked in book.vocabulary.questions else "status", asked)
    told = [f"{answer} if read as “{listed(_so(answer, answers, read), 'or')}”" for answer in dict.fromkeys(answers)]
    last = parting.end if parting.end <= sights.audited.day else LATEST + 1
    stand = [rule for rule in rules if rule.layer in layers and goes_with(rule, parting.readings)]
    return Flaw(
        "reading",
        (term.id,),
        weight(book, [asked]),
        f"“{word_label(term.id, book)}”: for the same person, {subject(ref, book)} is "
        f"{listed(told) if told else 'perhaps one thing in one reading and another in another'}",
        tuple(side(rule, book) for rule in stand) or (_named(term),),
        dependence(stand, (parting.first, last), layers, parting.readings, book),
        shown(parting.quest.seen, parting.found, [f"{term.id} = {name}" for name in term.readings]),
        parting.settled,
    )


def _so(answer: str, answers: Sequence[str], read: Sequence[str]) -> list[str]:
    return [words for words, other in zip(read, answers, strict=True) if other == answer]


def _named(term: VagueTerm) -> Side:
    """Return a term whose figures alone differ, as a side."""
    return Side(term.id, term.label, "", term.cite)
