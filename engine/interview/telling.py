"""Tell one thing more of a life."""

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from ..decide.life import Asks, Case, FactValue, Life, Opened
from ..decide.told_person import all_else
from ..language.dates import Span
from ..language.rulebook import Rulebook
from ..text.tongue import phrase
from .topic import Topic

NEUTRAL = phrase("a life told in an interview")
Change = Callable[[Life], Life]
Told = FactValue | tuple[str, ...] | bool
"""A fact's value; the values that a status may have; a date; of a role, whether there is anybody."""


def beginning(start: Span, book: Rulebook) -> Life:
    """Return a life of which nothing is told but the day on which it opens."""
    unasked = all_else(book, ())
    return Life(start, False, {}, {}, {}, (), unasked, unasked)


def begun(days: tuple[int, ...], asks: Asks, book: Rulebook) -> Case:
    """Return a case of which nothing is told: it opens on the first day judged."""
    return Case(NEUTRAL, beginning(Span(days[0], days[0]), book), days, asks=asks)


def asked_anew(life: Life, book: Rulebook) -> Life:
    """Return a life that somebody wrote down, to be asked on: what it leaves out is not known, and may be asked."""
    known = {name for name, was in life.opens.items() if len(was.values) == 1}
    unasked = all_else(book, {*life.facts, *known}, life.from_birth)
    roles = {role: other and asked_anew(other, book) for role, other in life.roles.items()}
    return replace(life, roles=roles, unknown=unasked | (life.unknown & book.acts.keys()), unasked=unasked)


def tell(life: Life, topic: Topic, value: Told, book: Rulebook) -> Life:
    """Return a life with one thing more told of it."""
    return _within(life, topic.path, lambda theirs: _told(theirs, topic, value, book))


def give_up(life: Life, topic: Topic) -> Life:
    """Return a life of which one thing was asked, and is not known."""

    def asked(theirs: Life) -> Life:
        return replace(theirs, unknown=theirs.unknown | {topic.unknown}, unasked=theirs.unasked - {topic.unknown})

    return _within(life, topic.path, asked)


def _within(life: Life, path: tuple[str, ...], change: Change) -> Life:
    if not path:
        return change(life)
    other = life.roles[path[0]]
    assert other is not None, "one asks of those of whom it is told that they are there"
    return replace(life, roles={**life.roles, path[0]: _within(other, path[1:], change)})


def _told(life: Life, topic: Topic, value: Told, book: Rulebook) -> Life:
    name = topic.name
    known = replace(life, unknown=life.unknown - {topic.unknown}, unasked=life.unasked - {topic.unknown})
    if topic.sort == "fact":
        return replace(known, facts={**life.facts, name: cast(FactValue, value)})
    if topic.sort == "role":
        return replace(known, roles={**life.roles, name: beginning(life.start, book) if value else None})
    was = life.opens.get(name) or Opened(_left_out(life, name, book))
    if topic.sort == "since":
        assert isinstance(value, Span)
        # where only since when is told, what it is stays unknown, asked or not
        return replace(life, opens={**life.opens, name: replace(was, since=value)}, unknown=known.unknown)
    assert isinstance(value, tuple)
    return replace(known, opens={**life.opens, name: replace(was, values=tuple(str(v) for v in value))})


def _left_out(life: Life, name: str, book: Rulebook) -> tuple[str, ...]:
    """The values that a status may have of which nothing is told."""
    status = book.vocabulary.statuses[name]
    return status.values if status.missing is None or name in life.unknown else (status.missing,)
