"""What people and offices of a population do: which acts, how long they wait, and how they choose."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod
from typing import Literal

from ..language.conditions import Condition
from .months import NEVER

Manner = Literal["drawn", "best", "worst"]
ALL = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """How whoever may choose between outcomes does.

    `best` and `worst` go by the order in which the question lists its outcomes. `drawn` goes by shares in parts of
    2**63, for each value of the fact `by` (`ALL`: for everybody); of those, the outcomes that are open to choose count
    by their shares, and where none of them has one the choice is not made.
    """

    manner: Manner
    shares: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    by: str = ""


@dataclass(frozen=True, slots=True)
class Will:
    """An act that is done in a population whenever it may be done, after a wait that chance draws.

    `waits` rises, in parts of 2**63: by the end of day n after it could be done so many have done it (`rates.waiting`);
    who has not by its last day waits anew. Empty: the next day. Where the act `takes` time since a day, the wait runs
    from that day and the least time it takes. `stream` names the draws; empty: the act does. `at_once`: on the
    very day on which another act makes it possible, after that act.

    `monthly`: `waits` counts months, and it is done on a 15th. `by`: `waits` holds a table for each combination of the
    groups that conditions tell apart, all of one length, and whoever comes into another group waits anew. `steady`:
    each day, or 15th, is as likely as another, so that a table follows from its first number. `end` is the first day no
    more of the run: what is still to come then is not looked for.
    """

    act: str
    waits: tuple[int, ...] = ()
    choice: Choice = Choice("best")
    stream: str = ""
    at_once: bool = False
    monthly: bool = False
    by: tuple[tuple[Condition, ...], ...] = ()
    end: int = NEVER
    steady: bool = False

    @property
    def groups(self) -> int:
        """How many combinations of groups there are."""
        return prod(len(conditions) for conditions in self.by)


@dataclass(frozen=True, slots=True)
class Gate:
    """A quota as people stand before it: the acts that need a place of it, for whom there is a class of priority, which
    status counts by its age, for whom a part is kept, and how many in 2**63 would not take a place."""

    id: str
    acts: tuple[str, ...]
    first: tuple[Condition, ...] = ()
    longest: str = ""
    kept: tuple[Condition, ...] = ()
    declined: int = 0

    @property
    def reads(self) -> tuple[Condition, ...]:
        """Return the conditions that say where somebody stands."""
        return (*self.first, *self.kept)
