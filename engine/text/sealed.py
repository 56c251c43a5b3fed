"""What was reckoned once, kept in a cache directory: sealed, whole or not at all."""

import os
import tempfile
from hashlib import sha256
from pathlib import Path


def recall(cache: Path, name: str) -> str | None:
    """Return the text kept under a name; None where there is none, or it is not as it was kept."""
    try:
        seal, _, written = (cache / name).read_text("utf-8").partition("\n")
    except (OSError, ValueError):
        return None
    return written if seal == _seal(written) else None


def remember(cache: Path, name: str, written: str) -> None:
    """Keep a text under a name; a cache that cannot be written is no mistake."""
    try:
        cache.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=cache, suffix=".part")
    except OSError:
        return
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(f"{_seal(written)}\n{written}")
        Path(part).replace(cache / name)
    except OSError:
        Path(part).unlink(missing_ok=True)


def _seal(written: str) -> str:
    return sha256(written.encode()).hexdigest()
