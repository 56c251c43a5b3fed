"""The report of a run: the question, what it rests on, the answer and how sure it is; then what it is seen from."""

from collections.abc import Iterator
from typing import Any

from ..population.cohort import Cohort
from ..population.measures.figures import SMALL, Figure
from ..population.measures.groups import EVERYONE
from ..population.measures.measuring import HORIZON, Measured
from ..population.whatif import Whatif
from .amounts import NONE, number, share, sure
from .page import Block, Footer, Heading, Line, Page, Piece, Row, Say, Table, line
from .run_drawn import backlog, endings, incidence, obstacles, streams_of, waits
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
    blocks: list[Block] = [Heading(line(str(record["asks"])), str(record["scenario"])), *_frame(measured, whatif)]
    blocks += _section("What it rests on", _rests(record))
    blocks += _section(ANSWER, _answer(measured, words))
    blocks += _section("When each goal is reached", incidence(measured, words))
    blocks += _section("Which comes first", endings(measured, words))
    blocks += _section("How long people wait", waits(measured, words))
    blocks += _section("How many wait, and for whom", backlog(measured, words))
    blocks += _section("Which way people go", streams_of(measured, words))
    blocks += _section(OBSTACLES, obstacles(measured, words))
    blocks += _section("What was decided", _decisions(measured, words))
    blocks += _section("By group", _groups(measured, words))
    blocks += _section("Against what was published", _published(measured))
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


def _rests(record: Any) -> Iterator[Block]:
    sourced = [each for each in record["assumptions"] if each["cite"] and not each["assumption"]]
    further = [each for each in record["assumptions"] if each["cite"] and each["assumption"]]
    invented = [each for each in record["assumptions"] if not each["cite"]]
    yield Say(line(
        f"{len(sourced)} figures and choices are from sources as they stand, {len(further)} are sources taken further "
        f"by an assumption, {len(invented)} are assumptions that no source was read for."
    ))  # fmt: skip
    for title, some in (("Assumed, with no source", invented), ("From a source, taken further", further),
                        ("From sources", sourced)):  # fmt: skip
        if some:
            yield Heading(line(title), f"{len(some)}", 3)
            rows = [Row((line(each["what"]), line(each["assumption"]), line("; ".join(each["cite"])))) for each in some]
            if title.startswith("Assumed"):
                yield Table(("what", "assumed"), tuple(Row(row.cells[:2]) for row in rows), "by row")
            else:
                yield Table(("what", "assumed", "source"), tuple(rows), "by row")


def _answer(measured: Measured, words: RunWords) -> Iterator[Block]:
    record = measured.kept.record
    rows = []
    for goal in measured.kept.measured["goals"]:
        (last,) = [f for f in measured.of("reached", goal) if f.at == HORIZON]
        (there,) = measured.of("reached: there already", goal)
        rows.append(Row((
            line(words.goal(goal)), line(number(there.value, there.suppressed)),
            line(sure(share(last.value, last.suppressed), share(last.error))), line(share(last.possible)),
            line(number(last.n)),
        )))  # fmt: skip
    if rows:
        head = ("reached by the end", "had it already", "of the others ± standard error", "at most, with what is open",
                "others")  # fmt: skip
        yield Table(head, tuple(rows), "by row")
    spent = [f for f in measured.of("ever") if (f.value or f.suppressed) and not _best(words, f)]
    days = {(f.of, f.at): f for f in measured.of("person-days")}
    rows = [
        Row((
            line(words.wording.name(f.of)), line(words.wording.outcome(f.of, f.at)),
            line(sure(share(f.value, f.suppressed), share(f.error))),
            line(number(days[f.of, f.at].value, days[f.of, f.at].suppressed)),
        ))
        for f in spent
    ]  # fmt: skip
    if rows:
        yield Table(
            ("question", "answer", "people who ever have it ± standard error", "person-days"), tuple(rows), "by row"
        )
    how = (
        "± is the standard error of chance alone, from the people of the one replicate; another number of people or "
        "replicates makes it smaller." if record["replicates"] == 1 else
        f"± is the standard error of chance alone, over {record['replicates']} replicates."
    )  # fmt: skip
    yield Say(line(how))
    yield Say(line(
        "What hangs on how the law is read, and on the assumptions, is not in it: zhol compare holds this run "
        "against one with another reading or another rate, each apart."
    ))  # fmt: skip


def _best(words: RunWords, figure: Figure) -> bool:
    """Tell whether an answer is the best one, or the question is not asked: nothing befalls anybody by it."""
    return figure.at in (words.book.vocabulary.questions[figure.of].outcomes[0], "not-asked")


def _decisions(measured: Measured, words: RunWords) -> Iterator[Block]:
    rows = [
        Row((line(words.link(f.of)), line(words.actor(words.book.acts[f.of].actor)), line(_outcome(words, f.of, f.at)),
             line(number(f.value, f.suppressed))))
        for f in sorted(measured.of("decisions"), key=lambda f: (f.of, f.at))
    ]  # fmt: skip
    if rows:
        yield Table(("decision", "whose", "outcome", "how often"), tuple(rows), "by row")


def _outcome(words: RunWords, act: str, outcome: str) -> str:
    return words.wording.outcome(words.book.acts[act].decided_by, outcome)


def _groups(measured: Measured, words: RunWords) -> Iterator[Block]:
    goals = measured.kept.measured["goals"]
    groups = [f.group for f in measured.figures if f.measure == "people" and f.group != EVERYONE]
    by = {(f.of, f.group): f for f in measured.figures if f.measure == "reached" and f.at == HORIZON}
    rows = [
        Row((line(group), *(_cell(by, goal, group) for goal in goals)))
        for group in groups
    ]  # fmt: skip
    if rows:
        yield Say(
            line("The share that reached each goal by the end, of those who had not. Groups are of the first day.")
        )
        yield Table(("group", *goals), tuple(rows))


def _cell(by: dict[tuple[str, str], Any], goal: str, group: str) -> Line:
    figure = by.get((goal, group))
    return line(NONE if figure is None else sure(share(figure.value, figure.suppressed), share(figure.error)))


def _published(measured: Measured) -> Iterator[Block]:
    if not measured.held:
        return
    yield Say(
        line("No rate was moved to make these fit. The run is brought to full size; the bounds are of chance alone.")
    )
    said = {True: "fits", False: "does not fit", None: "outside the horizon"}
    rows = [
        Row((
            line(held.published.label), line(_bounds(held.published)), line(number(held.run)),
            line(f"{number(held.low)} to {number(held.high)}"), line(said[held.fits]),
            line("; ".join(f"{cite.work} {cite.at}" for cite in held.published.grounds.cite)),
        ))
        for held in measured.held
    ]  # fmt: skip
    yield Table(("what", "published", "run", "chance leaves", "", "source"), tuple(rows), "by row")


def _bounds(published: Any) -> str:
    how = {"exactly": "", "about": "about ", "at-least": "at least ", "at-most": "at most "}[published.how]
    least, most = float(published.least), float(published.most)
    return how + (number(least) if least == most else f"{number(least)} to {number(most)}")


def _not_told(measured: Measured) -> Iterator[Block]:
    record = measured.kept.record
    for left in record["left_out"]:
        yield Say(line(f"Left out: {left}."), "·")
    for halt in record["halted"]:
        yield Say(
            line(f"Not carried to the end: {halt['people']:,} people, by {halt['provision']}: {halt['why']}."), "·"
        )
    yield Say(line(f"Cells of fewer than {SMALL} people are written as few; where nobody is, {NONE} stands."), "·")
