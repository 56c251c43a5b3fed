"""A kept run being read: its record, and its people in lots, each with all that happened to them.

How a run is laid out in its directory is known here and nowhere else in this room.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...language.dates import day_of
from ...text.diagnostic import BadInput, Diagnostic
from ...text.place import Place
from ..kept_tables import ANSWERS, EVENTS, PERSONS, as_written, kept_table
from ..record import record_of
from ..reopening import scenario_of
from ..whatif import Whatif

EPOCH = date(1970, 1, 1).toordinal()
END = "at the end "
NEVER = 2**31 - 1
Days = NDArray[np.int64]


@dataclass(frozen=True)
class Words:
    """A column of words: the place of each in the list of those that occur; -1 where nothing stands."""

    at: NDArray[np.int64]
    known: tuple[str, ...]

    def among(self, words: Container[str]) -> NDArray[np.bool_]:
        """Tell in which rows one of some words stands."""
        wanted = np.array([word in words for word in (*self.known, "")], bool)
        wanted[-1] = False
        return wanted[self.at]


@dataclass(frozen=True)
class Rows:
    """What happened to the people of a lot, in the order in which it did, one person after the other."""

    who: NDArray[np.int64]
    on: Days
    words: dict[str, Words]

    def __len__(self) -> int:
        return len(self.who)


@dataclass(frozen=True)
class Lot:
    """Some people of a replicate: their keys, the columns of their table, their acts and their answers."""

    replicate: int
    keys: NDArray[np.uint64]
    people: Any
    acts: Rows
    answers: Rows

    def __len__(self) -> int:
        return len(self.keys)

    def words(self, column: str) -> Words:
        """Return a column of the table of people; nothing stands in one that it does not have."""
        if column not in self.people.column_names:
            return Words(np.full(len(self), -1, np.int64), ())
        return _words(self.people.column(column))

    def days(self, column: str) -> Days:
        """Return a column of days as ordinals, NEVER where none is told."""
        if column not in self.people.column_names:
            return np.full(len(self), NEVER, np.int64)
        return _days(self.people.column(column))

    @cached_property
    def gone_on(self) -> Days:
        """The day on which each was carried on no more; NEVER for those who were."""
        return self.days("halted on")


@dataclass(frozen=True)
class Kept:
    """A run that is kept: `lo` and `hi` are its first day and the first day no more."""

    directory: Path
    record: dict[str, Any]

    @property
    def lo(self) -> int:
        """The first day of the horizon."""
        return day_of(self.record["horizon"]["from"])

    @property
    def hi(self) -> int:
        """The first day after the horizon."""
        return day_of(self.record["horizon"]["until"])

    @property
    def measured(self) -> dict[str, list[str]]:
        """What the scenario measures."""
        found: dict[str, list[str]] = self.record["measured"]
        return found

    def lots(self) -> Iterator[Lot]:
        """Yield everybody, replicate by replicate, in the order kept."""
        for file in sorted((self.directory / "persons.parquet").glob("*.parquet")):
            name = f"persons.parquet/{file.name}"
            tables = [
                kept_table(self.directory, f"{sort}.parquet/{file.name}", columns)
                for sort, columns in (("persons", PERSONS), ("events", EVENTS), ("answers", ANSWERS))
            ]
            with as_written(self.directory, name):
                lots = list(_lots(*tables))
            yield from lots

    def acts_done(self) -> frozenset[str]:
        """Return the acts that were done."""
        return frozenset(act for lot in self.lots() for act in lot.acts.words["act"].known)

    def scenario(self, rules: Path, cache: Path | None = None) -> Whatif:
        """Read again the scenario that it was run from. Raises BadInput where the rules are others than the run's."""
        return scenario_of(self.directory, rules, cache)


def open_run(directory: Path) -> Kept:
    """Return a run by its directory. Raises BadInput where there is none, or one that was broken off."""
    record = record_of(directory)
    if record is None:
        said = "no run is kept here, or one that was broken off; name a directory that zhol simulate wrote"
        raise BadInput([Diagnostic(Place(str(directory), 1, 1), said)])
    if "measured" not in record:
        said = "a run of an earlier zhol, which does not say what it measures; run it again into a new directory"
        raise BadInput([Diagnostic(Place(str(directory), 1, 1), said)])
    return Kept(directory, record)


def _lots(persons: Any, events: Any, answers: Any) -> Iterator[Lot]:
    marks = persons.column("replicate").to_numpy()
    for replicate in np.unique(marks).tolist():
        of = [table.filter(table.column("replicate").to_numpy() == replicate) for table in (persons, events, answers)]
        keys = of[0].column("person").to_numpy()
        yield Lot(
            replicate, keys, of[0], _rows(keys, of[1], ("act", "outcome", "doing")),
            _rows(keys, of[2], ("question", "reply")),
        )  # fmt: skip


def _rows(keys: NDArray[np.uint64], table: Any, columns: tuple[str, ...]) -> Rows:
    """Return a table by the rows of its people, person by person; what happened on one day stays in its order."""
    order = np.argsort(keys, kind="stable")
    who = order[np.searchsorted(keys, table.column("person").to_numpy(), sorter=order)] if len(keys) else order
    on = _days(table.column("on"))
    by = np.lexsort((np.arange(len(who)), on, who))
    read = {name: _words(table.column(name)) for name in columns}
    return Rows(who[by], on[by], {name: Words(words.at[by], words.known) for name, words in read.items()})


def _words(column: Any) -> Words:
    from pyarrow import compute, string, types

    # what is in a dictionary stays there: written out, a long word said often takes room without end
    worded = column if types.is_dictionary(column.type) else column.cast(string())
    whole = compute.dictionary_encode(worded).combine_chunks()
    at = compute.fill_null(whole.indices, -1).to_numpy(zero_copy_only=False).astype(np.int64)
    return Words(at, tuple(whole.dictionary.to_pylist()))


def _days(column: Any) -> Days:
    from pyarrow import compute, int32

    days: Days = compute.fill_null(column.cast(int32()), NEVER - EPOCH).to_numpy().astype(np.int64)
    return days + EPOCH
