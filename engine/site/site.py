"""The whole site: every leaf, and the first of them, which leads to the others."""

from collections.abc import Iterator

from ..language.rulebook import Act, Duty, Rule
from ..report.page import Heading, Piece, Row, Say, Table, line, plain
from ..report.words import DISCLAIMER
from ..text.diagnostic import BadInput, Diagnostic
from .claims import claims_leaf
from .flaws import flaw_leaves, flaws_leaf
from .law import law_leaf, law_leaves
from .leaf import Contents, Leaf, Part, Prose
from .lives import life_leaves, lives_leaf
from .picture import picture_leaf
from .planted import planted_leaf
from .sheaf import Sheaf
from .texts import FIRST, list_leaf, text_leaves, title_of
from .told import feature_leaves, features_leaf, summed
from .vocabulary import sources_leaf, vocabulary_leaf
from .what_ifs import what_ifs_leaf

Chapters = dict[str, list[Leaf]]
TUTORIALS = "Begin here"
TURNS = ("lawyer", "analyst", "newcomer")


def leaves(sheaf: Sheaf) -> list[Leaf]:
    """Return all leaves, the first one first. Raises BadInput for provisions without a source."""
    _sourced(sheaf)
    chapters = _chapters(sheaf)
    found = [leaf for under in chapters.values() for leaf in under]
    found += [*law_leaves(sheaf), *feature_leaves(sheaf), *life_leaves(sheaf), *text_leaves(sheaf.texts)]
    found += flaw_leaves(sheaf)
    return [Leaf("index", tuple(_first(sheaf, chapters))), *found]


def _chapters(sheaf: Sheaf) -> Chapters:
    """Return the leaves that the site is entered by, under their captions."""
    found: dict[str, list[Leaf | None]] = {
        "The rulebook": [
            law_leaf(sheaf), vocabulary_leaf(sheaf), picture_leaf(sheaf), sources_leaf(sheaf),
            lives_leaf(sheaf) if sheaf.lives else None,
        ],
        "What holds of it": [
            features_leaf(sheaf) if sheaf.features else None, claims_leaf(sheaf), flaws_leaf(sheaf),
            what_ifs_leaf(sheaf), _covered(sheaf) if sheaf.coverage else None, planted_leaf(sheaf),
        ],
        "Behind it": [
            list_leaf("texts", "How it is written, and what is open", sheaf.texts),
            list_leaf("decisions", "Why it is as it is", sheaf.texts),
        ],
    }  # fmt: skip
    there = {caption: [leaf for leaf in under if leaf] for caption, under in found.items()}
    return {caption: under for caption, under in there.items() if under}


def _first(sheaf: Sheaf, chapters: Chapters) -> Iterator[Part]:
    book = sheaf.book
    yield Heading(line("What the rulebook says, and whether it holds"))
    yield Say(
        line(
            "Each rule in words, with its sources, its days and the lives and scenarios in which it is at work; each "
            "scenario with what its last run said. Law and practice stand apart. About hypothetical people only; ",
            Piece(DISCLAIMER, "strong"),
            ".",
        )
    )
    yield Table(("", ""), tuple(_counted(sheaf)), "by row")
    if tutorials := sorted((name for name in sheaf.texts if name.startswith(FIRST)), key=_turn):
        yield Contents(TUTORIALS, tuple(tutorials))
        yield _entrance(TUTORIALS, [(name, title_of(sheaf.texts[name])) for name in tutorials])
    for caption, under in chapters.items():
        yield Contents(caption, tuple(leaf.name for leaf in under))
        yield _entrance(caption, [(leaf.name, titled(leaf)) for leaf in under])
    yield Say(line(f"Rulebook {book.digest}."))


def _turn(name: str) -> int:
    """Return where a tutorial stands among them: those who ask first, then those who build."""
    return next((n for n, one in enumerate(TURNS) if name.endswith(one)), len(TURNS))


def titled(leaf: Leaf) -> str:
    """Return the title of a leaf."""
    return next((plain(part.words) for part in leaf.parts if isinstance(part, Heading)), leaf.name)


def _entrance(caption: str, to: list[tuple[str, str]]) -> Prose:
    """Lead to leaves from the first page, as the chapters at its side do: on a narrow window they are not seen."""
    listed = "\n".join(f"- [{title}]({name}.md)" for name, title in to)
    return Prose(f"## {caption}\n\n{listed}")


def _counted(sheaf: Sheaf) -> Iterator[Row]:
    book = sheaf.book
    rules, words = len({rule.id for rule in book.rules}), book.vocabulary
    yield Row((line("rules"), line(f"{rules} in {len(book.instruments)} instruments, {len(book.sources)} sources")))
    yield Row((line("acts, duties"), line(f"{len(book.acts)}, {len(book.duties)}")))
    yield Row((line("questions, statuses"), line(f"{len(words.questions)}, {len(words.statuses)}")))
    yield Row((line("lives"), line(str(len(sheaf.lives)))))
    states = sheaf.runs.states(*sheaf.features)
    yield Row((line("scenarios"), line(f"{states.total()}: ", *summed(states))))


def _covered(sheaf: Sheaf) -> Leaf:
    """Tell what became of each item of the sources, under a title that does not change with them."""
    summary, *rest = sheaf.coverage
    said = [Say(summary.words)] if isinstance(summary, Heading) else [summary]
    return Leaf("coverage", (Heading(line("What became of each item of the sources")), *said, *rest))


def _sourced(sheaf: Sheaf) -> None:
    """Refuse what stands without a source: no page says what nothing says."""
    book = sheaf.book
    provisions: list[Rule | Act | Duty] = [*book.rules, *book.acts.values(), *book.duties.values()]
    bare = [noun for noun in provisions if not noun.cite]
    if bare:
        said = "'{}' cites no source; no page is made of it"
        raise BadInput([Diagnostic(noun.place, said.format(noun.id)) for noun in bare])
