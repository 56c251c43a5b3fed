"""The hypothetical lives, as they are written, and where each is at work."""

from collections.abc import Iterator
from html import escape

from ..report.page import Heading, Piece, Row, Say, Table, line
from ..report.papers import section
from ..report.words import listed
from .leaf import Html, Leaf, Part
from .sheaf import Sheaf
from .written import read, said


def life_leaves(sheaf: Sheaf) -> Iterator[Leaf]:
    """Yield a leaf a life."""
    for name, text in sheaf.lives.items():
        yield Leaf(f"lives/{name}", tuple(_life(name, text, sheaf)), "lives")


def _life(name: str, text: str, sheaf: Sheaf) -> Iterator[Part]:
    yield Heading(line(titled(text) or name), f"{name}: a made-up life")
    yield Html(f"<pre>{escape(text.strip())}</pre>")
    at_work = sheaf.at_work_in(name)
    rows = tuple(Row((line(Piece(fate, "faint")), line(listed(names)))) for fate, names in at_work.items())
    yield from section("What is at work in it", [Table(("", ""), rows)] if rows else [])


def titled(text: str) -> str:
    """Return what a life says it is: `case: ...`."""
    return said(read(text, "life"), "case")


def lives_leaf(sheaf: Sheaf) -> Leaf:
    """List the lives."""
    rows = tuple(Row((line(Piece(name, "name")), line(titled(text)))) for name, text in sheaf.lives.items())
    how = "Each is made up. zhol check judges one, on any day and in every layer."
    return Leaf("lives", (Heading(line("Made-up lives")), Say(line(how)), Table(("life", ""), rows, "by row")))
