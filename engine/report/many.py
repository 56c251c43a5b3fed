"""Many lives on one page: a group of lines a life and day, the ladder as columns, and only what tells lives apart."""

from collections.abc import Iterator, Sequence

from ..decide.finding import Judgement
from ..language.rulebook import Rulebook
from .answer import cells, dangers_row, footer
from .lineup import Lineup, tells
from .notes import resting_words
from .page import Block, Heading, Line, Page, Piece, Row, Say, Table, joined, line, plain
from .words import STAR, Wording


def many(judgements: Sequence[Judgement], rulebook: Rulebook) -> Page:
    """Tell many judgements: under each life what every column agrees on, then a line for each answer that differs."""
    lineups = [Lineup(judgement, Wording(rulebook)) for judgement in judgements]
    say = Wording(rulebook)
    title = say.tell("{n} lives", n=len(lineups))
    return Page(title, (Heading(line(title), say.tell("● differs from the first column")), *_tables(lineups)))


def _tables(lineups: Sequence[Lineup]) -> Iterator[Block]:
    """Yield a table for each run of lives judged under the same columns, then what produced them."""
    runs: list[list[Lineup]] = []
    for lineup in lineups:
        if runs and runs[-1][0].titles == lineup.titles:
            runs[-1].append(lineup)
        else:
            runs.append([lineup])
    starred = False
    for run in runs:
        rows = tuple(row for lineup in run for row in _life(lineup))
        starred = starred or any(STAR in plain(cell) for row in rows for cell in row.cells[1:])
        yield Table(("", *run[0].titles), rows)
    if any(lineup.judgement.readings_that_matter for lineup in lineups):
        hangs = lineups[0].wording.tell("hangs on how a vague term is read; `--readings` says which")
        yield Say(line(hangs), mark="◐")
    if starred:
        yield Say(line(resting_words(lineups[0].wording)), mark=STAR)
    if lineups:
        yield footer(lineups[0])


def _life(lineup: Lineup) -> Iterator[Row]:
    say = lineup.wording
    yield Row((line(Piece(say.case(lineup.judgement.case), "strong")),))
    for day in lineup.judgement.days:
        telling = [q for q in lineup.shown(day) if lineup.differing(q, day)]
        alike = (
            [] if telling or len(lineup.titles) == 1 else [line(Piece(say.tell("the same in every column"), "faint"))]
        )
        yield Row((joined([line(say.day(day)), *_agreed(lineup, day), *alike], " · "),))
        for question in telling:
            yield Row((line(lineup.wording.name(question)), *cells(lineup, question, day)))
        yield from dangers_row(lineup, day)


def _agreed(lineup: Lineup, day: int) -> Iterator[Line]:
    """Yield what every column agrees on: statuses that stand out and are not as everybody's begin, and open windows."""
    statuses = lineup.wording.rulebook.vocabulary.statuses
    for name in lineup.shown(day):
        status, found = statuses.get(name), lineup.answers(name, day)[0]
        if not found or lineup.differing(name, day):
            continue
        said = f"{lineup.wording.name(name)}: {lineup.wording.answer(found)}"
        if lineup.in_window(found):
            yield line(Piece(f"▌ {said}", "bad"))
        elif status and status.headline and tells(found) and found.outcome not in (status.begins, status.missing):
            yield line(Piece(said, "faint"))
