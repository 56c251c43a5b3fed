"""What a run rests on, and what it answers."""

from collections.abc import Iterator
from typing import Any

from ..language.dates import text
from ..population.measures.figures import Figure
from ..population.measures.measuring import HORIZON, Measured
from .amounts import number, share, sure
from .page import Block, Heading, Piece, Row, Say, Table, line
from .run_words import RunWords
from .wrap import FIRM

SHORT = 6
"""A table of more rows than these is folded."""


def in_short(measured: Measured, words: RunWords) -> Iterator[Block]:
    """Tell in a sentence each how many came to each goal by the end, and how sure that is."""
    end = text(measured.kept.hi - 1)
    for goal in measured.kept.measured["goals"]:
        (last,) = [f for f in measured.of("reached", goal) if f.at == HORIZON]
        (there,) = measured.of("reached: there already", goal)
        name = f"“{words.goal(goal)}”"
        had = f"; {number(there.value)} had from the first day on" if there.value else ""
        if not last.n:
            yield Say(line(f"{name}: all had come to it on the first day."), "·")
            continue
        sure_of = "" if last.error is None else f" (± {share(last.error).removesuffix(' %')})"
        most = "" if last.possible is None else f", at most {share(last.possible)} with what is unknown"
        told = f"{share(last.value, last.suppressed)}{sure_of}".replace(" ", FIRM)
        yield Say(line(
            f"{name}: of {number(last.n)} who had not come to it ", Piece(told, "strong"),
            f" did by {end}{most}{had}.",
        ), "·")  # fmt: skip
    assumed = sum(bool(each["assumption"]) for each in measured.kept.record["assumptions"])
    yield Say(line(
        f"± is the standard error, of chance alone. What hangs on the {assumed} assumptions below, and on how the "
        "law is read, is not in it: this is no forecast."
    ))  # fmt: skip


def rests(record: Any) -> Iterator[Block]:
    """Tell what a run rests on: what is assumed without a source first."""
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
            folds = f"all {len(some)}, each in a row" if len(some) > SHORT else ""
            if title.startswith("Assumed"):
                yield Table(("what", "assumed"), tuple(Row(row.cells[:2]) for row in rows), "by row", folds)
            else:
                yield Table(("what", "assumed", "source"), tuple(rows), "by row", folds)


def answer(measured: Measured, words: RunWords) -> Iterator[Block]:
    """Tell how many came to each goal, and what befell them, with how sure that is."""
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
