"""Some of the people of a replicate, carried on together: what a worker holds.

What becomes of a partition follows from its people, the seed and the cutoffs of the quotas, and from nothing else. So
it may be held by anyone anywhere, and one that is lost is made again from the log of the cutoffs.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile, gettempdir
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..text.whole import not_written
from .coupling import Step
from .crowd import Crowd
from .keeping import answers, events, parquet_bytes, persons
from .people import People
from .queues import Counts, Ranks, Standing, together
from .running import Chunk, Running, seed_of

TABLES = {"persons.parquet": persons, "events.parquet": events, "answers.parquet": answers}
"""The tables of a run: each is a directory with a file a chunk, which is read as one table."""
Log = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Finished:
    """A chunk at the end of the horizon: its files by name, and who was not carried on, by what and why."""

    replicate: int
    chunk: int
    files: dict[str, bytes]
    halted: tuple[tuple[str, str, int], ...]


def files_of(replicate: int, chunk: int) -> tuple[str, ...]:
    """Return the names of the files that hold a chunk, a table each; in the order of names people stand in order."""
    return tuple(f"{table}/{replicate:06}-{chunk:06}.parquet" for table in TABLES)


@dataclass(slots=True)
class _Carried:
    """A chunk on its way: its people, their rows, and where in the partition's scratch file its events stand."""

    first: int
    people: People
    crowd: Crowd
    logs: list[tuple[int, int]]


class Partition:
    """Chunks of one replicate; each is begun when it is first needed, and given up when it is finished."""

    def __init__(self, running: Running, replicate: int, chunks: Sequence[int], size: int) -> None:
        self.running, self.replicate, self.size = running, replicate, size
        self.ahead = list(chunks)
        self.begun: dict[int, _Carried] = {}
        self.steps = 0
        self._scratch: Any = None
        self._tallied: tuple[tuple[int, int], tuple[Standing, ...]] = (-1, -1), ()

    def replay(self, cleared: Sequence[Step]) -> None:
        """Go through steps that were cleared before."""
        for number, step in enumerate(cleared):
            self.commit(number, step)

    def advance(self, day: int) -> None:
        """Carry everybody on through a day; who is there already stays."""
        for chunk in self.ahead:
            self._advance(self._at(chunk), day)

    def count(self, gate: int, day: int, groups: int, ranks: Ranks) -> Counts:
        """Return how many of each group stand at a gate on a day up to each of some ranks.

        The one thing that others need to know of these people; who they are stays here.
        """
        if self._tallied[0] != (gate, day):
            self.advance(day - 1)
            kernel: Any = self.running.kernel
            claims = [kernel.claims(self._at(chunk).crowd, gate, day) for chunk in self.ahead]
            self._tallied = (gate, day), tuple(claim.queue(groups) for claim in claims)
        return together(self._tallied[1], groups)(ranks)

    def commit(self, number: int, step: Step) -> int:
        """Let through whoever is within the cutoffs of a step; a step taken before is not taken again."""
        if number < self.steps:
            return 0
        self.advance(step.day - 1)
        self.steps = number + 1
        kernel: Any = self.running.kernel
        return sum(kernel.grant(self._at(chunk).crowd, step.gate, step.day, step.cutoffs) for chunk in self.ahead)

    def finish(self, chunk: int) -> Finished:
        """Carry a chunk to the end of the horizon, write it, and give it up."""
        running, carried = self.running, self._at(chunk)
        self._advance(carried, running.whatif.horizon.hi - 1)
        crowd = carried.crowd
        done = Chunk(
            self.replicate, carried.first, carried.people, crowd, self._log(carried), running.kernel.answers(crowd)
        )
        names = files_of(self.replicate, chunk)
        files = {name: parquet_bytes(table(running, done)) for name, table in zip(names, TABLES.values(), strict=True)}
        halted = tuple((halt.provision, halt.why, halt.people) for halt in running.halts(done))
        self.ahead.remove(chunk)
        del self.begun[chunk]
        return Finished(self.replicate, chunk, files, halted)

    def stop(self) -> None:
        """Give everything up."""
        self.begun.clear()
        self.ahead.clear()
        if self._scratch is not None:
            self._scratch.close()

    def _at(self, chunk: int) -> _Carried:
        """Return a chunk as far as it has come."""
        if chunk not in self.begun:
            running, first = self.running, chunk * self.size
            people = running.people.part(first, min(first + self.size, len(running.people)))
            crowd = running.kernel.begin(people, seed_of(running.whatif.seed, self.replicate))
            self.begun[chunk] = _Carried(first, people, crowd, [])
        return self.begun[chunk]

    def _advance(self, carried: _Carried, day: int) -> None:
        """Carry a chunk on; what happens goes to a scratch file: of a million people it would fill the memory."""
        if day <= carried.crowd.day:
            return
        log = self.running.kernel.advance(carried.crowd, day)
        if len(log):
            try:
                if self._scratch is None:
                    self._scratch = TemporaryFile()  # noqa: SIM115 - it is open as long as the partition is
                at = self._scratch.seek(0, 2)
                carried.logs.append((at, self._scratch.write(log.tobytes())))
                self._scratch.flush()
            except OSError as error:
                raise not_written(Path(gettempdir()), error) from error

    def _log(self, carried: _Carried) -> Log:
        """Return what happened to a chunk, person by person, as if it had been carried on in one go."""
        parts = [np.zeros((0, 4), np.int32)]
        for at, length in carried.logs:
            self._scratch.seek(at)
            parts.append(np.frombuffer(self._scratch.read(length), np.int32).reshape(-1, 4))
        log = np.concatenate(parts)
        return log[np.argsort(log[:, 0], kind="stable")] if len(parts) > 2 else log


class Host:
    """A worker's own: a scenario made ready once, and the partitions that it carries, by their numbers."""

    def __init__(self, make: Callable[[], Running]) -> None:
        self.running = make()
        self.parts: dict[int, Partition] = {}

    def start(self, part: int, replicate: int, chunks: Sequence[int], size: int, cleared: Sequence[Step]) -> None:
        """Begin a partition, or make it again, up to the last step cleared."""
        self.parts[part] = Partition(self.running, replicate, chunks, size)
        self.parts[part].replay(cleared)

    def do(self, deed: str, part: int, *words: Any) -> Any:
        """Have something done, to a partition unless it is begun."""
        return self.start(part, *words) if deed == "start" else getattr(self.parts[part], deed)(*words)
