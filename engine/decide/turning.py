"""Turn whatever a status may be into what follows from it: the next number, or another value."""

from collections.abc import Callable
from dataclasses import replace

from ..language.dates import Span
from .candidate import NONE, Change, lapses
from .track import Track
from .truth import NO, OPEN, YES, Truth


def count_up(track: Track, by: Callable[[str], str], since: Span, day: int, now: int) -> Truth:
    """Count on from whatever number it has."""
    stays = [c for c in track.candidates if c.pending and not lapses(c)]
    moved = [
        replace(c, value=by(c.value), since=since, undated=NONE, tag=("from", c.tag), first=now, last=now, until=None)
        for c in track.candidates
    ]
    changed = [a.value != b.value for a, b in zip(track.candidates, moved, strict=True)]
    if not any(changed):
        return NO
    moved = [
        m if c else replace(m, since=o.since, undated=o.undated)
        for m, c, o in zip(moved, changed, track.candidates, strict=True)
    ]
    track.changes += [
        Change(v, since, track.one is not None, track.undated) for v in dict.fromkeys(m.value for m in moved)
    ]
    track.candidates = [*moved, *stays]
    track.note(day)
    return YES if all(changed) else OPEN


def turn(track: Track, old: str, new: str, since: Span, day: int, now: int) -> None:
    """Wherever it may be one value, make it another."""
    why = track.undated
    gone = {c.lapse for c in track.candidates if c.value == old}
    stays = [c for c in track.candidates if c.value == old and c.pending]
    track.candidates = stays + [
        replace(c, value=new, since=since, until=None, tag=("turned", c.tag), first=now, last=now)
        if c.value == old
        else c
        for c in track.candidates
        if c.tag not in gone
    ]  # fmt: skip
    track.changes.append(Change(new, since, False, why))
    track.note(day)
