"""A directory that one run has to itself; whoever holds it lets go by ending, however it ends."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..text.diagnostic import BadInput, Diagnostic
from ..text.place import Place


@contextmanager
def alone(directory: Path) -> Iterator[None]:
    """Have a directory, made where there is none, to oneself. Raises BadInput where another run has it.

    The lock is on the directory itself and leaves nothing behind in it. Where the system knows no such lock there is
    none.
    """
    unfit = "name a directory that can be written to"
    try:
        directory.mkdir(parents=True, exist_ok=True)
        if not os.access(directory, os.W_OK):
            raise refused(directory, f"cannot be written to; {unfit}")
        import fcntl

        door = os.open(directory, os.O_RDONLY)
    except OSError as error:
        raise refused(directory, f"cannot be used: {error.strerror}; {unfit}") from None
    except ImportError:
        yield
        return
    try:
        try:
            fcntl.flock(door, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise refused(directory, "another run is at work here; wait for it, or name another directory") from None
        yield
    finally:
        os.close(door)


def refused(directory: Path, why: str) -> BadInput:
    """Return what says why a directory cannot be used."""
    return BadInput([Diagnostic(Place(str(directory), 1, 1), why)])
