"""A fault planted in either engine is caught: what follows is what the agreement test is for."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from zhol.cli import zhol
from zhol.engine.decide import clauses, durable, engines
from zhol.engine.decide.clauses import Clause, Count, Formula, Group
from zhol.engine.decide.durable import DurableRules
from zhol.engine.decide.engines import EnginesDiffer
from zhol.engine.decide.truth import NO, OPEN, YES, Truth
from zhol.engine.language.rulebook import Rulebook

from .conftest import ENOUGH
from .drawing import Drawing
from .trial import Trial

pytestmark = pytest.mark.skipif(not durable.available(), reason="durable-rules does not import here")

Truths = tuple[Truth, ...]
Judge = Callable[[Group, Truths], Truths]
NEVER = Count(1, ())
ROOT = Path(__file__).resolve().parents[2]


def changed(group: Group, place: int, clause: Clause) -> Group:
    """Return a group with another clause in one place."""
    return replace(group, clauses=(*group.clauses[:place], clause, *group.clauses[place + 1 :]))


def beaten(group: Group) -> int | None:
    """Return the last clause that another beats."""
    return next((n for n in reversed(range(len(group.clauses))) if group.clauses[n].beaten_by), None)


def forgets_a_beater(judge: Judge, group: Group, truths: Truths) -> Truths:
    place = beaten(group)
    if place is None:
        return judge(group, truths)
    clause = group.clauses[place]
    return judge(changed(group, place, replace(clause, beaten_by=clause.beaten_by[1:])), truths)


def takes_open_for_no(judge: Judge, group: Group, truths: Truths) -> Truths:
    return judge(group, tuple([NO if truth == OPEN else truth for truth in truths]))


def takes_open_for_no_in_the_end(judge: Judge, group: Group, truths: Truths) -> Truths:
    return tuple([NO if truth == OPEN else truth for truth in judge(group, truths)])


def drops_a_rule(judge: Judge, group: Group, truths: Truths) -> Truths:
    return judge(changed(group, 0, replace(group.clauses[0], when=NEVER)), truths)


def swaps_yes_and_no_of_an_atom(judge: Judge, group: Group, truths: Truths) -> Truths:
    swapped: dict[Truth, Truth] = {YES: NO, NO: YES, OPEN: OPEN}
    return judge(group, (*truths[:-1], *[swapped[truth] for truth in truths[-1:]]))


def asks_for_one_less(judge: Judge, group: Group, truths: Truths) -> Truths:
    last = group.clauses[-1]
    return judge(changed(group, len(group.clauses) - 1, replace(last, when=_one_less(last.when))), truths)


def _one_less(formula: Formula) -> Formula:
    enough = isinstance(formula, Count) and formula.least > 1
    return replace(formula, least=formula.least - 1) if enough and isinstance(formula, Count) else formula


FAULTS = [
    forgets_a_beater, takes_open_for_no, takes_open_for_no_in_the_end, drops_a_rule, swaps_yes_and_no_of_an_atom,
    asks_for_one_less,
]  # fmt: skip
Fault = Callable[[Judge, Group, Truths], Truths]


def plant_in_reference(monkeypatch: pytest.MonkeyPatch, fault: Fault) -> None:
    """Let the reference evaluator make a mistake."""
    monkeypatch.setattr(engines, "judge", lambda group, truths: fault(clauses.judge, group, tuple(truths)))


def plant_in_durable(monkeypatch: pytest.MonkeyPatch, fault: Fault) -> None:
    """Let durable-rules make a mistake."""
    right = DurableRules.judge
    monkeypatch.setattr(
        DurableRules, "judge", lambda self, group, truths: fault(lambda g, t: right(self, g, t), group, truths)
    )


PLANTS = [plant_in_reference, plant_in_durable]


@pytest.mark.parametrize("plant", PLANTS)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_caught(
    plant: Callable[[pytest.MonkeyPatch, Fault], None], fault: Fault, monkeypatch: pytest.MonkeyPatch,
    rulebook: Rulebook, drawing: Drawing,
) -> None:  # fmt: skip
    plant(monkeypatch, fault)
    trial = Trial(rulebook)
    with pytest.raises(EnginesDiffer) as caught:
        _try(trial, drawing, 1000)
    print(f"agreement: {fault.__name__}, planted by {plant.__name__}, was caught in life {trial.counted.lives}")
    told = str(caught.value)
    assert "the engines differ" in told
    assert "reference yes, durable-rules" in told or "reference no, durable-rules" in told or "reference open" in told
    assert "<- differ" in told
    assert any("aimed at" in note for note in caught.value.__notes__), "the life is told with the error"


@pytest.mark.parametrize("plant", PLANTS)
def test_check_gives_no_answer_but_both_traces(
    plant: Callable[[pytest.MonkeyPatch, Fault], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZHOL_CACHE", "off")
    plant(monkeypatch, takes_open_for_no_in_the_end)
    life = min((ROOT / "scenarios" / "people").glob("*.yaml"))
    result = CliRunner().invoke(zhol, ["check", str(life), "--rules", str(ROOT / "rules")])
    assert result.exit_code == 3
    assert result.stdout == ""
    assert "the engines differ on" in result.stderr
    assert "reference no, durable-rules open" in result.stderr or "reference open, durable-rules no" in result.stderr


def test_one_beater_forgotten_in_one_rule_would_mostly_be_noticed(trial: Trial) -> None:
    """Forget, one after another, each rule that beats another; what was judged on the lives must show it.

    It cannot where the two never hold together, or where a third rule beats as well.
    """
    noticed: dict[tuple[str, str], bool] = {}
    for group, seen in _judged(trial.engines).items():
        for n, clause in enumerate(group.clauses):
            for rival in clause.beaten_by:
                pair = clause.name, group.clauses[rival].name
                fewer = replace(clause, beaten_by=tuple(other for other in clause.beaten_by if other != rival))
                wrong = changed(group, n, fewer)
                if not noticed.get(pair):
                    noticed[pair] = any(clauses.judge(wrong, truths) != right for truths, right in seen.items())
    print(f"agreement: {sum(noticed.values())} of {len(noticed)} beaters forgotten one at a time would be noticed")
    assert trial.counted.lives < ENOUGH or sum(noticed.values()) > len(noticed) * 0.6


def _try(trial: Trial, drawing: Drawing, lives: int) -> None:
    for number in range(lives):
        trial.life(drawing.life(number))


def _judged(both: engines.Engines) -> dict[Group, dict[Truths, Truths]]:
    """Gather by group what was judged."""
    found: dict[Group, dict[Truths, Truths]] = {}
    for (group, truths), right in both.known.items():
        found.setdefault(both.kept[group], {})[truths] = right
    return found
