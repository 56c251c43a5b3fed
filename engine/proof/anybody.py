"""Any person at the end of one day, of whom more is asked than one answer: conditions, as formulas."""

from collections.abc import Sequence

from ..decide.grounded import Context
from ..language.conditions import All, Condition
from .answers import Answer
from .logic import Bit
from .rounds import ROUNDS
from .seen import Seen
from .side import Side
from .truths import Truth
from .twin import Twin


class Anybody(Seen):
    """One thing asked of any person on one side, and conditions that hold of her at the end of the day.

    Where `otherwise` names a fact, somebody else is seen too who is like her in all but that.
    """

    def __init__(self, side: Side, about: str, otherwise: str = "") -> None:
        super().__init__(about, (side, side) if otherwise else (side,), (), otherwise)
        self.side = side

    @property
    def answer(self) -> Answer:
        """What she is answered, or what a status of hers is."""
        return self.answers[0]

    def truth(self, conditions: Sequence[Condition], place: int = 0) -> Truth:
        """Return the truth of conditions together, when rules on statuses have acted."""
        view, person = self.views[place], self.persons[place]
        return view.moment(person, ROUNDS).condition(All(tuple(conditions)), Context())

    def gathered(self) -> list[Bit]:
        """Return what is so of everyone spoken of, whatever was asked of her since; `nature` then holds it too."""
        for person in self.persons:
            if isinstance(person, Twin):
                person.fill()
        self.calm = [part for view in self.views for part in view.rounds.calm()]
        self.possible = [part for view in self.views for part in self._possible(view, self.side.book)]
        vars(self).pop("nature", None)
        return self.everyone
