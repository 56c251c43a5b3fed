"""Runs held against one, as JSON: `zhol/compare/1`."""

from collections.abc import Sequence

from ..population.measures.contrast import Change, Contrast
from .compare_page import kind_of
from .record import Json

SCHEMA = "zhol/compare/1"


def compare_record(contrasts: Sequence[Contrast]) -> Json:
    """Return every change of every run, with nothing rounded; what is suppressed or empty is null."""
    base = contrasts[0].base.record
    return {
        "schema": SCHEMA,
        "base": run_record(base),
        "others": [_other(contrast) for contrast in contrasts],
    }


def run_record(record: Json) -> Json:
    """Return what a run is of."""
    return {key: record[key] for key in ("scenario", "asks", "people", "replicates", "seed", "horizon", "rulebook")}


def _other(contrast: Contrast) -> Json:
    return {
        "scenario": contrast.other.record["scenario"],
        "asks": contrast.other.record["asks"],
        "kind": kind_of(contrast),
        "differs_in": list(contrast.differs_in),
        "rationed": contrast.rationed or None,
        "lacking": list(contrast.lacking),
        "changes": [change_record(change) for change in contrast.changes],
        "direct": None if contrast.direct is None else [change_record(change) for change in contrast.direct],
        "displaced": None if contrast.displaced is None else [change_record(change) for change in contrast.displaced],
    }


def change_record(change: Change) -> Json:
    """Return a change; what is suppressed is null."""
    measure, of, at = change.gain
    told = {key: getattr(change, key) for key in ("group", "n", "base", "other", "difference", "error")}
    return {
        "measure": measure, "of": of, "at": at or None, **told, "people_with_more": change.more,
        "people_with_less": change.less, "suppressed": change.suppressed,
    }  # fmt: skip
