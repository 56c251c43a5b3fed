"""States of a life as rows of numbers, and what follows from each: acts, the end of the day, the next day.

The reference evaluator says what follows, once for each thing that it reads; a table says it again. So there is one
meaning, and a step costs a few looks into tables. What is not certain enough to be a number is not guessed: `Uncovered`
is raised, and the search goes on with the replay.
"""

from collections.abc import Hashable
from dataclasses import dataclass

from ..decide.days import let_one_lapse
from ..decide.grounded import NEVER
from ..decide.replay import World
from ..decide.truth import YES
from .clocks import Clocks
from .doing import Doing
from .evening import Evening
from .goal import Watch
from .holds import Holds, Uncovered
from .offers import Offer, Offers
from .stage import NOTHING, News, Stage
from .tables import Row, Table
from .wanted import Wanted


@dataclass(frozen=True, slots=True)
class State:
    """A moment of a life: a day, the row as it stands, what happened on the day that rules have not seen, and the rules
    that time has look at its end (as bits)."""

    kernel: "Kernel"
    day: int
    row: Row
    news: News = NOTHING
    due: int = 0

    @property
    def key(self) -> Hashable:
        """What tells a moment from others: two with one key have the same future, each from its own day on."""
        return self.row, self.news

    @property
    def world(self) -> World:
        """The moment as a world, until another one is asked for."""
        return self.kernel.stage.pose(self.row, self.day)

    @property
    def reached(self) -> bool:
        """Whether the goal holds."""
        return self.kernel.goal.at(self.row, self.day)[2]

    @property
    def shunned(self) -> bool:
        """Whether something holds that is to be avoided."""
        return any(each.at(self.row, self.day)[2] for each in self.kernel.avoid)

    def after(self, act: str, outcome: str | None) -> "State":
        """Return the moment after one more act."""
        row, news = self.kernel.deeds[act].done(self.row, self.day, outcome, self.news)
        return State(self.kernel, self.day, row, self.news.plus(news), self.due)

    def ended(self) -> "State":
        """Return the moment at the end of the day."""
        return State(self.kernel, self.day, self.kernel.evening.of(self.row, self.day, self.news, self.due))

    def morrow(self, day: int) -> "State":
        """Return the moment as a later day has begun."""
        row, news = self.kernel.lapse(self.row, day)
        return State(self.kernel, day, row, news, self.kernel.evening.due(self.row, self.day, day))

    def offers(self, called_for: Wanted) -> list[Offer]:
        """Return what may be done, of what is called for."""
        return [
            offer
            for act, deed in self.kernel.deeds.items()
            if act in called_for
            for offer in deed.offers(self.row, self.day, called_for[act])
        ]

    def next(self, called_for: Wanted) -> int:
        """Return the next day on which time alone can change something: rules, a lapse, what may be done, the goal."""
        k, row, day = self.kernel, self.row, self.day
        days = [k.evening.next(row, day), k.next_lapse(row, day)]
        days += [watched.at(row, day)[1] for watched in (k.goal, *k.avoid)]
        days += [deed.offered.at(row, day)[1] for act, deed in k.deeds.items() if act in called_for]
        return min(days)


class Kernel:
    """The states that one life can come to: where they begin, and tables of what follows from them."""

    def __init__(self, first: World, clocks: Clocks, offers: Offers, goal: Watch, avoid: tuple[Watch, ...]) -> None:
        """Begin with a world that has begun a day. Raises Uncovered."""
        self.holds = Holds(clocks)
        self.stage = Stage(first, self.holds)
        self.evening = Evening(self.stage, clocks.waiting)
        self.goal, self.avoid = self._watched(goal), [self._watched(each) for each in avoid]
        self.deeds = {deed.act.id: Doing(self.stage, deed, offers) for deed, _ in offers.deeds}
        statuses = first.program.book.vocabulary.statuses
        self._lapsing = [
            (slot, name) for name, slot in self.holds.slots.items() if statuses[name].then or statuses[name].duty
        ]
        self._lapses: dict[Hashable, tuple[int, News]] = {}
        self.first = self._begun(first)

    def _begun(self, first: World) -> State:
        p = first.main
        if first.day in p.prompt.values():
            raise Uncovered("a duty is done on the day on which it arises")
        row = self.holds.row([self.holds.number(slot, p.tracks[name]) for name, slot in self.holds.slots.items()])
        before, day = self.evening.begun(p.before), first.day
        row += before
        return State(self, day, row, self.stage.news(p, day), self.evening.due(row, day - 1, day))

    def _watched(self, watch: Watch) -> Table[bool, None]:
        read = self.stage.reads.of(watch.condition)
        places, times = self.holds.places_of(read), self.stage.times(read.relatives)
        return Table(places, lambda row, day, _: self._watch(watch, row, day), times)

    def _watch(self, watch: Watch, row: Row, day: int) -> tuple[bool, int]:
        world = self.stage.pose(row, day)
        return watch.truth(world) == YES, watch.next(world)

    def lapse(self, row: Row, day: int) -> tuple[Row, News]:
        """Return a row as a day begins, and what is new."""
        new, news = list(row), NOTHING
        for slot, name in self._lapsing:
            if self.holds.ends[slot][row[slot]] <= day:
                hold, more = self._lapsed(row, slot, name, day)
                for place, value in self.holds.put(slot, hold):
                    new[place] = value
                news = news.plus(more)
        return tuple(new), news

    def _lapsed(self, row: Row, slot: int, name: str, day: int) -> tuple[int, News]:
        key = (slot, row[slot], day)
        if key not in self._lapses:
            world = self.stage.pose(row, day)
            let_one_lapse(world, world.main, name, day)
            hold = self.holds.number(slot, world.main.tracks[name])
            self._lapses[key] = hold, self.stage.news(world.main, day)
        return self._lapses[key]

    def next_lapse(self, row: Row, day: int) -> int:
        """Return the next day on which a status lapses; one whose day is past when it is set does so on the next."""
        ends = [self.holds.ends[slot][row[slot]] for slot, _ in self._lapsing]
        return min([end if end > day else day + 1 for end in ends], default=NEVER)
