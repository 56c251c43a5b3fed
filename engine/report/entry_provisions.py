"""The pages of an act, a duty and a parameter."""

from collections.abc import Iterator

from ..language.dates import span_text
from ..language.english import act_in_words, duty_in_words, parameter_in_words
from ..language.english_terms import value_in_words
from ..language.rulebook import Act, Citation, Duty, Worth
from ..language.ties import Word
from .at_work import DEEDS, at_work
from .in_force import force_text
from .page import Block, Line, Row, Say, Table, line
from .papers import Papers, Rows, leaves, noted, reach, section, source_row, sources, told
from .words import aside, listed


def act_blocks(name: str, papers: Papers) -> Iterator[Block]:
    """Tell an act: who does it, what it needs, who decides, what it changes, and where it is done."""
    act, wording = papers.rulebook.acts[name], papers.wording
    yield Say(line(act_in_words(act, papers.rulebook)))
    yield from told(_act_rows(act, papers))
    yield from section("When it counts", told(_counts(act, papers)))
    yield from section("Sources", sources(act.cite, papers))
    changed = dict.fromkeys(effect.status for effects in act.effects.values() for effect in effects)
    yield from section("What it can decide", told((wording.name(s), _reached(s, papers)) for s in changed))
    yield from section("At work", at_work([name], papers, act.instrument, DEEDS))
    yield from section("Notes", told(noted(act, papers)))


def _act_rows(act: Act, papers: Papers) -> Rows:
    wording = papers.wording
    yield "who acts", f"{wording.name(act.actor)} ({act.actor})"
    if act.decided_by:
        yield "decided by", f"{wording.name(act.decided_by)} ({act.decided_by})"
    yield "said to rest on", listed(map(wording.name, act.rests_on))
    yield "leaves", leaves(act.lets, wording)
    yield "harm", "a danger to the person wherever its requirements may be met" if act.harm else ""
    yield "offence", "the law forbids it; no way goes by it unless that is asked for" if act.offence else ""
    yield "meets", listed(duty.id for duty in papers.rulebook.duties.values() if duty.act == act.id)


def _reached(status: str, papers: Papers) -> str:
    return "; ".join(f"{head} {said}" for head, said in reach(status, papers) if head.startswith("read by"))


def duty_blocks(name: str, papers: Papers) -> Iterator[Block]:
    """Tell a duty: who owes what, from when, within what time."""
    duty = papers.rulebook.duties[name]
    yield Say(line(duty_in_words(duty, papers.rulebook)))
    yield from section("When it counts", told(_counts(duty, papers)))
    yield from section("Sources", sources(duty.cite, papers))
    yield from section("What it can decide", told(reach(name, papers)))
    yield from section("At work", at_work([name], papers, duty.instrument))
    yield from section("Notes", told(noted(duty, papers)))


def _counts(noun: Act | Duty, papers: Papers) -> Rows:
    instrument = papers.rulebook.instruments.get(noun.instrument)
    yield "in force", force_text(noun.force)
    yield "layer", papers.wording.layer(noun.layer)
    yield "instrument", f"{instrument.title} ({noun.instrument})" if instrument else noun.instrument
    for term, names in noun.reading.items():
        yield "reading", f"{term} = {' or '.join(names)}"


def parameter_blocks(name: str, papers: Papers) -> Iterator[Block]:
    """Tell a parameter: its values in time, each with its sources, and the provisions that read it."""
    parameter = papers.rulebook.parameters[name]
    yield Say(line(parameter_in_words(parameter, papers.rulebook)))
    rows = [row for worth in parameter.worths for row in _worth(worth, parameter.unit, papers)]
    yield from section("Values", [Table(("from", "value", "source", "as of", "mark", "chain"), tuple(rows), "by row")])
    if limit := parameter.limit:
        bound = "least" if limit.least else "most"
        rows_of = [(f"at {bound}", f"{papers.wording.name(limit.by)} ({limit.by}) {aside(limit.cite)}")]
        yield from section("What it has to keep to", told(rows_of))
    cites = [cite for worth in parameter.worths for cite in worth.cite]
    yield from section("Sources", sources(cites, papers))
    yield from section("Read by", told(_readers(name, papers)))
    yield from section("At work", at_work(readers(name, papers), papers, parameter.instrument))
    yield from section("Notes", told(noted(parameter, papers)))


def _worth(worth: Worth, unit: str, papers: Papers) -> Iterator[Row]:
    since = span_text(worth.start) + (f" until {span_text(worth.until)}" if worth.until else "")
    said = " or ".join(
        value_in_words(value, unit) + (f" ({reading})" if reading != "*" else "")
        for reading, value in worth.by_reading.items()
    )
    first: tuple[Line, Line] = (line(since), line(said))
    for cite in worth.cite:
        yield Row((*first, *_cite_cells(cite, papers)))
        first = ((), ())


def _cite_cells(cite: Citation, papers: Papers) -> tuple[Line, ...]:
    return source_row(cite, papers).cells[:4]


def readers(name: str, papers: Papers) -> list[str]:
    """Return the rules, acts and duties that read a parameter."""
    word = Word("parameter", name)
    return [provision for provision, words in papers.reads.items() if word in words]


def _readers(name: str, papers: Papers) -> Rows:
    parameter = papers.rulebook.parameters[name]
    if parameter.term:
        yield "by reading of", parameter.term
    yield "read by", listed(readers(name, papers)) or "nothing"
    instrument = papers.rulebook.instruments.get(parameter.instrument)
    yield "instrument", f"{instrument.title} ({parameter.instrument})" if instrument else parameter.instrument
