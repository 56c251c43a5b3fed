"""What was reckoned once, kept in a cache directory: sealed, whole or not at all; and the seal of what reckons."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from .whole import put_whole

ENGINE = Path(__file__).parent.parent


@cache
def code(*rooms: str) -> str:
    """Hash the modules of some rooms of the engine, with their names."""
    seal = sha256()
    for module in (module for room in rooms for module in sorted((ENGINE / room).rglob("*.py"))):
        seal.update(f"\0{module.relative_to(ENGINE).as_posix()}\0".encode() + module.read_bytes())
    return seal.hexdigest()


def recall(place: Path, name: str) -> str | None:
    """Return the text kept under a name; None where there is none, or it is not as it was kept."""
    try:
        seal, _, written = (place / name).read_text("utf-8").partition("\n")
    except (OSError, ValueError):
        return None
    return written if seal == _seal(written) else None


def remember(place: Path, name: str, written: str) -> None:
    """Keep a text under a name; a cache that cannot be written is no mistake."""
    try:
        place.mkdir(0o700, parents=True, exist_ok=True)
        # what a loss of power leaves half there has another seal
        put_whole(place / name, f"{_seal(written)}\n{written}".encode(), private=True, lasting=False)
    except OSError:
        return


def _seal(written: str) -> str:
    return sha256(written.encode()).hexdigest()
