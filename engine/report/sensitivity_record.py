"""What an answer hangs on, as JSON: `zhol/sensitivity/1`."""

from collections.abc import Sequence

from ..population.measures.reading_run import Kept
from ..population.measures.swaying import Sway, beyond_chance, stands
from ..population.reading import Resting
from .compare_record import change_record, run_record
from .record import Json

SCHEMA = "zhol/sensitivity/1"


def sensitivity_record(base: Kept, sways: Sequence[Sway], left: Sequence[Resting]) -> Json:
    """Return every change by every move, with nothing rounded; what is suppressed or empty is null."""
    return {
        "schema": SCHEMA,
        "base": run_record(base.record),
        "goals": [{"goal": stand.goal, "share": stand.share, "error": stand.error} for stand in stands(base)],
        "moves": [_move(sway) for sway in sways],
        "left": [{"what": rest.what, "assumption": rest.grounds.assumption} for rest in left],
    }


def _move(sway: Sway) -> Json:
    move = sway.move
    changes = [{**change_record(change), "beyond_chance": beyond_chance(change)} for change in sway.changes]
    return {
        "scenario": move.id, "kind": "assumption" if move.side else "reading", "of": move.of, "side": move.side,
        "to": move.to, "changes": changes,
    }  # fmt: skip
