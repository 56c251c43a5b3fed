"""A comparison of two sides as a page: who differs, by which rules, and what was proved."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..language.labels import word_label
from ..language.rulebook import Rulebook
from ..proof.comparison import THEN_AND_NOW, Comparison
from ..proof.difference import Change, Difference
from .page import Block, Footer, Heading, Page, Piece, Say, line
from .weights import weights_blocks
from .witnessed import road_words, said, typical
from .words import DISCLAIMER, listed

if TYPE_CHECKING:
    from ..population.weighing import Weights


def diff_page(found: Comparison, weights: "Weights | None" = None) -> Page:
    """Tell what differs between two sides, and for how many of a cohort where one was weighed."""
    return Page("what differs", tuple(_blocks(found, weights)))


def _blocks(found: Comparison, weights: "Weights | None") -> Iterator[Block]:
    book = found.a.book
    yield Heading(line("What differs"))
    yield Say(line(Piece("A", "strong"), f"  {found.a.said}"))
    yield Say(line(Piece("B", "strong"), f"  {found.b.said}"))
    if found.a.day != found.b.day:
        yield Say(line(_mode(found)))
    if found.reforms and found.changes_no_one:
        yield Say(line(Piece(f"This changes no one: {listed(found.reforms)}.", "strong"), _of_what(found)))
    for difference in found.differences:
        if difference.changes:
            yield from _different(difference, book)
    yield from _same(found, book)
    if weights:
        yield from weights_blocks(weights, book)
    yield Say(line("What is proved is proved of the rulebook, not of the world."))
    digests = " / ".join(dict.fromkeys((found.a.book.digest[:12], found.b.book.digest[:12])))
    yield Footer(line(f"rulebook {digests} · {DISCLAIMER}"))


def _of_what(found: Comparison) -> str:
    count = len(found.differences)
    asked = "The one question compared is" if count == 1 else f"The {count} questions compared are"
    return f" {asked} answered alike, for everybody spoken of below, under this stance and on this day."


def _mode(found: Comparison) -> str:
    if found.mode == THEN_AND_NOW:
        return "The same person then and now: all her dates move along with the day."
    return "The same facts on another date: whoever is in this position on both days."


def _different(difference: Difference, book: Rulebook) -> Iterator[Block]:
    yield Heading(line(word_label(difference.question, book)), difference.question, 2)
    for change in difference.changes:
        yield from _change(difference.question, change, book)
    if not difference.complete:
        yield Say(line(Piece("Not settled", "open"), " whether anybody else differs: the solver gave up."))
    elif all(change.witness.replayed for change in difference.changes):
        yield Say(line(Piece("Proved:", "good"), " nobody else's answer differs." + _aside(difference)))
    else:
        yield Say(line("Nobody else's answer can differ." + _aside(difference)))


def _change(question: str, change: Change, book: Rulebook) -> Iterator[Block]:
    before, after = said(question, change.before, book), said(question, change.after, book)
    yield Heading(line(before, " → ", after), "" if change.witness.replayed else "not settled", 3)
    witness = change.witness
    yield from typical(witness.exceptions, witness.usual)
    if not witness.replayed:
        was, now = (said(question, found, book) for found in witness.found)
        told = f" what is told of this person leaves it open; judged as a case: {was} → {now}."
        yield Say(line(Piece("Not settled:", "open"), told))
    yield Say(line(Piece(road_words(change.reached, book), "faint")))
    yield Say(line("Everybody:" if change.everybody.complete else "Among others:"))
    for alternative in change.everybody.alternatives:
        yield Say(line("; ".join(literal.words for literal in alternative) or "everyone"), mark="–")


def _same(found: Comparison, book: Rulebook) -> Iterator[Block]:
    same = [difference for difference in found.differences if not difference.changes]
    for words, chosen in (
        ("Proved: nobody's answer differs.", [d for d in same if d.complete and not d.aside]),
        ("Proved of all but those set aside: nobody's answer differs.", [d for d in same if d.complete and d.aside]),
        ("Not settled: the solver gave up.", [d for d in same if not d.complete]),
    ):
        if chosen:
            yield Heading(line(words), rank=2)
            for difference in chosen:
                yield Say(line(word_label(difference.question, book) + _aside(difference)), aside=difference.question)


def _aside(difference: Difference) -> str:
    return f" Set aside: {listed(difference.aside)}." if difference.aside else ""
