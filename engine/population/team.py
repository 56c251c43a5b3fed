"""A team of workers: the partitions of a replicate on their seats, step by step of the quotas.

Nothing else couples them. What a worker held that is lost is made again elsewhere, from the log of the cutoffs.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest
from threading import Event, Lock
from typing import Any, Protocol

from .clearing import Clearing, Ledger
from .coupling import Coupling, Step
from .partition import Finished
from .queues import Counts, Ranks
from .seats import Answer, Lost, Seat

MOST_LOST = 5
"""So many workers may be lost one after the other, without anything done between, until a run gives up."""


class Notes(Protocol):
    """Who is told what becomes of a run, by one team at a time."""

    def cleared(self, replicate: int, clearing: Clearing) -> None:
        """A step of a quota is cleared, and whoever was within has been let through."""

    def coupled(self, replicate: int, clearings: Sequence[Clearing]) -> None:
        """All steps of a replicate are cleared: nobody in it has anything to do with anybody from now on."""

    def finished(self, chunk: Finished) -> None:
        """A chunk is at the end of the horizon."""


class Stopped(RuntimeError):
    """A team that was told to stop."""


@dataclass(frozen=True)
class Errand:
    """What is to be done of a replicate: chunks that are not finished, and the steps that were cleared before, where
    they are all that there are."""

    replicate: int
    chunks: tuple[int, ...]
    cleared: tuple[Step, ...] = ()


@dataclass(slots=True)
class _Part:
    """A partition: its number, the seat that it is worked on, and the chunks it still has."""

    number: int
    seat: int
    chunks: list[int]


Request = tuple[_Part, str, tuple[Any, ...]]


@dataclass
class Team:
    """Some seats, and the partitions of one replicate after the other on them; `chunk` people stand in a chunk."""

    open: Callable[[], Seat]
    size: int
    partitions: int
    chunk: int
    notes: Notes
    stop: Event
    one_at_a_time: Lock
    seats: list[Seat] = field(default_factory=list)
    parts: list[_Part] = field(default_factory=list)
    log: list[Step] = field(default_factory=list)
    errand: Errand = field(default_factory=lambda: Errand(0, ()))
    lost: int = 0

    def carry(self, errand: Errand, coupling: Coupling) -> None:
        """Carry the people of an errand through the steps of all quotas, and to the end of the horizon."""
        self.seats = self.seats or [self.open() for _ in range(self.size)]
        self.errand, self.log = errand, list(errand.cleared)
        self.parts = [
            _Part(number, number % len(self.seats), list(chunks))
            for number, chunks in enumerate(spread(errand.chunks, self.partitions))
        ]
        list(self._each([(part, "start", self._start(part)) for part in self.parts]))
        if not errand.cleared:
            ledgers = coupling.ledgers()
            cleared = [
                self._clear(number, gate, day, ledgers[gate]) for number, (day, gate) in enumerate(coupling.steps)
            ]
            with self.one_at_a_time:
                self.notes.coupled(errand.replicate, cleared)
        # turn by turn, so that no seat waits for another's chunks to be taken in
        turns = zip_longest(*([(part, "finish", (chunk,)) for chunk in part.chunks] for part in self.parts))
        for finished in self._each([request for turn in turns for request in turn if request]):
            with self.one_at_a_time:
                self.notes.finished(finished)
        self._all("stop")

    def _clear(self, number: int, gate: int, day: int, ledger: Ledger) -> Clearing:
        clearing = ledger.clear(day, [Everywhere(self, gate, day, ledger.terms.groups)])
        step = Step(gate, day, clearing.cutoffs)
        self.log.append(step)
        self._all("commit", number, step)
        with self.one_at_a_time:
            self.notes.cleared(self.errand.replicate, clearing)
        return clearing

    def _start(self, part: _Part) -> tuple[Any, ...]:
        return self.errand.replicate, tuple(part.chunks), self.chunk, tuple(self.log)

    def _all(self, deed: str, *words: Any) -> list[Any]:
        return list(self._each([(part, deed, words) for part in self.parts]))

    def _each(self, requests: Sequence[Request]) -> Iterator[Any]:
        """Ask for some things, and yield what comes back in the same order; what is lost is made again."""
        asked = [self._ask(request) for request in requests]
        for n, (part, deed, words) in enumerate(requests):
            while True:
                if self.stop.is_set():
                    raise Stopped
                try:
                    answer = asked[n]()
                    break
                except Lost:
                    self._anew(part.seat)
                    for m in range(n, len(requests)):
                        if requests[m][0].seat == part.seat:
                            asked[m] = self._ask(requests[m])
            self.lost = 0
            if deed == "finish":
                part.chunks.remove(*words)
            yield answer

    def _ask(self, request: Request) -> Answer:
        part, deed, words = request
        return self.seats[part.seat].ask(deed, part.number, *words)

    def _anew(self, seat: int) -> None:
        """Open a seat again, and make again what it held, from the log of the cutoffs."""
        while True:
            self.lost += 1
            if self.lost > MOST_LOST:
                raise Lost(f"{MOST_LOST} workers were lost one after the other, each before it had done anything")
            self.seats[seat].close()
            self.seats[seat] = self.open()
            again = [self._ask((part, "start", self._start(part))) for part in self.parts if part.seat == seat]
            with suppress(Lost):
                for answer in again:
                    answer()
                return

    def count(self, gate: int, day: int, groups: int, ranks: Ranks) -> Counts:
        """Return how many of each group stand at a gate up to each of some ranks, in all partitions."""
        found: Counts = sum(self._all("count", gate, day, groups, ranks))
        return found

    def close(self) -> None:
        """Let all seats go."""
        for seat in self.seats:
            seat.close()
        self.seats = []


@dataclass(frozen=True)
class Everywhere:
    """Who stands at a gate, wherever the partition is that holds them."""

    team: Team
    gate: int
    day: int
    groups: int

    def up_to(self, ranks: Ranks) -> Counts:
        return self.team.count(self.gate, self.day, self.groups, ranks)


def spread(chunks: Sequence[int], parts: int) -> list[Sequence[int]]:
    """Return chunks in so many runs of neighbours, as even as can be; none is empty.

    >>> spread([0, 1, 2, 3, 5], 2)
    [[0, 1, 2], [3, 5]]
    """
    parts = min(parts, len(chunks))
    ends = [-(-len(chunks) * n // parts) for n in range(parts + 1)]
    return [chunks[first:end] for first, end in pairwise(ends)]
