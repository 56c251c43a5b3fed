"""What an audit found, kept until the rulebook, the day or this package changes."""

import os
import tempfile
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from .audit import Audit, able
from .audited import Audited
from .flaw import Kind

_KEPT = TypeAdapter(Audit)
_PACKAGE = Path(__file__).parent.parent
_ROOMS = ("audit", "decide", "language", "paths", "proof", "text")
"""The rooms whose code has a say in what is found."""


def key(audited: Audited, kinds: Iterable[Kind]) -> str:
    """Hash what an audit hangs on: the rulebook's meaning, the day, the kinds looked for, the code, the solver."""
    book = audited.book
    versions = [(rule.id, rule.version, rule.force) for rule in book.rules if rule.version > 1]
    seal = sha256(repr((book.digest, versions, audited.day, sorted(kinds), able())).encode())
    for room in _ROOMS:
        for module in sorted((_PACKAGE / room).glob("*.py")):
            seal.update(module.read_bytes())
    return seal.hexdigest()


def recall(cache: Path, key: str) -> Audit | None:
    """Return what is kept under a key; None where nothing is, or it is not as it was kept."""
    try:
        seal, _, written = (cache / f"audit-{key}.json").read_text("utf-8").partition("\n")
        return _KEPT.validate_json(written) if seal == _seal(written) else None
    except (OSError, ValueError, ValidationError):
        return None


def remember(cache: Path, key: str, audit: Audit) -> None:
    """Keep an audit under a key, whole or not at all; a cache that cannot be written is no mistake."""
    written = _KEPT.dump_json(audit).decode()
    try:
        cache.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=cache, suffix=".part")
    except OSError:
        return
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(f"{_seal(written)}\n{written}")
        Path(name).replace(cache / f"audit-{key}.json")
    except OSError:
        Path(name).unlink(missing_ok=True)


def _seal(written: str) -> str:
    return sha256(written.encode()).hexdigest()
