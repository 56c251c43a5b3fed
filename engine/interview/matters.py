"""Can something that is not known change an answer? Two lives that differ in it alone, and are answered differently,
show that it can.

Such lives are looked for by filling in all else as is to be expected, save where that would settle the answer
whatever the one thing is; there it is filled in otherwise.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from ..decide.life import Life
from ..decide.replay import World
from ..language.rulebook import Rulebook
from .standing import Bench, Wanted, said, touched
from .telling import give_up, tell
from .topic import Topic, topic_of, untold, whose
from .values import Values

ROUNDS = 8
"""What is filled in brings up more to be filled in; so many times at most."""

ATTEMPTS = 8
"""So often, at most, it is begun again with what it got stuck at, and with other things made up."""
OTHERWISE = 0.4


@dataclass(slots=True)
class Budget:
    """How many lives may still be looked at."""

    left: int


class Pivot:
    """Looks for lives in which an answer turns with one topic: with what is told of it or, where some rule asks whether
    it is known, with its being told at all."""

    def __init__(
        self,
        bench: Bench,
        book: Rulebook,
        values: Values,
        topic: Topic,
        wanted: Wanted,
        budget: Budget,
        by_being_told: bool,
    ) -> None:
        self.bench, self.book, self.values = bench, book, values
        self.topic, self.wanted, self.budget = topic, wanted, budget
        self.by_being_told = by_being_told
        self.first: dict[Topic, int] = {}
        self.attempt = 0

    def found(self, life: Life) -> bool:
        """Tell whether two lives are found, made up from a life, that differ in the topic alone and in the answer."""
        for self.attempt in range(ATTEMPTS):
            if self._found(life):
                return True
            if self.budget.left <= 0:
                return False
        return False

    def _found(self, life: Life) -> bool:
        for _ in range(ROUNDS):
            others = self._others(life)
            if others is None:
                return False
            if not others:
                return self._turns(life)
            # where the last attempt got stuck, this one begins
            others.sort(key=lambda t: -self.first.get(t, 0))
            filled = self._fill(life, others)
            if filled is None or filled is life:
                return False
            life = filled
        return False

    def _turns(self, life: Life) -> bool:
        theirs = whose(life, self.topic.path)
        assert theirs is not None
        answers = set()
        ways = [tell(life, self.topic, value, self.book) for value in self.values(theirs, self.topic)]
        if self.by_being_told:
            ways.append(give_up(life, self.topic))
        for way in ways:
            world = self._world(way)
            if world is not None:
                answers.add(said(world, self.wanted.question))
        return len(answers) > 1

    def _others(self, life: Life) -> list[Topic] | None:
        """Return what else the answer touches; None where it no longer touches the topic."""
        world = self._world(life)
        if world is None:
            return None
        topics = dict.fromkeys(topic_of(key) for key in touched(world, self.wanted.question))
        if self.topic not in topics:
            return None
        return [t for t in topics if t is not None and t != self.topic and untold(life, t, self.book)]

    def _fill(self, life: Life, topics: Sequence[Topic]) -> Life | None:
        """Fill in topics so that the answer still hangs on the one; where that is not found, None."""
        usual = life
        for topic in topics:
            usual = self._told(usual, topic, self._way(usual, topic))
        if self.budget.left <= 0:
            return None
        if self._hangs(usual):
            return usual
        if len(topics) > 1:
            half = len(topics) // 2
            first = self._fill(life, topics[:half])
            return None if first is None else self._fill(first, topics[half:])
        for way in range(self._ways(life, topics[0])):
            other = self._told(life, topics[0], way)
            if self.budget.left > 0 and self._hangs(other):
                return other
        self.first.setdefault(topics[0], len(self.first) + 1)
        return None

    def _ways(self, life: Life, topic: Topic) -> int:
        theirs = whose(life, topic.path)
        return 0 if theirs is None else len(self.values(theirs, topic))

    def _way(self, life: Life, topic: Topic) -> int:
        """The way in which a topic is filled in first: as is to be expected; in later attempts often otherwise."""
        draw = Random(f"{self.attempt} {topic}")
        ways = self._ways(life, topic)
        return draw.randrange(ways) if self.attempt and ways and draw.random() < OTHERWISE else 0

    def _told(self, life: Life, topic: Topic, way: int) -> Life:
        """Tell a topic in one of its ways; what no longer can be told stays as it is."""
        theirs = whose(life, topic.path)
        if theirs is None or not untold(life, topic, self.book):
            return life
        return tell(life, topic, self.values(theirs, topic)[way], self.book)

    def _hangs(self, life: Life) -> bool:
        world = self._world(life)
        if world is None:
            return False
        return any(topic_of(key) == self.topic for key in touched(world, self.wanted.question))

    def _world(self, life: Life) -> World | None:
        self.budget.left -= 1
        return self.bench.world(life, self.wanted.column, self.wanted.day)
