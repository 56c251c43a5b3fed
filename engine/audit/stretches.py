"""The days on which a detector looks at one program: the last, and one of each earlier stretch of the rules."""

from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from ..decide.program import Program
from ..language.dates import EARLIEST, LATEST
from ..language.rulebook import Rule
from ..language.tenure import parameters_of
from ..paths.reading import Reads
from .audited import Audited
from .behind import read_by
from .eras import turns
from .standing import standing


@dataclass
class Stretches:
    """A program day by day, up to that of the audit; what is asked is kept."""

    audited: Audited
    program: Program
    _behind: dict[tuple[str, ...], tuple[Rule, ...]] = field(default_factory=dict)

    @cached_property
    def days(self) -> tuple[int, ...]:
        """The last day of each stretch between two changes of the rulebook, the latest first."""
        return (self.audited.day, *(end - 1 for _, end in self._before))

    def early(self, days: int) -> tuple[int, ...]:
        """Return the day of the audit, and a day of each earlier stretch with so many days to go, else its first."""
        return (self.audited.day, *(max(first, end - 1 - days) for first, end in self._before if first > EARLIEST))

    @cached_property
    def _before(self) -> tuple[tuple[int, int], ...]:
        return tuple(reversed([*pairwise(turns(self.audited))]))

    @cached_property
    def reads(self) -> Reads:
        """What is read in the program."""
        return Reads(self.program)

    def standing(self, day: int, *names: str) -> object:
        """Return what stands on a day of all that decides some things, and of what that reads: alike on two days on
        which nothing of it differs."""
        return tuple(self._state(rule, day) for rule in self._rules(names))

    def _rules(self, names: tuple[str, ...]) -> tuple[Rule, ...]:
        if names not in self._behind:
            seen, waiting, rules = set(names), list(names), list[Rule]()
            for name in waiting:
                for rule in self.program.rules.get(name, ()):
                    rules.append(rule)
                    more = sorted(read_by(rule) - seen)
                    seen |= {*more}
                    waiting += more
            self._behind[names] = tuple(rules)
        return self._behind[names]

    def _state(self, rule: Rule, day: int) -> object:
        known = self._states.get((rule.key, day))
        if known is None:
            worths = (self.audited.book.parameters[name].worths for name in sorted(parameters_of(rule)))
            begun = tuple(sum(worth.start.lo <= day for worth in each) for each in worths)
            known = self._states[rule.key, day] = (standing(self.program, rule.force, day), begun)
        return known

    @cached_property
    def _states(self) -> dict[tuple[str, int], object]:
        return {}


def last_day(audited: Audited, day: int) -> int:
    """Return the next change of the rulebook, from which on something need not be so that is so on a day."""
    return next((turn for turn in turns(audited) if turn > day), LATEST + 1)
