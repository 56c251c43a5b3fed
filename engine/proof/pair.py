"""Any person asked one question on two sides: where the answers differ."""

from functools import cached_property

from .logic import Bit, no
from .seen import Seen
from .side import Side


class Pair(Seen):
    """One thing asked of any person on two sides.

    `then_and_now`: the same person on both days, all her dates moved along; else the same dates on another day.
    `otherwise` names a fact or status in which she differs on the second side.
    """

    def __init__(self, a: Side, b: Side, question: str, then_and_now: bool = False, otherwise: str = "") -> None:
        super().__init__(question, (a, b), (0, b.day - a.day if then_and_now else 0), otherwise)

    @cached_property
    def differ(self) -> Bit:
        """The answers differ in kind or outcomes."""
        return no(self.answers[0].same(self.answers[1]))
