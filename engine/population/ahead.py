"""What of a run is still ahead: chunks without a line in the journal; and how far those on their way have come."""

from collections.abc import Callable, Iterator

from .coupling import Clearing
from .journal import Journal
from .partition import Finished, files_of
from .running import Running
from .team import Errand


class Ahead:
    """A run's chunks: those that stand, and those that come. Told of each, it keeps it and says how far the run is."""

    def __init__(self, running: Running, journal: Journal, seen: Callable[[int, int], None]) -> None:
        self.running, self.journal, self.seen = running, journal, seen
        self.chunks = -(-len(running.people) // running.chunk)
        self.horizon = running.whatif.horizon
        standing = journal.outputs
        self.open = {
            replicate: [n for n in range(self.chunks) if not standing.keys() >= set(files_of(replicate, n))]
            for replicate in range(running.whatif.replicates)
        }
        self.days = dict.fromkeys(self.open, 0)
        self._say()

    def errands(self) -> Iterator[Errand]:
        """Yield what is to be done, replicate by replicate."""
        for replicate, chunks in list(self.open.items()):
            if chunks:
                yield Errand(replicate, tuple(chunks))

    def cleared(self, replicate: int, clearing: Clearing) -> None:
        """Say how far a replicate has come: to the day of a step."""
        self.days[replicate] = clearing.day - self.horizon.lo
        self._say()

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
