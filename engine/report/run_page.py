"""The report of a run: the question, its answer in short, what it rests on, the answer and how sure it is; then what
it is seen from."""

from collections.abc import Iterator
from typing import Any

from ..population.cohort import Cohort
from ..population.measures.figures import SMALL
from ..population.measures.measuring import Measured
from ..population.whatif import Whatif
from .amounts import NONE
from .page import Block, Footer, Heading, Page, Piece, Say, line
from .run_answer import answer, in_short, rests
from .run_drawn import backlog, endings, incidence, waits
from .run_tables import decisions, groups, published
from .run_ways import obstacles, streams_of
from .run_words import RunWords
from .words import DISCLAIMER, listed

ANSWER, OBSTACLES, PROVISIONS = (
    "The answer, and how sure it is", "What is in the way of those who did not come to it",
    "The provisions that moved people",
)  # fmt: skip
SECTIONS = (ANSWER, OBSTACLES, PROVISIONS)
"""What a reader goes to first."""


def run_page(measured: Measured, whatif: Whatif) -> Page:
    """Return the report of a run that was measured."""
    record, words = measured.kept.record, RunWords(whatif.book)
    blocks: list[Block] = [
        Heading(line(str(record["asks"])), str(record["scenario"])),
        *in_short(measured, words), *_frame(measured, whatif),
    ]  # fmt: skip
    blocks += _section("What it rests on", rests(record))
    blocks += _section(ANSWER, answer(measured, words))
    blocks += _section("When each goal is reached", incidence(measured, words))
    blocks += _section("Which comes first", endings(measured, words))
    blocks += _section("How long people wait", waits(measured, words))
    blocks += _section("How many wait, and for whom", backlog(measured, words))
    blocks += _section("Which way people go", streams_of(measured, words))
    blocks += _section(OBSTACLES, obstacles(measured, words))
    blocks += _section("What was decided", decisions(measured, words))
    blocks += _section("By group", groups(measured))
    blocks += _section("Against what was published", published(measured))
    blocks += _section("What this does not tell", _not_told(measured))
    blocks += _section(PROVISIONS, words.provisions())
    blocks.append(Footer(line(
        f"rulebook {record['rulebook'][:6]} · seed {record['seed']} · people are made up · {DISCLAIMER}"
    )))  # fmt: skip
    return Page(str(record["scenario"]), tuple(blocks))


def _section(title: str, blocks: Iterator[Block]) -> list[Block]:
    found = list(blocks)
    return [Heading(line(title), "", 2, _anchor(title)), *found] if found else []


def _frame(measured: Measured, whatif: Whatif) -> Iterator[Block]:
    record = measured.kept.record
    times = "once" if record["replicates"] == 1 else f"{record['replicates']} times, each with chances of its own"
    full = record["cohort"].get("people")
    of = f", who stand for {full:,}" if full and full != record["people"] else ""
    who = f": {whatif.cohort.label}" if isinstance(whatif.cohort, Cohort) else ""
    yield Say(line(
        f"{record['people']:,} made-up people{of}{who}. Their lives are carried from {record['horizon']['from']} to "
        f"{record['horizon']['until']}, {times}."
    ))  # fmt: skip
    labels = [whatif.book.vocabulary.layers[layer].label.lstrip("+ ") for layer in _layers(record, whatif)]
    yield Say(line(f"What counts: {listed(labels)}."))
    if record["reforms"]:
        yield Say(line(f"With the reform {listed(record['reforms'])}."))
    yield Say(line("On: ", *_contents()))


def _contents() -> Iterator[Piece | str]:
    for n, title in enumerate(SECTIONS):
        yield ", " if n else ""
        yield Piece(title[0].lower() + title[1:], to=_anchor(title))
    yield "."


def _anchor(title: str) -> str:
    return "".join(letter if letter.isalpha() else "-" for letter in title.lower())


def _layers(record: Any, whatif: Whatif) -> list[str]:
    return [layer for layer in whatif.book.vocabulary.layers if layer in record["layers"]]


def _not_told(measured: Measured) -> Iterator[Block]:
    record = measured.kept.record
    for left in record["left_out"]:
        yield Say(line(f"Left out: {left}."), "·")
    for halt in record["halted"]:
        yield Say(
            line(f"Not carried to the end: {halt['people']:,} people, by {halt['provision']}: {halt['why']}."), "·"
        )
    yield Say(line(f"Cells of fewer than {SMALL} people are written as few; where nobody is, {NONE} stands."), "·")
