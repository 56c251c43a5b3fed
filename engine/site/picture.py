"""Pictures of the rulebook, drawn from it: who decides what for which act, and what each status comes from."""

from collections.abc import Iterator

from ..language.ties import Word
from ..report.page import Block, Heading, Piece, Row, Say, Table, line
from ..report.words import listed
from .columns import Column, Edges, Group, drawing, near
from .leaf import Html, Leaf, Part
from .sheaf import Sheaf

HERE = "picture"


def picture_leaf(sheaf: Sheaf) -> Leaf:
    """Draw the rulebook."""
    return Leaf(HERE, tuple(_drawn(sheaf)))


def _drawn(sheaf: Sheaf) -> Iterator[Part]:
    yield Heading(line("The rulebook as a picture"))
    said = "Where the pointer or the focus rests, what belongs together is drawn darker. Every name leads to its page."
    yield Say(line(said, " Below each picture it stands in words."))
    yield Heading(line("Instruments, questions, acts"), rank=2)
    yield Say(line("An instrument has rules on a question; a question is read, or carried out, by an act."))
    yield from _law(sheaf)
    yield Heading(line("Statuses"), rank=2)
    yield Say(line("A line leads from a status to one that is changed by a rule or an act that reads it."))
    yield from _statuses(sheaf)


def _law(sheaf: Sheaf) -> Iterator[Part]:
    """Draw instruments by layer, the questions they have rules on, and the acts that hang on those."""
    book, ties = sheaf.book, sheaf.papers.ties
    left = {(rule.instrument, rule.decides) for rule in book.rules if rule.decides in book.vocabulary.questions}
    right = {
        (word.name, act)
        for act in book.acts
        for word in ties.below.get(Word("act", act), ())
        if word.sort == "question"
    }
    instruments = [one for one in book.instruments.values() if any(one.id == name for name, _ in left)]
    layers = [*book.vocabulary.layers, ""]
    groups = [
        Group(
            sheaf.papers.wording.layer(layer) if layer else "of several layers",
            tuple(one.id for one in instruments if (one.layer if one.layer in layers else "") == layer),
        )
        for layer in layers
    ]
    there = [group for group in groups if group.names]
    questions = near(book.vocabulary.questions, left, [name for group in there for name in group.names])
    acts = near([act for act in book.acts if any(act == one for _, one in right)], right, questions)
    if not there:
        return
    columns: list[Column] = [there, [Group("questions", tuple(questions))]]
    columns += [[Group("acts", tuple(acts))]] if acts else []
    said = "Instruments by layer on the left, questions in the middle, acts on the right, joined by lines."
    yield Html(
        drawing(columns, [left, right][: len(columns) - 1], sheaf, HERE, ("instruments, questions and acts", said))
    )
    yield _in_words(("instrument", "and what it has rules on"), left, [name for group in there for name in group.names])
    yield _in_words(("question", "and the acts that hang on it"), right, questions)


def _statuses(sheaf: Sheaf) -> Iterator[Part]:
    """Draw statuses by their category, each joined to those that are changed by what reads it."""
    known = [status for status in sheaf.book.vocabulary.statuses.values() if not status.duty]
    names = {status.id for status in known}
    edges = {(one, other) for one, other in _changing(sheaf) if one in names and other in names and one != other}
    reads = [status for status in known if any(status.id == one for one, _ in edges)]
    categories = sorted(dict.fromkeys(status.category for status in reads), key=lambda category: category == "")
    there = [
        Group(category or "other", tuple(status.id for status in reads if status.category == category))
        for category in categories
    ]
    if not there:
        return
    order = [name for group in there for name in group.names]
    changed = near([status.id for status in known if any(status.id == b for _, b in edges)], edges, order)
    said = "Statuses that are read on the left, by category; those that are changed then on the right."
    columns: list[Column] = [there, [Group("what it changes", tuple(changed))]]
    yield Html(drawing(columns, [edges], sheaf, HERE, ("statuses and what they change", said)))
    yield _in_words(("status", "and what is changed where it is read"), edges, order)


def _changing(sheaf: Sheaf) -> Edges:
    """Return which status is read by a rule or an act that changes which."""
    found: Edges = set()
    for rule in sheaf.book.rules:
        found |= {(word.name, rule.decides) for word in sheaf.papers.reads[rule.key] if word.sort == "status"}
    for act in sheaf.book.acts.values():
        changed = {effect.status for effects in act.effects.values() for effect in effects}
        found |= {(word.name, to) for word in sheaf.papers.reads[act.id] if word.sort == "status" for to in changed}
    return found


def _in_words(head: tuple[str, str], edges: Edges, order: list[str]) -> Block:
    """Tell the lines of a picture, folded away below it."""
    to = {one: sorted(other for first, other in edges if first == one) for one in order}
    rows = (Row((line(Piece(one, "name")), line(listed(others)))) for one, others in to.items() if others)
    return Table(head, tuple(rows), "by row", f"in words: each {head[0]} {head[1]}")
