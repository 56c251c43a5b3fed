"""Sorts of text in words, as a page says what may stand under a key."""

from ..language.marks import MARKS

NAMED = {
    "layer": "a layer",
    "actor": "an actor",
    "work": "a work of sources.yaml",
    "category": "a category",
    "vague term": "a vague term",
    "status": "a status",
    "question": "a question",
    "goal": "a goal",
    "question or status": "a question or a status",
    "act": "an act",
    "rule": "a rule",
    "parameter": "a parameter",
    "instrument": "an instrument",
    "instrument, rule or act": "an instrument, a rule or an act",
    "question, status or act": "a question, a status or an act",
}
"""Sorts of names of the rulebook, in words."""

SAID = NAMED | {
    "text": "text",
    "whole number": "a whole number",
    "name": "a name",
    "yes or no": "yes or no",
    "date": "a day, a month, a year, or first..last",
    "day": "a day",
    "mark": f"one of {', '.join(MARKS)}",
    "weekday": "a day of the week",
    "conditions": "conditions",
    "effects": "effects: a list, or one an outcome",
    "trigger": "a change, as `S becomes V`, or birth",
    "moment": "a change, as `S becomes V`, or a date, as `since S`",
    "term": "a date, as `since S`",
    "length": "a length of time, as `30 days` or `param P`; or none stated",
    "edge": "a date, or `param P`",
    "reform itself": "a reform, as `reform ID`",
    "words": "a name, or a list of names",
    "readings": "a list of names, or a map from a name to words or {label, cite, note}",
    "type": "bool, date, int, a list of values, or {set: [values]}",
    "worth": "a number or a date, or a map from each reading to one",
    "figure": "a number, or [least, most]",
    "figures": "a list of them",
    "share": "a share, as 5 percent, 0.05 or 1/20",
    "days": "a length of time, as 30 days, 2 weeks or 1 year",
    "wait": "days, as 30 days or 10..40 days",
    "amount": "a number, as 3, 0.5 or 1/2",
    "numbers": "a map from group to number, or from group to such maps",
    "value": "a value of the status",
    "fact value": "a value of the fact, or a list of them",
    "relative": "a life, or nobody",
    "nobody": "nobody",
    "unknown": "a fact, a status, an act, a role, `since S` or all-else",
    "groups": "a map from a group to what its people state",
}
"""Every sort, in words."""
