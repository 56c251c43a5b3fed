"""A leaf of the site before it is bound: blocks as every page has them, and what only a site holds."""

from typing import NamedTuple

from ..report.page import Block


class Html(NamedTuple):
    """A piece of markup, escaped by whoever made it; names in its text become links."""

    markup: str


class Prose(NamedTuple):
    """A text that was written as Markdown, and is taken as it stands."""

    markdown: str


class Contents(NamedTuple):
    """The leaves below this one in the order of the site, under a caption."""

    caption: str
    names: tuple[str, ...]


Part = Block | Html | Prose | Contents


class Leaf(NamedTuple):
    """One page of the site: `name` is its path without an ending, `under` the leaf that lists it."""

    name: str
    parts: tuple[Part, ...]
    under: str = ""
