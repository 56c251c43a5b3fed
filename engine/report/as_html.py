"""A page as one HTML file that needs nothing else (no script, font, picture or address) and prints as it reads."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from typing import TypeVar

from .marking import with_elements, without_elements
from .page import Block, Branch, Chart, Footer, Heading, Line, Page, Picture, Piece, Say, Table, Tree, plain
from .style import STYLE, foot_of_sheets
from .svg import as_svg
from .wrap import FIRM

B = TypeVar("B")


def as_html(page: Page, language: str = "en") -> str:
    """Write a page as a whole document; every word is escaped."""
    body = as_fragment(page.blocks)
    feet = [foot_of_sheets(without_elements(plain(block.words))) for block in page.blocks if isinstance(block, Footer)]
    style = "\n".join((STYLE, *feet[-1:]))
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(page.title)}</title>\n<style>\n{style}\n</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def as_fragment(blocks: tuple[Block, ...]) -> str:
    """Write blocks as part of a document that somebody else begins and ends."""
    return with_elements("\n".join(_block(block) for block in gathered(blocks)))


def gathered(blocks: Iterable[B]) -> Iterator[B | list[Say]]:
    """Yield blocks, marked sentences that follow each other as one list."""
    for marked, run in groupby(blocks, key=lambda block: isinstance(block, Say) and bool(block.mark)):
        if marked:
            yield [block for block in run if isinstance(block, Say)]
        else:
            yield from run


def _block(block: Block | list[Say]) -> str:
    if isinstance(block, list):
        return f'<ul class="notes">\n{"".join(map(_note, block))}</ul>'
    if isinstance(block, Heading):
        aside = f" <small>{escape(block.aside)}</small>" if block.aside else ""
        anchor = f' id="{escape(block.anchor)}"' if block.anchor else ""
        return f"<h{block.rank}{anchor}>{_line(block.words)}{aside}</h{block.rank}>"
    if isinstance(block, Say):
        return f"<p>{_line(block.words)}{_aside(block.aside)}</p>"
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Tree):
        return _tree(block)
    if isinstance(block, Chart):
        return as_svg(block)
    if isinstance(block, Picture):
        return _picture(block)
    return f"<footer>{_line(block.words)}</footer>"


def _note(note: Say) -> str:
    return f'<li><span class="mark">{escape(note.mark)}</span>{_line(note.words)}{_aside(note.aside)}</li>\n'


def _table(table: Table) -> str:
    # a corner that heads nothing is no head
    head = "".join(f'<th scope="col">{escape(title)}</th>' if title else "<td></td>" for title in table.head)
    rows = []
    for row in table.rows:
        if len(row.cells) == 1 and len(table.head) > 1:
            span = f'colspan="{len(table.head)}" scope="rowgroup"'
            rows.append(f'<tr class="group"><th {span}>{_line(row.cells[0])}</th></tr>')
        else:
            cells = enumerate(zip(row.cells, table.head, strict=True))
            rows.append(f"<tr>{''.join(_cell(n, words, head) for n, (words, head) in cells)}</tr>")
    shown = f"<thead><tr>{head}</tr></thead>\n" if any(table.head) else ""
    stacks = ' class="stacks"' if len(table.head) > 2 else ""
    whole = f'<div class="over">\n<table{stacks}>\n{shown}<tbody>\n{chr(10).join(rows)}\n</tbody>\n</table>\n</div>'
    return _folded(table.folds, whole) if table.folds else whole


def _cell(n: int, words: Line, head: str) -> str:
    """Write a cell: the first heads its row; the others carry what heads their column, for where there is no room."""
    told = _line(words)
    if n == 0:
        return f'<th scope="row">{told}</th>' if told else "<td></td>"
    return f'<td data-head="{escape(without_elements(head))}">{told}</td>' if head and told else f"<td>{told}</td>"


def _folded(words: str, inside: str) -> str:
    """Fold a part away on a screen; it stands open where it is printed."""
    return f"<details><summary>{escape(words)}</summary>\n{inside}\n</details>"


def _tree(tree: Tree) -> str:
    """Write a proof as a fold that stands open, so that it prints open in every browser."""
    root = tree.root
    under = _branches(root.under)
    if not tree.folds or not under:
        return f"<ul><li>{_line(root.words)}{_aside(root.aside)}{under}</li></ul>"
    return f"<details open><summary>{_line(root.words)}{_aside(root.aside)}</summary>{under}</details>"


def _branches(branches: tuple[Branch, ...]) -> str:
    items = "".join(f"<li>{_line(b.words)}{_aside(b.aside)}{_branches(b.under)}</li>" for b in branches)
    return f"<ul>{items}</ul>" if items else ""


def _picture(picture: Picture) -> str:
    """Write a picture over its numbers."""
    numbers = _folded("the numbers", _table(picture.table))
    return f"<figure>\n<figcaption>{escape(picture.caption)}</figcaption>\n{picture.svg}\n{numbers}\n</figure>"


def _line(words: Line) -> str:
    return "".join(map(_piece, words))


def _piece(piece: Piece) -> str:
    # who copies a command takes its spaces along, and one at which no line breaks is none to a shell
    told = escape(piece.text.replace(FIRM, " ") if piece.tone == "name" else piece.text)
    told = told if piece.tone == "plain" else f'<span class="{piece.tone}">{told}</span>'
    return f'<a href="#{escape(piece.to)}">{told}</a>' if piece.to else told


def _aside(aside: str) -> str:
    return f' <span class="aside">{escape(aside)}</span>' if aside else ""
