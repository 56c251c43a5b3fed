"""What a file says under a key, in words; nothing where it says nothing there, or is no file of keys."""

from ..text.diagnostic import Diagnostics
from ..text.node import Mapping, Node, text_of
from ..text.tree import parse


def read(text: str, name: str) -> Node | None:
    """Return what is written in a text; whatever is wrong with it, others tell."""
    return parse(text, name, Diagnostics())


def said(node: Node | None, *keys: str) -> str:
    """Return the words under a key, or under keys in each other.

    >>> said(read("case: {of: 'a  farmer'}", "life"), "case", "of")
    'a farmer'
    """
    for key in keys:
        node = node.get(key) if isinstance(node, Mapping) else None
    return " ".join(text_of(node).split())
