"""An audit as JSON (`zhol/audit/1`): stable names, no label in place of an id."""

from collections.abc import Mapping, Sequence
from typing import Any

from ..audit.accepted import Accepted
from ..audit.audit import Audit
from ..audit.audited import Audited
from ..audit.flaw import Dependence, Flaw, Kind, Side, Witness
from ..language.dates import EARLIEST, LATEST, text
from ..language.rulebook import Rulebook
from .record import cites

SCHEMA = "zhol/audit/1"
Json = dict[str, Any]


def audit_record(audit: Audit, audited: Audited, kinds: Sequence[Kind], accepted: Mapping[str, Accepted]) -> Json:
    """Return an audit as plain dicts and lists: `accepted` is why a flaw stays, `holds` whether it is one."""
    rules = {rule.key for rule in audited.book.rules}
    return {
        "schema": SCHEMA,
        "rulebook": audited.book.digest,
        "on": text(audited.day),
        "kinds": list(kinds),
        "skipped": list(audit.skipped),
        "findings": [_finding(flaw, rules, audited.book) | _known(accepted.get(flaw.id)) for flaw in audit.flaws],
    }


def _finding(flaw: Flaw, rules: set[str], book: Rulebook) -> Json:
    return {
        "id": flaw.id,
        "kind": flaw.kind,
        "severity": flaw.severity,
        "says": flaw.says,
        "rules": [side.id for side in flaw.sides if side.id in rules],
        "acts": [side.id for side in flaw.sides if side.id in book.acts],
        "sides": [_side(side) for side in flaw.sides],
        "witness": _witness(flaw.witness) if flaw.witness else None,
        "replayed": flaw.witness.replayed if flaw.witness else None,
        "settled": flaw.settled,
        "depends_on": _depends(flaw.depends),
    }


def _known(entry: Accepted | None) -> Json:
    return {"accepted": entry.why if entry else None, "holds": entry.holds if entry else None}


def _side(side: Side) -> Json:
    return {"id": side.id, "does": side.does, "layer": side.layer, "cite": cites(side.cite)}


def _witness(witness: Witness) -> Json:
    scenes = [{"stance": scene.stance, "question": scene.by, "answer": scene.answer} for scene in witness.scenes]
    return {
        "life": witness.life,
        "except": list(witness.exceptions),
        "as_usual": list(witness.usual),
        "judged": scenes,
    }


def _depends(depends: Dependence) -> Json:
    return {
        "from": text(depends.first) if depends.first > EARLIEST else None,
        "until": text(depends.end) if depends.end <= LATEST else None,
        "layers": list(depends.layers),
        "readings": dict(depends.readings),
        "unverified": list(depends.unverified),
    }
