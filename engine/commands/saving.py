"""People that a command shows, saved as lives."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from .ending import Bad
from .putting import put

if TYPE_CHECKING:
    from ..proof.comparison import Comparison


def save_lives(lives: Mapping[str, str], directory: Path) -> None:
    """Write lives into a directory, each under its name; whatever that is called, it leads to no other directory."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Bad(f"{directory}: cannot be made: {error.strerror}") from error
    for name, life in lives.items():
        put(life, directory / f"{_plain(name)}.yaml", private=True)


def _plain(name: str) -> str:
    """Return a name that a file can have: claims and flaws are called what somebody calls them."""
    return "".join(sign if sign.isalnum() or sign in "-._" else "-" for sign in name)


def save(comparison: "Comparison", directory: Path) -> None:
    """Write each person shown into a directory: one file where both sides judge one day, else one for each."""
    lives: dict[str, str] = {}
    for difference in comparison.differences:
        for n, change in enumerate(difference.changes, 1):
            one, other = change.witness.lives
            name = f"{difference.question}-{n}"
            for mark, life in (("", one),) if one == other else (("-a", one), ("-b", other)):
                lives[f"{name}{mark}"] = life
    save_lives(lives, directory)
