"""What is asked of many people, and the changes of the rulebook that are tried: scenarios and reforms, as written."""

from collections.abc import Iterator, Mapping
from html import escape

from ..report.page import Heading, Say, line
from .leaf import Html, Leaf, Part
from .sheaf import Sheaf
from .written import read, said


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
        root = read(text, name)
        for key in (says, "note"):
            if told := said(root, under, key):
                yield Say(line(told))
        if like := said(root, "like"):
            yield Say(line(f"As {like}, but for what stands here."))
        yield Html(f"<details><summary>as it is written</summary><pre>{escape(text.strip())}</pre></details>")
