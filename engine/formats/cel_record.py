"""Conditions in CEL as they are handed out: JSON (`zhol/cel/1`), and lines for a reader."""

from collections.abc import Iterable, Mapping
from typing import Any

from ..decide.options import readings_asked
from ..decide.stance import Stance
from ..language.rulebook import Rule, Rulebook
from .cel import INPUTS, InCel, rule_in_cel

CEL = "zhol/cel/1"
Json = dict[str, Any]


def cel_record(rulebook: Rulebook, rules: Iterable[Rule], readings: Mapping[str, str]) -> Json:
    """Return the conditions of rules under some readings, the first ones where none is said.

    Raises BadInput for a reading that there is not.
    """
    stance = Stance(frozenset(rulebook.vocabulary.layers), readings_asked(rulebook, readings))
    written = [_rule(rule_in_cel(rule, rulebook, stance)) for rule in rules]
    return {
        "schema": CEL,
        "rulebook": rulebook.digest,
        "readings": dict(stance.readings),
        "inputs": INPUTS,
        "said": sum("certainly" in rule for rule in written),
        "rules": written,
    }


def _rule(found: InCel) -> Json:
    rule = found.rule
    told: Json = {"rule": rule.key, "decides": rule.decides, "outcomes": list(rule.outcomes), "layer": rule.layer}
    told |= {"readings": {term: list(names) for term, names in rule.reading.items()}} if rule.reading else {}
    told |= {"only_at": found.only_at} if found.only_at else {}
    if found.cannot:
        return told | {"cannot": found.cannot}
    return told | {"certainly": found.certainly, "possibly": found.possibly}


def cel_lines(record: Json) -> str:
    """Write what was handed out for a reader."""
    rules: list[Json] = record["rules"]
    lines = [
        f"{record['said']} of {len(rules)} rules in CEL, with the days on which they are in force.",
        "What stands over what, and what happens when, is not in them. Every day is a timestamp at midnight UTC.",
        "",
        *(f"{name}: {what}" for name, what in record["inputs"].items()),
    ]
    for rule in rules:
        at = f"   (judged only at: {rule['only_at']})" if "only_at" in rule else ""
        lines += ["", f"{rule['rule']}: {rule['decides']} is {' or '.join(rule['outcomes'])}{at}"]
        said = [f"  {key}: {rule[key]}" for key in ("certainly", "possibly") if key in rule]
        lines += said or [f"  CEL cannot say it: {rule['cannot']}"]
    return "\n".join(lines) + "\n"
