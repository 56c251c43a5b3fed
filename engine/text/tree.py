"""YAML (and so JSON) as a tree in which everything knows its place and every scalar is still text.

Read from libyaml's events, because composed nodes hide anchors and tags. Text is not typed here: `no` is not false and
`12:30` is not 750 until a vocabulary says what they are.
"""

from collections.abc import Iterator
from typing import Any
from unicodedata import category

import yaml

from .diagnostic import Diagnostics, source_lines
from .limits import DEPTH, ENTRIES, SIGNS, TEXT
from .node import Mapping, Node, Scalar, Sequence, at, plain, text_of
from .place import Place

EMPTY = -2
"""The `lead` of what the writer left out; an alias has none."""

__all__ = ["Mapping", "Node", "Scalar", "Sequence", "at", "parse", "plain", "text_of"]


def parse(text: str, file: str, found: Diagnostics) -> Node | None:
    """Read one document. Mistakes go to `found`; None where nothing usable is left."""
    start = Place(file, 1, 1)
    if len(text) > SIGNS:
        found.error(start, f"the file has {len(text):,} characters; at most {SIGNS:,} are read")
        return None
    text = text.removeprefix("\ufeff")
    try:
        return _Reader(_untabbed(text), file, found).document()
    except _TooMuch:
        return None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(file, mark.line + 1, mark.column + 1) if mark else start
        found.error(place, f"not readable as YAML: {_problem(error, text)}")
    except (yaml.YAMLError, UnicodeError) as error:
        found.error(*_unreadable(text, start, error))
    return None


def _untabbed(text: str) -> str:
    """JSON may be indented with tabs, which YAML forbids; columns stay as they are."""
    return text.replace("\t", " ") if text.lstrip().startswith(("{", "[")) else text


def _unreadable(text: str, start: Place, error: Exception) -> tuple[Place, str]:
    """Find the first sign that no text file holds; a NUL or an escape is a binary file's."""
    for number, line in enumerate(source_lines(text), 1):
        for column, sign in enumerate(line, 1):
            if not sign.isprintable() and sign not in "\t\xa0\ufeff" and not sign.isspace():
                return Place(
                    start.file, number, column
                ), f"a control character (U+{ord(sign):04X}); this is no plain text"
    return start, f"not readable as text: {(str(error) or 'it holds characters that text does not').splitlines()[0]}"


_PROBLEMS = {
    "mapping values are not allowed": "a second `: ` in one text; quote text that holds a colon, or check the indent",
    "cannot start any token": "a sign that begins no text; indent with blanks, and quote text that starts with a sign",
    "did not find expected ',' or ']'": "a list that is not closed; separate its entries by commas and end it with ]",
    "did not find expected ',' or '}'": "a map that is not closed; separate its entries by commas and end it with }",
    "could not find expected ':'": "a key without a colon; write `key: value`",
    "did not find expected key": "a line that does not fit the list or map it is in; check its indent",
    "did not find expected '-' indicator": "a line that is no entry of the list it is in; check its indent",
    "found unexpected end of stream": "a quote that is not closed",
    "did not find expected node content": "a value that is missing",
}


def _problem(error: yaml.MarkedYAMLError, text: str) -> str:
    mark = error.problem_mark
    if mark and text[mark.index : mark.index + 1] == "\t":
        return "a tab; indent with blanks"
    words = str(error.problem or error).splitlines()[0]
    return next((said for part, said in _PROBLEMS.items() if part in words), words)


_SEEN = "\t\n\u200c\u200d"
"""Signs that are not printed and are no harm: breaks, and joiners, without which some alphabets are spelt wrong."""
_NEVER = frozenset(map(chr, range(0xFDD0, 0xFDF0)))
"""Noncharacters (and the last two of each plane): no letters, and text/tongue.py marks with some of them."""


def hidden(text: str) -> str:
    """Name the first sign of a text that would steer a screen, turn the order of letters about or stand for none;
    nothing where there is none."""
    if text.isprintable():
        return ""
    found = next((c for c in text if not c.isprintable() and c not in _SEEN and not _blank_or_new(c)), "")
    return f"the sign U+{ord(found):04X}" if found else ""


def _blank_or_new(sign: str) -> bool:
    """Tell whether a sign is a blank, or one of which Unicode may yet make a letter; noncharacters never become one."""
    new = category(sign) == "Cn" and ord(sign) & 0xFFFE != 0xFFFE and sign not in _NEVER
    return new or category(sign) == "Zs"


class _TooMuch(Exception):
    """A file past a limit, which has been reported."""


class _Reader:
    def __init__(self, text: str, file: str, found: Diagnostics) -> None:
        self.text = text
        self.rows: list[str] = []
        self.file = file
        self.found = found
        self.nodes = 0
        self.events: Iterator[Any] = yaml.parse(text, Loader=getattr(yaml, "CLoader", yaml.Loader))

    def document(self) -> Node | None:
        root: Node | None = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent) and root is not None:
                self.found.error(self.place(event), "a second document; one file holds one document")
                return None
            if isinstance(event, yaml.NodeEvent):
                root = self.node(event, 0)
        if root is None or (isinstance(root, Scalar) and root.void):
            self.found.error(Place(self.file, 1, 1), "the file is empty; leave it out, or write what it should hold")
            return None
        return root

    def place(self, event: Any) -> Place:
        return Place(self.file, event.start_mark.line + 1, event.start_mark.column + 1)

    def node(self, event: Any, depth: int) -> Node:
        self.nodes += 1
        place = self.place(event)
        if depth > DEPTH or self.nodes > ENTRIES:
            limit = f"deeper than {DEPTH} levels" if depth > DEPTH else f"more than {ENTRIES:,} entries"
            self.found.error(place, f"{limit}; nothing that a person wrote needs that")
            raise _TooMuch
        if isinstance(event, yaml.AliasEvent):
            self.found.error(place, f"alias *{event.anchor}; write the text out, aliases are not read")
            return Scalar("", place, void=True)
        self.bare(event, place)
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event, place)
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(tuple(self.item(item, depth + 1) for item in self.until(yaml.SequenceEndEvent)), place)
        return self.mapping(place, depth)

    def item(self, event: Any, depth: int) -> Node:
        node = self.node(event, depth)
        if isinstance(node, Scalar) and node.void and node.lead == EMPTY:
            self.found.error(node.place, "an entry with nothing in it; write one, or take its dash or comma away")
        return node

    def bare(self, event: Any, place: Place) -> None:
        """Refuse anchors and tags."""
        if event.anchor:
            self.found.error(place, f"anchor &{event.anchor}; write the text out, anchors are not read")
        if event.tag and event.tag != "!":
            self.found.error(place, f"tag {event.tag}; text needs no tag, the vocabulary says what it is")

    def until(self, end: type[yaml.Event]) -> Iterator[Any]:
        for event in self.events:
            if isinstance(event, end):
                return
            yield event

    def mapping(self, place: Place, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        for event in self.until(yaml.MappingEndEvent):
            key, value = self.node(event, depth + 1), self.node(next(self.events), depth + 1)
            if not isinstance(key, Scalar):
                self.found.error(key.place, "a list or map as a key; a key is a word")
            elif key.text in entries:
                first = entries[key.text][0].place
                self.found.error(key.place, f"key '{key.text}' a second time; the first is on line {first.line}")
            elif not key.void:
                entries[key.text] = (key, self.said(key, value))
        return Mapping(entries, place)

    def said(self, key: Scalar, value: Node) -> Node:
        """Report a key that is followed by nothing."""
        if isinstance(value, Scalar) and value.void and value.lead == EMPTY:
            self.found.error(key.place, f"'{key.text}' has no value; write one (or [], or {{}}), or leave the key out")
        return value

    def scalar(self, event: Any, place: Place) -> Scalar:
        text, style = event.value, event.style
        if len(text) > TEXT:
            self.found.error(place, f"a text of {len(text):,} characters; at most {TEXT:,} are read")
            raise _TooMuch
        if unseen := hidden(text):
            self.found.error(place, f"a text with {unseen}, which nobody sees and a screen may obey")
        quoted = style in ("'", '"')
        if not text and not quoted and style not in ("|", ">"):
            return Scalar("", place, void=True, lead=EMPTY)
        first, last = event.start_mark, event.end_mark
        if first.line == last.line:
            same = last.column - first.column == len(text) + 2 * quoted
            return Scalar(text, place, quoted, lead=quoted if same else -1)
        lines = () if quoted or style in ("|", ">") else self.folded(text, place)
        return Scalar(text, place, quoted, lead=-1, lines=lines)

    def folded(self, value: str, place: Place) -> tuple[tuple[int, Place], ...]:
        """A plain text over several lines: each line break and indent has become one blank."""
        self.rows = self.rows or source_lines(self.text)
        starts: list[tuple[int, Place]] = []
        offset, column = 0, place.column
        for line in range(place.line, len(self.rows) + 1):
            row = self.rows[line - 1]
            if line > place.line:
                column = len(row) - len(row.lstrip()) + 1
            starts.append((offset, Place(place.file, line, column)))
            piece = row[column - 1 :].rstrip()
            if offset + len(piece) >= len(value):
                return tuple(starts) if piece.startswith(value[offset:]) else ()
            if value[offset : offset + len(piece) + 1] != piece + " ":
                return ()
            offset += len(piece) + 1
        return ()
