"""Flaws that stay: a file with reasons, read with care, and held against what is found."""

import pytest

from zhol.engine.audit.accepted import gone, read_accepted
from zhol.engine.audit.audit import Audit
from zhol.engine.audit.flaw import Dependence, Flaw
from zhol.engine.text.diagnostic import BadInput

GOOD = """
accepted:
- {flaws: dead:bost.old, why: kept to show what it was, holds: no, reviewed: 2026-01-31}
- flaws: [gap:stay, gap:entry]
  why: nothing was read of it
"""


def flaw(about: str) -> Flaw:
    return Flaw("dead", (about,), "low", "", (), Dependence(0, 1))


def test_what_is_accepted_has_a_reason() -> None:
    old, stay, entry = read_accepted(GOOD, "accepted.yaml")
    assert (old.flaw, old.why, old.holds, old.reviewed) == (
        "dead:bost.old",
        "kept to show what it was",
        "no",
        "2026-01-31",
    )
    assert (stay.flaw, stay.holds, stay.reviewed) == ("gap:stay", "yes", "")
    assert (entry.flaw, entry.why) == ("gap:entry", "nothing was read of it")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("accept: []", "accepted.yaml:1:1: unknown key 'accept'"),
        ("accepted: {}", "accepted.yaml:1:11: no list"),
        ("accepted: [{flaws: dead:a}]", "accepted.yaml:1:12: accepted flaws: 'why' is missing"),
        ("accepted: [{flaws: dead:a, why: ' '}]", "accepted.yaml:1:33: accepted without a reason"),
        ("accepted: [{flaws: deed:a, why: b}]", "accepted.yaml:1:20: 'deed:a' is no flaw; its id begins with its kind"),
        ("accepted: [{flaws: dead, why: b}]", "accepted.yaml:1:20: 'dead' is no flaw"),
        ("accepted: [{flaws: dead:a, why: b, reviewed: soon}]", "accepted.yaml:1:46: 'soon' is no date"),
        ("accepted: [{flaws: dead:a, why: b, holds: maybe}]", "'holds' is 'maybe'; it is one of yes, arguable, no"),
        ("accepted: [{flaws: dead:a, why: b}, {flaws: dead:a, why: c}]", "'dead:a' a second time"),
        ("accepted: [{flaws: dead:a, because: b}]", "unknown key 'because'"),
    ],
)
def test_a_mistake_is_told_with_its_place(text: str, said: str) -> None:
    with pytest.raises(BadInput) as wrong:
        read_accepted(text, "accepted.yaml")
    assert said in wrong.value.report()


def test_what_is_no_longer_found_is_told() -> None:
    accepted = read_accepted(GOOD, "accepted.yaml")
    first, second = gone(accepted, Audit((flaw("bost.old"),), ()), ("dead", "gap"))
    assert str(first) == "accepted.yaml:4:11: warning: 'gap:stay' is accepted and no longer found; the entry can go"
    assert str(second).startswith("accepted.yaml:4:21: warning: 'gap:entry' is accepted")


def test_a_flaw_that_changed_its_name_is_named() -> None:
    accepted = read_accepted("accepted: [{flaws: dead:bost.odl, why: b}]", "accepted.yaml")
    (remark,) = gone(accepted, Audit((flaw("bost.old"),), ()), ("dead",))
    assert "did you mean dead:bost.old?" in str(remark)


def test_what_was_not_looked_for_is_not_missed() -> None:
    accepted = read_accepted(GOOD, "accepted.yaml")
    assert not list(gone(accepted, Audit((), ()), ("loop",)))
    assert not list(gone(accepted, Audit((), ("dead", "gap")), ("dead", "gap")))
