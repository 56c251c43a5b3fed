"""The events of a life on the days of its replay, in order."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ..language.dates import Span
from ..text.place import Place
from .life import UNKNOWN, Event
from .person import Person

if TYPE_CHECKING:
    from .replay import World


Part = Literal["now", "open", "close"]
NOWHERE = Place("", 1, 1)


@dataclass(frozen=True, slots=True)
class Entry:
    """An event on a day of the replay: it happens (`now`), or the span in which it may have begins or ends."""

    day: int
    order: int
    part: Part
    person: Person
    number: int
    event: Event
    span: Span


def entries_of(w: "World") -> list[Entry]:
    """Return the entries of all persons' events."""
    found: list[Entry] = []
    for p in w.persons:
        for i, (event, span) in enumerate(zip(p.life.events, p.spans, strict=True)):
            if span.exact:
                found.append(Entry(span.lo, i, "now", p, i, event, span))
            else:
                found.append(Entry(span.lo, i, "open", p, i, event, span))
                found.append(Entry(span.hi, i, "close", p, i, event, span))
        found += unlisted(w, p)
    return found


def acts_unknown(w: "World", p: Person) -> list[str]:
    """Return the acts of which it is not known whether they happened; their numbers run from -1 down."""
    return sorted(p.life.unknown & w.program.deeds.keys())


def unlisted(w: "World", p: Person) -> list[Entry]:
    """Acts of which it is not known whether they happened, where a filling says when they did."""
    found: list[Entry] = []
    for n, name in enumerate(acts_unknown(w, p)):
        span = w.filling.get((p.path, "act", name))
        if isinstance(span, Span):
            event = Event(span, name, some_outcome(w, name), {}, p.life.events[0].place if p.life.events else NOWHERE)
            order = 10_000 + n
            parts: tuple[Part, ...] = ("now",) if span.exact else ("open", "close")
            found += [
                Entry(span.hi if part == "close" else span.lo, order, part, p, -1 - n, event, span) for part in parts
            ]
    return found


def some_outcome(w: "World", act: str) -> str | None:
    """Return the outcome of an act of which none is told."""
    outcomes = list(w.program.deeds[act].act.effects)
    return UNKNOWN if len(outcomes) > 1 else None
