"""How a scenario says an answer, in a sentence or in a table's cell, and whether a finding is that answer.

eligible                                     decided, and so
held since 2015-03 because of arva.lapse     a status, since when, and a rule that brought it about
refused whatever clan is                     decided, though something is not known
unknown because of clan and born             exactly these facts are missing
in the hands of bost-ministry                that actor's choice
in conflict between eligible and refused     rules that do not yield to each other
silent, not asked                            no rule; no question
"""

import re
from collections.abc import Collection, Iterable

from zhol.engine.decide.finding import Finding
from zhol.engine.language.dates import EARLIEST, Span, day_of, span_of, text
from zhol.engine.text.diagnostic import nearest

LIST = r"[^\s,]+(?:(?:, | and )[^\s,]+)*"
PHRASES = {
    "silent": "silent",
    "not-asked": "not asked",
    "conflict": rf"in conflict(?: between (?P<outcomes>{LIST}))?",
    "unknown": rf"unknown(?: between (?P<outcomes>{LIST}))?(?: because of (?P<needs>{LIST}))?",
    "discretion": rf"in the hands of (?P<actors>{LIST})(?: between (?P<outcomes>{LIST}))?",
    "decided": (
        rf"(?P<outcomes>[^\s,]+)(?: since (?P<since>[\d.-]+(?: or before)?))?"
        rf"(?: whatever (?P<whatever>{LIST}) is)?(?: because of (?P<rules>{LIST}))?"
    ),
}
EXACT = ("outcomes", "needs", "actors", "whatever")


def listed(words: str) -> list[str]:
    """Take `a, b and c` apart."""
    return re.split(", | and ", words)


def said(finding: Finding) -> str:
    """Say a finding as a scenario would."""
    between = f" between {' and '.join(finding.outcomes)}" if len(finding.outcomes) > 1 else ""
    match finding.kind:
        case "silent":
            return "silent"
        case "not-asked":
            return "not asked"
        case "conflict":
            return f"in conflict{between}"
        case "unknown":
            return f"unknown{between}{_after(' because of ', finding.needs)}"
        case "discretion":
            return f"in the hands of {' and '.join(finding.actors)}{between}"
        case "decided":
            since = f" since {_since(finding.since)}" if finding.since else ""
            whatever = f"{_after(' whatever ', finding.whatever)} is" if finding.whatever else ""
            return f"{finding.outcome}{since}{whatever}{_after(' because of ', _rules(finding))}"


def objection(finding: Finding, phrase: str, known: Collection[str], rules: Collection[str]) -> str:
    """Say why a finding is not the answer that a phrase says; nothing where it is.

    `known` are the outcomes that the question can have, `rules` the rules there are: a wrong name is said first.
    """
    read = _read(phrase)
    if read is None:
        return f"'{phrase}' says no answer; features/README.md shows how one is said"
    kind, parts = read
    for name in parts.get("outcomes", ()):
        if name not in known:
            return f"'{finding.question}' is never '{name}'{nearest(name, known) or '; it is ' + ' or '.join(known)}"
    for name in parts.get("rules", ()):
        if name not in rules:
            return f"there is no rule '{name}'{nearest(name, rules)}"
    if finding.kind == kind and _fits(finding, parts):
        return ""
    return f"on {text(finding.on)} '{finding.question}' is {said(finding)}; the scenario says: {phrase}"


def _read(phrase: str) -> tuple[str, dict[str, list[str]]] | None:
    """Return the kind of answer that a phrase says, and the names in it."""
    for kind, pattern in PHRASES.items():
        if found := re.fullmatch(pattern, phrase):
            parts = {name: words for name, words in found.groupdict().items() if words}
            return kind, {name: [words] if name == "since" else listed(words) for name, words in parts.items()}
    return None


def _fits(finding: Finding, parts: dict[str, list[str]]) -> bool:
    if any(name in parts and set(getattr(finding, name)) != set(parts[name]) for name in EXACT):
        return False
    if "since" in parts and (finding.since is None or _since(finding.since) != _normal(parts["since"][0])):
        return False
    return set(parts.get("rules", ())) <= set(_rules(finding))


def _rules(finding: Finding) -> list[str]:
    return [trace.rule for trace in finding.because if trace.fate == "effective"]


def _since(span: Span) -> str:
    return f"{text(span.hi)} or before" if span.lo <= EARLIEST else str(span)


def _normal(date: str) -> str:
    """Write a date one way only: `2015-03` and `2015-03-01..2015-03-31` are the same."""
    day, before, _ = date.partition(" or before")
    return f"{text(day_of(day))} or before" if before else str(span_of(day))


def _after(words: str, names: Iterable[str]) -> str:
    return words + " and ".join(names) if names else ""
