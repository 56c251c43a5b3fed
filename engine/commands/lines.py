"""`zhol check --stdin-lines`: a life a line in, its answers a line out."""

import sys
from typing import Any

import click

from .ending import BAD_INPUT
from .judging import Judged, judge_of
from .putting import printable, put
from .sources import rulebook_of


def answer_lines(asked: dict[str, Any]) -> None:
    """Answer each line of stdin with one line, as it comes; a bad line is told in its place, and in the exit code."""
    if asked["cases"] or asked["output"] or asked["receipt"] or asked["form"] not in (None, "json"):
        raise click.UsageError(
            "--stdin-lines reads stdin and writes JSON to stdout; it takes no CASE, -o, --receipt or other format."
        )
    from ..decide.case import read_case
    from ..report.change_record import with_advice
    from ..report.record import check_record, error_record, written
    from ..text.diagnostic import BadInput

    rulebook = rulebook_of(asked)
    judge, bad = judge_of(rulebook, asked), False

    def recorded(found: Judged) -> dict[str, Any]:
        record = check_record(found.judgement, rulebook)
        return with_advice(record, found.advice) if asked["explain"] else record

    for number, raw in enumerate(sys.stdin.buffer, 1):
        if not raw.strip():
            continue
        try:
            record = recorded(judge(read_case(raw.decode("utf-8"), f"line {number}", rulebook)))
        except (BadInput, UnicodeDecodeError) as error:
            record, bad = error_record(number, printable(str(error))), True
        put(written(record, indent=None), None)
    if bad:
        raise click.exceptions.Exit(BAD_INPUT)
