"""A run is the same however it is spread: over threads, processes or Ray, in one partition or in many, and where a
worker is lost on the way."""

import os
import signal
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

from zhol.engine.population.carrying import How
from zhol.engine.population.partition import Host
from zhol.engine.population.processes import Process
from zhol.engine.population.run import Run, simulate
from zhol.engine.population.running import Running
from zhol.engine.population.seats import Backend, Lost
from zhol.engine.population.team import MOST_LOST, spread

from .conftest import COHORT, Valley
from .test_run import NO_QUOTA, files

MANY = NO_QUOTA.replace("people: 100", "people: 420\nreplicates: 2")
"""Eight chunks a replicate, two replicates."""


@pytest.fixture
def ready(valley: Valley) -> Callable[..., Run]:
    valley.write("cohorts/valley.yaml", COHORT.replace("arvan: held", "arvan: held, bostian: none"))
    whatif = valley.scenario(MANY)

    def run(into: str, **how: Any) -> Run:
        return simulate(whatif, valley.at / into, How(plain=True, **how))

    return run


@pytest.mark.parametrize(
    ("backend", "workers", "partitions"),
    [
        ("serial", 1, 2),
        ("serial", 1, 7),
        ("threads", 2, 1),
        ("threads", 3, 7),
        ("processes", 1, 7),
        ("processes", 2, 2),
        ("processes", 3, 0),
    ],
)
def test_a_run_is_the_same_however_it_is_spread(
    ready: Callable[..., Run], backend: Backend, workers: int, partitions: int
) -> None:
    whole = ready("whole")
    other = ready("other", backend=backend, workers=workers, partitions=partitions)
    assert other.record["digest"] == whole.record["digest"]
    assert files(other.directory) == files(whole.directory)


def test_tables_are_read_as_one_and_in_order(ready: Callable[..., Run]) -> None:
    kept = ready("out", backend="threads", workers=2)
    people = parquet.read_table(kept.directory / "persons.parquet").select(["replicate", "person"]).to_pylist()
    assert [each["replicate"] for each in people] == [0] * 420 + [1] * 420
    assert [each["person"] for each in people[:420]] == sorted(each["person"] for each in people[420:])
    assert len(list((kept.directory / "persons.parquet").iterdir())) == 16


def test_chunks_hang_on_the_number_of_people_alone(valley: Valley) -> None:
    sizes = {
        people: Running(valley.scenario(NO_QUOTA.replace("people: 100", f"people: {people}"))).chunk
        for people in (10, 420, 1_000, 300_000)
    }
    assert sizes == {10: 50, 420: 53, 1_000: 125, 300_000: 20_000}


def test_chunks_are_spread_evenly_and_each_once() -> None:
    for chunks in range(1, 20):
        for parts in range(1, 9):
            spread_ = spread(range(chunks), parts)
            assert [chunk for part in spread_ for chunk in part] == list(range(chunks))
            assert max(map(len, spread_)) - min(map(len, spread_)) <= 1
            assert len(spread_) == min(parts, chunks)


@pytest.mark.parametrize("at", [0, 3, 9])
def test_a_worker_that_is_killed_is_made_good(
    ready: Callable[..., Run], monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    whole = ready("whole")
    left = [at]
    opened: list[Process] = []
    begin, ask = Process.__init__, Process.ask

    def noted(process: Process, make: Callable[[], Any]) -> None:
        begin(process, make)
        opened.append(process)

    def killing(process: Process, *words: Any) -> Any:
        left[0] -= 1
        if left[0] == -1:
            os.kill(process.process.pid or 0, signal.SIGKILL)
        return ask(process, *words)

    monkeypatch.setattr(Process, "__init__", noted)
    monkeypatch.setattr(Process, "ask", killing)
    other = ready("other", backend="processes", workers=2)
    assert len(opened) == 3, "two, and one for the one that was killed"
    assert files(other.directory) == files(whole.directory)


def test_a_run_whose_workers_are_lost_again_and_again_gives_up(
    ready: Callable[..., Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = Process.ask

    def killing(process: Process, *words: Any) -> Any:
        os.kill(process.process.pid or 0, signal.SIGKILL)
        return ask(process, *words)

    monkeypatch.setattr(Process, "ask", killing)
    with pytest.raises(Lost, match=f"{MOST_LOST} workers were lost one after the other"):
        ready("out", backend="processes", workers=1)


def test_what_goes_wrong_in_a_worker_is_raised_by_the_run(
    ready: Callable[..., Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(host: Host, *words: Any) -> Any:
        raise ValueError("a defect")

    monkeypatch.setattr(Host, "do", broken)
    for backend in ("serial", "threads"):
        with pytest.raises(ValueError, match="a defect"):
            ready("out", backend=backend, workers=2)


def test_a_process_says_what_went_wrong_in_it(valley: Valley) -> None:
    seat = Process(partial(Running, valley.scenario(NO_QUOTA), None, True))
    with pytest.raises(KeyError, match="7"):
        seat.ask("stop", 7)()
    seat.close()
    assert not seat.process.is_alive()


def test_nobody_is_left_when_a_run_ends(ready: Callable[..., Run]) -> None:
    ready("out", backend="processes", workers=2)
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
    if not children.exists():
        pytest.skip("this system does not list the children of a process")
    commands = [Path(f"/proc/{child}/cmdline").read_text() for child in children.read_text().split()]
    assert not [command for command in commands if "spawn_main" in command]
