"""The proof of an answer: the rules that made it, what they stand over, what is missing, what did not count."""

from collections.abc import Iterator

from ..decide.finding import Finding, Judgement, RuleTrace
from ..language.conditions import reads
from ..language.dates import words
from ..language.rulebook import Rulebook
from .answer import footer
from .lineup import Lineup
from .page import Block, Branch, Heading, Page, Piece, Tree, line
from .proof import FATES, Proof, ground, named, rejected, support
from .readings import chosen_notes
from .unsettled import time_allowed
from .words import STAR, UNVERIFIED_SHORT, Wording, day_words, listed


def why(judgement: Judgement, rulebook: Rulebook, questions: tuple[str, ...] = ()) -> Page:
    """Prove some answers, () all, on each day; columns with the same proof share one tree."""
    lineup = Lineup(judgement, Wording(rulebook))
    head: tuple[Block, ...] = (Heading(line(judgement.case)), *chosen_notes(lineup))
    return Page(judgement.case, (*head, *proofs(lineup, questions), footer(lineup)))


def grounds(rulebook: Rulebook, question: str) -> tuple[str, ...]:
    """Return a question with every question and status that its proof may come to."""
    found = {question: None}
    for name in (ahead := [question]):
        if name != question and name not in rulebook.vocabulary.questions:
            continue
        for rule in rulebook.by_target.get(name, ()):
            for condition in (rule.when, *([rule.unless] if rule.unless else [])):
                new = sorted(ref.name for ref in reads(condition) if ref.sort != "fact" and ref.name not in found)
                found |= dict.fromkeys(new)
                ahead += new
    return tuple(found)


def proofs(lineup: Lineup, questions: tuple[str, ...], rank: int = 2) -> Iterator[Block]:
    """Yield a heading and the proofs of each question (none named: of all shown) on each day it was put.

    Where few are proved, each goes down to the facts; where all are, each stops at the answers that the others prove.
    """
    for day in lineup.judgement.days:
        for question in questions or lineup.shown(day):
            answers = lineup.answers(question, day)
            if not any(answers):
                continue
            yield Heading(line(lineup.wording.name(question)), f"on {day_words(day)}", rank)
            for found, columns in same_proof(lineup, question, day):
                yield Tree(_root(lineup, found, columns, bool(questions)))
            if rest := rejected(lineup, answers):
                told = tuple(_rejected(lineup, trace, where) for trace, where in rest)
                yield Tree(Branch(line("did not take effect"), under=told))


def same_proof(lineup: Lineup, question: str, day: int) -> list[tuple[Finding, list[int]]]:
    """Put the columns together whose answer to a question has the same proof."""
    groups: list[tuple[Finding, list[int], object]] = []
    for i, found in enumerate(lineup.answers(question, day)):
        if found is None:
            continue
        shown = (ground(lineup, question, day, i), lineup.rests(question, day, i))
        same = next((columns for _, columns, known in groups if known == shown), None)
        if same is None:
            groups.append((found, [i], shown))
        else:
            same.append(i)
    return [(found, columns) for found, columns, _ in groups]


def _root(lineup: Lineup, found: Finding, columns: list[int], deep: bool) -> Branch:
    where = lineup.among(columns) or ("every column" if len(lineup.titles) > 1 else lineup.titles[0])
    said = Piece(_told(lineup, found), lineup.wording.tone(found))
    since = f", since {words(found.since)}" if found.since and found.kind == "decided" else ""
    proof = Proof(lineup, columns[0], found.on, deep, frozenset({found.question}))
    weak = lineup.rests(found.question, found.on, columns[0])
    star = f" {STAR} rests on {UNVERIFIED_SHORT}: {listed(sorted(weak))}" if weak else ""
    return Branch(line(f"{where}: ", said, since, Piece(star, "open")), under=tuple(_parts(proof, found)))


def _told(lineup: Lineup, found: Finding) -> str:
    """Say the answer as the head of a proof: aloud, and with what is left to somebody."""
    outcomes = listed((lineup.wording.outcome(found.question, o) for o in found.outcomes), "or")
    if found.kind == "decided":
        return lineup.wording.answer(found).upper()
    if found.kind == "unknown":
        return f"UNKNOWN ({outcomes})" if outcomes else "UNKNOWN"
    if found.kind == "discretion":
        time = time_allowed(lineup, found)
        return f"{lineup.wording.answer(found).upper()} ({outcomes}{f'; {time}' if time else ''})"
    if found.kind == "conflict":
        return f"CONFLICT: {outcomes}"
    return {"silent": "NO RULE SAYS", "not-asked": "DOES NOT ARISE"}[found.kind]


def _parts(proof: Proof, found: Finding) -> Iterator[Branch]:
    name = proof.lineup.wording.need
    for trace in found.because:
        yield proof.rule(trace, [beaten for beaten in found.rejected if _over(trace, beaten)])
    if found.needs:
        yield Branch(line("unknown and it matters: ", Piece(listed(map(name, found.needs)), "open")))
    if found.whatever:
        yield Branch(line(f"does not matter: whatever {listed(map(name, found.whatever), 'or')} is"))
    for note in found.notes:
        yield Branch(line(note))


def _over(trace: RuleTrace, beaten: RuleTrace) -> bool:
    """Tell whether a rule keeps another from its effect: one that would apply, not one that falls by itself."""
    return beaten.fate == "beaten" and trace.rule in beaten.beaten_by


def _rejected(lineup: Lineup, trace: RuleTrace, columns: list[int]) -> Branch:
    by = listed(trace.beaten_by)
    cause = trace.why or (f"yields to {by}" if by else FATES[trace.fate])
    rule = lineup.rule(trace)
    would = listed((lineup.wording.outcome(rule.decides if rule else "", o) for o in trace.outcomes), "or")
    where = lineup.among(columns)
    said = f" ({would})" if would else ""
    tail = Piece(f"{said} — {cause}{f' ({where})' if where else ''}", "faint")
    return Branch(line(named(lineup, trace), tail), support(lineup, trace))
