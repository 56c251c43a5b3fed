"""Read rates by group: who belongs to which group of a scenario, and the share that each has."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from ..language.conditions import All, Condition, reads
from ..text.node import Mapping as Map
from ..text.node import Node, text_of
from .amounts import share_of
from .reading import Reading
from .whatif import Grouping

REST = "rest"
MOST = 1_000


def read_groupings(r: Reading, node: Node | None) -> dict[str, Grouping]:
    """Read the groups by which rates may differ: of each, conditions on facts and on the day, first that holds counts,
    and the others last, as `rest`."""
    if node is not None and not isinstance(node, Map):
        r.found.error(node.place, "'groups' is a map from a name to groups: {age: {young: [...], old: rest}}")
    found = {}
    for key, groups in node if isinstance(node, Map) else ():
        if not isinstance(groups, Map) or [text_of(told) for _, told in groups].count(REST) != 1:
            r.found.error(groups.place, f"groups {key.text}: a map from a group to its conditions, the last one: rest")
        elif text_of(groups.entries[list(groups.entries)[-1]][1]) != REST:
            r.found.error(groups.place, f"groups {key.text}: the rest stands last; a group after it would be nobody")
        else:
            names = [name.text for name, _ in groups]
            conditions = [r.resolver.condition(told) for _, told in list(groups)[:-1]]
            _lasting(r, key.text, groups, conditions)
            found[key.text] = Grouping(key.text, tuple(names), (*conditions, All(())))
    return found


def _lasting(r: Reading, id: str, groups: Map, conditions: Sequence[Condition]) -> None:
    """Report a group that an act could change: only facts and the day say beforehand when somebody leaves it."""
    for (_, told), condition in zip(groups, conditions, strict=False):
        named = sorted(ref.name for ref in reads(condition) if ref.sort != "fact")
        if named:
            hint = "groups go by facts and by the day; what acts change stands under 'when'"
            r.found.error(told.place, f"groups {id}: '{named[0]}' is no fact; {hint}")


def read_by(r: Reading, node: Node | None, known: Mapping[str, Grouping], what: str) -> tuple[Grouping, ...]:
    """Read the names of the groups by which a rate differs."""
    return tuple(known[name] for name in r.named("groups", node, known))


def read_shares(r: Reading, node: Node, by: tuple[Grouping, ...], what: str) -> tuple[Fraction, ...] | None:
    """Read a share, or one for each combination of groups: the last named changes soonest. None where one is wrong."""
    cells = 1
    for grouping in by:
        cells *= len(grouping.names)
    if cells > MOST:
        r.found.error(node.place, f"{what}: {cells:,} shares; at most {MOST:,}")
        return None
    found = [r.read(cell, share_of, what) for cell in _cells(r, node, by, what)]
    shares = tuple(share for share in found if share is not None)
    return shares if len(shares) == cells else None


def _cells(r: Reading, node: Node, by: tuple[Grouping, ...], what: str) -> Iterator[Node]:
    """Yield the shares one by one; a plain one holds for all groups that are left."""
    if not by:
        if isinstance(node, Map):
            r.found.error(node.place, f"{what}: shares by groups that 'by' does not name")
        else:
            yield node
    elif not isinstance(node, Map):
        for _ in by[0].names:
            yield from _cells(r, node, by[1:], what)
    elif sorted(node.entries) != sorted(by[0].names):
        r.found.error(
            node.place, f"{what}: a share for each of {', '.join(by[0].names)}; write one for every {by[0].id}"
        )
    else:
        for name in by[0].names:
            yield from _cells(r, node.entries[name][1], by[1:], what)
