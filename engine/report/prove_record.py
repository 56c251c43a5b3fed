"""Verdicts on claims as JSON (`zhol/prove/1`): stable names, no label in place of an id."""

from collections.abc import Sequence
from typing import Any

from ..claims.verdict import Depends, Verdict, Witness
from ..language.dates import text
from ..language.rulebook import Rulebook
from .diff_record import reached_record

SCHEMA = "zhol/prove/1"
Json = dict[str, Any]


def prove_record(verdicts: Sequence[Verdict], book: Rulebook) -> Json:
    """Return verdicts as plain dicts and lists; of a single claim, at the top too."""
    told = [_verdict(verdict) for verdict in verdicts]
    one: Json = told[0] if len(told) == 1 else {}
    return {"schema": SCHEMA, **one, "rulebook": book.digest, "claims": told}


def _verdict(verdict: Verdict) -> Json:
    return {
        "id": verdict.claim.id,
        "claim": verdict.claim.text,
        "verdict": verdict.kind.replace(" ", "-"),
        "because": list(verdict.because),
        "vacuous": verdict.vacuous,
        "set_aside": list(verdict.aside),
        "witness": None if verdict.witness is None else _witness(verdict.witness),
        "never_because": [{"provision": b.provision, "why": b.why} for b in verdict.barred],
        "repairs": None if verdict.repairs is None else [{"kind": r.sort, "of": r.of} for r in verdict.repairs],
        "depends_on": _depends(verdict.depends),
    }


def _witness(witness: Witness) -> Json:
    steps = None
    if witness.path is not None:
        steps = [
            {"act": s.act, "outcome": s.outcome, "actor": s.actor, "on": text(s.earliest)} for s in witness.path.steps
        ]
    return {
        "lives": list(witness.lives),
        "except": list(witness.exceptions),
        "as_usual": list(witness.usual),
        "judged": [{"question": f.question, "kind": f.kind, "outcomes": list(f.outcomes)} for f in witness.found],
        "steps": steps,
        "replayed": witness.replayed,
        "reached": None if witness.reached is None else reached_record(witness.reached),
    }


def _depends(depends: Depends) -> Json:
    return {
        "on": text(depends.on),
        "until": None if depends.until is None else text(depends.until),
        "layers": list(depends.layers),
        "readings": dict(depends.readings),
        "off": list(depends.off),
        "reforms": list(depends.reforms),
        "assumptions": list(depends.assumptions),
        "constraints": list(depends.constraints),
        "unverified": list(depends.unverified),
    }
