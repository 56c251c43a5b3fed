"""People of a run, held against the reference evaluator: each reopened as a life, and asked on many days."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from zhol.engine.decide.judging import Memory
from zhol.engine.decide.person import Person
from zhol.engine.decide.replay import World
from zhol.engine.language.dates import text
from zhol.engine.population.crowd import Crowd
from zhol.engine.population.kernel import Happened, Kernel
from zhol.engine.population.months import NEVER
from zhol.engine.population.people import People
from zhol.engine.population.reopened import reopened
from zhol.engine.population.row import SCRATCH, Row


@dataclass
class Agreement:
    """What was found apart, person by person and day by day, and how much was held against each other."""

    apart: list[str]
    lives: int = 0
    events: int = 0
    looks: int = 0
    halted: int = 0
    silent: int = 0

    def __str__(self) -> str:
        return (
            f"{self.lives} lives, {self.events} events, {self.looks} statuses and answers, {self.halted} halted; "
            f"apart: {self.apart[:5]}"
        )


@dataclass(frozen=True)
class Moment:
    """All that was kept of everybody on a day."""

    row: Row
    day: int
    kept: NDArray[np.int64]

    def column(self, what: str, word: str = "") -> NDArray[np.int64]:
        return self.kept[:, self.row[what, word] - SCRATCH]


def held_apart(kernel: Kernel, people: People, days: Sequence[int], seed: int = 1, again: bool = True) -> Agreement:
    """Run people from one of some days to the next, and judge each life on all of them.

    With `again`, a second run, to the last day in one go, has to be the same.
    """
    crowd, logs, moments = kernel.begin(people, seed), [], []
    for day in days:
        logs.append(kernel.advance(crowd, day))
        moments.append((Moment(crowd.row, crowd.day, everything_kept(crowd)), kernel.answers(crowd)))
    whole_log = np.concatenate(logs)
    log, replies = kernel.parted(whole_log)
    found = Agreement([], len(people), len(log), halted=int((crowd.column("halt") > 0).sum()))
    judge = Memory().judge
    for row, happened in enumerate(_reopened(kernel, people, log)):
        life = reopened(people, row, happened, kernel.program.book)
        world = World(kernel.program, life, judging=judge)
        for moment, said in moments:
            if not moment.column("halt")[row]:
                world.run(moment.day)
                where = f"{row} on {text(moment.day)}"
                found.apart += [f"{where}: {one}" for one in _apart(kernel, moment, row, world, said, found)]
        found.apart += [f"{row}: {world.not_allowed}"] if world.not_allowed else []
    found.apart += _told_otherwise(moments, replies)
    if again:
        whole = kernel.begin(people, seed)
        one_go = kernel.advance(whole, days[-1])
        same = np.array_equal(everything_kept(whole), everything_kept(crowd))
        if not same or sorted(map(tuple, one_go)) != sorted(map(tuple, whole_log)):
            found.apart.append("a run in pieces is another than one in one go")
    return found


def everything_kept(crowd: Crowd) -> NDArray[np.int64]:
    """Return all that is kept of everybody, a column a number."""
    return crowd.columns([crowd.row[key] + place for key, n in crowd.row.kept for place in range(n)])


def _told_otherwise(moments: list[tuple[Moment, NDArray[np.int64]]], replies: NDArray[np.int32]) -> Iterable[str]:
    """Tell where the answers written down, each standing until the next, are not those found by looking."""
    said: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for who, day, place, answer in replies.tolist():
        before = said.setdefault((who, place), [(0, -1)])
        if before[-1][1] == answer or before[-1][0] >= day:
            yield f"{who} is told {answer} again on {text(day)}"
        before.append((day, answer))
    for crowd, looked in moments:
        for (row, place), answer in np.ndenumerate(looked):
            told = [code for day, code in said.get((row, place), []) if day <= crowd.day]
            if answer >= 0 and not crowd.column("halt")[row] and told[-1:] != [answer & (1 << 31) - 1]:
                yield f"{row} on {text(crowd.day)} was told {told[-1:]}, not {answer & (1 << 31) - 1}"


def _reopened(kernel: Kernel, people: People, log: NDArray[np.int32]) -> list[list[Happened]]:
    lives: list[list[Happened]] = [[] for _ in range(len(people))]
    for event in log:
        lives[int(event[0])].append(kernel.told(event))
    return lives


def _apart(
    kernel: Kernel, crowd: Moment, row: int, world: World, said: NDArray[np.int64], found: Agreement
) -> Iterable[str]:
    p = world.main
    for name in kernel.slice.statuses:
        found.looks += 1
        mine, right = _kept(kernel, crowd, row, name), _tracked(kernel, p, name)
        if mine != right:
            yield f"{name} is {mine}, not {right}"
    for place, question in enumerate(kernel.watched):
        if said[row, place] < 0:
            found.silent += 1
            continue
        found.looks += 1
        kind, outcomes = kernel.reply(question, int(said[row, place]))
        verdict = world.verdict(p, question)
        settled = verdict.settled
        judged = (settled.kind, set(settled.outcomes)) if settled else ("unknown", set(verdict.outcomes))
        if kind != judged[0] or set(outcomes) != judged[1]:
            yield f"{question} is {kind} {outcomes}, not {judged}"


def _kept(kernel: Kernel, crowd: Moment, row: int, name: str) -> list[object]:
    held = int(crowd.column("is", name)[row])
    found: list[object] = [kernel.program.book.vocabulary.statuses[name].values[held] if held >= 0 else None]
    if ("since", name) in kernel.row:
        low = int(crowd.column("since", name)[row])
        found += [low, int(crowd.column("since to", name)[row]) if ("since to", name) in kernel.row else low]
    if ("until", name) in kernel.row:
        found.append(int(crowd.column("until", name)[row]))
    return found


def _tracked(kernel: Kernel, p: Person, name: str) -> list[object]:
    track = p.tracks[name]
    found: list[object] = [track.one]
    if ("since", name) in kernel.row:
        found += [track.since.lo, track.since.hi]
    if ("until", name) in kernel.row:
        found.append(NEVER if track.until is None else track.until.lo)
    return found
