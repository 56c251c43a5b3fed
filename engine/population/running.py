"""A scenario being run: its people, a kernel for them, and each replicate carried through the horizon."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .acting import Acting, acting
from .chance import further, stream
from .cohort import Cohort
from .drawing import draw
from .kernel import Crowd, Halt, Kernel
from .people import People
from .tables import read_table
from .whatif import Whatif

CHUNK = 20_000
"""How many people are carried on together: what happens to one never hangs on who else is."""
SEED_BITS = np.uint64(1)


@dataclass(frozen=True)
class Chunk:
    """Some people of a replicate, at the end of the horizon: their rows from `first` on, and what happened to them."""

    replicate: int
    first: int
    people: People
    crowd: Crowd
    log: NDArray[np.int32]
    answers: NDArray[np.int64]


class Running:
    """A scenario with its people and its kernel, ready to be carried on."""

    def __init__(self, whatif: Whatif, cache: Path | None = None, plain: bool = False) -> None:
        """Make it. Raises Beyond for what no kernel can do, BadInput for mistakes in a table of people."""
        self.whatif, self.cache, self.plain = whatif, cache, plain
        self.acting: Acting = acting(whatif)
        self.people = self._people()

    def _people(self) -> People:
        whatif = self.whatif
        if isinstance(whatif.cohort, Cohort):
            return draw(whatif.cohort, whatif.people, whatif.seed, whatif.book.vocabulary)
        return read_table(whatif.cohort.file, whatif.cohort.on, whatif.book)

    @cached_property
    def kernel(self) -> Kernel:
        """The kernel: made once, for all replicates."""
        made = self.acting
        return Kernel(
            made.program, made.wills, self.whatif.questions, self.people, cache=self.cache, plain=self.plain
        )  # fmt: skip

    def chunks(self, seen: Callable[[int], None] = lambda people: None) -> Iterator[Chunk]:
        """Yield everybody at the end of the horizon, replicate by replicate; `seen` is told how many came there."""
        for replicate in range(self.whatif.replicates):
            for first in range(0, len(self.people), CHUNK):
                some = self.people.part(first, min(first + CHUNK, len(self.people)))
                crowd = self.kernel.begin(some, seed_of(self.whatif.seed, replicate))
                log = self.kernel.advance(crowd, self.whatif.horizon.hi - 1)
                yield Chunk(replicate, first, some, crowd, log, self.kernel.answers(crowd))
                seen(len(some))

    def halts(self, chunk: Chunk) -> list[Halt]:
        """Return why some of a chunk were not carried on."""
        return self.kernel.halted(chunk.crowd)


def seed_of(seed: int, replicate: int) -> int:
    """Return the seed of what happens in a replicate: to the same people, drawn by the scenario's own seed."""
    root = further(np.full(1, stream("replicate"), np.uint64), seed)
    return int(further(root, replicate)[0] >> SEED_BITS)
