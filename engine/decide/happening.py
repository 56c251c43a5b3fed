"""Let events happen, and note those that a column leaves out or does not allow."""

from typing import TYPE_CHECKING

from ..language.conditions import Set
from ..language.rulebook import DONE
from .candidate import NONE, Reasons
from .effects import counted, meet_duties, take_effect
from .entries import Entry
from .filling import Key
from .life import UNKNOWN
from .program import Deed
from .truth import NO

if TYPE_CHECKING:
    from .replay import World


def happen(w: "World", entry: Entry) -> None:
    """Let an event happen, or begin or cease to be one that may have."""
    p, event = entry.person, entry.event
    if event.act is None:
        for status, value in event.notes.items():
            take_effect(w, entry, Set(status, value), NONE)
        return
    deed = w.program.deeds[event.act]
    if entry.part != "close":
        leave_out(w, entry, deed)
    if deed.counts:
        note_offence(w, entry, deed)
        check_allowed(w, entry, deed)
    take_outcomes(w, entry, deed)
    for status, value in event.notes.items():
        if deed.counts or w.status(status).plain:
            take_effect(w, entry, Set(status, value), NONE)
    if deed.counts:
        meet_duties(w, p, entry, deed.act)


def take_outcomes(w: "World", entry: Entry, deed: Deed) -> None:
    """Let the effects of an act's outcome come about, or perhaps those of each."""
    outcomes = deed.act.effects
    key: Key = (entry.person.path, "outcome", entry.number)
    chosen = w.filling.get(key, entry.event.outcome)
    if chosen == UNKNOWN and UNKNOWN not in outcomes:
        reasons: Reasons = frozenset({("unknown", key)})
        for outcome, effects in outcomes.items():
            for effect in counted(w, deed, effects):
                take_effect(w, entry, effect, reasons, outcome)
        return
    for effect in counted(w, deed, outcomes.get(str(chosen or DONE), ())):
        take_effect(w, entry, effect, NONE)


def leave_out(w: "World", entry: Entry, deed: Deed) -> None:
    """Note an act that does not count in this column."""
    if not deed.counts and entry.person is w.main:
        layer = deed.act.layer
        off = layer not in w.program.stance.layers
        why = f"its layer is {layer}" if off else "it belongs to another reading"
        w.left_out.append((entry.event, entry.span, why))


def note_offence(w: "World", entry: Entry, deed: Deed) -> None:
    """Note an act of the person that the law forbids, whoever does it."""
    if deed.act.offence and entry.part != "close" and entry.person is w.main and w.written is None:
        w.offences.append((entry.event, entry.span))


def check_allowed(w: "World", entry: Entry, deed: Deed) -> None:
    """Note an act that was not allowed when it was done."""
    if entry.person is not w.main or w.written is not None:
        return
    why = refusal(w, entry, deed)
    if entry.part == "open":
        w.refused_at_open[entry.number] = why
        return
    if entry.part == "close" and not w.refused_at_open.get(entry.number):
        return
    if why:
        w.not_allowed.append((entry.event, entry.span, why))


def refusal(w: "World", entry: Entry, deed: Deed) -> str:
    """Return why an act is not allowed; nothing where it is."""
    p = entry.person
    if deed.in_force is not None and deed.in_force.judge(w, p) == NO:
        return "not in force"
    if deed.requires.judge(w, p) == NO:
        return "requires"
    if deed.act.decided_by and entry.event.outcome not in (None, UNKNOWN):
        settled = w.verdict(p, deed.act.decided_by).settled
        if settled is not None and settled.kind != "silent" and entry.event.outcome not in settled.outcomes:
            return "decided"
    return ""
