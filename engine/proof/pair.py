"""Any person asked one question on two sides: what is so for everyone, and where the answers differ."""

from dataclasses import dataclass
from functools import cached_property

from ..decide.grounded import Context
from ..language.conditions import reads
from ..language.rulebook import Rulebook
from .answers import Answer
from .logic import Bit, no, some
from .months import Months
from .person import Person
from .side import Side
from .view import View

KINDS = ("decided", "conflict", "discretion", "unknown", "silent", "not-asked")


@dataclass(frozen=True, order=True)
class Said:
    """What is answered: the kind, and the outcomes that are told."""

    kind: str
    outcomes: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Say it in the rulebook's own names: `eligible`, `conflict between eligible and refused`, `silent`."""
        if self.kind == "decided":
            return self.outcomes[0]
        return f"{self.kind} between {' and '.join(self.outcomes)}" if self.outcomes else self.kind


class Pair:
    """One question put to any person on two sides.

    `then_and_now`: the same person on both days, all her dates moved along; else the same dates on another day.
    """

    def __init__(self, a: Side, b: Side, question: str, then_and_now: bool = False) -> None:
        self.question = question
        self.sides = (a, b)
        moved = b.day - a.day if then_and_now else 0
        days = (a.day,) if then_and_now else (a.day, b.day)
        self.person = Person(a.book, min(days), max(days))
        self.months = Months()
        self.views = (
            View(a.program, a.day, self.person, self.months),
            View(b.program, b.day, self.person, self.months, moved),
        )
        self.answers: tuple[Answer, Answer] = (
            self.views[0].answer(self.person, question),
            self.views[1].answer(self.person, question),
        )
        self.calm = [part for view in self.views for part in view.rounds.calm()]
        self.possible = [part for view in self.views for part in self._possible(view, a.book)]

    def _possible(self, view: View, book: Rulebook) -> list[Bit]:
        """What the vocabulary says is impossible does not occur, where what was read could make it so."""
        mine = {*self.person.facts, *self.person.numbers, *self.person.statuses}
        told = [c for c in book.vocabulary.constraints if {ref.name for ref in reads(c)} & mine]
        return [view.moment(self.person, 0).condition(c, Context()).yes for c in told]

    @cached_property
    def nature(self) -> list[Bit]:
        """What is so for everyone."""
        return [*(part for p in self.person.everyone() for part in p.nature), *self.months.rules, *self.possible]

    @property
    def everyone(self) -> list[Bit]:
        """Everyone spoken of: those whom the day leaves in no doubt on either side."""
        return [*self.nature, *self.calm]

    @cached_property
    def differ(self) -> Bit:
        """The answers differ in kind or outcomes."""
        return no(self.answers[0].same(self.answers[1]))

    @cached_property
    def doubtful(self) -> Bit:
        """An answer is open because the law itself is not exact: filling that in may tell the sides apart, or not."""
        return some(answer.kinds["unknown"] for answer in self.answers)

    @property
    def loose(self) -> tuple[str, ...]:
        """What was left free though a life would settle it."""
        return tuple(sorted(self.views[0].loose | self.views[1].loose))
