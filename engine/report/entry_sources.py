"""The pages of an instrument and of a source."""

from collections.abc import Iterator

from ..language.rulebook import Citation, Rulebook
from .at_work import at_work
from .entry_words import rule_table
from .page import Block
from .papers import Papers, Rows, section, sources, told
from .words import aside, listed, mark_words, star, version_words


def instrument_blocks(name: str, papers: Papers) -> Iterator[Block]:
    """Tell an instrument: what it is, since when, what was read of it, and what it holds."""
    found, book = papers.rulebook.instruments[name], papers.rulebook
    yield from told(_instrument_rows(name, papers))
    cites = [
        Citation(id, "", book.sources[id].mark, book.sources[id].as_of) for id in found.sources if id in book.sources
    ]
    yield from section("Sources", sources(cites, papers))
    rules = [rule for rule in book.rules if rule.instrument == name]
    yield from section("Rules", [rule_table(rules, papers)] if rules else [], str(len(rules)))
    acts = [act for act in book.acts.values() if act.instrument == name]
    duties = [duty for duty in book.duties.values() if duty.instrument == name]
    others = [
        ("acts", listed(act.id + star(act.cite) for act in acts)),
        ("duties", listed(duty.id + star(duty.cite) for duty in duties)),
        ("parameters", listed(p.id for p in book.parameters.values() if p.instrument == name)),
    ]
    yield from section("Beside them", told(others))
    names = [*(rule.key for rule in rules), *(duty.id for duty in duties)]
    yield from section("At work", at_work(names, papers, name) if names else ())


def _instrument_rows(name: str, papers: Papers) -> Rows:
    found, wording = papers.rulebook.instruments[name], papers.wording
    yield "title", found.title
    yield "of", listed(found.parties) or found.jurisdiction
    yield "layer", wording.layer(found.layer) if found.layer else ""
    yield "signed", found.signed
    yield "in force", found.in_force
    yield "stands over", ", ".join(found.over)
    for closed in found.closed_lists:
        yield "closed list", f"{', '.join(closed.grounds)} {aside(closed.cite)}"
    for one in found.competent:
        yield "competent", f"for {wording.name(one.over)}: {listed(map(wording.name, one.actors))} {aside(one.cite)}"
    yield "note", found.note


def source_blocks(name: str, papers: Papers) -> Iterator[Block]:
    """Tell a source: what it is, of what day, what shares its origin, and which provisions rest on it."""
    yield from told(_source_rows(name, papers))


def _source_rows(name: str, papers: Papers) -> Rows:
    found, book = papers.rulebook.sources[name], papers.rulebook
    yield "title", found.title
    yield "date", found.date
    yield "text", version_words(found.as_of)
    yield "kind", found.kind
    yield "mark", mark_words(found.mark) if found.mark else ""
    kin = [s.id for s in book.sources.values() if found.chain and s.chain == found.chain and s.id != name]
    yield "chain", found.chain
    yield "same origin as", f"{', '.join(kin)}: with it one piece of evidence" if kin else ""
    yield "cited by", listed(dict.fromkeys(id for id, cites in citing(book) if any(c.work == name for c in cites)))
    yield "note", found.note


def citing(rulebook: Rulebook) -> Iterator[tuple[str, tuple[Citation, ...]]]:
    """Yield all that cites, with its citations: rules, acts, duties, parameters, vague terms."""
    yield from ((rule.key, rule.cite) for rule in rulebook.rules)
    yield from ((act.id, act.cite) for act in rulebook.acts.values())
    yield from ((duty.id, duty.cite) for duty in rulebook.duties.values())
    yield from ((p.id, tuple(c for worth in p.worths for c in worth.cite)) for p in rulebook.parameters.values())
    yield from ((term.id, term.cite) for term in rulebook.vocabulary.terms.values())
