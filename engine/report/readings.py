"""How vague terms are read, in words: which readings were chosen, and what would be answered under the others."""

from collections.abc import Iterable, Iterator

from ..decide.finding import Dependence, Finding, RuleTrace
from ..language.dates import Span
from ..language.labels import day_words
from ..text.tongue import phrase
from .lineup import Lineup
from .page import Branch, Piece, Say, Tree, line
from .words import Wording

MARK = "◐"
NOTHING = phrase(
    "Nothing here hangs on a reading: no term read otherwise changes an answer, nor do two that meet in one rule"
)
Beside = tuple[tuple[str, str], ...]


def chosen(lineup: Lineup) -> list[tuple[str, str]]:
    """Return the readings that are not the default ones."""
    terms = lineup.wording.rulebook.terms
    found = {pair: None for column in lineup.judgement.columns for pair in column.readings.items()}
    return [(term, reading) for term, reading in found if term not in terms or terms[term].readings[0] != reading]


def chosen_notes(lineup: Lineup) -> Iterator[Say]:
    """Yield a sentence for each term that is not read as it is by default."""
    for term, reading in chosen(lineup):
        say = lineup.wording
        said = say.tell("Not read as by default: {reading}", reading=_read_as(say, term, reading))
        yield Say(line(said), mark=MARK, aside=say.tongue.own(f"{term}={reading}"))


def by_choice(lineup: Lineup, trace: RuleTrace) -> str:
    """Say the readings that were chosen and without which a rule would not count, if any."""
    wording = lineup.wording
    needed = [
        (term, reading)
        for term, reading in chosen(lineup)
        if reading in (names := trace.reading.get(term, ())) and wording.rulebook.terms[term].readings[0] not in names
    ]
    told = [f"“{wording.name(term)}”: {wording.reading(term, reading)}" for term, reading in needed]
    return f" ({wording.tell('with {readings}', readings=wording.listed(told))})" if told else ""


def hanging(lineup: Lineup, day: int) -> Iterator[Tree | Say]:
    """Yield each vague term that some answer hangs on, and under each other reading the answers that would change."""
    groups: dict[tuple[str, Beside], list[Dependence]] = {}
    for found in lineup.judgement.readings_that_matter:
        if found.on == day:
            groups.setdefault((found.term, found.beside), []).append(found)
    for (term, beside), dependences in groups.items():
        yield Tree(_term(lineup, term, beside, dependences), folds=False)
    if lineup.judgement.reread and not groups:
        yield Say(line(lineup.wording.tell(NOTHING)), mark=MARK)


def _term(lineup: Lineup, term: str, beside: Beside, dependences: list[Dependence]) -> Branch:
    wording, here = lineup.wording, dependences[0].answers[0][0]
    once = wording.listed([_read_as(wording, other, reading) for other, reading in beside])
    lead = f"{MARK} {wording.tell('with {readings}', readings=once)}; " if once else f"{MARK} "
    name = Piece(f"“{wording.name(term)}”", "strong")
    others = tuple(_reading(lineup, term, reading, dependences) for reading, _ in dependences[0].answers[1:])
    told = wording.tell("here: {reading}", reading=wording.reading(term, here))
    return Branch(line(lead, name, f" — {told}"), wording.tongue.own(f"{term}={here}"), others)


def _reading(lineup: Lineup, term: str, reading: str, dependences: list[Dependence]) -> Branch:
    """Tell one other reading: the answers that it changes, those of several columns together."""
    columns: dict[tuple[str, str, str], list[int]] = {}
    for found in dependences:
        answers = dict(found.answers)
        here, there = _apart(lineup, found.answers[0][1], answers[reading])
        if here != there:
            columns.setdefault((found.question, there, here), []).append(lineup.place(found.column))
    told = tuple(
        Branch(
            lineup.wording.sentence(
                "{where}{question}: {there}, not {here}", where=_in(lineup, where), question=_named(lineup, question),
                there=Piece(there, "open"), here=here,
            )
        )
        for (question, there, here), where in columns.items()
    )  # fmt: skip
    say = lineup.wording
    label = say.tell("or: {reading}", reading=say.reading(term, reading))
    same = "" if told else f" — {say.tell('the same')}"
    return Branch(line(label, same), say.tongue.own(f"{term}={reading}"), told)


def _named(lineup: Lineup, question: str) -> str:
    """Name what was answered; an act is a danger."""
    act = question in lineup.wording.rulebook.acts
    say = lineup.wording
    return say.tell("danger “{act}”", act=say.name(question)) if act else say.name(question)


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
    say = lineup.wording
    return tuple(
        say.tell("{answer} since {day}", answer=said, day=since_told(span, say)) if span else said
        for said, span in zip(told, spans, strict=True)
    )


def since_told(span: Span, say: Wording) -> str:
    """Write a span so that it can stand after `since`."""
    return day_words(span) if say.tongue.is_english else say.span(span)


def _answer(wording: Wording, found: Finding) -> str:
    if found.kind == "silent":
        return wording.tell("no rule says")
    return wording.tell("does not arise") if found.kind == "not-asked" else wording.answer(found)
