"""People from a table, a row each: Parquet or CSV, its columns called as `people` calls them.

A cell holds what a case would say: a value, a whole date, `unknown`; in a role `nobody`, or the name of a kind of
relative; an empty one says nothing.
Each column is read value by value, not row by row, so that a million people cost little more than a few.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..decide.life import BIRTH
from ..language.dates import text
from ..language.rulebook import Rulebook
from ..text.diagnostic import BadInput, Diagnostic, Diagnostics
from ..text.limits import CELL
from ..text.place import Place
from ..text.tree import hidden
from .cells import Cells
from .kin import Kinds
from .people import NOT_TOLD, SINCE, UNTIL, Numbers, People
from .sheet import sheet

MOST_TOLD = 20
"""How many mistakes of a table are told; each says in how many rows it stands."""
MOST_WRONG, MOST_COUNTED = 1_000, 10_000
"""How many different wrong values of a column are looked for, and how many mistakes of a table are counted."""
HEAD = 1
"""In a CSV file people begin on the line after the head."""


@dataclass
class _Table:
    """A table being read: where its rows stand, and what is wrong with them."""

    file: Path
    lines: int
    names: list[str]
    found: Diagnostics

    def place(self, row: int, name: str) -> Place:
        """Return where a cell stands: in a CSV file its line, in Parquet its row; and which column it is in."""
        return Place(str(self.file), row + 1 + self.lines, self.names.index(name) + 1)

    def error(self, rows: NDArray[np.bool_], name: str, message: str) -> None:
        """Report a mistake where it first stands, and in how many rows it does."""
        many = int(rows.sum())
        if many:
            self.wrong(int(rows.argmax()), many, name, message)

    def wrong(self, first: int, many: int, name: str, message: str) -> None:
        """Report a mistake of so many rows, by the first of them."""
        so = "" if many == 1 else f" ({many:,} rows)"
        self.found.error(self.place(first, name), f"column '{name}': {message}{so}")


def read_table(file: Path, on: int, book: Rulebook, kinds: Kinds | None = None) -> People:
    """Return the people of a table, whose lives open on a day, with the kinds of relatives that it may name.

    Raises BadInput with its mistakes, each with its row.
    """
    found = Diagnostics(MOST_COUNTED)
    try:
        return _people(file, on, book, kinds, found)
    except BadInput as wrong:
        raise BadInput(_first(wrong.diagnostics)) from None


def _people(file: Path, on: int, book: Rulebook, kinds: Kinds | None, found: Diagnostics) -> People:
    arrow = sheet(file, found)
    if arrow is None:
        raise BadInput(found.errors)
    names = [str(name) for name in arrow.column_names]
    table = _Table(file, HEAD if file.suffix == ".csv" else 0, names, found)
    cells = Cells(book, found, kinds or {})
    columns: dict[str, Numbers] = {}
    for n, name in enumerate(names):
        if name in names[:n]:
            found.error(Place(str(file), 1, n + 1), f"column '{name}' a second time")
        elif cells.known(name, Place(str(file), 1, n + 1)):
            columns[name] = _numbers(table, cells, name, arrow.column(n))
    if arrow.num_rows == 0:
        found.error(Place(str(file), 1, 1), "a table without people")
    elif not found.errors:
        _hang_together(table, columns, on, book)
    if found.errors:
        raise BadInput(found.errors)
    return People(on, np.arange(arrow.num_rows, dtype=np.uint64), columns, kinds or {})


def _first(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the first mistakes, and how many more there are."""
    errors = sorted(found, key=lambda error: error.place)
    told, rest = errors[:MOST_TOLD], errors[MOST_TOLD:]
    return [*told, *(Diagnostic(one.place, f"and {len(rest):,} more mistakes from here on") for one in rest[:1])]


def _numbers(table: _Table, cells: Cells, name: str, column: Any) -> Numbers:
    """Return a column as numbers: each different value is read once."""
    from pyarrow import compute

    whole = compute.dictionary_encode(column).combine_chunks()
    values = [_words(value) for value in whole.dictionary.to_pylist()]
    at: NDArray[np.int64] = compute.fill_null(whole.indices, len(values)).to_numpy(zero_copy_only=False)
    numbers = np.full(len(values) + 1, NOT_TOLD, np.int64)
    wrong: dict[int, str] = {}
    for n, words in enumerate(values):
        try:
            numbers[n] = cells.number(name, fitting(words)) if words else NOT_TOLD
        except ValueError as error:
            wrong[n] = str(error)
        if len(wrong) == MOST_WRONG:
            break
    if wrong:
        first, many = np.full(len(values) + 1, len(at)), np.bincount(at, minlength=len(values) + 1)
        np.minimum.at(first, at, np.arange(len(at)))
        for n, said in wrong.items():
            table.wrong(int(first[n]), int(many[n]), name, said)
    narrow: type[np.signedinteger[Any]] = np.int8 if int(numbers.max()) < 128 else np.int32
    return numbers.astype(narrow)[at]


def fitting(words: str) -> str:
    """Return what a cell says. Raises ValueError where it is longer than may be, or has a sign that nobody sees."""
    if len(words) > CELL:
        raise ValueError(f"has {len(words):,} characters; at most {CELL:,} are read")
    if unseen := hidden(words):
        raise ValueError(f"has {unseen}, which nobody sees")
    return words


def _words(value: object) -> str:
    """Return a cell as text: what Parquet has as a truth, a number or a date is written as a case would write it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value).strip()


def _hang_together(table: _Table, columns: Mapping[str, Numbers], on: int, book: Rulebook) -> None:
    """Report dates of what is not stated, births and beginnings after the day, ends before it."""
    for name, column in columns.items():
        word = name.removeprefix(SINCE).removeprefix(UNTIL)
        if word != name:
            stated = columns[word] >= 0 if word in columns else np.zeros(len(column), bool)
            table.error((column >= 0) & ~stated, name, f"a day, but '{word}' is not stated")
        if name.startswith(SINCE) or name == BIRTH:
            table.error(column > on, name, f"after the lives open on {text(on)}")
        if name.startswith(UNTIL):
            table.error((column >= 0) & (column <= on), name, f"not after the lives open on {text(on)}")
            lapses = [n for n, value in enumerate(book.vocabulary.statuses[word].values) if _lapses(book, word, value)]
            if word in columns:
                never = (column >= 0) & (columns[word] >= 0) & ~np.isin(columns[word], lapses)
                table.error(never, name, f"'{word}' is something that never lapses")


def _lapses(book: Rulebook, status: str, value: str) -> bool:
    return value in book.vocabulary.statuses[status].then
