"""A run carried through by teams: replicates are spread first, for they have nothing to do with each other.

Within a team the partitions of one replicate go side by side. The outcome is the same however it is spread.
"""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Lock

from .coupling import Coupling
from .running import Running
from .seats import Backend, opening
from .team import Errand, Notes, Stopped, Team

Seen = Callable[[int, int], None]


@dataclass(frozen=True)
class How:
    """How a run is carried out; nothing of it is seen in what comes out.

    `workers` seats of a `backend` work on `partitions` of each replicate (0: as many as seats). `cache` keeps compiled
    kernels; `plain` runs them uncompiled; `seen` is told how far the run has come; `cluster` is the address
    of a Ray that is there already, else one is begun.
    """

    backend: Backend = "serial"
    workers: int = 1
    partitions: int = 0
    cache: Path | None = None
    plain: bool = False
    seen: Seen = lambda done, of: None
    cluster: str = ""


SERIAL = How()
"""One thing after the other, here."""


def carry_out(running: Running, errands: Iterable[Errand], notes: Notes, how: How) -> None:
    """Do what is to be done of a run."""
    ahead = list(errands)
    with kernels_at(how) as cache:
        open_ = opening(how.backend, partial(Running, running.whatif, cache, how.plain), running, how.cluster)
        if ahead and how.backend == "processes":
            warm = running if cache == how.cache else Running(running.whatif, cache, how.plain)
            warm.kernel.warm(running.people)  # compiled once, for all to find on disk
        stop, turns = Event(), Lock()

        def team(size: int) -> Team:
            return Team(open_, size, how.partitions or size, running.chunk, notes, stop, turns)

        carry(ahead, running.coupling, how.workers, team)


@contextmanager
def kernels_at(how: How) -> Iterator[Path | None]:
    """Give a place for compiled kernels: one for the while, where processes would each compile their own."""
    if how.cache or how.plain or how.backend in ("serial", "threads"):
        yield how.cache
        return
    with TemporaryDirectory() as place:
        yield Path(place)


def carry(errands: Iterable[Errand], coupling: Coupling, workers: int, team: Callable[[int], Team]) -> None:
    """Do errands with so many workers, in teams: as many teams as there are replicates to be done, or workers.

    `team` makes a team of so many seats. Whatever goes wrong in one stops all.
    """
    ahead = list(errands)
    number = max(1, min(workers, len(ahead)))
    teams = [team(len(range(n, workers, number))) for n in range(number)]
    try:
        if number == 1:
            for errand in ahead:
                teams[0].carry(errand, coupling)
        else:
            _side_by_side(ahead, coupling, teams)
    finally:
        for each in teams:
            each.stop.set()
            each.close()


def _side_by_side(errands: list[Errand], coupling: Coupling, teams: list[Team]) -> None:
    """Have each team take the next errand as soon as it has done one."""
    ahead = iter(errands)
    lock = Lock()

    def work(team: Team) -> None:
        while True:
            with lock:
                errand = next(ahead, None)
            if errand is None:
                return
            team.carry(errand, coupling)

    with ThreadPoolExecutor(len(teams)) as pool:
        done = [pool.submit(work, team) for team in teams]
        try:
            wait(done, return_when=FIRST_EXCEPTION)
        finally:
            for team in teams:
                team.stop.set()
    for each in sorted(done, key=lambda each: isinstance(each.exception(), Stopped)):
        each.result()
