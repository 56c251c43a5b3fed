"""A file with a table in it, as pyarrow reads it: the cells of a CSV file as text, those of Parquet as they are."""

from pathlib import Path
from typing import Any

from ..text.diagnostic import Diagnostics
from ..text.place import Place


def sheet(file: Path, found: Diagnostics) -> Any:
    """Return the table of a file as pyarrow has it; None, and a line, where it cannot be read."""
    place = Place(str(file), 1, 1)
    try:
        import pyarrow as pa
        from pyarrow import csv, parquet
    except ImportError:
        found.error(place, "a table needs pyarrow, which is not installed; pip install 'zhol[population]'")
        return None
    uneven: list[tuple[int, int, int]] = []

    def skip(row: Any) -> str:
        uneven.append((row.number or 0, row.actual_columns, row.expected_columns))
        return "skip"

    try:
        if file.suffix == ".parquet":
            return parquet.read_table(file)
        if file.suffix != ".csv":
            found.error(place, f"'{file.suffix}' is no table; write .csv or .parquet")
            return None
        with file.open("rb") as head:
            names = csv.read_csv(pa.BufferReader(head.readline() + b"\n")).column_names
        read = csv.read_csv(
            file,
            read_options=csv.ReadOptions(use_threads=False),
            parse_options=csv.ParseOptions(invalid_row_handler=skip),
            convert_options=csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.string()), null_values=[""], strings_can_be_null=True
            ),
        )
    except (OSError, pa.ArrowException, UnicodeDecodeError) as error:
        found.error(place, f"cannot be read: {str(error).splitlines()[0].lower()}")
        return None
    for number, has, wanted in uneven:
        found.error(Place(str(file), number, 1), f"{has} cells; its head names {wanted} columns")
    return None if uneven else read
