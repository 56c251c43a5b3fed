"""The days of a replay: on which something can change, and what is done on each, in order."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from ..language.dates import Span
from .candidate import Candidate
from .grounded import NEVER
from .happening import happen
from .lapsing import let_go
from .person import Person
from .rounds import rounds
from .track import Track

if TYPE_CHECKING:
    from .replay import World


def next_day(w: "World") -> int:
    """Return the next day on which something can change."""
    days = [w.entries[w.done].day] if w.done < len(w.entries) else []
    for p in w.persons:
        if p.start[0] > w.day:
            days.append(p.start[0])
            continue
        if p.start[1] > w.day and p.life.from_birth:
            days.append(p.start[1])
        days.append(min(p.next, default=NEVER))
        for name in p.lapsing:
            track = p.tracks[name]
            days += [lapse_day(w, track, c, c.until) for c in track.candidates if c.until is not None]
    return max(min(days, default=NEVER), w.day + 1)


def lapse_day(w: "World", track: Track, c: Candidate, until: Span) -> int:
    """The next day on which a pending lapse may fall, or must; one whose day is past when it is set comes on the
    next."""
    if until.lo > w.day:
        return until.lo
    offered = any(o.tag == c.lapse for o in track.candidates)
    return until.hi if offered and until.hi > w.day else w.day + 1


def visit(w: "World", day: int) -> None:
    """Do what is to be done on a day: lapses, events, rules on statuses."""
    begin(w, day)
    end(w)


def begin(w: "World", day: int) -> None:
    """Begin a day: lapses, and the events that are told. Rules on statuses have not seen it yet."""
    wake(w, day)
    for _ in told_events(w):
        pass


def wake(w: "World", day: int) -> None:
    """Come to a day: births, and what lapses on it. Nothing that is told of it has happened yet."""
    w.visited.append(day)
    w.lo = w.hi = w.day = day
    w.version += 1
    for p in w.persons:
        p.born_now = p.life.from_birth and p.start[0] == day
        if p.life.from_birth and p.start[0] <= day <= p.start[1]:
            being_born(w, p, day)
        let_lapse(w, p, day)


def told_events(w: "World") -> Iterator[None]:
    """Let the events happen that are told of the day, and pause after each."""
    while w.done < len(w.entries) and w.entries[w.done].day <= w.day:
        w.version += 1
        happen(w, w.entries[w.done])
        # whether it was allowed was asked before it happened
        w.version += 1
        w.done += 1
        yield


def end(w: "World") -> None:
    """End a day that was begun: rules on statuses see what happened on it."""
    for _ in rounds(w, w.day):
        pass
    w.hi = w.day


def being_born(w: "World", p: Person, day: int) -> None:
    """Between the first and the last day on which a birth may be, every day judged may be any of those left."""
    if p is w.main:
        w.hi = p.start[1]
    if day == p.start[1]:
        for name in p.tracks:
            p.own(name).note(day)


def let_lapse(w: "World", p: Person, day: int) -> None:
    """Let the statuses of a person lapse whose day has come."""
    for name in p.lapsing:
        if any(c.until is not None and c.until.lo <= day for c in p.tracks[name].candidates):
            let_one_lapse(w, p, name, day)


def let_one_lapse(w: "World", p: Person, name: str, day: int) -> None:
    """Let one status of a person lapse whose day has come."""
    then = w.status(name).then if not w.status(name).duty else {"owed": "late"}
    for value, truth in let_go(p.own(name), partial(_after, then), day, w.version):
        p.changes(name, value, truth, None, Span(day, day))


def _after(then: Mapping[str, str], value: str) -> str:
    return then.get(value, value)
