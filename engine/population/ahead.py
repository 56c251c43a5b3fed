"""What of a run is still ahead: chunks without a line in the journal; and how far those on their way have come."""

from collections.abc import Callable, Iterator, Sequence, Set
from pathlib import Path

from ..text.files import NotRead
from .clearing import Clearing
from .coupling import Step, clearings_of, cutoffs_table
from .journal import Journal
from .keeping import parquet_bytes
from .lock import refused
from .partition import Finished, files_of
from .running import Running
from .sheet import unpacked
from .team import Errand

CUTOFFS = "cutoffs.parquet"


class Ahead:
    """A run's chunks: those that stand, and those that come. Told of each, it keeps it and says how far the run is.

    `frozen` is another run, whose cutoffs hold here too; else places are given out anew.
    """

    def __init__(
        self, running: Running, journal: Journal, seen: Callable[[int, int], None], frozen: Path | None = None
    ) -> None:
        self.running, self.journal, self.seen, self.frozen = running, journal, seen, frozen
        self.chunks = -(-len(running.people) // running.chunk)
        self.horizon = running.whatif.horizon
        standing = frozenset(journal.outputs)
        self.cleared_before: dict[int, tuple[Step, ...]] = {}
        self.open: dict[int, list[int]] = {}
        for replicate in range(running.whatif.replicates):
            steps = self.cleared_before[replicate] = self._steps(replicate, standing)
            # without their log a replicate's people are all needed to say again who had a place
            lost = bool(running.coupling.steps) and not steps
            self.open[replicate] = [
                n for n in range(self.chunks) if lost or not standing >= set(files_of(replicate, n))
            ]
        self.days = dict.fromkeys(self.open, 0)
        self._say()

    def _steps(self, replicate: int, standing: Set[str]) -> tuple[Step, ...]:
        """Return the steps of a replicate that were cleared before a run was broken off, or in another run."""
        coupling = self.running.coupling
        name = cutoffs_file(replicate)
        if not coupling.steps or not (self.frozen or name in standing):
            return ()
        directory = self.frozen or self.journal.directory
        try:
            steps = coupling.replay(clearings_of(unpacked(directory / name)))
        except (NotRead, OSError, ValueError, KeyError, AttributeError, TypeError) as error:
            raise refused(directory, f"its log of cutoffs is no log for this run: {error}") from None
        if self.frozen and name not in standing:  # a copy, with which the run can be computed again by itself
            self.journal.write({name: (directory / name).read_bytes()}, [])
        return steps

    def errands(self) -> Iterator[Errand]:
        """Yield what is to be done, replicate by replicate."""
        for replicate, chunks in list(self.open.items()):
            if chunks:
                yield Errand(replicate, tuple(chunks), self.cleared_before[replicate])

    def cleared(self, replicate: int, clearing: Clearing) -> None:
        """Say how far a replicate has come: to the day of a step."""
        self.days[replicate] = clearing.day - self.horizon.lo
        self._say()

    def coupled(self, replicate: int, clearings: Sequence[Clearing]) -> None:
        """Keep the log of the cutoffs of a replicate."""
        if clearings:
            table = cutoffs_table(replicate, clearings)
            self.journal.write({cutoffs_file(replicate): parquet_bytes(table)}, [])

    def finished(self, chunk: Finished) -> None:
        """Keep a chunk."""
        self.journal.write(chunk.files, list(chunk.halted))
        self.open[chunk.replicate].remove(chunk.chunk)
        self._say()

    def _say(self) -> None:
        """Tell how many days of how many chunks are done, of all."""
        length = self.horizon.hi - self.horizon.lo
        ahead = sum(len(chunks) * (length - self.days[replicate]) for replicate, chunks in self.open.items())
        every = self.chunks * len(self.open) * length
        self.seen(every - ahead, every)


def cutoffs_file(replicate: int) -> str:
    """Return the name of the file that holds the cutoffs of a replicate."""
    return f"{CUTOFFS}/{replicate:06}.parquet"
