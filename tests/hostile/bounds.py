"""What a reader of hostile input may take, enforced: time and room for each input, and where it may write."""

import os
import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from zhol.engine.text.files import inside

SECONDS = 20
"""Of the processor, for one input."""
ROOM = 1 << 30
"""Bytes more than it had once the reader was ready, for all inputs that a process reads."""
WRITTEN = 64 << 20
"""Bytes of the largest file that may be written."""
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
FORBIDDEN = ("socket.connect", "socket.bind", "socket.sendto", "subprocess.Popen", "os.system", "os.exec", "os.spawn",
             "os.posix_spawn", "os.fork")  # fmt: skip
MOVING = {"os.mkdir": 1, "os.rename": 2, "os.remove": 1, "os.rmdir": 1, "os.link": 2, "os.symlink": 2, "os.chmod": 1,
          "os.truncate": 1}  # fmt: skip


LONGEST = 2_000
"""Characters of a message: it is a line."""
reading: list[bool] = []
"""Not empty while an input is being read."""


def most() -> int:
    """Return how many kilobytes of memory this process has had at most.

    `getrusage` does not say: it begins with what the process had that began this one.
    """
    told = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in told if line.startswith("VmHWM:"))


class Hung(BaseException):
    """An input over which a reader took too long. No handler of exceptions takes it for a mistake of the input."""


class Strayed(BaseException):
    """A reader that did what no reader does: wrote where nobody told it to, opened a connection, began a process."""


def hold(place: Path) -> None:
    """Bind this process for good: writing in one directory alone, no connection, no process, no more room."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + ROOM
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_FSIZE, (WRITTEN, WRITTEN))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    home = Path(os.path.realpath(place))

    def watch(event: str, said: tuple[Any, ...]) -> None:
        if not reading:
            return
        if event in FORBIDDEN:
            raise Strayed(f"{event}: {said}")
        if event == "open" and isinstance(said[0], str | bytes | os.PathLike) and int(said[2] or 0) & WRITING:
            _stays(home, event, said[0])
        for path in said[: MOVING.get(event, 0)]:
            _stays(home, event, path)

    sys.addaudithook(watch)


def _stays(home: Path, event: str, path: Any) -> None:
    named = os.fsdecode(path) if isinstance(path, str | bytes | os.PathLike) else ""
    if named and named != os.devnull and not inside(Path(named), home):
        raise Strayed(f"{event}: {named}")


@contextmanager
def in_time() -> Iterator[None]:
    """Interrupt whoever takes too long."""

    def late(*_: object) -> None:
        raise Hung

    signal.signal(signal.SIGVTALRM, late)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    reading.append(True)
    try:
        yield
    finally:
        reading.clear()
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def said_well(error: Exception, said: str) -> None:
    """Hold what is said of an input against what a message is: lines that say something and steer no screen."""
    if not said.strip():
        raise AssertionError("refused without a word") from error
    if not all(line.isprintable() for line in said.split("\n")):
        raise AssertionError(f"a message with signs that nobody sees: {said!r}") from error
    if any(len(line) > LONGEST for line in said.split("\n")):
        raise AssertionError(f"a message that never ends: {said[:300]!r}") from error
