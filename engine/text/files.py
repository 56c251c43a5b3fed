"""What a file holds, read so that nothing is waited for and no more is taken than may be."""

import os
import stat
from pathlib import Path

from .limits import BYTES

_KINDS = {
    stat.S_IFDIR: "a directory", stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket", stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}  # fmt: skip
# of a name that no file can have, or where one may not look, a Path's own methods raise, and these say no
is_plain, is_directory, is_there = os.path.isfile, os.path.isdir, os.path.exists

_BLOCK = 1 << 20
_NO_WAITING = getattr(os, "O_NONBLOCK", 0)


class NotRead(Exception):
    """A file that is not read, and why, in words that follow its name."""


def content(file: Path, most: int = BYTES) -> bytes:
    """Return the bytes of a file. Raises NotRead for what cannot be opened, is no plain file (a device or a pipe may
    never end), or has more bytes than may be."""
    try:
        door = os.open(file, os.O_RDONLY | _NO_WAITING | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        raise NotRead(f"cannot be read: {_why(error)}") from None
    try:
        _refuse(os.fstat(door), most)
        return _all(door, most)
    except OSError as error:
        raise NotRead(f"cannot be read: {_why(error)}") from None
    finally:
        os.close(door)


def words(file: Path, most: int = BYTES) -> str:
    """Return the text of a file, each line ended as it is here. Raises NotRead as `content` does, and for what is no
    text."""
    try:
        return content(file, most).decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        raise NotRead("not UTF-8 text; save the file as UTF-8") from None


def plain(file: Path, most: int) -> Path:
    """Return a file that others read bit by bit, as it is. Raises NotRead as `content` does."""
    try:
        seen = file.stat()
    except (OSError, ValueError) as error:
        raise NotRead(f"cannot be read: {_why(error)}") from None
    _refuse(seen, most)
    return file


def _refuse(seen: os.stat_result, most: int) -> None:
    """Refuse what is no plain file, and one with more bytes than may be."""
    if not stat.S_ISREG(seen.st_mode):
        raise NotRead(f"cannot be read: is {_KINDS.get(stat.S_IFMT(seen.st_mode), 'no plain file')}")
    if seen.st_size > most:
        raise NotRead(f"{seen.st_size:,} bytes; at most {most:,} are read")


def _all(door: int, most: int) -> bytes:
    """Read to the end; a file that grows meanwhile is not followed past the limit."""
    parts, size = [], 0
    while part := os.read(door, _BLOCK):
        size += len(part)
        if size > most:
            raise NotRead(f"more than {most:,} bytes; at most {most:,} are read")
        parts.append(part)
    return b"".join(parts)


def cannot_be(file: Path) -> str:
    """Say why no file can have a name; nothing where one could, whether there is one or not."""
    try:
        file.lstat()
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return ""
    except (OSError, ValueError) as error:
        return _why(error)
    return ""


def beside(directory: Path, name: str, ending: str = ".yaml") -> Path | None:
    """Return a file of a directory by its name without the ending; None where there is none, or the name or a link
    leads elsewhere."""
    file = directory / f"{name}{ending}"
    if not name or name != file.name.removesuffix(ending) or "\\" in name or not is_plain(file):
        return None
    return file if inside(file, Path(os.path.realpath(directory))) else None


def inside(file: Path, home: Path) -> bool:
    """Tell whether a file lies in a directory, which has no link in its own path, wherever links lead."""
    try:
        return Path(os.path.realpath(file)).is_relative_to(home)
    except (OSError, ValueError):
        return False


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error) or "unknown fault"
