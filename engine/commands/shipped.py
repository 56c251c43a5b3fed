"""Files of scenarios that ship: called by name, or any other by its path."""

from pathlib import Path

from .ending import Bad


def shipped(words: str, room: str, what: str) -> Path:
    """Return the file of something in a room of `scenarios/`: any, or one that ships, by its name."""
    from ..text.diagnostic import nearest
    from ..text.files import beside, is_there

    place = shipping(room)
    if Path(words).suffix or is_there(Path(words)):
        return Path(words)
    if (found := beside(place, words)) is not None:
        return found
    known = sorted(path.stem for path in place.glob("*.yaml"))
    raise Bad(f"command line: {words}: no file and no {what} of that name{nearest(words, known)}")


def shipping(room: str) -> Path:
    """Return where the files of a room of `scenarios/` lie that ship."""
    from importlib.resources import files

    return Path(str(files("zhol") / "scenarios" / room)).resolve()
