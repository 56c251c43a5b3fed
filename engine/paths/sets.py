"""The smallest sets of changes that make an answer the best one, each replayed on the day judged."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from ..decide.replay import World
from ..language.conditions import Set
from .change import Chosen, Turned
from .lacking import Changes, Lacking
from .means import Means
from .relaxed import loose
from .scene import NOTHING, Made, Scene

MOST, ENOUGH, WIDE = 3, 2, 600
"""So many changes are tried together; no more than `ENOUGH` where these have been enough; so many sets of one size."""


@dataclass(frozen=True, slots=True)
class Smallest:
    """Sets of changes none of which holds another; `bounded` tells that larger ones may be enough too."""

    sets: tuple[Made, ...]
    bounded: bool


class Sets:
    """Finds the smallest sets of changes for the questions of one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.means = Means(scene.program, scene.base)
        self.lackings: dict[Made, Lacking | None] = {}

    def smallest(
        self, question: str, most: int = MOST, usable: Callable[[Turned | Chosen], bool] = lambda change: True
    ) -> Smallest:
        """Return the sets of at most so many usable changes that make a question's answer the best one.

        Where one or two are enough, more are not tried.
        """
        if self._never(question):
            return Smallest((), False)
        found: list[Made] = []
        level: list[Made] = [NOTHING]
        bounded = False
        for size in range(most + 1):
            if found and size > ENOUGH:
                bounded = bounded or bool(level)
                break
            further: dict[Made, None] = {}
            for made in level:
                if any(known <= made for known in found):
                    continue
                if self.scene.best(question, made):
                    found.append(made)
                    continue
                lacks = [change for change in sorted(self._lacks(question, made), key=_order) if usable(change)]
                if size == most:
                    bounded = bounded or bool(lacks)
                    continue
                further |= dict.fromkeys(made | {change} for change in lacks if _fits(change, made))
            level = list(further)
            if len(level) > WIDE:
                level, bounded = level[:WIDE], True
        return Smallest(tuple(found), bounded)

    @cached_property
    def _loose(self) -> World:
        """The day with every status perhaps turned to each value that it can be turned to."""
        scene, statuses = self.scene, self.scene.program.book.vocabulary.statuses
        turns = [turn for status in statuses for turn in self.means.turns(status, scene.base)]
        bare = [Set(turn.status, turn.value) for turn in turns]
        return loose(scene.program, scene.life, scene.day, scene.judging, bare)

    def _never(self, question: str) -> bool:
        """Tell whether no set of turned statuses, however large, nor any choice, gives a question its best answer."""
        verdict = self._loose.verdict(self._loose.main, question)
        best = self.scene.program.book.vocabulary.questions[question].outcomes[0]
        return best not in verdict.outcomes

    def _lacks(self, question: str, made: Made) -> Changes:
        world = self.scene.evening(made)
        if world is None:
            return frozenset()
        if made not in self.lackings:
            self.lackings[made] = Lacking(world, self.means, self.scene.evening)
        lacking = self.lackings[made]
        assert lacking is not None
        return lacking.answer(question, self.scene.program.book.vocabulary.questions[question].outcomes[0])


def nearest(sets: Iterable[Made], world: World) -> list[Made]:
    """Leave out sets in which a number is turned further than in another that is the same otherwise."""
    found: dict[object, tuple[int, Made]] = {}
    for made in sets:
        same, far = set[object](), 0
        for change in made:
            if isinstance(change, Turned) and world.status(change.status).integer:
                now = world.main.tracks[change.status].values
                far += min(abs(int(change.value) - int(value)) for value in now)
                same.add((change.status, int(change.value) > max(map(int, now))))
            else:
                same.add(change)
        key = frozenset(same)
        if key not in found or far < found[key][0]:
            found[key] = far, made
    return [made for _, made in found.values()]


def _fits(change: Turned | Chosen, made: Made) -> bool:
    """Tell whether nothing in a set says another thing of the same word."""
    word = _order(change)[:2]
    return all(_order(other)[:2] != word for other in made)


def _order(change: Turned | Chosen) -> tuple[str, str, str]:
    if isinstance(change, Turned):
        return "status", change.status, change.value
    return "choice", change.question, change.outcome
