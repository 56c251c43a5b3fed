"""The lives that ship: one a profile, each of them read and judged without a word of warning."""

from pathlib import Path

import pytest

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.language.rulebook import Rulebook

PEOPLE = Path(__file__).resolve().parents[2] / "scenarios" / "people"
LIVES = sorted(PEOPLE.glob("*.yaml"))
PROFILES = """
    retired-herder trader-naturalised-by-declaration summoned-resident student-in-almaty county-official
    farmer-passport-surrendered farmer-passport-surrendered-han emigration-helper child-of-settled-father
    child-of-recent-father child-of-two-foreign-parents simplified-renunciant cairo-student
    entrepreneur-spouse-of-citizen
""".split()


@pytest.fixture(scope="module")
def checker(rulebook: Rulebook) -> Checker:
    """Return the judge of this module; the two engines are held against each other elsewhere."""
    return Checker(rulebook, both_engines=False)


def test_every_profile_has_its_life() -> None:
    assert set(PROFILES) <= {path.stem for path in LIVES}


def test_the_rulebook_loads_without_a_warning(rulebook: Rulebook) -> None:
    assert rulebook.warnings == ()


@pytest.mark.parametrize("path", LIVES, ids=lambda path: path.stem)
def test_a_life_is_judged_without_a_warning(path: Path, checker: Checker) -> None:
    case = read_case(path.read_text("utf-8"), path.name, checker.book)
    assert case.warnings == ()
    assert checker.check(case).columns


def test_the_twin_farmers_differ_in_ethnicity_alone() -> None:
    kazakh, han = ((PEOPLE / f"farmer-passport-surrendered{who}.yaml").read_text("utf-8") for who in ("", "-han"))
    told = [line for line in kazakh.splitlines() if not line.startswith("#")]
    twin = [line for line in han.splitlines() if not line.startswith("#")]
    assert [line.replace("ethnicity: kazakh", "ethnicity: han") for line in told] == twin
    assert told != twin
