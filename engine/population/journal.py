"""What of a run under way is done: a line for each chunk that stands, so that a second start goes on from there.

A chunk's files are put in place before its line is written. What a kill leaves half done has no line, or half a one,
and is done again, to the same bytes.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from ..text.files import NotRead
from ..text.files import content as content_of
from ..text.jsons import read_json
from ..text.limits import RECORD
from ..text.whole import not_written, put_whole, settle
from .recorded import is_done

JOURNAL = ".under-way.jsonl"
Halted = list[tuple[str, str, int]]


@dataclass
class Journal:
    """The journal of a run in a directory: what the run is made from, and each thing done, by its files."""

    directory: Path
    origin: dict[str, Any]
    done: dict[tuple[str, ...], dict[str, Any]] = field(default_factory=dict)

    @property
    def outputs(self) -> dict[str, str]:
        """Return the hash of every file that stands."""
        return dict(sorted((name, seal) for line in self.done.values() for name, seal in line["files"].items()))

    @property
    def halted(self) -> list[dict[str, Any]]:
        """Return how many people were not carried on, by which provision, and why."""
        found: dict[tuple[str, str], int] = {}
        for line in self.done.values():
            for by, why, people in line["halted"]:
                found[by, why] = found.get((by, why), 0) + people
        return [{"provision": by, "why": why, "people": people} for (by, why), people in sorted(found.items())]

    def begin(self) -> None:
        """Write the journal anew: what of it holds, and nothing else."""
        lines = [{"origin": self.origin}, *self.done.values()]
        kept(self.directory / JOURNAL, "".join(map(_line, lines)).encode())

    def write(self, files: dict[str, bytes], halted: Halted) -> None:
        """Put files in their places, and then say so."""
        for name, content in files.items():
            kept(self.directory / name, content)
        self.add({name: sha256(content).hexdigest() for name, content in files.items()}, halted)

    def add(self, files: dict[str, str], halted: Halted) -> None:
        """Say that files stand, and have these hashes."""
        line = {"files": files, "halted": halted}
        self.done[tuple(files)] = line
        try:
            with (self.directory / JOURNAL).open("a", encoding="utf-8") as journal:
                journal.write(_line(line))
        except OSError as error:
            raise not_written(self.directory / JOURNAL, error) from error

    def settle(self) -> None:
        """Wait until all that stands is on the disk: a record that outlives a loss of power vouches for it."""
        settle([self.directory / name for name in self.outputs])

    def end(self) -> None:
        """Take the journal away."""
        (self.directory / JOURNAL).unlink()


def under_way(directory: Path) -> Journal | None:
    """Return the journal of a run that was broken off, with what of it still stands; None where there is none."""
    try:
        lines = list(_lines(content_of(directory / JOURNAL, RECORD)))
    except NotRead:
        return None
    if not lines or not isinstance(lines[0].get("origin"), dict):
        return None
    journal = Journal(directory, lines[0]["origin"])
    for line in lines[1:]:
        if not is_done(line):
            break
        if all(hashed(directory / name) == seal for name, seal in line["files"].items()):
            journal.done[tuple(line["files"])] = line
    return journal


def end_of(directory: Path, origin: dict[str, Any]) -> None:
    """Take away a journal that outlived the end of its run."""
    journal = under_way(directory)
    if journal is not None and journal.origin == origin:
        journal.end()


def _lines(raw: bytes) -> Iterator[dict[str, Any]]:
    """Yield lines up to the first that is not whole."""
    for line in raw.split(b"\n"):
        try:
            told = read_json(line)
        except ValueError:
            return
        if not isinstance(told, dict):
            return
        yield told


def _line(told: dict[str, Any]) -> str:
    return json.dumps(told, ensure_ascii=False) + "\n"


def kept(file: Path, content: bytes, *, lasting: bool = False) -> None:
    """Write a file of a run, whole or not at all; only the record has to last, once all it tells of does."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_written(file, error) from error
    put_whole(file, content, lasting=lasting, alone=True)


def hashed(file: Path) -> str:
    """Return the hash of a file; of one that is not there, nothing."""
    if not file.is_file():
        return ""
    with file.open("rb") as content:
        seal = sha256()
        while block := content.read(1 << 20):
            seal.update(block)
        return seal.hexdigest()
