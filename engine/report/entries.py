"""One word of a rulebook on a page of its own: a provision, or anything that provisions speak of."""

from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches

from ..language.rulebook import Rulebook
from .entry_provisions import act_rows, duty_rows, parameter_rows, rule_rows
from .entry_term import term_rows
from .entry_words import fact_rows, instrument_rows, question_rows, source_rows, status_rows
from .page import Block, Footer, Heading, Line, Page, Piece, Row, Table, line
from .words import DISCLAIMER, Wording

Rows = Iterator[tuple[str, str | Line]]


def entry(name: str, rulebook: Rulebook) -> Page | None:
    """Return the page of what has that id (several, where an id names several things); None where nothing has."""
    blocks = tuple(block for sort, label, rows in _found(name, rulebook) for block in _told(name, sort, label, rows))
    return Page(name, (*blocks, Footer(line(f"rulebook {rulebook.digest[:6]} · {DISCLAIMER}")))) if blocks else None


def nearest_entries(name: str, rulebook: Rulebook) -> list[str]:
    """Return the ids most like a name that nothing has."""
    known = [*(rule.id for rule in rulebook.rules), *(rule.table for rule in rulebook.rules)]
    for names in _sorts(rulebook).values():
        known += names
    return get_close_matches(name, [*dict.fromkeys(filter(None, known))], n=3, cutoff=0.5)


def _told(name: str, sort: str, label: str, rows: Rows) -> Iterator[Block]:
    yield Heading(line(Piece(name)), sort)
    lines = [Row((line(Piece(head, "faint")), line(words))) for head, words in rows if words]
    if label and label != name.replace("-", " "):
        lines.insert(0, Row((line(Piece("called", "faint")), line(label))))
    yield Table(("", ""), tuple(lines))


def _sorts(rulebook: Rulebook) -> dict[str, Mapping[str, object]]:
    words = rulebook.vocabulary
    return {
        "act": rulebook.acts,
        "duty": rulebook.duties,
        "parameter": rulebook.parameters,
        "question": words.questions,
        "status": words.statuses,
        "fact": words.facts,
        "vague term": rulebook.terms,
        "instrument": rulebook.instruments,
        "source": rulebook.sources,
    }


_TOLD: dict[str, Callable[[str, Wording], Rows]] = {
    "act": act_rows,
    "duty": duty_rows,
    "parameter": parameter_rows,
    "question": question_rows,
    "status": status_rows,
    "fact": fact_rows,
    "vague term": term_rows,
    "instrument": instrument_rows,
    "source": source_rows,
}


def _found(name: str, rulebook: Rulebook) -> Iterator[tuple[str, str, Rows]]:
    wording = Wording(rulebook)
    for rule in rulebook.rules:
        if name in (rule.id, rule.key, rule.table):
            sort = f"rule {rule.key}" if rule.key != name else "rule"
            yield sort, rule.label, rule_rows(rule, wording)
    for sort, names in _sorts(rulebook).items():
        if name in names:
            label = str(getattr(names[name], "label", ""))
            yield sort, label, _TOLD[sort](name, wording)
