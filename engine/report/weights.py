"""For how many of a cohort an answer changes, in words and figures."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..language.labels import word_label
from ..language.rulebook import Rulebook
from .page import Block, Heading, Row, Say, Table, line
from .witnessed import said
from .words import day_words

if TYPE_CHECKING:
    from ..population.weighing import Weights


def weights_blocks(weights: "Weights", book: Rulebook) -> Iterator[Block]:
    """Tell how many of the people drawn are answered otherwise, and of how many of the whole cohort that speaks."""
    cohort = weights.cohort
    yield Heading(line("How many"), cohort.id, 2)
    yield Say(
        line(
            f"{weights.drawn:,} of the {cohort.people:,} made-up people of “{cohort.label}”, as they are told for "
            f"{day_words(cohort.on)}, judged on both sides with nothing done since."
        )
    )
    if not weights.changes:
        yield Say(line("None of them is answered otherwise."))
        return
    rows = []
    for each in weights.changes:
        low, high = weights.share(each)
        change = " → ".join(said(each.question, answer, book) for answer in (each.before, each.after))
        share, count = f"{low:.1%} to {high:.1%}", f"{low * cohort.people:,.0f} to {high * cohort.people:,.0f}"
        told = (word_label(each.question, book), change, f"{each.people:,}", share, count)
        rows.append(Row(tuple(map(line, told))))
    yield Table(("", "answer", "drawn", "share (95 %)", "of the cohort"), tuple(rows), "by row")
