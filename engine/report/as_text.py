"""A page for a terminal or a pipe: any width, no colour of its own, nothing cut off."""

from collections.abc import Callable, Iterator

from .axis import chart_lines
from .page import Block, Branch, Chart, Footer, Heading, Line, Page, Picture, Piece, Say, Table, Tree, line
from .table import table_lines
from .wrap import FIRM, measure, wrap

Paint = Callable[[Piece], str]
MARGIN = 2


def as_text(page: Page, width: int = 100, paint: Paint = lambda piece: piece.text, letters: str = "utf-8") -> str:
    """Lay out a page. `paint` may colour a piece; `letters` is the encoding that what is written must fit."""
    rows: list[Line] = []
    before: Block | None = None
    for block in page.blocks:
        if before and _apart(before, block):
            rows.append(())
        rows.extend(_lines(block, max(width, 20)))
        before = block
    text = "\n".join("".join(paint(piece) for piece in row) for row in rows) + "\n"
    return _spelled(text.replace(FIRM, " "), letters)


def _apart(before: Block, block: Block) -> bool:
    """Tell whether an empty line stands between two blocks: none between sentences, or under a small heading."""
    if isinstance(before, Heading):
        return before.rank < 3
    return not (isinstance(before, Say) and isinstance(block, Say) and before.mark == block.mark)


def _lines(block: Block, width: int) -> Iterator[Line]:
    if isinstance(block, Heading):
        yield from _led(tuple(Piece(p.text, "strong") for p in block.words), block.aside, width, "", "")
    elif isinstance(block, Say):
        lead = f"  {block.mark} " if block.mark else "  "
        yield from _led(block.words, block.aside, width, lead, " " * len(lead))
    elif isinstance(block, Table):
        for row in table_lines(block, width - MARGIN):
            yield line(" " * MARGIN, row) if row else ()
    elif isinstance(block, Tree):
        yield from _tree(block.root, width, " " * MARGIN, " " * MARGIN)
    elif isinstance(block, Chart):
        for row in chart_lines(block, width - MARGIN):
            yield line(" " * MARGIN, row) if row else ()
    elif isinstance(block, Picture):
        yield from _lines(Say(line(block.caption)), width)
        yield from _lines(block.table, width)
    elif isinstance(block, Footer):
        yield from wrap(tuple(Piece(p.text, "faint") for p in block.words), width)


def _led(words: Line, aside: str, width: int, first: str, later: str) -> Iterator[Line]:
    """Yield words after a lead, and at the far end of the last line (or on one of their own) what stands aside."""
    rows = wrap(words, width - len(later))
    end = wrap((Piece(aside, "faint"),), width - len(later)) if aside else []
    if len(end) == 1:
        gap = width - len(later) - measure(rows[-1]) - measure(end[0])
        if gap >= 2:
            rows[-1] = line(rows[-1], " " * gap, end.pop())
    for i, row in enumerate([*rows, *end]):
        yield line(Piece(later if i else first, "faint"), row)


def _tree(branch: Branch, width: int, first: str, later: str) -> Iterator[Line]:
    """Yield a branch and what is under it: `first` leads its first line, `later` all that belongs to it."""
    yield from _led(branch.words, branch.aside, width, first, later + ("│  " if branch.under else ""))
    for i, under in enumerate(branch.under):
        last = i == len(branch.under) - 1
        yield from _tree(under, width, later + ("└─ " if last else "├─ "), later + ("   " if last else "│  "))


_PLAINER = str.maketrans(
    {
        "●": "*",
        "◐": "~",
        "○": "o",
        "✓": "+",
        "✗": "x",
        "│": "|",
        "├": "|",
        "└": "`",
        "─": "-",
        "—": "-",
        "–": "-",
        "·": "-",
    }
    | {"▌": "!", "◇": "^", "…": "...", "→": "->", "’": "'", "×": "x", "≥": ">=", "≤": "<="}
    | {"█": "#", "▒": "~", "░": "."}
)


def _spelled(text: str, letters: str) -> str:
    """Return text with signs that an encoding lacks spelled in plainer ones."""
    try:
        text.encode(letters)
    except UnicodeEncodeError:
        return text.translate(_PLAINER).encode(letters, "replace").decode(letters)
    return text
