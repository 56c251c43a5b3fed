"""The pages of a question, status, fact, vague term, instrument and source."""

from collections.abc import Iterable, Iterator

from ..language.conditions import ALWAYS, Set
from ..language.english import condition_in_words
from ..language.rulebook import Rule, Rulebook, Status
from ..language.ties import Word
from ..text.tongue import bare
from .at_work import DEEDS, at_work
from .in_force import force_text
from .page import Block, Line, Piece, Row, Table, line
from .papers import Papers, Rows, reach, section, told
from .words import listed, star


def question_blocks(name: str, papers: Papers) -> Iterator[Block]:
    """Tell a question: what may be answered, when it is put, which rules answer it, layer by layer."""
    yield from told(_question_rows(name, papers))
    yield from _rules_on(name, papers)


def _question_rows(name: str, papers: Papers) -> Rows:
    question = papers.rulebook.vocabulary.questions[name]
    yield "answers", _values(name, question.outcomes, papers) + " (best first)"
    if question.asked_when != ALWAYS:
        yield "asked when", condition_in_words(question.asked_when, papers.rulebook)
    yield "window", "a bad answer is a span of time to be shown" if question.window else ""
    yield "carried out by", listed(act.id for act in papers.rulebook.acts.values() if act.decided_by == name)


def status_blocks(name: str, papers: Papers) -> Iterator[Block]:
    """Tell a status: its values, what it begins as, and what changes it."""
    yield from told(_status_rows(name, papers))
    yield from _rules_on(name, papers)
    acts = _changed_by(name, papers.rulebook)
    yield from section("Changed by acts", told((id, line(", ".join(values))) for id, values in acts.items()))
    yield from section("Acts at work", at_work(acts, papers, "", DEEDS) if acts else ())


def _status_rows(name: str, papers: Papers) -> Rows:
    status = papers.rulebook.vocabulary.statuses[name]
    few = f"{status.values[0]} to {status.values[-1]}"
    yield "values", few if status.integer else _values(name, status.values, papers)
    yield "at birth", status.begins or "unknown"
    yield "left out", _left_out(status, papers)
    yield "lapses", "; ".join(f"{value} to {then}" for value, then in status.then.items())
    yield "plain", "anyone can see it: an event may state it" if status.plain else ""
    yield "protected", "an answer that turns on this alone is a finding" if status.protected else ""


def _left_out(status: Status, papers: Papers) -> str:
    if status.missing is None:
        return "means unknown"
    others = papers.rulebook.vocabulary.statuses.values() if status.together else ()
    beside = [other.id for other in others if other.together == status.together and other.id != status.id]
    return f"means {status.missing}" + (f"; unknown where {' and '.join(beside)} are left out too" if beside else "")


def _changed_by(name: str, rulebook: Rulebook) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for act in rulebook.acts.values():
        for effect in (e for effects in act.effects.values() for e in effects if e.status == name):
            value = effect.value if isinstance(effect, Set) else "more"
            if value not in found.setdefault(act.id, []):
                found[act.id].append(value)
    return found


def fact_blocks(name: str, papers: Papers) -> Iterator[Block]:
    """Tell a fact: what it may be, what leaving it out means, and which rules read it."""
    yield from told(_fact_rows(name, papers))


def _fact_rows(name: str, papers: Papers) -> Rows:
    fact = papers.rulebook.vocabulary.facts[name]
    yield "sort", {"bool": "yes or no", "int": f"a number of {fact.unit}", "set": "some of"}.get(fact.type, fact.type)
    yield "values", _values(name, fact.values, papers)
    yield "left out", f"means {fact.missing}" if fact.missing is not None else "means unknown"
    yield "protected", "an answer that turns on this alone is a finding" if fact.protected else ""
    word = Word("fact", name)
    yield "read by", listed(rule.key for rule in papers.rulebook.rules if word in papers.reads[rule.key])


# --- rules on a word

RULES = ("rule", "outcome", "in force", "reading", "mark")


def _rules_on(name: str, papers: Papers) -> Iterator[Block]:
    rules = papers.rulebook.by_target.get(name, ())
    yield from section("Decided by", [rule_table(rules, papers, "layer")] if rules else [], str(len(rules)))
    yield from section("What it can decide", told(reach(name, papers)))
    yield from section("At work", at_work([rule.key for rule in rules], papers) if rules else ())


def rule_table(rules: Iterable[Rule], papers: Papers, by: str = "decides") -> Table:
    """List rules under a head for each layer (or what they decide)."""
    groups: dict[str, list[Rule]] = {}
    for rule in rules:
        groups.setdefault(getattr(rule, by), []).append(rule)
    rows = []
    for id, under in groups.items():
        rows.append(Row((line(Piece(papers.wording.layer(id) if by == "layer" else id, "strong")),)))
        rows += [Row(tuple(_rule_cells(rule))) for rule in under]
    return Table(RULES, tuple(rows), "by row")


def _rule_cells(rule: Rule) -> Iterator[Line]:
    yield line(Piece(rule.key, "name"))
    yield line(listed(rule.outcomes, "or") + (f" ({rule.may.actor})" if rule.may else ""))
    yield line(force_text(rule.force))
    yield line("; ".join(f"{term} = {' or '.join(names)}" for term, names in rule.reading.items()))
    yield line(", ".join(dict.fromkeys(cite.mark for cite in rule.cite)) + star(rule.cite))


def _values(name: str, values: Iterable[str], papers: Papers) -> str:
    wording = papers.wording
    told = [(v, wording.outcome(name, v)) for v in values]
    return ", ".join(said if bare(said) == v else f"{wording.tongue.own(v)} ({said})" for v, said in told)
