"""Read what an interview is about, as the case it writes says it."""

from collections.abc import Iterable

from ..text.diagnostic import nearest
from ..text.tree import Mapping, Node, Scalar
from .life import Asks
from .reader import Reader, is_void, listed

KEYS = ("questions", "layers", "readings")


def read_asks(r: Reader, node: Node | None) -> Asks | None:
    """Return what an interview is about; None where the life was told in none."""
    if node is None or is_void(node):
        return None
    if not isinstance(node, Mapping):
        r.found.error(node.place, "'interview' is a map: the questions, the layers, the readings")
        return None
    r.keys(node, KEYS, "'interview'")
    words = r.words
    targets = [*words.questions, *words.statuses]
    return Asks(
        named(r, node.get("questions"), "question or status", targets),
        named(r, node.get("layers"), "layer", words.layers),
        read_readings(r, node.get("readings")),
    )


def named(r: Reader, node: Node | None, what: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the words of a list, each one of those that are known."""
    known = list(known)
    found = []
    for item in listed(node):
        word = item.text if isinstance(item, Scalar) else ""
        if word in known:
            found.append(word)
        else:
            r.found.error(item.place, f"unknown {what} '{word}'{nearest(word, known)}")
    return tuple(found)


def read_readings(r: Reader, node: Node | None) -> dict[str, str]:
    """Return the reading of each vague term that is read otherwise than by default."""
    found: dict[str, str] = {}
    if node is not None and not is_void(node) and not isinstance(node, Mapping):
        r.found.error(node.place, "'readings' is a map from a vague term to its reading")
    for key, value in node if isinstance(node, Mapping) else ():
        term = r.book.terms.get(key.text)
        if term is None:
            r.unknown_key(key, list(r.book.terms), "'readings'")
        elif (chosen := named(r, value, "reading", term.readings)) and isinstance(value, Scalar):
            found[key.text] = chosen[0]
    return found
