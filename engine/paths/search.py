"""Search the lives that may follow for a goal: the soonest first, each state of a life once."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from heapq import heappop, heappush

from ..decide.judging import Judging, Memory
from ..decide.life import Event, Life
from ..decide.program import Deed, Program
from ..decide.replay import World
from ..decide.truth import YES
from ..language.conditions import All
from .clocks import Clocks
from .estimate import HERE, Estimate, Far
from .goal import Goal, Watch
from .moment import after, begun, done, ended, morrow
from .offers import Offer, Offers
from .wanted import Wanted, bringing, wanted

FULL, HASTE = 400, 3


@dataclass(frozen=True, slots=True)
class Way:
    """Events that lead from a day to a goal, which holds at the end of the last of its days."""

    events: tuple[Event, ...]
    offers: tuple[Offer, ...]
    reached: int


@dataclass(frozen=True, slots=True)
class Node:
    """A moment on the way: its world, what led there, and what was on offer before in the same state and not done.

    `again`: what seems nearest was done already, and now all that may help is."""

    world: World
    events: tuple[Event, ...]
    offers: tuple[Offer, ...]
    passed: frozenset[Offer]
    again: bool = False
    far: Far | None = None


@dataclass
class Found:
    """What a search came to: a way, or none; how many states it saw, and whether it saw all there are."""

    way: Way | None = None
    states: int = 0
    closed: bool = False


class Search:
    """Searches the lives that may follow one life under one program.

    `usable` says which acts may be used, `willing` which of them are done as they are offered; `until` is the last day
    looked at. What is `soonest` comes first, else what is nearest. No day may end with what is to be avoided.
    """

    def __init__(
        self, program: Program, life: Life, day: int, goal: Goal, until: int,
        usable: Callable[[Deed], bool] = lambda deed: True, judging: Judging | None = None,
        willing: Callable[[Offer], bool] = lambda offer: True, soonest: bool = False,
        avoid: tuple[Goal, ...] = (),
    ) -> None:  # fmt: skip
        self.willing, self.soonest, self.avoid = willing, soonest, avoid
        self.shunned = [Watch(program, each.condition) for each in avoid]
        self.program, self.life, self.day, self.until = program, life, day, until
        self.goal, self.usable = goal.condition, usable
        self.called_for = called_for = wanted(program, goal.condition, usable)
        self.offers = Offers(program, called_for)
        self.clocks = Clocks(program, called_for, All((goal.condition, *(each.condition for each in avoid))))
        self.watch = Watch(program, goal.condition)
        self.judging = judging or Memory().judge
        self.seen: set[Hashable] = set()
        self.queue: list[tuple[tuple[int, ...], Node]] = []
        self.made = 0
        self.estimate = Estimate(program, usable, passes=1)
        self.bringing = bringing(program, usable)

    def run(self, without: frozenset[str] = frozenset(), full: int = FULL) -> Found:
        """Search for a way that uses none of some acts, in so many states at most."""
        self.seen, self.queue, found = set(), [], Found()
        first = begun(self.program, self.life, self.day, self.judging)
        self._push(Node(first, (), (), frozenset()), (0, 0))
        while self.queue and found.states < full:
            node = heappop(self.queue)[-1]
            found.states += 1
            way = self._expand(node, without, found)
            if way is not None:
                found.way = way
                return found
        found.closed = not self.queue
        return found

    def _push(self, node: Node, rank: tuple[int, int], later: bool = False) -> None:
        """Keep a node: those whose maker was nearest to the goal come first; `later` where what helps most was done."""
        self.made += 1
        soon = (node.world.day, len(node.events))
        blocks, near = rank[0], HASTE * rank[1] + len(node.events)
        order = (
            (*soon, *rank, later, self.made) if self.soonest else (later, blocks, near, -len(node.events), self.made)
        )
        heappush(self.queue, (order, node))

    def _expand(self, node: Node, without: frozenset[str], found: Found) -> Way | None:
        """Do each act on offer, or let the day end; return the way where the goal then holds."""
        evening = ended(node.world)
        # two states never act at one instant: what would be so if nothing more were done on the day is met
        if any(watch.truth(evening) == YES for watch in self.shunned):
            return None
        if not node.again and self.watch.truth(evening) == YES:
            return Way(node.events, node.offers, evening.day)
        # where the soonest comes first, how far it seems says nothing
        far = node.far or (HERE if self.soonest else self.estimate.of(node.world, self.goal))
        called_for = far.called_for
        if node.again or self.soonest:
            called_for = wanted(self.program, self.goal, self.usable, node.world)
        offers = [o for o in self.offers.now(node.world, called_for) if o.act not in without and self.willing(o)]
        for offer in offers:
            if offer not in node.passed:
                event = done(offer.act, offer.outcome, node.world.day)
                self._meet(after(node.world, event), (*node.events, event), (*node.offers, offer), far.rank)
        self._wait(node, evening, frozenset(offers), called_for, far.rank)
        if not node.again and not self.soonest:
            self._push(replace(node, again=True, far=far), far.rank, later=True)
        return None

    def _meet(self, world: World, events: tuple[Event, ...], offers: tuple[Offer, ...], rank: tuple[int, int]) -> None:
        """Go on from a state that was not seen before."""
        key = self.clocks.key(world)
        if key not in self.seen:
            self.seen.add(key)
            self._push(Node(world, events, offers, frozenset()), rank)

    def _wait(
        self, node: Node, evening: World, passed: frozenset[Offer], called_for: Wanted, rank: tuple[int, int]
    ) -> None:
        """Let time pass to the next day on which it changes something."""
        day = self.next(evening, called_for)
        before = self.clocks.key(node.world)
        if day > self.until or (before, day) in self.seen:
            return
        self.seen.add((before, day))
        world = morrow(evening, day)
        if self.clocks.key(world) == before:
            self._push(Node(world, node.events, node.offers, passed), rank)
        else:
            self._meet(world, node.events, node.offers, rank)

    def next(self, world: World, called_for: Wanted) -> int:
        """Return the next day after the world's on which time alone can change something."""
        days: tuple[int, ...] = (world._next_day(), self.offers.next(world, called_for), self.watch.next(world))
        days += tuple(watch.next(world) for watch in self.shunned)
        return min(day for day in (*days, self.until + 1) if day > world.day)
