"""What to ask next: what was shown to matter, the best first; where nothing is shown, all ways are tried."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..decide.complete import Completer
from ..decide.life import Life
from ..decide.one_day import look_at
from ..decide.replay import World
from ..decide.replays import Replays
from ..decide.tally import Completed
from ..language.rulebook import Rulebook
from .matters import Budget, Pivot
from .order import Order
from .standing import Bench, Wanted, burdens, said
from .topic import Topic, askable, topic_of
from .values import Values

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

Worlds = dict[tuple[int, int], World]
"""A life replayed in each column to each day."""
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


@dataclass(frozen=True, slots=True)
class Chooser:
    """Chooses what to ask of a life. `told_of` are topics of which some rule asks whether they are known."""

    bench: Bench
    book: Rulebook
    values: Values
    questions: tuple[str, ...]
    told_of: frozenset[Topic]

    def next(self, life: Life, worlds: Worlds) -> Question | None:
        """Return what to ask next of a life as it stands; None where nothing that can be told changes an answer."""
        touching = self.touching(life, worlds)
        weights: dict[Topic, float] = {}
        for topics in touching.values():
            for topic, weight in topics.items():
                weights[topic] = weights.get(topic, 0.0) + weight
        if not weights:
            return None
        ordered = Order(self.bench, self.book, self.values).ordered(life, weights, [*touching])
        return self._shown(life, ordered, touching) or self._exactly(life, worlds, touching, ordered)

    def touching(self, life: Life, worlds: Worlds) -> Touching:
        """Return the answers that are open, and what might be asked that they touch."""
        found: Touching = {}
        for (column, day), world in worlds.items():
            for question in self.questions:
                if said(world, question) is not None:
                    continue
                topics = found[Wanted(question, day, column)] = {}
                for key, weight in burdens(world, question).items():
                    topic = topic_of(key)
                    if topic is not None and askable(life, topic, self.book):
                        topics[topic] = topics.get(topic, 0.0) + weight
        return found

    def _shown(self, life: Life, ordered: Sequence[Topic], touching: Touching) -> Question | None:
        """Return the first question of which two made-up lives show that it matters."""
        in_all = Budget(IN_ALL)
        for n, topic in enumerate(ordered):
            bearing = [wanted for wanted, topics in touching.items() if topic in topics]
            budget = Budget(min(in_all.left, SEARCH if n < TRIED else SEARCH // 5))
            in_all.left -= budget.left
            for wanted in sorted(bearing, key=lambda w: (len(touching[w]), w.column)):
                pivot = Pivot(self.bench, self.book, self.values, topic, wanted, budget, topic in self.told_of)
                if pivot.found(life):
                    return Question(topic, tuple(bearing), True)
            in_all.left += max(0, budget.left)
        return None

    def _exactly(self, life: Life, worlds: Worlds, touching: Touching, ordered: Sequence[Topic]) -> Question | None:
        """Fill in everything: what then matters is asked; what cannot be filled in completely may matter."""
        needed: dict[Topic, list[Wanted]] = {}
        perhaps: dict[Topic, list[Wanted]] = {}
        for wanted, topics in touching.items():
            settled, unsettled = self._needed(life, worlds[wanted.column, wanted.day], wanted, topics)
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

    def _needed(
        self, life: Life, world: World, wanted: Wanted, topics: dict[Topic, float]
    ) -> tuple[set[Topic | None], set[Topic | None]]:
        """Return the topics that matter to an answer, and those of which it is not settled."""
        if len(topics) > FEW:
            return set(), {*topics}
        done = self._completed(life, world, wanted)
        if done.cut:
            return set(), {*topics}
        return {topic_of(key) for key in done.needs}, {topic_of(key) for key in done.perhaps}

    def _completed(self, life: Life, world: World, wanted: Wanted) -> Completed:
        program = self.bench.programs[wanted.column]
        completer = Completer(program, Replays(life, world, self.bench.judging), WAYS)
        return completer.complete(look_at(program, wanted.question))
