"""Answers to questions as the world stands, with why they are open; and what rules ask of the day."""

from typing import TYPE_CHECKING

from ..language.conditions import Becomes, Birth, Trigger
from .answer import Answer, Verdict
from .candidate import NONE, Reasons
from .target import REMEMBERED, Target
from .truth import NO, OPEN, YES, Truth

if TYPE_CHECKING:
    from .person import Person
    from .replay import World


def judge_question(w: "World", p: "Person", question: str) -> Verdict:
    """Judge a question for a person with statuses as they are."""
    known = p.verdicts.get(question)
    if known is not None and known[0] == w.version:
        return known[2]
    target = w.program.question(question)
    truths = w.truths(p, target)
    judged = w.judging(target.group, truths)
    verdict = target.verdicts.get(judged)
    if verdict is None:
        if len(target.verdicts) >= REMEMBERED:
            target.verdicts.clear()
        order = w.program.book.vocabulary.questions[question].outcomes
        verdict = target.verdicts[judged] = Verdict(target.rules, judged[:-1], judged[-1], order)
    p.verdicts[question] = (w.version, truths, verdict)
    return verdict


def answer_question(w: "World", p: "Person", question: str) -> Answer:
    """Answer a question for a person with statuses as they are; why it is open may be asked while they are so."""
    verdict = judge_question(w, p, question)
    target, version = w.program.question(question), w.version

    def why(clause: int) -> Reasons:
        assert version == w.version, "reasons are asked for while the answer stands"
        truths = w.truths(p, target)
        place = clause if clause >= 0 else len(target.group.clauses) - 1
        return why_open(w, target, truths, w.judging(target.group, truths), place, p)

    return Answer(verdict, why)


def reasons_of(w: "World", p: "Person", question: str) -> Reasons:
    """Return why the answer to a question is open; worked out once while the world stands."""
    known = p.reasons.get(question)
    if known is None or known[0] != w.version:
        known = p.reasons[question] = w.version, answer_question(w, p, question).reasons
    return known[1]


def why_open(
    w: "World", target: Target, truths: tuple[Truth, ...], judged: tuple[Truth, ...], place: int, p: "Person"
) -> Reasons:
    """Return why a clause is open: its own open atoms, and the open clauses that may beat it."""

    def find() -> Reasons:
        return _why_open(w, target, truths, judged, place, p)

    return find() if w.alike is None else w.alike.why(w, p, target, place, find)


def _why_open(
    w: "World", target: Target, truths: tuple[Truth, ...], judged: tuple[Truth, ...], place: int, p: "Person"
) -> Reasons:
    found, seen, ahead = NONE, {place}, [place]
    while ahead:
        here = ahead.pop()
        for atom in target.clause_atoms[here]:
            if truths[atom] == OPEN:
                found |= target.grounded[atom].why(w, p)
        rivals = [r for r in target.group.clauses[here].beaten_by if judged[r] == OPEN and r not in seen]
        seen.update(rivals)
        ahead += rivals
    return found


def triggered(w: "World", p: "Person", trigger: Trigger, layer: str) -> Truth:
    """Tell whether a change that a rule waits for has just been made, by an act or by a layer that is not over
    the rule's own."""
    if isinstance(trigger, Birth):
        return YES if p.born_now else NO
    best: Truth = NO
    layers = w.program.book.vocabulary.layers
    for truth, made_by, _ in p.firing.get((trigger.status, trigger.value), ()):
        if made_by is None or layer not in layers[made_by].over:
            best = max(best, truth)
    if best == NO and may_still(p, trigger):
        return OPEN
    return best


def may_still(p: "Person", trigger: Becomes) -> bool:
    """Tell whether the change that a trigger waits for may still come."""
    track = p.tracks[trigger.status]
    return track.one is None and any(c.pending and c.value == trigger.value for c in track.candidates)


def known_in_writing(w: "World", p: "Person", status: str) -> Truth:
    """Tell whether a status was known, on this day, in the life as written."""
    if w.written is None:
        return YES if p.tracks[status].one is not None else NO
    other = next(o for o in w.written.persons if o.path == p.path)
    values: tuple[str, ...] = ()
    for day, possible, _, _ in other.tracks[status].log:
        if day > w.lo:
            break
        values = possible
    return YES if len(values) == 1 else NO
