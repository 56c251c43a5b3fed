"""The page of a rule, its versions side by side: what it says, since when, on what it rests, what it can decide."""

from collections.abc import Callable, Iterator, Sequence

from ..language.conditions import On
from ..language.english import rule_in_words
from ..language.english_terms import Terms
from ..language.rulebook import Rule, Rulebook
from ..language.standing import beats, named
from .at_work import at_work
from .in_force import force_text
from .page import Block, Line, Piece, Row, Say, Table, line
from .papers import Papers, Rows, leaves, noted, reach, section, sources, told
from .words import Wording, listed


def rule_blocks(rules: Sequence[Rule], papers: Papers) -> Iterator[Block]:
    """Tell a rule: all its versions, which share an id and what they decide."""
    first = rules[0]
    for rule in rules:
        lead = f"version {rule.version}: " if len(rules) > 1 else ""
        yield Say(line(Piece(lead, "strong"), rule_in_words(rule, papers.rulebook)))
    yield from section("When it counts", _counts(rules, papers))
    for rule in rules:
        of = f"of version {rule.version}" if len(rules) > 1 else ""
        yield from section("Sources", sources(rule.cite, papers), of)
    yield from section("What it stands over, and what stands over it", told(_standing(rules, papers)))
    yield from section("What it can decide", told(_decides(first, papers)))
    yield from section("At work", at_work([rule.key for rule in rules], papers, first.instrument))
    yield from section("Notes", told(row for rule in rules for row in noted(rule, papers)))


# --- when it counts


def governing(rule: Rule, wording: Wording) -> str:
    """Say whose date decides which version of the law holds."""
    if isinstance(rule.force.governed_by, On):
        return "the day judged"
    return Terms(wording.rulebook).term(rule.force.governed_by)


def _instrument(rule: Rule, wording: Wording) -> str:
    found = wording.rulebook.instruments.get(rule.instrument)
    return f"{found.title} ({rule.instrument})" if found else rule.instrument


COUNTED: dict[str, Callable[[Rule, Wording], str]] = {
    "in force": lambda rule, wording: force_text(rule.force),
    "by the date of": governing,
    "layer": lambda rule, wording: wording.layer(rule.layer),
    "said to rest on": lambda rule, wording: listed(map(wording.name, rule.rests_on)),
    "leaves": lambda rule, wording: leaves(rule.lets, wording),
    "instrument": _instrument,
    "reading": lambda rule, wording: "; ".join(
        f"{term} = {' or '.join(f'{name} ({wording.outcome(term, name)})' for name in names)}"
        for term, names in rule.reading.items()
    ),
}


def _counts(rules: Sequence[Rule], papers: Papers) -> Iterator[Block]:
    head = ("", *(f"version {rule.version}" for rule in rules)) if len(rules) > 1 else ("", "")
    rows = []
    for name, tell in COUNTED.items():
        cells = [tell(rule, papers.wording) for rule in rules]
        if any(cells):
            rows.append(Row((line(Piece(name, "faint")), *(line(cell or "—") for cell in cells))))
    yield Table(head, tuple(rows), "by row")


# --- over and under


def _standing(rules: Sequence[Rule], papers: Papers) -> Rows:
    book = papers.rulebook
    rivals = [rival for rival in book.by_target.get(rules[0].decides, ()) if rival.id != rules[0].id]
    over = [rival for rival in rivals if any(_beats(rule, rival, book) for rule in rules)]
    under = [rival for rival in rivals if any(_beats(rival, rule, book) for rule in rules)]
    yield "overrides", listed(dict.fromkeys(r.id for r in over if any(named(rule, r) for rule in rules)))
    yield "overridden by", listed(dict.fromkeys(r.id for r in under if any(named(r, rule) for rule in rules)))
    yield "stands over", _summed([r for r in over if not any(named(rule, r) for rule in rules)], papers)
    yield "yields to", _summed([r for r in under if not any(named(r, rule) for rule in rules)], papers)
    if any(rule.default for rule in rules):
        yield "default", "yields to every other rule on the same matter"


def _beats(rule: Rule, other: Rule, book: Rulebook) -> bool:
    return beats(rule, other, book.vocabulary.layers, book.instruments)


def _summed(rivals: Sequence[Rule], papers: Papers) -> Line:
    """Count rules by layer, and name the first of each."""
    by_layer: dict[str, list[str]] = {}
    for rival in rivals:
        by_layer.setdefault(rival.layer, []).append(rival.id)
    parts = []
    for layer, ids in by_layer.items():
        names = [*dict.fromkeys(ids)]
        few = ", ".join(names[:3]) + (f", and {len(names) - 3} more" if len(names) > 3 else "")
        parts.append(f"{len(names)} of {papers.wording.layer(layer)}: {few}")
    return line("; ".join(parts))


# --- what it can decide


def _decides(rule: Rule, papers: Papers) -> Rows:
    yield "decides", f"{papers.wording.name(rule.decides)} ({rule.decides})"
    yield from reach(rule.decides, papers)


# --- a table of rules


def table_blocks(rules: Sequence[Rule], papers: Papers) -> Iterator[Block]:
    """Tell the rules that one table makes, row by row."""
    rows = tuple(Row((line(Piece(rule.key, "name")), line(rule_in_words(rule, papers.rulebook)))) for rule in rules)
    yield Table(("rule", "in words"), rows, "by row")
    yield from section("Sources", sources([cite for rule in rules for cite in rule.cite], papers))
    yield from section("What it can decide", told(_decides(rules[0], papers)))
    yield from section("At work", at_work([rule.key for rule in rules], papers, rules[0].instrument))
