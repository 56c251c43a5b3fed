"""Read what happened in a life, in the order in which it did."""

from ..language.conditions import Increase
from ..language.dates import Span, text
from ..text.diagnostic import nearest
from ..text.limits import EVENTS
from ..text.tree import Mapping, Node, Scalar, Sequence
from .life import UNKNOWN, Event
from .reader import Reader, is_void


def read_events(r: Reader, node: Node | None, start: Span) -> tuple[Event, ...]:
    """Return the events of a life, in the order in which they are told."""
    if node is None or is_void(node):
        return ()
    if not isinstance(node, Sequence):
        r.found.error(node.place, "'events' is a list, in the order in which they happened")
        return ()
    if len(node.items) > EVENTS:
        r.found.error(node.items[EVENTS].place, f"{len(node.items):,} events in one life; at most {EVENTS:,} are read")
        return ()
    read = [event for item in node if (event := read_event(r, item)) is not None]
    in_order_told(r, read, start)
    counted_past(r, read)
    return tuple(read)


def read_event(r: Reader, node: Node) -> Event | None:
    """Return one event; None where it is told what is wrong."""
    if is_void(node):
        return None
    if not isinstance(node, Mapping):
        r.found.error(node.place, "an event is {on: date, act: act, ...} or {on: date, now: {status: value}}")
        return None
    on = node.get("on")
    span = r.span(on) if on is not None else None
    if on is None:
        r.found.error(node.place, "an event with no 'on'; a month, a year or first..last will do")
    if ("act" in node.entries) == ("now" in node.entries):
        r.found.error(node.place, "an event has either an 'act' or a bare change under 'now'")
        return None
    event = act_done(r, node, span) if "act" in node.entries else bare_change(r, node, span)
    return event if span is not None else None


def bare_change(r: Reader, node: Mapping, span: Span | None) -> Event | None:
    """Return an event that is a bare change of plain statuses."""
    r.keys(node, ("on", "now"), "event")
    changes = node.entries["now"][1]
    if is_void(changes):
        return None
    if not isinstance(changes, Mapping):
        r.found.error(changes.place, "'now' is a map of plain statuses and their new values")
        return None
    notes: dict[str, str] = {}
    for key, value in changes:
        status = r.words.statuses.get(key.text)
        if status is None:
            r.unknown_key(key, [s.id for s in r.words.statuses.values() if s.plain], "now")
        elif not status.plain:
            r.found.error(key.place, f"'{key.text}' is not plain for all to see; name the act that changed it")
        elif values := r.values(key.text, value):
            notes[key.text] = values[0]
    return Event(span or Span(1, 1), None, None, notes, node.place)


def act_done(r: Reader, node: Mapping, span: Span | None) -> Event | None:
    """Return an event that is an act."""
    name = node.entries["act"][1]
    if is_void(name):
        return None
    act = r.book.acts.get(name.text) if isinstance(name, Scalar) else None
    if act is None:
        words = name.text if isinstance(name, Scalar) else ""
        r.found.error(name.place, f"unknown act '{words}'{nearest(words, r.book.acts)}")
        return None
    r.keys(node, ("on", "act", "outcome", *act.notes), f"an event of '{act.id}'")
    notes = {}
    for key in act.notes:
        value = node.get(key)
        if value is not None and (values := r.values(key, value)):
            notes[key] = values[0]
    return Event(span or Span(1, 1), act.id, outcome_told(r, node, act.id, list(act.effects)), notes, node.place)


def outcome_told(r: Reader, node: Mapping, act: str, outcomes: list[str]) -> str | None:
    """Return the outcome of an act as it is told; None where it has one only, or where what is wrong is told."""
    given = node.get("outcome")
    if is_void(given):
        return None
    several = len(outcomes) > 1 or outcomes[:1] != ["done"]
    if given is None:
        if len(outcomes) > 1:
            r.found.error(
                node.place,
                f"'{act}' ends in one of {', '.join(outcomes)}; say which (outcome: ...), or outcome: unknown",
            )
        return outcomes[0] if several and len(outcomes) == 1 else None
    if not isinstance(given, Scalar):
        r.found.error(given.place, "'outcome' is one word")
        return None
    if not several:
        r.found.error(given.place, f"'{act}' has one ending only; leave 'outcome' out")
    elif given.text not in (*outcomes, UNKNOWN):
        hint = nearest(given.text, outcomes) or f"; it is one of {', '.join(outcomes)}"
        r.found.error(given.place, f"'{act}' never ends in '{given.text}'{hint}")
    return given.text


def in_order_told(r: Reader, events: list[Event], start: Span) -> None:
    """Report events that stand after what cannot have been before them."""
    floor, before = start.lo, "the life begins"
    for event in events:
        if event.on.hi < floor:
            after = f"stands after what cannot have been before {text(floor)} ({before})"
            r.found.error(event.place, f"'{event.words}' on {event.on} {after}; list events in order")
        if event.on.lo > floor:
            floor, before = event.on.lo, f"'{event.words}'"


def counted_past(r: Reader, events: list[Event]) -> None:
    """A count cannot go past its greatest number."""
    counts: dict[str, int] = {}
    for event in events:
        act = r.book.acts.get(event.act or "")
        for effects in act.effects.values() if act else ():
            for effect in effects:
                if isinstance(effect, Increase):
                    counts[effect.status] = counts.get(effect.status, 0) + effect.by
                    most = int(r.words.statuses[effect.status].values[-1])
                    if counts[effect.status] > most:
                        r.found.error(event.place, f"'{effect.status}' would pass {most}, its greatest number")
