"""The tables of a kept run, read as others may have written them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..text.files import NotRead
from .lock import refused
from .sheet import unpacked

EVENTS = {
    "replicate": "int32",
    "person": "uint64",
    "on": "date32[day]",
    "act": "word",
    "outcome": "word",
    "doing": "word",
}
ANSWERS = {"replicate": "int32", "person": "uint64", "on": "date32[day]", "question": "word", "reply": "word"}
PERSONS = {"replicate": "int32", "person": "uint64"}


def kept_table(directory: Path, name: str, columns: Mapping[str, str]) -> Any:
    """Return a table of a run, which has at least these columns of these sorts. Raises BadInput where it has not."""
    with as_written(directory, name):
        table = unpacked(directory / name)
    for column, sort in columns.items():
        if column not in table.column_names or _sort(table.schema.field(column).type) != sort:
            raise refused(directory / name, f"column '{column}' is not as zhol writes it; the run has to be made again")
    return table


@contextmanager
def as_written(directory: Path, name: str) -> Iterator[None]:
    """Say in a line that a table is not as a run writes it, where it cannot be worked with."""
    import pyarrow as pa

    try:
        yield
    except NotRead as error:
        raise refused(directory / name, str(error)) from None
    except (pa.ArrowException, OSError, ValueError, IndexError, OverflowError) as error:
        said = (str(error) or type(error).__name__).splitlines()[0]
        raise refused(directory / name, f"is not as zhol writes it: {said.lower()}") from None


def _sort(type_: Any) -> str:
    from pyarrow import types

    if types.is_string(type_) or types.is_dictionary(type_):
        return "word"
    return str(type_)
