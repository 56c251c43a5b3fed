"""Whether there is anybody of a kind, among all whom a solver speaks of; and such a person to look at."""

from collections.abc import Callable
from functools import cached_property

from .difference import EFFORT, said_of
from .logic import Bit, Model, Solver, both, either, every, no
from .seen import Said, Seen
from .witness import Witness, replay, settle


class Quest:
    """A solver that knows what is so for everyone seen; it is made when it is first asked.

    `doubted` lets it speak of people too whom the day leaves in doubt: where nobody is found then, there is nobody.
    """

    def __init__(self, seen: Seen, doubted: bool = False, effort: int = EFFORT) -> None:
        self.seen = seen
        self.doubted = doubted
        self.effort = effort

    @cached_property
    def solver(self) -> Solver:
        """The solver, with nothing asserted but what is so for everyone."""
        return Solver(self.effort, self.seen.nature if self.doubted else self.seen.everyone)

    def any(self, *kind: Bit) -> bool | None:
        """Tell whether there is anybody of a kind; None where it took too much effort."""
        return self.solver.ask(kind)

    def plainest(self, kind: Bit) -> Bit:
        """Narrow a kind to those of whom nothing past matters that the present does not say, where there are such.

        What a past is free to be may differ between the sides where rules change a status on the day; these people are
        the same on all sides.
        """
        told = every(self.seen.person.present())
        return both(kind, told) if self.any(kind, told) else kind

    def show(
        self, kind: Bit, alike: Bit = False, expected: Callable[[Model], tuple[Said, ...]] | None = None
    ) -> Witness | None:
        """Return the most typical person of a kind, judged; None where nobody is found.

        What is told of her is what nobody shares who is neither of the kind nor `alike`. `expected` says what she is to
        be answered, where the formulas of the answers do not.
        """
        wanted, kind = kind, self.plainest(kind)
        with self.solver.aside(kind):
            model = settle(self.solver, self.seen)
        if model is None:
            return None
        said = expected(model) if expected else tuple(said_of(answer, model) for answer in self.seen.answers)
        with self.solver.aside(no(either(wanted, alike))):
            return replay(self.seen, model, said, self.solver)
