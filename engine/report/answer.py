"""The answer for one life: what each column says, a line a question, and below it what a reader must know."""

from collections.abc import Iterator
from pathlib import Path

from ..decide.finding import Judgement
from ..language.dates import Span, span_text
from ..language.rulebook import Rulebook
from ..text.tongue import Tongue
from .happened import dangers, life_notes
from .lineup import Lineup, tells
from .notes import differences, unproven
from .page import Block, Footer, Heading, Line, Page, Piece, Row, Table, line
from .readings import chosen, chosen_notes, hanging
from .unsettled import unsettled
from .words import DISCLAIMER, STAR, Wording
from .wrap import FIRM

DIFFERS, DEPENDS = "●", "◐"


def answer(judgement: Judgement, rulebook: Rulebook, *, notes: bool = True) -> Page:
    """Tell a judgement: a matrix for each day, what stands out in it, what is open, and what produced it."""
    lineup = Lineup(judgement, Wording(rulebook))
    return Page(judgement.case, tuple(_blocks(lineup, notes)))


def _blocks(lineup: Lineup, notes: bool) -> Iterator[Block]:
    days = lineup.judgement.days
    say = lineup.wording
    alone = say.tell("judged on {day}", day=say.day(days[0])) if len(days) == 1 else ""
    yield Heading(line(say.case(lineup.judgement.case)), alone)
    if notes:
        yield from chosen_notes(lineup)
    for day in days:
        if not alone:
            yield Heading(line(say.tell("on {day}", day=say.day(day))), rank=2)
        yield from matrix(lineup, day)
        if notes:
            yield from day_notes(lineup, day)
    if notes:
        yield from life_notes(lineup)
        yield footer(lineup)


def day_notes(lineup: Lineup, day: int) -> Iterator[Block]:
    """Yield what a reader must know of one day beside the matrix."""
    for part in (differences, hanging, unsettled, dangers, unproven):
        yield from part(lineup, day)


def matrix(lineup: Lineup, day: int) -> Iterator[Table]:
    """Yield the answers of one day: what the columns tell apart, then what is the same in all of them."""
    telling = lineup.telling(day)
    rows = [Row((line(lineup.wording.name(q)), *cells(lineup, q, day))) for q in telling]
    rows += dangers_row(lineup, day)
    if rows:
        yield Table(("", *lineup.titles), tuple(rows))
    same = [q for q in lineup.shown(day) if q not in telling]
    if same:
        told = (Row((line(lineup.wording.name(q)), next(cells(lineup, q, day)))) for q in same)
        yield Table((lineup.wording.tell("the same in every column"), ""), tuple(told))


def cells(lineup: Lineup, question: str, day: int) -> Iterator[Line]:
    """Yield one question's answer in each column, with a sign where it differs from the first, hangs on a reading, or
    rests on what is unverified."""
    differing = lineup.differing(question, day)
    for i, found in enumerate(lineup.answers(question, day)):
        if found is None or not tells(found):
            yield line(Piece("—", "faint"))
            continue
        signs = DIFFERS * (i in differing) + DEPENDS * bool(lineup.depending(question, day, i))
        signs += STAR * bool(lineup.rests(question, day, i))
        word, since = lineup.wording.answer(found), lineup.since(found)
        held = lineup.wording.tell(" since {day}", day=brief(since)) if since else ""
        yield line(Piece(word, lineup.wording.tone(found)), Piece(held, "faint"), f"{FIRM}{signs}" if signs else "")


def brief(span: Span) -> str:
    """Write a span for a cell: the year or years alone where it is no day, month or year."""
    said = span_text(span)
    if ".." not in said:
        return said
    first, last = said[:4], span_text(Span(span.hi, span.hi))[:4]
    return first if first == last else f"{first}..{last}"


def dangers_row(lineup: Lineup, day: int) -> list[Row]:
    """Return the line that counts what others may do to the person, if anybody may do anything."""
    counts = [len({d.act for d in column.dangers if d.on == day}) for column in lineup.judgement.columns]
    if not any(counts):
        return []
    return [
        Row(
            (
                line(lineup.wording.tell("dangers")),
                *(line(Piece(str(n), "bad") if n else Piece("—", "faint")) for n in counts),
            )
        )
    ]


def footer(lineup: Lineup) -> Footer:
    """Say which rulebook, readings and engines produced this, and what it is not."""
    judgement, rulebook = lineup.judgement, lineup.wording.rulebook
    tongue = rulebook.tongue
    parts = [tongue.tell("rulebook {hash}", hash=tongue.own(judgement.rulebook[:6]))]
    parts += [tongue.tell("reform {name}", name=tongue.own(Path(reform).stem)) for reform in rulebook.reforms]
    for term, reading in chosen(lineup):
        parts.append(tongue.tell("reading {term} = {reading}", term=tongue.own(term), reading=tongue.own(reading)))
    return Footer(line(" · ".join([*parts, engines(judgement, tongue), tongue.tell(DISCLAIMER)])))


def engines(judgement: Judgement, tongue: Tongue) -> str:
    """Say who decided."""
    if len(judgement.engines) > 1:
        return tongue.tell("two engines agree")
    return tongue.tell("reference evaluator alone: durable-rules does not import here")
