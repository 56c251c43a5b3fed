"""A scenario played by the right rulebook, to learn what it asks, and then by wrong ones."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import Checker
from zhol.engine.decide.finding import Column, Judgement, RuleTrace
from zhol.engine.decide.life import Case, Life
from zhol.engine.language.dates import Span
from zhol.engine.language.rulebook import Rulebook
from zhol.tests.bdd.shelf import Shelf
from zhol.tests.bdd.stage import Stage
from zhol.tests.mutants.plays import Play, speaks_of

LISTS_ALL = r"(?:is|rule is) assumed|is warned|is refused"
"""Steps that look at more than the answers they name."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a scenario asks: questions, statuses and duties, acts (dangers, what was allowed), and its lives' acts.

    `whole` where it looks at all there is. `explained` where it looks at rules that took no effect.
    """

    play: Play
    asks: frozenset[str]
    acts: frozenset[str]
    done: frozenset[str]
    days: tuple[Span, ...]
    """When anything is judged that does not go by itself: the days asked, and those on which something happened."""
    readings: frozenset[str]
    """Readings that are chosen, as `term name`; every one where it asks what hangs on a reading."""
    whole: bool
    explained: bool


class Rehearsal(Stage):
    """A stage on which the right rulebook plays, and which notes what is asked; only that is judged, as it is asked."""

    def __init__(self, checker: Checker, cases: dict[tuple[str, str], Case], whole: bool) -> None:
        super().__init__(Shelf())
        self.judge_of = checker
        self.whole = whole
        self.heard: dict[tuple[tuple[int, ...], bool], tuple[frozenset[str] | None, Judgement]] = {}
        self.cases = cases
        self.asks: set[str] = set()
        self.acts: set[str] = set()
        self.done: set[str] = set()
        self.spans: set[Span] = set()
        self.explained = False
        self.hung = False

    def judge(self, days: tuple[int, ...] = (), explain: bool = False, of: str = "") -> Judgement:
        if self.whole or self.sheet.begun or self.reforms:
            found = super().judge(days, explain, of)
        else:
            found = self._heard(days, explain)
        self.spans |= {Span(day, day) for day in found.days}
        return found

    def _heard(self, days: tuple[int, ...], explain: bool) -> Judgement:
        """Judge what was asked so far; all there is, where more is asked a second time."""
        asked, found = self.heard.get((days, explain), (frozenset(), None))
        if found is None or (asked is not None and not self.asks <= asked):
            wanted = None if asked else frozenset(self.asks)
            found = self.judge_of.check(
                self.case(), on=days, layers=self.layers, readings=self.readings, rules_off=self.off, explain=explain,
                questions=None if wanted is None else tuple(sorted(wanted)),
            )  # fmt: skip
            self.heard[days, explain] = wanted, found
        return found

    def checker(self) -> Checker:
        return super().checker() if self.sheet.begun or self.reforms else self.judge_of

    def case(self) -> Case:
        tale = self.life()
        key = tale.text(), tale.name
        if key not in self.cases:
            self.cases[key] = read_case(tale.text(), tale.name, self.checker().book)
        self.done |= acts_in(self.cases[key].life, self.checker().book)
        self.spans |= set(happened(self.cases[key].life))
        return self.cases[key]

    def fate(self, rule: str, under: str | None, on: str | None) -> Iterator[tuple[Column, RuleTrace]]:
        self.explained = True
        self.asks |= {r.decides for r in self.checker().book.rules if r.id == rule}
        return super().fate(rule, under, on)

    def act(self, name: str) -> str:
        self.acts.add(name)
        return super().act(name)

    def hangs(self, question: str, term: str, column: Column, days: tuple[int, ...]) -> set[int]:
        self.asks.add(question)
        self.hung = True
        return super().hangs(question, term, column, days)

    def _outcomes(self, question: str) -> tuple[str, ...]:
        self.asks.add(question)
        return super()._outcomes(question)


class Performance(Stage):
    """A stage on which a wrong rulebook plays a part that is known: only what is asked is judged."""

    def __init__(self, part: Part, checker: Checker, cases: dict[tuple[str, str], Case]) -> None:
        super().__init__(Shelf())
        self.part = part
        self.judge_of = checker
        self.cases = cases
        self.heard: dict[Hashable, Judgement] = {}

    def checker(self) -> Checker:
        return self.judge_of

    def case(self) -> Case:
        tale = self.life()
        return self.cases[tale.text(), tale.name]

    def judge(self, days: tuple[int, ...] = (), explain: bool = False, of: str = "") -> Judgement:
        if days not in self.heard:
            asked = None if self.part.whole else tuple(sorted(self.part.asks))
            self.heard[days] = self.judge_of.check(
                self.case(), on=days, layers=self.layers, readings=self.readings, rules_off=self.off,
                questions=asked, explain=self.part.explained,
            )  # fmt: skip
        return self.heard[days]


def rehearse(play: Play, checker: Checker, cases: dict[tuple[str, str], Case]) -> Part | None:
    """Return the part that a scenario has; None where it plays by another rulebook. Raises what it notices."""
    whole = speaks_of(play, LISTS_ALL)
    stage = Rehearsal(checker, cases, whole)
    play.run(stage)
    if stage.sheet.begun or stage.reforms:
        return None
    return Part(
        play, frozenset(stage.asks), frozenset(stage.acts), frozenset(stage.done), tuple(stage.spans),
        frozenset(f"{term} {name}" for term, name in stage.readings.items()) | ({"*"} if stage.hung else frozenset()),
        whole, stage.explained,
    )  # fmt: skip


def happened(life: Life) -> Iterator[Span]:
    """Yield when a life began and when its events were, and those of relatives."""
    yield life.start
    yield from (event.on for event in life.events)
    for other in life.roles.values():
        yield from happened(other) if other is not None else ()


def acts_in(life: Life, book: Rulebook) -> set[str]:
    """Return the acts that a life, or a relative's, tells or does not know of."""
    found = {event.act for event in life.events if event.act} | (life.unknown & book.acts.keys())
    return found.union(*(acts_in(other, book) for other in life.roles.values() if other is not None))
