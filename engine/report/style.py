"""How pages look, in a browser and on paper: what a report, the pages of `zhol serve` and the site have in common."""

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
:root { --good: #1f6b3a; --bad: #a3231f; --open: #8a5a00; }
.k0 { --k: #00629b; } .k1 { --k: #b84a00; } .k2 { --k: #00795a; } .k3 { --k: #a3447f; } .k4 { --k: #6b5200; }
.k5 { --k: #46566b; }
@media screen and (prefers-color-scheme: dark) {
  :root { --good: #7fcf9a; --bad: #ff9a92; --open: #f0c060; }
  .k0 { --k: #6db8ea; } .k1 { --k: #f49a5c; } .k2 { --k: #4fcfa6; } .k3 { --k: #e29ac6; } .k4 { --k: #d8bb55; }
  .k5 { --k: #a9bad2; }
}
@media print { :root { --good: #000; --bad: #000; --open: #000; } }
""".strip()
"""The colours of what is good, bad or open, and those by which parts of a drawing are told apart."""

WORDS = """
tr.group th { padding-top: 1rem; }
ul.notes { list-style: none; padding: 0; }
ul.notes li { padding-left: 1.4rem; text-indent: -1.4rem; margin: .35rem 0; }
.mark { display: inline-block; width: 1.4rem; text-indent: 0; }
.aside, .faint { color: var(--soft); }
.aside { font-size: .88em; }
.strong { font-weight: bold; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.open { color: var(--open); }
.over { overflow-x: auto; }
details { margin: .4rem 0 .8rem; border-left: 3px solid var(--rule); padding-left: .8rem; }
summary { cursor: pointer; }
""".strip()
"""Lines, notes and folds."""

PRINTED = """
@page { margin: 2cm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  .over, pre { overflow: visible; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  a { color: inherit; }
  details { border: 0; padding: 0; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
  tr, summary, svg { break-inside: avoid; }
  h1, h2, h3, h4, thead, summary, figcaption { break-after: avoid; }
  p:has(+ svg), p:has(+ figure), p:has(+ .over) { break-after: avoid; }
  thead { display: table-header-group; }
}
""".strip()
"""On paper nothing can be scrolled or unfolded, and each sheet is numbered."""

PLOTS = """
svg.plot { display: block; width: 100%; max-width: 38rem; height: auto;
  font: 11px ui-sans-serif, Helvetica, Arial, sans-serif; }
svg.plot text { fill: var(--ink); }
svg.plot .soft { fill: var(--soft); }
svg.plot .rule { stroke: var(--rule); stroke-width: .6; }
svg.plot .line { fill: none; stroke-width: 2; stroke-linejoin: round; }
svg.plot .band { fill: var(--rule); fill-opacity: .55; }
svg.plot .k0, svg.plot .k1, svg.plot .k2, svg.plot .k3, svg.plot .k4, svg.plot .k5 { stroke: var(--k); }
svg.plot .box { fill: var(--k); stroke: none; }
svg.plot .flow { fill: var(--k); stroke: none; fill-opacity: .32; }
""".strip()
"""Curves, bars and streams of a run."""

COLOURS = """
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #5c5c5c; --rule: #c9c9c9; --paper: #fff; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --soft: #a5a29b; --rule: #4a4842; --paper: #1c1b19; }
}
""".strip()

PAGE = """
body { color: var(--ink); background: var(--paper); font: 11pt/1.45 Georgia, 'Times New Roman', serif;
  max-width: 52rem; margin: 2.5rem auto; padding: 0 1.2rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .4rem; }
h3, h4 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
small { font-weight: normal; color: var(--soft); font-size: .95rem; margin-left: .6rem; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--rule);
  overflow-wrap: break-word; }
thead th, thead td { border-bottom: 2px solid var(--ink); }
tbody th { font-weight: normal; min-width: 6.5em; }
ul { padding-left: 1.2rem; margin: .3rem 0; }
li { margin: .15rem 0; }
.left::before { content: "[en] "; color: var(--soft); font-size: .85em; }
.name { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .88em; }
figure { margin: 1.4rem 0; }
figcaption { font-weight: bold; margin-bottom: .3rem; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .15em; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--rule); padding-top: .6rem; color: var(--soft);
  font-size: .88rem; }
""".strip()

NARROW = """
@media (max-width: 34rem) {
  body { margin: 1rem auto; padding: 0 .8rem; }
  table { font-size: .9rem; }
  th, td { overflow-wrap: anywhere; }
  STACKED
}
""".strip().replace("STACKED", STACKED)

SHEETS = """
@media print {
  :root { font-size: 10pt; --ink: #000; --soft: #444; }
  body { margin: 0; padding: 0; max-width: none; font-size: 1rem; }
}
""".strip()

STYLE = "\n".join((COLOURS, TINTS, PAGE, WORDS, CHARTS, PLOTS, NARROW, PRINTED, SHEETS))
"""All of it, for a page that stands alone."""


def foot_of_sheets(words: str) -> str:
    r"""Return what puts words at the foot of each sheet of paper, which may come to lie alone.

    >>> foot_of_sheets('rulebook "9f"')
    '@page { @bottom-left { content: "rulebook \\22 9f\\22 "; font: 8pt sans-serif; } }'
    """
    told = "".join(f"\\{ord(sign):x} " if sign in '"\\<>\n' else sign for sign in words)
    return f'@page {{ @bottom-left {{ content: "{told}"; font: 8pt sans-serif; }} }}'
