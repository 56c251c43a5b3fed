"""The proof of an answer: the rules that made it, what they stand over, what is missing, what did not count."""

from collections.abc import Iterable, Iterator

from ..decide.finding import Finding, Judgement, RuleTrace
from ..language.conditions import reads
from ..language.rulebook import Rulebook
from .answer import footer
from .lineup import Lineup
from .page import Block, Branch, Heading, Page, Piece, Tree, line
from .proof import FATES, Proof, ground, named, rejected, support
from .readings import chosen_notes
from .remarks import remark_told
from .unsettled import time_allowed
from .words import STAR, UNVERIFIED_SHORT, Wording


def why(judgement: Judgement, rulebook: Rulebook, questions: tuple[str, ...] = ()) -> Page:
    """Prove some answers, () all, on each day; columns with the same proof share one tree."""
    lineup = Lineup(judgement, Wording(rulebook))
    head: tuple[Block, ...] = (Heading(line(lineup.wording.case(judgement.case))), *chosen_notes(lineup))
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
            say = lineup.wording
            yield Heading(line(say.name(question)), say.tell("on {day}", day=say.day(day)), rank)
            for found, columns in same_proof(lineup, question, day):
                yield Tree(_root(lineup, found, columns, bool(questions)))
            if rest := rejected(lineup, answers):
                told = tuple(_rejected(lineup, trace, where) for trace, where in rest)
                yield Tree(Branch(line(say.tell("did not take effect")), under=told))


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
    say = lineup.wording
    where = lineup.among(columns) or (say.tell("every column") if len(lineup.titles) > 1 else lineup.titles[0])
    said = Piece(_told(lineup, found), say.tone(found))
    since = say.tell(", since {day}", day=say.span(found.since)) if found.since and found.kind == "decided" else ""
    proof = Proof(lineup, columns[0], found.on, deep, frozenset({found.question}))
    weak = lineup.rests(found.question, found.on, columns[0])
    rests = say.tell("rests on {what}: {rules}", what=say.tell(UNVERIFIED_SHORT), rules=_ids(say, sorted(weak)))
    star = f" {STAR} {rests}" if weak else ""
    return Branch(line(f"{where}: ", said, since, Piece(star, "open")), under=tuple(_parts(proof, found)))


def _ids(say: Wording, ids: Iterable[str]) -> str:
    return say.listed(map(say.tongue.own, ids))


def _told(lineup: Lineup, found: Finding) -> str:
    """Say the answer as the head of a proof: aloud, and with what is left to somebody."""
    say = lineup.wording
    outcomes = say.listed((say.outcome(found.question, o) for o in found.outcomes), "or")
    if found.kind == "decided":
        return lineup.wording.answer(found).upper()
    if found.kind == "unknown":
        return f"{say.tell('UNKNOWN')} ({outcomes})" if outcomes else say.tell("UNKNOWN")
    if found.kind == "discretion":
        time = time_allowed(lineup, found)
        return f"{lineup.wording.answer(found).upper()} ({outcomes}{f'; {time}' if time else ''})"
    if found.kind == "conflict":
        return say.tell("CONFLICT: {outcomes}", outcomes=outcomes)
    return say.tell("NO RULE SAYS") if found.kind == "silent" else say.tell("DOES NOT ARISE")


def _parts(proof: Proof, found: Finding) -> Iterator[Branch]:
    say = proof.lineup.wording
    for trace in found.because:
        yield proof.rule(trace, [beaten for beaten in found.rejected if _over(trace, beaten)])
    if found.needs:
        facts = Piece(say.listed(map(say.need, found.needs)), "open")
        yield Branch(say.sentence("unknown and it matters: {facts}", facts=facts))
    if found.whatever:
        facts_ = say.listed(map(say.need, found.whatever), "or")
        yield Branch(line(say.tell("does not matter: whatever {facts} is", facts=facts_)))
    for note in found.notes:
        yield Branch(line(remark_told(note, say)))


def _over(trace: RuleTrace, beaten: RuleTrace) -> bool:
    """Tell whether a rule keeps another from its effect: one that would apply, not one that falls by itself."""
    return beaten.fate == "beaten" and trace.rule in beaten.beaten_by


def _rejected(lineup: Lineup, trace: RuleTrace, columns: list[int]) -> Branch:
    say = lineup.wording
    by = say.tell("yields to {rules}", rules=_ids(say, trace.beaten_by)) if trace.beaten_by else ""
    cause = trace.why or by or say.tell(FATES[trace.fate])
    rule = lineup.rule(trace)
    would = say.listed((say.outcome(rule.decides if rule else "", o) for o in trace.outcomes), "or")
    where = lineup.among(columns)
    said = f" ({would})" if would else ""
    tail = Piece(f"{said} — {cause}{f' ({where})' if where else ''}", "faint")
    return Branch(line(named(lineup, trace), tail), support(lineup, trace))
