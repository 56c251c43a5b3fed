"""A scenario being run: its people, a kernel for them, and each replicate carried through the horizon."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .acting import Acting, acting
from .chance import further, stream
from .cohort import Cohort
from .coupling import Coupling
from .crowd import Crowd
from .drawing import draw
from .kernel import Halt, Kernel
from .people import People
from .quotas import coupling
from .record import Record, origin
from .tables import read_table
from .whatif import Whatif

MOST_CHUNK, LEAST_CHUNK, CHUNKS = 20_000, 50, 8
"""How many people are carried on together: so many, or as many as make eight chunks."""
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
        return read_table(whatif.cohort.file, whatif.cohort.on, whatif.book, whatif.cohort.kinds)

    @cached_property
    def kernel(self) -> Kernel:
        """The kernel: made once, for all replicates."""
        made = self.acting
        return Kernel(
            made.program, made.wills, made.watched, self.people, cache=self.cache, plain=self.plain,
            gates=made.gates,
        )  # fmt: skip

    @property
    def chunk(self) -> int:
        """How many people stand in a chunk: it says what the files of a run are, and hangs on the run alone."""
        return min(MOST_CHUNK, max(LEAST_CHUNK, -(-len(self.people) // CHUNKS)))

    @property
    def origin(self) -> Record:
        """What the run is made from."""
        return origin(self.whatif, len(self.people), self.chunk)

    @cached_property
    def coupling(self) -> Coupling:
        """What couples people: the quotas."""
        return coupling(self.whatif)

    def halts(self, chunk: Chunk) -> list[Halt]:
        """Return why some of a chunk were not carried on."""
        return self.kernel.halted(chunk.crowd)


def seed_of(seed: int, replicate: int) -> int:
    """Return the seed of what happens in a replicate: to the same people, drawn by the scenario's own seed."""
    root = further(np.full(1, stream("replicate"), np.uint64), seed)
    return int(further(root, replicate)[0] >> SEED_BITS)
