"""One word of a rulebook on a page of its own: a provision, or anything that provisions speak of."""

from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches

from ..language.rulebook import Rulebook
from ..text.tongue import Tongue, phrase
from .entry_provisions import act_blocks, duty_blocks, parameter_blocks
from .entry_rule import rule_blocks, table_blocks
from .entry_sources import instrument_blocks, source_blocks
from .entry_term import term_blocks
from .entry_words import fact_blocks, question_blocks, status_blocks
from .exercised import Exercised
from .page import Block, Footer, Heading, Page, Piece, Say, line
from .papers import Papers
from .words import DISCLAIMER

Blocks = Iterator[Block]


def entry(name: str, rulebook: Rulebook, exercised: Exercised | None = None) -> Page | None:
    """Return the page of what has that id (several, where an id names several things); None where nothing has.

    With a recording of what `exercised` the rulebook, a page says where a provision can be seen at work.
    """
    blocks = entry_blocks(name, Papers(rulebook, exercised))
    return Page(name, (*blocks, Footer(line(f"rulebook {rulebook.digest[:6]} · {DISCLAIMER}")))) if blocks else None


def entry_blocks(name: str, papers: Papers) -> tuple[Block, ...]:
    """Return what the page of a name says; nothing where nothing has that id."""
    tongue = papers.rulebook.tongue
    return tuple(
        block for sort, label, told in _found(name, papers) for block in _page(name, sort, label, told, tongue)
    )


def no_entry(name: str, rulebook: Rulebook) -> str:
    """Say that nothing has a name, and which ids are most like it."""
    near = nearest_entries(name, rulebook)
    hint = f" (did you mean {' or '.join(near)}?)" if near else ""
    return f"{name}: nothing in the rulebook has that name{hint}"


def nearest_entries(name: str, rulebook: Rulebook) -> list[str]:
    """Return the ids most like a name that nothing has."""
    known = [*(rule.id for rule in rulebook.rules), *(rule.table for rule in rulebook.rules)]
    for names in sorts(rulebook).values():
        known += names
    return get_close_matches(name, [*dict.fromkeys(filter(None, known))], n=3, cutoff=0.5)


def _page(name: str, sort: str, label: str, blocks: Blocks, tongue: Tongue) -> Blocks:
    yield Heading(line(tongue.own(name)), tongue.tell(sort))
    if label and label != name.replace("-", " "):
        yield Say(line(Piece(tongue.word(label), "strong")))
    yield from blocks


def sorts(rulebook: Rulebook) -> dict[str, Mapping[str, object]]:
    """Return everything but rules that has an id, by sort."""
    words = rulebook.vocabulary
    return {
        phrase("act"): rulebook.acts,
        phrase("duty"): rulebook.duties,
        phrase("parameter"): rulebook.parameters,
        phrase("question"): words.questions,
        phrase("status"): {name: status for name, status in words.statuses.items() if not status.duty},
        phrase("fact"): words.facts,
        phrase("vague term"): rulebook.terms,
        phrase("instrument"): rulebook.instruments,
        phrase("source"): rulebook.sources,
    }


_TOLD: dict[str, Callable[[str, Papers], Blocks]] = {
    "act": act_blocks,
    "duty": duty_blocks,
    "parameter": parameter_blocks,
    "question": question_blocks,
    "status": status_blocks,
    "fact": fact_blocks,
    "vague term": term_blocks,
    "instrument": instrument_blocks,
    "source": source_blocks,
}


def _found(name: str, papers: Papers) -> Iterator[tuple[str, str, Blocks]]:
    book = papers.rulebook
    versions = [rule for rule in book.rules if name in (rule.id, rule.key)]
    if versions:
        yield phrase("rule"), versions[0].label, rule_blocks(sorted(versions, key=lambda rule: rule.version), papers)
    rows = [rule for rule in book.rules if name == rule.table]
    if rows:
        yield f"table of {len(rows)} rules", "", table_blocks(rows, papers)
    for sort, names in sorts(book).items():
        if name in names:
            label = str(getattr(names[name], "label", ""))
            yield sort, label, _TOLD[sort](name, papers)
