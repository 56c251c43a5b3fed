"""A drawing of names in columns, joined by lines from each column to the next."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import NamedTuple

from ..report.words import Wording
from .links import way
from .sheaf import Sheaf


class Group(NamedTuple):
    """Names that stand together under a head."""

    head: str
    names: tuple[str, ...]


Column = list[Group]
Edges = set[tuple[str, str]]
ROW, TOP, LETTER, GAP = 15, 8, 6.1, 4
"""The height of a row, the room above, the width of a letter as it is at most, and what is left before a line."""
BETWEEN = 140
"""The room for lines between two columns."""
TINTS = 6


class Spot(NamedTuple):
    """A name on the drawing: where it is written, where lines come in and go out, and which group it is of."""

    name: str
    x: float
    y: float
    out: float
    tint: int
    ends: bool


def drawing(columns: Sequence[Column], edges: Sequence[Edges], sheaf: Sheaf, here: str, said: tuple[str, str]) -> str:
    """Draw columns as SVG, each name a link to its page; `said` is a title and what is to be seen, for who does not."""
    rows = max(sum(len(group.names) + 1 for group in column) for column in columns)
    height = TOP + ROW * rows
    heads: list[str] = []
    spots: list[dict[str, Spot]] = []
    x = 0.0
    for n, column in enumerate(columns):
        wide = LETTER * max(len(name) for group in column for name in (group.head, *group.names))
        x += wide if n == 0 else BETWEEN
        spots.append(_spots(column, x, height, heads, ends=n == 0))
        x += 0 if n == 0 else wide
    drawn = [
        _name(spot, _lines(spot, n, edges, spots), sheaf, here) for n, at in enumerate(spots) for spot in at.values()
    ]
    title, desc = (escape(words) for words in said)
    id = title.replace(" ", "-").replace(",", "")
    sizes = f"min-width:{x * 0.8:.0f}px;max-width:{x * 1.3:.0f}px"
    return (
        f'<div class="over"><svg class="picture" viewBox="0 0 {x:.0f} {height + TOP}" style="{sizes}" role="group" '
        f'aria-labelledby="{id}" aria-describedby="{id}-is"><title id="{id}">{title}</title><desc id="{id}-is">{desc}'
        f"</desc>{''.join(heads)}{''.join(drawn)}</svg></div>"
    )


def near(names: Iterable[str], edges: Edges, before: Sequence[str]) -> list[str]:
    """Put names in the order of what they belong to, so that few lines cross."""
    at = {name: n / max(len(before), 1) for n, name in enumerate(before)}

    def mean(name: str) -> float:
        beside = [at[one] for one, other in edges if other == name and one in at]
        return sum(beside) / len(beside) if beside else 1

    return sorted(names, key=mean)


def _spots(column: Column, x: float, height: float, heads: list[str], *, ends: bool) -> dict[str, Spot]:
    """Place the names of a column over the whole height; its heads are added to `heads`."""
    found: dict[str, Spot] = {}
    pitch = (height - TOP) / sum(len(group.names) + 1 for group in column)
    anchor = ' text-anchor="end"' if ends else ""
    y = TOP + pitch / 2
    for tint, group in enumerate(column):
        heads.append(
            f'<text class="head k{tint % TINTS}" x="{x:.1f}" y="{y + 3:.1f}"{anchor}>{escape(group.head)}</text>'
        )
        for name in group.names:
            y += pitch
            out = x + GAP if ends else x + LETTER * len(name) + GAP
            found[name] = Spot(name, round(x, 1), round(y, 1), round(out, 1), tint % TINTS, ends)
        y += pitch
    return found


def _lines(spot: Spot, n: int, edges: Sequence[Edges], spots: Sequence[dict[str, Spot]]) -> Iterator[str]:
    """Yield the lines that leave a name, and unseen until it is pointed at those that come to it."""
    if n < len(edges):
        yield from (_curve(spot, spots[n + 1][to], "") for one, to in sorted(edges[n]) if one == spot.name)
    if n:
        yield from (
            _curve(spots[n - 1][one], spot, ' class="comes"') for one, to in sorted(edges[n - 1]) if to == spot.name
        )


def _curve(one: Spot, to: Spot, comes: str) -> str:
    first, last = one.out, to.x - GAP
    middle = round((first + last) / 2, 1)
    return f'<path{comes} d="M{first} {one.y}C{middle} {one.y} {middle} {to.y} {last} {to.y}"/>'


def _name(spot: Spot, lines: Iterable[str], sheaf: Sheaf, here: str) -> str:
    """Write a name with its lines; what it is called in words shows where the pointer rests."""
    anchor = ' text-anchor="end"' if spot.ends else ""
    called = Wording(sheaf.book).name(spot.name) if spot.name not in sheaf.book.instruments else ""
    words = f'<text x="{spot.x}" y="{spot.y + 3:.1f}"{anchor}>{escape(spot.name)}</text>'
    title = f"<title>{escape(called or sheaf.book.instruments[spot.name].title)}</title>"
    to = sheaf.leaves.get(spot.name, "")
    link = f'<a href="{escape(way(here, to))}.html">{title}{words}</a>' if to else words
    return f'<g class="k{spot.tint}">{"".join(lines)}{link}</g>'
