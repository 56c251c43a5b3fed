"""What a life holds beside its answers: dangers, events left out of a column, acts not allowed, assumptions."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TypeVar

from ..decide.finding import Column, Danger
from ..language.dates import Span, words
from ..language.english import rule_in_words
from .lineup import Lineup
from .notes import within
from .page import Heading, Line, Piece, Say, line
from .words import aside, star

T = TypeVar("T", bound=Hashable)


def dangers(lineup: Lineup, day: int) -> Iterator[Say]:
    """Yield what others may do to the person on a day, and where."""
    groups: dict[tuple[str, str], tuple[Danger, list[int]]] = {}
    for i, column in enumerate(lineup.judgement.columns):
        for danger in column.dangers:
            if danger.on == day:
                groups.setdefault((danger.act, danger.actor), (danger, []))[1].append(i)
    for danger, columns in groups.values():
        can = "can" if danger.certain else "may be able to"
        unlawful = ", which the law forbids" if lineup.wording.rulebook.acts[danger.act].offence else ""
        name = Piece(lineup.wording.name(danger.act) + star(danger.cite) + unlawful, "bad")
        who = f"; {lineup.wording.name(danger.actor)} {can} do it"
        where = within(lineup, sorted(set(columns)))
        yield Say(line(f"Danger{where}: ", name, who), mark="!", aside=aside(danger.cite))


def life_notes(lineup: Lineup) -> Iterator[Say | Heading]:
    """Yield what was left out of columns, what was done though not allowed, what is assumed, and remarks."""
    found = [*_left_out(lineup), *_not_allowed(lineup), *_offences(lineup), *_assumed(lineup), *_warned(lineup)]
    if found:
        yield Heading(line("About this life"), rank=3)
        yield from found


def _left_out(lineup: Lineup) -> Iterator[Say]:
    for item, columns in _shared(lineup, lambda column: column.left_out):
        where = lineup.among(columns) or "every column"
        yield Say(line(f"Left out in {where}: ", _event(lineup, item.event, item.on), f"; {item.why}"), mark="○")


def _not_allowed(lineup: Lineup) -> Iterator[Say]:
    for item, columns in _shared(lineup, lambda column: column.not_allowed):
        event = _event(lineup, item.event, item.on)
        yield Say(line("Done though not allowed", within(lineup, columns), ": ", event, f"; {item.why}"), mark="✗")


def _offences(lineup: Lineup) -> Iterator[Say]:
    for item, columns in _shared(lineup, lambda column: column.offences):
        event = _event(lineup, item.event, item.on)
        where = within(lineup, columns)
        yield Say(line("Forbidden by law, whoever does it", where, ": ", event), mark="✗", aside=aside(item.cite))


def _assumed(lineup: Lineup) -> Iterator[Say]:
    for item, columns in _shared(lineup, lambda column: column.assumptions):
        yield Say(line("Assumed", within(lineup, columns), f": {_assumption(lineup, item)}"), mark="·")


def _assumption(lineup: Lineup, assumed: str) -> str:
    """Say an assumption in the words of its rule."""
    rules = [rule for rule in lineup.wording.rulebook.rules if rule.id == assumed]
    return rules[0].label or rule_in_words(rules[0], lineup.wording.rulebook) if rules else assumed


def _warned(lineup: Lineup) -> Iterator[Say]:
    about_rules = set(lineup.wording.rulebook.warnings)
    for warning in (w for w in lineup.judgement.warnings if w not in about_rules):
        yield Say(line(warning), mark="!")


def _event(lineup: Lineup, event: str, on: Span) -> Line:
    return line(Piece(lineup.wording.name(event), "strong"), f", {words(on)}")


def _shared(lineup: Lineup, of: Callable[[Column], Iterable[T]]) -> Iterator[tuple[T, list[int]]]:
    """Yield what columns hold, each once, with the columns that hold it."""
    groups: dict[T, list[int]] = {}
    for i, column in enumerate(lineup.judgement.columns):
        for item in of(column):
            groups.setdefault(item, []).append(i)
    yield from groups.items()
