"""What is lacking to tell direct from displaced: the commands that run it, as they are typed."""

import shlex
from collections.abc import Callable
from pathlib import Path

from .reading_run import Kept

Called = Callable[[Kept], str]
"""By which words `zhol simulate` is asked for the scenario of a run."""


def beside(kept: Kept) -> str:
    """Return the file of the scenario that a run was made from, as it lies beside the run."""
    return _word(kept.directory / next(iter(kept.record["inputs"])))


def commands(base: Kept, other: Kept, called: Called) -> tuple[str, ...]:
    """Return what makes the run of the other scenario with the cutoffs of the first, and then holds all three
    against each other."""
    first, second = _word(base.directory), _word(other.directory)
    third = _word(other.directory.with_name(f"{other.directory.name}-frozen"))
    return (
        f"zhol simulate {called(other)} --frozen {first} -o {third}",
        f"zhol compare {first} {second} {third}",
    )  # fmt: skip


def _word(path: Path) -> str:
    return shlex.quote(str(path))
