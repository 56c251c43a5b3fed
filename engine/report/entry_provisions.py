"""What the page of a rule, an act, a duty or a parameter says, line by line."""

from collections.abc import Iterator

from ..language.conditions import Param, params
from ..language.english import act_in_words, duty_in_words, parameter_in_words, rule_in_words
from ..language.rulebook import Act, Citation, Duty, Rule, Rulebook
from .in_force import force_text
from .page import Line, Piece, joined, line
from .rules_table import overridden_by
from .words import Wording, mark_words, place_in, unverified

Rows = Iterator[tuple[str, str | Line]]


def rule_rows(rule: Rule, wording: Wording) -> Rows:
    """Tell a rule: what it says, when it counts, what it stands over and where it comes from."""
    yield "says", rule_in_words(rule, wording.rulebook)
    yield "decides", f"{wording.name(rule.decides)} ({rule.decides})"
    yield from _standing(rule, wording)
    yield "overrides", ", ".join(rule.overrides)
    yield "overridden by", ", ".join(overridden_by(wording.rulebook, rule))
    yield from _origin(rule, wording)


def act_rows(name: str, wording: Wording) -> Rows:
    """Tell an act: who does it, what it needs, who decides, what it changes."""
    act = wording.rulebook.acts[name]
    yield "says", act_in_words(act, wording.rulebook)
    yield "who acts", f"{wording.name(act.actor)} ({act.actor})"
    if act.decided_by:
        yield "decided by", f"{wording.name(act.decided_by)} ({act.decided_by})"
    yield "harm", "a danger to the person wherever its requirements may be met" if act.harm else ""
    yield from _standing(act, wording)
    yield from _origin(act, wording)


def duty_rows(name: str, wording: Wording) -> Rows:
    """Tell a duty: who owes what, from when, within what time."""
    duty = wording.rulebook.duties[name]
    yield "says", duty_in_words(duty, wording.rulebook)
    yield from _standing(duty, wording)
    yield from _origin(duty, wording)


def parameter_rows(name: str, wording: Wording) -> Rows:
    """Tell a parameter: its values in time, their sources, and which rules read it."""
    parameter = wording.rulebook.parameters[name]
    yield "says", parameter_in_words(parameter, wording.rulebook)
    yield "by reading of", parameter.term
    cites = dict.fromkeys(cite for worth in parameter.worths for cite in worth.cite)
    yield "source", cite_line(tuple(cites), wording.rulebook)
    yield "read by", ", ".join(rule.key for rule in wording.rulebook.rules if name in _params_of(rule))
    yield "note", parameter.note
    yield "written in", str(parameter.place)


def _params_of(rule: Rule) -> set[str]:
    found = params(rule.when) | (params(rule.unless) if rule.unless else frozenset())
    limits = {limit.name for limit in (rule.force.start, rule.force.end) if isinstance(limit, Param)}
    return {*found, *limits}


def _standing(noun: Rule | Act | Duty, wording: Wording) -> Rows:
    instrument = wording.rulebook.instruments.get(noun.instrument)
    yield "layer", wording.layer(noun.layer)
    yield "in force", force_text(noun.force)
    for term, names in noun.reading.items():
        yield "reading", f"{term} = {' or '.join(names)}"
    yield "instrument", f"{instrument.title} ({noun.instrument})" if instrument else noun.instrument


def _origin(noun: Rule | Act | Duty, wording: Wording) -> Rows:
    yield "source", cite_line(noun.cite, wording.rulebook)
    if unverified(noun.cite):
        yield "unverified", line(Piece("rests on general knowledge or inference alone", "bad"))
    yield "note", noun.note
    yield "written in", str(noun.place)


def cite_line(cites: tuple[Citation, ...], rulebook: Rulebook) -> Line:
    """Name the works and places that a provision comes from, each with its mark in words."""
    wording = Wording(rulebook)
    told = []
    for cite in cites:
        title = wording.source(cite.work).title
        told.append(line(f"{place_in(cite)}: {mark_words(cite.mark)}", Piece(f" ({title})" if title else "", "faint")))
    return joined(told, "; ")
