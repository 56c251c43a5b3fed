"""What the page of a vague term says: its readings, who reads it so, what each switches, what that can change."""

from collections.abc import Iterator, Mapping

from ..language.conditions import Condition, Param, params
from ..language.rulebook import Rulebook, VagueTerm
from .at_work import at_work
from .entry_provisions import readers
from .page import Block, Line, Piece, Row, Table, line
from .papers import Papers, Rows, section, sources, told
from .words import cited, listed, star


def term_blocks(name: str, papers: Papers) -> Iterator[Block]:
    """Tell a vague term: its readings, the default first, and what hangs on it."""
    term, book = papers.rulebook.terms[name], papers.rulebook
    rows = tuple(Row(tuple(_cells(term, reading, papers))) for reading in term.readings)
    yield Table(("reading", "in words", "switches", "said by"), rows, "by row")
    yield from told([("chosen by", f"--reading {name}={term.readings[-1]}")])
    yield from section("What it can change", told(_changes(name, papers)))
    figures = [p.id for p in book.parameters.values() if p.term == name]
    cites = [*term.cite, *(cite for id in figures for worth in book.parameters[id].worths for cite in worth.cite)]
    yield from section("Sources", sources(cites, papers))
    yield from _at_work(term, figures, papers)


def _cells(term: VagueTerm, reading: str, papers: Papers) -> Iterator[Line]:
    own = term.read_by.get(reading, ())
    default = " (default)" if reading == term.readings[0] else ""
    yield line(Piece(reading, "name"), default, star(own) if own else "")
    yield line(papers.wording.reading(term.id, reading))
    yield line(listed(_switched(term, reading, papers)))
    yield line(cited(own))


def _switched(term: VagueTerm, reading: str, papers: Papers) -> Iterator[str]:
    book = papers.rulebook
    for provisions in (book.rules, book.acts.values(), book.duties.values()):
        yield from (noun.id for noun in provisions if reading in noun.reading.get(term.id, ()))
    for figure in book.parameters.values():
        if figure.term == term.id:
            yield f"{figure.id} ({papers.wording.figure(figure, reading)})"


def _changes(name: str, papers: Papers) -> Rows:
    """Tell what something decides or changes by a reading of a term, and what hangs on that however far up."""
    book = papers.rulebook
    direct = _decided(name, book)
    above = {other.name for one in direct for other in papers.ties.reaches(papers.word(one)) if other.sort != "act"}
    known = [*book.vocabulary.statuses, *book.duties, *book.vocabulary.questions]
    yield "directly", listed(one for one in known if one in direct)
    further = [one for one in known if one in above - direct]
    few = len(further) * 2 < len(known)
    yield "through that", listed(further) if few else f"{len(further)} of the other {len(known) - len(direct)} words"


def _decided(term: str, book: Rulebook) -> set[str]:
    """Return the questions and statuses that something decides or changes by a reading of a term."""
    figures = {p.id for p in book.parameters.values() if p.term == term}
    found = {
        rule.decides
        for rule in book.rules
        if term in rule.reading
        or figures & _named(rule.when, rule.unless)
        or any(isinstance(limit, Param) and limit.name in figures for limit in (rule.force.start, rule.force.end))
    }
    for act in book.acts.values():
        if term in act.reading or figures & _named(act.requires):
            found |= {effect.status for effects in act.effects.values() for effect in effects}
    return found | {duty.id for duty in book.duties.values() if term in duty.reading}


def _named(*conditions: Condition | None) -> set[str]:
    return {name for condition in conditions if condition is not None for name in params(condition)}


def _at_work(term: VagueTerm, figures: list[str], papers: Papers) -> Iterator[Block]:
    under: Mapping[str, list[str]] = {
        reading: [rule.key for rule in papers.rulebook.rules if reading in rule.reading.get(term.id, ())]
        for reading in term.readings
    }
    for reading, rules in under.items():
        if rules:
            yield from section(f"At work as {reading}", at_work(rules, papers))
    if figures:
        names = [reader for id in figures for reader in readers(id, papers)]
        yield from section("At work through its parameters", at_work(names, papers))
