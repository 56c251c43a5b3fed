"""What is lacking to tell direct from displaced: the commands that run it, as they are typed."""

import shlex
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .reading_run import Kept


def beside(kept: Kept) -> str:
    """Return the file of the scenario that a run was made from, as it lies beside the run."""
    return word(kept.directory / next(iter(kept.record["inputs"])))


def word(path: Path) -> str:
    """Return a path as a shell takes it for one word."""
    return shlex.quote(str(path))


@dataclass(frozen=True)
class Typing:
    """How commands are typed: by which words a scenario is called, and with which options."""

    scenario: Callable[[Kept], str] = beside
    options: str = ""

    def commands(self, base: Kept, other: Kept) -> tuple[str, ...]:
        """Return what makes the run of the other scenario with the cutoffs of the first, and then holds all three
        against each other."""
        first, second = word(base.directory), word(other.directory)
        third = word(other.directory.with_name(f"{other.directory.name}-frozen"))
        return (
            f"zhol simulate {self.scenario(other)} --frozen {first} -o {third}{self.options}",
            f"zhol compare {first} {second} {third}{self.options}",
        )
