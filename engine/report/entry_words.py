"""What the page of a question, status, fact, vague term, instrument or source says, line by line."""

from collections.abc import Iterable, Iterator

from ..language.conditions import ALWAYS, Set, reads, reads_of_relatives
from ..language.english import condition_in_words
from ..language.rulebook import Rule
from .page import Line
from .words import Wording, listed, mark_words

Rows = Iterator[tuple[str, str | Line]]


def question_rows(name: str, wording: Wording) -> Rows:
    """Tell a question: what may be answered, when it is put, and which rules answer it."""
    question = wording.rulebook.vocabulary.questions[name]
    yield "answers", _values(name, question.outcomes, wording) + " (best first)"
    if question.asked_when != ALWAYS:
        yield "asked when", condition_in_words(question.asked_when, wording.rulebook)
    yield "window", "a bad answer is a span of time to be shown" if question.window else ""
    yield from _rules_on(name, wording)
    yield (
        "carried out by",
        ", ".join(act.id for act in wording.rulebook.acts.values() if act.decided_by == name),
    )
    yield from _read_by(name, wording)


def status_rows(name: str, wording: Wording) -> Rows:
    """Tell a status: its values, what it begins as, and what changes it."""
    status = wording.rulebook.vocabulary.statuses[name]
    yield (
        "values",
        f"{status.values[0]} to {status.values[-1]}" if status.integer else _values(name, status.values, wording),
    )
    yield "at birth", status.begins or "unknown"
    yield "left out", f"means {status.missing}" if status.missing is not None else "means unknown"
    yield "lapses", "; ".join(f"{value} to {then}" for value, then in status.then.items())
    yield "plain", "anyone can see it: an event may state it" if status.plain else ""
    yield "protected", "an answer that turns on this alone is a finding" if status.protected else ""
    yield from _rules_on(name, wording)
    yield "changed by acts", ", ".join(_changed_by(name, wording))
    yield from _read_by(name, wording)


def _changed_by(name: str, wording: Wording) -> Iterator[str]:
    for act in wording.rulebook.acts.values():
        found = [e for effects in act.effects.values() for e in effects if e.status == name]
        if found:
            values = dict.fromkeys(e.value if isinstance(e, Set) else "more" for e in found)
            yield f"{act.id} ({', '.join(values)})"


def fact_rows(name: str, wording: Wording) -> Rows:
    """Tell a fact: what it may be, what leaving it out means, and which rules read it."""
    fact = wording.rulebook.vocabulary.facts[name]
    yield (
        "sort",
        {"bool": "yes or no", "int": f"a number of {fact.unit}", "set": "some of"}.get(fact.type, fact.type),
    )
    yield "values", _values(name, fact.values, wording)
    yield "left out", f"means {fact.missing}" if fact.missing is not None else "means unknown"
    yield "protected", "an answer that turns on this alone is a finding" if fact.protected else ""
    yield from _read_by(name, wording)


def instrument_rows(name: str, wording: Wording) -> Rows:
    """Tell an instrument: what it is, since when, and what it holds."""
    found = wording.rulebook.instruments[name]
    yield "title", found.title
    yield "of", listed(found.parties) or found.jurisdiction
    yield "layer", wording.layer(found.layer) if found.layer else ""
    yield "signed", found.signed
    yield "in force", found.in_force
    yield "stands over", ", ".join(found.over)
    yield "closed lists", ", ".join(found.closed_lists)
    yield (
        "competent",
        "; ".join(f"{wording.name(actor)} for {wording.name(q)}" for q, actor in found.competent.items()),
    )
    yield "note", found.note
    yield "rules", ", ".join(rule.key for rule in wording.rulebook.rules if rule.instrument == name)
    yield "acts", ", ".join(act.id for act in wording.rulebook.acts.values() if act.instrument == name)


def source_rows(name: str, wording: Wording) -> Rows:
    """Tell a source: what it is, what shares its origin, and which provisions rest on it."""
    found = wording.rulebook.sources[name]
    yield "title", found.title
    yield "date", found.date
    yield "kind", found.kind
    yield "mark", mark_words(found.mark) if found.mark else ""
    kin = [s.id for s in wording.rulebook.sources.values() if found.chain and s.chain == found.chain and s.id != name]
    yield "same origin as", ", ".join(kin)
    yield "cited by", ", ".join(_citing(name, wording))


def _citing(name: str, wording: Wording) -> Iterator[str]:
    book = wording.rulebook
    found = [(rule.key, rule.cite) for rule in book.rules]
    found += [(act.id, act.cite) for act in book.acts.values()]
    found += [(duty.id, duty.cite) for duty in book.duties.values()]
    yield from (id for id, cites in found if any(cite.work == name for cite in cites))


def _rules_on(name: str, wording: Wording) -> Rows:
    for rule in wording.rulebook.by_target.get(name, ()):
        outcome = listed(rule.may.outcomes if rule.may else rule.outcomes, "or")
        yield "decided by", f"{rule.key}: {outcome}" + (f" ({wording.layer(rule.layer)})")


def _read_by(name: str, wording: Wording) -> Rows:
    yield "read by", ", ".join(rule.key for rule in wording.rulebook.rules if name in _names_read(rule))


def _names_read(rule: Rule) -> set[str]:
    conditions = [rule.when, *([rule.unless] if rule.unless else [])]
    return {ref.name for c in conditions for ref in (*reads(c), *reads_of_relatives(c))}


def _values(name: str, values: Iterable[str], wording: Wording) -> str:
    return ", ".join(v if (said := wording.outcome(name, v)) == v else f"{v} ({said})" for v in values)
