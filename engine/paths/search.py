"""Search the lives that may follow for a goal: the soonest first, each state of a life once."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from heapq import heappop, heappush

from ..decide.judging import Judging, Memory
from ..decide.life import Event, Life
from ..decide.program import Deed, Program
from ..decide.truth import YES
from ..language.conditions import All
from ..language.rulebook import DONE
from .backwards import Backwards
from .clocks import Clocks
from .far import HERE, Far
from .goal import Goal, Watch
from .holds import Uncovered
from .kernel import Kernel
from .moment import begun, done, gone_on
from .offers import Offer, Offers
from .replayed import Asked, Moment, Replayed
from .wanted import Wanted

FULL, HASTE = 400, 3


@dataclass(frozen=True, slots=True)
class Way:
    """Events that lead from a day to a goal, which holds at the end of the last of its days."""

    events: tuple[Event, ...]
    offers: tuple[Offer, ...]
    reached: int


@dataclass(frozen=True, slots=True)
class Node:
    """A moment on the way, what led there, and what was on offer before in the same state and not done.

    `again`: what seems nearest was done already, and now all that may help is. `rank` is how far it seemed before the
    last act, where that act was what seemed nearest."""

    moment: Moment
    events: tuple[Event, ...]
    offers: tuple[Offer, ...]
    passed: frozenset[Offer]
    again: bool = False
    rank: tuple[int, int] | None = None


@dataclass
class Found:
    """What a search came to: a way, or none; how many states it saw, and whether it saw all there are."""

    way: Way | None = None
    states: int = 0
    closed: bool = False


class Search:
    """Searches the lives that may follow one life under one program.

    `usable` says which acts may be used, `willing` which of them are done as they are offered; `until` is the last day
    looked at. What is `soonest` comes first, else what is nearest. No day may end with what is to be avoided. What is
    known of the program from searches before is taken over from `back`, and so is which acts may be used.
    """

    def __init__(
        self, program: Program, life: Life, day: int, goal: Goal, until: int,
        usable: Callable[[Deed], bool] = lambda deed: True, judging: Judging | None = None,
        willing: Callable[[Offer], bool] = lambda offer: True, soonest: bool = False,
        avoid: tuple[Goal, ...] = (), back: Backwards | None = None,
    ) -> None:  # fmt: skip
        self.willing, self.soonest, self.avoid = willing, soonest, avoid
        self.program, self.life, self.day, self.until = program, life, day, until
        back = back or Backwards(program, usable)
        self.goal, self.usable = goal.condition, back.usable
        self.calling, self.estimate = back.calling, back.estimate
        self.called_for = called_for = self.calling.of(goal.condition)
        conditions = [goal.condition, *(each.condition for each in avoid)]
        self.asked = Asked(
            Clocks(program, called_for, All(tuple(conditions))), Offers(program, called_for),
            Watch(program, goal.condition), tuple(Watch(program, each.condition) for each in avoid),
        )  # fmt: skip
        self.judging = judging or Memory().judge
        self.uncovered, self.doubting = "", False
        self._first: Moment | None = None
        self.seen: set[Hashable] = set()
        self.queue: list[tuple[tuple[int, ...], Node]] = []
        self.made = 0
        self.fars: dict[Hashable, Far] = {}
        self.calls: dict[Hashable, Wanted] = {}

    def run(self, without: frozenset[str] = frozenset(), full: int = FULL, doubting: bool = False) -> Found:
        """Search for a way that uses none of some acts, in so many states at most; `doubting` what seemed nearest and
        brought the goal no nearer."""
        plain = self.fars
        if doubting:
            self.fars, self.doubting = {}, True
        try:
            return self._run(self.begin(), without, full)
        except Uncovered as why:
            # what rows of numbers do not hold, the replay does
            self.uncovered = str(why)
            self._first = Replayed(self.asked, begun(self.program, self.life, self.day, self.judging))
            return self._run(self._first, without, full)
        finally:
            self.fars, self.doubting = plain, False
            self.estimate.doubts.clear()

    def begin(self) -> Moment:
        """Return the moment from which the life goes on."""
        if self._first is None:
            world, asked = begun(self.program, self.life, self.day, self.judging), self.asked
            self._first = Kernel(world, asked.clocks, asked.offers, asked.goal, asked.avoid).first
        return self._first

    def _run(self, first: Moment, without: frozenset[str], full: int) -> Found:
        self.seen, self.queue, found = set(), [], Found()
        self._push(Node(first, (), (), frozenset()), (0, 0))
        while self.queue and found.states < full:
            node = heappop(self.queue)[-1]
            found.states += 1
            way = self._expand(node, without)
            if way is not None:
                if not isinstance(first, Replayed) and not self._borne_out(way):
                    raise Uncovered("a way that the replay does not bear out")
                found.way = way
                return found
        found.closed = not self.queue
        return found

    def _borne_out(self, way: Way) -> bool:
        """Tell whether the replay has the goal where a way ends; it alone is the judge of that."""
        world = gone_on(begun(self.program, self.life, self.day, self.judging), way.events, way.reached)
        return world is not None and self.asked.goal.truth(world) == YES

    def _push(self, node: Node, rank: tuple[int, int], later: bool = False) -> None:
        """Keep a node: those whose maker was nearest to the goal come first; `later` where what helps most was done."""
        self.made += 1
        soon = (node.moment.day, len(node.events))
        blocks, near = rank[0], HASTE * rank[1] + len(node.events)
        order = (
            (*soon, *rank, later, self.made) if self.soonest else (later, blocks, near, -len(node.events), self.made)
        )
        heappush(self.queue, (order, node))

    def _expand(self, node: Node, without: frozenset[str]) -> Way | None:
        """Do each act on offer, or let the day end; return the way where the goal then holds."""
        now = node.moment
        evening = now.ended()
        # two states never act at one instant: what would be so if nothing more were done on the day is met
        if evening.shunned:
            return None
        if not node.again and evening.reached:
            return Way(node.events, node.offers, evening.day)
        # where the soonest comes first, how far it seems says nothing
        far = HERE if self.soonest else self._far(now)
        if self.doubting and node.rank is not None and far.rank >= node.rank and not node.again:
            last = node.offers[-1]
            self.estimate.doubt(last.act, last.outcome or DONE)
        called_for = self._wanted(now) if node.again or self.soonest else far.called_for
        offers = [o for o in now.offers(called_for) if o.act not in without and self.willing(o)]
        for offer in offers:
            if offer not in node.passed:
                event = done(offer.act, offer.outcome, now.day)
                after = now.after(offer.act, offer.outcome)
                hoped = None if node.again or self.soonest else far.rank
                self._meet(after, (*node.events, event), (*node.offers, offer), far.rank, hoped)
        self._wait(node, evening, frozenset(offers), called_for, far.rank)
        if not node.again and not self.soonest:
            self._push(replace(node, again=True), far.rank, later=True)
        return None

    def _far(self, now: Moment) -> Far:
        """Return how far it seems from a moment; asked once in all runs."""
        at = (now.key, now.day)
        if at not in self.fars:
            self.fars[at] = self.estimate.of(now.world, self.goal)
        return self.fars[at]

    def _wanted(self, now: Moment) -> Wanted:
        """Return what is called for in a moment; asked once in all runs."""
        at = (now.key, now.day)
        if at not in self.calls:
            self.calls[at] = self.calling.of(self.goal, now.world)
        return self.calls[at]

    def _meet(
        self, moment: Moment, events: tuple[Event, ...], offers: tuple[Offer, ...], rank: tuple[int, int],
        hoped: tuple[int, int] | None = None,
    ) -> None:  # fmt: skip
        """Go on from a state that was not seen before."""
        key = moment.key
        if key not in self.seen:
            self.seen.add(key)
            self._push(Node(moment, events, offers, frozenset(), rank=hoped), rank)

    def _wait(
        self, node: Node, evening: Moment, passed: frozenset[Offer], called_for: Wanted, rank: tuple[int, int]
    ) -> None:
        """Let time pass to the next day on which it changes something."""
        day = min(evening.next(called_for), self.until + 1)
        before = node.moment.key
        if day > self.until or (before, day) in self.seen:
            return
        self.seen.add((before, day))
        morning = evening.morrow(day)
        if morning.key == before:
            self._push(Node(morning, node.events, node.offers, passed), rank)
        else:
            self._meet(morning, node.events, node.offers, rank)
