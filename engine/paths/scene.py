"""The day judged, in one column, as it is and as it would be: worlds with statuses turned and choices made."""

from collections.abc import Iterable
from dataclasses import replace

from ..decide.alike import Alike
from ..decide.answer import Settled, Verdict
from ..decide.boxes import View
from ..decide.complete import Completer
from ..decide.days import end
from ..decide.explain import Sayings
from ..decide.filled import Filled
from ..decide.filling import Filling
from ..decide.judging import Judging
from ..decide.life import Event, Life
from ..decide.one_day import look_at
from ..decide.program import Program
from ..decide.replay import World
from ..decide.replays import Replays
from ..decide.truth import NO, YES, Truth
from ..language.dates import Span
from .change import Chosen, Turned
from .moment import HERE, after, begun

Made = frozenset[Turned | Chosen]
"""Changes made together."""
NOTHING: Made = frozenset()
EVENTS = ("event", "outcome", "act")
"""What is unknown of events is named by their numbers, which are others where an event is put between."""
SPOILT = 8
"""So many fillings that spoilt an answer are tried again."""


class Scene:
    """One life on one day under one program; `first` has begun the day, and what is told of it has happened."""

    def __init__(
        self, program: Program, life: Life, day: int, judging: Judging, sayings: Sayings, alike: Alike | None = None
    ) -> None:
        self.program, self.life, self.day = program, life, day
        self.judging, self.sayings, self.alike = judging, sayings, alike or Alike()
        self.first = begun(program, life, day, judging, self.alike)
        self.filled = Filled(None)
        self.spoilt: dict[str, list[Filling]] = {}
        self.evenings: dict[Made, World | None] = {}
        self.bests: dict[tuple[str, Made], bool] = {}
        self.base = self._evening(NOTHING)

    def evening(self, made: Made) -> World | None:
        """Return the world at the end of the day with changes made; None where no life can be so."""
        if made not in self.evenings:
            world = self._evening(frozenset(change for change in made if isinstance(change, Turned)))
            possible = not any(c.judge(world, world.main) == NO for c in self.program.constraints)
            choices = [change for change in made if isinstance(change, Chosen)]
            self.evenings[made] = chosen(world, choices) if possible else None
        return self.evenings[made]

    def _evening(self, made: Made) -> World:
        world = after(self.first, self.event(made))
        end(world)
        world.version += 1
        return world

    def event(self, made: Iterable[Turned | Chosen]) -> Event:
        """Return the bare event that turns statuses on the day."""
        notes = {change.status: change.value for change in sorted(c for c in made if isinstance(c, Turned))}
        return Event(Span(self.day, self.day), None, None, notes, HERE)

    def best(self, question: str, made: Made) -> bool:
        """Tell whether a question has its best answer with changes made, whatever is not known."""
        key = (question, made)
        if key not in self.bests:
            world = self.evening(made)
            self.bests[key] = world is not None and self.answers(world, question, made)
        return self.bests[key]

    def answers(self, world: World, question: str, made: Made = NOTHING) -> bool:
        """Tell whether a question has its best answer in a world, whatever is not known."""
        best = self.program.book.vocabulary.questions[question].outcomes[0]
        verdict = world.verdict(world.main, question)
        if verdict.settled is not None:
            return best_there(world, question)
        if best not in verdict.outcomes or any(isinstance(change, Chosen) for change in made):
            return False
        return self._surely(question, best, made)

    def _surely(self, question: str, best: str, made: Made) -> bool:
        """Fill in what is not known, in a life told with the changes, until an answer is met that is not the best.

        What spoilt one set of changes is tried first on the next.
        """
        life = told_with(self.life, [self.event(made)] if made else [], self.day)
        world = World(self.program, life, judging=self.judging)
        world.run(self.day)
        if world.verdict(world.main, question).settled is not None:
            return best_there(world, question)
        replays, look = Replays(life, world, self.judging, self.filled), look_at(self.program, question)
        spoilt = self.spoilt.setdefault(question, [])
        for filling in reversed(spoilt):
            seen = replays.seen(self.program, filling, look.view)
            if seen is not None and seen[0].settled and not is_best(seen[0], best):
                return False

        def spoils(view: View, filling: Filling) -> bool:
            if is_best(view, best):
                return False
            if view.settled and not any(sort in EVENTS for _, sort, _ in filling):
                spoilt[:] = [*spoilt[1 - SPOILT :], filling]
            return True

        done = Completer(self.program, replays).complete(look, spoils)
        return done.view is not None and is_best(done.view, best)


def is_best(view: View, best: str) -> bool:
    """Tell whether an answer is decided for the best."""
    return view.kind == "decided" and view.outcomes == (best,)


def best_there(world: World, question: str) -> bool:
    """Tell whether a question has its best answer in a world, on what is known."""
    settled = world.verdict(world.main, question).settled
    best = world.program.book.vocabulary.questions[question].outcomes[0]
    return settled is not None and settled.kind == "decided" and settled.outcomes[0] == best


def chosen(world: World, choices: list[Chosen]) -> World:
    """Return a world in which questions that are somebody's choice are answered as chosen."""
    if not choices:
        return world
    new, made = world.fork(), dict[str, tuple[int, tuple[Truth, ...], Verdict]]()
    new.alike = None
    new.version += 1
    for choice in sorted(choices) * len(choices):
        new.main.verdicts = {**made}
        verdict = new.verdict(new.main, choice.question)
        settled = verdict.settled
        if settled is not None and settled.kind == "discretion" and choice.outcome in settled.outcomes:
            decided = Verdict(verdict.rules, verdict.truths, YES, verdict.order)
            decided.settled = Settled("decided", (choice.outcome,))
            made[choice.question] = (new.version, new.truths(new.main, new.program.question(choice.question)), decided)
    new.main.verdicts = {**made}
    return new


def told_with(life: Life, events: list[Event], day: int) -> Life:
    """Return a life in which events happened on a day after all else that is told of it by then."""
    before = [event for event in life.events if event.on.lo <= day]
    later = [event for event in life.events if event.on.lo > day]
    return replace(life, events=(*before, *events, *later))
