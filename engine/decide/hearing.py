"""One life before several columns: what two columns have in common is replayed and answered once.

Two columns share a replay where the same rules decide every status, the same of the life's acts count and parameters
are read alike; they share an answer where, besides, the same rules decide the question.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from ..language.dates import Span
from ..language.rulebook import Rulebook
from .alike import Alike
from .complete import MOST_WAYS, Completer
from .danger import dangers
from .engines import Engines
from .explain import Sayings
from .filled import Filled
from .finding import Column, Danger, Finding, LeftOut, NotAllowed, Offence, dated
from .life import Case, Event, Life
from .one_day import OneDay
from .program import Program
from .replay import World
from .replays import Replays
from .target import Target

Seen = Callable[[int, int, int], None]
"""Is told how many answers are found, of how many, and in how many ways the life was filled in for them."""


def nobody(answered: int, of: int, tried: int) -> None:
    """Look on, and do nothing."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A column to be filled: its title, the layers that count in it, and its program."""

    title: str
    layers: tuple[str, ...]
    program: Program


@dataclass(slots=True)
class Progress:
    """How many answers are found, of how many, and in how many ways the life was filled in; it knows no hearing, which
    would else be left for a collector to find."""

    seen: Seen
    answered: int = 0
    of: int = 0
    tried: int = 0

    def looked(self) -> None:
        """Count a way to fill in the life, and tell whoever looks on."""
        self.tried += 1
        self.seen(self.answered, self.of, self.tried)


class Hearing:
    """Judges one life in many columns."""

    def __init__(
        self, book: Rulebook, engines: Engines, sayings: Sayings, case: Case, full: bool, most: int = MOST_WAYS,
        seen: Seen = nobody,
    ) -> None:  # fmt: skip
        self.most, self.progress = most, Progress(seen)
        self.book, self.engines, self.sayings = book, engines, sayings
        self.life, self.full = case.life, full
        self.acts = sorted(acts_told(case.life, book))
        self.worlds: dict[Hashable, World] = {}
        self.found: dict[Hashable, Finding] = {}
        self.alike = Alike()
        self.filled = Filled(self.alike)
        self.filled_in: dict[int, Replays] = {}
        self.completers: dict[tuple[int, int], Completer] = {}
        self.replays: dict[int, Hashable] = {}

    def columns(self, seats: Sequence[Seat], days: tuple[int, ...], asked: tuple[str, ...]) -> list[Column]:
        """Return the columns, each with a finding for every question and day asked. Raises EnginesDiffer."""
        findings: list[list[Finding]] = [[] for _ in seats]
        harms: list[list[Danger]] = [[] for _ in seats]
        self.progress.answered, self.progress.of = 0, len(days) * len(seats) * len(asked)
        for day in days:
            for i, seat in enumerate(seats):
                world = self._world(seat.program, day)
                findings[i] += self._findings(world, seat.program, asked)
                harms[i] += dangers(world, day)
        return [self._column(seat, tuple(findings[i]), tuple(harms[i])) for i, seat in enumerate(seats)]

    def _replay(self, program: Program) -> Hashable:
        """Return what a life's replay hangs on in a program."""
        if id(program) not in self.replays:
            self.replays[id(program)] = replayed_by(program, self.acts)
        return self.replays[id(program)]

    def _world(self, program: Program, day: int) -> World:
        key = self._replay(program)
        world = self.worlds.get(key)
        if world is None or world.day > day:
            world = self.worlds[key] = World(program, self.life, judging=self.engines.both, alike=self.alike)
        world.sit(program)
        world.run(day)
        return world

    def _findings(self, world: World, program: Program, asked: tuple[str, ...]) -> list[Finding]:
        questions = self.book.vocabulary.questions
        here = OneDay(world, self._completer(world, program), self.sayings, self.full)
        found = []
        for name in asked:
            found.append(self._answer(here, program.question(name)) if name in questions else self._state(here, name))
            self.progress.answered += 1
        return found

    def _completer(self, world: World, program: Program) -> Completer:
        key = id(world), id(program)
        if key not in self.completers:
            if id(world) not in self.filled_in:
                judging, looked = self.engines.reference, self.progress.looked
                self.filled_in[id(world)] = Replays(self.life, world, judging, self.filled, looked)
            self.completers[key] = Completer(program, self.filled_in[id(world)], self.most)
        return self.completers[key]

    def _answer(self, here: OneDay, target: Target) -> Finding:
        """Answer a question."""
        name = (target.name, *self._present(here, target))
        found = self.found.get(name) or self._find(here, target.name, name)
        return found if found.on == here.day else dated(found, here.day)

    def _state(self, here: OneDay, status: str) -> Finding:
        """Tell the state of a status: where no rules on it are told of, it is the same on every day."""
        world = here.world
        now = self.alike.number(world.main, status, world.main.tracks[status])
        target = here.told_of(status)
        name: Hashable = (status, now, here.day) if target is None else (status, now, *self._present(here, target))
        found = self.found.get(name)
        if found is not None:
            return found if found.on == here.day else dated(found, here.day)
        if target is None and (other := self.found.get((status, now))) is not None:
            found = self.found[name] = dated(other, here.day)
            return found
        return self._find(here, status, name if target is not None else (status, now))

    def _present(self, here: OneDay, target: Target) -> tuple[Hashable, ...]:
        """Return what a target's truths hang on, and what is said of them."""
        world = here.world
        moment = target.moment(here.day, here.day)
        return id(target), moment, world.program.reckoning, self.alike.tally(world, world.main, target)

    def _find(self, here: OneDay, question: str, present: Hashable) -> Finding:
        """Make a finding. What is settled hangs on the present alone, all else on what may yet come of the replay."""
        program = here.program
        is_question = question in self.book.vocabulary.questions
        target = program.question(question) if is_question else here.told_of(question)
        whole = (question, here.day, id(target), self._replay(program))
        found = self.found.get(whole)
        if found is None:
            found, settled = here.finding(question)
            self.found[present if settled else whole] = found
        return found

    def _column(self, seat: Seat, findings: tuple[Finding, ...], harms: tuple[Danger, ...]) -> Column:
        world = self.worlds[self._replay(seat.program)]
        effective = {trace.rule for f in findings for trace in f.because if trace.fate == "effective"}
        under = {id for id, layer in self.book.vocabulary.layers.items() if layer.under_all}
        assumed = [rule.id for rule in self.book.rules if rule.layer in under and rule.id in effective]
        return Column(
            seat.title, seat.layers, dict(seat.program.stance.readings), findings, harms,
            tuple(LeftOut(event.words, span, why) for event, span, why in world.left_out),
            tuple(NotAllowed(event.words, span, self._forbidden(event, why)) for event, span, why in world.not_allowed),
            tuple(dict.fromkeys(assumed)), tuple(self._offence(*each) for each in world.offences),
        )  # fmt: skip

    def _offence(self, event: Event, span: Span) -> Offence:
        return Offence(event.words, span, self.book.acts[event.act or ""].cite)

    def _forbidden(self, event: Event, why: str) -> str:
        act = self.book.acts[event.act or ""]
        if why == "requires":
            return f"requires: {self.sayings.condition(act.requires)}"
        if why == "decided":
            return f"'{act.decided_by}' did not come to '{event.outcome}'"
        return "not in force on that day"


def replayed_by(program: Program, acts: Sequence[str]) -> Hashable:
    """Return what the replay of a life with some acts hangs on in a program."""
    deciding = [program.deeds[act].act.decided_by for act in acts if program.deeds[act].act.decided_by]
    return (
        tuple(id(target) for target in program.statuses),
        tuple(id(program.question(question)) for question in deciding),
        tuple(program.deeds[act].counts for act in acts),
        program.reckoning,
    )


def acts_told(life: Life, book: Rulebook) -> set[str]:
    """Return the acts that a life, or a relative's, records or does not know of."""
    found = {event.act for event in life.events if event.act} | (life.unknown & book.acts.keys())
    return found.union(*(acts_told(other, book) for other in life.roles.values() if other is not None))
