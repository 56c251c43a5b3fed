"""Replay a life: visit the days on which something can change, and on each let lapses, events and rules on statuses
act.

The order within a day is fixed: lapses; events as the file has them; rules on statuses, all together, reading what
the round found, again while anything changes; then questions, when they are asked.
"""

from collections.abc import Callable
from copy import copy
from itertools import count
from typing import TypeVar

from ..language.conditions import Atom, Quantified, Trigger
from ..language.dates import EARLIEST, Span
from ..language.rulebook import Status
from .alike import Alike
from .answer import Answer, Verdict
from .answering import answer_question, judge_question, known_in_writing, triggered
from .days import next_day, visit
from .entries import entries_of
from .filling import NOTHING_FILLED, Filling, Key
from .grounded import law_key
from .judging import Judging, Memory
from .life import Event, Life
from .person import Person
from .program import Program
from .target import Target
from .truth import NO, OPEN, YES, Truth
from .unlisted import float_acts
from .worths import Worths, worth_between

T = TypeVar("T")
SERIALS = count()
"""A number for each replay, to tell it from all others."""
BESIDE = ("fact", "member", "role", "law")
"""The sorts of unknowns that, filled in, do not show in any track."""


class World:
    """A person and her relatives under one program, replayed day by day.

    While one is `asking`, what was not asked yet may come to be known. `beside` is what is filled in that shows in no
    track.
    `lo` and `hi` are the day being judged (they differ only while a birth is judged whose day is not known).
    """

    def __init__(
        self,
        program: Program,
        life: Life,
        filling: Filling = NOTHING_FILLED,
        judging: Judging | None = None,
        written: "World | None" = None,
        alike: Alike | None = None,
        asking: bool = False,
    ) -> None:
        self.program = program
        self.filling = filling
        self.judging: Judging = judging or Memory().judge
        self.written = written
        self.serial = next(SERIALS)
        self.beside: tuple[tuple[Key, object], ...] = tuple(e for e in filling.items() if e[0][1] in BESIDE)
        self.alike = alike
        self.asking: bool = asking or (written is not None and written.asking)
        self.version = 0
        self.lo = self.hi = life.start.lo
        self.persons: list[Person] = []
        self.not_allowed: list[tuple[Event, Span, str]] = []
        self.left_out: list[tuple[Event, Span, str]] = []
        self.offences: list[tuple[Event, Span]] = []
        self.refused_at_open: dict[int, str] = {}
        self.main = self._person((), life)
        self.entries = sorted(entries_of(self), key=lambda e: (e.day, e.order))
        self.done = 0
        self.day = EARLIEST
        self.visited: list[int] = []
        self.rounds = 0
        float_acts(self)

    # --- persons

    def _person(self, path: tuple[str, ...], life: Life) -> Person:
        person = Person(self, path, life)
        self.persons.append(person)
        for role, other in life.roles.items():
            person.relatives[role] = None if other is None else self._person((*path, role), other)
        return person

    def fork(self) -> "World":
        """Return a world like this one, to go its own way from here on."""
        new = copy(self)
        new.not_allowed, new.left_out = self.not_allowed.copy(), self.left_out.copy()
        new.offences = self.offences.copy()
        new.refused_at_open, new.visited = self.refused_at_open.copy(), self.visited.copy()
        twins = {id(p): p.fork() for p in self.persons}
        new.persons = [twins[id(p)] for p in self.persons]
        new.main = twins[id(self.main)]
        for p in new.persons:
            p.relatives = {role: other and twins[id(other)] for role, other in p.relatives.items()}
        return new

    def status(self, name: str) -> Status:
        """Return a status of the vocabulary."""
        return self.program.book.vocabulary.statuses[name]

    # --- what grounded atoms ask

    def at(self, day: int, function: Callable[["World", Person], T], p: Person) -> T:
        """Return what a function of world and person gives on another day, with statuses as they are now."""
        lo, hi = self.lo, self.hi
        self.lo = self.hi = day
        try:
            return function(self, p)
        finally:
            self.lo, self.hi = lo, hi

    def law(self, key: Key, otherwise: tuple[int, int]) -> tuple[int, int]:
        """Return the span of a date of the law (or of a number) that is not known exactly, as far as it is filled
        in."""
        filled = self.filling.get(key)
        return (filled.lo, filled.hi) if isinstance(filled, Span) else otherwise

    def worths(self, name: str, lo: int, hi: int) -> Worths:
        """Return what a parameter is worth on a governing date, as far as dates of the law are filled in."""
        if not self.filling or name not in self.program.compiled.doubtful:
            return self.program.worths(name, lo, hi)
        return worth_between(self.program.book.parameters[name], self.program.stance, lo, hi, self.edge)

    def edge(self, span: Span) -> Span:
        """Return where a date of the law lies, as far as it is filled in."""
        return span if span.exact else Span(*self.law(law_key(str(span)), (span.lo, span.hi)))

    def begun(self, p: Person, status: str) -> Truth:
        """Tell whether a status is still what it began as: what would have changed it has not happened."""
        noun = self.status(status)
        first = noun.begins if noun.begins is not None else noun.missing
        track = p.tracks[status]
        if track.one is not None:
            return YES if track.one == first else NO
        return OPEN if first in track.values else NO

    def not_yet(self, p: Person, status: str) -> bool:
        """Tell whether what would have changed a status has certainly not happened."""
        return self.begun(p, status) == YES

    def known(self, p: Person, status: str) -> Truth:
        """Tell whether a status was known, on this day, in the life as written."""
        return known_in_writing(self, p, status)

    def stranger(self, p: Person, role: str, key: str) -> Truth:
        """Judge a condition on a relative of whom the life says nothing."""
        filled = self.filling.get((p.path, "role", f"{role}|{key}"))
        return OPEN if filled is None else YES if filled == "yes" else NO

    def triggered(self, p: Person, trigger: Trigger, layer: str) -> Truth:
        """Tell whether a change that a rule waits for has just been made, by an act or by a layer that is not over
        the rule's own."""
        return triggered(self, p, trigger, layer)

    def verdict(self, p: Person, question: str) -> Verdict:
        """Judge a question for a person with statuses as they are."""
        return judge_question(self, p, question)

    def answer(self, p: Person, question: str) -> Answer:
        """Answer a question for a person with statuses as they are."""
        return answer_question(self, p, question)

    def truths(self, p: Person, target: Target) -> tuple[Truth, ...]:
        """Return the truths of a target's atoms for a person, as the world stands."""
        known = p.verdicts.get(target.name)
        if known is not None and known[0] == self.version:
            return known[1]
        return target.truths(self, p) if self.alike is None or target.waits else self.alike.truths(self, p, target)

    def coming(self, p: Person, target: Target, truths: tuple[Truth, ...]) -> int:
        """Return the next day on which time alone can change what a target's clauses come to."""
        return target.next(self, p, truths) if self.alike is None else self.alike.coming(self, p, target, truths)

    def sit(self, program: Program) -> None:
        """Answer by another program from now on, one by which the same life would have been replayed alike."""
        if program is not self.program:
            self.program = program
            self.version += 1

    # --- day by day

    def run(self, until: int) -> None:
        """Visit every day up to and including one on which something can change, and stand on that day."""
        while True:
            day = self._next_day()
            if day > until:
                break
            visit(self, day)
        self.version += 1
        self.lo = self.hi = self.day = until

    def _next_day(self) -> int:
        return next_day(self)

    def spoken_of(self, p: Person, atom: Atom) -> list[Person]:
        """Return the persons of whom an atom of a person's speaks: herself, or relatives."""
        if not isinstance(atom, Quantified):
            return [p]
        others = [p.relative(role) for role in atom.roles]
        return [other for other in others if isinstance(other, Person)]
