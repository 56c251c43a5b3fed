"""Where an answer goes, and in what form: the terminal, a pipe, or a file that is there whole or not at all."""

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from ..language.rulebook import Rulebook
    from ..report.reply import Form

FORMATS = {".txt": "text", ".md": "md", ".html": "html", ".htm": "html", ".json": "json"}
PIPE_WIDTH, WIDEST = 100, 120


def form_name(asked: dict[str, Any]) -> str:
    """Return the format asked for, or the one that the ending of the file says."""
    output = asked["output"]
    return asked["form"] or (FORMATS.get(output.suffix.lower(), "text") if output else "text")


def form_of(asked: dict[str, Any], book: "Rulebook | None" = None) -> "Form":
    """Return the form of a reply: what the terminal can show, or plain text for a file or a pipe.

    The language is that in which the rulebook is told.
    """
    from ..report.reply import Form
    from ..text.tongue import ENGLISH

    name, output = form_name(asked), asked["output"]
    tongue = book.tongue if book else ENGLISH
    if name != "text" or output:
        return Form(name, tongue=tongue)
    letters = sys.stdout.encoding or "utf-8"
    if not sys.stdout.isatty():
        return Form(name, columns() or PIPE_WIDTH, letters=letters, tongue=tongue)
    width = min(columns() or os.get_terminal_size(sys.stdout.fileno()).columns or PIPE_WIDTH, WIDEST)
    from rich.console import Console

    console = Console()
    if console.no_color or console.color_system is None:
        return Form(name, width, letters=letters, tongue=tongue)
    from ..report.terminal import painter

    return Form(name, width, painter(console.color_system), letters, tongue)


def as_everywhere(stream: TextIO) -> None:
    """Have what goes to a pipe or a file be UTF-8, in whatever locale, unless PYTHONIOENCODING asks for other letters;
    a terminal shows what it can."""
    if isinstance(stream, TextIOWrapper) and not stream.isatty() and not os.environ.get("PYTHONIOENCODING"):
        stream.reconfigure(encoding="utf-8", errors="replace")


def columns() -> int:
    """Return the width that the environment states; 0 where it states none."""
    stated = os.environ.get("COLUMNS", "")
    return int(stated) if stated.isdecimal() else 0


def printable(text: str) -> str:
    """Return text without what would steer a terminal."""
    return "".join(c if c.isprintable() or c == "\n" else "?" for c in text)


def put(text: str, output: Path | None, *, private: bool = False) -> None:
    """Write to stdout, or to a file that is there whole or not at all; a `private` one only its owner may read. Raises
    NotWritten where it cannot be written."""
    raw = text.encode(sys.stdout.encoding if output is None and sys.stdout.isatty() else "utf-8", "replace")
    from ..text.files import is_plain, is_there
    from ..text.whole import not_written, put_whole

    if output is None:
        try:
            sys.stdout.buffer.write(raw)
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise not_written(Path("stdout"), error) from error
        return

    if is_plain(output) or not is_there(output):
        put_whole(output, raw, private=private)
        return
    try:
        output.write_bytes(raw)  # a pipe or a device is no file to be replaced
    except OSError as error:
        raise not_written(output, error) from error
