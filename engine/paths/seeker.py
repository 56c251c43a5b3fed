"""One search for one goal from one day of one life under one program: ways, and where there is none, the proof."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from ..decide.judging import Judging
from ..decide.life import Life
from ..decide.program import Deed, Program
from ..decide.replay import World
from .estimate import Estimate
from .far import Block
from .follow import Follower
from .goal import Goal
from .moment import begun
from .others import Others
from .path import Path
from .possible import Possible
from .relaxed import Refused, never
from .search import Search, Way
from .shunned import Shunned

FEW, MANY, HAND = 7, 12, 60


class Seeker:
    """Seeks the ways of one life to one goal from a day on, up to and including another."""

    def __init__(
        self, program: Program, life: Life, day: int, goal: Goal, until: int, others: Others, judging: Judging,
        avoid: tuple[Goal, ...] = (),
    ) -> None:  # fmt: skip
        self.program, self.life, self.day, self.goal, self.until = program, life, day, goal, until
        self.others, self.judging, self.avoid = others, judging, avoid
        self.shunned = Shunned(program, life, avoid, judging)

    def otherwise(self, program: Program, life: Life) -> "Seeker":
        """Return one that seeks the same in another life, under another program."""
        others = replace(self.others, book=program.book)
        return Seeker(program, life, self.day, self.goal, self.until, others, self.judging, self.avoid)

    @cached_property
    def search(self) -> Search:
        """The search; what it finds out once serves all its runs."""
        return Search(
            self.program, self.life, self.day, self.goal, self.until, self.others.usable, self.judging,
            self.others.willing, avoid=self.avoid,
        )  # fmt: skip

    @cached_property
    def follower(self) -> Follower:
        """What tells a way that was found."""
        return Follower(
            self.program, self.life, self.day, self.goal, self.judging, self.others.usable, self.avoid
        )  # fmt: skip

    # --- no way

    def never(
        self, closely: bool = False, seen: Callable[[World], None] = lambda world: None, looks: int | None = None
    ) -> bool:
        """Tell whether it is certified that no life that may follow has the goal; `closely`: acts are told apart by the
        values that statuses have at once. So many days (`looks`) are looked at at most."""
        if self.shunned.on_the_way((), self.day, self.day):
            return True
        return never(
            self.program, self.life, self.day, self.goal, self.until, self.others.usable, self.judging,
            self._closely() if closely else self.shunned.refused, seen=seen, looks=looks,
        )  # fmt: skip

    def _closely(self) -> Refused:
        shunned, possible = self.shunned, Possible(self.program, self.search.called_for)

        def refused(world: World, deed: Deed, outcome: str) -> int:
            known = shunned.found(world, deed, outcome) or possible.refused(world, deed, outcome)
            return known or shunned.refused(world, deed, outcome)

        return refused

    def blocks(self) -> tuple[Block, ...]:
        """Return what seems to stand nearest in the way."""
        far = Estimate(self.program, self.others.usable).of(
            begun(self.program, self.life, self.day, self.judging), self.goal.condition
        )
        return tuple(sorted(far.blocks, key=repr))

    # --- ways

    def path(self, way: Way) -> Path:
        """Return a way that was found as it is told, without looking for one that ends sooner."""
        return self.follower.path(self._soonest(way))

    def paths(self, way: Way, every: bool = False) -> tuple[Path, ...]:
        """Return a way that was found as it is told, taken as soon as may be; with `every` those that differ too."""
        ways = [self._sooner(self._soonest(way))]
        if every:
            ways += self._others(ways[0])
        told = {path.steps: path for path in map(self.follower.path, ways)}
        return tuple(sorted(told.values(), key=lambda path: (path.least, len(path.steps))))

    def _sooner(self, way: Way) -> Way:
        """Look for a way that ends sooner, and again, while one is found among the states next to hand."""
        search, until = self.search, self.search.until
        while way.reached > search.day:
            search.until = way.reached - 1
            found = search.run(full=HAND)
            if found.way is None and not found.closed:
                found = search.run(full=HAND, doubting=True)
            if found.way is None:
                break
            way = self._soonest(found.way)
        search.until = until
        return way

    def _soonest(self, way: Way) -> Way:
        """Shorten a way, and take its steps as soon as may be."""
        search, way = self.search, self.follower.shortened(way)
        acts = {offer.act for offer in way.offers}
        if way.reached == search.day or len(acts) > FEW:
            return way
        swift = Search(
            search.program, search.life, search.day, self.goal, way.reached,
            lambda deed: deed.act.id in acts and search.usable(deed), search.judging, search.willing,
            soonest=True, avoid=search.avoid,
        )  # fmt: skip
        return swift.run(full=HAND).way or way

    def _others(self, first: Way) -> list[Way]:
        """Find ways that differ in substance: each lacks an act that another has, and none holds all of another."""
        found, waiting, tried = [first], [frozenset({o.act}) for o in first.offers], set[frozenset[str]]()
        while waiting and len(tried) < MANY:
            without = waiting.pop(0)
            if without in tried or any(
                without.isdisjoint({o.act for o in w.offers}) and len(without) > 1 for w in found
            ):
                continue
            tried.add(without)
            way = self.search.run(without).way
            if way is not None:
                way = self._soonest(way)
                found.append(way)
                waiting += [without | {o.act} for o in way.offers]
        sets = [frozenset(o.act for o in way.offers) for way in found]
        return [way for way, acts in zip(found[1:], sets[1:], strict=True) if not any(other < acts for other in sets)]
