"""JSON as others may have written it, read without trust."""

import json
from collections.abc import Iterator
from typing import Any

from .tree import hidden


def read_json(raw: bytes | str) -> Any:
    """Return what JSON says. Raises ValueError where it is none: a key twice, not a number, too deep, too many digits,
    signs that nobody sees."""
    words = raw.decode("utf-8") if isinstance(raw, bytes) else raw
    try:
        found = json.loads(words, object_pairs_hook=_once, parse_constant=_no_number)
        unseen = next(filter(None, map(hidden, _texts(found))), "")
    except RecursionError:
        raise ValueError("is too deep") from None
    if unseen:
        raise ValueError(f"holds {unseen}, which nobody sees")
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("says a key twice")
    return found


def _texts(thing: Any) -> Iterator[str]:
    """Yield every text, keys too; what stands between texts is no sign that JSON lets stand there."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, dict):
        yield from thing
    for part in thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list) else ():
        yield from _texts(part)


def _no_number(words: str) -> Any:
    raise ValueError(f"says {words}, which is no number")
