"""For those who have not come to a goal by the end: what they wait for, whose act it is, which provision is against it.

People who came to the same in every word are taken together, and one of each such group is opened again as a case and
asked of the reference evaluator; she speaks for all of it.
"""

from collections import Counter
from dataclasses import dataclass

import numpy as np

from ...decide.judging import Memory
from ...decide.program import Compiled, Program
from ...decide.replay import World
from ..reopening import replayed
from ..watching import GOAL, YES
from ..whatif import Whatif
from .in_the_way import Finder, Obstacle
from .reading_run import END, Kept, Lot

MOST_ASKED = 100
"""How many groups are asked, the largest first: each takes the evaluator some hundredths of a second."""
Words = tuple[str, ...]


@dataclass(frozen=True)
class Blocked:
    """What keeps people from each goal, over all replicates; how many groups were asked of how many, and how many of
    those who have not come to a goal stay unexplained, by goal."""

    people: dict[str, list[tuple[Obstacle, int]]]
    unexplained: dict[str, int]
    asked: int
    groups: int


class Alike:
    """People taken together by what they came to."""

    def __init__(self, goals: list[str], statuses: list[str]) -> None:
        self.goals, self.statuses = goals, statuses
        self.people: Counter[Words] = Counter()
        self.one: dict[Words, tuple[int, int]] = {}
        self.columns: list[str] = []

    def add(self, lot: Lot) -> None:
        """Take the people of a lot to their groups; who was carried on no more stands apart."""
        ends = [END + name for name in (*self.statuses, *(GOAL + goal for goal in self.goals))]
        self.columns = [name for name in ends if name in lot.people.column_names]
        columns = [lot.words(name) for name in self.columns]
        codes = np.stack([column.at for column in columns], axis=1)
        rows, first, many = np.unique(codes, axis=0, return_index=True, return_counts=True)
        for row, at, people in zip(rows.tolist(), first.tolist(), many.tolist(), strict=True):
            key = tuple("" if code < 0 else column.known[code] for code, column in zip(row, columns, strict=True))
            self.people[key] += people
            self.one.setdefault(key, (lot.replicate, int(lot.keys[at])))

    def lacking(self, key: Words) -> list[str]:
        """Return the goals that a group has not come to."""
        told = dict(zip(self.columns, key, strict=True))
        return [goal for goal in self.goals if told.get(f"{END}{GOAL}{goal}") != YES]


def blocked(kept: Kept, whatif: Whatif, alike: Alike, most: int = MOST_ASKED) -> Blocked:
    """Ask one of each of the largest groups what is in her way."""
    program = Program(Compiled(whatif.book), whatif.stance)
    done = frozenset(doing.act for doing in (*whatif.intents, *whatif.others))
    finder, judge = Finder(program, done), Memory().judge
    ahead = [key for key, _ in alike.people.most_common() if alike.lacking(key)]
    found: dict[str, Counter[Obstacle]] = {goal: Counter() for goal in alike.goals}
    unexplained: Counter[str] = Counter()
    for n, key in enumerate(ahead):
        obstacles: dict[str, Obstacle | None] = {}
        if n < most:
            replicate, person = alike.one[key]
            world = World(program, replayed(kept.directory, whatif, person, replicate).life, judging=judge)
            world.run(kept.hi - 1)
            goals = whatif.book.vocabulary.goals
            obstacles = {goal: finder.of(world, goals[goal], goal) for goal in alike.lacking(key)}
        for goal in alike.lacking(key):
            obstacle = obstacles.get(goal)
            if obstacle is None:
                unexplained[goal] += alike.people[key]
            else:
                found[goal][obstacle] += alike.people[key]
    ranked = {
        goal: sorted(of.items(), key=lambda item: (-item[1], item[0].provision, item[0].asks))
        for goal, of in found.items()
    }
    return Blocked(ranked, dict(unexplained), min(most, len(ahead)), len(ahead))
