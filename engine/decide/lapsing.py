"""Let a status go when it has come to its end."""

from collections.abc import Callable
from dataclasses import replace

from ..language.dates import Span
from .candidate import Candidate, Change
from .track import Track
from .truth import OPEN, YES, Truth


def let_go(track: Track, then: Callable[[str], str], day: int, now: int) -> list[tuple[str, Truth]]:
    """Let go what has come to its end on a day; return the values that it lapses to, and whether it surely does
    so now."""
    lapsed: list[tuple[str, Truth]] = []
    for old in list(track.candidates):
        if old.until is None or day < old.until.lo:
            continue
        after = then(old.value)
        # a lapse that was past when it was set comes on the next day
        since = Span(max(old.until.lo, day), day) if old.until.hi < day and not old.pending else old.until
        why = old.reasons if old.until.exact else old.reasons | old.undated | old.endless
        fallen = Candidate(
            after, since, why, old.undated | old.endless, tag=old.lapse, cause=("lapse", old.value), first=now,
            last=None,
        )  # fmt: skip
        if day >= old.until.hi:
            lapsed.append((after, fall(track, old, fallen, day)))
        elif all(c.tag != fallen.tag for c in track.candidates):
            lapsed.append((after, track.offer(fallen, day, dawns=True)))
    return lapsed


def fall(track: Track, old: Candidate, fallen: Candidate, day: int) -> Truth:
    """Let one candidate lapse for certain; tell whether that surely changed the value."""
    sure = len({c.value for c in track.candidates if c.tag != fallen.tag}) == 1
    track.candidates = [c for c in track.candidates if c.tag != fallen.tag]
    place = track.candidates.index(old)
    track.candidates[place] = replace(fallen, reasons=old.reasons, tag=old.tag, first=old.first, last=old.last)
    if sure and not any(
        c.value == fallen.value and not c.sure and c.since.hi >= fallen.since.lo for c in track.changes
    ):
        track.changes.append(Change(fallen.value, fallen.since, True, fallen.undated))
    elif sure:
        track.settle(fallen.value, fallen.since)
    else:
        track.changes.append(Change(fallen.value, fallen.since, False, fallen.reasons | fallen.undated | track.undated))
    track.note(day, dawns=True)
    return YES if sure and track.one is not None else OPEN
