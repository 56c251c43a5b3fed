"""One of many people, reopened as a life: what she stated, and what happened to her, to be judged like any case."""

from collections.abc import Iterable
from dataclasses import replace

from ..decide.life import Event, Life
from ..language.dates import Span
from ..language.rulebook import DONE, Rulebook
from ..text.place import Place
from .kernel import Happened
from .people import People

NOWHERE = Place("", 1, 1)


def reopened(people: People, row: int, happened: Iterable[Happened], book: Rulebook) -> Life:
    """Return the life of a row of people: as it opened, with the events of a run."""
    return replace(people.case(row, book).life, events=tuple(map(_event, happened)))


def _event(one: Happened) -> Event:
    outcome = None if one.outcome == DONE else one.outcome
    return Event(Span(one.day, one.day), one.act, outcome, {}, NOWHERE)
