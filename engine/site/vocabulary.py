"""The words of the rulebook, listed by sort, and its sources."""

from collections.abc import Iterator

from ..language.english import condition_in_words
from ..report.entries import sorts
from ..report.page import Block, Heading, Piece, Row, Say, Table, line
from ..report.papers import section
from .leaf import Leaf
from .sheaf import Sheaf

TITLES = {
    "question": "Questions: answered afresh for a day",
    "status": "Statuses: what lasts until it is changed",
    "fact": "Facts: what never changes in a life",
    "act": "Acts: what somebody does",
    "duty": "Duties: what somebody has to do in time",
    "parameter": "Parameters: figures of the law",
    "vague term": "Vague terms: words that are read in more than one way",
}


def vocabulary_leaf(sheaf: Sheaf) -> Leaf:
    """List the words by sort."""
    return Leaf("vocabulary", tuple(_words(sheaf)))


def _words(sheaf: Sheaf) -> Iterator[Block]:
    yield Heading(line("The words of the rulebook"))
    known = sorts(sheaf.book)
    for sort, title in TITLES.items():
        rows = tuple(
            Row((line(Piece(name, "name")), line(str(getattr(noun, "label", "")))))
            for name, noun in known[sort].items()
        )
        yield from section(title, [Table(("", ""), rows, "by row")] if rows else [], str(len(rows)))
    yield from section("Goals: where a way may lead", [Table(("", ""), tuple(_goals(sheaf)), "by row")])
    yield from section("Actors", [Table(("", "", ""), tuple(_actors(sheaf)), "by row")])


def _goals(sheaf: Sheaf) -> Iterator[Row]:
    for name, condition in sheaf.book.vocabulary.goals.items():
        yield Row((line(Piece(name, "name")), line(condition_in_words(condition, sheaf.book))))


def _actors(sheaf: Sheaf) -> Iterator[Row]:
    for actor in sheaf.book.vocabulary.actors.values():
        yield Row((line(Piece(actor.id, "name")), line(actor.label), line(Piece(actor.of, "faint"))))


def sources_leaf(sheaf: Sheaf) -> Leaf:
    """List what is cited, with its date, mark and chain."""
    rows = tuple(
        Row((line(Piece(one.id, "name")), line(one.title), line(one.date), line(one.mark), line(one.chain)))
        for one in sheaf.book.sources.values()
    )
    said = "Sources that share a chain share an origin, and are one piece of evidence."
    table = Table(("source", "", "date", "mark", "chain"), rows, "by row")
    return Leaf("sources", (Heading(line("Sources")), Say(line(said)), table))
