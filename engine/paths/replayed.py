"""Moments of a life as replayed worlds: slower than rows of numbers, and nothing is too uncertain for them."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Protocol

from ..decide.grounded import NEVER
from ..decide.replay import World
from ..decide.truth import YES
from .clocks import Clocks
from .goal import Watch
from .moment import after, done, ended, morrow
from .offers import Offer, Offers
from .wanted import Wanted


class Moment(Protocol):
    """A moment of a life that goes on: a day that has begun, and what was done on it so far."""

    @property
    def day(self) -> int:
        """The day."""

    @property
    def key(self) -> Hashable:
        """What tells a moment from others: two with one key have the same future, each from its own day on."""

    @property
    def world(self) -> World:
        """The moment as a world, until another one is asked for."""

    @property
    def reached(self) -> bool:
        """Whether the goal holds."""

    @property
    def shunned(self) -> bool:
        """Whether something holds that is to be avoided."""

    def after(self, act: str, outcome: str | None) -> "Moment":
        """Return the moment after one more act."""

    def ended(self) -> "Moment":
        """Return the moment at the end of the day: rules on statuses have seen what happened."""

    def morrow(self, day: int) -> "Moment":
        """Return the moment as a later day has begun; this one is the end of a day."""

    def offers(self, called_for: Wanted) -> list[Offer]:
        """Return what may be done, of what is called for."""

    def next(self, called_for: Wanted) -> int:
        """Return the next day on which time alone can change something: rules, a lapse, what may be done, the goal."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a search asks of its moments."""

    clocks: Clocks
    offers: Offers
    goal: Watch
    avoid: tuple[Watch, ...]


@dataclass(frozen=True, slots=True)
class Replayed:
    """A moment as a world of the replay."""

    asked: Asked
    world: World

    @property
    def day(self) -> int:
        """The day."""
        return self.world.day

    @property
    def key(self) -> Hashable:
        """What tells a moment from others."""
        return self.asked.clocks.key(self.world)

    @property
    def reached(self) -> bool:
        """Whether the goal holds."""
        return self.asked.goal.truth(self.world) == YES

    @property
    def shunned(self) -> bool:
        """Whether something holds that is to be avoided."""
        return any(watch.truth(self.world) == YES for watch in self.asked.avoid)

    def after(self, act: str, outcome: str | None) -> "Replayed":
        """Return the moment after one more act."""
        return Replayed(self.asked, after(self.world, done(act, outcome, self.day)))

    def ended(self) -> "Replayed":
        """Return the moment at the end of the day."""
        return Replayed(self.asked, ended(self.world))

    def morrow(self, day: int) -> "Replayed":
        """Return the moment as a later day has begun."""
        return Replayed(self.asked, morrow(self.world, day))

    def offers(self, called_for: Wanted) -> list[Offer]:
        """Return what may be done, of what is called for."""
        return self.asked.offers.now(self.world, called_for)

    def next(self, called_for: Wanted) -> int:
        """Return the next day on which time alone can change something."""
        a, w = self.asked, self.world
        days = [w._next_day(), a.offers.next(w, called_for), *(watch.next(w) for watch in (a.goal, *a.avoid))]
        return min(day for day in [*days, NEVER] if day > w.day)
