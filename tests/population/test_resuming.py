"""A run that is killed, at whatever moment, goes on when it is started again, and comes to the same bytes."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from zhol.engine.population.carrying import How
from zhol.engine.population.journal import JOURNAL
from zhol.engine.population.lock import alone
from zhol.engine.population.run import Run, simulate
from zhol.engine.population.seats import Backend
from zhol.engine.text.diagnostic import BadInput

from .conftest import COHORT, Valley
from .test_run import NO_QUOTA, ROOT, files

MANY = NO_QUOTA.replace("people: 100", "people: 420\nreplicates: 6")
WORK = """
import sys
from pathlib import Path
from zhol.engine.population.carrying import How
from zhol.engine.population.run import simulate
from zhol.engine.population.told_whatif import read_whatif

if __name__ == "__main__":
    rules, scenario, directory, backend, workers = sys.argv[1:]
    how = How(backend, int(workers), plain=True)
    simulate(read_whatif(Path(scenario), Path(rules)), Path(directory), how)
"""


class Broken(Exception):
    """What breaks a run off in this process."""


@pytest.fixture
def many(valley: Valley) -> Path:
    valley.write("cohorts/valley.yaml", COHORT.replace("arvan: held", "arvan: held, bostian: none"))
    return valley.write("whatif/base.yaml", MANY)


def lines(directory: Path) -> int:
    """How many lines the journal of a run has."""
    journal = directory / JOURNAL
    return journal.read_bytes().count(b"\n") if journal.exists() else 0


def run(valley: Valley, into: str, **how: object) -> Run:
    return simulate(valley.scenario(MANY), valley.at / into, How(plain=True, **how))  # type: ignore[arg-type]


def broken_off(valley: Valley, into: str, after: int) -> None:
    """A run of which so many chunks stand."""
    left = after

    def seen(done: int, of: int) -> None:
        nonlocal left
        left -= done > 0
        if left < 0:
            raise Broken

    with pytest.raises(Broken):
        run(valley, into, seen=seen)


@pytest.mark.parametrize(("backend", "seed"), [("serial", 1), ("processes", 3)])
def test_a_run_that_is_killed_comes_to_the_same_bytes(valley: Valley, many: Path, backend: Backend, seed: int) -> None:
    whole, out, moment = run(valley, "whole"), valley.at / "out", random.Random(seed)
    words = [sys.executable, "-c", WORK, str(valley.rules), str(many), str(out), backend, "2"]
    standing: list[int] = []
    while True:
        begun = lines(out)
        at_work = subprocess.Popen(words, start_new_session=True, cwd=ROOT / ".dev")
        further = moment.randrange(4, 25)
        while at_work.poll() is None and lines(out) < begun + further:
            time.sleep(0.002)
        time.sleep(moment.uniform(0, 0.05))
        if at_work.poll() is not None:
            break
        os.killpg(at_work.pid, signal.SIGKILL)
        at_work.wait()
        standing.append(lines(out))
    assert at_work.returncode == 0
    assert len(standing) > 1, "it was not killed on its way"
    assert standing == sorted(standing), "what stood was lost"
    assert files(out) == files(whole.directory)


@pytest.mark.parametrize("after", [0, 1, 5, 40])
def test_what_is_finished_is_not_done_again(valley: Valley, many: Path, after: int) -> None:
    broken_off(valley, "out", after)
    standing = {path: path.stat().st_ino for path in (valley.at / "out").glob("*/*.parquet")}
    assert len(standing) == 3 * (after + 1)
    again = run(valley, "out")
    assert {path: path.stat().st_ino for path in standing} == standing
    assert files(again.directory) == files(run(valley, "whole").directory)


@pytest.mark.parametrize("harm", ["a line torn", "a byte changed", "a file gone", "the journal torn at its head"])
def test_what_does_not_stand_is_done_again(valley: Valley, many: Path, harm: str) -> None:
    broken_off(valley, "out", 3)
    journal = valley.at / "out" / JOURNAL
    one = min((valley.at / "out" / "events.parquet").iterdir())
    if harm == "a line torn":
        journal.write_bytes(journal.read_bytes()[:-20])
    elif harm == "a byte changed":
        one.write_bytes(one.read_bytes()[:-9] + b"x" + one.read_bytes()[-8:])
    elif harm == "a file gone":
        one.unlink()
    if harm == "the journal torn at its head":
        journal.write_bytes(journal.read_bytes()[:50])
        with pytest.raises(BadInput, match="a directory that holds something else"):
            run(valley, "out")
    else:
        assert files(run(valley, "out").directory) == files(run(valley, "whole").directory)


def test_a_kill_before_anything_stands_leaves_nothing_in_the_way(valley: Valley, many: Path) -> None:
    valley.write(f"out/.{JOURNAL}.draft", '{"origin"')
    assert (
        files(run(valley, "out").directory).keys() - {f".{JOURNAL}.draft"}
        == files(run(valley, "whole").directory).keys()
    )


def test_a_kill_between_the_record_and_the_end_of_the_journal_leaves_a_finished_run(valley: Valley, many: Path) -> None:
    whole = run(valley, "out")
    before = files(whole.directory)
    origin = {key: whole.record[key] for key in json.loads(json.dumps(whole.record)) if key in _origin(valley)}
    (whole.directory / JOURNAL).write_text(json.dumps({"origin": origin}) + "\n")
    assert run(valley, "out").known
    assert files(whole.directory) == before


def _origin(valley: Valley) -> set[str]:
    broken_off(valley, "another", 0)
    first = (valley.at / "another" / JOURNAL).read_text().splitlines()[0]
    return set(json.loads(first)["origin"])


def test_a_broken_off_run_of_another_scenario_is_not_gone_on_with(valley: Valley, many: Path) -> None:
    broken_off(valley, "out", 2)
    with pytest.raises(BadInput, match="a run that was broken off, made from another number of people, other files"):
        simulate(valley.scenario(MANY.replace("420", "300")), valley.at / "out", How(plain=True))


def test_two_runs_are_not_in_one_directory_at_a_time(valley: Valley, many: Path) -> None:
    with alone(valley.at / "out"), pytest.raises(BadInput, match="another run is at work here"):
        run(valley, "out")
    assert not run(valley, "out").known


def test_a_lock_dies_with_whoever_holds_it(valley: Valley, many: Path) -> None:
    holding = "import sys, time\nfrom pathlib import Path\nfrom zhol.engine.population.lock import alone\n"
    holding += "with alone(Path(sys.argv[1])):\n    print('held', flush=True)\n    time.sleep(60)\n"
    holder = subprocess.Popen([sys.executable, "-c", holding, str(valley.at / "out")], stdout=subprocess.PIPE)
    assert holder.stdout
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(BadInput, match="another run is at work here"):
        run(valley, "out")
    holder.kill()
    holder.wait()
    holder.stdout.close()
    assert not run(valley, "out").known
