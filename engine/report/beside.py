"""Two stances side by side: what each takes to count and how it reads what is vague, and where the answers part."""

from collections.abc import Iterator

from ..decide.finding import Column, Judgement
from ..language.rulebook import Rulebook
from .answer import day_notes, engines, matrix
from .happened import life_notes
from .lineup import Lineup
from .page import Block, Footer, Heading, Page, Piece, Say, line
from .words import DISCLAIMER, Wording, day_words, listed


def beside(judgement: Judgement, rulebook: Rulebook) -> Page:
    """Tell a judgement whose columns are stances of their own, each with its readings; none is read into another."""
    lineup = Lineup(judgement, Wording(rulebook))
    return Page(judgement.case, tuple(_blocks(lineup)))


def _blocks(lineup: Lineup) -> Iterator[Block]:
    judgement = lineup.judgement
    yield Heading(line(judgement.case), f"judged on {listed(map(day_words, judgement.days))}")
    for title, column in zip(lineup.titles, judgement.columns, strict=True):
        yield Say(line(Piece(title, "strong"), f": {_stance(lineup.wording, column)}"))
    for day in judgement.days:
        yield Heading(line(f"on {day_words(day)}"), rank=2)
        yield from matrix(lineup, day)
        yield from day_notes(lineup, day)
    yield from life_notes(lineup)
    yield Footer(line(f"rulebook {judgement.rulebook[:6]} · {engines(judgement)} · {DISCLAIMER}"))


def _stance(say: Wording, column: Column) -> str:
    """Say what counts, and what is not read as by default."""
    words = say.rulebook.vocabulary.layers
    counted = listed(say.layer(layer) for layer in column.layers if not words[layer].under_all)
    terms = say.rulebook.terms
    read = [
        f"“{say.name(term)}” is {say.reading(term, name)}"
        for term, name in column.readings.items()
        if terms[term].readings[0] != name
    ]
    return f"{counted}; {'; '.join(read) or 'each term read as by default'}"
