"""Receipts of answers: of a judgement, and of ways to a goal."""

from collections.abc import Collection
from pathlib import Path
from typing import Any

from ..decide.finding import Judgement
from ..decide.life import Case
from ..language.dates import text
from ..language.rulebook import Rulebook
from ..paths.path import Roads
from ..report.path_record import path_record
from ..report.record import check_record
from ..text.sealed import code
from .forms import SCHEMA, ReceiptForm
from .sealing import ROOMS, as_written, bare, hashed, sealed, versions

BESIDE = ("dangers", "left_out", "not_allowed", "offences", "assumptions", "warnings")
PROVED = ("since", "because", "rejected", "needs", "actors", "whatever")
Json = dict[str, Any]
Stated = tuple[tuple[str, ...] | None, tuple[str, ...]]
"""The layers asked for (None: the ladder), and the rules left out."""


def of_check(
    judgement: Judgement,
    case: Case,
    book: Rulebook,
    stated: Stated,
    questions: Collection[str],
    *,
    with_case: bool = False,
) -> ReceiptForm:
    """Return the receipt of a judgement, of these questions of it; it has to hold each condition as it stood."""
    record = check_record(judgement, book)
    told = [answer for answer in record["answers"] if answer["question"] in questions]
    asked = {
        "command": "check",
        "on": record["on"],
        "questions": list(dict.fromkeys(answer["question"] for answer in told)),
    }
    answers = [
        {
            **{key: answer[key] for key in ("question", "on", "layers", "kind", "outcomes")},
            "proof": hashed(bare({key: answer[key] for key in PROVED})),
        }
        for answer in told
    ]
    unknown = {name for answer in told for name in (*answer["needs"], *answer["whatever"])}
    beside = {key: record[key] for key in BESIDE}
    return _receipt(
        asked, case, book, _stance(book, stated, judgement.columns[0].readings, unknown), judgement.engines, answers,
        beside, with_case,
    )  # fmt: skip


def of_path(
    roads: Roads,
    case: Case,
    book: Rulebook,
    stated: Stated,
    engines: tuple[str, ...],
    asked: Json,
    *,
    with_case: bool = False,
) -> ReceiptForm:
    """Return the receipt of ways to a goal; `asked` says what else was asked, key by key of the form."""
    record = path_record(roads, book)
    sought = {
        "command": "path", "on": text(roads.on), "to": roads.goal.name, "within": asked["within"],
        "others": roads.mode, "without": record["without"], "avoid": record["avoid"],
        "even_unlawfully": roads.unlawfully, "every": asked["every"], "what_opens": asked["what_opens"],
    }  # fmt: skip
    answers = [
        {
            "layers": column["layers"],
            "ways": [_way(path) for path in column["paths"]],
            "certified": column["certified"],
            "proof": hashed(bare(column)),
        }
        for column in record["columns"]
    ]
    return _receipt(
        sought, case, book, _stance(book, stated, roads.outlooks[0].readings, ()), engines, answers, {}, with_case
    )


def _way(path: Json) -> Json:
    steps = [{"act": step["act"], "outcome": step["outcome"]} for step in path["steps"]]
    return {"steps": steps, "days": path["days"], "reached": path["reached"]}


def _stance(book: Rulebook, stated: Stated, readings: Any, unknown: Collection[str]) -> Json:
    layers, off = stated
    return {
        "layers": None if layers is None else list(layers),
        "readings": dict(sorted(readings.items())),
        "off": sorted(off),
        "reforms": [Path(reform).stem for reform in book.reforms],
        "unknown": sorted(unknown),
    }


def _receipt(
    asked: Json, case: Case, book: Rulebook, stance: Json, engines: tuple[str, ...], answers: list[Json], beside: Json,
    with_case: bool,
) -> ReceiptForm:  # fmt: skip
    life = as_written(case, book)
    return sealed({
        "schema": SCHEMA,
        "asked": asked,
        "case": {"digest": hashed(life), "life": life if with_case else None},
        "stance": stance,
        "rulebook": book.digest,
        "engines": list(engines),
        "versions": versions(engines),
        "code": code(*ROOMS),
        "answers": answers,
        "beside": hashed(bare(beside)),
    })  # fmt: skip
