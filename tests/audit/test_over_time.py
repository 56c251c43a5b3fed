"""What the detectors over time find in the rulebook that ships, against the findings that it is to yield."""

from functools import cache

import pytest

from zhol.engine.audit.flaw import Flaw
from zhol.tests.audit import whole

KINDS = ("loop", "deadline", "window", "no-admissible-action")

EXPECTED = {
    "F-L01": [
        "loop:kazakh-by-kazakhstan/held/chinese-by-china/lost/kz.r85.certificate-missing",
        "loop:kazakh-by-kazakhstan/held/chinese-by-china/lost/kz.practice.certificate-demanded",
        "loop:kazakh-by-kazakhstan/held/chinese-by-china/lost/bilat.info.certificate-missing",
        "loop:kazakh-by-kazakhstan/held/chinese-by-china/lost/bilat.info.consent-missing",
    ],
    "F-L02": ["no-admissible-action:household-registration/cancelled/cn.practice.registration-in-person"],
    "F-L08": ["loop:order/cn.practice.grazing-rights-first"],
    "F-L09": ["no-admissible-action:summons/received"],
    "F-L10": ["deadline:return-promise/xj.promise.broken"],
    "F-N04": ["deadline:rests/kz-citizenship/suspended/decide-renunciation"],
    "F-S01": ["window:stateless/yes/decide-renunciation"],
    # the same window: an objection on grounds of security shuts the one way out of it
    "F-S02": ["window:stateless/yes/decide-renunciation"],
    "F-S06": ["window:dual/yes/birth"],
    "F-S07": ["window:undocumented/yes/annul-kz-residence"],
    "F-S08": ["window:undocumented/yes/birth", "window:kz-stay/unlawful/birth"],
    "F-D01": ["deadline:kz-stay/bilat.visa.stay/grant-kandas"],
    "F-D04": ["deadline:kandas/kz-citizenship/decide-renunciation"],
    "F-D08": ["deadline:kz.report-other-citizenship/kz.practice.caught-between"],
}

OUT_OF_REACH = {
    "F-L03": "the rulebook knows no Chinese visa: whether one was asked, or refused, is no status, so a foreigner and "
    "a national stand at one border with one act to enter by",
    "F-D06": "no text that was read says how long a single-entry visa of Kazakhstan lasts, nor when a university "
    "enrols, so the six weeks of the approval have nothing to be held against",
    "F-N06": "asking for asylum needs nothing but to be there, so in the rulebook nobody is kept from it for five days "
    "or for one; what keeps those who cross a border from it is not in the rules",
}
"""Items of the sample that nothing in the rules contradicts over time, and why."""


@cache
def found() -> dict[str, Flaw]:
    """Return what time does in the rulebook that ships, by id."""
    return {flaw.id: flaw for flaw in whole.found().flaws if flaw.kind in KINDS}


@pytest.mark.parametrize("item", sorted(EXPECTED))
def test_a_sample_finding_is_found(item: str) -> None:
    assert set(EXPECTED[item]) <= set(found())


def test_what_is_out_of_reach_is_not_found_by_accident() -> None:
    assert not set(EXPECTED) & set(OUT_OF_REACH)


def test_each_is_shown_in_a_person_whom_the_evaluator_judges_so() -> None:
    shown = [flaw for flaw in found().values() if flaw.settled]
    assert [flaw.id for flaw in shown if flaw.witness is None or flaw.witness.replayed is not True] == []


def test_the_veto_of_the_certificate_stands_in_law_and_another_in_practice() -> None:
    law, practice = (found()[id] for id in EXPECTED["F-L01"][:2])
    assert law.depends.layers == ("law",)
    assert ("certificate-meaning", "art-16-certificate") in law.depends.readings
    assert "practice" in practice.depends.layers


def test_an_objection_shuts_the_way_out_of_statelessness() -> None:
    flaw = found()["window:stateless/yes/decide-renunciation"]
    assert {"decide-renunciation", "register-kz-citizenship", "raise-security-objection"} <= {s.id for s in flaw.sides}


def test_visa_free_days_end_before_the_decision_unless_an_application_bridges_them() -> None:
    flaw = found()["deadline:kz-stay/bilat.visa.stay/grant-kandas"]
    assert "treaty" in flaw.depends.layers
    assert flaw.depends.readings == (("bridging", "residence-applicants"),)
