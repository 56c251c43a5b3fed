"""What a life holds beside its answers: dangers, events left out of a column, acts not allowed, assumptions."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TypeVar

from ..decide.finding import Column, Danger
from ..language.dates import Span
from ..language.english import rule_in_words
from .lineup import Lineup
from .notes import within
from .page import Heading, Line, Piece, Say, line
from .remarks import remark_told
from .words import star

T = TypeVar("T", bound=Hashable)


def dangers(lineup: Lineup, day: int) -> Iterator[Say]:
    """Yield what others may do to the person on a day, and where."""
    groups: dict[tuple[str, str], tuple[Danger, list[int]]] = {}
    for i, column in enumerate(lineup.judgement.columns):
        for danger in column.dangers:
            if danger.on == day:
                groups.setdefault((danger.act, danger.actor), (danger, []))[1].append(i)
    for danger, columns in groups.values():
        say = lineup.wording
        unlawful = say.tell(", which the law forbids") if say.rulebook.acts[danger.act].offence else ""
        act = Piece(say.name(danger.act) + star(danger.cite) + unlawful, "bad")
        where, who = within(lineup, sorted(set(columns))), say.name(danger.actor)
        told = (
            say.sentence("Danger{where}: {act}; {who} can do it", where=where, act=act, who=who)
            if danger.certain
            else say.sentence("Danger{where}: {act}; {who} may be able to do it", where=where, act=act, who=who)
        )
        yield Say(told, mark="!", aside=say.aside(danger.cite))


def life_notes(lineup: Lineup) -> Iterator[Say | Heading]:
    """Yield what was left out of columns, what was done though not allowed, what is assumed, and remarks."""
    found = [*_left_out(lineup), *_not_allowed(lineup), *_offences(lineup), *_assumed(lineup), *_warned(lineup)]
    if found:
        yield Heading(line(lineup.wording.tell("About this life")), rank=3)
        yield from found


def _left_out(lineup: Lineup) -> Iterator[Say]:
    for item, columns in _shared(lineup, lambda column: column.left_out):
        say, event = lineup.wording, _event(lineup, item.event, item.on)
        where = lineup.among(columns) or say.tell("every column")
        told = say.sentence(
            "Left out in {where}: {event}; {why}", where=where, event=event, why=remark_told(item.why, say)
        )
        yield Say(told, mark="○")


def _not_allowed(lineup: Lineup) -> Iterator[Say]:
    for item, columns in _shared(lineup, lambda column: column.not_allowed):
        event = _event(lineup, item.event, item.on)
        where = within(lineup, columns)
        told = lineup.wording.sentence(
            "Done though not allowed{where}: {event}; {why}", where=where, event=event, why=item.why
        )
        yield Say(told, mark="✗")


def _offences(lineup: Lineup) -> Iterator[Say]:
    for item, columns in _shared(lineup, lambda column: column.offences):
        event = _event(lineup, item.event, item.on)
        where = within(lineup, columns)
        told = lineup.wording.sentence("Forbidden by law, whoever does it{where}: {event}", where=where, event=event)
        yield Say(told, mark="✗", aside=lineup.wording.aside(item.cite))


def _assumed(lineup: Lineup) -> Iterator[Say]:
    for item, columns in _shared(lineup, lambda column: column.assumptions):
        where, what = within(lineup, columns), _assumption(lineup, item)
        yield Say(lineup.wording.sentence("Assumed{where}: {what}", where=where, what=what), mark="·")


def _assumption(lineup: Lineup, assumed: str) -> str:
    """Say an assumption in the words of its rule."""
    rules = [rule for rule in lineup.wording.rulebook.rules if rule.id == assumed]
    if not rules:
        return assumed
    return lineup.wording.tongue.word(rules[0].label) or rule_in_words(rules[0], lineup.wording.rulebook)


def _warned(lineup: Lineup) -> Iterator[Say]:
    about_rules = set(lineup.wording.rulebook.warnings)
    for warning in (w for w in lineup.judgement.warnings if w not in about_rules):
        yield Say(line(warning), mark="!")


def _event(lineup: Lineup, event: str, on: Span) -> Line:
    return line(Piece(lineup.wording.name(event), "strong"), f", {lineup.wording.span(on)}")


def _shared(lineup: Lineup, of: Callable[[Column], Iterable[T]]) -> Iterator[tuple[T, list[int]]]:
    """Yield what columns hold, each once, with the columns that hold it."""
    groups: dict[T, list[int]] = {}
    for i, column in enumerate(lineup.judgement.columns):
        for item in of(column):
            groups.setdefault(item, []).append(i)
    yield from groups.items()
