"""In which order to ask: first what, in expectation, leaves least open. One step ahead; the best few are tried."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..decide.life import Life
from ..language.rulebook import Rulebook
from .standing import Bench, Wanted, touched
from .telling import Told, tell
from .topic import Topic, topic_of, whose
from .values import Values, usual_first

LOOKS = 48
"""So many lives are looked at, at most, before one is asked."""
USUAL = {"fact": 0.95, "status": 0.5}
"""How likely a life is taken to be as the vocabulary says is to be expected; it decides the order alone."""
SAMPLE = 5
"""Of more ways to answer than these, some are looked at."""


@dataclass(frozen=True, slots=True)
class Order:
    """Puts topics in the order in which they are best asked."""

    bench: Bench
    book: Rulebook
    values: Values

    def ordered(self, life: Life, weights: dict[Topic, float], wanted: Sequence[Wanted]) -> list[Topic]:
        """Return topics, the best first; `weights` is how much hangs on each."""
        first = sorted(weights, key=lambda topic: (_early(topic, weights), -weights[topic], topic))
        if len(first) < 2:
            return first
        columns = {w.column for w in wanted}
        # where there are many columns the last stands for all: the most rules count in it
        seen = [w for w in wanted if w.column == max(columns)] if len(columns) > 1 else list(wanted)
        looked: list[tuple[bool, float, float, Topic]] = []
        left = LOOKS
        for topic in first:
            ways = self._some(life, topic)
            left -= len(ways)
            if left < 0 and looked:
                break
            looked.append((_early(topic, weights), self._expected(life, topic, ways, seen), -weights[topic], topic))
        best = [topic for *_, topic in sorted(looked)]
        return [*best, *(topic for topic in first if topic not in set(best))]

    def _some(self, life: Life, topic: Topic) -> list[Told]:
        theirs = whose(life, topic.path)
        assert theirs is not None
        ways: list[Told] = list(self.values(theirs, topic))
        step = -(-len(ways) // SAMPLE)
        return ways[::step]

    def _expected(self, life: Life, topic: Topic, ways: list[Told], wanted: Sequence[Wanted]) -> float:
        """How many topics are left, on average; how much counts what is to be expected says `USUAL`."""
        left = [self._left(tell(life, topic, way, self.book), wanted) for way in ways]
        known = [n for n in left if n is not None]
        if not known:
            return float("inf")
        if usual_first(topic, self.book) and len(known) > 1 and left[0] is not None:
            often = USUAL[topic.sort]
            return often * known[0] + (1 - often) * sum(known[1:]) / (len(known) - 1)
        return sum(known) / len(known)

    def _left(self, life: Life, wanted: Sequence[Wanted]) -> int | None:
        topics: set[Topic | None] = set()
        for column, day in sorted({(w.column, w.day) for w in wanted}):
            world = self.bench.world(life, column, day)
            if world is None:
                return None
            for one in wanted:
                if (one.column, one.day) == (column, day):
                    topics |= {topic_of(key) for key in touched(world, one.question)}
        return len(topics - {None})


def _early(topic: Topic, weights: dict[Topic, float]) -> bool:
    """Tell whether it is too early to ask since when something is what it is: first, what it is."""
    return topic.sort == "since" and Topic(topic.path, "status", topic.name) in weights
