"""What an event does: the statuses that it sets, until when, and the duties that it meets."""

from dataclasses import replace
from typing import TYPE_CHECKING

from ..language.conditions import Becomes, Compare, Effect, Increase, On, Param, Set, Term, params
from ..language.dates import LATEST, Duration, Span, add
from ..language.rulebook import Act, Duty
from .candidate import NONE, Candidate, Reasons
from .coming import come_about, why_undated
from .counting import count_on
from .entries import Entry
from .filling import Key
from .grounded import MISSING, Context
from .person import Person
from .program import Deed
from .truth import OPEN, YES, Truth
from .turning import turn

if TYPE_CHECKING:
    from .replay import World


def counted(w: "World", deed: Deed, effects: tuple[Effect, ...]) -> list[Effect]:
    """Return the effects that count in a column: all, or those plain for all to see."""
    return [e for e in effects if deed.counts or w.status(e.status).plain]


def end_of(w: "World", p: Person, lapse: Duration | Param | Term, since: Span, governed: Span) -> Span | None:
    """Return the day on which what was set for a time lapses; None where a figure that says so has no value.

    `governed` is the date on which parameters are read.
    """
    if isinstance(lapse, Duration):
        return Span(*(add(day, lapse, w.program.calendars) for day in (since.lo, since.hi)))
    if isinstance(lapse, Param):
        unit = w.program.book.parameters[lapse.name].unit
        values = w.worths(lapse.name, governed.lo, governed.hi).pair
        if values == MISSING or unit == "date":
            return None if values == MISSING else Span(*values)
        days = (
            add(day, Duration(n, unit), w.program.calendars)
            for day, n in zip((since.lo, since.hi), values, strict=True)
        )
        return Span(*days)
    pair = w.program.grounder.reach(lapse, Context())(w, p)
    return None if pair == MISSING else Span(*pair)


def lasts(w: "World", entry: Entry, effect: Set) -> tuple[Span | None, Reasons]:
    """Return the day on which what an event sets will lapse, and why that is open besides the day of the event.

    A figure without a value says nothing: it may lapse on any later day, or never.
    """
    lapse, span = effect.lapse, entry.span
    if lapse is None or isinstance(lapse, Duration):
        return (None if lapse is None else end_of(w, entry.person, lapse, span, span)), NONE
    end = end_of(w, entry.person, lapse, span, span)
    why = NONE if end is None or end.exact else w.program.grounder.why_term(lapse)(w, entry.person)
    named = sorted(params(Compare(On(), "<", lapse)))
    lacking = next((name for name in named if w.worths(name, span.lo, span.hi).may_lack), None)
    if lacking is None:
        return end, why
    key: Key = (entry.person.path, "length", (entry.number, effect.status, lacking))
    other = w.filling.get(key, Span(span.lo + 1, LATEST))
    assert isinstance(other, Span)
    ends = other if end is None else Span(min(end.lo, other.lo), max(end.hi, other.hi))
    return ends, why | {("unknown", key)}


def take_effect(w: "World", entry: Entry, effect: Effect, reasons: Reasons, outcome: str = "") -> None:
    """Let one effect of an event come about."""
    span = entry.span
    if isinstance(effect, Increase):
        count_on(w, entry, effect, reasons, outcome)
        return
    tag = ("event", entry.number, outcome)
    until, endless = lasts(w, entry, effect)
    new = Candidate(
        effect.value, span, endless=endless, tag=tag, until=until,
        cause=("event", entry.event.words), first=w.version, last=w.version,
        undated=NONE if span.exact else why_undated(entry),
    )  # fmt: skip
    come_about(w, entry, effect.status, new, reasons)


def perhaps_meet(w: "World", p: Person, duty: Duty, day: int) -> None:
    """Let an act that may happen on any day of a span meet a duty that arises within it."""
    for entry in w.entries[: w.done]:
        if entry.part == "open" and entry.person is p and entry.event.act == duty.act and entry.span.hi >= day:
            if not w.program.deeds[duty.act].counts:
                return
            tag, why = ("event", entry.number, "met"), why_undated(entry)
            new = Candidate("met", Span(day, entry.span.hi), undated=why, tag=tag, first=w.version, last=w.version)
            come_about(w, replace(entry, day=day), duty.id, new, why)


def arose_before(p: Person, duty: Duty) -> bool:
    """Tell whether an event of the same day brought about what a duty runs from; duties arise after events."""
    since = duty.since
    made = p.fired.get((since.status, since.value), ()) if isinstance(since, Becomes) else ()
    return any(truth == YES for truth, _, _ in made)


def meet_duties(w: "World", p: Person, entry: Entry, act: Act) -> None:
    """Let an act meet the duties that it meets where they are owed."""
    for duty in w.program.duties:
        track = p.tracks[duty.id]
        if duty.act != act.id:
            continue
        if entry.part == "now" and arose_before(p, duty):
            p.prompt[duty.id] = entry.day
        if "owed" not in track.values:
            continue
        track = p.own(duty.id)
        if entry.part == "now":
            truth: Truth = YES if track.one == "owed" else OPEN
            turn(track, "owed", "met", entry.span, entry.day, w.version)
            p.changes(duty.id, "met", truth, None, entry.span)
            continue
        tag = ("event", entry.number, "met")
        why = why_undated(entry)
        new = Candidate("met", entry.span, undated=why, tag=tag, first=w.version, last=w.version)
        owed = [c for c in track.candidates if c.tag != tag]
        since = next((c.first for c in track.candidates if c.tag == tag), w.version)
        plain = len(owed) == 1 and owed[0].first < since
        come_about(w, entry, duty.id, new, NONE if plain else why | track.undated)
