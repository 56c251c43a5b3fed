"""What an audit finds in the rulebook itself: what is known and stays, and a whole audit where one is kept."""

from collections.abc import Iterator
from itertools import groupby

from ..audit.accepted import Accepted
from ..audit.flaw import KINDS, Kind
from ..report.audit_page import KIND_WORDS
from ..report.page import Block, Footer, Heading, Piece, Row, Say, Table, line
from ..report.papers import section
from .leaf import Leaf
from .sheaf import Sheaf

HOLDS = {"yes": "holds", "arguable": "arguable", "no": "does not hold"}


def flaws_leaf(sheaf: Sheaf) -> Leaf | None:
    """Tell what is known to be wrong in the rulebook; None where nothing was looked for."""
    if not sheaf.audit and not sheaf.accepted:
        return None
    return Leaf("audit", tuple(_told(sheaf)))


def _told(sheaf: Sheaf) -> Iterator[Block]:
    if sheaf.audit:
        yield from (block for block in sheaf.audit if not isinstance(block, Footer))
        return
    yield Heading(line("What is wrong in the rulebook itself"))
    yield Say(
        line(
            "These flaws are known, and each stays for the reason given. Of this rulebook and day no audit is kept, so "
            "whether each is still found, and in whom, is not told here: run zhol audit and bind the site again."
        )
    )
    by_kind = sorted(sheaf.accepted, key=lambda one: KINDS.index(_kind(one)))
    for kind, found in groupby(by_kind, key=_kind):
        yield from section(KIND_WORDS[kind], [Table(("flaw", "", "why it stays"), tuple(_rows(found)), "by row")], kind)


def _kind(one: Accepted) -> Kind:
    return next(kind for kind in KINDS if kind == one.flaw.partition(":")[0])


def _rows(found: Iterator[Accepted]) -> Iterator[Row]:
    for one in found:
        yield Row((line(Piece(one.flaw, "name")), line(HOLDS[one.holds]), line(one.why)))
