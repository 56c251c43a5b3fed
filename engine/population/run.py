"""A run kept in a directory: tables of people and events, and a record of what they were made from.

Every file is written under another name and put in its place whole; the record comes last and says that all is there.
Until then a journal says what is, so that a second start goes on from there.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .ahead import Ahead
from .carrying import SERIAL, How, carry_out
from .frozen import frozen_from
from .journal import JOURNAL, Journal, end_of, kept, under_way
from .lock import alone, refused
from .record import Record, differing, digest, inputs, put_record, record_of
from .running import Running
from .whatif import Whatif

ELSE = "a directory that holds something else; name one that is empty, or new"
OTHER = ("assumptions", "code", "layers", "readings", "reforms", "versions")


@dataclass(frozen=True)
class Run:
    """A run that is kept: where, what its record says, and whether it was there already."""

    directory: Path
    record: Record
    known: bool = False


def simulate(whatif: Whatif, directory: Path, how: How = SERIAL, frozen: Path | None = None) -> Run:
    """Run a scenario into a directory; one that is there already, made from the same, is left as it is, and one that
    was broken off goes on. With `frozen`, another run, places are given out as they were there, to the same ranks;
    else anew.

    Raises BadInput where the directory holds something else, or another run is at work in it, or where there are no
    cutoffs to be taken from another run, Beyond where a kernel cannot do what is asked.
    """
    running = Running(whatif, how.cache, how.plain)
    made_from = running.origin
    if frozen is not None:
        made_from |= frozen_from(frozen, made_from)
    with alone(directory):
        record = record_of(directory)
        if record is not None and not differing(record, made_from):
            end_of(directory, made_from)
            return Run(directory, record, known=True)
        if record is not None:
            raise refused(directory, f"{ELSE}: {told(differing(record, made_from))}")
        journal = _begun(directory, made_from)
        return carried(running, journal, how, frozen)


def told(keys: Iterable[str]) -> str:
    """Return in words what of an origin is another; in how far scenarios differ is for them to say."""
    words = {
        "inputs": "other files",
        "people": "another number of people",
        "replicates": "another number of replicates",
    }
    return ", ".join(
        words.get(key, f"{'other' if key in OTHER else 'another'} {key}") for key in keys if key != "chunk"
    )


def _begun(directory: Path, made_from: Record) -> Journal:
    """Return the journal of a run: a new one where the directory is empty. BadInput where it holds something else."""
    journal = under_way(directory)
    if journal is not None and not differing(journal.origin, made_from):
        return journal
    if all(JOURNAL in path.name for path in directory.iterdir()):
        return Journal(directory, made_from)
    if journal is None:
        raise refused(directory, ELSE)
    other = told(differing(journal.origin, made_from))
    raise refused(directory, f"{ELSE}: a run that was broken off, made from {other}")


def carried(running: Running, journal: Journal, how: How, frozen: Path | None = None) -> Run:
    """Carry out what of a run is not done yet, and write its record."""
    journal.begin()
    ahead = Ahead(running, journal, how.seen, frozen)
    carry_out(running, ahead.errands(), ahead, how)
    directory, files = journal.directory, inputs(running.whatif)
    for name, words in files.items():
        kept(directory / name, words)
    journal.settle()
    record = put_record(directory, {
        **journal.origin,
        "left_out": list(running.whatif.warnings),
        "halted": journal.halted,
        "outputs": journal.outputs,
        "digest": digest(journal.outputs),
        "reports": {},
    })  # fmt: skip
    journal.end()
    return Run(directory, record)
