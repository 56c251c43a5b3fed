"""A run opened again: the scenario that it was made from, and one of its people as a case."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from ..decide.life import Case
from ..language.dates import day_of
from .cohort import Cohort
from .drawing import draw, row_of
from .kept_tables import EVENTS, kept_table
from .kernel import Happened
from .lock import refused
from .partition import files_of
from .people import People
from .record import differing, finished, origin
from .reopened import reopened
from .run import told
from .tables import read_table
from .told_whatif import read_whatif
from .whatif import Whatif

MADE_ALIKE = ("code", "versions", "frozen")
"""What may be another where a run is only read again."""


def scenario_of(directory: Path, rules: Path, cache: Path | None = None) -> Whatif:
    """Return the scenario that a run was made from, read again from beside it.

    Raises BadInput where there is no finished run, and where the rules or what lies there are others than it was made
    from; code may be.
    """
    record = finished(directory)
    whatif = read_whatif(directory / next(iter(record["inputs"])), rules, cache)
    people = record["people"] if isinstance(whatif.cohort, Cohort) else whatif.people
    whatif = replace(whatif, people=people, replicates=record["replicates"])
    made_from = origin(whatif, record["people"], record["chunk"])
    other = [key for key in differing(record, made_from) if key not in MADE_ALIKE]
    if other:
        raise refused(directory, f"it cannot be read again: the run is made from {told(other)}")
    return whatif


def replayed(directory: Path, whatif: Whatif, person: int, replicate: int) -> Case:
    """Return a person of a run as a case: what she stated, and what happened to her in a replicate.

    Raises BadInput where nobody has that key, or there is no such replicate.
    """
    record = finished(directory)
    if not 0 <= replicate < record["replicates"]:
        raise refused(directory, f"no replicate {replicate}; they go from 0 to {record['replicates'] - 1}")
    row, people = _found(directory, whatif, record["people"], person)
    happened = _happened(directory, replicate, row // record["chunk"], person)
    life = reopened(people, 0, happened, whatif.book)
    return Case(f"person {person} of {record['scenario']}, replicate {replicate}", life)


def _found(directory: Path, whatif: Whatif, number: int, person: int) -> tuple[int, People]:
    """Return the row of a person, and her alone as people."""
    missing = refused(directory, f"nobody is numbered {person}; the column person of persons.parquet names all")
    if not isinstance(whatif.cohort, Cohort):
        if not 0 <= person < number:
            raise missing
        cohort = whatif.cohort
        return person, read_table(cohort.file, cohort.on, whatif.book, cohort.kinds).part(person, person + 1)
    row = row_of(whatif.cohort, number, person)
    if row is None:
        raise missing
    return row, draw(whatif.cohort, number, whatif.seed, whatif.book.vocabulary, slice(row, row + 1))


def _happened(directory: Path, replicate: int, chunk: int, person: int) -> list[Happened]:
    from pyarrow import compute

    _, events, *_ = files_of(replicate, chunk)
    table = kept_table(directory, events, EVENTS)
    rows = table.filter(compute.equal(table.column("person"), person)).to_pylist()
    return [Happened(0, _day(row["on"]), row["act"], row["outcome"]) for row in rows]


def _day(on: date | None) -> int:
    return day_of(on.isoformat()) if on else 0
