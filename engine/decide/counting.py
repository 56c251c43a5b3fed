"""Effects that count on from whatever number a status has."""

from typing import TYPE_CHECKING

from ..language.conditions import Increase
from .candidate import NONE, Candidate, Reasons
from .coming import come_about, is_own, why_undated
from .entries import Entry
from .truth import OPEN, YES
from .turning import count_up

if TYPE_CHECKING:
    from .replay import World


def count_on(w: "World", entry: Entry, effect: Increase, reasons: Reasons, outcome: str) -> None:
    """Let an event count on: now, perhaps from now on, or by now."""
    p, track = entry.person, entry.person.own(effect.status)
    most = int(w.status(effect.status).values[-1])

    def more(value: str) -> str:
        return str(min(most, int(value) + effect.by))

    if entry.part == "now" and not reasons:
        truth = count_up(track, more, entry.span, entry.day, w.version)
        for value in track.values:
            p.changes(effect.status, value, min(truth, YES if track.one else OPEN), None, entry.span)
        return
    # an event comes after those written above it
    before = [
        c
        for c in track.candidates
        if isinstance(c.tag, tuple) and c.tag[0] == "event" and c.pending and c.tag[1] < entry.number
    ]
    others = [c for c in track.candidates if not (isinstance(c.tag, tuple) and c.tag[0] == "event")]
    bases = (
        [*before[-1:], *(c for c in others if c.pending)]
        if before
        else [c for c in track.candidates if not is_own(c, entry)]
    )
    why = NONE if entry.span.exact else why_undated(entry)
    values = dict.fromkeys(more(c.value) for c in bases)
    for value in [c.value for c in track.candidates if is_own(c, entry)] if entry.part == "close" else values:
        new = Candidate(
            value, entry.span, tag=("event", entry.number, outcome), cause=("event", entry.event.words),
            first=w.version, last=w.version, undated=why,
        )  # fmt: skip
        alone = sum(is_own(c, entry) for c in track.candidates) == 1
        come_about(
            w, entry, effect.status, new, reasons | (NONE if alone or entry.part == "open" else why | track.undated)
        )
