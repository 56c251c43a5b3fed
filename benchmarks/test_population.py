"""A population carried on: the second workload beside its peers, in one go; and whether cost grows with people alone.

The peers live in an environment of their own, which `make peers` makes; without it they are left out.
"""

import json
import os
import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import NamedTuple

import pytest

from zhol.benchmarks.w2.running import carried as through_places
from zhol.benchmarks.w2.running import kernel, people, scenario
from zhol.benchmarks.w2.workload import MONTHS
from zhol.engine.population.kernel import Kernel
from zhol.engine.population.loading import compiling
from zhol.engine.population.people import People
from zhol.engine.population.running import Running
from zhol.engine.population.told_whatif import read_whatif
from zhol.engine.population.whatif import Whatif

ROOT = Path(__file__).resolve().parents[1]
PEERS = Path(os.environ.get("ZHOL_PEERS", ROOT / ".peers")) / "bin" / "python"
OURS, ROUNDS, SEED, CHUNK = 500_000, 3, 7, 20_000
BESIDE = {"event": (500_000, 0.5), "openfisca-core": (100_000, 50.0), "mesa": (2_000, 500.0)}
"""How many people a peer is given, so that each has a second or so, and how many times as fast we mean to be."""
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)

needs_code = pytest.mark.skipif(
    not compiling(), reason="without llvmlite the kernel is plain Python; nothing to compare"
)


class Ready(NamedTuple):
    """The workload with its kernel made."""

    whatif: Whatif
    people: People
    kernel: Kernel


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    whatif, some = scenario(), people(OURS)
    made = kernel(whatif, some, tmp_path_factory.mktemp("kernels"))
    carried(Ready(whatif, some.part(0, 1000), made))
    return Ready(whatif, some, made)


def carried(ready: Ready, times: int = 1) -> float:
    """Return the CPU seconds in which everybody is begun and carried to the end, in chunks as a run has them."""
    begun = time.process_time()
    for _ in range(times):
        for first in range(0, len(ready.people), CHUNK):
            crowd = ready.kernel.begin(ready.people.part(first, min(first + CHUNK, len(ready.people))), SEED)
            ready.kernel.advance(crowd, ready.whatif.horizon.hi - 1)
    return time.process_time() - begun


def coupled(ready: Ready) -> float:
    """Return the CPU seconds in which they are carried to the end through the places of each year."""
    begun = time.process_time()
    through_places(ready.kernel, ready.whatif, ready.people, SEED, CHUNK)
    return time.process_time() - begun


def bytes_of(ready: Ready) -> float:
    """Return how many bytes are kept of a person at the end, all that is kept counted."""
    some = ready.people.part(0, min(CHUNK, len(ready.people)))
    crowd = ready.kernel.begin(some, SEED)
    ready.kernel.advance(crowd, ready.whatif.horizon.hi - 1)
    return crowd.bytes / len(some)


def beside(name: str, n: int) -> float:
    """Return the CPU seconds of a peer, without what it takes to start or to compile."""
    words = [str(PEERS), "-m", "zhol.benchmarks.w2.peers", name, str(n)]
    done = subprocess.run(words, env={"PYTHONPATH": str(ROOT / ".dev")}, capture_output=True, text=True, check=True)
    return float(json.loads(done.stdout.splitlines()[-1])["cpu"])


@needs_code
@pytest.mark.skipif(not PEERS.exists(), reason=f"no peers at {PEERS}; make peers, or name their place in ZHOL_PEERS")
def test_person_months_a_second_beside_the_peers(ready: Ready, say: Callable[[str], None]) -> None:
    """Places are given out once a year, by all; ours writes down each event too, of which the peers keep nothing."""
    took: dict[str, list[float]] = {name: [] for name in BESIDE}
    together: list[float] = []
    alone: list[float] = []
    for _ in range(ROUNDS):
        together.append(coupled(ready))
        alone.append(carried(ready))
        for name, (n, _) in BESIDE.items():
            took[name].append(beside(name, n))
    ours = OURS * MONTHS / median(together)
    say(
        f"zhol: {ours / 1e6:,.0f} M person-months per CPU second, {OURS * MONTHS / median(alone) / 1e6:,.0f} M where "
        f"nobody gives places out; {bytes_of(ready):.0f} bytes of state a person"
    )
    for name, seconds in took.items():
        n, aim = BESIDE[name]
        theirs = n * MONTHS / median(seconds)
        kept = "reached" if ours / theirs >= aim else "missed"
        say(f"  {ours / theirs:,.2f} x {name} ({theirs / 1e6:,.2f} M; aim {aim:g}: {kept})")


@needs_code
def test_cost_grows_with_people_alone(ready: Ready, say: Callable[[str], None]) -> None:
    each: dict[int, float] = {}
    for size in SIZES:
        part = ready._replace(people=ready.people.part(0, min(size, OURS)))
        times = max(1, size // OURS)
        each[size] = median(carried(part, times) for _ in range(ROUNDS if size < OURS else 1)) / size
    told = ", ".join(f"{size:,}: {1e9 * seconds:.0f}" for size, seconds in each.items())
    say(f"nanoseconds of CPU a person, by how many there are: {told}")


BASE = ROOT / "scenarios" / "whatif" / "base-2014-2026.yaml"


@needs_code
def test_the_base_scenario(tmp_path: Path, say: Callable[[str], None]) -> None:
    """A part of its people, since one person costs what another does; ZHOL_PEOPLE=1500000 carries on all of them."""
    many = int(os.environ.get("ZHOL_PEOPLE", "60000"))
    whatif = replace(read_whatif(BASE, ROOT / "rules"), people=many)
    running = Running(whatif, tmp_path)
    carried(Ready(whatif, running.people.part(0, 100), running.kernel))
    seconds = carried(Ready(whatif, running.people, running.kernel))
    days, size = whatif.horizon.hi - whatif.horizon.lo, bytes_of(Ready(whatif, running.people, running.kernel))
    say(
        f"base 2014-2026: {1e6 * seconds / many:.0f} microseconds of CPU a person, "
        f"{many * days / seconds / 1e6:,.0f} M person-days per CPU second, {size:.0f} bytes of state"
    )
