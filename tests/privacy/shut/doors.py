"""The doors of this process, shut: no connection but to this machine, and no name of another looked up."""

import os
import sys
from pathlib import Path
from typing import Any

OWN = ("127.0.0.1", "::1", "localhost", "0.0.0.0", "::", "", None)
"""Addresses of this machine. To listen on all is no connection; who listens so is told by a test of its own."""
LOOKED_UP = ("socket.getaddrinfo", "socket.gethostbyname")
WATCHED = ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind", *LOOKED_UP)
_shut: list[bool] = []


class Left(BaseException):
    """Something would have left this machine. No handler of exceptions takes it for a network that is down."""


def shut() -> None:
    """Shut the doors for good; an audit hook cannot be taken away."""
    if not _shut:
        _shut.append(True)
        sys.addaudithook(_watch)


def path(*places: Path) -> str:
    """Return what a Python that a test begins has to have as PYTHONPATH, that its doors are shut too."""
    return os.pathsep.join((str(Path(__file__).resolve().parent), *map(str, places)))


def _watch(event: str, said: tuple[Any, ...]) -> None:
    if event not in WATCHED:
        return
    address = said[0] if event in LOOKED_UP else said[1]
    if address is None or (event not in LOOKED_UP and not isinstance(address, tuple)):
        return  # connected before, or a socket of the file system, which has a name and no address
    host = address[0] if isinstance(address, tuple) else address
    host = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if host not in OWN and not str(host).startswith("127."):
        raise Left(f"{event}: {host}")
