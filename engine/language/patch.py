"""Written nouns with other texts in them: another key, another first or last day in force."""

from dataclasses import replace

from ..text.node import Mapping, Node, Scalar, text_of
from ..text.place import Place
from .dates import LATEST, span_of
from .written import Written


def mapped(place: Place, entries: dict[str, Node]) -> Mapping:
    """Return a map in which everything stands at one place."""
    return Mapping({key: (Scalar(key, place), node) for key, node in entries.items()}, place)


def with_key(node: Mapping, key: str, value: Node) -> Mapping:
    """Return a map with another value under a key."""
    return Mapping({**node.entries, key: (Scalar(key, value.place), value)}, node.place)


def first_day(words: str) -> int:
    """Return the first day of a date; what is none is reported where it is read."""
    try:
        return span_of(words).lo
    except ValueError:
        return LATEST


def ended(noun: Written, day: str | None) -> Written | None:
    """End a noun on a day, if it has not ended before; None where it would never have been."""
    if day is None:
        return None
    force = _force(noun)
    start, end = text_of(force.get("from")), text_of(force.get("until"))
    if start and not start.startswith("param ") and first_day(start) >= first_day(day):
        return None
    if end and (end.startswith("param ") or first_day(end) <= first_day(day)):
        return noun
    return _dated(noun, force, "until", day)


def begun(noun: Written, day: str) -> Written | None:
    """Begin a noun on a day, if it does not begin later; None where it has ended by then."""
    force = _force(noun)
    start, end = text_of(force.get("from")), text_of(force.get("until"))
    if end and not end.startswith("param ") and first_day(end) <= first_day(day):
        return None
    if start and not start.startswith("param ") and first_day(start) >= first_day(day):
        return noun
    return _dated(noun, force, "from", day)


def _force(noun: Written) -> Mapping:
    force = noun.node.get("in_force")
    return force if isinstance(force, Mapping) else mapped(noun.place, {})


def _dated(noun: Written, force: Mapping, key: str, day: str) -> Written:
    return replace(noun, node=with_key(noun.node, "in_force", with_key(force, key, Scalar(day, noun.place))))
