"""One word of a rulebook as JSON: what its page says, with stable names and nothing left out."""

from collections.abc import Callable, Iterator, Sequence

from ..language.dates import Span, span_text, text
from ..language.english import act_in_words, duty_in_words
from ..language.rulebook import Act, Citation, Duty, Rule, Rulebook, Worth
from ..language.standing import beats
from ..language.ties import Word, read_by_rule
from .entries import sorts
from .entry_provisions import readers
from .entry_words import citing
from .evidence import evidence, evidence_words
from .exercised import Exercised
from .papers import Papers
from .record import Json, cites
from .rules_table import rules_record
from .words import unverified


def entry_record(name: str, rulebook: Rulebook, rules: Sequence[Rule], exercised: Exercised | None = None) -> Json:
    """Return `zhol/rules/1` with the rules that a name speaks of, and the other `entries` that have it."""
    papers = Papers(rulebook, exercised)
    record = rules_record(rulebook, rules)
    for rule, told in zip(rules, record["rules"], strict=True):
        if name in (rule.id, rule.key, rule.table):
            told |= _of_rule(rule, papers)
    record["entries"] = [
        {"id": name, "sort": sort, **_TOLD[sort](name, papers)}
        for sort, names in sorts(rulebook).items()
        if name in names
    ]
    return record


def _of_rule(rule: Rule, papers: Papers) -> Json:
    book = papers.rulebook
    rivals = [rival for rival in book.by_target.get(rule.decides, ()) if rival.id != rule.id]
    layers, instruments = book.vocabulary.layers, book.instruments
    return {
        "evidence": _evidence(rule.cite, papers),
        "stands_over": [r.key for r in rivals if beats(rule, r, layers, instruments)],
        "yields_to": [r.key for r in rivals if beats(r, rule, layers, instruments)],
        "reaches": _reaches(rule.decides, papers),
        "at_work": _at_work([rule.key], papers),
    }


def _evidence(found: Sequence[Citation], papers: Papers) -> Json:
    weighed = evidence(found, papers.rulebook)
    return {
        "says": evidence_words(weighed),
        "pieces": len(weighed.chains),
        "chains": {chain: [source.id for source in sources] for chain, sources in weighed.chains.items()},
        "not_counted": weighed.beside,
    }


def _reaches(name: str, papers: Papers) -> list[Json]:
    reached = papers.ties.reaches(papers.word(name))
    return [
        {"sort": word.sort, "id": word.name, "through": [step.name for step in way[1:-1]]}
        for word, way in reached.items()
        if len(way) > 1
    ]


def _at_work(names: Sequence[str], papers: Papers) -> Json | None:
    if papers.exercised is None:
        return None
    return {fate: list(wheres) for fate, wheres in papers.exercised.of(names).items()}


def _provision(noun: Act | Duty, says: str, papers: Papers) -> Json:
    return {
        "says": says,
        "instrument": noun.instrument,
        "layer": noun.layer,
        "cite": cites(noun.cite),
        "unverified": unverified(noun.cite),
        "evidence": _evidence(noun.cite, papers),
        "at_work": _at_work([noun.id], papers),
        "note": noun.note or None,
        "place": papers.place(noun.place),
    }


def _act(name: str, papers: Papers) -> Json:
    act = papers.rulebook.acts[name]
    changed = dict.fromkeys(effect.status for effects in act.effects.values() for effect in effects)
    return {
        **_provision(act, act_in_words(act, papers.rulebook), papers),
        "actor": act.actor,
        "decided_by": act.decided_by or None,
        "harm": act.harm,
        "changes": {status: _reaches(status, papers) for status in changed},
    }


def _duty(name: str, papers: Papers) -> Json:
    duty = papers.rulebook.duties[name]
    return {
        **_provision(duty, duty_in_words(duty, papers.rulebook), papers),
        "owes": duty.owes,
        "act": duty.act,
        "reaches": _reaches(name, papers),
    }


def _parameter(name: str, papers: Papers) -> Json:
    parameter = papers.rulebook.parameters[name]
    found = readers(name, papers)
    return {
        "unit": parameter.unit,
        "term": parameter.term or None,
        "values": [_worth(worth, parameter.unit, papers) for worth in parameter.worths],
        "read_by": found,
        "at_work": _at_work(found, papers),
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
        "evidence": _evidence(worth.cite, papers),
    }


def _question(name: str, papers: Papers) -> Json:
    question = papers.rulebook.vocabulary.questions[name]
    return {"outcomes": list(question.outcomes), "window": question.window, **_decided(name, papers)}


def _status(name: str, papers: Papers) -> Json:
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
        "reaches": _reaches(name, papers),
        "at_work": _at_work([rule.key for rule in rules], papers),
    }


def _fact(name: str, papers: Papers) -> Json:
    fact, word = papers.rulebook.vocabulary.facts[name], Word("fact", name)
    read_by = [rule.key for rule in papers.rulebook.rules if word in read_by_rule(rule)]
    return {"type": fact.type, "values": list(fact.values), "protected": fact.protected, "read_by": read_by}


def _term(name: str, papers: Papers) -> Json:
    return {"readings": list(_readings(name, papers)), "cite": cites(papers.rulebook.terms[name].cite)}


def _readings(name: str, papers: Papers) -> Iterator[Json]:
    term = papers.rulebook.terms[name]
    for reading in term.readings:
        rules = [rule.key for rule in papers.rulebook.rules if reading in rule.reading.get(name, ())]
        own = term.of_reading.get(reading, ())
        yield {
            "id": reading,
            "default": reading == term.readings[0],
            "says": papers.wording.outcome(name, reading),
            "cite": cites(own),
            "unverified": bool(own) and unverified(own),
            "rules": rules,
            "at_work": _at_work(rules, papers),
        }


def _instrument(name: str, papers: Papers) -> Json:
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


def _source(name: str, papers: Papers) -> Json:
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


_TOLD: dict[str, Callable[[str, Papers], Json]] = {
    "act": _act,
    "duty": _duty,
    "parameter": _parameter,
    "question": _question,
    "status": _status,
    "fact": _fact,
    "vague term": _term,
    "instrument": _instrument,
    "source": _source,
}
