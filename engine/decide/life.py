"""A life as it is written down: what a file says, typed, every date narrowed by its neighbours, nothing derived."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..language.dates import Span
from ..text.place import Place

BIRTH = "born"
"""The date fact with which a life begins."""

UNKNOWN = "unknown"
REST = "all-else"
"""Under `unknown`: every fact and status that the file does not state."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What a status is when a life opens: its possible values, since when, and the day it lapses, if one is pending."""

    values: tuple[str, ...]
    since: Span | None = None
    until: Span | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened: an act (with its outcome, if it has several), or a bare change of plain statuses.

    `notes` are the statuses that the event states, in the order written.
    """

    on: Span
    act: str | None
    outcome: str | None
    notes: Mapping[str, str]
    place: Place

    @property
    def words(self) -> str:
        """Name the event in messages."""
        return self.act or "now " + ", ".join(f"{name} {value}" for name, value in self.notes.items())


FactValue = str | frozenset[str] | Span | tuple[int, int]
"""`yes`/`no` or an enum's word, a set, a date, or least and greatest whole number."""


@dataclass(frozen=True, slots=True)
class Life:
    """One person's life. A role that is absent from `roles` is unknown; one that is None is nobody's.

    It begins on `start`, at birth or where it `opens`; `unknown` are words of which the file says that they are not
    known: facts, statuses, acts, roles, and `since S`. Of these `unasked` are the facts and statuses that are meant by
    `all-else` alone.
    """

    start: Span
    from_birth: bool
    facts: Mapping[str, FactValue]
    opens: Mapping[str, Opened]
    roles: Mapping[str, "Life | None"]
    events: tuple[Event, ...]
    unknown: frozenset[str] = frozenset()
    unasked: frozenset[str] = frozenset()

    @property
    def happened(self) -> int:
        """Return how many events are told of her, and of those whom she is told to be related to."""
        return len(self.events) + sum(other.happened for other in self.roles.values() if other)


@dataclass(frozen=True, slots=True)
class Asks:
    """What an interview is about: the questions, the layers (none: the ladder), and readings of vague terms."""

    questions: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    readings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Case:
    """A life under a title, and the days on which it is to be judged (ordinals); `asks` where an interview tells it."""

    name: str
    life: Life
    on: tuple[int, ...] = ()
    warnings: tuple[str, ...] = field(default=())
    place: Place = field(default=Place("", 1, 1))
    asks: Asks | None = None
