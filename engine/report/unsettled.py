"""What a day leaves unsettled: windows, missing facts, other people's decisions, rules against each other."""

from collections.abc import Callable, Iterable, Iterator

from ..decide.finding import Finding
from ..language.english import condition_in_words
from .lineup import Lineup
from .notes import short, within
from .page import Line, Piece, Say, line
from .remarks import remark_told


def unsettled(lineup: Lineup, day: int) -> Iterator[Say]:
    """Yield the notes on one day that are nobody's answer yet, or a danger in themselves."""
    yield from _windows(lineup, day)
    yield from _missing(lineup, day)
    for key, mark, told in (
        (_hands, "◇", _of_hands),
        (_rivals, "✗", _of_rivals),
        (_remarks, "·", _of_remarks),
    ):
        yield from _notes(lineup, day, key, mark, told)
    if silent := lineup.silent(day):
        said = lineup.wording.tell("No rule speaks of: {questions}", questions=_several(lineup, silent))
        yield Say(line(said), mark="—")
    say, book = lineup.wording, lineup.wording.rulebook
    for question in lineup.not_asked(day):
        when = condition_in_words(book.vocabulary.questions[question].asked_when, book)
        name = say.name(question)
        yield Say(line(say.tell("Not asked: {question}; it is asked when {when}", question=name, when=when)), mark="—")


def _several(lineup: Lineup, questions: Iterable[str]) -> str:
    return "; ".join(map(lineup.wording.name, questions))


def _each(lineup: Lineup, day: int) -> Iterator[tuple[int, Finding]]:
    for question in lineup.shown(day):
        for i, found in enumerate(lineup.answers(question, day)):
            if found:
                yield i, found


def _windows(lineup: Lineup, day: int) -> Iterator[Say]:
    groups: dict[tuple[str, str], list[int]] = {}
    for i, found in _each(lineup, day):
        if lineup.in_window(found):
            groups.setdefault((found.question, lineup.wording.answer(found)), []).append(i)
    for (name, said), columns in groups.items():
        words = Piece(f"{lineup.wording.name(name)}: {said}", "bad")
        where = within(lineup, columns)
        yield Say(lineup.wording.sentence("{window}{where}, on this day", window=words, where=where), mark="▌")


def _missing(lineup: Lineup, day: int) -> Iterator[Say]:
    """Yield one note a set of facts: what is unknown, and which answers it holds up."""
    groups: dict[tuple[str, ...], dict[str, None]] = {}
    for _, found in _each(lineup, day):
        if found.kind == "unknown" and found.needs:
            groups.setdefault(tuple(sorted(found.needs)), {})[found.question] = None
    for needs, questions in groups.items():
        say = lineup.wording
        facts = Piece(say.listed(map(say.need, needs)), "open")
        held_up = _several(lineup, questions)
        told = say.sentence("Unknown and it matters: {facts} (for {questions})", facts=facts, questions=held_up)
        yield Say(told, mark="?")


Key = Callable[[Lineup, Finding], object]


def _notes(
    lineup: Lineup, day: int, key: Key, mark: str, told: Callable[[Lineup, Finding, str], Line]
) -> Iterator[Say]:
    """Yield one note for all columns that give the same."""
    groups: dict[tuple[str, object], tuple[Finding, list[int]]] = {}
    for i, found in _each(lineup, day):
        if same := key(lineup, found):
            groups.setdefault((found.question, same), (found, []))[1].append(i)
    for found, columns in groups.values():
        yield Say(told(lineup, found, within(lineup, columns)), mark=mark)


def _hands(lineup: Lineup, found: Finding) -> object:
    return found.kind == "discretion" and (found.actors, found.outcomes, time_allowed(lineup, found))


def _of_hands(lineup: Lineup, found: Finding, where: str) -> Line:
    say, time = lineup.wording, time_allowed(lineup, found)
    who = Piece(say.listed(map(say.name, found.actors), "or"), "open")
    choice = say.listed((say.outcome(found.question, o) for o in found.outcomes), "or")
    told = say.sentence(
        "In the hands of {who}{where}: {question}: {choice}", who=who, where=where, question=say.name(found.question),
        choice=choice,
    )  # fmt: skip
    return line(told, f"; {time}" if time else "")


def time_allowed(lineup: Lineup, found: Finding) -> str:
    """Say within what time a decision must fall, where the rule that leaves it to somebody says so."""
    rules = [lineup.rule(trace) for trace in found.because]
    times = {rule.may.within for rule in rules if rule and rule.may and rule.may.within}
    tell = lineup.wording.tell
    return "; ".join(
        tell("no time limit") if time == "none stated" else tell("within {time}", time=time) for time in sorted(times)
    )


def _rivals(lineup: Lineup, found: Finding) -> object:
    return found.kind == "conflict" and (found.outcomes, tuple(trace.rule for trace in found.because))


def _of_rivals(lineup: Lineup, found: Finding, where: str) -> Line:
    say = lineup.wording
    sides = [
        f"{say.listed((say.outcome(found.question, o) for o in trace.outcomes), 'or')}: {short(lineup, trace)}"
        for trace in found.because
    ]
    return say.sentence(
        "{conflict} over {question}{where}: {sides}", conflict=Piece(say.tell("Conflict"), "bad"),
        question=say.name(found.question), where=where, sides=" / ".join(sides),
    )  # fmt: skip


def _remarks(lineup: Lineup, found: Finding) -> object:
    # how a status came about is said where it is proved
    return not found.is_status and found.notes


def _of_remarks(lineup: Lineup, found: Finding, where: str) -> Line:
    say = lineup.wording
    return line(f"{say.name(found.question)}{where}: {'; '.join(remark_told(note, say) for note in found.notes)}")
