"""A leaf as the Markdown that the binder reads: headings and sentences as text, the rest as markup."""

import re
from collections.abc import Iterator
from html import escape, unescape

from ..report.as_html import as_fragment, gathered
from ..report.page import Footer, Heading, Line, Say, plain
from .leaf import Contents, Html, Leaf, Part, Prose
from .links import Links, way

_SPECIAL = re.compile(r"([!-/:-@\[-`{-~])")
_TEXT = re.compile(r">([^<>]+)<")
_PICTURE = re.compile(r"(<svg\b.*?</svg>|<a\b.*?</a>)", re.DOTALL)
FENCE = "`" * 9


def as_myst(leaf: Leaf, links: Links) -> str:
    """Write a leaf; every sign that Markdown would read is escaped."""
    kept: list[Part] = [part for part in leaf.parts if not isinstance(part, Footer)]
    head = "" if leaf.under == "" else "---\norphan: true\n---\n\n"
    return head + "\n\n".join(said for part in gathered(kept) for said in _part(part, leaf.name, links)) + "\n"


def _part(part: Part | list[Say], here: str, links: Links) -> Iterator[str]:
    if isinstance(part, Heading):
        yield f"{'#' * part.rank} {_safe(plain(part.words))}"
        if part.aside:
            yield _markup(f'<p class="aside">{escape(part.aside)}</p>', here, links)
    elif isinstance(part, Say):
        yield _line(part.words, here, links) + (f" *{_safe(part.aside)}*" if part.aside else "")
    elif isinstance(part, Prose):
        yield part.markdown
    elif isinstance(part, Contents):
        listed = "\n".join(f"/{name}" for name in part.names)
        yield f"{FENCE}{{toctree}}\n:hidden:\n:caption: {part.caption}\n\n{listed}\n{FENCE}"
    elif isinstance(part, Html):
        yield _markup(part.markup, here, links)
    else:
        yield _markup(as_fragment(tuple(part) if isinstance(part, list) else (part,)), here, links)


def _markup(markup: str, here: str, links: Links) -> str:
    return f"{FENCE}{{raw}} html\n{linked(markup, here, links)}\n{FENCE}"


def linked(markup: str, here: str, links: Links) -> str:
    """Return markup in which names lead to their pages; in pictures and where something leads already, none do."""

    def found(text: re.Match[str]) -> str:
        words = links.words(unescape(text.group(1)), here)
        return ">" + "".join(_anchor(word.text, word.to, here) for word in words) + "<"

    kept = _PICTURE.split(markup)
    return "".join(part if n % 2 else _TEXT.sub(found, part) for n, part in enumerate(kept))


def _anchor(text: str, to: str, here: str) -> str:
    return f'<a href="{escape(way(here, to))}.html">{escape(text)}</a>' if to else escape(text)


def _line(words: Line, here: str, links: Links) -> str:
    said = []
    for piece in words:
        for word in links.words(piece.text, here):
            text = _safe(word.text)
            said.append(f"[{text}](<{way(here, word.to)}.md>)" if word.to else text)
            if piece.tone == "strong" and text.strip() and not word.to:
                said[-1] = f"<strong>{text}</strong>"
    return "".join(said)


def _safe(text: str) -> str:
    r"""Escape every sign.

    >>> _safe("a_b 1. {c}")
    'a\\_b 1\\. \\{c\\}'
    """
    return _SPECIAL.sub(r"\\\1", " ".join(text.split("\n")))
