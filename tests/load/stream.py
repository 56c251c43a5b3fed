"""Very many made-up lives through `zhol check --stdin-lines`: both engines on each, memory watched, to be gone on with.

make load COUNT=100000
make load COUNT=100000 ARGS="--question kz-stay --at build/load-of-one.json"
"""

import argparse
import json
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from itertools import takewhile
from pathlib import Path
from typing import IO, Any

from zhol.engine.language.load import load

from .lives import Lives
from .watching import Watch, flat

RULES = Path(__file__).resolve().parents[2] / "rules"
CHECK = (sys.executable, "-m", "zhol.cli", "check", "--stdin-lines", "--quiet")
OFTEN = 50


class Amiss(AssertionError):
    """An answer is missing, out of order, or one engine's alone."""


@dataclass
class Told:
    """What came of so many lives, of all runs together: each run's seconds and sizes stand apart."""

    rulebook: str
    questions: list[str] = field(default_factory=list)
    done: int = 0
    answers: int = 0
    size: int = 0
    kinds: dict[str, int] = field(default_factory=dict)
    runs: list[dict[str, Any]] = field(default_factory=list)

    def take(self, line: bytes, number: int) -> None:
        """Take in the answer to a life."""
        record = json.loads(line)
        if record["schema"] != "zhol/check/1" or record["case"] != f"made up {number}":
            raise Amiss(f"life {number}: {line[:400].decode(errors='replace')}")
        if len(record["engines"]) != 2:
            raise Amiss(f"life {number}: judged by {record['engines']} alone; a Python before 3.13 has both engines")
        self.done += 1
        self.size += len(line)
        self.answers += len(record["answers"])
        for kind, n in Counter(answer["kind"] for answer in record["answers"]).items():
            self.kinds[kind] = self.kinds.get(kind, 0) + n


def answered(lives: Iterator[dict[str, Any]], questions: Sequence[str], watch: Watch) -> Iterator[bytes]:
    """Yield the answer to each life, from one process, as it comes; raises Amiss where it ends otherwise than well."""
    asked = [word for question in questions for word in ("--question", question)]
    with subprocess.Popen([*CHECK, *asked], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        threading.Thread(target=_feed, args=(process.stdin, lives), daemon=True).start()
        for far, line in enumerate(process.stdout):
            if far % OFTEN == 0:
                watch.look(process.pid, far)
            yield line
        if process.wait():
            raise Amiss(f"it ended with exit code {process.returncode}")


def _feed(into: IO[bytes], lives: Iterator[dict[str, Any]]) -> None:
    with into:
        for life in lives:
            into.write(json.dumps(life, ensure_ascii=False).encode() + b"\n")
            into.flush()


def go_on(at: Path, count: int, minutes: float, questions: Sequence[str] = ()) -> Told:
    """Answer as many lives as are still wanted, or as there is time for; what came of them is kept in a file. All
    questions are asked where none is named."""
    book = load(RULES)
    kept = Told(**json.loads(at.read_text("utf-8"))) if at.is_file() else Told("")
    same = (kept.rulebook, kept.questions) == (book.digest, list(questions))
    told = kept if same else Told(book.digest, list(questions))
    began, first, watch = time.monotonic(), told.done, Watch()

    def told_in_time() -> Iterator[dict[str, Any]]:
        every = Lives(book).some(first, count)
        return takewhile(lambda _: time.monotonic() - began < minutes * 60, every)

    if first >= count:
        return told
    told.runs.append({})
    for number, line in enumerate(answered(told_in_time(), questions, watch), first):
        told.take(line, number)
        if told.done % OFTEN == 0:
            _keep(told, at, first, began, watch)
    _keep(told, at, first, began, watch)
    return told


def _keep(told: Told, at: Path, first: int, began: float, watch: Watch) -> None:
    told.runs[-1] = {"lives": told.done - first, "seconds": time.monotonic() - began, **asdict(watch)}
    at.parent.mkdir(parents=True, exist_ok=True)
    at.write_text(json.dumps(asdict(told)), "utf-8")


def main() -> None:
    """Go on, and say what came of it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--count", type=int, default=100_000)
    asked.add_argument("--minutes", type=float, default=600)
    asked.add_argument("--at", type=Path, default=Path("build/load.json"))
    asked.add_argument("--question", action="append", default=[], help="ask this alone; may be said again")
    given = asked.parse_args()
    told = go_on(given.at, given.count, given.minutes, given.question)
    print(f"{told.done:,} lives of {given.count:,}, {told.answers:,} answers, {told.size / 1e9:.1f} GB; no error")
    print("both engines agree on all:", ", ".join(f"{n:,} {kind}" for kind, n in sorted(told.kinds.items())))
    for run in told.runs:
        memory, spent = flat(run["sizes"]), run["spent"]
        print(f"a run of {run['lives']:,} lives: {run['seconds']:.0f} s, {spent:.0f} s of them computing; {memory}")


if __name__ == "__main__":
    main()
