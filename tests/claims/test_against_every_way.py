"""Claims about ways against every way of a few acts that small drawn rulebooks allow."""

import os
from collections.abc import Callable
from functools import cache

import pytest

from zhol.engine.claims import ways
from zhol.engine.claims.closure import Closure
from zhol.engine.claims.perhaps import Perhaps
from zhol.engine.decide.program import Deed

from ..drawn import until_enough
from .journeys import Journey, journey

BOOKS = int(os.environ.get("ZHOL_PROVE", "200"))
PARTS = 4
FAULTY = 20
"""In so many draws from its own first seed on a planted fault must show; seeds are chosen so that it is not long."""


@cache
def journeys(part: int) -> list[Journey]:
    """Draw claims until there are enough."""
    return [drawn for _, drawn in until_enough(journey, BOOKS // PARTS, part, PARTS)]


def told_apart(drawn: Journey) -> str:
    """Say where brute force finds a way that is said not to be there; nothing where it does not."""
    found = drawn.put.prove()
    if found.witness is not None and found.witness.path is not None and not drawn.bears_out(found.witness.path):
        return f"{drawn.text}: what is avoided is met by {found.witness.path}"
    if found.kind != "proved":
        return ""
    way = next(drawn.ways(), None)
    return "" if way is None else f"{drawn.text}: {[(e.act, e.outcome, str(e.on)) for e in way[1]]}"


@pytest.mark.parametrize("part", range(PARTS))
def test_where_no_way_is_claimed_and_proved_there_is_none(part: int) -> None:
    apart = [words for drawn in journeys(part) if (words := told_apart(drawn))]
    assert not apart, "\n".join(apart)


@pytest.mark.parametrize("seed", [80, 94, 126, 132, 568, 795])
def test_nor_where_rules_change_the_first_day(seed: int) -> None:
    drawn = journey(seed)
    assert drawn is not None
    assert not told_apart(drawn)


def test_the_claims_are_worth_proving() -> None:
    found = [drawn.put.prove() for drawn in journeys(0)]
    kinds = [one.kind for one in found]
    assert kinds.count("proved") > len(kinds) // 8, kinds
    assert kinds.count("counter-example") > len(kinds) // 8, kinds
    assert any(one.forever for one in found), "none is proved whatever the dates"
    assert all(one.witness and one.witness.replayed for one in found if one.kind == "counter-example")


# --- planted faults


def an_actor_is_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the office does is not seen."""
    usable = ways.Doers.any

    def blind(self: ways.Doers, deed: Deed) -> bool:
        return deed.act.actor != "office" and usable(self, deed)

    monkeypatch.setattr(ways.Doers, "any", blind)
    monkeypatch.setattr(ways.Doers, "usable", blind)


def whatever_may_beat_beats(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule that may apply beats as one that surely does."""
    applies = Closure._applies

    def eager(self: Closure, rule: object) -> Perhaps:
        told = applies(self, rule)  # type: ignore[arg-type]
        return Perhaps(told.may, not told.may)

    monkeypatch.setattr(Closure, "_applies", eager)


def nothing_lapses(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a status lapses to is forgotten."""
    monkeypatch.setattr(Closure, "_by_lapse", lambda self: iter(()))


def rules_do_not_act(monkeypatch: pytest.MonkeyPatch) -> None:
    """What rules do to statuses is forgotten."""
    monkeypatch.setattr(Closure, "_by_rules", lambda self: iter(()))


def every_date_has_passed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What hangs on a date never changes."""
    monkeypatch.setattr("zhol.engine.claims.perhaps.EITHER", Perhaps(False, True))


FAULTS: dict[Callable[[pytest.MonkeyPatch], None], int] = {
    an_actor_is_ignored: 12,
    whatever_may_beat_beats: 212,
    nothing_lapses: 109,
    rules_do_not_act: 37,
    every_date_has_passed: 12,
}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_a_planted_fault_is_caught(
    fault: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    fault(monkeypatch)
    seeds = range(FAULTS[fault], FAULTS[fault] + FAULTY)
    assert any(drawn and told_apart(drawn) for drawn in map(journey, seeds)), fault.__doc__
