"""Lives and findings to and from plain dicts and lists: what the files say, and what the commands print as JSON."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from .decide.case import read_case
from .decide.finding import Finding, Judgement
from .decide.life import Case
from .decide.telling import told
from .language.rulebook import Rulebook
from .report.record import check_record, finding_record
from .text.diagnostic import BadInput, Diagnostic, Diagnostics
from .text.files import NotRead, words
from .text.place import Place
from .text.tree import parse, plain

Told = Mapping[str, Any] | BaseModel | str | Path


def case_of(life: Told, book: Rulebook) -> Case:
    """Return the case that a dict, a CaseForm, a text or a file tells, in the words of a rulebook.

    A dict has the keys of a file; dates, numbers and truths may stand as Python's own. Raises BadInput with every
    mistake.
    """
    if isinstance(life, Path):
        return read_case(_text(life), str(life), book)
    if isinstance(life, str):
        return read_case(life, "case", book)
    said = life.model_dump(by_alias=True, exclude_unset=True) if isinstance(life, BaseModel) else life
    return read_case(json.dumps(_said(said), ensure_ascii=False, indent=1), "case", book)


def _text(file: Path) -> str:
    try:
        return words(file)
    except NotRead as error:
        raise BadInput([Diagnostic(Place(str(file), 1, 1), str(error))]) from None


def as_dict(thing: Any, book: Rulebook) -> dict[str, Any]:
    """Return a case as its file says it; a judgement, finding, ways, verdict or comparison as the commands' JSON.

    Texts of a case are texts, as in a file. Raises TypeError for anything else, ValueError for a case that no file can
    say.
    """
    if isinstance(thing, Case):
        tree = parse(told(thing, book), "case", Diagnostics())
        assert tree is not None
        found: dict[str, Any] = plain(tree)
        return found
    if isinstance(thing, Judgement):
        return check_record(thing, book)
    if isinstance(thing, Finding):
        return finding_record(thing)
    return _searched(thing, book)


def _searched(thing: Any, book: Rulebook) -> dict[str, Any]:
    kind = type(thing).__name__
    if kind == "Roads":
        from .report.path_record import path_record

        return path_record(thing, book)
    if kind == "Verdict":
        from .report.prove_record import prove_record

        return prove_record([thing], book)
    if kind == "Comparison":
        from .report.diff_record import diff_record

        return diff_record(thing)
    raise TypeError(f"a {kind} is told as no dict; cases, judgements, findings, ways, verdicts and comparisons are")


def _said(value: Any) -> Any:
    """Return a value as a file would write it: a truth is yes or no, a date year-month-day."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _said(part) for key, part in value.items()}
    if isinstance(value, BaseModel):
        return _said(value.model_dump(by_alias=True, exclude_unset=True))
    if isinstance(value, list | tuple | set | frozenset):
        return [_said(part) for part in (sorted(value) if isinstance(value, set | frozenset) else value)]
    return value
