"""One thing taken for another: a matter of one category decided by what is of another."""

from collections.abc import Iterator

from ..language.conditions import All, AtLeast, Condition, Not, Some, atoms, reads
from ..language.english import condition_in_words
from ..language.labels import listed
from ..language.rulebook import Category, Rulebook
from .audited import Audited
from .flaw import Flaw, Side
from .layers import Provision, condition_of, provisions, reported
from .met import met
from .sides import dependence, side
from .weight import befallen, weight

Alternative = tuple[Condition, frozenset[str]]
"""A condition that will do, and the categories of what it reads."""


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield what is done where one category is at stake, though another will do instead of it."""
    book = audited.book
    for provision in provisions(book):
        if not reported(provision.layer, book):
            continue
        condition = condition_of(provision)
        for category in dict.fromkeys(_category(book, word) for word in befallen(book, provision)):
            if (known := book.vocabulary.categories.get(category)) is not None:
                mistaken = [c for c in _instead(condition, known, book) if not _lawful(book, provision, c[1])]
                if mistaken:
                    yield _flaw(audited, provision, known, mistaken)


def _category(book: Rulebook, word: str) -> str:
    """Return what a word is about; nothing where none is said, or where it is a paper, which only shows something."""
    status = book.vocabulary.statuses.get(word)
    if status is not None:
        return "" if status.document else status.category
    question = book.vocabulary.questions.get(word)
    return question.category if question else ""


def _instead(condition: Condition, category: Category, book: Rulebook) -> Iterator[Alternative]:
    """Yield what is taken for a category: alternatives to one that reads it, which read only what it is not.

    Where the whole condition reads it nowhere, that is the one alternative.
    """
    whole = _categories(condition, book)
    if category.id not in whole and whole & {*category.is_not}:
        yield condition, whole & {*category.is_not}
    if isinstance(condition, Some):
        found = [(part, _categories(part, book)) for part in condition.parts]
        if any(category.id in read for _, read in found):
            yield from ((part, read) for part, read in found if read and read <= {*category.is_not})
    if isinstance(condition, All | Some | AtLeast) and category.id in whole:
        for part in condition.parts:
            if category.id in _categories(part, book):
                yield from _instead(part, category, book)


def _categories(condition: Condition, book: Rulebook) -> frozenset[str]:
    words = condition.part if isinstance(condition, Not) else condition
    return frozenset(filter(None, (_category(book, ref.name) for ref in reads(words))))


def _lawful(book: Rulebook, provision: Provision, categories: frozenset[str]) -> bool:
    """Tell whether a provision of the law decides the same by these categories too."""
    words = frozenset(befallen(book, provision))
    lawful = [p for p in provisions(book) if not reported(p.layer, book) and words & {*befallen(book, p)}]
    return any(categories <= _categories(condition_of(other), book) for other in lawful)


def _flaw(audited: Audited, provision: Provision, category: Category, mistaken: list[Alternative]) -> Flaw:
    book = audited.book
    kinds = book.vocabulary.categories
    others = sorted({name for _, categories in mistaken for name in categories})
    told = listed([condition_in_words(condition, book) for condition, _ in mistaken], "or")
    words = befallen(book, provision)
    what = f"{category.label} is not {listed([kinds[name].label for name in others])}"
    sides = (Side(category.id, what, "", category.cite), side(provision, book))
    return Flaw(
        "category",
        (provision.id, category.id, *others),
        weight(book, words),
        f"“{provision.label or provision.id}” is a matter of {category.label}, yet it is enough that {told}: "
        f"{listed([kinds[name].label for name in others])} is taken for it",
        sides,
        dependence([provision], book, sides),
        met(
            audited,
            [provision],
            [atom for atom in atoms(condition_of(provision)) if category.id in _categories(atom, book)],
        ),
    )
