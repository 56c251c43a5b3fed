"""A page as one HTML file that needs nothing else (no script, font, picture or address) and prints as it reads."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from .marking import with_elements, without_elements
from .page import Block, Branch, Chart, Heading, Line, Page, Picture, Piece, Say, Table, Tree
from .svg import as_svg
from .wrap import FIRM

STACKED = """
  table.stacks, table.stacks tbody, table.stacks tr, table.stacks th, table.stacks td { display: block; }
  table.stacks thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.stacks tbody tr { padding: .3rem 0; border-bottom: 1px solid var(--rule); }
  table.stacks tbody th, table.stacks tbody td { border: 0; padding: .1rem 0; }
  table.stacks tbody td { padding-left: .8rem; }
  table.stacks td:empty { display: none; }
  table.stacks td[data-head]::before { content: attr(data-head) ": "; color: var(--soft); }
""".strip()
"""Tables where there is no room beside: the cells of a row below each other, each after what heads its column."""

CHARTS = """
svg.chart { display: block; width: 100%; height: auto; margin: 1rem 0; font: 9px Georgia, 'Times New Roman', serif; }
svg.chart text { fill: var(--ink); }
svg.chart .head { font-weight: bold; font-size: 10px; }
svg.chart .lane, svg.chart .year { fill: var(--soft); }
svg.chart .tick { stroke: var(--rule); stroke-width: .5; }
svg.chart .full, svg.chart .thin { fill: var(--ink); }
svg.chart .doubt { fill: var(--ink); fill-opacity: .28; stroke: var(--ink); stroke-width: .5; }
svg.chart .empty { fill: none; stroke: var(--rule); stroke-width: .6; stroke-dasharray: 2 2; }
svg.chart .bad { fill: none; stroke: var(--bad); stroke-width: 2; }
""".strip()
"""Charts, whose words and lines are in the colours of the page that they stand on."""

TINTS = """
.k0 { --k: #00629b; } .k1 { --k: #b84a00; } .k2 { --k: #00795a; } .k3 { --k: #a3447f; } .k4 { --k: #6b5200; }
.k5 { --k: #46566b; }
@media (prefers-color-scheme: dark) {
  .k0 { --k: #6db8ea; } .k1 { --k: #f49a5c; } .k2 { --k: #4fcfa6; } .k3 { --k: #e29ac6; } .k4 { --k: #d8bb55; }
  .k5 { --k: #a9bad2; }
}
""".strip()
"""The colours by which parts of a drawing are told apart."""

STYLE = (
    """
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #5c5c5c; --rule: #c9c9c9; --paper: #fff;
  --good: #1f6b3a; --bad: #a3231f; --open: #8a5a00; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --soft: #a5a29b; --rule: #4a4842; --paper: #1c1b19;
    --good: #7fcf9a; --bad: #ff9a92; --open: #f0c060; }
}
body { color: var(--ink); background: var(--paper); font: 11pt/1.45 Georgia, 'Times New Roman', serif;
  max-width: 52rem; margin: 2.5rem auto; padding: 0 1.2rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .4rem; }
h3, h4 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
small { font-weight: normal; color: var(--soft); font-size: .95rem; margin-left: .6rem; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--rule); }
thead th, thead td { border-bottom: 2px solid var(--ink); }
tbody th { font-weight: normal; }
tr.group th { padding-top: 1rem; }
ul { padding-left: 1.2rem; margin: .3rem 0; }
li { margin: .15rem 0; }
ul.notes { list-style: none; padding: 0; }
ul.notes li { padding-left: 1.4rem; text-indent: -1.4rem; margin: .35rem 0; }
.mark { display: inline-block; width: 1.4rem; text-indent: 0; }
.aside, .faint { color: var(--soft); }
.aside { font-size: .88em; }
.strong { font-weight: bold; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.open { color: var(--open); }
.left::before { content: "[en] "; color: var(--soft); font-size: .85em; }
.name { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .88em; }
%CHARTS%
.over { overflow-x: auto; }
th, td { overflow-wrap: break-word; }
figure { margin: 1.4rem 0; }
figcaption { font-weight: bold; margin-bottom: .3rem; }
svg.plot { display: block; width: 100%; max-width: 38rem; height: auto;
  font: 11px ui-sans-serif, Helvetica, Arial, sans-serif; }
svg.plot text { fill: var(--ink); }
svg.plot .soft { fill: var(--soft); }
svg.plot .rule { stroke: var(--rule); stroke-width: .6; }
svg.plot .line { fill: none; stroke-width: 2; stroke-linejoin: round; }
svg.plot .band { fill: var(--rule); fill-opacity: .55; }
%TINTS%
svg.plot .k0, svg.plot .k1, svg.plot .k2, svg.plot .k3, svg.plot .k4, svg.plot .k5 { stroke: var(--k); }
svg.plot .box { fill: var(--k); stroke: none; }
svg.plot .flow { fill: var(--k); stroke: none; fill-opacity: .32; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .15em; }
@media (max-width: 34rem) {
  body { margin: 1rem auto; padding: 0 .8rem; }
  table { font-size: .9rem; }
  th, td { overflow-wrap: anywhere; }
  %STACKS%
}
details { margin: .4rem 0 .8rem; border-left: 3px solid var(--rule); padding-left: .8rem; }
summary { cursor: pointer; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--rule); padding-top: .6rem; color: var(--soft);
  font-size: .88rem; }
@page { margin: 2cm; }
@media print {
  :root { --ink: #000; --soft: #444; --paper: #fff; --good: #000; --bad: #000; --open: #000; }
  body { margin: 0; padding: 0; max-width: none; font-size: 10pt; }
  .over { overflow: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
  tr, summary, svg.chart, svg.plot { break-inside: avoid; }
  figcaption { break-after: avoid; }
  h1, h2, h3, thead { break-after: avoid; }
  thead { display: table-header-group; }
}
""".strip()
    .replace("%CHARTS%", CHARTS)
    .replace("%TINTS%", TINTS)
    .replace("%STACKS%", STACKED)
)


def as_html(page: Page, language: str = "en") -> str:
    """Write a page as a whole document; every word is escaped."""
    body = as_fragment(page.blocks)
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(page.title)}</title>\n<style>\n{STYLE}\n</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def as_fragment(blocks: tuple[Block, ...]) -> str:
    """Write blocks as part of a document that somebody else begins and ends."""
    return with_elements("\n".join(_block(block) for block in _gathered(blocks)))


def _gathered(blocks: tuple[Block, ...]) -> Iterator[Block | list[Say]]:
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
