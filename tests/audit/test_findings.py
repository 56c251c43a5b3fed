"""The sample of findings against what the audit finds by structure: each is found, or it is said why it cannot be.

`findings.txt` names the flaws; the audit knows nothing of that list.
"""

from pathlib import Path

import pytest

from zhol.engine.audit.audit import PROVING, SEARCHING, able
from zhol.engine.audit.flaw import KINDS
from zhol.tests.audit.whole import found
from zhol.tests.law.test_findings import CODES

ROOT = Path(__file__).resolve().parents[2]
SORTS = ("F-C", "F-N", "F-L", "F-S", "F-D")
"""Conflicts, those found later, loops, windows, clashes."""
AWAITS, OUT = "awaits ", "out of reach: "
FOUND = {kind for kinds in (*SEARCHING.values(), *PROVING.values()) for kind in kinds}


def expected() -> dict[str, str]:
    """Return what is said of each finding."""
    lines = Path(__file__).with_name("findings.txt").read_text("utf-8").splitlines()
    told = [(line.partition(" ")[0], line.partition(" ")[2]) for line in lines if line and not line.startswith("#")]
    assert len(dict(told)) == len(told), "a finding is named once"
    return dict(told)


SAID = expected()


def test_every_finding_is_spoken_of() -> None:
    assert SAID.keys() == {code for code in CODES if code.startswith(SORTS)}


@pytest.mark.parametrize("code", [code for code, said in SAID.items() if not said.startswith((AWAITS, OUT))])
def test_a_finding_is_found(code: str) -> None:
    known = {flaw.id: flaw for flaw in found().flaws}
    for id in SAID[code].split(" "):
        if not able() and id.split(":")[0] in found().skipped:
            continue
        assert id in known, f"{code}: {id} is not found"
        assert known[id].settled
        witness = known[id].witness
        assert witness is None or witness.replayed


def test_what_is_awaited_is_not_there_yet() -> None:
    awaited = {code: said.removeprefix(AWAITS) for code, said in SAID.items() if said.startswith(AWAITS)}
    for code, kind in awaited.items():
        assert kind in KINDS
        assert kind not in FOUND, f"{code}: there is a detector of {kind} now; name the flaw, or say why none is it"


def test_every_flaw_has_a_name_of_its_own_and_stands_on_something() -> None:
    for flaw in found().flaws:
        assert flaw.says
        assert flaw.sides, flaw.id
        assert all(part and ":" not in part and " " not in part for part in flaw.about), flaw.id
    assert found().skipped == () or not able()
