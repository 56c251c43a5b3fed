"""Let an effect come about: now, perhaps from now on, or by now."""

from dataclasses import replace
from typing import TYPE_CHECKING

from .candidate import Candidate, Reasons
from .entries import Entry
from .truth import NO

if TYPE_CHECKING:
    from .replay import World


def come_about(w: "World", entry: Entry, status: str, new: Candidate, reasons: Reasons) -> None:
    """Let an event's effect happen: now, perhaps from now on, or by now."""
    p, day = entry.person, entry.day
    track = p.own(status)
    lapse = track.until
    if entry.part == "open" or reasons:
        if entry.part == "close":
            track.finish(new.tag, w.version)
            return
        why = reasons | new.undated
        truth = track.offer(replace(new, reasons=why, last=None if entry.part == "open" else w.version), day)
    else:
        truth = track.close(new, day) if entry.part == "close" else track.put(replace(new, tag=None), day)
    if truth != NO or track.until != lapse:
        # who reads a lapse that is renewed looks again
        p.changes(status, new.value, truth, None, new.since)


def is_own(candidate: Candidate, entry: Entry) -> bool:
    """Tell whether an event brought a candidate about."""
    return isinstance(candidate.tag, tuple) and candidate.tag[:2] == ("event", entry.number)


def why_undated(entry: Entry) -> Reasons:
    """The reason that an event's day is not known; an act that is not even known to have happened is its own
    reason."""
    if entry.number < 0:
        return entry.person.unknown("act", entry.event.act)
    return entry.person.unknown("event", entry.number)
