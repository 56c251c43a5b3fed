"""What of the past the future can still turn on: by it two moments are told apart, and by nothing else."""

from collections.abc import Hashable

from ..decide.person import Person
from ..decide.program import Program
from ..decide.replay import World
from ..decide.track import Track
from ..language.conditions import (
    ALWAYS,
    Atom,
    Becomes,
    Birth,
    Compare,
    Condition,
    DaysOf,
    On,
    Quantified,
    Set,
    Since,
    Throughout,
    Times,
    Was,
    atoms,
    reads,
    terms,
)
from ..language.dates import Duration
from ..language.rulebook import Duty
from .wanted import Wanted


class Clocks:
    """The statuses that a search reads, and how: `values` what they are, `dated` since when, `past` what they were.

    A status that no condition reads that a goal calls for cannot change the way there, and is not looked at.
    """

    def __init__(self, program: Program, wanted: Wanted, goal: Condition) -> None:
        read = Reading(program, goal, wanted)
        self.values = tuple(sorted(read.values))
        self.dated = tuple(sorted(read.dated - read.past))
        self.past = tuple(sorted(read.past))
        self.counted = tuple(sorted(read.counted))
        self.waiting = [i for i, target in enumerate(program.statuses) if target.name in read.values]

    def key(self, world: World) -> Hashable:
        """Return what tells a moment from others: two with one key have the same future, each from its own day on."""
        p = world.main
        held = tuple([(t.one or t.values, t.until) for t in (p.tracks[name] for name in self.values)])
        since = tuple([p.tracks[name].since for name in self.dated])
        return held, since, self._past(p), self._rules(p), frozenset(p.fired)

    def _past(self, p: Person) -> tuple[Hashable, ...]:
        return tuple(
            [days_of(p.tracks[name]) for name in self.past] + [changes_of(p.tracks[name]) for name in self.counted]
        )

    def _rules(self, p: Person) -> tuple[Hashable, ...]:
        """The rules on statuses that have acted and are still effective: they act only once."""
        return tuple([p.before[i] for i in self.waiting])


class Reading:
    """The statuses that conditions read, gone through questions and rules until nothing new is read."""

    def __init__(self, program: Program, goal: Condition, wanted: Wanted) -> None:
        self.program = program
        self.values: set[str] = set()
        self.dated: set[str] = set()
        self.past: set[str] = set()
        self.counted: set[str] = set()
        self.seen: set[str] = set()
        self._read(goal)
        for id in wanted:
            act = program.deeds[id].act
            self._read(act.requires)
            self._governed(act.takes.since, act.force.governed_by)
            for effect in (effect for effects in act.effects.values() for effect in effects):
                if isinstance(effect, Set) and effect.lapse is not None and not isinstance(effect.lapse, Duration):
                    self._read(Compare(On(), "<", effect.lapse))
            if act.decided_by:
                self._question(act.decided_by)
        self._rules_on_statuses()

    def _rules_on_statuses(self) -> None:
        """Read the rules that change what is read, until they read nothing else."""
        while fresh := self.values - self.seen:
            for name in fresh:
                self.seen.add(name)
                for rule in self.program.rules.get(name, ()):
                    self._read(rule.when)
                    self._read(rule.unless or ALWAYS)
                    self._governed(rule.force.governed_by)
                    if isinstance(rule.at, Becomes):
                        # whether it becomes so hangs on what it was
                        self.values.add(rule.at.status)
                if name in self.program.book.duties:
                    self._duty(self.program.book.duties[name])

    def _duty(self, duty: Duty) -> None:
        self._read(duty.when)
        self._governed(duty.force.governed_by)
        if isinstance(duty.since, Becomes):
            self.values.add(duty.since.status)
        elif not isinstance(duty.since, Birth):
            self._read(Compare(On(), ">=", duty.since))

    def _read(self, condition: Condition) -> None:
        for ref in reads(condition):
            if ref.sort == "status":
                self.values.add(ref.name)
            elif ref.sort == "question":
                self._question(ref.name)
        for atom in atoms(condition):
            self._clocks(atom)

    def _clocks(self, atom: Atom) -> None:
        if isinstance(atom, Was | Throughout | DaysOf | Times):
            self.past.add(atom.status)
        if isinstance(atom, Times):
            self.counted.add(atom.status)
        if not isinstance(atom, Quantified):
            self._governed(*terms(atom))

    def _governed(self, *found: object) -> None:
        dated = {term.status for term in found if isinstance(term, Since)}
        self.dated |= dated
        self.values |= dated

    def _question(self, name: str) -> None:
        if name in self.seen:
            return
        self.seen.add(name)
        self._read(self.program.book.vocabulary.questions[name].asked_when)
        for rule in self.program.rules.get(name, ()):
            self._read(rule.when)
            self._read(rule.unless or ALWAYS)
            self._governed(rule.force.governed_by)


def days_of(track: Track) -> tuple[Hashable, ...]:
    """Return what a status was day by day: on each day on which it changed, all that it was on it, and at its end.

    Going to and fro on one day leaves nothing else behind.
    """
    found: list[tuple[int, bool, frozenset[str], tuple[str, ...]]] = []
    for day, values, _, dawns in track.log:
        if found and found[-1][0] == day:
            found[-1] = (day, found[-1][1], found[-1][2] | {*values}, values)
        else:
            found.append((day, dawns, frozenset(values), values))
    return tuple(found)


def changes_of(track: Track) -> tuple[Hashable, ...]:
    """Return how often and when a status changed to what."""
    return tuple([(change.value, change.since, change.sure) for change in track.changes])
