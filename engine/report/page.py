"""A page before it has a format: blocks of toned words, for a terminal, Markdown and HTML to lay out.

Named tuples, not dataclasses: every `zhol check` waits until these are made.
"""

from collections.abc import Iterable
from typing import Literal, NamedTuple

Tone = Literal["plain", "strong", "good", "bad", "open", "faint", "name"]


class Piece(NamedTuple):
    """Words in one tone. A tone only underlines: the words alone say everything. `to` is a heading of the same page
    that they lead to, where the format can."""

    text: str
    tone: Tone = "plain"
    to: str = ""


Line = tuple[Piece, ...]


def line(*parts: "str | Piece | Line") -> Line:
    """Join words, pieces and lines to one line.

    >>> plain(line("held since ", Piece("2014", "strong")))
    'held since 2014'
    """
    found: list[Piece] = []
    for part in parts:
        if isinstance(part, str):
            found.append(Piece(part))
        elif isinstance(part, Piece):
            found.append(part)
        else:
            found.extend(part)
    return tuple(piece for piece in found if piece.text)


def plain(words: Line) -> str:
    """Return the words of a line without their tones."""
    return "".join(piece.text for piece in words)


def joined(lines: Iterable[Line], between: str) -> Line:
    """Join lines with words between them."""
    found: list[Piece] = []
    for part in lines:
        if found:
            found.append(Piece(between))
        found.extend(part)
    return tuple(found)


class Heading(NamedTuple):
    """A title of the first to the fourth rank; `aside` stands at the far end of its line, `anchor` leads to it."""

    words: Line
    aside: str = ""
    rank: int = 1
    anchor: str = ""


class Say(NamedTuple):
    """A sentence or two; `mark` hangs before them, `aside` (a citation) stands at the far end."""

    words: Line
    mark: str = ""
    aside: str = ""


class Row(NamedTuple):
    """Cells of a table, one a column; a row with one cell heads those below it."""

    cells: tuple[Line, ...]


class Table(NamedTuple):
    """Rows under a head. Where it is too narrow it is read by column (a ladder) or by row (a list). A page may fold one
    under the words `folds`."""

    head: tuple[str, ...]
    rows: tuple[Row, ...]
    narrow: Literal["by column", "by row"] = "by column"
    folds: str = ""


class Branch(NamedTuple):
    """A point of a tree, and the points under it."""

    words: Line
    aside: str = ""
    under: tuple["Branch", ...] = ()


class Tree(NamedTuple):
    """A proof: a root and what it rests on. `folds` lets a page hide it under its root."""

    root: Branch
    folds: bool = True


Look = Literal["full", "doubt", "thin", "empty", "bad"]


class Stripe(NamedTuple):
    """Part of a lane, from a day and before another. What it looks like is no more than its kind."""

    first: int
    end: int
    kind: Look
    words: str = ""


class Lane(NamedTuple):
    """Stripes that follow each other, beside what they are of; without stripes a head over those below it."""

    words: Line
    stripes: tuple[Stripe, ...] = ()


class Chart(NamedTuple):
    """Lanes along one axis of days, from `first` and before `end`; what reaches beyond is cut off there."""

    lanes: tuple[Lane, ...]
    first: int
    end: int


class Picture(NamedTuple):
    """Numbers drawn: a caption, the drawing as SVG, and the same numbers as a table, for who does not see it."""

    caption: str
    svg: str
    table: Table


class Footer(NamedTuple):
    """The last line of a page: what produced it."""

    words: Line


Block = Heading | Say | Table | Tree | Chart | Picture | Footer


class Page(NamedTuple):
    """Blocks from top to bottom, under a title for the window."""

    title: str
    blocks: tuple[Block, ...]
