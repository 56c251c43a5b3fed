"""What is reported to be done to people, and what in the law it could rest on."""

from collections.abc import Mapping, Sequence

from ..language.rulebook import Act, Rulebook
from .alone import alone
from .days import meet
from .layers import Provision, binds, condition_of, provisions, reported, trigger_of
from .sides import changes
from .weight import befallen

Target = tuple[str, str]
"""A question or a status, and an outcome of it."""


def lawful(book: Rulebook) -> Mapping[Target, list[Provision]]:
    """Return by outcome the provisions of the law that may bring it about."""
    found: dict[Target, list[Provision]] = {}
    for provision in provisions(book):
        if binds(provision.layer, book):
            for target in _brings_about(provision):
                found.setdefault(target, []).append(provision)
    return found


def _brings_about(provision: Provision) -> tuple[Target, ...]:
    if isinstance(provision, Act):
        return changes(provision)
    return tuple((provision.decides, outcome) for outcome in provision.outcomes)


def harms(book: Rulebook) -> Mapping[Target, list[Provision]]:
    """Return by outcome what is reported to be done to a person where law of the same state is in the rulebook."""
    found: dict[Target, list[Provision]] = {}
    for provision in provisions(book):
        if reported(provision.layer, book) and _has_law(provision, book):
            for word, outcome in _brings_about(provision):
                if _harmful(provision, word, outcome, book):
                    found.setdefault((word, outcome), []).append(provision)
    return found


def _has_law(provision: Provision, book: Rulebook) -> bool:
    """Tell whether some law of the same state is in the rulebook: of others nothing can be said."""
    parties = _parties(provision.instrument, book)
    return any(binds(head.layer, book) and parties & {*head.parties} for head in book.instruments.values())


def _parties(instrument: str, book: Rulebook) -> frozenset[str]:
    head = book.instruments.get(instrument)
    return frozenset(head.parties) if head else frozenset()


def _shared(provision: Provision, basis: Provision, book: Rulebook) -> bool:
    """Tell whether two provisions are of one state; what is of none speaks of all."""
    theirs = _parties(basis.instrument, book)
    return not theirs or bool(_parties(provision.instrument, book) & theirs)


def _harmful(provision: Provision, word: str, outcome: str, book: Rulebook) -> bool:
    """Tell whether something is a sanction or a refusal, and not a step of what practice itself has made up."""
    if isinstance(provision, Act):
        return provision.harm and not provision.decided_by  # what decides an act is asked itself
    question = book.vocabulary.questions.get(word)
    known = any(binds(rule.layer, book) for rule in book.by_target[word])
    if question is None:
        usual = book.vocabulary.statuses[word].normally == outcome
        touched = any(word in befallen(book, act) for act in book.acts.values() if binds(act.layer, book))
        return not usual and (known or touched)
    return outcome != question.outcomes[0] and (known or word not in book.read_by)


def grounds_of(provision: Provision, lawful: Sequence[Provision], book: Rulebook) -> list[Provision]:
    """Return what a provision could rest on: of the same state, on some of the same days, at the same change."""
    return [
        basis
        for basis in lawful
        if _shared(provision, basis, book)
        and meet(provision.force, basis.force, book)
        and trigger_of(basis) in (None, trigger_of(provision))
    ]


def baseless(provision: Provision, lawful: Sequence[Provision], book: Rulebook) -> bool:
    """Tell whether somebody may be met by a provision to whom no law that it could rest on speaks."""
    grounds = [condition_of(basis) for basis in grounds_of(provision, lawful, book)]
    return alone(condition_of(provision), grounds, book.vocabulary)
