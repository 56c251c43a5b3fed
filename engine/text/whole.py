"""Files that are there whole or not at all: a kill, a full disk or a second writer leaves what was there before.

Whatever zhol writes goes through here, but for what lies in a directory that is itself put in its place whole, and the
journal of a run, of which half a line is no line.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_IMODE
from typing import BinaryIO

DRAFT = ".draft"
"""What the name ends in under which a file is written, beside its place, until it is whole."""
OPEN, PRIVATE = 0o666, 0o600
"""Who may read a file: whom the user's mask lets, or the user alone."""


class NotWritten(OSError):
    """A file that could not be written; where there was one of that name, it is as it was."""

    def __str__(self) -> str:
        return f"{self.filename}: cannot be written: {self.strerror}"


def not_written(file: Path, error: OSError) -> NotWritten:
    """Return an error of the system as one about a file."""
    return NotWritten(error.errno, error.strerror or type(error).__name__, str(file))


@contextmanager
def whole(file: Path, *, private: bool = False, lasting: bool = True, alone: bool = False) -> Iterator[BinaryIO]:
    """Give what a file is written into; it takes its place when all is written. Raises NotWritten where it cannot.

    A `private` file is for the user's eyes alone; another is no more open than the one in whose place it is put. Of a
    `lasting` one it is sure that a loss of power leaves the old or the new. Who is `alone` in a directory takes over
    the draft that a kill left there.
    """
    draft = file.with_name(f".{file.name}{DRAFT}" if alone else f".{file.name[:40]}.{os.urandom(6).hex()}{DRAFT}")
    try:
        try:
            with _opened(draft, file, private, alone) as content:
                yield content
                if lasting:
                    content.flush()
                    os.fsync(content.fileno())
            draft.replace(file)
        except BaseException:
            with suppress(OSError):
                draft.unlink()
            raise
        if lasting:
            _settle(file.parent)
    except OSError as error:
        if error.filename not in (None, str(draft), str(file), str(file.parent)):
            raise  # what was to be written could not be read
        raise not_written(file, error) from error


def put_whole(file: Path, content: bytes, *, private: bool = False, lasting: bool = True, alone: bool = False) -> None:
    """Write a file, whole or not at all; see `whole`."""
    with whole(file, private=private, lasting=lasting, alone=alone) as into:
        into.write(content)


def settle(files: list[Path]) -> None:
    """Wait until files that were written whole, but not to last, are on the disk, and their names too."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(16) as pool:  # a disk takes many at once in the time of one
        list(pool.map(_settle, [*files, *dict.fromkeys(file.parent for file in files)]))


def _opened(draft: Path, file: Path, private: bool, alone: bool) -> BinaryIO:
    try:
        mode = PRIVATE if private else S_IMODE(file.stat().st_mode) & OPEN
    except FileNotFoundError:
        mode = OPEN
    if alone:
        draft.unlink(missing_ok=True)
    return os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode), "wb")


def _settle(there: Path) -> None:
    """Wait until a file, or the names in a directory, are on the disk."""
    if there.is_dir() and not hasattr(os, "O_DIRECTORY"):
        return  # such a system opens no directory
    handle = os.open(there, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
