"""Each mutant before the scenarios that might notice it, until one does."""

import signal
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Literal

from zhol.engine.decide.check import Checker
from zhol.engine.decide.life import Case
from zhol.engine.language.check import check
from zhol.engine.language.load import load
from zhol.engine.language.rulebook import Rule, Rulebook
from zhol.engine.text.diagnostic import Diagnostics
from zhol.engine.text.place import Place
from zhol.tests.mutants.hanging import Hanging, may_notice, tells_why
from zhol.tests.mutants.infection import Infection, Notes, Noting
from zhol.tests.mutants.mutant import Mutant
from zhol.tests.mutants.plays import Play, plays
from zhol.tests.mutants.rehearsal import Part, Performance, rehearse
from zhol.tests.mutants.wrong import wrong_checker

ROOT = Path(__file__).resolve().parents[2]
HERE = Place("mutant", 1, 1)
PATIENCE = 10.0
"""Seconds of work a scenario may take with a mutant; with the right rulebook all take less than one."""

Fate = Literal["killed", "survived", "refused"]


class TooLong(Exception):
    """A scenario that did not come to an end in time."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a mutant: the scenario that noticed it and how, or how many did not."""

    id: str
    fate: Fate
    by: str = ""
    how: str = ""
    tried: int = 0


class Trial:
    """Scenarios that have been rehearsed with the right rulebook, and mutants to be put before them."""

    def __init__(self, book: Rulebook, scenarios: Iterable[Play]) -> None:
        self.book = book
        self.hanging = Hanging(book)
        self.cases: dict[tuple[str, str], Case] = {}
        self.right = Checker(book, both_engines=False)
        self.parts, notes = self._rehearsed(scenarios)
        self.infection = Infection(book, notes)
        self.names = {id(part): self.hanging.noticeable(part) for part in self.parts}

    def _rehearsed(self, scenarios: Iterable[Play]) -> tuple[list[Part], Notes]:
        checker, parts, notes = self.right, [], Notes()
        for play in scenarios:
            engines = checker.engines = Noting()
            part = rehearse(play, checker, self.cases)
            if part is not None:
                parts.append(part)
                notes.add(play.name, part.done | part.acts, engines.noted, checker.compiled.targets.values())
        return parts, notes

    def verdict(self, mutant: Mutant, known: str = "", before: frozenset[str] = frozenset()) -> Verdict:
        """Try a mutant; `known` noticed it the last time, `before` are digests of those that did not."""
        wrong = mutant.book(self.book)
        if refusal := refused(wrong):
            return Verdict(mutant.id, "refused", how=refusal)
        checker = wrong_checker(self.right, mutant, anew=self.hanging.whose_own(mutant))
        tried = 0
        for part in self._in_order(mutant, known):
            if part.play.digest in before:
                continue
            tried += 1
            how = self._notices(part, checker)
            if how:
                return Verdict(mutant.id, "killed", part.play.name, how, tried)
        return Verdict(mutant.id, "survived", tried=tried)

    def _in_order(self, mutant: Mutant, known: str) -> list[Part]:
        """The scenarios that may notice a mutant, the likely ones first."""
        touched = self.hanging.touched(mutant)
        own = mutant.now.decides if isinstance(mutant.now, Rule) else mutant.now.id

        def rank(part: Part) -> tuple[bool, bool, bool, int]:
            asked = part.asks | part.acts | part.done
            near = mutant.instrument in part.play.name
            return part.play.name != known, own not in asked and not touched & asked, not near, len(part.asks)

        return sorted(self.able(mutant), key=rank)

    def able(self, mutant: Mutant) -> list[Part]:
        """Return the scenarios that may notice a mutant; none of the others can."""
        if self.hanging.whose_own(mutant):
            return self.parts
        touched, reached = self.hanging.touched(mutant), self.infection.reached(mutant)
        return [
            part
            for part in self.parts
            if may_notice(mutant, part, self.names[id(part)], touched, self.infection.between)
            and (reached is None or part.play.name in reached or tells_why(mutant, part))
        ]

    def _notices(self, part: Part, checker: Checker) -> str:
        try:
            with patience(PATIENCE):
                return part.play.notices(Performance(part, checker, self.cases))
        except TooLong:
            return "it comes to no end"


def shipped(instruments: tuple[str, ...] = ()) -> Trial:
    """Return the trial of the rulebook and the scenarios that ship: all, or those on some instruments."""
    told = plays(ROOT / "features")
    chosen = (play for play in told if not instruments or play.name.startswith(tuple(f"{i}/" for i in instruments)))
    return Trial(load(ROOT / "rules"), chosen)


def refused(book: Rulebook) -> str:
    """Say why loading would refuse a rulebook; nothing where it would not."""
    found = Diagnostics()
    check(book, found, [HERE] * len(book.vocabulary.constraints), lambda section, word: HERE)
    return found.errors[0].message if found.errors else ""


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Interrupt what takes longer. Raises TooLong."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise TooLong

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
