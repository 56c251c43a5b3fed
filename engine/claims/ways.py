"""The ways of one life to a goal: searched for, certified where there is none, lived again where there is."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from ..decide.check import Checker
from ..decide.judging import Judging
from ..decide.life import Case, Life
from ..decide.program import Deed
from ..decide.replay import World
from ..decide.truth import YES
from ..language.conditions import Some
from ..language.rulebook import Rulebook
from ..paths.goal import Goal, Watch, goal_asked
from ..paths.going_on import lived
from ..paths.moment import done
from ..paths.others import Others
from ..paths.path import Outlook, Path
from ..paths.ways import Guide
from ..proof.side import Side
from .beginning import closure
from .closure import Closure


@dataclass(frozen=True)
class Doers:
    """What others are taken to do, without some actors, states and acts."""

    others: Others
    acts: tuple[str, ...] = ()

    def any(self, deed: Deed) -> bool:
        """Tell whether an act is not left out, whoever does it and why, be it by chance."""
        actor = self.others.book.vocabulary.actors[deed.act.actor]
        return not {deed.act.id, actor.id, actor.of} & {*self.acts, *self.others.without}

    def usable(self, deed: Deed) -> bool:
        """Tell whether an act may be part of a way."""
        return deed.act.id not in self.acts and self.others.usable(deed)


def doers(book: Rulebook, without: tuple[str, ...], mode: str, unlawfully: bool) -> Doers:
    """Return who does what, but for actors, states and acts that are left out."""
    acts = tuple(name for name in without if name in book.acts)
    actors = tuple(name for name in without if name not in book.acts)
    return Doers(Others(book, mode, actors, unlawfully), acts)


@dataclass
class Ways:
    """The ways of one life to a goal from a day on, so many years; none ends a day with what is avoided."""

    side: Side
    life: Life
    goal: Goal
    years: int
    who: Doers
    avoid: tuple[Goal, ...]

    @cached_property
    def closure(self) -> Closure:
        """The values that statuses can ever take, whatever the dates."""
        return self._closure(self.who.usable)

    @cached_property
    def widest(self) -> Closure:
        """The same, whatever anybody does and whatever happens, but for what is left out."""
        return self._closure(self.who.any)

    def _closure(self, usable: Callable[[Deed], bool]) -> Closure:
        avoid = tuple(each.condition for each in self.avoid)
        return closure(self.side.program, self.life, self.side.day, usable, self.judging, avoid)

    @property
    def judging(self) -> Judging:
        """The reference evaluator."""
        return self.side.checker.engines.reference

    def look(self, title: str) -> Outlook:
        """Search for a way, as `zhol path` does."""
        side, others = self.side, self.who.others
        shown = tuple(id for id in side.layers if not side.book.vocabulary.layers[id].under_all)
        checker = Checker(without_acts(side.book, self.who.acts)) if self.who.acts else side.checker
        return Guide(checker).roads(
            Case(title, self.life, ()), self.goal.name, on=side.day, layers=shown, readings=side.stance.readings,
            rules_off=tuple(sorted(side.stance.off)), mode=others.mode, without=others.without, years=self.years,
            avoid=tuple(each.name for each in self.avoid), unlawfully=others.unlawfully,
        ).outlooks[0]  # fmt: skip

    def lived(self, path: Path) -> Life:
        """Return the life that goes on by a path."""
        return lived(self.life, [done(step.act, step.outcome, step.earliest) for step in path.steps])


def without_acts(book: Rulebook, acts: tuple[str, ...]) -> Rulebook:
    """Return a rulebook in which what some acts require is never so."""
    never = {id: replace(act, requires=Some(())) for id, act in book.acts.items() if id in acts}
    return replace(book, acts={**book.acts, **never})


def relived(side: Side, case: Case, goal: str, path: Path | None) -> bool:
    """Tell whether a life that goes on by a path has the goal in the end, and each of its steps was allowed."""
    assert path is not None, "a way is shown by a path"
    shown = tuple(id for id in side.layers if not side.book.vocabulary.layers[id].under_all)
    judged = side.checker.check(
        case, on=(path.reached,), layers=shown, readings=side.stance.readings,
        rules_off=tuple(sorted(side.stance.off)), questions=(),
    )  # fmt: skip
    steps = {(step.act, step.earliest) for step in path.steps}
    if any((e.event, e.on.lo) in steps for e in judged.columns[0].not_allowed):
        return False
    world = World(side.program, case.life, judging=side.checker.engines.reference)
    world.run(path.reached)
    return Watch(side.program, goal_asked(side.book, goal).condition).truth(world) == YES
