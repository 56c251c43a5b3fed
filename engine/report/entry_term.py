"""What the page of a vague term says: its readings, who reads it so, what it switches, what that can change."""

from collections.abc import Iterator

from ..language.conditions import Condition, Param, params, reads, reads_of_relatives
from ..language.rulebook import Rulebook, VagueTerm
from .entry_provisions import cite_line
from .page import Line, line
from .words import Wording

Rows = Iterator[tuple[str, str | Line]]


def term_rows(name: str, wording: Wording) -> Rows:
    """Tell a vague term: its readings, the default first, and what hangs on it."""
    book = wording.rulebook
    term = book.terms[name]
    for reading in term.readings:
        yield from _reading(term, reading, wording)
    own = tuple(cite for cite in term.cite if not any(cite in cites for cites in term.read_by.values()))
    yield "where it stands", cite_line(own, book)
    direct = _decided(name, book)
    yield "decides", ", ".join(_in_order(direct, book))
    yield "and through that", ", ".join(_in_order(_above(direct, book) - direct, book))
    yield "chosen by", f"--reading {name}={term.readings[-1]}"


def _reading(term: VagueTerm, reading: str, wording: Wording) -> Rows:
    book = wording.rulebook
    head = "default reading" if reading == term.readings[0] else "reading"
    cites = term.read_by.get(reading, ())
    said = f"{reading}: {wording.reading(term.id, reading)}"
    yield head, line(said, " (", cite_line(cites, book), ")") if cites else said
    switched = {
        "rules": {rule.key: rule.reading for rule in book.rules},
        "acts": {act.id: act.reading for act in book.acts.values()},
        "duties": {duty.id: duty.reading for duty in book.duties.values()},
    }
    for label, provisions in switched.items():
        told = ", ".join(id for id, read in provisions.items() if reading in read.get(term.id, ()))
        yield "", f"{label}: {told}" if told else ""
    figures = ", ".join(_figures(term.id, reading, wording))
    yield "", f"figures: {figures}" if figures and term.id not in book.parameters else ""


def _figures(term: str, reading: str, wording: Wording) -> Iterator[str]:
    for parameter in wording.rulebook.parameters.values():
        if parameter.term == term:
            yield f"{parameter.id} ({wording.figure(parameter, reading)})"


def _decided(term: str, book: Rulebook) -> set[str]:
    """Return the questions and statuses that something decides or changes by a reading of a term."""
    figures = {p.id for p in book.parameters.values() if p.term == term}
    found = {
        rule.decides
        for rule in book.rules
        if term in rule.reading
        or figures & _named(rule.when, rule.unless)
        or any(isinstance(limit, Param) and limit.name in figures for limit in (rule.force.start, rule.force.end))
    }
    for act in book.acts.values():
        if term in act.reading or figures & _named(act.requires):
            found |= {effect.status for effects in act.effects.values() for effect in effects}
    return found | {duty.id for duty in book.duties.values() if term in duty.reading}


def _named(*conditions: Condition | None) -> set[str]:
    return {name for condition in conditions if condition is not None for name in params(condition)}


def _above(names: set[str], book: Rulebook) -> set[str]:
    """Return all that rules decide, and questions ask, by reading some questions and statuses, however far up."""
    read_for: dict[str, set[str]] = {}
    for rule in book.rules:
        for condition in (rule.when, rule.unless):
            for name in _words(condition):
                read_for.setdefault(name, set()).add(rule.decides)
    for question in book.vocabulary.questions.values():
        for name in _words(question.asked_when):
            read_for.setdefault(name, set()).add(question.id)
    found, edge = set(names), set(names)
    while edge:
        edge = {above for name in edge for above in read_for.get(name, ())} - found
        found |= edge
    return found


def _words(condition: Condition | None) -> set[str]:
    return {ref.name for ref in (*reads(condition), *reads_of_relatives(condition))} if condition is not None else set()


def _in_order(names: set[str], book: Rulebook) -> list[str]:
    known = [*book.vocabulary.statuses, *book.duties, *book.vocabulary.questions]
    return [name for name in known if name in names]
