"""A located tree: maps, lists and pieces of text, each knowing where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .place import Place


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text; `quoted` tells whether the writer put quotes around it.

    `lead` is how many signs stand before it (a quote), or -1 where the text as written and as read differ (escapes,
    blocks); `lines` are the places at which parts of it begin, by their offset, where it goes over several lines. What
    is `void` (nothing at all, an alias) has been reported and means nothing.
    """

    text: str
    place: Place
    quoted: bool = False
    void: bool = False
    lead: int = field(default=0, compare=False, repr=False)
    lines: tuple[tuple[int, Place], ...] = field(default=(), compare=False, repr=False)

    def place_of(self, offset: int) -> Place:
        """Return where a character of the text stands, as nearly as can be told."""
        for start, place in reversed(self.lines):
            if start <= offset:
                return Place(place.file, place.line, place.column + offset - start)
        if self.lead < 0 or self.lines:
            return self.place
        return Place(self.place.file, self.place.line, self.place.column + self.lead + offset)


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    place: Place

    def __iter__(self) -> Iterator[Node]:
        return iter(self.items)


@dataclass(frozen=True, slots=True)
class Mapping:
    """A map, in the order written; keys are text and unique."""

    entries: dict[str, tuple[Scalar, Node]]
    place: Place = field(compare=False)

    def get(self, key: str) -> Node | None:
        """Return the value under a key, or None."""
        found = self.entries.get(key)
        return found[1] if found else None

    def key_place(self, key: str) -> Place:
        """Return where a key stands (the map's own place if it has no such key)."""
        found = self.entries.get(key)
        return found[0].place if found else self.place

    def value_place(self, key: str) -> Place:
        """Return where a key's value stands (the map's own place if it has no such key)."""
        found = self.entries.get(key)
        return found[1].place if found else self.place

    def __iter__(self) -> Iterator[tuple[Scalar, Node]]:
        return iter(self.entries.values())


Node = Scalar | Sequence | Mapping


def plain(node: Node) -> Any:
    """Return the tree as dicts, lists and strings."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key.text: plain(value) for key, value in node}


def text_of(node: Node | None) -> str:
    """Return a node's text, or none where it is no text."""
    return node.text if isinstance(node, Scalar) else ""


def at(node: Node, path: tuple[int | str, ...]) -> tuple[Node, Place]:
    """Follow a path of keys and indexes as far as it goes; return the node there and the best place for it."""
    place = node.place
    for step in path:
        if isinstance(node, Mapping) and isinstance(step, str) and step in node.entries:
            key, node = node.entries[step]
            place = key.place if isinstance(node, Mapping | Sequence) else node.place
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            place = node.place
        else:
            break
    return node, place
