"""Two stances side by side: what each takes to count and how it reads what is vague, and where the answers part."""

from collections.abc import Iterator

from ..decide.finding import Column, Judgement
from ..language.rulebook import Rulebook
from .answer import day_notes, engines, matrix
from .happened import life_notes
from .lineup import Lineup
from .page import Block, Footer, Heading, Page, Piece, Say, line
from .words import DISCLAIMER, Wording


def beside(judgement: Judgement, rulebook: Rulebook) -> Page:
    """Tell a judgement whose columns are stances of their own, each with its readings; none is read into another."""
    lineup = Lineup(judgement, Wording(rulebook))
    return Page(judgement.case, tuple(_blocks(lineup)))


def _blocks(lineup: Lineup) -> Iterator[Block]:
    judgement = lineup.judgement
    say = lineup.wording
    judged = say.tell("judged on {day}", day=say.listed(map(say.day, judgement.days)))
    yield Heading(line(say.case(judgement.case)), judged)
    for title, column in zip(lineup.titles, judgement.columns, strict=True):
        yield Say(line(Piece(title, "strong"), f": {_stance(lineup.wording, column)}"))
    for day in judgement.days:
        yield Heading(line(say.tell("on {day}", day=say.day(day))), rank=2)
        yield from matrix(lineup, day)
        yield from day_notes(lineup, day)
    yield from life_notes(lineup)
    made = say.tell("rulebook {hash}", hash=say.tongue.own(judgement.rulebook[:6]))
    yield Footer(line(f"{made} · {engines(judgement, say.tongue)} · {say.tell(DISCLAIMER)}"))


def _stance(say: Wording, column: Column) -> str:
    """Say what counts, and what is not read as by default."""
    words = say.rulebook.vocabulary.layers
    counted = say.listed(say.layer(layer) for layer in column.layers if not words[layer].under_all)
    terms = say.rulebook.terms
    read = [
        say.tell("“{term}” is {reading}", term=say.name(term), reading=say.reading(term, name))
        for term, name in column.readings.items()
        if terms[term].readings[0] != name
    ]
    return f"{counted}; {'; '.join(read) or say.tell('each term read as by default')}"
