"""Every answer of two small states, written into a directory: what has to be the same bytes wherever it is made.

`python -m zhol.tests.promises.everything DIR PLACE [order=SEED] [processors=N]` does it, of the rules and lives in
PLACE; `order` shuffles in which order directories are read, `processors` says how many there are.
"""

import os
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

from zhol.cli import main

DAY = "2024-06-01"
CHECK = ("check", "life.yaml", "--on", DAY)
WORDS: dict[str, tuple[str, ...]] = {
    "check.txt": CHECK,
    "check-why.txt": (*CHECK, "--why", "--readings"),
    "check.json": (*CHECK, "--readings", "--format", "json"),
    "check.md": (*CHECK, "--explain", "--format", "md"),
    "check.html": (*CHECK, "--format", "html"),
    "lives.txt": ("check", "lives", "--on", DAY),
    "rules.txt": ("rules",),
    "rules.json": ("rules", "--format", "json"),
    "rules-coverage.txt": ("rules", "--coverage"),
    "rule.html": ("rules", "bost-citizenship", "--format", "html"),
    "schema.json": ("rules", "--schema"),
    "path.txt": ("path", "life.yaml", "--to", "bost-citizen", "--on", DAY, "--all"),
    "path.json": ("path", "life.yaml", "--to", "bost-citizen", "--on", DAY, "--what-opens", "--format", "json"),
    "diff.json": ("diff", "law", "law+practice", "--on", DAY, "--format", "json"),
    "audit.json": ("audit", "--on", DAY, "--format", "json"),
    "mistakes.txt": ("check", "wrong.yaml"),
}
"""What is printed, by the file it is kept in. Before the comparison nothing asks the solver: a process of its own would
be asked nothing before it either."""
MADE: dict[str, tuple[str, ...]] = {
    "receipt.json": (*CHECK, "--receipt", "{}"),
    "receipt-diff.json": ("diff", "law", "law+practice", "--on", DAY, "--receipt", "{}"),
    "receipt-lines.json": ("rules", "--timeline", "stateless", "--receipt", "{}"),
    "run": ("simulate", "whatif/base.yaml", "-o", "{}", "--quiet"),
    "site": ("docs", "-o", "{}", "--quiet"),
}
"""What is written by the command itself."""


def everything(into: Path, place: Path) -> None:
    """Write it all, beside each printed answer its exit code."""
    os.chdir(place)
    into.mkdir(parents=True, exist_ok=True)
    for name, words in WORDS.items():
        code = said(into / name, words)
        assert code in (0, 1, 2), name
        with (into / name).open("a") as out:
            out.write(f"exit code {code}\n")
    for name, words in MADE.items():
        assert said(into / "told", [word.format(into / name) for word in words]) == 0, name
    (into / "told").unlink()


def said(file: Path, words: Sequence[str]) -> int | str | None:
    """Run a command with a file in place of stdout and stderr, as a shell would; return its exit code."""
    before = [os.dup(stream) for stream in (1, 2)]
    with file.open("wb") as out:
        for stream in (1, 2):
            os.dup2(out.fileno(), stream)
        try:
            # kernels are named after what they are made from: one that is kept is the one that would be made
            afresh = [] if words[0] == "simulate" else ["--no-cache"]
            with patch.object(sys, "argv", ["zhol", words[0], "--rules", "rules", *afresh, *words[1:]]):
                main()
        except SystemExit as end:
            return end.code
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            for stream, was in zip((1, 2), before, strict=True):
                os.dup2(was, stream)
                os.close(was)
    raise AssertionError("a command ends by itself")


def shuffled(seed: int) -> None:
    """Let directories be read in another order each time."""
    chance = random.Random(seed)

    def otherwise(found: Callable[..., Any]) -> Callable[..., Any]:
        def listed(*words: Any, **more: Any) -> Any:
            names = list(found(*words, **more))
            chance.shuffle(names)
            return names

        return listed

    scan = os.scandir

    class Scanned:
        def __init__(self, *words: Any) -> None:
            with scan(*words) as found:
                self.entries = list(found)
            chance.shuffle(self.entries)
            self.ahead = iter(self.entries)

        def __iter__(self) -> Iterator[Any]:
            return self.ahead

        def __next__(self) -> Any:
            return next(self.ahead)

        def __enter__(self) -> "Scanned":
            return self

        def __exit__(self, *_: object) -> None:
            self.close()

        def close(self) -> None:
            self.ahead = iter(())

    patch.multiple(os, listdir=otherwise(os.listdir), scandir=Scanned).start()


def made(into: str, place: str, *hows: str) -> None:
    """Do it as if on a machine that is so."""
    how = dict(each.split("=") for each in hows)
    if "order" in how:
        shuffled(int(how["order"]))
        assert len({tuple(Path(place).iterdir()) for _ in range(9)}) > 1, "it is read in one order all the same"
        assert len({tuple(Path(place).rglob("*.yaml")) for _ in range(9)}) > 1
    patch.object(os, "cpu_count", lambda: int(how.get("processors", 1))).start()
    everything(Path(into), Path(place))


if __name__ == "__main__":
    made(*sys.argv[1:])
