"""What was reckoned once, kept in a cache directory: sealed, whole or not at all."""

from hashlib import sha256
from pathlib import Path

from .whole import put_whole


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
        cache.mkdir(0o700, parents=True, exist_ok=True)
        # what a loss of power leaves half there has another seal
        put_whole(cache / name, f"{_seal(written)}\n{written}".encode(), private=True, lasting=False)
    except OSError:
        return


def _seal(written: str) -> str:
    return sha256(written.encode()).hexdigest()
