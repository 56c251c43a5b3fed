"""What an audit finds in the rulebook itself: what is known and stays, and a whole audit where one is kept."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from ..audit.accepted import Accepted
from ..audit.flaw import KINDS, Kind
from ..report.audit_page import KIND_WORDS
from ..report.page import Block, Heading, Piece, Row, Say, Table, line, plain
from ..report.papers import section
from .leaf import Leaf, Part, Prose
from .sheaf import Sheaf

ROOM = "audit"
HOLDS = {"yes": "holds", "arguable": "arguable", "no": "does not hold"}


def flaws_leaf(sheaf: Sheaf) -> Leaf | None:
    """Tell what is known to be wrong in the rulebook; None where nothing was looked for."""
    if sheaf.audit:
        return Leaf(ROOM, tuple(_summed(sheaf)))
    return Leaf(ROOM, tuple(_known(sheaf))) if sheaf.accepted else None


def flaw_leaves(sheaf: Sheaf) -> Iterator[Leaf]:
    """Yield a leaf for each kind of flaw, and how grave it is, where an audit is kept."""
    for head, blocks in _sections(sheaf.audit):
        lifted = [block._replace(rank=block.rank - 1) if isinstance(block, Heading) else block for block in blocks]
        yield Leaf(_name(head), (head._replace(rank=1), *lifted), ROOM)


def _summed(sheaf: Sheaf) -> Iterator[Part]:
    """Say how much an audit found, and lead to each kind of it."""
    first = next((n for n, block in enumerate(sheaf.audit) if _heads(block)), len(sheaf.audit))
    yield from sheaf.audit[:first]
    if not first < len(sheaf.audit):
        return
    rows = [
        f"- [{plain(head.words)}]({_name(head)}.md): {head.aside}, {sum(isinstance(b, Heading) for b in blocks)}"
        for head, blocks in _sections(sheaf.audit)
    ]
    yield Prose("\n".join(rows))
    said = "Each flaw is one sentence with its provisions, their sources, and a person in whom it was seen."
    yield Say(line(said, " What is found is found in the rulebook, which may be wrong about the world."))


def _heads(block: Block) -> bool:
    return isinstance(block, Heading) and block.rank == 2


def _sections(audit: Sequence[Block]) -> Iterator[tuple[Heading, list[Block]]]:
    """Yield the heads of an audit's page, each with what stands under it; its last words are told on the list."""
    heads = [n for n, block in enumerate(audit) if _heads(block)]
    for first, end in pairwise((*heads, len(audit) - 2)):
        head = audit[first]
        if isinstance(head, Heading):
            yield head, [*audit[first + 1 : end]]


def _name(head: Heading) -> str:
    return f"{ROOM}/{head.aside.replace(', ', '-')}"


def _known(sheaf: Sheaf) -> Iterator[Block]:
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
