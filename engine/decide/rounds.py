"""Rules on statuses act in rounds, all together, again while anything changes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .deadlines import runs_out
from .firing import fire
from .judging import judge_rules
from .person import Person
from .truth import NO, YES

if TYPE_CHECKING:
    from .replay import World


def rounds(w: "World", day: int) -> Iterator[None]:
    """Let rules on statuses act, again while anything changes, and pause after each round."""
    first = True
    while True:
        ready = may_speak(w, day, first)
        first = False
        for p in w.persons:
            p.firing, p.fired = p.fired, {}
            p.changed = set()
        if not ready:
            break
        w.rounds += 1
        judged = [(p, i, judge_rules(w, p, i), runs_out(w, p, i)) for p, i in ready]
        w.version += 1
        for p, i, found, deadline in judged:
            p.deadline = deadline
            fire(w, p, i, found, day)
            p.born_now = False
        yield
        # what waits for a change has seen it; the next round is a new moment
    for p, i in due(w, day):
        p.next[i] = next_by_time(w, p, i)


def next_by_time(w: "World", p: Person, i: int) -> int:
    """The next day on which time alone can change a status's rules; what waits for a change waits again."""
    target, truths = w.program.statuses[i], p.last[i]
    waiting = {trigger[1] for trigger in target.triggers if trigger is not None}
    calm = tuple(NO if a in waiting and t == YES else t for a, t in enumerate(truths)) if waiting else truths
    return w.coming(p, target, calm)


def due(w: "World", day: int) -> list[tuple[Person, int]]:
    """Return the statuses whose rules time alone can have changed by a day."""
    return [(p, i) for p in w.persons if p.start[0] <= day for i, d in enumerate(p.next) if d <= day]


def may_speak(w: "World", day: int, first: bool) -> list[tuple[Person, int]]:
    """The statuses whose rules may say something new: time has come, what they read has changed, or a change
    fires them."""
    found: list[tuple[Person, int]] = []
    changed = {p.path for p in w.persons if p.changed}
    for p in w.persons:
        if p.start[0] > day:
            continue
        for i, target in enumerate(w.program.statuses):
            if (
                (first and p.next[i] <= day)
                or not target.deps.isdisjoint(p.changed)
                or (target.relatives and changed - {p.path})
                or (first and p.born_now)
            ):
                found.append((p, i))
                p.next[i] = min(p.next[i], day)
    return found
