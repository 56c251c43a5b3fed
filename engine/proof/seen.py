"""Any person asked one thing, seen from several sides at once: what is so for everyone, and what is answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from ..decide.grounded import Context
from ..language.conditions import reads
from ..language.rulebook import Rulebook
from ..text.collecting import uncollected
from .answers import Answer
from .logic import Bit, some
from .months import Months
from .person import Person
from .side import Side
from .twin import Twin
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


class Seen:
    """One thing asked of any person on some sides: a question, or what a status is when the day has come to rest.

    `moves` is by how many days her dates are moved on each side; `otherwise` names a fact or status in which the person
    of the last side differs from the one of the others.
    """

    def __init__(self, question: str, sides: Sequence[Side], moves: Sequence[int] = (), otherwise: str = "") -> None:
        self.question = question
        self.sides = tuple(sides)
        moved = tuple(moves) or (0,) * len(self.sides)
        days = [side.day - by for side, by in zip(self.sides, moved, strict=True)]
        self.person = Person(self.sides[0].book, min(days), max(days))
        self.persons = (self.person,) * len(self.sides)
        if otherwise:
            self.persons = (*self.persons[1:], Twin(self.person, otherwise))
        self.months = Months()
        self.views: tuple[View, ...] = ()
        with uncollected():
            self._look(moved)

    def _look(self, moved: Sequence[int]) -> None:
        """Read all that the answers hang on."""
        for side, person, by in zip(self.sides, self.persons, moved, strict=True):
            self.views += (View(side.program, side.day, person, self.months, by, self.views),)
        self.answers: tuple[Answer, ...] = tuple(
            view.answer(person, self.question) for view, person in zip(self.views, self.persons, strict=True)
        )
        # the eldest last: what the others look at there has to come to rest too
        self.calm = [part for view in reversed(self.views) for part in view.rounds.calm()]
        self.possible = [part for view in self.views for part in self._possible(view, self.sides[0].book)]
        for person in self.persons:
            if isinstance(person, Twin):
                person.fill()

    def _possible(self, view: View, book: Rulebook) -> list[Bit]:
        """What the vocabulary says is impossible does not occur, where what was read could make it so."""
        person = view.person
        mine = {*person.facts, *person.numbers, *person.statuses}
        told = [c for c in book.vocabulary.constraints if {ref.name for ref in reads(c)} & mine]
        return [view.moment(person, 0).condition(c, Context()).yes for c in told]

    @cached_property
    def nature(self) -> list[Bit]:
        """What is so for everyone."""
        return [*(part for p in self.person.everyone() for part in p.nature), *self.months.rules, *self.possible]

    @property
    def everyone(self) -> list[Bit]:
        """Everyone spoken of: those whom the day leaves in no doubt on any side."""
        return [*self.nature, *self.calm]

    @cached_property
    def doubtful(self) -> Bit:
        """An answer is open because the law itself is not exact: filling that in may tell the sides apart, or not."""
        return some(answer.kinds["unknown"] for answer in self.answers)

    @property
    def loose(self) -> tuple[str, ...]:
        """What was left free though a life would settle it."""
        return tuple(sorted(frozenset().union(*(view.loose for view in self.views))))
