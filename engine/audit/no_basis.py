"""Sanctions and refusals that nothing in the law could bring about."""

from collections.abc import Iterator

from ..language.english import condition_in_words
from ..language.labels import listed, outcome_in_words, word_label
from ..language.rulebook import Rulebook
from .audited import Audited
from .basis import Target, baseless, harms, lawful
from .closed_list import beyond
from .flaw import Flaw
from .layers import Provision, condition_of, name_of
from .met import met
from .sides import dependence, side
from .weight import weight

FEW = 2
"""How many grounds of the law are told in the sentence itself."""
Done = tuple[str, list[Provision]]
"""An outcome, and what brings it about."""


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield what is done without a basis: by word what the law does not know at all, by outcome where it asks more."""
    book, told = audited.book, _told_elsewhere(audited)
    known = lawful(book)
    unknown: dict[str, list[Done]] = {}
    for target, done in harms(book).items():
        if target not in told and weight(book, target[:1]) != "low":
            grounds = known.get(target, [])
            wrong = [p for p in done if baseless(p, grounds, book)]
            if wrong and grounds:
                yield _beyond(audited, target, wrong, grounds)
            elif wrong:
                unknown.setdefault(target[0], []).append((target[1], wrong))
    for word, found in unknown.items():
        yield _unknown(audited, word, found)


def _told_elsewhere(audited: Audited) -> frozenset[Target]:
    """Return what goes beyond a closed list: that is another kind of flaw."""
    heads = audited.book.instruments.values()
    return frozenset(
        target for head in heads for closed in head.closed_lists for target in beyond(audited, head, closed)
    )


def _beyond(audited: Audited, target: Target, done: list[Provision], grounds: list[Provision]) -> Flaw:
    """Tell what the law knows, and only where it asks for more."""
    book, (word, outcome) = audited.book, target
    what = f"{word_label(word, book)}: {outcome_in_words(word, outcome, book)}"
    asked = f"on {len(grounds)} grounds only"
    if len(grounds) <= FEW:
        asked = f"only where {listed([condition_in_words(condition_of(basis), book) for basis in grounds], 'or')}"
    says = f"the law knows “{what}” {asked}; {_who(done, book, 'does', 'do')} not ask for that"
    sides = tuple(side(provision, book) for provision in (*grounds, *done))
    person = met(audited, done, [condition_of(basis) for basis in grounds])
    return Flaw("no-basis", target, weight(book, (word,)), says, sides, dependence(done, book, sides), person)


def _unknown(audited: Audited, word: str, found: list[Done]) -> Flaw:
    """Tell what no law in the rulebook brings about."""
    book = audited.book
    outcomes = listed([outcome_in_words(word, outcome, book) for outcome, _ in found], "or")
    done = [*{name_of(provision): provision for _, provisions in found for provision in provisions}.values()]
    what = f"{word_label(word, book)}: {outcomes}"
    says = f"no law in the rulebook brings about “{what}”; {_who(done, book, 'does', 'do')}"
    sides = tuple(side(provision, book) for provision in done)
    depends = dependence(done, book, sides)
    return Flaw("no-basis", (word,), weight(book, (word,)), says, sides, depends, met(audited, done))


def _who(done: list[Provision], book: Rulebook, one: str, several: str) -> str:
    layers = list(dict.fromkeys(word_label(provision.layer, book).lstrip("+ ") for provision in done))
    return f"{listed(layers)} {one if len(layers) == 1 else several}"
