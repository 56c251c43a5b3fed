"""A memo: the answer in plain sentences, then the matrix, the proofs, the sources, and under what it holds."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..decide.finding import Judgement
from ..language.marks import MARKS
from ..language.rulebook import Citation, Rulebook
from ..text.tongue import phrase
from .answer import day_notes, footer, matrix
from .happened import life_notes
from .lineup import Lineup, tells
from .page import Block, Heading, Page, Piece, Row, Say, Table, line
from .readings import chosen_notes
from .why import proofs
from .words import STAR, Wording, mark_words

if TYPE_CHECKING:
    from ..paths.change import Advice


def memo(
    judgement: Judgement, rulebook: Rulebook, proved: tuple[str, ...] | None = None,
    advice: "Sequence[Advice] | None" = None,
) -> Page:  # fmt: skip
    """Tell a judgement as a memo that proves some answers: () all, None those not settled alike everywhere.

    `advice` says what would change its bad answers.
    """
    lineup = Lineup(judgement, Wording(rulebook))
    shown = tuple(_contested(lineup)) if proved is None else proved
    return Page(judgement.case, tuple(_blocks(lineup, shown, proved == (), advice)))


def _blocks(
    lineup: Lineup, proved: tuple[str, ...], everything: bool, advice: "Sequence[Advice] | None"
) -> Iterator[Block]:
    days = lineup.judgement.days
    say = lineup.wording
    judged = say.tell("judged on {day}", day=say.listed(map(say.day, days)))
    yield Heading(line(say.case(lineup.judgement.case)), judged)
    yield from chosen_notes(lineup)
    for day in days:
        yield Heading(line(say.tell("In short, on {day}", day=say.day(day))), rank=2)
        yield from _in_short(lineup, day)
        yield from matrix(lineup, day)
        yield from day_notes(lineup, day)
    yield from life_notes(lineup)
    if proved or everything:
        yield Heading(line(say.tell("Why")), rank=2)
        yield from proofs(lineup, proved, rank=3)
    if advice is not None:
        from .would_change import would_change

        yield Heading(line(say.tell("What would change it")), rank=2)
        yield from would_change(lineup, advice, rank=3)
    yield from sources(lineup, [cite for each in advice or () for r in each.remedies for cite in r.cite])
    yield Heading(line(say.tell("Under what this holds")), rank=2)
    yield from _stance(lineup)
    yield footer(lineup)


def _in_short(lineup: Lineup, day: int) -> Iterator[Say]:
    """Yield a sentence for the first column, and one for each other: as which it answers, or what it says otherwise."""
    first = lineup.titles[0]
    asked = [q for q in lineup.telling(day) or lineup.shown(day) if tells(lineup.answers(q, day)[0])]
    if not lineup.shown(day):
        return
    yield Say(line(Piece(first, "strong"), ": ", "; ".join(_said(lineup, q, day, 0) for q in asked), "."))
    as_what = {"": first}
    for i, title in enumerate(lineup.titles[1:], 1):
        other = [q for q in lineup.shown(day) if i in lineup.differing(q, day)]
        said = "; ".join(_said(lineup, q, day, i) for q in other)
        name, sentence = Piece(title, "strong"), lineup.wording.sentence
        if known := as_what.get(said):
            yield Say(sentence("{column}: as {first}.", column=name, first=known))
        else:
            as_what[said] = title
            told = sentence("{column}: otherwise as {first}, but {answers}.", column=name, first=first, answers=said)
            yield Say(told)


def _said(lineup: Lineup, question: str, day: int, column: int) -> str:
    found = lineup.answers(question, day)[column]
    said = lineup.wording.answer(found) if found else "—"
    weak = f" {STAR}" if lineup.rests(question, day, column) else ""
    return f"{lineup.wording.name(question)}: {lineup.wording.tell('not asked') if said == '—' else said}{weak}"


def _contested(lineup: Lineup) -> Iterator[str]:
    """Yield the questions whose answer is not the same, settled one in every column."""
    open_kinds = {"unknown", "discretion", "conflict"}
    for question in dict.fromkeys(q for day in lineup.judgement.days for q in lineup.shown(day)):
        for day in lineup.judgement.days:
            kinds = {f.kind for f in lineup.answers(question, day) if f}
            if lineup.differing(question, day) or kinds & open_kinds:
                yield question
                break


def sources(lineup: Lineup, more: Sequence[Citation] = ()) -> Iterator[Block]:
    """Yield the works cited, a row for each text: the places, the day of the text, and how far it was verified."""
    say = lineup.wording
    by_text: dict[tuple[str, str, str], dict[str, None]] = {}
    for cite in (*_cited(lineup), *more):
        by_text.setdefault((cite.work, cite.as_of, cite.mark), {})[cite.at] = None
    if not by_text:
        return
    yield Heading(line(say.tell("Sources")), rank=2)
    rows = []
    for (work, as_of, mark), ats in sorted(by_text.items()):
        source = lineup.wording.source(work)
        title = ", ".join(part for part in (source.title, source.date) if part)
        places = "; ".join(say.tongue.own(at) if at not in ("", "-") else say.tell("whole") for at in ats)
        how = mark_words(mark, say.tongue)
        rows.append(Row((line(Piece(work, "name")), line(title), line(places), line(as_of), line(how))))
    head = (
        phrase("cited as"), phrase("work"), phrase("where"), phrase("as of"), phrase("how it was verified"),
    )  # fmt: skip
    yield Table(tuple(map(say.tell, head)), tuple(rows), "by row")


def _cited(lineup: Lineup) -> Iterator[Citation]:
    for column in lineup.judgement.columns:
        for found in column.findings:
            for trace in found.because:
                yield from trace.cite
        for danger in column.dangers:
            yield from danger.cite


def _stance(lineup: Lineup) -> Iterator[Say]:
    say = lineup.wording
    always = {id for id, layer in lineup.wording.rulebook.vocabulary.layers.items() if layer.under_all}
    counted = [[id for id in column.layers if id not in always] for column in lineup.judgement.columns]
    names = [", ".join(map(lineup.wording.layer, layers)) for layers in counted]
    for title, layers in zip(lineup.titles, names, strict=True):
        yield Say(line(say.tell("Column {title}: {layers}", title=title, layers=layers)), mark="·")
    marks = "; ".join(map(say.tell, dict.fromkeys(MARKS.values())))
    yield Say(line(say.tell("Marks: {marks}.", marks=marks)), mark="·")
    engines = say.listed(map(say.tongue.own, lineup.judgement.engines))
    book = say.tongue.own(lineup.judgement.rulebook)
    yield Say(line(say.tell("Rulebook {hash}, decided by {engines}.", hash=book, engines=engines)), mark="·")
    yield Say(line(say.tell("This is not legal advice, and about no real person.")), mark="·")
