"""How statuses begin: at birth, or as a life opens."""

from typing import TYPE_CHECKING

from ..language.dates import Span
from ..language.rulebook import Status
from .candidate import NONE, Candidate
from .life import BIRTH, Opened
from .track import Track

if TYPE_CHECKING:
    from .person import Person
    from .replay import World


def beginnings(p: "Person", w: "World") -> dict[str, Track]:
    """Return all statuses as they are when a life begins or opens; worked out once for replays that have it in
    common."""
    statuses = w.program.book.vocabulary.statuses
    if w.alike is not None:
        return w.alike.beginnings(p, lambda name: beginning(p, statuses[name]), statuses)
    return {name: beginning(p, status) for name, status in statuses.items()}


def begun(p: "Person", w: "World", name: str) -> Track:
    """Return how one status begins, with what is filled in."""
    status = w.program.book.vocabulary.statuses[name]
    return beginning(p, status) if w.alike is None else w.alike.begun_as(p, name, lambda _: beginning(p, status))


def beginning(p: "Person", status: Status) -> Track:
    """Return a status as it is when a life begins or opens."""
    start = Span(*p.start) if p.life.from_birth else p.life.start
    if p.life.from_birth:
        return at_birth(p, status, start)
    opened = p.life.opens.get(status.id)
    if opened is None and status.missing is not None and status.id not in p.life.unknown:
        opened = Opened((status.missing,))
    if opened is None and status.duty:
        opened = Opened(("none",))
    chosen = p.filled("status", status.id, None)
    if opened is None or chosen is not None:
        values = (str(chosen),) if chosen is not None else status.values
        opened = Opened(values, opened.since if opened else None, opened.until if opened else None)
    return as_opened(p, status.id, opened, start)


def at_birth(p: "Person", status: Status, start: Span) -> Track:
    """Return a status as it is at birth."""
    value = status.begins if status.begins is not None else status.missing
    chosen = p.filled("status", status.id, value)
    if status.id in p.life.unknown and (p.path, "status", status.id) not in p.filling:
        chosen = None
    if chosen is None:
        reasons = p.unknown("status", status.id)
        return Track([Candidate(v, start, reasons, tag=("begins", v)) for v in status.values], start.lo, (), start.hi)
    undated = NONE if start.exact else p.unknown("fact", BIRTH)
    return Track([Candidate(str(chosen), start, undated=undated)], start.lo, (), start.hi)


def as_opened(p: "Person", name: str, opened: Opened, start: Span) -> Track:
    """Return a status as it is told where a life opens."""
    since = p.filled("since", name, None)
    if not isinstance(since, Span):
        since = p.since_written(name)
    undated = NONE if since.exact else p.unknown("since", name)
    reasons = p.unknown("status", name) if len(opened.values) > 1 else NONE
    found = [
        Candidate(v, since, reasons, undated, tag=("opens", v) if reasons else None, until=opened.until)
        for v in opened.values
    ]  # fmt: skip
    return Track(found, start.lo, None)
