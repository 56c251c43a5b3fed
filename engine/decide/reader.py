"""Read the words and days of a case, each checked against the vocabulary."""

from collections.abc import Iterable

from ..language.dates import Span, day_of, span_of
from ..language.rulebook import Rulebook
from ..language.values import whole
from ..text.diagnostic import Diagnostics, nearest
from ..text.limits import DAYS
from ..text.place import Place
from ..text.tree import Mapping, Node, Scalar, Sequence
from .life import UNKNOWN
from .privacy import private


class Reader:
    """The vocabulary by which a case is read, and the mistakes found in it."""

    def __init__(self, book: Rulebook, found: Diagnostics) -> None:
        self.book = book
        self.words = book.vocabulary
        self.found = found
        self.warnings: list[str] = []

    def keys(self, node: Mapping, known: Iterable[str], what: str) -> None:
        """Report the keys of a map that are not known there."""
        known = list(known)
        for key, _ in node:
            if key.text not in known:
                self.unknown_key(key, known, what)

    def unknown_key(self, key: Scalar, known: list[str], what: str) -> None:
        """Report a key that is not known; one that could point to a real person is refused as such."""
        if private(key.text):
            self.found.error(
                key.place,
                f"'{key.text}' could point to a real person; zhol judges hypothetical lives and has no field for it",
            )
        else:
            hint = nearest(key.text, known) or f"; known are {', '.join(known[:12])}"
            self.found.error(key.place, f"unknown key '{key.text}' in {what}{hint}")

    def days(self, node: Node | None) -> list[tuple[int, Place]]:
        """Return a day, or a list of days, each with its place."""
        found = []
        for n, item in enumerate(listed(node)):
            if n == DAYS:
                self.found.error(item.place, f"more than {DAYS} days; at most {DAYS} are judged in one go")
                break
            if not isinstance(item, Scalar):
                self.found.error(item.place, "'on' is a day or a list of days")
                continue
            try:
                found.append((day_of(item.text), item.place))
            except ValueError as error:
                self.found.error(item.place, str(error))
        return found

    def span(self, node: Node) -> Span | None:
        """Return a date as the days on which it may lie; None where it is told that it is none."""
        if is_void(node):
            return None
        if not isinstance(node, Scalar):
            self.found.error(node.place, "a date is one word, as 2014-06-01, 2014-06, 2014 or 2014..2016")
            return None
        try:
            return span_of(node.text)
        except ValueError as error:
            self.found.error(node.place, str(error))
            return None

    def values(self, name: str, node: Node) -> tuple[str, ...]:
        """Return the values that a status may have by what is written; none where it is told what is wrong."""
        if is_void(node):
            return ()
        status = self.words.statuses[name]
        if not isinstance(node, Scalar):
            self.found.error(node.place, f"'{name}' is one value")
            return ()
        if node.text == UNKNOWN and UNKNOWN not in status.values:
            return status.values
        if status.integer and (numbers := between(node.text, status.values)):
            return numbers
        if node.text in status.values:
            return (node.text,)
        known = status.values if not status.integer else (f"a number from {status.values[0]} to {status.values[-1]}",)
        hint = nearest(node.text, status.values) or f"; it is one of {', '.join(known[:10])}"
        self.found.error(node.place, f"'{name}' is never '{node.text}'{hint}")
        return ()


def is_void(node: Node | None) -> bool:
    """Tell whether a node is nothing that could be read, and has been reported as such."""
    return isinstance(node, Scalar) and node.void


def listed(node: Node | None) -> tuple[Node, ...]:
    """Return the nodes of a list, or of what may be written without one."""
    items = node.items if isinstance(node, Sequence) else () if node is None else (node,)
    return tuple(item for item in items if not is_void(item))


def between(words: str, numbers: tuple[str, ...]) -> tuple[str, ...]:
    """Return the numbers from least to greatest, as in `2..5`; none where no such range is written."""
    low, dots, high = words.partition("..")
    try:
        least, most = (whole(low), whole(high)) if dots else (1, 0)
    except ValueError:
        return ()
    return tuple(n for n in numbers if least <= int(n) <= most)
