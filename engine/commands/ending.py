"""How a command ends: its exit code, and the one line that says what went wrong."""

import errno
import os
import sys
from contextlib import suppress
from typing import Any

import click

from .putting import printable

PROBLEMS, BAD_INPUT, ENGINES_DIFFER, INTERNAL, INTERRUPTED = 1, 2, 3, 70, 130


class Bad(click.ClickException):
    """An argument or a file that cannot be used, told in one line."""

    exit_code = BAD_INPUT

    def show(self, file: Any = None) -> None:
        """Print the message as it is, without a word before it."""
        click.echo(printable(self.message), err=True)


NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO)


def failed(error: Exception) -> int:
    """Tell what went wrong; return the exit code for it."""
    from ..text.diagnostic import BadInput
    from ..text.whole import NotWritten

    if isinstance(error, BadInput):
        click.echo(printable(error.report()), err=True)
        return BAD_INPUT
    if isinstance(error, NotWritten) or (isinstance(error, OSError) and error.errno in NO_ROOM):
        place = error.filename or "output"
        click.echo(printable(f"{place}: cannot be written: {error.strerror}"), err=True)
        unheard()
        return BAD_INPUT
    if type(error).__name__ == "EnginesDiffer":
        click.echo(str(error), err=True)
        return ENGINES_DIFFER
    if os.environ.get("ZHOL_DEBUG") == "1":
        raise error
    told = f"zhol failed: {type(error).__name__}: {' '.join(str(error).split())}"
    click.echo(f"{told}\nThis is a defect of zhol, not of what it read; ZHOL_DEBUG=1 shows where it is.", err=True)
    return INTERNAL


def unheard() -> None:
    """Let what is left to be written to stdout go nowhere, so that Python does not try once more when it ends."""
    with suppress(OSError):  # a test's stdout is no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
