"""Timelines as JSON (`zhol/timeline/1`): days as year-month-day, null where there is no first or last."""

from ..language.dates import EARLIEST, LATEST, text
from ..language.succession import Succession, successions
from ..language.tenure import Tenure
from ..language.timeline import Hole, Stretch
from .in_force import limit_text, term_text
from .record import Json, cites
from .timeline_page import governing
from .timelines import Drawn, Timelines, transitional

TIMELINE = "zhol/timeline/1"


def timeline_record(found: Timelines) -> Json:
    """Return timelines as plain dicts and lists, one a target and column."""
    return {
        "schema": TIMELINE,
        "rulebook": found.rulebook.digest,
        "readings": dict(found.readings),
        "unexplained": sum(1 for _ in found.unexplained()),
        "timelines": [_drawn(found, target, drawn) for target, drawn in found.all()],
        "governed": [{"provision": t.key, "by": governing(t)} for t in transitional(found)],
    }


def _drawn(found: Timelines, target: str, drawn: Drawn) -> Json:
    always = {layer.id for layer in found.rulebook.vocabulary.layers.values() if layer.under_all}
    return {
        "of": target,
        "column": drawn.column,
        "layers": [layer for layer in drawn.layers if layer not in always],
        "stretches": [_stretch(stretch) for stretch in drawn.line.stretches],
        "gaps": [_hole(hole) for hole in drawn.line.holes],
        "provisions": [_provision(tenure) for tenure in drawn.line.tenures],
        "successions": [_succession(pair) for pair in successions(drawn.line.tenures)],
    }


def _span(first: int, end: int) -> Json:
    return {"from": text(first) if first > EARLIEST else None, "until": text(end) if end <= LATEST else None}


def _stretch(stretch: Stretch) -> Json:
    found = {"kind": stretch.kind, "in_force": list(stretch.sure), "perhaps": list(stretch.perhaps)}
    return {**_span(stretch.first, stretch.end), **found}


def _hole(hole: Hole) -> Json:
    gap = hole.gap
    told = {"why": gap.why, "without": gap.without or None, "cite": cites(gap.cite)} if gap else None
    read = {"provision": hole.provision, "parameter": hole.parameter} if hole.provision else {}
    return {**_span(hole.first, hole.end), "explained": told, **read}


def _provision(tenure: Tenure) -> Json:
    force = tenure.provision.force
    return {
        "id": tenure.key,
        "layer": tenure.provision.layer,
        "from": limit_text(force.start) or None,
        "until": limit_text(force.end) or None,
        "governed_by": term_text(force.governed_by),
    }


def _succession(pair: Succession) -> Json:
    return {"earlier": pair.earlier, "later": pair.later, "joint": pair.joint, **_span(pair.first, pair.end)}
