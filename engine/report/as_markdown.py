"""A page as Markdown: tables with pipes, proofs as nested lists."""

import re
from collections.abc import Iterator

from .axis import chart_lines
from .page import Block, Branch, Chart, Footer, Heading, Line, Page, Picture, Say, Table, Tree, plain

CHART = 96
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")


def as_markdown(page: Page) -> str:
    """Write a page; every sign that Markdown would read is escaped."""
    blocks: list[str] = []
    for block in page.blocks:
        rows = list(_rows(block))
        if isinstance(block, Say) and blocks and blocks[-1].startswith("- ") and rows[0].startswith("- "):
            blocks[-1] += "\n" + "\n".join(rows)
        elif rows:
            blocks.append("\n".join(rows))
    return "\n\n".join(blocks) + "\n"


def _rows(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        aside = f" ({_safe(block.aside)})" if block.aside else ""
        yield f"{'#' * block.rank} {_line(block.words)}{aside}"
    elif isinstance(block, Say):
        yield f"{_bullet(block.mark)}{_line(block.words)}{_aside(block.aside)}"
    elif isinstance(block, Table):
        yield from _table(block)
    elif isinstance(block, Tree):
        yield from _tree(block.root, "")
    elif isinstance(block, Chart):
        yield from ("```text", *(plain(row) for row in chart_lines(block, CHART)), "```")
    elif isinstance(block, Picture):
        yield from (f"*{_safe(block.caption)}*", "")
        yield from _table(block.table)
    elif isinstance(block, Footer):
        yield f"---\n\n{_line(block.words)}"


def _table(table: Table) -> Iterator[str]:
    yield f"| {' | '.join(map(_safe, table.head))} |"
    yield f"|{'---|' * len(table.head)}"
    for row in table.rows:
        cells = [_line(cell) for cell in row.cells]
        if len(cells) == 1 and len(table.head) > 1:
            cells = [f"**{cells[0]}**".replace("****", "**"), *[""] * (len(table.head) - 1)]
        yield f"| {' | '.join(cells)} |"


def _tree(branch: Branch, indent: str) -> Iterator[str]:
    yield f"{indent}- {_line(branch.words)}{_aside(branch.aside)}"
    for under in branch.under:
        yield from _tree(under, indent + "  ")


def _line(words: Line) -> str:
    return "".join(f"**{_safe(p.text)}**" if p.tone == "strong" else _safe(p.text) for p in words)


def _aside(aside: str) -> str:
    return f" *{_safe(aside)}*" if aside else ""


def _bullet(mark: str) -> str:
    return "" if not mark else "- " if mark == "·" else f"- {_safe(mark)} "


def _safe(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text.replace("\n", " "))
