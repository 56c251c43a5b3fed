"""An interview: a life told answer by answer, until nothing more that can be told changes what was asked."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..decide.check import Checker
from ..decide.complete import Completer
from ..decide.finding import Judgement
from ..decide.life import Asks, Case, Life
from ..decide.one_day import look_at
from ..decide.options import columns_asked, days_asked, leading, questions_asked, readings_asked
from ..decide.replay import World
from ..decide.stance import Stance
from ..decide.tally import Completed
from .matters import Budget, Pivot
from .order import Order
from .standing import Bench, Wanted, burdens, said
from .telling import Told, give_up, tell
from .topic import Topic, askable, topic_of
from .turning import Turning
from .values import values

SEARCH = 250
"""So many lives are looked at, at most, to show that a topic matters,"""
TRIED = 3
"""for so many topics, the best first; for the others fewer, and in all"""
IN_ALL = 600
"""so many."""
FEW = 10
"""Where an answer touches more topics, not all ways to tell them are tried."""
WAYS = 128
"""In so many ways, at most, what is unknown is filled in to show that nothing does."""

FEWEST = 16
ENDING = 1_000
"""In so many ways, for all open answers together, what is unknown is filled in at the end."""

Touching = dict[Wanted, dict[Topic, float]]
"""The answers that are open, what might be asked that they touch, and how much of them hangs on it."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be asked next: its topic, the answers that hang on it, and whether it was shown to change one.

    Where `shown` is false, more ways are open than could be looked at; it may change one.
    """

    topic: Topic
    hangs: tuple[Wanted, ...]
    shown: bool


class Interview:
    """One interview by one rulebook. What is asked next is a function of the case alone: it can be taken up again.

    The case says what is asked (`asks`) and on which days (`on`). Raises BadInput where it cannot be judged.
    """

    def __init__(self, checker: Checker, case: Case) -> None:
        asks = case.asks or Asks()
        self.checker, self.book, self.case = checker, checker.book, case
        self.questions = questions_asked(self.book, asks.questions or leading(self.book))
        self.days = days_asked(case, ())
        self.columns = columns_asked(self.book, asks.layers or None)
        readings = readings_asked(self.book, asks.readings)
        programs = [checker.compiled.program(Stance(frozenset(on), readings)) for _, on in self.columns]
        self.bench = Bench(programs, checker.engines.reference)
        self.turning = Turning(self.book, self.bench.programs, self.questions, max(self.days))

        def tried(theirs: Life, topic: Topic) -> list[Told]:
            return values(theirs, topic, self.book, self.turning)

        self.values = tried
        self.asked_of = frozenset(self.turning.known())
        self.order = Order(self.bench, self.book, tried)
        self.decided: set[Wanted] = set()

    # --- what is told

    def tell(self, topic: Topic, value: Told) -> None:
        """Tell what was asked."""
        self.case = replace(self.case, life=tell(self.case.life, topic, value, self.book))

    def give_up(self, topic: Topic) -> None:
        """Note that what was asked is not known: it is not asked again."""
        self.case = replace(self.case, life=give_up(self.case.life, topic))

    def go_back(self, case: Case) -> None:
        """Go on from an earlier case."""
        self.case = case
        self.decided.clear()

    def judged(self) -> Judgement:
        """Judge the life as it is told. The more answers are open, the fewer ways to fill each in are tried."""
        asks = self.case.asks or Asks()
        left = sum(said(world, question) is None for world in self.worlds().values() for question in self.questions)
        return self.checker.check(
            self.case,
            questions=self.questions,
            layers=asks.layers or None,
            readings=asks.readings,
            most=max(FEWEST, ENDING // max(1, left)),
        )

    # --- what is asked

    def worlds(self) -> dict[tuple[int, int], World]:
        """Return the life so far, replayed in each column to each day."""
        found = {}
        for column in range(len(self.columns)):
            for day in self.days:
                world = self.bench.world(self.case.life, column, day)
                if world is not None:
                    found[column, day] = world
        return found

    def next(self) -> Question | None:
        """Return what to ask next; None where nothing that can be told changes an answer."""
        worlds = self.worlds()
        touching = self._open(worlds)
        weights: dict[Topic, float] = {}
        for topics in touching.values():
            for topic, weight in topics.items():
                weights[topic] = weights.get(topic, 0.0) + weight
        if not weights:
            return None
        ordered = self.order.ordered(self.case.life, weights, [*touching])
        return self._shown(ordered, touching) or self._exactly(worlds, touching, ordered)

    def _open(self, worlds: dict[tuple[int, int], World]) -> Touching:
        found: Touching = {}
        for (column, day), world in worlds.items():
            for question in self.questions:
                wanted = Wanted(question, day, column)
                if wanted in self.decided or said(world, question) is not None:
                    continue
                topics = found[wanted] = {}
                for key, weight in burdens(world, question).items():
                    topic = topic_of(key)
                    if topic is not None and askable(self.case.life, topic, self.book):
                        topics[topic] = topics.get(topic, 0.0) + weight
        return found

    def _shown(self, ordered: Sequence[Topic], touching: Touching) -> Question | None:
        """Return the first question of which two made-up lives show that it matters."""
        in_all = Budget(IN_ALL)
        for n, topic in enumerate(ordered):
            bearing = [wanted for wanted, topics in touching.items() if topic in topics]
            budget = Budget(min(in_all.left, SEARCH if n < TRIED else SEARCH // 5))
            in_all.left -= budget.left
            for wanted in sorted(bearing, key=lambda w: (len(touching[w]), w.column)):
                pivot = Pivot(self.bench, self.book, self.values, topic, wanted, budget, topic in self.asked_of)
                if pivot.found(self.case.life):
                    return Question(topic, tuple(bearing), True)
            in_all.left += max(0, budget.left)
        return None

    def _exactly(
        self, worlds: dict[tuple[int, int], World], touching: Touching, ordered: Sequence[Topic]
    ) -> Question | None:
        """Fill in everything: what then matters is asked; what cannot be filled in completely may matter."""
        needed: dict[Topic, list[Wanted]] = {}
        perhaps: dict[Topic, list[Wanted]] = {}
        for wanted, topics in touching.items():
            if len(topics) > FEW:
                for topic in topics:
                    perhaps.setdefault(topic, []).append(wanted)
                continue
            done = self._completed(worlds[wanted.column, wanted.day], wanted)
            if done.view is not None:
                self.decided.add(wanted)
            settled = {topic_of(key) for key in done.needs} if not done.cut else set()
            unsettled = {*topics} if done.cut else {topic_of(key) for key in done.perhaps}
            for topic in topics:
                if topic in settled:
                    needed.setdefault(topic, []).append(wanted)
                elif topic in unsettled:
                    perhaps.setdefault(topic, []).append(wanted)
        for found, shown in ((needed, True), (perhaps, False)):
            first = next((topic for topic in ordered if topic in found), None)
            if first is not None:
                return Question(first, tuple(found[first]), shown)
        return None

    def _completed(self, world: World, wanted: Wanted) -> Completed:
        program = self.bench.programs[wanted.column]
        completer = Completer(program, self.case.life, world, self.bench.judging, WAYS)
        return completer.complete(look_at(program, wanted.question))
