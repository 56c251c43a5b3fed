"""What the solver finds in the rulebook that ships, against the findings that it is to yield."""

import pytest

pytest.importorskip("z3", reason="the solver z3 is not installed (the extra 'prove')")

from zhol.engine.audit.audit import PROVING
from zhol.engine.audit.flaw import Flaw
from zhol.tests.audit.whole import found

KINDS = {kind for kinds in PROVING.values() for kind in kinds}

EXPECTED = {
    "F-C01": ["law-practice:chinese-by-china/held", "law-practice:registration-cancellation/in-person-only"],
    "F-C02": ["reading:art-9-conditions", "reading:settled-abroad"],
    "F-C03": ["reading:agreement", "reading:admission-complies", "reading:pr-consent-exemption"],
    "F-C04": ["reading:repatriation-claim", "dead:bilat.info.repatriation-asked"],
    "F-C05": ["reading:quota-meaning"],
    "F-C07": [
        "law-practice:cn-exit/conditional",
        "law-practice:cn-exit/barred",
        "law-practice:cn-passport-issue/refused",
    ],
    "F-C08": [
        "protected-attribute:ethnicity/cn-exit/practice",
        "protected-attribute:ethnicity/cn-passport-issue/practice",
    ],
    "F-C12": ["law-practice:helper-liability/prison"],
    "F-C13": ["law-practice:disownment-takes/registration", "law-practice:disownment-takes/residence-permit"],
    "F-C16": ["law-practice:refuge/refused"],
    "F-C18": ["reading:officials-and-art-9"],
    "F-C24": ["reading:pr-consent-exemption", "reading:pilot-consent"],
    "F-V01": ["reading:settled-abroad", "reading:art-9-timing"],
    "F-V02": ["reading:other-legitimate-reasons"],
    "F-V03": ["reading:admission-complies"],
    "F-V04": ["reading:repatriation-claim"],
    "F-V05": ["reading:quota-meaning"],
    "F-V06": ["reading:certificate-meaning", "reading:certificate-purpose"],
    "F-V07": ["reading:lost-certification"],
    "F-V09": ["reading:disowned-status"],
    "F-V10": ["reading:denied-visa"],
    "F-V11": ["reading:reminder-addressees"],
    "F-V12": ["reading:xj.stamps", "reading:some-parts"],
    "F-V13": ["reading:safekeeping"],
    "F-V15": ["reading:accountable-under"],
    "F-V18": ["reading:const-2026-13", "reading:const-2026-13-which"],
    "F-V19": ["reading:illegally-arrived"],
    "F-V20": ["reading:pr-consent-exemption"],
}
"""The sample findings that these detectors are to make, each with the flaws in which they do."""

BEYOND = {
    "F-C15": "practice denies protection to those alone to whom the law owes none: the two agree in every person",
    "F-C17": "the treaties stand over the criminal code by name: in nobody do both take effect",
    "F-V08": "the two readings allow different acts, and what an act would do is not seen in one moment",
}
"""What they cannot find, and why."""


@pytest.fixture(scope="module")
def flaws() -> dict[str, Flaw]:
    """Return all that is found, by id."""
    return {flaw.id: flaw for flaw in found().flaws if flaw.kind in KINDS}


@pytest.mark.parametrize("finding", EXPECTED)
def test_a_finding_is_made(finding: str, flaws: dict[str, Flaw]) -> None:
    for id in EXPECTED[finding]:
        assert id in flaws
        assert flaws[id].settled, id


def test_every_person_shown_was_judged_so(flaws: dict[str, Flaw]) -> None:
    not_so = [flaw.id for flaw in flaws.values() if flaw.settled and flaw.witness and not flaw.witness.replayed]
    assert not_so == []


def test_nearly_all_is_settled(flaws: dict[str, Flaw]) -> None:
    open_ = [flaw.id for flaw in flaws.values() if not flaw.settled]
    assert len(open_) <= len(flaws) // 20, open_


def test_law_and_practice_are_never_one_column_of_a_scene(flaws: dict[str, Flaw]) -> None:
    for flaw in flaws.values():
        if flaw.kind == "law-practice" and flaw.witness:
            ought, is_so = flaw.witness.scenes
            assert "practice" not in ought.stance
            assert ought.answer != is_so.answer


def test_a_protected_fact_is_told_value_by_value(flaws: dict[str, Flaw]) -> None:
    found = flaws["protected-attribute:ethnicity/cn-exit/practice"].witness
    assert found is not None
    assert {scene.stance.split(" = ")[0] for scene in found.scenes} == {"ethnicity"}
    assert len({scene.answer for scene in found.scenes}) > 1
