"""What an audit found, kept until the rulebook, the day or this package changes."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from ..text import sealed
from .audit import Audit, able
from .audited import Audited
from .flaw import Kind

_KEPT = TypeAdapter(Audit)
_ROOMS = ("audit", "decide", "language", "paths", "proof", "text")
"""The rooms whose code has a say in what is found."""


def key(audited: Audited, kinds: Iterable[Kind]) -> str:
    """Hash what an audit hangs on: the rulebook's meaning, the day, the kinds looked for, the code, the solver."""
    book = audited.book
    versions = [(rule.id, rule.version, rule.force) for rule in book.rules if rule.version > 1]
    hangs_on = (book.digest, versions, audited.day, sorted(kinds), _solver(), sealed.code(*_ROOMS))
    return sha256(repr(hangs_on).encode()).hexdigest()


def _solver() -> str | None:
    """Return which solver looks for flaws; another may show the same ones in other people."""
    from importlib.metadata import version

    return version("z3-solver") if able() else None


def recall(cache: Path, key: str) -> Audit | None:
    """Return what is kept under a key; None where nothing is, or it is not as it was kept."""
    written = sealed.recall(cache, f"audit-{key}.json")
    try:
        return _KEPT.validate_json(written) if written is not None else None
    except ValidationError:
        return None


def remember(cache: Path, key: str, audit: Audit) -> None:
    """Keep an audit under a key, whole or not at all; a cache that cannot be written is no mistake."""
    sealed.remember(cache, f"audit-{key}.json", _KEPT.dump_json(audit).decode())
