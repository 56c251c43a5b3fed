"""What a search for a goal says: steps with their dates, what is met on the way, what stands in the way.

Days are ordinals. A latest day is None where no time is stated for somebody who is waited for.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..decide.finding import Danger
from ..language.dates import Span
from ..language.rulebook import Citation
from .bars import Bar
from .far import Block
from .goal import Goal
from .offers import How
from .whose import Whose


@dataclass(frozen=True, slots=True)
class Because:
    """A provision that lets a step be: a rule on the question that decides it, or the act itself."""

    id: str
    layer: str
    cite: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """An act on the way: on which day at the earliest and the latest, how it may end so, and why it may be.

    `others` are the endings that whoever decides may choose instead; `offence`: the law forbids it, whoever does it.
    """

    act: str
    outcome: str | None
    actor: str
    how: How
    sure: bool
    earliest: int
    latest: int | None
    because: tuple[Because, ...]
    others: tuple[str, ...] = ()
    offence: bool = False
    cite: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Window:
    """Days on which a question that is worth watching has a bad answer; `to` is the last, None where it goes on.

    A window that was open already began before the day asked. `opened` and `closed` are steps, counted from 1. Where
    not `at_once`, it is met only where others take their time, and its days are those of the way taken so. Where they
    do, `latest` is the last day and `most` how many there are; None where it goes on or no time is stated. `sure` that
    it is so, whatever is not known.
    """

    question: str
    outcome: str
    start: int
    to: int | None
    sure: bool
    opened: int | None = None
    closed: int | None = None
    at_once: bool = True
    latest: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Peril:
    """A danger met first after a step (0: before the first), and whether a way to the goal is still seen from
    where it leads."""

    after: int
    danger: Danger
    trap: bool


@dataclass(frozen=True, slots=True)
class Clash:
    """A step that comes too late where all before it take their time: on which day, and why it is not allowed then."""

    step: int
    day: int
    why: str


@dataclass(frozen=True, slots=True)
class Path:
    """A way to a goal: least and most days from the day asked to the day on which the goal holds."""

    steps: tuple[Step, ...]
    start: int
    reached: int
    most: int | None
    windows: tuple[Window, ...] = ()
    perils: tuple[Peril, ...] = ()
    clash: Clash | None = None

    @property
    def least(self) -> int:
        """Days from the day asked to the goal, where nobody waits longer than must be."""
        return self.reached - self.start


@dataclass(frozen=True, slots=True)
class Opening:
    """One thing that, were it otherwise, opens a way: a rule left out, or an act of another that was not done.

    `steps` and days are those of the way; `least` is None where it is not settled whether there is one.
    """

    sort: Literal["rule", "act"]
    of: str
    on: Span | None
    cite: tuple[Citation, ...]
    least: int | None
    most: int | None
    steps: int


@dataclass(frozen=True, slots=True)
class Opens:
    """Bars that open a way where they are thought away together, in whose hands each is, and the way: its least and
    most days (None where no longest time is stated), its steps."""

    bars: tuple[tuple[Bar, Whose | None], ...]
    least: int
    most: int | None
    steps: int


@dataclass(frozen=True, slots=True)
class Fewest:
    """The smallest sets of bars that open a way, as far as was looked.

    No fewer than `least` are certified to leave the goal out, None where all of them together do. `proved` where that
    is so of each smaller set, `every` where all sets of that size were looked at.
    """

    sets: tuple[Opens, ...]
    least: int | None
    proved: bool
    every: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """What one stance has of a goal: paths, the soonest first, or what blocks it.

    `certified`: no life that may follow, whatever unknown facts are and whoever acts, has the goal by `until`.
    `openings`: what by itself opens a way; None where it was not asked. `fewest`: the smallest sets of conditions that
    keep it out; None where that was not looked for, or that there is no way is not certified.
    `closed`: every state that the search can reach was seen; `states` is how many.
    """

    title: str
    layers: tuple[str, ...]
    readings: Mapping[str, str]
    paths: tuple[Path, ...]
    states: int
    closed: bool
    certified: bool
    blocks: tuple[Block, ...] = ()
    openings: tuple[Opening, ...] | None = None
    fewest: Fewest | None = None


@dataclass(frozen=True, slots=True)
class Roads:
    """The outlooks of one life from one day on, a stance each."""

    case: str
    goal: Goal
    on: int
    until: int
    outlooks: tuple[Outlook, ...]
    rulebook: str
    mode: str = "asked"
    without: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    unlawfully: bool = False
    warnings: tuple[str, ...] = field(default=())
