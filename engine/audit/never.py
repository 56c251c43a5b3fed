"""Provisions that are never at work, as far as can be seen without a solver: in force on no day, or asking for what
cannot be."""

from collections.abc import Iterator, Mapping

from ..language.conditions import Ref
from ..language.labels import listed, outcome_in_words, word_label
from ..language.rulebook import Rule, Rulebook
from .audited import Audited
from .days import days_of, meet
from .demands import Demands, asked_by
from .flaw import Flaw
from .layers import Provision, name_of, provisions
from .sides import dependence, side

Readings = Mapping[str, tuple[str, ...]]


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield what is never at work, each with what it waits for."""
    book = audited.book
    for provision in provisions(book):
        days, asked = days_of(provision.force, book), asked_by(provision, book.vocabulary)
        if days.start.lo >= days.end.hi:
            yield _flaw(audited, provision, "is in force on no day", [])
        elif asked is None:
            yield _flaw(audited, provision, "asks for what cannot be together", [])
        else:
            yield from _waiting(audited, provision, asked)


def _waiting(audited: Audited, provision: Provision, asked: Demands) -> Iterator[Flaw]:
    """Yield a flaw where an answer is asked for that no rule gives on those days and in those readings."""
    book = audited.book
    for ref, values in asked.items():
        if ref.sort == "question":
            rules = [rule for rule in book.by_target.get(ref.name, ()) if values & {*rule.outcomes}]
            if not any(_meet(book, provision, rule) for rule in rules):
                yield _flaw(
                    audited,
                    provision,
                    f"waits for an answer that no rule gives then: {_told(ref, values, book)}",
                    rules,
                )
                return


def _meet(book: Rulebook, provision: Provision, rule: Rule) -> bool:
    """Tell whether a rule may be in force on the same day, in the same readings."""
    return meet(provision.force, rule.force, book) and _together(provision.reading, rule.reading)


def _together(one: Readings, other: Readings) -> bool:
    return all({*names} & {*other[term]} for term, names in one.items() if term in other)


def _told(ref: Ref, values: frozenset[str], book: Rulebook) -> str:
    outcomes = [o for o in book.vocabulary.questions[ref.name].outcomes if o in values]
    return f"{word_label(ref.name, book)}: {listed([outcome_in_words(ref.name, o, book) for o in outcomes], 'or')}"


def _flaw(audited: Audited, provision: Provision, said: str, others: list[Rule]) -> Flaw:
    book = audited.book
    sides = (side(provision, book), *(side(rule, book) for rule in others))
    says = f"“{provision.label or name_of(provision)}” {said}"
    return Flaw("dead", (name_of(provision),), "low", says, sides, dependence([provision], book, sides))
