"""What each sort of text looks like, as JSON Schema and in words.

A file may be read by what types its texts: `5` is then a number and `yes` perhaps true, so each sort takes both.
"""

from collections.abc import Iterable
from typing import Any

from ..decide.life import REST, UNKNOWN
from ..language.calendars import WEEK
from ..language.grammar import KEYWORDS
from ..language.marks import MARKS
from ..language.resolve import JOINTS
from ..language.sorts import TRUTHS
from ..population.amounts import DAYS, PARTS
from .pattern import pattern
from .said import NAMED

Schema = dict[str, Any]

TEXT: Schema = {"type": ["string", "number", "boolean"]}
_DATE = r"(?:18|19|20|21|22)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_DAY = r"(?:18|19|20|21|22)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_YEARS = {"minimum": 1800, "maximum": 2299}
_AMOUNT = r"[0-9]+(?:\.[0-9]+)?(?:/[0-9]+)?"
_UNITS = "|".join(DAYS)


def matching(expression: str, why: str, **more: Any) -> Schema:
    """Return the schema of a text that matches; numbers are as `more` says."""
    return {
        "type": ["string", "number"] if more else "string",
        "pattern": expression,
        "patternErrorMessage": why,
        **more,
    }


def words(known: Iterable[str]) -> Schema:
    """Return the schema of one of some words, as text or as what types it reads them."""
    found: list[Any] = []
    for word in known:
        found.append(word)
        if word in TRUTHS:
            found.append(word in ("yes", "true"))
        elif word.isascii() and word.lstrip("-").isdigit():
            found.append(int(word))
    return {"enum": list({(type(word), word): word for word in found}.values())}


def one_or_list(of: Schema) -> Schema:
    """Return the schema of one or a list of some."""
    return {"anyOf": [of, {"type": "array", "items": of}]}


def ref(name: str) -> Schema:
    """Return the schema that stands under a name."""
    return {"$ref": "#/$defs/" + name.replace(" ", "-").replace(",", "")}


def _length() -> Schema:
    return {"anyOf": [matching(pattern("bound"), "no length of time, as 30 days or param P"), {"const": "none stated"}]}


def _conditions() -> Schema:
    listed = {"type": "array", "items": ref("conditions")}
    counted = {
        "type": "object",
        "properties": {"n": {**ref("whole number")}, "of": listed},
        "required": ["n", "of"],
        "additionalProperties": False,
    }
    joints: Schema = {"all": listed, "any": listed | {"minItems": 1}, "none": listed, "at_least": counted}
    joints |= {"some": ref("name"), "every": ref("name"), "has": ref("conditions")}
    joined = {
        "type": "object",
        "properties": joints,
        "additionalProperties": False,
        "oneOf": [{"required": [joint]} for joint in JOINTS],
        "dependentRequired": {"some": ["has"], "every": ["has"]},
        "dependentSchemas": {"has": {"anyOf": [{"required": ["some"]}, {"required": ["every"]}]}},
    }
    return {"anyOf": [ref("atom"), listed, joined]}


_A_LIST: Schema = {"type": "array", "items": TEXT}
_A_MAP: Schema = {"type": "object", "additionalProperties": TEXT}
_NUMBER: Schema = {"type": ["number", "string"], "pattern": r"^-?[0-9.]+$"}
_SPAN = matching(rf"^{_DATE}(?:\.\.{_DATE})?$", "no date; write 2014-06-01, 2014-06, 2014 or 2014..2016", **_YEARS)

_WORDS: dict[str, Schema] = {
    "text": TEXT,
    "whole number": matching(r"^-?[0-9]{1,9}$", "no whole number", multipleOf=1),
    "name": TEXT | {"pattern": r"^\S+$", "not": {"enum": sorted(KEYWORDS)}},
    "yes or no": words(TRUTHS),
    "date": _SPAN,
    "day": matching(f"^{_DAY}$", "no full date; write year-month-day, as 2014-06-01"),
    "mark": {"enum": list(MARKS), "description": "; ".join(f"{mark}: {means}" for mark, means in MARKS.items())},
    "weekday": words(WEEK),
    "edge": {"anyOf": [_SPAN, matching(r"^param +\S+$", "no date and no parameter")]},
    "work": {"anyOf": [ref("name"), ref("reform itself")]},
    "reform itself": matching(r"^reform \S+$", "no reform; write reform and its id"),
    "words": one_or_list(TEXT),
    "share": matching(
        rf"^ *{_AMOUNT}(?: (?:{'|'.join(PARTS)}))? *$", "no share; write 5 percent, 0.05 or 1/20", minimum=0, maximum=1
    ),
    "shares": matching(
        rf"^ *{_AMOUNT}\.\.{_AMOUNT}(?: (?:{'|'.join(PARTS)}))? *$", "no range of shares; write 3..10 percent"
    ),
    "days": matching(rf"^ *[0-9]{{1,6}} (?:{_UNITS}) *$", "no length of time; write 30 days, 2 weeks or 1 year"),
    "wait": matching(rf"^ *[0-9]{{1,6}}(?:\.\.[0-9]{{1,6}})? (?:{_UNITS}) *$", "no wait; write 30 days or 10..40 days"),
    "amount": matching(r"^[0-9./]{1,40}$", "no number; write 3, 0.5 or 1/2", minimum=0),
    "value": TEXT,
    "fact value": one_or_list(TEXT),
    "kind": {"type": "string", "pattern": r"^\S+$"},
    "unknown": {"anyOf": [{"const": REST}, {"type": "string"}]},
}
"""Sorts that are words and numbers."""

_MAPS: dict[str, Schema] = {
    "readings": {
        "anyOf": [
            _A_LIST | {"minItems": 1},
            {"type": "object", "additionalProperties": {"anyOf": [TEXT, ref("ReadingForm")]}, "minProperties": 1},
        ]
    },
    "type": {
        "anyOf": [
            words(["bool", "date", "int"]),
            _A_LIST | {"minItems": 1},
            {"type": "object", "properties": {"set": _A_LIST}, "required": ["set"], "additionalProperties": False},
        ]
    },
    "worth": {
        "anyOf": [
            matching(rf"^(?:-?[0-9]{{1,9}}|{_DATE}(?:\.\.{_DATE})?)$", "no number and no date", multipleOf=1),
            _A_MAP | {"minProperties": 1},
        ]
    },
    "figure": {"anyOf": [_NUMBER, {"type": "array", "items": _NUMBER, "minItems": 1, "maxItems": 2}]},
    "figures": {"type": "array", "items": ref("FigureForm")},
    "numbers": {"type": "object", "additionalProperties": {"anyOf": [TEXT, {"type": "object"}]}},
    "relative": {"anyOf": [{"enum": ["nobody", UNKNOWN]}, ref("LifeForm")]},
    "rate": {"anyOf": [ref("share"), {"type": "object", "additionalProperties": ref("rate"), "minProperties": 1}]},
    "groupings": {
        "type": "object",
        "additionalProperties": {
            "type": "object",
            "additionalProperties": {"anyOf": [ref("conditions"), {"const": "rest"}]},
            "minProperties": 1,
        },
    },
    "groups": {"type": "object", "additionalProperties": ref("GroupForm"), "minProperties": 1},
    "kinds": {"type": "object", "additionalProperties": ref("KindForm"), "minProperties": 1},
}
"""Sorts that may be lists and maps."""


def _lines() -> dict[str, Schema]:
    """Return the sorts that are lines of the grammar, and what is made of such lines."""
    effect = matching(pattern("effect"), "no effect; write S becomes V, or S increases by 1")
    effects = {"type": "array", "items": effect}
    return {
        "atom": matching(pattern("atom"), "no condition that can be read; see rules/README.md"),
        "conditions": _conditions(),
        "effects": {"anyOf": [effects, {"type": "object", "additionalProperties": effects}]},
        "trigger": matching(pattern("trigger"), "no change; write S becomes V, or birth"),
        "moment": matching(pattern("moment"), "no change and no date; write S becomes V, or since S"),
        "term": matching(pattern("term"), "no date; write on, since S, a date fact or a date"),
        "length": _length(),
    }


def sorts() -> dict[str, Schema]:
    """Return the schema of each sort; names of the rulebook are any names."""
    return {name: ref("name") for name in NAMED} | _WORDS | _MAPS | _lines()
