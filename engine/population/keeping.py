"""What is kept of a run: who the people were and what they came to, and what happened to each, as Parquet tables."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from ..language.rulebook import Vocabulary
from .deeds import outcomes_of
from .kernel import Kernel
from .kin import numbers
from .people import NOT_TOLD, OPEN, SINCE, UNTIL, People, numbered
from .running import Chunk, Running

EPOCH = date(1970, 1, 1).toordinal()
UNKNOWN = "unknown"
END = "at the end "


def events(run: Running, chunk: Chunk) -> Any:
    """Return a table of what happened to some people: who, on which day, the act, its outcome, by which doing."""
    kernel, (log, _) = run.kernel, run.kernel.parted(chunk.log)
    acts = [will.act for will in kernel.wills]
    ends = [(act, outcome) for act in acts for outcome in outcomes_of(kernel.program, kernel.program.book.acts[act])]
    starts = np.cumsum([0, *(len(kernel.program.book.acts[act].effects) for act in acts)])
    number = log[:, 2]
    end = starts[number] + log[:, 3]
    return pa.table({
        "replicate": pa.array(np.full(len(log), chunk.replicate, np.int32)),
        "person": pa.array(chunk.people.keys[log[:, 0]]),
        "on": _days(log[:, 1], log[:, 1] > 0),
        "act": _words(number, [run.acting.acts[act] for act in acts]),
        "outcome": _words(end, [outcome for _, outcome in ends]),
        "doing": _words(number, [will.stream for will in kernel.wills]),
    })  # fmt: skip


def answers(run: Running, chunk: Chunk) -> Any:
    """Return a table of what the watched questions were answered, and from which day on until the next one."""
    kernel, (_, log) = run.kernel, run.kernel.parted(chunk.log)
    codes, at = np.unique(log[:, 2:].astype(np.int64) @ np.array([1 << 32, 1]), return_inverse=True)
    said = [_reply(kernel, kernel.watched[code >> 32], code & (1 << 32) - 1) for code in codes.tolist()]
    return pa.table({
        "replicate": pa.array(np.full(len(log), chunk.replicate, np.int32)),
        "person": pa.array(chunk.people.keys[log[:, 0]]),
        "on": _days(log[:, 1], log[:, 1] > 0),
        "question": _words(log[:, 2], list(kernel.watched)),
        "reply": _words(at.astype(np.int64), said),
    })  # fmt: skip


def persons(run: Running, chunk: Chunk) -> Any:
    """Return a table of some people: what they stated, and what they had come to at the end of the horizon."""
    words = run.whatif.book.vocabulary
    columns: dict[str, Any] = {
        "replicate": pa.array(np.full(len(chunk.people), chunk.replicate, np.int32)),
        "person": pa.array(chunk.people.keys),
    }
    columns |= dict(_stated(chunk.people, words))
    columns |= dict(_come_to(run.kernel, chunk))
    return pa.table(columns)


def parquet_bytes(table: Any) -> bytes:
    """Return a table as a Parquet file."""
    from pyarrow import parquet

    content = pa.BufferOutputStream()
    parquet.write_table(table, content)
    return bytes(content.getvalue())


def _stated(people: People, words: Vocabulary) -> Iterator[tuple[str, Any]]:
    for name, column in people.columns.items():
        if name.startswith((SINCE, UNTIL)) or (name in words.facts and words.facts[name].type == "date"):
            yield name, _days(column, column > 0)
        elif name in words.roles:
            yield name, _words(column, ["", *numbers(people.kinds, name)])
        elif name in words.facts and words.facts[name].type in ("int", "set"):
            yield name, pa.array(column, mask=column < 0)
        else:
            values = numbered(words.facts[name]) if name in words.facts else words.statuses[name].values
            yield name, _words(column, list(values))


def _come_to(kernel: Kernel, chunk: Chunk) -> Iterator[tuple[str, Any]]:
    """Yield what the statuses have become and what the questions are answered; who was halted is told of that day."""
    words = kernel.program.book.vocabulary
    held = chunk.crowd.columns([kernel.row["is", name] for name in kernel.slice.statuses])
    for place, name in enumerate(kernel.slice.statuses):
        yield END + name, _words(held[:, place], list(words.statuses[name].values), OPEN)
    for place, question in enumerate(kernel.watched):
        kinds, at = np.unique(chunk.answers[:, place], return_inverse=True)
        said = [_reply(kernel, question, int(answer)) for answer in kinds]
        yield END + question, _words(at.astype(np.int64), said)
    halt, on = chunk.crowd.column("halt"), chunk.crowd.column("halted")
    yield "halted on", _days(on, halt > 0)
    yield "halted by", _words(halt.astype(np.int64) - 1, [halt[1] for halt in kernel.halts])


def _reply(kernel: Kernel, question: str, answer: int) -> str:
    if answer < 0:
        return f"not told, by {kernel.halts[-answer - 1][1]}"
    kind, outcomes = kernel.reply(question, answer)
    return outcomes[0] if kind == "decided" else f"{kind}: {' or '.join(outcomes)}" if outcomes else kind


def _words(numbers: NDArray[Any], values: list[str], negative: int = NOT_TOLD) -> Any:
    """Return numbers as the words they stand for; what is not told is null."""
    at = np.where(numbers == OPEN, len(values), numbers)
    if negative == OPEN:  # in a row of the kernel whatever is below 0 is open
        at = np.where(numbers < 0, len(values), numbers)
    absent = at < 0
    every = pa.array([*values, UNKNOWN], pa.string())
    marks = pa.array(np.where(absent, 0, at).astype(np.int32), mask=absent)
    # written as words: a dictionary of pyarrow's own is followed in the file by bytes of memory that nobody set
    return pa.DictionaryArray.from_arrays(marks, every).dictionary_decode()


def _days(ordinals: NDArray[Any], told: NDArray[np.bool_]) -> Any:
    return pa.array(np.where(told, ordinals - EPOCH, 0).astype(np.int32), pa.int32(), mask=~told).cast(pa.date32())
