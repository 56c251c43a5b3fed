"""Rules, acts, duties and parameters as JSON."""

from ..language.dates import Span, span_text, text
from ..language.english import act_in_words, duty_in_words
from ..language.rulebook import Act, Duty, Rule, Worth
from ..language.standing import beats
from .entry_provisions import readers
from .papers import Papers
from .record import Json, cites
from .record_parts import at_work_record, evidence_record, reaches_record
from .words import unverified


def of_rule_record(rule: Rule, papers: Papers) -> Json:
    """Return what the page of a rule says beyond the list of rules."""
    book = papers.rulebook
    rivals = [rival for rival in book.by_target.get(rule.decides, ()) if rival.id != rule.id]
    layers, instruments = book.vocabulary.layers, book.instruments
    return {
        "evidence": evidence_record(rule.cite, papers),
        "stands_over": [r.key for r in rivals if beats(rule, r, layers, instruments)],
        "yields_to": [r.key for r in rivals if beats(r, rule, layers, instruments)],
        "reaches": reaches_record(rule.decides, papers),
        "at_work": at_work_record([rule.key], papers),
    }


def _provision(noun: Act | Duty, says: str, papers: Papers) -> Json:
    return {
        "says": says,
        "instrument": noun.instrument,
        "layer": noun.layer,
        "cite": cites(noun.cite),
        "unverified": unverified(noun.cite),
        "evidence": evidence_record(noun.cite, papers),
        "at_work": at_work_record([noun.id], papers),
        "note": noun.note or None,
        "place": papers.place(noun.place),
    }


def act_record(name: str, papers: Papers) -> Json:
    """Return an act."""
    act = papers.rulebook.acts[name]
    changed = dict.fromkeys(effect.status for effects in act.effects.values() for effect in effects)
    return {
        **_provision(act, act_in_words(act, papers.rulebook), papers),
        "actor": act.actor,
        "decided_by": act.decided_by or None,
        "harm": act.harm,
        "offence": act.offence,
        "changes": {status: reaches_record(status, papers) for status in changed},
    }


def duty_record(name: str, papers: Papers) -> Json:
    """Return a duty."""
    duty = papers.rulebook.duties[name]
    return {
        **_provision(duty, duty_in_words(duty, papers.rulebook), papers),
        "owes": duty.owes,
        "act": duty.act,
        "reaches": reaches_record(name, papers),
    }


def parameter_record(name: str, papers: Papers) -> Json:
    """Return a parameter."""
    parameter = papers.rulebook.parameters[name]
    found = readers(name, papers)
    return {
        "unit": parameter.unit,
        "term": parameter.term or None,
        "values": [_worth(worth, parameter.unit, papers) for worth in parameter.worths],
        "read_by": found,
        "at_work": at_work_record(found, papers),
        "note": parameter.note or None,
        "place": papers.place(parameter.place),
    }


def _value(value: int | Span, unit: str) -> int | str:
    if isinstance(value, Span):
        return span_text(value)
    return text(value) if unit == "date" else value


def _worth(worth: Worth, unit: str, papers: Papers) -> Json:
    return {
        "from": span_text(worth.start),
        "until": span_text(worth.until) if worth.until else None,
        "by_reading": {reading: _value(value, unit) for reading, value in worth.by_reading.items()},
        "cite": cites(worth.cite),
        "unverified": unverified(worth.cite),
        "evidence": evidence_record(worth.cite, papers),
    }
