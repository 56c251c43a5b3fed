"""`zhol check --stdin-lines`: a life a line in, its answers a line out."""

import sys
from collections.abc import Iterator
from typing import Any, BinaryIO

import click

from .ending import BAD_INPUT, ENGINES_DIFFER
from .judging import Judged, judge_of
from .putting import printable, put
from .sources import rulebook_of

LONGEST = 1_000_000
"""Bytes of a line; a life in `scenarios/people` has two thousand. What is longer is passed over, not held."""


class TooLong(Exception):
    """A line of more than `LONGEST` bytes."""


def answer_lines(asked: dict[str, Any]) -> None:
    """Answer each line of stdin with one line, as it comes; a bad line is told in its place, and in the exit code."""
    if asked["cases"] or asked["output"] or asked["receipt"] or asked["form"] not in (None, "json"):
        raise click.UsageError(
            "--stdin-lines reads stdin and writes JSON to stdout; it takes no CASE, -o, --receipt or other format."
        )
    from ..decide.case import read_case
    from ..decide.engines import EnginesDiffer
    from ..report.change_record import with_advice
    from ..report.record import check_record, error_record, written
    from ..text.diagnostic import BadInput

    rulebook = rulebook_of(asked)
    judge, ending = judge_of(rulebook, asked), 0

    def recorded(found: Judged) -> dict[str, Any]:
        record = check_record(found.judgement, rulebook)
        return with_advice(record, found.advice) if asked["explain"] else record

    for number, raw in _lines(sys.stdin.buffer):
        try:
            record = recorded(judge(read_case(_text(raw), f"line {number}", rulebook)))
        except (BadInput, UnicodeDecodeError, TooLong) as error:
            record, ending = error_record(number, printable(str(error))), max(ending, BAD_INPUT)
        except EnginesDiffer as error:
            record, ending = error_record(number, printable(str(error))), max(ending, ENGINES_DIFFER)
        put(written(record, indent=None), None)
    if ending:
        raise click.exceptions.Exit(ending)


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield each line that is not blank with its number; of one that is too long no more than shows that it is."""
    number = 0
    while raw := stream.readline(LONGEST + 2):
        number += 1
        rest = raw
        while len(rest) > LONGEST and not rest.endswith(b"\n"):
            rest = stream.readline(LONGEST + 2)
        if raw.strip():
            yield number, raw


def _text(raw: bytes) -> str:
    """Return the text of a line; UnicodeDecodeError where it is none, TooLong where it is too much."""
    if len(raw.rstrip(b"\r\n")) > LONGEST:
        raise TooLong(f"more than {LONGEST:,} bytes in one line; a life is a line of JSON")
    return raw.decode("utf-8-sig")
