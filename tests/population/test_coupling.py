"""Where places are short people hang together, over all partitions; and nothing but the cutoffs says how."""

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pyarrow import parquet

from zhol.engine.population import carrying, run
from zhol.engine.population.ahead import CUTOFFS, cutoffs_file
from zhol.engine.population.carrying import How
from zhol.engine.population.coupling import clearings_of, cutoffs_table
from zhol.engine.population.periods import period_of
from zhol.engine.population.processes import Process
from zhol.engine.population.run import Run, simulate
from zhol.engine.population.seats import Backend
from zhol.engine.text.diagnostic import BadInput

from . import turnstile
from .conftest import COHORT, Valley
from .test_run import NO_QUOTA, events, files
from .turnstile import PLACES, Rationed

MANY = NO_QUOTA.replace("people: 100", "people: 420\nreplicates: 2").replace("2030-01-01", "2023-01-01")
SLOW = MANY.replace("30..90 days", "300..900 days")
Ready = Callable[..., Run]


@pytest.fixture
def ready(valley: Valley, monkeypatch: pytest.MonkeyPatch) -> Ready:
    valley.write("cohorts/valley.yaml", COHORT.replace("arvan: held", "arvan: held, bostian: none"))
    whatif = valley.scenario(SLOW)
    for module in (run, carrying):
        monkeypatch.setattr(module, "Running", Rationed)

    def simulated(into: str, frozen: Path | None = None, **how: Any) -> Run:
        return simulate(whatif, valley.at / into, How(plain=True, **how), frozen)

    return simulated


def clearings(kept: Run) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = parquet.read_table(kept.directory / CUTOFFS).to_pylist()
    return rows


@pytest.mark.parametrize(
    ("backend", "workers", "partitions"),
    [("serial", 1, 2), ("serial", 1, 7), ("threads", 2, 7), ("processes", 2, 2), ("processes", 3, 7)],
)
def test_places_go_to_the_same_however_people_are_spread(
    ready: Ready, backend: Backend, workers: int, partitions: int
) -> None:
    whole = ready("whole")
    other = ready("other", backend=backend, workers=workers, partitions=partitions)
    assert files(other.directory) == files(whole.directory)


def test_as_many_are_served_as_there_are_places_and_people(ready: Ready) -> None:
    kept = ready("out")
    steps: dict[tuple[int, Any], list[dict[str, Any]]] = {}
    for row in clearings(kept):
        steps.setdefault((row["replicate"], row["on"]), []).append(row)
    answered = {(e["replicate"], e["person"], e["on"]) for e in events(kept) if e["doing"] == "answer"}
    served, periods = 0, set()
    for (replicate, on), groups in steps.items():
        granted = sum(row["granted"] for row in groups)
        assert granted <= sum(1 for each in answered if (each[0], each[2]) == (replicate, on))
        served += granted
        periods.add((replicate, period_of(on.toordinal(), "half-year").lo))
    assert 0 < served <= PLACES * len(periods)


@pytest.mark.parametrize("at", [4, 100, 1000])
def test_a_worker_that_is_killed_among_the_steps_is_made_good(
    ready: Ready, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    whole = ready("whole")
    left, opened, begin, ask = [at], [], Process.__init__, Process.ask

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
    other = ready("other", backend="processes", workers=2, partitions=4)
    assert len(opened) == 3
    assert files(other.directory) == files(whole.directory)


@pytest.mark.parametrize("after", [1, 30, 38, 42, 60])
def test_a_run_that_was_broken_off_goes_on_from_its_cutoffs(ready: Ready, after: int) -> None:
    whole, left = ready("whole"), after

    def seen(done: int, of: int) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ready("out", seen=seen)
    assert files(ready("out").directory) == files(whole.directory)


def test_where_the_cutoffs_are_lost_a_replicate_is_done_again_as_a_whole(ready: Ready, valley: Valley) -> None:
    whole, left = ready("whole"), 42

    def seen(done: int, of: int) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ready("out", seen=seen)
    log = valley.at / "out" / cutoffs_file(0)
    assert log.exists()
    log.unlink()
    assert files(ready("out").directory) == files(whole.directory)


def test_with_the_cutoffs_of_itself_a_run_is_the_same(ready: Ready) -> None:
    base = ready("base")
    frozen = ready("frozen", base.directory)
    assert frozen.record["frozen"] != base.record["frozen"]
    for name, content in files(base.directory).items():
        if name.endswith(".parquet") and not name.startswith(CUTOFFS):
            assert files(frozen.directory)[name] == content
    with pytest.raises(BadInput, match=r"a directory that holds something else.*another frozen"):
        ready("frozen")


def test_cutoffs_of_other_days_are_none_for_a_run(ready: Ready, valley: Valley) -> None:
    base = ready("base")
    short = valley.scenario(SLOW.replace("2023-01-01", "2022-01-01"), "short")
    with pytest.raises(BadInput, match="it has another horizon than this run"):
        simulate(short, valley.at / "out", How(plain=True), base.directory)


def test_a_log_of_other_steps_is_no_log_for_a_run(ready: Ready, monkeypatch: pytest.MonkeyPatch) -> None:
    base = ready("base")
    monkeypatch.setattr(turnstile, "CLEARED", "weekly")
    with pytest.raises(BadInput, match="a log of cutoffs of other quotas, or of other days"):
        ready("out", base.directory)


def test_a_log_is_read_as_it_was_written(ready: Ready) -> None:
    kept = ready("out")
    table = parquet.read_table(kept.directory / cutoffs_file(1))
    assert cutoffs_table(1, clearings_of(table)).equals(table)
    assert np.array(table["cutoff"]).dtype == np.uint64
