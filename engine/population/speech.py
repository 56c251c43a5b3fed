"""What is being said while the text of a kernel is generated: the row, what may be unknown, what was said."""

from dataclasses import dataclass, field

from ..decide.grounded import Context
from ..decide.judging import Judging, Memory
from ..decide.life import Life
from ..decide.program import Program
from ..language.conditions import Condition
from ..language.rulebook import Status
from ..text.place import Place
from .beyond import Beyond
from .months import LATEST
from .row import Row
from .slice import Slice


@dataclass(slots=True)
class Speech:
    """The generation of one kernel; `keeps` changes of a status are kept where its past is read.

    `loose` are the words that are not known of everybody, or that the population does not tell; `nobody` the roles that
    nobody of it has someone in, `kin` those that it tells of, and `lives` those of their kinds, which are looked at
    over `days`; `lines` the functions said so far, `figures` those of parameters, calendars and relatives, said while
    another is; `tables` what was said of relatives, with its number; `moments` the days of each kind on which a round
    of rules finds it other than the one before, and how many rounds; `halts` what a number under `halt` means.
    """

    program: Program
    slice: Slice
    row: Row
    loose: frozenset[str]
    nobody: frozenset[str]
    stated: frozenset[str]
    lines: list[str] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    halts: list[tuple[Place, str, str]] = field(default_factory=list)
    place: Place = field(default=Place("", 1, 1))
    provision: str = ""
    parameters: dict[str, str] = field(default_factory=dict)
    calendars: dict[str, str] = field(default_factory=dict)
    triggers: dict[tuple[str, str, str], int] = field(default_factory=dict)
    groupings: list[tuple[Condition, ...]] = field(default_factory=list)
    likely: list[tuple[Condition, ...]] = field(default_factory=list)
    keeps: int = 4
    kin: frozenset[str] = frozenset()
    lives: tuple[Life, ...] = ()
    days: tuple[int, int] = (0, LATEST)
    tables: dict[tuple[Condition, Context], tuple[int, bool, bool]] = field(default_factory=dict)
    moments: dict[int, dict[int, int]] = field(default_factory=dict)
    judging: Judging = field(default_factory=lambda: Memory().judge)

    def status(self, name: str) -> Status:
        """Return a status of the vocabulary."""
        return self.program.book.vocabulary.statuses[name]

    def speak_of(self, place: Place, provision: str) -> None:
        """Say which provision is being put into numbers, so that what cannot be is told with it."""
        self.place, self.provision = place, provision

    def beyond(self, asks: str) -> Beyond:
        """Return what says that the provision asks for something that numbers do not hold."""
        return Beyond(self.place, self.provision, asks)

    def halt(self, why: str) -> int:
        """Return the number of a reason to go no further with a person."""
        reason = (self.place, self.provision, why)
        if reason not in self.halts:
            self.halts.append(reason)
        return self.halts.index(reason) + 1

    def say(self, *lines: str) -> None:
        """Add lines to the text."""
        self.lines += lines


def value_of(status: Status, value: str) -> int:
    """Return the place of a value among those of a status."""
    return status.values.index(value)


def first_value(status: Status) -> str | None:
    """Return what a status is before anything changes it."""
    return status.begins if status.begins is not None else status.missing
