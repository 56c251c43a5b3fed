"""Cold starts, as ratios to what importing the libraries alone costs; seconds differ between machines, these hardly do.

Each round runs the yardstick and then the command, so that a busy machine slows both; medians are compared.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from pytest_benchmark.fixture import BenchmarkFixture

ROOT = Path(__file__).resolve().parent.parent
ZHOL = str(Path(sys.executable).with_name("zhol"))
ROUNDS = 21

# durable-rules does not import from 3.13 on
LIBRARIES = "import click, rich, pydantic" + (", durable.lang" if sys.version_info < (3, 13) else "")


def run(*command: str) -> None:
    """Run to the end, quietly; a failure is an error, for a fast failure would look good."""
    quiet = {**os.environ, "NO_COLOR": "1"}
    subprocess.run(command, cwd=ROOT, env=quiet, check=True, stdout=subprocess.DEVNULL)


def ratio(benchmark: BenchmarkFixture, yardstick: str, *command: str) -> float:
    """Give median seconds of the command over median seconds of the yardstick."""
    yards: list[float] = []

    def measure_yardstick() -> None:
        begun = time.perf_counter()
        run(sys.executable, "-c", yardstick)
        yards.append(time.perf_counter() - begun)

    for _ in range(2):  # byte code and disk caches
        run(sys.executable, "-c", yardstick)
        run(*command)
    benchmark.pedantic(run, args=command, setup=measure_yardstick, rounds=ROUNDS)
    assert benchmark.stats is not None
    took = float(benchmark.stats.stats.median)
    benchmark.extra_info |= {
        "yardstick": yardstick,
        "yardstick_median": median(yards),
        "ratio": took / median(yards),
    }
    return took / median(yards)


def aimed(found: float, aim: float) -> str:
    """Say whether an aim is reached. A missed one is told, not failed: a busy machine is nobody's mistake."""
    return f"aim at most {aim}: {'reached' if found <= aim else 'missed'}"


def test_help(benchmark: BenchmarkFixture, say: Callable[[str], None]) -> None:
    yardstick = "import click"
    found = ratio(benchmark, yardstick, ZHOL, "--help")
    say(f"zhol --help: {found:.2f} x `{yardstick}` ({aimed(found, 1.5)})")


def test_check_one_life(benchmark: BenchmarkFixture, say: Callable[[str], None]) -> None:
    life = min((ROOT / "scenarios" / "people").glob("*.yaml"))
    found = ratio(benchmark, LIBRARIES, ZHOL, "check", str(life))
    say(f"zhol check {life.name}: {found:.2f} x `{LIBRARIES}` ({aimed(found, 2.5)})")
