"""A judgement for others to read: the answer, its provisions and stance, without what could single the person out.

Days become years; the title, the facts and the events of the life, and how each condition stood, are left out. What an
answer itself says of the person stays: that is what was asked.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar, cast

from ..decide.finding import Column, Dependence, Finding, Judgement, RuleTrace
from ..language.dates import MONTHS
from ..language.rulebook import Rulebook
from .page import Chart, Footer, Page, Say, line

LEFT_OUT = (
    "The person is left out: the title, facts, events and warnings of the life, why each condition stood as it did, "
    "and days, of which the years stand. The answers, and rules that only few people meet, may still tell who it is."
)
_PROVISIONS = {"as_of", "work", "at", "rule", "rulebook", "schema", "beaten_by", "rests_on", "reading", "readings"}
"""Keys whose values name the law and no life."""
_DAY = re.compile(
    rf"(?<![\w.-])((?:1[89]|2[0-2])\d\d)-\d\d(?:-\d\d)?(?![\w-])|(?:\b\d{{1,2}} )?\b(?:{'|'.join(MONTHS)}) (\d{{4}})\b"
)
_QUOTED = re.compile(r"(?<!\w)'[^']*'(?!\w)")
_OF_THE_LIFE = "by the event "

T = TypeVar("T")


def redacted(judgement: Judgement, rulebook: Rulebook, number: int = 0) -> Judgement:
    """Return a judgement without what it tells of the life itself; of several lives each is known by its number."""
    return replace(
        judgement,
        case=f"life {number}" if number else "a life",
        columns=tuple(_column(column, rulebook) for column in judgement.columns),
        warnings=(),
        readings_that_matter=tuple(
            _dependence(found) for found in judgement.readings_that_matter if _is_answer(found.question, rulebook)
        ),
    )


def _is_answer(name: str, rulebook: Rulebook) -> bool:
    """Tell whether something is an answer of the law and not what a life states: a status only where it stands out."""
    status = rulebook.vocabulary.statuses.get(name)
    return status is None or (status.headline and not status.plain)


def _column(column: Column, rulebook: Rulebook) -> Column:
    findings = tuple(_finding(found) for found in column.findings if _is_answer(found.question, rulebook))
    return replace(column, findings=findings, left_out=(), not_allowed=(), offences=())


def _finding(found: Finding) -> Finding:
    notes = tuple(note for note in found.notes if not note.startswith(_OF_THE_LIFE))
    because = tuple(_trace(trace) for trace in found.because)
    return replace(found, because=because, rejected=(), whatever=(), notes=notes)


def _trace(trace: RuleTrace) -> RuleTrace:
    return replace(trace, reasons=(), why="")


def _dependence(found: Dependence) -> Dependence:
    return replace(found, answers=tuple((reading, _finding(answer)) for reading, answer in found.answers))


def coarse(said: T) -> T:
    """Return a page, a record or words with years where days and months stood.

    >>> coarse("held since 1 June 2014, judged on 2024-06-01")
    'held since 2014, judged on 2024'
    """
    found: Any = said
    if isinstance(found, str):
        found = _DAY.sub(lambda day: day[1] or day[2], found)
    elif isinstance(found, tuple) and hasattr(found, "_fields"):
        found = type(found)(*map(coarse, found))
    elif isinstance(found, tuple | list):
        found = type(found)(map(coarse, found))
    elif isinstance(found, Mapping):
        found = {key: part if key in _PROVISIONS else coarse(part) for key, part in found.items()}
    return cast(T, found)


def coarse_page(page: Page) -> Page:
    """Return a page with years for days, that says what was left out; a chart is drawn by the day, and not shown."""
    blocks = [block for block in page.blocks if not isinstance(block, Chart)]
    at = next((n for n, block in enumerate(blocks) if isinstance(block, Footer)), len(blocks))
    return coarse(Page(page.title, (*blocks[:at], Say(line(LEFT_OUT), "·"), *blocks[at:])))


def untold(message: str, files: Iterable[str] = ()) -> str:
    """Return what is said of a mistake, without the file's name and without what was written there."""
    for number, file in enumerate(files, 1):
        message = message.replace(file, f"life {number}")
    return coarse(_QUOTED.sub("'...'", message))
