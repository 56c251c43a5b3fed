"""Figures of practice against the figure of the law: told only where they are surely outside."""

import pytest

from zhol.engine.audit.range import find
from zhol.tests.audit.small import audited


def outside(own: str, limit: str, bound: str = "at_most") -> bool:
    """Tell whether one figure, such as `6 weeks`, is found outside another."""
    practice = f"parameters: {{ways.figure: {{{_figure(own)}, limit: {{{bound}: act.figure, CITE}}}}}}"
    found = list(find(audited("", law=f"parameters: {{act.figure: {{{_figure(limit)}}}}}", practice=practice)))
    return bool(found)


def _figure(words: str) -> str:
    value, unit = words.split(" ", 1)
    written = f"{{few: {value.split('/')[0]}, many: {value.split('/')[1]}}}" if "/" in value else value
    return f"unit: {unit}, values: [{{from: 2001-01-01, value: {written}, CITE}}]"


@pytest.mark.parametrize(
    ("own", "limit", "wrong"),
    [
        ("6 weeks", "15/30 days", True),
        ("6 weeks", "15/60 days", False),
        ("2/6 weeks", "15 days", False),
        ("30 days", "30 days", False),
        ("31 days", "30 days", True),
        ("31 days", "1 months", False),
        ("32 days", "1 months", True),
        ("1 months", "28 days", False),
        ("1 months", "27 days", True),
        ("1 years", "365 days", False),
        ("1 years", "11 months", True),
        ("5 stamp", "4 stamp", True),
    ],
)
def test_at_most(own: str, limit: str, wrong: bool) -> None:
    assert outside(own, limit) is wrong


def test_at_least() -> None:
    assert outside("2 weeks", "15 days", "at_least")
    assert not outside("2/3 weeks", "15 days", "at_least")


def test_it_is_told_in_one_sentence() -> None:
    practice = "parameters: {wait: {label: the wait, unit: weeks, values: [{from: 2016, value: 6, CITE}], limit: {at_most: days, CITE}}}"  # noqa: E501
    law = "parameters: {days: {unit: days, values: [{from: 2007, value: {near: 15, far: 30}, CITE}]}}"
    (flaw,) = find(audited("", law=law, practice=practice))
    assert flaw.says == "the wait is 6 weeks, where the law allows at most 15 days or 30 days"
    assert [(side.id, side.layer) for side in flaw.sides] == [("days", "law"), ("wait", "practice")]
