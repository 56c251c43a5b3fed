"""Tables of what came of many searches, frozen in a file: a word a cell, a line a row, so that a change shows."""

from collections.abc import Iterable, Mapping
from pathlib import Path

Cells = Mapping[tuple[str, ...], Mapping[str, str]]
"""For each row, what came of it in each column."""
NONE = "-"


def table(cells: Cells, columns: Iterable[str]) -> list[str]:
    """Return the lines of a table: a heading, and the rows in order."""
    heads = list(columns)
    if not cells:
        return []
    widths = [max(len(row[n]) for row in cells) for n in range(len(next(iter(cells))))]
    wide = max(len(word) for word in (*heads, *(word for row in cells.values() for word in row.values()))) + 2
    lines = ["  ".join([*(" " * width for width in widths), *(f"{head:{wide}}" for head in heads)]).rstrip()]
    for row in sorted(cells):
        words = [f"{name:{width}}" for name, width in zip(row, widths, strict=True)]
        lines.append("  ".join([*words, *(f"{cells[row].get(head, NONE):{wide}}" for head in heads)]).rstrip())
    return lines


def changes(path: Path, lines: list[str]) -> list[str]:
    """Return the lines that stand otherwise in a frozen file; nothing of a life that does not stand there."""
    known = path.read_text("utf-8").splitlines() if path.is_file() else []
    words, lives = {" ".join(line.split()) for line in known}, {line.split()[0] for line in known}
    return [line for line in lines if line.split()[0] in lives and " ".join(line.split()) not in words]


def freeze(path: Path, lines: list[str]) -> None:
    """Write a table down."""
    path.write_text("\n".join(lines) + "\n", "utf-8")
