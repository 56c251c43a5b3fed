"""A checked rulebook as JSON and back, so that it is read from YAML once and never pickled."""

import json
from dataclasses import fields, is_dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from ..text import place, sealed
from . import conditions, dates, rulebook, workdays

_KNOWN = {
    noun.__name__: noun
    for module in (conditions, dates, rulebook, workdays, place)
    for noun in vars(module).values()
    if isinstance(noun, type) and is_dataclass(noun)
}
# what is not compared is no part of a rulebook: the language in which it is told
_FIELDS = {name: tuple(f.name for f in fields(noun) if f.compare) for name, noun in _KNOWN.items()}


def encode(thing: Any) -> Any:
    """Return nouns as lists headed by their name, tuples and sets likewise, maps as objects."""
    if thing is None or isinstance(thing, str | int):
        return thing
    if isinstance(thing, tuple):
        return ["(", *map(encode, thing)]
    if isinstance(thing, frozenset):
        return ["{", *sorted(map(encode, thing))]
    if isinstance(thing, dict):
        return {key: encode(value) for key, value in thing.items()}
    name = type(thing).__name__
    return [name, *(encode(getattr(thing, field)) for field in _FIELDS[name])]


def decode(written: Any) -> Any:
    """Return what `encode` was given; KeyError or TypeError where the text is something else."""
    if isinstance(written, list):
        head, *rest = written
        parts = [decode(part) for part in rest]
        if head == "(":
            return tuple(parts)
        return frozenset(parts) if head == "{" else _KNOWN[head](*parts)
    if isinstance(written, dict):
        return {key: decode(value) for key, value in written.items()}
    return written


def digest(book: rulebook.Rulebook) -> str:
    """Return a hash of what a rulebook means: the same for any order of files, comments and layout."""
    rules = sorted((_meaning(rule) for rule in book.rules), key=json.dumps)
    parts = [
        _meaning(part)
        for part in (book.vocabulary, book.sources, book.instruments, book.acts, book.duties, book.parameters)
    ]
    return sha256(json.dumps([rules, parts], sort_keys=True).encode()).hexdigest()


def _meaning(thing: Any) -> Any:
    if isinstance(thing, place.Place):
        return None
    if isinstance(thing, dict):
        return {key: _meaning(value) for key, value in thing.items()}
    if isinstance(thing, tuple):
        return ["(", *map(_meaning, thing)]
    if is_dataclass(thing):
        name = type(thing).__name__
        # which of several versions stands first in a file is no part of the meaning
        return [name, *(_meaning(getattr(thing, f)) for f in _FIELDS[name] if f != "version")]
    return encode(thing)


def recall(cache: Path, key: str) -> rulebook.Rulebook | None:
    """Return the rulebook stored under a key; None where there is none, or it is not as it was stored."""
    written = sealed.recall(cache, f"{key}.json")
    try:
        found = decode(json.loads(written)) if written is not None else None
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return None
    return found if isinstance(found, rulebook.Rulebook) else None


def remember(cache: Path, key: str, book: rulebook.Rulebook) -> None:
    """Store a rulebook under a key, whole or not at all; a cache that cannot be written is no mistake."""
    sealed.remember(cache, f"{key}.json", json.dumps(encode(book), separators=(",", ":")))
