"""Questions, statuses, facts, vague terms, instruments and sources as JSON."""

from collections.abc import Iterator

from ..language.ties import Word, read_by_rule
from .entry_sources import citing
from .papers import Papers
from .record import Json, cites
from .record_parts import at_work_record, reaches_record
from .words import unverified


def question_record(name: str, papers: Papers) -> Json:
    """Return a question."""
    question = papers.rulebook.vocabulary.questions[name]
    return {"outcomes": list(question.outcomes), "window": question.window, **_decided(name, papers)}


def status_record(name: str, papers: Papers) -> Json:
    """Return a status."""
    status = papers.rulebook.vocabulary.statuses[name]
    acts = [
        a.id for a in papers.rulebook.acts.values() if any(e.status == name for es in a.effects.values() for e in es)
    ]
    return {"values": list(status.values), **_decided(name, papers), "changed_by": acts}


def _decided(name: str, papers: Papers) -> Json:
    rules = papers.rulebook.by_target.get(name, ())
    return {
        "decided_by": [rule.key for rule in rules],
        "unverified": [rule.key for rule in rules if unverified(rule.cite)],
        "reaches": reaches_record(name, papers),
        "at_work": at_work_record([rule.key for rule in rules], papers),
    }


def fact_record(name: str, papers: Papers) -> Json:
    """Return a fact."""
    fact, word = papers.rulebook.vocabulary.facts[name], Word("fact", name)
    read_by = [rule.key for rule in papers.rulebook.rules if word in read_by_rule(rule)]
    return {"type": fact.type, "values": list(fact.values), "protected": fact.protected, "read_by": read_by}


def term_record(name: str, papers: Papers) -> Json:
    """Return a vague term."""
    return {"readings": list(_readings(name, papers)), "cite": cites(papers.rulebook.terms[name].cite)}


def _readings(name: str, papers: Papers) -> Iterator[Json]:
    term = papers.rulebook.terms[name]
    for reading in term.readings:
        rules = [rule.key for rule in papers.rulebook.rules if reading in rule.reading.get(name, ())]
        own = term.read_by.get(reading, ())
        yield {
            "id": reading,
            "default": reading == term.readings[0],
            "says": papers.wording.outcome(name, reading),
            "cite": cites(own),
            "unverified": bool(own) and unverified(own),
            "rules": rules,
            "at_work": at_work_record(rules, papers),
        }


def instrument_record(name: str, papers: Papers) -> Json:
    """Return an instrument."""
    found, book = papers.rulebook.instruments[name], papers.rulebook
    return {
        "title": found.title,
        "jurisdiction": found.jurisdiction or None,
        "layer": found.layer or None,
        "sources": list(found.sources),
        "rules": [rule.key for rule in book.rules if rule.instrument == name],
        "acts": [act.id for act in book.acts.values() if act.instrument == name],
        "duties": [duty.id for duty in book.duties.values() if duty.instrument == name],
        "parameters": [p.id for p in book.parameters.values() if p.instrument == name],
        "note": found.note or None,
    }


def source_record(name: str, papers: Papers) -> Json:
    """Return a source."""
    found, book = papers.rulebook.sources[name], papers.rulebook
    return {
        "title": found.title,
        "date": found.date or None,
        "as_of": found.as_of or None,
        "kind": found.kind or None,
        "mark": found.mark or None,
        "chain": found.chain or None,
        "same_origin": [s.id for s in book.sources.values() if found.chain and s.chain == found.chain and s.id != name],
        "cited_by": list(dict.fromkeys(id for id, cited in citing(book) if any(c.work == name for c in cited))),
        "note": found.note or None,
    }
