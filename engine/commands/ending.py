"""How a command ends: its exit code, and the one line that says what went wrong."""

import errno
import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

import click

from .putting import printable

PROBLEMS, BAD_INPUT, ENGINES_DIFFER, INTERNAL, INTERRUPTED = 1, 2, 3, 70, 130
PACKAGE = Path(__file__).resolve().parents[2]
_ENDLESS = re.compile(r"(\S{300})\S{100,}")
"""A word that goes on and on: what was typed is repeated so far as one knows it again."""


class Bad(click.ClickException):
    """An argument or a file that cannot be used, told in one line."""

    exit_code = BAD_INPUT

    def show(self, file: Any = None) -> None:
        """Print the message as it is, without a word before it."""
        click.echo(printable(ended(self.message)), err=True)


def ended(message: str) -> str:
    """Return a message in which no word goes on and on."""
    return _ENDLESS.sub(r"\1...", message)


NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO)


def failed(error: BaseException) -> int:
    """Tell what went wrong; return the exit code for it. Of a defect only where it is: what a program was at may be the
    life of somebody."""
    from ..text.diagnostic import BadInput
    from ..text.whole import NotWritten

    if isinstance(error, BadInput):
        click.echo(printable(ended(error.report())), err=True)
        return BAD_INPUT
    if isinstance(error, NotWritten) or (isinstance(error, OSError) and error.errno in NO_ROOM):
        place = error.filename or "output"
        click.echo(printable(ended(f"{place}: cannot be written: {error.strerror}")), err=True)
        unheard()
        return BAD_INPUT
    if type(error).__name__ == "EnginesDiffer":
        click.echo(str(error), err=True)
        return ENGINES_DIFFER
    if os.environ.get("ZHOL_DEBUG") == "1":
        raise error
    click.echo(f"zhol failed: {crash(error)}", err=True)
    click.echo("This is a defect of zhol, not of what it read; zhol --debug shows all, facts of a life too.", err=True)
    return INTERNAL


def unheard() -> None:
    """Let what is left to be written to stdout go nowhere, so that Python does not try once more when it ends."""
    with suppress(OSError):  # a test's stdout is no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def crash(error: BaseException) -> str:
    """Name a defect by its sort, its place and a code for the way there; nothing that was read is in it.

    The code is the same wherever zhol lies, as long as it is the same zhol.
    """
    from hashlib import sha256
    from traceback import walk_tb

    frames = [(Path(frame.f_code.co_filename).resolve(), line) for frame, line in walk_tb(error.__traceback__)]
    ours = [f"{file.relative_to(PACKAGE).as_posix()}:{line}" for file, line in frames if file.is_relative_to(PACKAGE)]
    code = sha256("\n".join([type(error).__name__, *ours]).encode()).hexdigest()[:8]
    return f"{type(error).__name__} at {ours[-1] if ours else 'no place of its own'}, code {code}"


def untold(sort: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Stand in for what Python prints of an exception that nobody took: that would tell what the program was at."""
    if issubclass(sort, KeyboardInterrupt):
        return
    if os.environ.get("ZHOL_DEBUG") == "1":
        sys.__excepthook__(sort, error, trace)
    else:
        click.echo(f"zhol failed: {crash(error)}", err=True)
