"""What became of each item of a catalogue."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .catalogue import FATES, GAP, SORTS, Catalogue, Item, citing
from .passage import passage
from .rulebook import Citation, Rulebook, Source

Link = tuple[str, str]
"""The sort and the id of what carries an item."""


@dataclass(frozen=True, slots=True)
class Covered:
    """An item, what carries it, and the one fate it is counted under."""

    item: Item
    links: tuple[Link, ...]

    @property
    def fate(self) -> str:
        """Return what is written of it, else the first sort that cites it, else a gap."""
        sorts = {sort for sort, _ in self.links}
        return self.item.written or next((sort for sort in SORTS if sort in sorts), GAP)


def coverage(catalogue: Catalogue, book: Rulebook) -> tuple[Covered, ...]:
    """Return every item with what the citations of a rulebook make of it."""
    links: dict[str, dict[Link, None]] = {item.id: {} for item in catalogue.items}
    for sort, id, cite in citing(book):
        for item in cited_items(cite, catalogue):
            links[item.id][sort, id] = None
    return tuple(Covered(item, tuple(links[item.id])) for item in catalogue.items)


def cited_items(cite: Citation, catalogue: Catalogue) -> tuple[Item, ...]:
    """Return the items that a citation carries.

    Where several stand in one place (two statements on one line), those whose mark it has; where none has it, all.
    """
    cited = passage(cite.at)
    found = [item for item in catalogue.by_work.get(cite.work, ()) if item.holds(cited)]
    by_passage: dict[object, list[Item]] = {}
    for item in found:
        by_passage.setdefault(item.passage, []).append(item)
    chosen: list[Item] = []
    for items in by_passage.values():
        chosen += [item for item in items if cite.mark in item.marks] or items
    return tuple(chosen)


def counted(covered: Iterable[Covered]) -> Mapping[str, int]:
    """Return how many items have each fate."""
    found = Counter(one.fate for one in covered)
    return {fate: found[fate] for fate in FATES}


def units(works: Iterable[str], sources: Mapping[str, Source]) -> dict[str, tuple[str, ...]]:
    """Return works by the origin they share: each origin is one unit of evidence, however many works repeat it."""
    found: dict[str, list[str]] = {}
    for work in dict.fromkeys(works):
        source = sources.get(work)
        found.setdefault(source.chain if source and source.chain else work, []).append(work)
    return {chain: tuple(same) for chain, same in found.items()}
