"""How vague terms are read, in words: which readings were chosen, and what would be answered under the others."""

from collections.abc import Iterable, Iterator

from ..decide.finding import Dependence, Finding, RuleTrace
from ..language.labels import day_words
from .lineup import Lineup
from .page import Branch, Piece, Say, Tree, line
from .words import Wording, listed

MARK = "◐"
Beside = tuple[tuple[str, str], ...]


def chosen(lineup: Lineup) -> list[tuple[str, str]]:
    """Return the readings that are not the default ones."""
    terms = lineup.wording.rulebook.terms
    found = {pair: None for column in lineup.judgement.columns for pair in column.readings.items()}
    return [(term, reading) for term, reading in found if term not in terms or terms[term].readings[0] != reading]


def chosen_notes(lineup: Lineup) -> Iterator[Say]:
    """Yield a sentence for each term that is not read as it is by default."""
    for term, reading in chosen(lineup):
        said = f"Not read as by default: {_read_as(lineup.wording, term, reading)}"
        yield Say(line(said), mark=MARK, aside=f"{term}={reading}")


def by_choice(lineup: Lineup, trace: RuleTrace) -> str:
    """Say the readings that were chosen and without which a rule would not count, if any."""
    wording = lineup.wording
    needed = [
        (term, reading)
        for term, reading in chosen(lineup)
        if reading in (names := trace.reading.get(term, ())) and wording.rulebook.terms[term].readings[0] not in names
    ]
    told = [f"“{wording.name(term)}”: {wording.reading(term, reading)}" for term, reading in needed]
    return f" (with {listed(told)})" if told else ""


def hanging(lineup: Lineup, day: int) -> Iterator[Tree | Say]:
    """Yield each vague term that some answer hangs on, and under each other reading the answers that would change."""
    groups: dict[tuple[str, Beside], list[Dependence]] = {}
    for found in lineup.judgement.readings_that_matter:
        if found.on == day:
            groups.setdefault((found.term, found.beside), []).append(found)
    for (term, beside), dependences in groups.items():
        yield Tree(_term(lineup, term, beside, dependences), folds=False)
    if lineup.judgement.reread and not groups:
        alone = "no term read otherwise changes an answer, nor do two that meet in one rule"
        yield Say(line(f"Nothing here hangs on a reading: {alone}"), mark=MARK)


def _term(lineup: Lineup, term: str, beside: Beside, dependences: list[Dependence]) -> Branch:
    wording, here = lineup.wording, dependences[0].answers[0][0]
    once = listed([_read_as(wording, other, reading) for other, reading in beside])
    lead = f"{MARK} with {once}; " if once else f"{MARK} "
    name = Piece(f"“{wording.name(term)}”", "strong")
    others = tuple(_reading(lineup, term, reading, dependences) for reading, _ in dependences[0].answers[1:])
    return Branch(line(lead, name, f" — here: {wording.reading(term, here)}"), f"{term}={here}", others)


def _reading(lineup: Lineup, term: str, reading: str, dependences: list[Dependence]) -> Branch:
    """Tell one other reading: the answers that it changes, those of several columns together."""
    columns: dict[tuple[str, str, str], list[int]] = {}
    for found in dependences:
        answers = dict(found.answers)
        here, there = _apart(lineup, found.answers[0][1], answers[reading])
        if here != there:
            columns.setdefault((found.question, there, here), []).append(lineup.place(found.column))
    told = tuple(
        Branch(line(f"{_in(lineup, where)}{_named(lineup, question)}: ", Piece(there, "open"), f", not {here}"))
        for (question, there, here), where in columns.items()
    )
    label = lineup.wording.reading(term, reading)
    return Branch(line(f"or: {label}", "" if told else " — the same"), f"{term}={reading}", told)


def _named(lineup: Lineup, question: str) -> str:
    """Name what was answered; an act is a danger."""
    act = question in lineup.wording.rulebook.acts
    return f"danger “{lineup.wording.name(question)}”" if act else lineup.wording.name(question)


def _in(lineup: Lineup, columns: Iterable[int]) -> str:
    where = lineup.among(columns)
    return f"{where}: " if where else ""


def _read_as(wording: Wording, term: str, reading: str) -> str:
    return f"“{wording.name(term)}”: {wording.reading(term, reading)}"


def _apart(lineup: Lineup, *found: Finding) -> tuple[str, ...]:
    """Say answers so that they can be told apart: as in the matrix, and since when where that is the difference."""
    told = tuple(_answer(lineup.wording, answer) for answer in found)
    same = len(set(told)) < len(told)
    spans = [answer.since if same else lineup.since(answer) for answer in found]
    return tuple(f"{said} since {day_words(span)}" if span else said for said, span in zip(told, spans, strict=True))


def _answer(wording: Wording, found: Finding) -> str:
    if found.kind == "silent":
        return "no rule says"
    return "does not arise" if found.kind == "not-asked" else wording.answer(found)
