"""Texts written by hand, taken in as they are: links among them stay, links to what no site holds are undone."""

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping

from ..report.page import Heading, Row, Table, line
from .leaf import Leaf, Part, Prose

_LINK = re.compile(r"\[((?:[^\[\]]|\[[^\]]*\])+)\]\(([^)\s]+)\)")
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
FIRST = "docs/tutorials/"
"""Where the tutorials lie; they need no list, as the site begins with them."""
DECISIONS = "docs/decisions/"


def text_leaves(texts: Mapping[str, str]) -> Iterator[Leaf]:
    """Yield a leaf a text."""
    for name, text in texts.items():
        yield Leaf(name, (Prose(_kept(name, text, texts.keys())),), room_of(name))


def room_of(name: str) -> str:
    """Return the leaf that lists a text; none for a tutorial."""
    if name.startswith(FIRST):
        return ""
    return "decisions" if name.startswith(DECISIONS) else "texts"


def title_of(text: str) -> str:
    """Return the title of a text."""
    found = _TITLE.search(text)
    return found.group(1).replace("`", "") if found else ""


def _kept(name: str, text: str, known: Collection[str]) -> str:
    """Return a text in which links lead to texts that are there, and what else was a link is its words."""

    def link(found: re.Match[str]) -> str:
        words, to = found.groups()
        file, sharp, anchor = to.partition("#")
        if not file:
            return found.group()
        there = posixpath.normpath(posixpath.join(posixpath.dirname(name), file)).removesuffix(".md")
        return f"[{words}]({file}{sharp}{anchor})" if there in known else str(words)

    return _LINK.sub(link, text)


def list_leaf(leaf: str, title: str, texts: Mapping[str, str]) -> Leaf | None:
    """List the texts of a room; None where there are none."""
    rows = [Row((line(title_of(text)), line(name))) for name, text in texts.items() if room_of(name) == leaf]
    if not rows:
        return None
    parts: tuple[Part, ...] = (Heading(line(title)), Table(("", ""), tuple(rows), "by row"))
    return Leaf(leaf, parts)
