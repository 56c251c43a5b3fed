"""What is asked of many people, and the changes of the rulebook that are tried: scenarios and reforms, as written."""

from collections.abc import Iterator, Mapping
from html import escape

from ..report.page import Heading, Say, line
from ..text.diagnostic import Diagnostics
from ..text.node import Mapping as Keys
from ..text.node import Node, Sequence
from ..text.tree import parse
from .leaf import Html, Leaf, Part
from .sheaf import Sheaf


def what_ifs_leaf(sheaf: Sheaf) -> Leaf | None:
    """Tell the what-ifs; None where there are none."""
    if not sheaf.what_ifs and not sheaf.reforms:
        return None
    return Leaf("what-ifs", tuple(_told(sheaf)))


def _told(sheaf: Sheaf) -> Iterator[Part]:
    yield Heading(line("What if"))
    yield Say(
        line(
            "A scenario carries many made-up people through the rules; numbers in it have a source, or are assumptions."
        )
    )
    if sheaf.what_ifs:
        yield Heading(line("Scenarios"), rank=2)
        yield from _files(sheaf.what_ifs, "scenario", "asks")
    if sheaf.reforms:
        yield Heading(line("Reforms: the rulebook otherwise"), rank=2)
        yield Say(line("A reform edits rules by their names; zhol diff says exactly whose answer it changes."))
        yield from _files(sheaf.reforms, "reform", "why")


def _files(files: Mapping[str, str], under: str, says: str) -> Iterator[Part]:
    for name, text in files.items():
        yield Heading(line(name), rank=3)
        read = parse(text, name, Diagnostics())
        head = _at(read, under)
        for key in (says, "note"):
            if said := _text(_at(head, key)):
                yield Say(line(said))
        if like := _text(_at(read, "like")):
            yield Say(line(f"As {like}, but for what stands here."))
        yield Html(f"<details><summary>as it is written</summary><pre>{escape(text.strip())}</pre></details>")


def _at(node: Node | None, key: str) -> Node | None:
    return node.get(key) if isinstance(node, Keys) else None


def _text(node: Node | None) -> str:
    return "" if node is None or isinstance(node, Keys | Sequence) else " ".join(node.text.split())
