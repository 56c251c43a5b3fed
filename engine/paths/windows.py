"""Windows: days of a life that goes on on which a question that is worth watching has a bad answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..decide.answer import Verdict
from ..decide.judging import Judging
from ..decide.life import Event, Life
from ..decide.program import Program
from ..decide.replay import World
from ..language.rulebook import Question
from .goal import next_answer
from .going_on import lived
from .path import Window
from .slowly import Slow


@dataclass(frozen=True, slots=True)
class Lookout:
    """Watches over the windows of one life under one program from one day on."""

    program: Program
    life: Life
    start: int
    judging: Judging

    def met(self, events: Sequence[Event], reached: int, slow: Slow) -> tuple[Window, ...]:
        """Return the windows of a way: those met where all is done as soon as may be, and those met only where others
        take their time."""
        quick = self._numbered(self.windows(events, reached))
        late = dict(self._numbered(self.windows(slow.events, slow.end)))
        told = [self._told(window, late.pop(key, None), slow, events) for key, window in quick]
        told += [self._told(None, window, slow, slow.events) for window in late.values()]
        return tuple(sorted(told, key=lambda w: (w.start, w.question)))

    def windows(self, events: Sequence[Event], until: int) -> tuple[Window, ...]:
        """Return the windows open on some day up to one, each with the day it began on, be it long ago."""
        world = World(self.program, lived(self.life, events), judging=self.judging)
        asked = [q for q in self.program.book.vocabulary.questions.values() if q.window]
        running: dict[str, Window] = {}
        found: list[Window] = []
        day = min(self.life.start.hi, self.start)
        while day <= until:
            world.run(day)
            for question in asked:
                _watch(world, question, running, found)
            changes = (d for q in asked if (d := next_answer(world, q.id)) > world.day)
            day = min(world._next_day(), *changes, self.start if world.day < self.start else until + 1)
        met = [w for w in (*found, *running.values()) if w.to is None or w.to >= self.start]
        return tuple(sorted(met, key=lambda window: (window.start, window.question)))

    @staticmethod
    def _numbered(windows: Sequence[Window]) -> list[tuple[tuple[str, str, int], Window]]:
        """The n-th window of a question where all is done at once answers to its n-th where others take their time."""
        seen: dict[tuple[str, str], int] = {}
        numbered = []
        for window in windows:
            key = (window.question, window.outcome)
            seen[key] = seen.get(key, 0) + 1
            numbered.append(((*key, seen[key]), window))
        return numbered

    def _told(self, quick: Window | None, late: Window | None, slow: Slow, events: Sequence[Event]) -> Window:
        """Return a window with the steps that open and close it, and how long it may last."""
        shown = quick or late
        assert shown is not None
        opened = self._step(events, shown, shown.start, True)
        closed = None if shown.to is None else self._step(events, shown, shown.to + 1, False)
        latest, most = None, None
        if late is not None and late.to is not None and not slow.open_between(late.start, late.to + 1):
            most = late.to - late.start + 1
            latest = late.to if not slow.open_between(self.start - 1, late.start) else None
        return replace(shown, opened=opened, closed=closed, at_once=quick is not None, latest=latest, most=most)

    def _step(self, events: Sequence[Event], window: Window, day: int, bad: bool) -> int | None:
        """Return the step of a day from which on it ends so, counted from 1; None where no step is what does it."""
        question = self.program.book.vocabulary.questions[window.question]
        for n, event in enumerate(events, 1):
            if event.on.lo == day:
                world = World(self.program, lived(self.life, events[:n]), judging=self.judging)
                world.run(day)
                outcome, _ = _bad(world.verdict(world.main, question.id), question.outcomes[0])
                if (outcome == window.outcome) == bad:
                    return n
        return None


def _watch(world: World, question: Question, running: dict[str, Window], found: list[Window]) -> None:
    """Open a window where an answer turns bad, and close it where it is so no more."""
    bad, sure = _bad(world.verdict(world.main, question.id), question.outcomes[0])
    window = running.get(question.id)
    if window is not None and (window.outcome, window.sure) != (bad, sure):
        found.append(replace(window, to=world.day - 1))
        del running[question.id]
        window = None
    if bad and window is None:
        running[question.id] = Window(question.id, bad, world.day, None, sure)


def _bad(verdict: Verdict, best: str) -> tuple[str, bool]:
    """Return the bad answer that a question has or may have, and whether it is sure; none where it has none."""
    settled = verdict.settled
    if settled is not None and settled.kind in ("silent", "not-asked"):
        return "", True
    bad = [outcome for outcome in verdict.outcomes if outcome != best]
    return (bad[-1] if bad else "", best not in verdict.outcomes)
