"""The runs of a scenario and of each move of it, kept in one directory: begun again, they go on where they were."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from .carrying import How
from .lock import alone, refused
from .moves import Move
from .record import inputs
from .run import simulate
from .told_whatif import read_whatif
from .whatif import Whatif

INPUTS, BASE, MOVED = "inputs", "base", "moved"
NOT_OURS = "a directory that holds something else; name one that is empty, or new"
ANOTHER = "moved from another scenario, which is not as it was; name another directory"


@dataclass(frozen=True)
class Moved:
    """A scenario that was run as it is, and with each thing moved: the directories of the runs."""

    base: Path
    moves: tuple[tuple[Move, Path], ...]


def run_moves(
    whatif: Whatif, moves: Sequence[Move], directory: Path, rules: Path, how: How, cache: Path | None = None
) -> Moved:  # fmt: skip
    """Run a scenario and its moves. What is there already, made from the same, is left as it is.

    Each move stands in `inputs/whatif` as a scenario like the first one; `cache` is where rulebooks are kept. Raises
    BadInput where the directory holds something else, or moves of another scenario, Beyond where a kernel cannot do
    what is asked.
    """
    with alone(directory):
        told = _told(directory, whatif, moves)
        _kept(directory, told)
        runs = len(moves) + 1

        def nth(n: int) -> How:
            return replace(how, seen=lambda done, of: how.seen(n * of + done, runs * of))

        simulate(whatif, directory / BASE, nth(0))
        found = []
        for n, move in enumerate(moves, 1):
            other = read_whatif(directory / INPUTS / "whatif" / f"{move.id}.yaml", rules, cache)
            other = replace(other, people=whatif.people, replicates=whatif.replicates)
            simulate(other, directory / MOVED / move.id, nth(n))
            found.append((move, directory / MOVED / move.id))
        return Moved(directory / BASE, tuple(found))


def _told(directory: Path, whatif: Whatif, moves: Sequence[Move]) -> dict[Path, bytes]:
    """Return the files of a scenario, and one for each move of it."""
    found = {directory / name: content for name, content in inputs(whatif).items()}
    like = Path(next(iter(whatif.texts))).stem
    for move in moves:
        found[directory / INPUTS / "whatif" / f"{move.id}.yaml"] = text_of(move, whatif, like).encode()
    return found


def text_of(move: Move, whatif: Whatif, like: str) -> str:
    """Return a move as a scenario like another."""
    head = {"like": like, "scenario": {"id": move.id, "asks": whatif.asks}}
    told = yaml.safe_dump(head | move.told, sort_keys=False, allow_unicode=True, width=120)
    return f"# {move.of}: {move.to}\n{told}"


def _kept(directory: Path, told: dict[Path, bytes]) -> None:
    """Write the files that are not there; the directory holds nothing else, and those that are there are the same."""
    from ..text.whole import put_whole

    if any(directory.iterdir()) and not (directory / INPUTS).is_dir():
        raise refused(directory, NOT_OURS)
    for file, content in told.items():
        if file.is_file() and file.read_bytes() != content:
            raise refused(directory, ANOTHER)
    for file, content in told.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.is_file():
            put_whole(file, content, alone=True)
