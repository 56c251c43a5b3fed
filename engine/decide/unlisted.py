"""Acts of which a life does not say whether they happened: on any day, they may have."""

from typing import TYPE_CHECKING

from ..language.conditions import Effect, Set
from ..language.dates import LATEST, Span
from .candidate import Candidate, Reasons
from .effects import counted
from .entries import acts_unknown
from .person import Person

if TYPE_CHECKING:
    from .replay import World


def float_acts(w: "World") -> None:
    """An act that may have happened on any day leaves open whatever it could have changed."""
    for p in w.persons:
        for name in acts_unknown(w, p):
            deed = w.program.deeds[name]
            if (p.path, "act", name) in w.filling:
                continue
            reasons = p.unknown("act", name)
            for effects in deed.act.effects.values():
                for effect in counted(w, deed, effects):
                    float_effect(w, p, effect, reasons, name)
            for duty in w.program.duties:
                if duty.act == name and deed.counts:
                    float_effect(w, p, Set(duty.id, "met"), reasons, name)


def float_effect(w: "World", p: Person, effect: Effect, reasons: Reasons, name: str) -> None:
    """Leave open what an effect could have changed."""
    track = p.own(effect.status)
    values = (
        [effect.value]
        if isinstance(effect, Set)
        else [v for v in w.status(effect.status).values if v not in track.values]
    )
    for value in values:
        candidate = Candidate(value, Span(p.start[0], LATEST), reasons, tag=("act", name, value), last=None)
        p.changes(effect.status, value, track.offer(candidate, p.start[0]), None, candidate.since)
