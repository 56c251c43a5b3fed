"""A file with a table in it, as pyarrow reads it: the cells of a CSV file as text, those of Parquet as they are.

Read piece by piece: what a few hundred bytes unpack to is known only when it is there.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from ..text.diagnostic import Diagnostics
from ..text.files import NotRead, plain
from ..text.limits import CELLS, COLUMNS, TABLE
from ..text.place import Place

HEAD = 1_000_000
"""Bytes in which the head of a CSV file ends."""
ROWS = 65_536
"""Rows of a Parquet file that are unpacked at once."""
UNEVEN = 1_000
"""Rows with too few or too many cells that are counted."""


def sheet(file: Path, found: Diagnostics) -> Any:
    """Return the table of a file as pyarrow has it; None, and a line, where it cannot be read."""
    place = Place(str(file), 1, 1)
    try:
        import pyarrow as pa
    except ImportError:
        found.error(place, "a table needs pyarrow, which is not installed; pip install 'zhol[population]'")
        return None
    uneven: list[tuple[int, int, int]] = []

    def skip(row: Any) -> str:
        uneven.append((row.number or 0, row.actual_columns, row.expected_columns))
        return "skip" if len(uneven) < UNEVEN else "error"

    try:
        if file.suffix == ".parquet":
            return unpacked(file)
        if file.suffix != ".csv":
            found.error(place, f"'{file.suffix}' is no table; write .csv or .parquet")
            return None
        read = _parted(file, skip)
    except NotRead as error:
        found.error(place, str(error).lower())
        return None
    except (OSError, pa.ArrowException, UnicodeDecodeError) as error:
        if not uneven:
            said = (str(error) or "it holds no table").splitlines()[0].lower()
            found.error(place, f"cannot be read: {said}")
            return None
    for number, has, wanted in uneven:
        found.error(Place(str(file), number, 1), f"{has} cells; its head names {wanted} columns")
    return None if uneven else read


def _parted(file: Path, skip: Callable[[Any], str]) -> Any:
    """Return the table of a CSV file; each cell is text."""
    import pyarrow as pa
    from pyarrow import csv

    with plain(file, TABLE).open("rb") as begins:
        names = csv.read_csv(pa.BufferReader(begins.readline(HEAD) + b"\n")).column_names
    _wide(len(names))
    pieces = csv.open_csv(
        file,
        read_options=csv.ReadOptions(use_threads=False),
        parse_options=csv.ParseOptions(invalid_row_handler=skip),
        convert_options=csv.ConvertOptions(
            column_types=dict.fromkeys(names, pa.string()), null_values=[""], strings_can_be_null=True
        ),
    )
    return pa.Table.from_batches(_bounded(pieces), pieces.schema)


def unpacked(file: Path) -> Any:
    """Return the table of a Parquet file. Raises NotRead where it is larger than may be, or a cell holds more than one
    thing. Words stay in a dictionary, so that what is said a million times is held once."""
    import pyarrow as pa
    from pyarrow import parquet, types

    schema = parquet.read_schema(plain(file, TABLE))
    _wide(len(schema))
    for field in schema:
        if types.is_nested(field.type):
            raise NotRead(f"cannot be read: column '{field.name}' holds lists or maps; a cell is one word")
    textual = (types.is_string, types.is_large_string, types.is_binary, types.is_large_binary)
    words = [field.name for field in schema if any(test(field.type) for test in textual)]
    with parquet.ParquetFile(file, read_dictionary=words) as packed:
        _full(packed.metadata.num_rows * len(schema))
        pieces = _bounded(packed.iter_batches(ROWS, use_threads=False))
        return pa.Table.from_batches(pieces, packed.schema_arrow)


def _bounded(pieces: Iterable[Any]) -> Iterator[Any]:
    """Yield pieces of a table until it has more cells, or takes more room, than may be."""
    cells = size = 0
    for piece in pieces:
        cells, size = cells + piece.num_rows * piece.num_columns, size + piece.nbytes
        _full(cells)
        if size > max(TABLE, 8 * CELLS):
            raise NotRead(f"more than {max(TABLE, 8 * CELLS):,} bytes as it is unpacked, which is the most")
        yield piece


def _full(cells: int) -> None:
    if cells > CELLS:
        raise NotRead(f"{cells:,} cells; at most {CELLS:,} are read, a row a person and a column a word")


def _wide(columns: int) -> None:
    if columns > COLUMNS:
        raise NotRead(f"{columns:,} columns; at most {COLUMNS:,} are read")
