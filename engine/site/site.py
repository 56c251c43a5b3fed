"""The whole site: every leaf, and the first of them, which leads to the others."""

from collections.abc import Iterator

from ..language.rulebook import Act, Duty, Rule
from ..report.page import Heading, Say, line
from ..report.words import DISCLAIMER
from ..text.diagnostic import BadInput, Diagnostic
from .law import law_leaf, law_leaves
from .leaf import Contents, Leaf, Part
from .lives import life_leaves, lives_leaf
from .sheaf import Sheaf
from .told import feature_leaves, features_leaf
from .vocabulary import sources_leaf, vocabulary_leaf


def leaves(sheaf: Sheaf) -> list[Leaf]:
    """Return all leaves, the first one first. Raises BadInput for provisions without a source."""
    _sourced(sheaf)
    chapters = [law_leaf(sheaf), vocabulary_leaf(sheaf), sources_leaf(sheaf)]
    if sheaf.features:
        chapters.append(features_leaf(sheaf))
    if sheaf.lives:
        chapters.append(lives_leaf(sheaf))
    found = [*chapters, *law_leaves(sheaf), *feature_leaves(sheaf), *life_leaves(sheaf)]
    return [Leaf("index", tuple(_first(sheaf, chapters))), *found]


def _first(sheaf: Sheaf, chapters: list[Leaf]) -> Iterator[Part]:
    book = sheaf.book
    yield Heading(line("What the rulebook says"))
    yield Say(line(f"Rulebook {book.digest[:12]}, {DISCLAIMER}."))
    yield Contents("The rulebook", tuple(leaf.name for leaf in chapters))


def _sourced(sheaf: Sheaf) -> None:
    """Refuse what stands without a source: no page says what nothing says."""
    book = sheaf.book
    provisions: list[Rule | Act | Duty] = [*book.rules, *book.acts.values(), *book.duties.values()]
    bare = [noun for noun in provisions if not noun.cite]
    if bare:
        said = "'{}' cites no source; no page is made of it"
        raise BadInput([Diagnostic(noun.place, said.format(noun.id)) for noun in bare])
