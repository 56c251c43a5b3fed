"""Judge the rules on a status: by the engine, and where a rule waits for a change, over its span."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language.conditions import Becomes
from . import clauses
from .candidate import Candidate
from .clauses import Group
from .person import Person
from .target import Target
from .track import Track
from .truth import NO, OPEN, YES, Truth

if TYPE_CHECKING:
    from .replay import World


Judging = Callable[[Group, tuple[Truth, ...]], tuple[Truth, ...]]


class Memory:
    """Judgements of the reference evaluator, each made once: they are pure functions of group and truths."""

    def __init__(self) -> None:
        self.known: dict[tuple[int, tuple[Truth, ...]], tuple[Truth, ...]] = {}
        self.kept: list[Group] = []
        self.seen: set[int] = set()

    def judge(self, group: Group, truths: tuple[Truth, ...]) -> tuple[Truth, ...]:
        key = (id(group), truths)
        found = self.known.get(key)
        if found is None:
            if id(group) not in self.seen:
                self.seen.add(id(group))
                self.kept.append(group)
            found = self.known[key] = clauses.judge(group, truths)
        return found


@dataclass(frozen=True, slots=True)
class Judged:
    """What the rules on a status come to in a round: `now`, and `then`, when the change is past for which some wait.

    A change is an instant. A rule that it keeps from acting has not ceased to be: it does not act when the instant is
    over, but only once it has become effective anew.
    """

    now: tuple[Truth, ...]
    then: tuple[Truth, ...]


def judge_rules(w: "World", p: Person, i: int) -> Judged:
    """Judge the rules on one status of a person as the round finds the world."""
    target = w.program.statuses[i]
    truths = p.last[i] = w.truths(p, target)
    judged = w.judging(target.group, truths)
    result = list(judged)
    for clause, truth in enumerate(judged):
        if truth == OPEN and p.before[i][clause] == OPEN and target.name in target.deps:
            result[clause] = unless_done(w, p, target, clause)
    if not target.waits:
        return Judged(tuple(result), tuple(result))
    for clause, trigger in enumerate(target.triggers):
        if trigger is not None:
            result[clause] = judge_waiting(w, p, i, clause, trigger[1], truths, judged)
    return Judged(tuple(result), when_past(w, target, truths, judged, result))


def when_past(
    w: "World", target: Target, truths: tuple[Truth, ...], judged: tuple[Truth, ...], result: list[Truth]
) -> tuple[Truth, ...]:
    """Return what rules come to when the change is past for which some wait: they wait again, and hold none off."""
    then = [NO if t is not None and truth == YES else truth for t, truth in zip(target.triggers, result, strict=True)]
    if any(judged[waiting] != NO for held in target.held_off.values() for waiting in held):
        places = {trigger[1] for trigger in target.triggers if trigger is not None}
        calm = w.judging(target.group, tuple([NO if a in places else truth for a, truth in enumerate(truths)]))
        for clause in target.held_off:
            then[clause] = calm[clause] if calm[clause] != judged[clause] else result[clause]
    return tuple(then)


def unless_done(w: "World", p: Person, target: Target, clause: int) -> Truth:
    """Judge again a rule that may have acted already and reads its own status: as if it had not.

    If it would act now on every value the status may otherwise have, it has acted by now, sooner or now.
    """
    track, tag = p.tracks[target.name], ("rule", target.group.clauses[clause].name)
    if track.candidates[-1].tag != tag:
        return OPEN
    others = [c for c in track.candidates if c.tag != tag]
    values = {c.value for c in others}
    truths = truths_if(w, p, target, track, others, values.pop() if len(values) == 1 else None)
    return YES if w.judging(target.group, truths)[clause] == YES else OPEN


def truths_if(
    w: "World", p: Person, target: Target, track: Track, candidates: list[Candidate], one: str | None
) -> tuple[Truth, ...]:
    """Judge a target's atoms as if a status had only some of its candidates (`one`: the value, where it is certain)."""
    kept = track.candidates, track.one
    track.candidates, track.one = candidates, one
    track.stamp += 1
    w.version += 1
    truths = target.truths(w, p)
    track.candidates, track.one = kept
    track.stamp += 1
    w.version += 1
    return truths


def judge_waiting(
    w: "World", p: Person, i: int, clause: int, place: int, truths: tuple[Truth, ...], judged: tuple[Truth, ...]
) -> Truth:
    """Judge a rule that waits for a change: over the whole span in which the change may have been made."""
    seen = p.seen_at_trigger.setdefault((i, clause), set())
    waiting = truths[place]
    if waiting == NO:
        seen.clear()
        return NO
    if waiting == OPEN:
        seen.add(if_made(w, p, i, clause, place))
        return judged[clause]
    seen.add(judged[clause])
    result = judged[clause] if len(seen) == 1 else OPEN
    seen.clear()
    return result


def if_made(w: "World", p: Person, i: int, clause: int, place: int) -> Truth:
    """Judge a rule as if the change it waits for, which may have been made today, had been."""
    target = w.program.statuses[i]
    trigger = target.triggers[clause]
    assert trigger is not None
    assert isinstance(trigger[0], Becomes)
    track = p.tracks[trigger[0].status]
    made = [c for c in track.candidates if c.value == trigger[0].value] or track.candidates
    truths = truths_if(w, p, target, track, made, trigger[0].value)
    return w.judging(target.group, (*truths[:place], YES, *truths[place + 1 :]))[clause]
