"""`zhol check --stdin-lines`: a life a line in, its answers a line out."""

from typing import Any

import click

from .ending import BAD_INPUT, ENGINES_DIFFER
from .judging import Judged, judge_of
from .putting import printable, put
from .sources import lines_of_stdin, rulebook_of


def answer_lines(asked: dict[str, Any]) -> None:
    """Answer each line of stdin with one line, as it comes; a bad line is told in its place, and in the exit code."""
    if asked["cases"] or asked["output"] or asked["receipt"] or asked["form"] not in (None, "json"):
        raise click.UsageError(
            "--stdin-lines reads stdin and writes JSON to stdout; it takes no CASE, -o, --receipt or other format."
        )
    from ..decide.case import read_case
    from ..decide.engines import EnginesDiffer
    from ..report.change_record import with_advice
    from ..report.record import check_record, error_record, redacted_record, written
    from ..report.redacted import redacted, untold
    from ..text.diagnostic import BadInput
    from ..text.files import NotRead
    from ..text.limits import BYTES

    rulebook = rulebook_of(asked)
    said = untold if asked["redact"] else str
    judge, ending = judge_of(rulebook, asked), 0

    def recorded(found: Judged) -> dict[str, Any]:
        if asked["redact"]:
            return redacted_record(redacted(found.judgement, rulebook), rulebook)
        record = check_record(found.judgement, rulebook)
        return with_advice(record, found.advice) if asked["explain"] else record

    for number, raw in lines_of_stdin():
        try:
            if raw is None:
                raise NotRead(f"more than {BYTES:,} bytes in one line; at most {BYTES:,} are read")
            record = recorded(judge(read_case(raw.decode("utf-8-sig"), f"line {number}", rulebook)))
        except (BadInput, NotRead, UnicodeDecodeError) as error:
            record, ending = error_record(number, said(printable(str(error)))), max(ending, BAD_INPUT)
        except EnginesDiffer as error:
            record, ending = error_record(number, said(printable(str(error)))), max(ending, ENGINES_DIFFER)
        put(written(record, indent=None), None)
    if ending:
        raise click.exceptions.Exit(ending)
