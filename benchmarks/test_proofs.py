"""Differences, claims and audits of the rulebook that ships: CPU seconds of whole commands, and what they are over
importing the libraries alone.

Seconds of the processor and not of the clock, of all processes of a command: on a shared machine they differ least.
Each round runs the yardstick and then the command.
"""

import os
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
ZHOL = (sys.executable, "-m", "zhol.cli")
LIBRARIES = "import click, rich, pydantic, z3"
ROUNDS, AIM, AGAIN = 3, 2.0, 5.0
LAYERS = ("law", "law+treaty+practice", "--on", "2018-06-01")
DAYS = ("2018-06-01", "2024-06-01")
QUESTIONS = ("kz-stay", "cn-exit", "kz-citizenship", "cn-renunciation", "removal")
CLAIMS = (
    "nobody has kz-stay in conflict on 2018-06-01 by law",
    "kz-citizenship never hangs on ethnicity on 2024-06-01 by law+treaty",
)
FOUND = (0, 1)
"""Exit codes of a command that has looked: nothing, or something, was found."""


def seconds(cache: Path, *command: str) -> float:
    """Return the CPU seconds of a command and its processes; one that could not look is an error."""
    quiet = {**os.environ, "NO_COLOR": "1", "XDG_CACHE_HOME": str(cache)}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=ROOT, env=quiet, capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode in FOUND, done.stderr
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measured(cache: Path, commands: Sequence[tuple[str, ...]]) -> tuple[list[float], float]:
    """Return the median seconds of each command, and of the yardstick."""
    took: list[list[float]] = [[] for _ in commands]
    yards: list[float] = []
    seconds(cache, *commands[0])  # byte code, disk caches, the rulebook
    for _ in range(ROUNDS):
        for each, command in zip(took, commands, strict=True):
            yards.append(seconds(cache, sys.executable, "-c", LIBRARIES))
            each.append(seconds(cache, *command))
    return [median(each) for each in took], median(yards)


def told(what: str, took: Sequence[float], yard: float, aim: float) -> str:
    """Say how long the slowest took, and how many are over the aim. A missed one is told, not failed."""
    over = sum(each > aim for each in took)
    return (
        f"{what}: median {median(took):.2f} s of CPU, slowest {max(took):.2f} s, {max(took) / yard:.1f} x "
        f"`{LIBRARIES}` ({yard:.2f} s); {over} of {len(took)} over {aim:.0f} s"
    )


def test_differences(say: Callable[[str], None], tmp_path: Path) -> None:
    commands = [(*ZHOL, "diff", *sides, "--question", q) for q in QUESTIONS for sides in (LAYERS, DAYS)]
    say(told("zhol diff", *measured(tmp_path, commands), AIM))


def test_claims(say: Callable[[str], None], tmp_path: Path) -> None:
    say(told("zhol prove", *measured(tmp_path, [(*ZHOL, "prove", claim) for claim in CLAIMS]), AIM))


def test_audit_and_again(say: Callable[[str], None], tmp_path: Path) -> None:
    """The whole audit once, then again with nothing changed."""
    whole = seconds(tmp_path, *ZHOL, "audit", "--on", "2026-01-01")
    (again,), yard = measured(tmp_path, [(*ZHOL, "audit", "--on", "2026-01-01")])
    say(told("zhol audit again", [again], yard, AGAIN) + f"; the whole before {whole:.0f} s, {whole / yard:.0f} x")
