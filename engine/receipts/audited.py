"""The receipt of an audit: `zhol audit`."""

from collections.abc import Collection, Sequence

from ..audit.audit import Audit, able, audit, side_by_side
from ..audit.audited import Audited
from ..audit.flaw import KINDS, Flaw, Kind
from ..language.dates import day_of
from ..report.audit_record import audit_record
from .asked import AuditedForm
from .forms import ReceiptForm
from .ground import Ground
from .sealing import SOLVER, bare, hashed, shown_in
from .writing import Json, receipt, stance_of


def of_audit(found: Audit, audited: Audited, kinds: Sequence[Kind], accepted: Collection[str]) -> ReceiptForm:
    """Return the receipt of an audit; `accepted` names the flaws that are accepted beside the rules."""
    record = audit_record(found, audited, kinds, {})
    asked = {"command": "audit", "on": record["on"], "kinds": list(kinds)}
    answers = [
        _answer(flaw, told, flaw.id in accepted) for flaw, told in zip(found.flaws, record["findings"], strict=True)
    ]
    engines = (*audited.checker.engines.names, *([SOLVER] if able() else ()))
    stance = stance_of(audited.book, audited.readings)
    return receipt(asked, answers, [stance], engines, beside={"skipped": record["skipped"]})


def _answer(flaw: Flaw, told: Json, accepted: bool) -> Json:
    witness = flaw.witness
    sides = [{"id": side["id"], "layer": side["layer"], "cite": side["cite"]} for side in told["sides"]]
    return {
        "flaw": flaw.id,
        "severity": flaw.severity,
        "settled": flaw.settled,
        "accepted": accepted,
        "proof": hashed(bare({"sides": sides, "depends_on": told["depends_on"]})),
        "shown": hashed({
            **shown_in((witness.life,) if witness else ()),
            "judged": [[scene.by, scene.answer] for scene in witness.scenes] if witness else [],
            "replayed": told["replayed"],
        }),
    }  # fmt: skip


def again(old: ReceiptForm, asked: AuditedForm, ground: Ground) -> ReceiptForm:
    """Look for the same flaws again."""
    audited = Audited(ground.checker(old.stances[0], ()).book, day_of(asked.on))
    kinds = tuple(kind for kind in KINDS if kind in asked.kinds)
    found = audit(audited, kinds, at_once=side_by_side(kinds, ground.cores))
    return of_audit(found, audited, kinds, ground.accepted)
