"""One line of the language, and what is said of a line that is none."""

import pytest

from zhol.engine.language.grammar import Unreadable, parse
from zhol.engine.language.terms import branch


@pytest.mark.parametrize(
    ("atom", "kind"),
    [
        ("clan is hill", "is_"),
        ("clan is not hill or shore", "is_not"),
        ("clan is known", "known"),
        ("clan is not known", "not_known"),
        ("kin", "bare"),
        ("holds paper", "holds"),
        ("on >= since permit + 5 years", "compare"),
        ("since-then is on-hold", "is_"),
        ("2014-06..2015 < on", "compare"),
        ("permit was held", "was"),
        ("permit was not held in last 180 days", "was_not"),
        ("permit is held throughout this calendar year", "throughout"),
        ("days of location is bost in last 365 days > 183", "days_of"),
        ("days touching location is bost in since permit > param most", "days_touching"),
        ("times location becomes arva in last 2 years >= 4", "times"),
        ("times location becomes arva >= 4", "times"),
    ],
)
def test_atoms(atom: str, kind: str) -> None:
    assert branch(parse(atom, "atom").children[0]).data == kind


def test_not_stands_before_any_atom() -> None:
    assert parse("not kin", "atom").data == "negated"
    assert parse("not days of location is bost in last 2 years > 3", "atom").data == "negated"


@pytest.mark.parametrize(
    ("start", "line"),
    [
        ("effect", "permit becomes held"),
        ("effect", "permit becomes held for 30 days"),
        ("effect", "permit becomes held for param length"),
        ("effect", "permit becomes held until on + 6 months"),
        ("effect", "stamps increases by 1"),
        ("trigger", "birth"),
        ("trigger", "permit becomes held"),
        ("moment", "since permit + 10 days"),
        ("bound", "30 bost-working-days"),
        ("bound", "param length"),
        ("term", "born - 9 months + 2 days"),
    ],
)
def test_other_lines(start: str, line: str) -> None:
    assert parse(line, start)


@pytest.mark.parametrize(
    ("line", "column", "why"),
    [
        ("clan is (hill)", 8, "'(' stands in no condition"),
        ("clan is hill, shore", 12, "',' stands in no condition"),
        ("clan is", 7, "is no whole condition; next may be"),
        ("on >= 2014-1-5", 6, "'2014-1-5' is no date"),
        ("on >= 01/05/2014", 8, "'/' cannot be read here"),
        ("clan hill", 5, "'hill' cannot stand here"),
        ("clan @ hill", 5, "'@' cannot be read here"),
        ("stamps > 12345678901", 9, "a number of 11 digits"),
        ("", 0, "is no whole condition"),
        ("x" * 500, 0, "500 characters in one condition"),
    ],
)
def test_what_is_no_atom(line: str, column: int, why: str) -> None:
    with pytest.raises(Unreadable) as wrong:
        parse(line, "atom")
    assert wrong.value.column == column
    assert why in wrong.value.why
