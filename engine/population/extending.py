"""More replicates for a run that is finished: what stands is left as it is."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from .carrying import SERIAL, How
from .journal import Journal, hashed, under_way
from .lock import alone, refused
from .record import Record, differing, finished
from .run import Run, carried, told
from .running import Running
from .whatif import Whatif


def extend(whatif: Whatif, directory: Path, replicates: int, how: How = SERIAL) -> Run:
    """Add replicates to a run that is finished, or go on adding them; those there are stay as they are, byte by byte.

    The same run comes out as if it had had as many from the first. Raises BadInput where the run is made from another
    scenario than this, or was being extended to another number.
    """
    running = Running(replace(whatif, replicates=replicates), how.cache, how.plain)
    made_from = running.origin
    with alone(directory):
        record = finished(directory)
        if record["frozen"]:
            raise refused(
                directory,
                "it cannot be extended: its cutoffs are those of another run; extend that, and run this again --frozen",
            )
        other = [key for key in differing(record, made_from) if key != "replicates"]
        if other:
            raise refused(directory, f"it cannot be extended: the run is made from {told(other)}")
        if record["replicates"] >= replicates:
            return Run(directory, record, known=True)
        journal = under_way(directory)
        if journal is not None and journal.origin["replicates"] != replicates:
            more = journal.origin["replicates"] - record["replicates"]
            raise refused(directory, f"adding {more} replicates was broken off; end that first, with +{more}")
        if journal is None or differing(journal.origin, made_from):
            journal = _standing(directory, record, made_from)
        return carried(running, journal, how)


def _standing(directory: Path, record: Record, made_from: Record) -> Journal:
    """Return a journal in which all that a record vouches for stands. BadInput where something of it does not."""
    other = [name for name, seal in record["outputs"].items() if hashed(directory / name) != seal]
    if other:
        raise refused(directory, f"it cannot be extended: {other[0]} is not what its record says; see zhol verify")
    halted = [(each["provision"], each["why"], each["people"]) for each in record["halted"]]
    journal = Journal(directory, made_from)
    journal.done[tuple(record["outputs"])] = {"files": record["outputs"], "halted": halted}
    return journal


def extend_until(
    whatif: Whatif, directory: Path, error: Callable[[Path], float], wanted: float, most: int, how: How = SERIAL
) -> Run:
    """Add replicates until a standard error, which `error` takes from a finished run, is no greater than is wanted, or
    there are the most there may be.

    As an error falls with the root of the number of replicates, as many are added as that lets expect, at least one.
    """
    run = extend(whatif, directory, whatif.replicates, how)
    while (found := error(directory)) > wanted and run.record["replicates"] < most:
        number = run.record["replicates"]
        expected = min(most, max(number + 1, round(number * min((found / wanted) ** 2, 4))))
        run = extend(whatif, directory, expected, how)
    return run
