"""A judgement as JSON (`zhol/check/1`): stable names, no label in place of an id."""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ..decide.finding import (
    Column,
    Danger,
    Dependence,
    Finding,
    Judgement,
    LeftOut,
    NotAllowed,
    Offence,
    Reason,
    RuleTrace,
)
from ..language.dates import span_text, text
from ..language.labels import reading_in_words
from ..language.rulebook import Citation, Rulebook
from .lineup import Lineup
from .words import Wording, unverified

CHECK = "zhol/check/1"
ERROR = "zhol/error/1"
TRUTHS = ("no", "open", "yes")
Json = dict[str, Any]


def check_record(judgement: Judgement, rulebook: Rulebook) -> Json:
    """Return a judgement as plain dicts and lists: an answer a question, day and column.

    `layers` are those that tell the columns apart; what yields to everything counts in all, and is not named.
    `rests_on` are the unverified rules without which an answer would not stand, its own or those of answers it reads.
    """
    always = {layer.id for layer in rulebook.vocabulary.layers.values() if layer.under_all}
    columns = [replace(c, layers=tuple(id for id in c.layers if id not in always)) for c in judgement.columns]
    lineup = Lineup(judgement, Wording(rulebook.in_english))
    return {
        "schema": CHECK,
        "case": judgement.case,
        "rulebook": judgement.rulebook,
        "engines": list(judgement.engines),
        "on": [text(day) for day in judgement.days],
        "answers": [
            _answer(column, found) | {"rests_on": sorted(lineup.rests(found.question, found.on, i))}
            for i, column in enumerate(columns)
            for found in column.findings
        ],
        "dangers": [_danger(column, danger) for column in columns for danger in column.dangers],
        "left_out": [_event(column, item) for column in columns for item in column.left_out],
        "not_allowed": [_event(column, item) for column in columns for item in column.not_allowed],
        "offences": [_offence(column, item) for column in columns for item in column.offences],
        "assumptions": [{"says": says, **_stance(column)} for column in columns for says in column.assumptions],
        "reread": judgement.reread,
        "readings_that_matter": [_dependence(d, rulebook) for d in judgement.readings_that_matter],
        "warnings": list(judgement.warnings),
    }


def redacted_record(judgement: Judgement, rulebook: Rulebook) -> Json:
    """Return a redacted judgement as plain dicts and lists, with years where days stood; it says so itself."""
    from .redacted import coarse

    return {**coarse(check_record(judgement, rulebook)), "redacted": True}


def error_record(line: int, message: str) -> Json:
    """Return what stands in place of an answer to a line that cannot be used."""
    return {"schema": ERROR, "line": line, "message": message}


def written(record: Json | list[Json], *, indent: int | None = 2) -> str:
    """Write a record as JSON; on one line where `indent` is None."""
    return json.dumps(record, ensure_ascii=False, indent=indent) + "\n"


def _stance(column: Column) -> Json:
    return {"column": column.title, "layers": list(column.layers)}


def _answer(column: Column, found: Finding) -> Json:
    record = finding_record(found)
    first = {key: record.pop(key) for key in ("question", "on")}
    return {**first, **_stance(column), "readings": dict(column.readings), **record}


def finding_record(found: Finding) -> Json:
    """Return one answer as plain dicts and lists, as it stands among those of a judgement, but for its column."""
    return {
        "question": found.question,
        "on": text(found.on),
        "kind": found.kind,
        "outcome": found.outcome,
        "outcomes": list(found.outcomes),
        "since": span_text(found.since) if found.since else None,
        "because": [_effective(trace) for trace in found.because],
        "needs": list(found.needs),
        "actors": list(found.actors),
        "rejected": [_rejected(trace) for trace in found.rejected],
        "whatever": list(found.whatever),
        "notes": list(found.notes),
    }


def _effective(trace: RuleTrace) -> Json:
    return {
        "rule": trace.rule,
        "layer": trace.layer,
        "cite": cites(trace.cite),
        "unverified": unverified(trace.cite),
        "fate": trace.fate,
        "outcomes": list(trace.outcomes),
        "says": trace.says,
        "reading": {term: list(names) for term, names in trace.reading.items()},
        "reasons": [_reason(reason) for reason in trace.reasons],
    }


def _rejected(trace: RuleTrace) -> Json:
    why = trace.why or (f"{', '.join(trace.beaten_by)} stands over it" if trace.beaten_by else trace.fate)
    return {
        "rule": trace.rule,
        "why": why,
        "fate": trace.fate,
        "layer": trace.layer,
        "outcomes": list(trace.outcomes),
        "beaten_by": list(trace.beaten_by),
        "cite": cites(trace.cite),
    }


def _reason(reason: Reason) -> Json:
    found: Json = {"says": reason.says, "truth": TRUTHS[reason.truth]}
    if reason.parts:
        found["parts"] = [_reason(part) for part in reason.parts]
    if reason.needs:
        found["needs"] = list(reason.needs)
    return found


def _dependence(found: Dependence, rulebook: Rulebook) -> Json:
    """Return an answer that another reading would change: one entry a reading, the one chosen first."""
    return {
        "question": found.question,
        "on": text(found.on),
        "column": found.column,
        "term": found.term,
        "beside": dict(found.beside),
        "answers": [
            {
                "reading": reading,
                "label": reading_in_words(found.term, reading, rulebook),
                "kind": answer.kind,
                "outcome": answer.outcome,
                "outcomes": list(answer.outcomes),
                "since": span_text(answer.since) if answer.since else None,
            }
            for reading, answer in found.answers
        ],
    }


def cites(found: Iterable[Citation]) -> list[Json]:
    """Return citations; `as_of` is missing only where no list of sources says anything of the work."""
    return [{"work": c.work, "at": c.at, "mark": c.mark, **({"as_of": c.as_of} if c.as_of else {})} for c in found]


def _danger(column: Column, danger: Danger) -> Json:
    return {
        "act": danger.act,
        "actor": danger.actor,
        "unverified": unverified(danger.cite),
        "on": text(danger.on),
        "certain": danger.certain,
        **_stance(column),
        "cite": cites(danger.cite),
    }


def _offence(column: Column, item: Offence) -> Json:
    return {"event": item.event, "on": span_text(item.on), "cite": cites(item.cite), **_stance(column)}


def _event(column: Column, item: LeftOut | NotAllowed) -> Json:
    return {"event": item.event, "on": span_text(item.on), "why": item.why, **_stance(column)}
