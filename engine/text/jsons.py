"""JSON as others may have written it, read without trust."""

import json
from typing import Any

from .tree import hidden


def read_json(raw: bytes | str) -> Any:
    """Return what JSON says. Raises ValueError where it is none: a key twice, not a number, too deep, too many digits,
    signs that nobody sees."""
    words = raw.decode("utf-8") if isinstance(raw, bytes) else raw
    if unseen := hidden(words):
        raise ValueError(f"holds {unseen}, which nobody sees")
    try:
        return json.loads(words, object_pairs_hook=_once, parse_constant=_no_number)
    except RecursionError:
        raise ValueError("is too deep") from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("says a key twice")
    for text in (*found, *found.values()):
        if isinstance(text, str) and (unseen := hidden(text)):
            raise ValueError(f"holds {unseen}, which nobody sees")
    return found


def _no_number(words: str) -> Any:
    raise ValueError(f"says {words}, which is no number")
