"""Where partitions are worked on: in this thread, in threads, in processes of this machine, or on Ray.

Whatever is asked of a seat is done in the order asked. A seat that has gone takes all that it held with it; whoever
asked finds `Lost`.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Literal, Protocol

from .partition import Host

Backend = Literal["serial", "threads", "processes", "ray"]
BACKENDS = ("serial", "threads", "processes", "ray")
Making = Callable[[], Any]
"""What makes a scenario ready on a worker: a `Running`."""
Answer = Callable[[], Any]


class Lost(RuntimeError):
    """A worker that has gone, and with it what it held."""


class Seat(Protocol):
    """A worker that does one thing after the other."""

    def ask(self, deed: str, part: int, *words: Any) -> Answer:
        """Ask for a deed of a partition; what comes back waits until it is done, and raises Lost where it never is."""

    def close(self) -> None:
        """Let the worker go."""


class Here:
    """A seat in the thread that asks: a thing is done when its answer is called for."""

    def __init__(self, make: Making) -> None:
        self.host = Host(make)

    def ask(self, deed: str, part: int, *words: Any) -> Answer:
        """Return what does the deed."""
        return partial(self.host.do, deed, part, *words)

    def close(self) -> None:
        """Nobody is there to let go."""


class Threaded:
    """A seat in a thread of its own: compiled kernels run side by side there."""

    def __init__(self, make: Making) -> None:
        self.host = Host(make)
        self.pool = ThreadPoolExecutor(1)

    def ask(self, deed: str, part: int, *words: Any) -> Answer:
        """Have the deed done in the thread."""
        return self.pool.submit(self.host.do, deed, part, *words).result

    def close(self) -> None:
        """Let the thread end with what it is at."""
        self.pool.shutdown(wait=False, cancel_futures=True)


def opening(backend: Backend, make: Making, here: Any, cluster: str = "") -> Callable[[], Seat]:
    """Return what opens a seat. `here` is the scenario made ready in this process, which threads share; `cluster` the
    address of a Ray that is there already."""
    if backend == "serial":
        return lambda: Here(lambda: here)
    if backend == "threads":
        return lambda: Threaded(lambda: here)
    if backend == "processes":
        from .processes import Process

        return lambda: Process(make)
    from .on_ray import Actor

    return lambda: Actor(make, cluster)
