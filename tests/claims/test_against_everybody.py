"""Claims about everybody against every person of small drawn rulebooks, judged one by one."""

import os
from collections.abc import Callable, Sequence
from functools import cache

import pytest

from zhol.engine.claims import of_people
from zhol.engine.proof import view
from zhol.engine.proof.cover import Literal, enough
from zhol.engine.proof.logic import Solver
from zhol.engine.proof.rounds import Rounds

from ..drawn import until_enough
from ..proof.test_against_everybody import defeat_that_is_not_recursive, statuses_that_stay
from .people import Trial, Two, told_apart, trial, two

BOOKS = int(os.environ.get("ZHOL_PROVE", "200"))
"""So many claims are drawn, each on a rulebook of its own; `make prove BOOKS=1000` for more."""
PARTS = 4
FAULTY = 20
"""In so many draws from its own first seed on a planted fault must show; seeds are chosen so that it is not long."""


@cache
def trials(part: int) -> list[Trial]:
    """Draw claims until there are enough of which everybody can be looked at."""
    return [drawn for _, drawn in until_enough(trial, BOOKS // PARTS, part, PARTS)]


@cache
def twos(part: int) -> list[Two]:
    """Draw claims about two people."""
    return [drawn for _, drawn in until_enough(two, BOOKS // PARTS // 2, part, PARTS)]


@pytest.mark.parametrize("part", range(PARTS))
def test_what_comes_of_a_claim_is_so_of_every_person(part: int) -> None:
    apart = [words for drawn in trials(part) for words in told_apart(drawn)]
    assert not apart, "\n".join(apart)


@pytest.mark.parametrize("part", range(PARTS))
def test_what_hangs_on_a_fact_is_so_of_every_two_people(part: int) -> None:
    for drawn in twos(part):
        found = drawn.put.prove()
        assert found.kind == drawn.expected, (drawn.text, found)


def test_the_claims_are_worth_proving() -> None:
    kinds = [drawn.expected for part in range(PARTS) for drawn in trials(part)]
    pairs = [drawn.expected for part in range(PARTS) for drawn in twos(part)]
    for kind in ("proved", "counter-example"):
        assert kinds.count(kind) > len(kinds) // 8, (kind, len(kinds))
        assert kind in pairs


# --- planted faults


def generalisation_that_is_not_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    """One statement too many is spared."""

    def too_few(outside: Solver, true: Sequence[Literal]) -> list[Literal] | None:
        kept = enough(outside, true)
        return kept[1:] if kept else kept

    monkeypatch.setattr(of_people, "enough", too_few)


def beaten_rules_that_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beaten or not, what applies is effective."""
    monkeypatch.setattr(view, "unbeaten", lambda own, rivals: own)


def people_in_doubt_who_are_spoken_of(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever the day leaves in doubt counts too."""
    monkeypatch.setattr(Rounds, "calm", lambda self: [])


FAULTS: dict[Callable[[pytest.MonkeyPatch], None], int] = {
    defeat_that_is_not_recursive: 164,
    statuses_that_stay: 27,
    generalisation_that_is_not_checked: 6,
    beaten_rules_that_stand: 132,
    people_in_doubt_who_are_spoken_of: 125,
}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_a_planted_fault_is_caught(
    fault: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    fault(monkeypatch)
    seeds = range(FAULTS[fault], FAULTS[fault] + FAULTY)
    assert any(drawn and any(told_apart(drawn)) for drawn in map(trial, seeds)), fault.__doc__


def test_somebody_who_is_not_so_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = next(t for t in trials(0) if t.expected == "counter-example" and t.put.says.quantifier == "nobody")
    monkeypatch.setattr(of_people, "shows", lambda side, says, life, found=None: False)
    found = drawn.put.prove()
    assert found.kind == "not settled"
    assert found.witness is not None
    assert not found.witness.replayed
