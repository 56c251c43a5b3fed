"""The solver against the reference evaluator: every person of small drawn rulebooks, one by one."""

import os
from collections.abc import Callable, Sequence
from functools import cache

import pytest

from zhol.engine.language.rulebook import Instrument, Layer, Rule
from zhol.engine.language.standing import in_beating_order
from zhol.engine.proof import cover, view, witness
from zhol.engine.proof.cover import Literal, enough
from zhol.engine.proof.logic import Solver
from zhol.engine.proof.truths import Truth, all_of, deny
from zhol.engine.proof.view import View

from ..drawn import until_enough
from .everybody import Trial, told_apart, trial

BOOKS = int(os.environ.get("ZHOL_PROVE", "200"))
"""So many drawn rulebooks are looked at; `make prove BOOKS=1000` for more."""
PARTS = 8
FAULTY = 40
"""In so many draws from its own first seed on a planted fault must show; seeds are chosen so that it is not long."""


@cache
def trials(part: int) -> list[tuple[int, Trial]]:
    """Draw rulebooks for one part of the test, until there are enough in which everybody can be looked at."""
    return until_enough(trial, BOOKS // PARTS, part, PARTS)


@pytest.mark.parametrize("part", range(PARTS))
def test_what_is_proved_is_so_of_every_person(part: int) -> None:
    for seed, drawn in trials(part):
        apart = told_apart(drawn)
        assert not apart, "\n".join([f"rulebook {seed}", *apart])


def test_the_people_are_worth_looking_at() -> None:
    drawn = [t for part in range(2) for _, t in trials(part)]
    assert sum(bool(t.changes) for t in drawn) > len(drawn) // 5, "too few rulebooks in which anybody differs"
    assert any(not t.changes for t in drawn), "none in which nobody does"
    everyone = sum(len(t.people) for t in drawn)
    assert sum(len(t.spoken_of) for t in drawn) > everyone * 0.8, "too many set aside"


# --- planted faults


def caught(first: int) -> bool:
    """Tell whether the comparison with every person finds something wrong."""
    for seed in range(first, first + FAULTY):
        drawn = trial(seed)
        if drawn is not None and told_apart(drawn):
            return True
    return False


def defeat_that_is_not_recursive(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever applies beats, though it is beaten itself."""

    def afresh(self: View, person: object, name: str, after: int) -> tuple[Truth, ...]:
        m = self.moment(person, after)  # type: ignore[arg-type]
        ordered = self.ordered(name)
        own = [self._applies(rule, m) for rule, _ in ordered]
        return tuple(all_of([own[i], *(deny(own[j]) for j in rivals)]) for i, (_, rivals) in enumerate(ordered))

    monkeypatch.setattr(View, "_afresh", afresh)


def generalisation_that_is_not_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    """One statement too many is spared."""

    def too_few(outside: Solver, true: Sequence[Literal]) -> list[Literal] | None:
        kept = enough(outside, true)
        return kept[1:] if kept else kept

    monkeypatch.setattr(cover, "enough", too_few)


def no_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule that is a default stands like any other."""
    from dataclasses import replace

    def ordered(
        rules: Sequence[Rule], layers: dict[str, Layer], instruments: dict[str, Instrument]
    ) -> list[tuple[Rule, tuple[int, ...]]]:
        return in_beating_order([replace(rule, default=False) for rule in rules], layers, instruments)

    monkeypatch.setattr(view, "in_beating_order", ordered)


def assumptions_that_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beaten or not, what applies is effective."""
    monkeypatch.setattr(view, "unbeaten", lambda own, rivals: own)


def statuses_that_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """No rule acts on a status."""
    from zhol.engine.proof.rounds import Rounds, Turn

    monkeypatch.setattr(Rounds, "_turn", lambda self, person, name, after: Turn((False,) * len(self._becoming(name))))


def months_of_thirty_days(monkeypatch: pytest.MonkeyPatch) -> None:
    """A month is thirty days."""
    from zhol.engine.language.dates import Duration
    from zhol.engine.proof import values

    true_move = values.move

    def move(day: values.Moved, by: Duration, sign: int, m: object) -> values.Moved:
        months = {"month": 1, "months": 1, "year": 12, "years": 12}.get(by.unit)
        return true_move(day, Duration(by.n * 30 * months, "days") if months else by, sign, m)  # type: ignore[arg-type]

    monkeypatch.setattr(values, "move", move)


FAULTS: dict[Callable[[pytest.MonkeyPatch], None], int] = {
    defeat_that_is_not_recursive: 32,
    generalisation_that_is_not_checked: 0,
    no_default: 240,
    assumptions_that_stand: 0,
    statuses_that_stay: 32,
    months_of_thirty_days: 34,
}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_a_planted_fault_is_caught(
    fault: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    fault(monkeypatch)
    assert caught(FAULTS[fault]), fault.__doc__


def test_a_person_who_is_not_so_is_told_as_not_settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the solver says is not believed where the evaluator says otherwise."""
    drawn = next(t for _, t in trials(0) if t.changes)
    monkeypatch.setattr(witness, "judged", lambda side, question, life: drawn.people[0].found[0])
    found = drawn.difference()
    assert not any(change.witness.replayed for change in found.changes)
    assert found.kind == "not settled"
