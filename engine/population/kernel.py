"""Many people through the same rules: a kernel made of a slice of the rulebook, and what it does to rows of numbers.

The meaning is the reference evaluator's; a person's events, written down as a life, are judged alike by both (see
tests/population). What it cannot do it says, for the whole run (`Beyond`) or for one person (`Halt`), and does not
guess.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..decide.program import Program
from ..language.rulebook import Act
from ..text.place import Place
from . import chance
from .answers import KINDS
from .claiming import check_taken, claimed, granted
from .crowd import NARROWEST, Crowd, Opening, opened, usually, width_for
from .deeds import MANNERS, outcomes_of, sifted
from .grouped import highest
from .guiding import fine, guided
from .kin import lives
from .layout import laid_out
from .loading import compiling, loaded
from .months import LATEST, NEVER
from .people import Numbers, People, numbered
from .queues import Claims
from .row import OUTSIDE, SCRATCH, TYPES, Key
from .slice import Slice, sliced
from .source import entries, say_all
from .speech import Speech
from .standing import standing, standing_of_all
from .trip import Desk, Trip
from .will import ALL, Gate, Will

SHARES = 2**31
LOG, NOTHING = 1 << 16, np.zeros((0, 4), np.int32)
SAMPLE, FEW, WIDE, LOOKS, FAR = 400, 20, 32, 13, 6000
"""How many people are looked at for how wide a row has to be, in plain Python fewer; how wide it is until then, how
often one looks, and how many days ahead at most."""


@dataclass(frozen=True, slots=True)
class Happened:
    """One event of a run: who (by row), the day, the act and how it ended."""

    who: int
    day: int
    act: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Halt:
    """Why some people are not carried on: the provision that asks for more than numbers hold, and how many they are."""

    place: Place
    provision: str
    why: str
    people: int


class Kernel:
    """A slice of a rulebook under a stance, for people who tell the same words, as compiled functions."""

    def __init__(
        self, program: Program, wills: Sequence[Will], watched: Sequence[str], people: People, *,
        keeps: int = 4, cache: Path | None = None, plain: bool = False, gates: Sequence[Gate] = (),
        apart: frozenset[Key] = frozenset(),
    ) -> None:  # fmt: skip
        """Make it; `keeps` changes of a status are kept where its past is read; days of acts that are `apart`, or
        behind a gate, can be changed from outside. Raises Beyond."""
        self.program, self.wills, self.gates = program, tuple(wills), tuple(gates)
        apart |= {("due", act) for gate in self.gates for act in gate.acts}
        self.slice: Slice = sliced(program, self.wills, tuple(watched), self.gates)
        self.facts = self.slice.facts
        for will in self.wills:
            if will.choice.by:
                self.facts.setdefault(will.choice.by)
        self.watched = tuple(name for name in dict.fromkeys(watched) if name in self.slice.questions)
        self.standing, self.kinds = standing_of_all(self.slice, people), people.kinds
        self.row = laid_out(
            self.slice, self.standing, keeps, self.watched, people.on, usually(self.slice, people), apart
        )
        who = self.standing
        end = min(LATEST, max((will.end for will in self.wills), default=LATEST))
        speech = Speech(
            program, self.slice, self.row, who.loose, who.nobody, who.stated, keeps=keeps,
            kin=who.kin & self.slice.roles.keys(), lives=lives(people.kinds), days=(people.on, end),
        )  # fmt: skip
        self.text = say_all(speech, self.watched, self.gates)
        self.halts = tuple(speech.halts)
        self.compiled = compiling() and not plain
        self.made = loaded(self.text, entries(self.text), cache, self.compiled)
        self.desks: list[Desk] = []
        self.behind = tuple(
            n for n, act in enumerate(self.slice.acts) if any(act.id in gate.acts for gate in self.gates)
        )
        self.tables = tuple(map(self.held, self._tables()))
        self.words = self._fitting(people)

    def _tables(self) -> tuple[NDArray[np.uint64], NDArray[np.int64], NDArray[np.int64], NDArray[np.uint64]]:
        waits: list[int] = []
        guides: list[int] = []
        parts: list[int] = []
        shares: list[int] = []
        end = max((will.end for will in self.wills), default=NEVER)
        plan = np.zeros((max(1, len(self.wills)), 11), np.int64)
        streams = np.zeros((max(1, len(self.wills)), 2), np.uint64)
        for n, will in enumerate(self.wills):
            outcomes = outcomes_of(self.program, self.program.book.acts[will.act])
            by = self.program.book.vocabulary.facts[will.choice.by] if will.choice.by else None
            groups = numbered(by) if by else (ALL,)
            slot = self.row["fact", by.id] if by else -1
            manner, length = MANNERS.index(will.choice.manner), len(will.waits) // will.groups
            plan[n] = (
                len(waits), len(waits) + length, manner, len(shares), slot, len(outcomes), will.monthly, end,
                len(guides), fine(length), len(parts),
            )  # fmt: skip
            told = np.array(will.waits, np.uint64).reshape(-1, length) if length else np.zeros((0, 0), np.uint64)
            if sifted(self.slice, n):
                told, of = highest(will)
                parts += of
            waits += told.ravel().tolist()
            guides += guided(told) if length else []
            for group in groups:
                among = will.choice.shares.get(group, {})
                shares += [among.get(outcome, 0) * SHARES >> 63 for outcome in outcomes]
            name = will.stream or will.act
            streams[n] = chance.stream(f"wait {name}"), chance.stream(f"choice {name}")
        plan[:, 8] += len(waits)
        plan[:, 10] += len(waits) + len(guides)
        return np.array([*waits, *guides, *parts] or [0], np.uint64), plan, np.array(shares or [0], np.int64), streams

    # --- people

    def begin(self, people: People, seed: int) -> Crowd:
        """Return people as they stand when their lives open. ValueError where they tell other words than the kernel's
        own people did."""
        who = standing(self.slice, people)
        known = who.loose <= self.standing.loose and who.nobody >= self.standing.nobody
        if not known or people.kinds != self.kinds or not who.kin <= self.standing.kin:
            raise ValueError("these people leave open what those did not of whom the kernel was made")
        own = self.held(np.asarray(chance.personal(chance.seeded(seed), people.keys), np.uint64))
        kept = self._empty(len(people), self.words)
        ahead = opened(self.slice, self.row, people, who)
        return Crowd(
            self.row, kept, own, people.on - 1, seed, self.held(people.keys), 0, None, ahead, self._settled, self._peek
        )

    def _settled(self, crowd: Crowd) -> None:
        """Keep those whose lives open as they then stand, before anyone looks at them."""
        with self.quiet():
            for opening in crowd.ahead:
                self._settle(crowd, opening)

    def _empty(self, people: int, words: int) -> tuple[Numbers, ...]:
        widths = self.row.widths()
        apart = [np.zeros((people, widths[kind]), kind) for kind in TYPES]
        rows = people + 1 if self.row.packed else 1
        packed = np.zeros((rows, words), np.int32)
        packed[0, 0] = rows
        return tuple(map(self.held, (*apart, np.zeros((widths[OUTSIDE], people), np.int32), packed)))

    def _settle(self, crowd: Crowd, some: Opening) -> int:
        """Keep people as they stand when their lives open; return how many bits of each are packed, on average."""
        at, end, bits, x = some.first, some.first + len(some.told), 0, self.scratch()
        x[:] = some.alike if self.compiled else some.alike.tolist()
        found = np.zeros(1, np.int64)
        while at < end:
            before = at
            at = self.made.settle(at, end, some.first, x, *crowd.kept, some.slots, some.told, found)
            bits += int(found[0])
            if at == before:
                crowd.grow()
        return bits // max(1, len(some.told))

    def _fitting(self, people: People) -> int:
        """Return how wide rows are, in words of 32 bits, so that some people of these take least room on the days that
        are looked at. Any other width would do the same."""
        if not self.row.packed:
            return NARROWEST
        self.words = WIDE
        end = min(max((will.end for will in self.wills), default=0), people.on + FAR)
        looks = [people.on + (end - people.on) * n // LOOKS for n in range(LOOKS)] if self.compiled else [people.on]
        some = self.begin(people.part(0, min(SAMPLE if self.compiled else FEW, len(people))), 0)
        most, every = np.zeros(len(some), np.int64), np.arange(SCRATCH, SCRATCH + sum(n for _, n in self.row.kept))
        alike = np.zeros(self.row.width, np.int64)
        for day in looks:
            self.advance(some, day)
            told, again = some.columns(every.tolist()).copy(), replace(some, kept=self._empty(len(some), WIDE))
            bits = [self._settle(again, Opening(n, alike, every, told[n : n + 1])) for n in range(len(some))]
            most = np.maximum(most, np.array(bits, np.int64))
        return width_for(most)

    def _peek(self, crowd: Crowd, slots: Sequence[int]) -> NDArray[np.int64]:
        found = np.zeros((len(crowd), len(slots)), np.int64)
        self.made.peek(0, len(crowd), self.scratch(), *crowd.kept, np.array(slots, np.int64), found)
        return found

    def advance(self, crowd: Crowd, until: int) -> NDArray[np.int32]:
        """Carry everybody on through a day; return what happened as rows of (who, day, act, outcome), each a number.

        Rows of an act numbered after all acts say that a watched question has come to another answer: see `parted`.
        """
        trip = Trip(crowd, until, self.desk(), [])
        with self.quiet():
            for opening in crowd.ahead:
                self._entered(trip, opening)
            self._advanced(trip, 0, len(crowd))
        self.desks.append(trip.desk)
        crowd.day, crowd.stood = until, None
        happened = trip.parts[0] if len(trip.parts) == 1 else np.concatenate([NOTHING, *trip.parts])
        check_taken(self, crowd, happened)
        return happened

    def _entered(self, trip: Trip, some: Opening) -> None:
        """Carry people on from the day on which their lives open: each is kept once, as she has come to be."""
        at, end = some.first, some.first + len(some.told)
        alike, crowd, desk = some.alike, trip.crowd, trip.desk
        while at < end:
            before = at
            at = self.made.enter(
                at, end, some.first, trip.until, alike, some.slots, some.told, desk.x, *crowd.kept, crowd.own,
                *self.tables, desk.log, desk.fill,
            )  # fmt: skip
            if trip.flush() == 0 and at == before:
                crowd.grow()
            if at > before:
                self._advanced(trip, at - 1, at)  # who found no room in the log is on her way yet

    def _advanced(self, trip: Trip, at: int, end: int) -> None:
        """Carry people on from where they stand, those in rows from one to before another."""
        desk = trip.desk
        rows = desk.standing(len(trip.crowd))[0]
        while at < end:
            at = self.made.advance(
                at, end, trip.until, rows, desk.x, *trip.crowd.kept, trip.crowd.own, *self.tables, desk.log, desk.fill
            )
            if trip.flush() == 0 and at < end:
                trip.crowd.grow()

    def warm(self, people: People) -> None:
        """Have everything compiled now that will be called."""
        nobody = self.begin(people.part(0, 0), 0)
        self.advance(nobody, people.on)
        self.answers(nobody)
        for gate in range(len(self.gates)):
            self.claims(nobody, gate, people.on + 1)

    def answers(self, crowd: Crowd) -> NDArray[np.int64]:
        """Return the answers to the questions watched on the day to which all have come, a column each; see `answers`.

        Below 0 there is none: the number, turned round, says in `halts` why.
        """
        said = np.zeros((len(crowd), max(1, len(self.watched))), np.int64)
        crowd.settled()
        with np.errstate(over="ignore"):
            self.made.look(0, len(crowd), crowd.day, self.scratch(), *crowd.kept, said)
        return said

    def claims(self, crowd: Crowd, gate: int, day: int) -> Claims:
        """Return who claims a place at a gate on a day, all having come through the day before; nothing is changed."""
        return claimed(self, crowd, gate, day)[0]

    def grant(self, crowd: Crowd, gate: int, day: int, cutoffs: tuple[int, ...]) -> int:
        """Give a place to all who claim one on a day and rank within the cutoff of their group; return how many."""
        return granted(self, crowd, gate, day, cutoffs)

    def desk(self) -> Desk:
        """Return something to write on, which goes back to `desks` when it is done with."""
        room = LOG + 2 * len(self.wills) + len(self.watched)
        with suppress(IndexError):  # another thread may have taken the last
            desk = self.desks.pop()
            if len(desk.log) == room:
                return desk
        log, fill = np.empty((room, 4), np.int32), np.zeros(1, np.int64)
        return Desk(self.held(self.scratch()), self.held(log), self.held(fill), self.held)

    def held(self, array: Any) -> Any:
        """Return an array as one that is passed often."""
        if not self.compiled:
            return array
        from .machine.native import held

        return held(array)

    def quiet(self) -> AbstractContextManager[object]:
        """Have numpy not warn of words of 64 bits that wrap round, where plain Python runs."""
        return nullcontext() if self.compiled else np.errstate(over="ignore")

    def scratch(self) -> NDArray[np.int64] | list[int]:
        """Return a row for the numbers of one person after the other."""
        return np.zeros(self.row.width, np.int64) if self.compiled else [0] * self.row.width

    def parted(self, log: NDArray[np.int32]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Return of a log the acts, and apart from them the answers: the place of a watched question for an act, and
        for an outcome what `reply` reads. The first of each is of the day on which lives open."""
        acts = log[:, 2] < len(self.slice.acts)
        replies = log[~acts]
        replies[:, 2] -= len(self.slice.acts)
        return log[acts], replies

    # --- in words

    def told(self, event: Sequence[int]) -> Happened:
        """Return a row of the log in words."""
        who, day, number, outcome = map(int, event)
        act: Act = self.slice.acts[number]
        return Happened(who, day, act.id, outcomes_of(self.program, act)[outcome])

    def halted(self, crowd: Crowd) -> list[Halt]:
        """Return why some are not carried on, the most frequent reason first."""
        codes, people = np.unique(crowd.column("halt"), return_counts=True)
        found = [(self.halts[code - 1], int(n)) for code, n in zip(codes, people, strict=True) if code]
        found.sort(key=lambda halt: -halt[1])
        return [Halt(place, provision, why, n) for (place, provision, why), n in found]

    def reply(self, question: str, answer: int) -> tuple[str, tuple[str, ...]]:
        """Return an answer in words: its kind, and the outcomes that are possible, best first."""
        outcomes = self.program.book.vocabulary.questions[question].outcomes
        return KINDS[answer & 7], tuple(o for n, o in enumerate(outcomes) if answer >> (3 + n) & 1)
