"""Files of scenarios that ship: called by name, or any other by its path."""

from pathlib import Path

from .ending import Bad


def shipped(words: str, room: str, what: str) -> Path:
    """Return the file of something in a room of `scenarios/`: any, or one that ships, by its name."""
    from importlib.resources import files

    from ..text.diagnostic import nearest

    place = Path(str(files("zhol") / "scenarios" / room)).resolve()
    if Path(words).suffix or Path(words).exists():
        return Path(words)
    if (place / f"{words}.yaml").is_file():
        return place / f"{words}.yaml"
    known = sorted(path.stem for path in place.glob("*.yaml"))
    raise Bad(f"command line: {words}: no file and no {what} of that name{nearest(words, known)}")
