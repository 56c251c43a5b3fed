"""The workload of the benchmarks, told as a rulebook and a scenario, is the workload that the peers run."""

from pathlib import Path

import numpy as np
import pytest

from zhol.benchmarks.w2.running import HERE, carried, kernel, people, scenario
from zhol.benchmarks.w2.workload import MONTHS, STAGES, expected, stepped
from zhol.benchmarks.w2.written import text
from zhol.engine.population.loading import compiling

PEOPLE, LOOKS, FAR = 50_000, 6, 4.0


def test_the_scenario_is_written_out_of_the_numbers() -> None:
    assert (HERE / "whatif" / "ten-stages.yaml").read_text("utf-8") == text()


def counted(seeds: range, cache: Path) -> np.ndarray:
    """How many come to each stage, seed by seed, where nobody gets a place."""
    whatif, some = scenario(), people(PEOPLE)
    made = kernel(whatif, some, cache)
    found = []
    for seed in seeds:
        crowd = made.begin(some, seed)
        made.advance(crowd, whatif.horizon.hi - 1)
        assert not made.halted(crowd)
        found.append(np.bincount(crowd.column("is", "stage"), minlength=STAGES))
    return np.array(found)


@pytest.mark.skipif(not compiling(), reason="many people take long in plain Python")
def test_as_many_come_to_each_stage_as_are_to_be_expected(tmp_path: Path) -> None:
    right = expected(PEOPLE)
    apart = np.sqrt(right * (1 - right / PEOPLE) / LOOKS)
    found = counted(range(LOOKS), tmp_path).mean(0)
    assert found[apart == 0].sum() == 0
    far = np.abs(found - right)[apart > 0] / apart[apart > 0]
    assert far.max() < FAR, dict(enumerate(far))


@pytest.mark.skipif(not compiling(), reason="many people take long in plain Python")
def test_with_the_places_of_each_year_too(tmp_path: Path) -> None:
    whatif, some = scenario(), people(PEOPLE)
    made, right = kernel(whatif, some, tmp_path), expected(PEOPLE, places=True)
    found = np.zeros(STAGES)
    for seed in range(LOOKS):
        for crowd in carried(made, whatif, some, seed, PEOPLE // 3):
            found += np.bincount(crowd.column("is", "stage"), minlength=STAGES) / LOOKS
    apart = np.sqrt(right * (1 - right / PEOPLE) / LOOKS)
    assert found[apart == 0].sum() == 0
    assert (np.abs(found - right)[apart > 0] / apart[apart > 0]).max() < FAR


@pytest.mark.parametrize("places", [True, False])
def test_what_is_expected_is_what_plain_steps_come_to(places: bool) -> None:
    right = expected(PEOPLE, places)
    found = np.mean([np.bincount(stepped(PEOPLE, seed, places), minlength=STAGES) for seed in range(LOOKS)], axis=0)
    assert (np.abs(found - right) < FAR * np.sqrt(np.maximum(right, 1) / LOOKS)).all()
    assert (scenario().horizon.hi - scenario().horizon.lo) * 12 // 365 == MONTHS


@pytest.mark.skipif(not compiling(), reason="there is only plain Python to compare")
def test_by_groups_and_months_compiled_and_plain_people_live_alike(tmp_path: Path) -> None:
    whatif, some = scenario(), people(400)
    logs = []
    for plain in (True, False):
        made = kernel(whatif, some, tmp_path, plain)
        crowd = made.begin(some, 3)
        logs.append(made.advance(crowd, whatif.horizon.hi - 1))
    assert np.array_equal(logs[0], logs[1])
    assert len(logs[0]) > 300


@pytest.mark.parametrize("plain", [True, False])
def test_who_is_looked_at_or_stopped_on_the_way_lives_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plain: bool
) -> None:
    whatif, some = scenario(), people(200)
    made = kernel(whatif, some, tmp_path, plain or not compiling())
    end = whatif.horizon.hi - 1
    at_once, looked_at, stopped = (made.begin(some, 3) for _ in range(3))
    log = made.advance(at_once, end)
    assert len(looked_at.column("is", "stage")) == 200
    assert np.array_equal(made.advance(looked_at, end), log)
    monkeypatch.setattr("zhol.engine.population.kernel.LOG", 1)  # room for one thing to happen, then it is put by
    assert np.array_equal(made.advance(stopped, end), log)


def test_a_run_by_groups_in_pieces_is_the_run_in_one_go() -> None:
    whatif, some = scenario(), people(200)
    made = kernel(whatif, some, plain=True)
    whole, parts = made.begin(some, 3), made.begin(some, 3)
    at_once = made.advance(whole, whatif.horizon.hi - 1)
    days = [*range(whatif.horizon.lo, whatif.horizon.hi - 1, 400), whatif.horizon.hi - 1]
    pieces = np.concatenate([made.advance(parts, day) for day in days])
    assert sorted(map(tuple, pieces)) == sorted(map(tuple, at_once))
