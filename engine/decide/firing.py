"""Let rules on statuses act that have become effective, and note those that may have."""

from typing import TYPE_CHECKING

from ..language.conditions import Becomes
from ..language.dates import LATEST, Span
from .answering import why_open
from .candidate import NONE, Candidate, Reasons
from .deadlines import deadline_of, fired_since
from .effects import perhaps_meet
from .judging import Judged
from .life import BIRTH
from .person import Person
from .target import Target
from .track import Track
from .truth import NO, OPEN, YES, Truth

if TYPE_CHECKING:
    from .replay import World


def fire(w: "World", p: Person, i: int, judged: Judged, day: int) -> None:
    """Let rules act that have become effective, and note those that may have."""
    target, old = w.program.statuses[i], p.before[i]
    new, p.before[i] = (judged.now, judged.then) if judged.now == judged.then else told_by(target, old, judged)
    if new == old and OPEN not in new:
        return
    track = p.own(target.name)
    sure = [c for c, truth in enumerate(new) if truth == YES and old[c] == NO]
    if sure:
        act_now(w, p, target, track, sure, day)
    for c, truth in enumerate(new):
        if truth == OPEN and (old[c] != OPEN or may_be_held_off(target, judged, c)):
            p.from_no[i, c] = old[c] == NO and not may_be_held_off(target, judged, c)
        if old[c] == OPEN and truth == YES and p.from_no[i, c]:
            has_acted(w, p, target, track, c, day)
        elif old[c] == OPEN and truth != OPEN:
            track.finish(tag_of(target, c), w.version)
    perhaps = [c for c, truth in enumerate(new) if truth == OPEN]
    if perhaps:
        may_act(w, p, i, target, track, perhaps, day)


def told_by(target: Target, old: tuple[Truth, ...], judged: Judged) -> tuple[tuple[Truth, ...], tuple[Truth, ...]]:
    """Return what rules come to as far as they act by it, and what they have then come to.

    One that is effective already does not act because a change may hold it off for an instant; one of which it is open
    whether it has begun may still have.
    """
    new, then = list(judged.now), list(judged.then)
    for c in target.held_off:
        if judged.then[c] == YES == old[c]:
            new[c] = YES
        elif judged.then[c] == OPEN and new[c] == NO:
            new[c] = OPEN
        if new[c] == OPEN:
            then[c] = OPEN
    return tuple(new), tuple(then)


def may_be_held_off(target: Target, judged: Judged, clause: int) -> bool:
    """Tell whether a rule that waits for a change may keep another from acting at it."""
    return any(judged.now[waiting] != NO for waiting in target.held_off.get(clause, ()))


def act_now(w: "World", p: Person, target: Target, track: Track, sure: list[int], day: int) -> None:
    """Let rules act that have become effective for certain."""
    outcomes = list(dict.fromkeys(outcome_of(w, target, c) for c in sure))
    value = "met" if p.prompt.get(target.name) == day else outcomes[0]
    if len(outcomes) > 1 or (track.ruled_on == day and track.one != value):
        rules: Reasons = frozenset({("conflict", tuple(sorted(target.group.clauses[c].name for c in sure)))})
        offer(w, p, target, track, [(c, rules) for c in sure], day, w.version)
        return
    since = fired_since(w, p, target, sure[0], day)
    until = deadline_of(w, p, target, since) if target.duty and value == "owed" else None
    lapse = track.until
    undated = NONE if since.exact else why_trigger(p, target, sure[0]) | w.main.unknown("fact", BIRTH)
    new = Candidate(
        value, since, undated=undated, until=until, cause=tag_of(target, sure[0]), first=w.version,
        last=w.version,
    )  # fmt: skip
    truth = track.put(new, day)
    if truth != NO:
        track.ruled_on = day
    if truth != NO or track.until != lapse:
        p.changes(target.name, value, truth, layer_of(w, target, sure[0]), since)
    if target.duty:
        perhaps_meet(w, p, target.duty, day)


def has_acted(w: "World", p: Person, target: Target, track: Track, clause: int, day: int) -> None:
    """A rule that may have been effective for some time now is: it has acted by now."""
    value, tag = outcome_of(w, target, clause), tag_of(target, clause)
    offered = next((c for c in track.candidates if c.tag == tag), None)
    assert offered is not None, "a rule is offered when it may act"
    trigger = target.triggers[clause]
    since = Span(offered.since.lo, max(day, w.hi)) if trigger is None else fired_since(w, p, target, clause, day)
    until = deadline_of(w, p, target, since) if target.duty else None
    lapse = track.until
    truth = track.close(Candidate(value, since, tag=tag, until=until, cause=tag, first=w.version, last=w.version), day)
    if truth != NO or track.until != lapse:
        p.changes(target.name, value, truth, layer_of(w, target, clause), since)


def may_act(w: "World", p: Person, i: int, target: Target, track: Track, perhaps: list[int], day: int) -> None:
    """Note the rules that may be effective, and why that is open."""
    truths = w.truths(p, target)
    judged = w.judging(target.group, truths)
    reasons = [(c, why_open(w, target, truths, judged, c, p) | why_trigger(p, target, c)) for c in perhaps]
    offer(w, p, target, track, reasons, day)


def offer(
    w: "World",
    p: Person,
    target: Target,
    track: Track,
    offers: list[tuple[int, Reasons]],
    day: int,
    last: int | None = None,
) -> None:
    """Offer a status what rules may make of it."""
    for clause, reasons in offers:
        value, tag = outcome_of(w, target, clause), tag_of(target, clause)
        until = deadline_of(w, p, target, fired_since(w, p, target, clause, day)) if target.duty else None
        new = Candidate(value, Span(day, LATEST), reasons, tag=tag, until=until, cause=tag, first=w.version, last=last)
        values, lapse = track.values, track.until
        truth = track.offer(new, day)
        if track.values != values or track.until != lapse:
            p.changes(target.name, value, truth, layer_of(w, target, clause), new.since)
    if target.duty:
        perhaps_meet(w, p, target.duty, day)


def tag_of(target: Target, clause: int) -> tuple[str, str]:
    """Return the mark that a rule leaves on what it brings about."""
    return ("rule", target.group.clauses[clause].name)


def outcome_of(w: "World", target: Target, clause: int) -> str:
    """Return the value that a rule brings about."""
    return "owed" if target.duty else target.rules[clause].outcomes[0]


def layer_of(w: "World", target: Target, clause: int) -> str:
    """Return the layer of a rule or duty."""
    return target.duty.layer if target.duty else target.rules[clause].layer


def why_trigger(p: Person, target: Target, clause: int) -> Reasons:
    """Return why it is open whether the change was made that a rule waits for."""
    trigger = target.triggers[clause]
    if trigger is None or not isinstance(trigger[0], Becomes):
        return NONE
    made = [c for c in p.tracks[trigger[0].status].candidates if c.value == trigger[0].value]
    return NONE.union(*(c.reasons | c.undated for c in made))
