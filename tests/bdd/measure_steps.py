"""When a run is measured or held against another, then so many come to something, wait, gain or lose."""

from typing import Any

import pytest
from pytest_bdd import then, when

from zhol.engine.text.diagnostic import BadInput
from zhol.tests.bdd.patterns import told
from zhol.tests.bdd.run_steps import Runs


def measured(runs: Runs) -> Any:
    from zhol.engine.population.measures.measuring import measure
    from zhol.engine.population.measures.reading_run import open_run

    kept = open_run(runs.kept)
    return measure(kept, kept.scenario(runs.place / "rules"))


def contrast(runs: Runs) -> Any:
    from zhol.engine.population.measures.contrast import contrasts
    from zhol.engine.population.measures.reading_run import open_run

    others = [place for name in ("otherwise", "as-they-were") if (place := runs.place / name).exists()]
    (found,) = contrasts(open_run(runs.kept), [open_run(place) for place in others])
    return found


def moved(changes: Any, goal: str) -> Any:
    (change,) = [each for each in changes if each.gain == ("reached", goal, "") and each.group == "everyone"]
    return change


def figure(runs: Runs, measure: str, of: str, at: str) -> Any:
    (found,) = [each for each in measured(runs).of(measure, of) if each.at == at]
    return found


@when(told("it is run otherwise"))
def _otherwise(runs: Runs, docstring: str) -> None:
    runs.write("whatif/other.yaml", f"like: told\n{docstring}")
    runs.run("otherwise", of="other")


@then(told(r"(?P<share>\d+) % of people reach (?P<goal>\S+) by the end"))
def _reach(runs: Runs, share: str, goal: str) -> None:
    assert figure(runs, "reached", goal, "end of the horizon").value == int(share) / 100


@then(told(r"nobody reaches (?P<goal>\S+) by the end"))
def _nobody(runs: Runs, goal: str) -> None:
    assert figure(runs, "reached", goal, "end of the horizon").value == 0


@then(told(r"half of those for whom (?P<wait>\S+ is \S+) have their answer after (?P<days>\d+) days"))
def _half(runs: Runs, wait: str, days: str) -> None:
    assert figure(runs, "waiting", wait, "days until half are answered").value == int(days)


@then(told(r"(?P<people>\d+) people wait with (?P<wait>\S+ is \S+) on (?P<day>\S+)"))
def _wait(runs: Runs, people: str, wait: str, day: str) -> None:
    assert figure(runs, "backlog", wait, day).value == int(people)


@then(told(r"(?P<days>\d+) days are spent under (?P<question>\S+) (?P<outcome>\S+)"))
def _spent(runs: Runs, days: str, question: str, outcome: str) -> None:
    assert figure(runs, "person-days", question, outcome).value == int(days)


@then(told(r"at most (?P<days>\d+) days are spent under (?P<question>\S+) (?P<outcome>\S+)"))
def _perhaps(runs: Runs, days: str, question: str, outcome: str) -> None:
    assert figure(runs, "person-days", question, outcome).possible == int(days)


@then(told(r"(?P<people>\d+) people on their way to (?P<goal>\S+) meet (?P<provision>\S+)"))
def _in_the_way(runs: Runs, provision: str, people: str, goal: str) -> None:
    found = {obstacle.provision: many for obstacle, many in measured(runs).blocked.people[goal]}
    assert found.get(provision) == int(people), found


@then(told(r"(?P<more>\d+) people gain (?P<goal>\S+) and (?P<less>\d+) lose it"))
def _gain(runs: Runs, more: str, goal: str, less: str) -> None:
    change = moved(contrast(runs).changes, goal)
    assert (change.more, change.less) == (int(more), int(less))


@when(told("it is run otherwise with the places as they were"))
def _as_they_were(runs: Runs) -> None:
    runs.run("as-they-were", of="other", frozen=runs.kept)


@then(told(r"(?P<more>\d+) people gain (?P<goal>\S+) directly and (?P<less>\d+) are displaced from it"))
def _displaced(runs: Runs, more: str, goal: str, less: str) -> None:
    found = contrast(runs)
    direct, displaced = moved(found.direct, goal), moved(found.displaced, goal)
    assert (direct.more, direct.less) == (int(more), 0)
    assert (displaced.more, displaced.less) == (0, int(less))


@then(told("nobody can be displaced, for nothing is rationed"))
def _nothing_rationed(runs: Runs) -> None:
    found = contrast(runs)
    assert "nothing is rationed" in found.rationed
    assert all(not change.difference for change in found.displaced)


@then(told("runs of other people are not compared"))
def _other_people(runs: Runs) -> None:
    with pytest.raises(BadInput, match="runs are compared of the same people"):
        contrast(runs)


@when(told("each assumption is moved"))
def _moved(runs: Runs) -> None:
    from zhol.engine.population.carrying import How
    from zhol.engine.population.moves import moves
    from zhol.engine.population.moving import run_moves

    whatif = runs.whatif()
    assumed = [move for move in moves(whatif) if move.side]
    run_moves(whatif, assumed, runs.place / "moved", runs.place / "rules", How(plain=True))


def sways_of(runs: Runs, what: str, goal: str) -> tuple[int, dict[Any, int]]:
    """Return how many reach a goal as it is, and with something moved to each side."""
    from zhol.engine.population.measures.gains import gains
    from zhol.engine.population.measures.reading_run import open_run
    from zhol.engine.population.moves import moves

    def reach(name: str) -> int:
        kept = open_run(runs.place / "moved" / name)
        return sum(int(dict(gains(kept, lot))["reached", goal, ""].sum()) for lot in kept.lots())

    found = {move.side: reach(f"moved/{move.id}") for move in moves(runs.whatif()) if move.called == what}
    return reach("base"), found


@then(
    told(r"(?P<less>\d+) people reach (?P<goal>\S+) with (?P<what>.+) moved down, and (?P<more>\d+) with it moved up")
)
def _swayed(runs: Runs, less: str, goal: str, what: str, more: str) -> None:
    _, found = sways_of(runs, what, goal)
    assert found == {"less": int(less), "more": int(more)}, found


@then(told(r"as many people reach (?P<goal>\S+) with (?P<what>.+) moved down, and as many with it moved up"))
def _unswayed(runs: Runs, goal: str, what: str) -> None:
    base, found = sways_of(runs, what, goal)
    assert base
    assert found == {"less": base, "more": base}


@then(told(r"(?P<what>.+) is not moved"))
def _left(runs: Runs, what: str) -> None:
    from zhol.engine.population.moves import moves

    assert what not in {move.of for move in moves(runs.whatif())}
