"""Tables in lines of text: columns as wide as they need, and another form where that is too wide."""

from collections.abc import Iterator, Sequence

from .page import Line, Piece, Row, Table, line, plain
from .wrap import longest_word, measure, wrap

GAP = 2
NARROW = 58
WIDEST_WORD = 16
LABEL = 38


def table_lines(table: Table, width: int) -> Iterator[Line]:
    """Yield a table's lines, none wider than `width`; nothing is cut off."""
    widths = _widths(table, width)
    if width < NARROW or widths is None:
        yield from _by_column(table, width) if table.narrow == "by column" else _by_row(table, width)
        return
    if any(table.head):
        yield from _row([(Piece(head, "strong"),) if head else () for head in table.head], widths)
    for i, row in enumerate(table.rows):
        if len(row.cells) == 1 and len(table.head) > 1:
            if i and any(table.head) and _begins(row, table.rows[i - 1]):
                yield ()
            yield from wrap(row.cells[0], width)
        else:
            yield from _row(row.cells, widths)


def _begins(row: Row, before: Row) -> bool:
    """Tell whether a row that heads others stands apart from what is above; one in strong words always does."""
    return len(before.cells) > 1 or any(piece.tone == "strong" for piece in row.cells[0])


def _widths(table: Table, width: int) -> list[int] | None:
    """Return the width of each column, or None where not even the longest words fit."""
    full = [row.cells for row in table.rows if len(row.cells) == len(table.head)]
    columns = [[(Piece(head),), *(cells[i] for cells in full)] for i, head in enumerate(table.head)]
    least = [min(max(map(longest_word, cells)), WIDEST_WORD) for cells in columns]
    if table.narrow == "by column" and len(least) > 2:
        least[1:] = [max(least[1:])] * (len(least) - 1)
    wanted = [max(map(measure, cells)) for cells in columns]
    if len(wanted) > 2:
        wanted[0] = max(min(wanted[0], LABEL), least[0])
    if table.narrow == "by column" and len(wanted) > 2:
        wanted[1:] = [min(max(wanted[1:]), 22)] * (len(wanted) - 1)
        wanted = [max(w, low) for w, low in zip(wanted, least, strict=True)]
    room = width - GAP * (len(wanted) - 1)
    if sum(least) > room:
        return None
    while sum(wanted) > room:
        # the first of many columns says what a row is about, so it gives way last
        loose = [i for i in range(len(wanted) > 2, len(wanted)) if wanted[i] > least[i]] or [0]
        wanted[max(loose, key=lambda i: wanted[i])] -= 1
    return wanted


def _row(cells: Sequence[Line], widths: Sequence[int]) -> Iterator[Line]:
    """Yield the lines of one row; neighbours that say the same and do not fit alone share their room."""
    spans = list(_spans(cells, widths))
    blocks = [wrap(words, width) for words, width in spans]
    for level in range(max(map(len, blocks))):
        found: list[Piece] = []
        for block, (_, width) in zip(blocks, spans, strict=True):
            part = block[level] if level < len(block) else ()
            found += [*part, Piece(" " * (width - measure(part) + GAP))]
        yield _ended(tuple(found))


def _spans(cells: Sequence[Line], widths: Sequence[int]) -> Iterator[tuple[Line, int]]:
    at = 0
    while at < len(cells):
        end = at + 1
        if at and measure(cells[at]) > widths[at]:
            while end < len(cells) and plain(cells[end]) == plain(cells[at]):
                end += 1
        yield cells[at], sum(widths[at:end]) + GAP * (end - at - 1)
        at = end


def _ended(words: Line) -> Line:
    """Return a line without the spaces at its end."""
    found = list(words)
    while found and not found[-1].text.strip():
        found.pop()
    return tuple(found)


def _by_column(table: Table, width: int) -> Iterator[Line]:
    """Yield one block a column: its head, then each row's label and cell."""
    for column, head in enumerate(table.head[1:], 1):
        if column > 1:
            yield ()
        yield from wrap((Piece(head, "strong"),), width)
        for row in table.rows:
            if len(row.cells) == 1:
                yield from wrap(row.cells[0], width)
            else:
                yield from _pair(row.cells[0], row.cells[column], width)


def _by_row(table: Table, width: int) -> Iterator[Line]:
    """Yield one block a row: its first cell, then the others under their heads."""
    for i, row in enumerate(table.rows):
        if i:
            yield ()
        yield from wrap(row.cells[0], width)
        for head, cell in zip(table.head[1:], row.cells[1:], strict=False):
            if cell:
                yield from _pair(line(Piece(head, "faint")), cell, width)


def _pair(label: Line, cell: Line, width: int) -> Iterator[Line]:
    """Yield `label: cell`, broken under the label where it must."""
    rows = wrap(line(label, ": " if label else "", cell), width - 4)
    for i, row in enumerate(rows):
        yield line("    " if i else "  ", row)
