"""How far it is until a condition holds, or fails: each condition as a function that is made once."""

from collections.abc import Callable, Hashable, Iterable
from functools import partial

from ..decide.grounded import NEVER, Context
from ..decide.program import Program
from ..decide.replay import World
from ..decide.truth import NO, OPEN, YES, Truth
from ..language.conditions import All, AtLeast, Atom, Condition, DaysOf, Is, Not, Some, Throughout, Times, Was
from .far import DOUBTED, HERE, SEASON, WAIT, Far, all_of, blocked, both, nearest, order

Distance = Callable[[], Far]
Further = Callable[[Truth], Far]


class Nearing:
    """Conditions of one program, in whatever world it is to judge; `want` says how far a value or an answer is."""

    def __init__(self, program: Program, want: Callable[[str, str, str], Far]) -> None:
        self.grounder, self.words, self.want = program.grounder, program.book.vocabulary, want
        self.world: World
        self._made: dict[Hashable, tuple[Condition, Context, Distance]] = {}

    def to(self, c: Condition, holds: bool, context: Context, of: str) -> Distance:
        """Return what tells how far it is until a condition holds, or fails; `of` is whose condition it is."""
        # by identity: a condition is a deep tree, and to hash it costs more than to judge it
        key = (id(c), holds, id(context.governed_by), context.as_if, of)
        known = self._made.get(key)
        if known is None:
            known = self._made[key] = (c, context, self._make(c, holds, context, of))
        return known[2]

    def _make(self, c: Condition, holds: bool, context: Context, of: str) -> Distance:
        if isinstance(c, Not):
            return self._make(c.part, not holds, context, of)
        judge, aim = self.grounder.fold(c, context).judge, YES if holds else NO
        further: Further
        if isinstance(c, All | Some | AtLeast):
            need, parts = self._parts(c, holds, context, of)
            if need == len(parts):
                # where all are as they should be each says so; to judge the whole before takes as long again
                return partial(all_of, parts)
            further = self._of(need, parts, blocked("condition", of, c, holds))
        else:
            further = self._atom(c, holds, context, of)

        def distance() -> Far:
            truth = judge(self.world, self.world.main)
            return HERE if truth == aim else further(truth)

        return distance

    def _parts(self, c: All | Some | AtLeast, holds: bool, context: Context, of: str) -> tuple[int, list[Distance]]:
        """Return how far it is to each part, and how many of them are called for."""
        parts = [self._make(part, holds, context, of) for part in c.parts]
        need = {All: len(parts), Some: 1}.get(type(c), getattr(c, "n", 1))
        return need if holds else len(parts) - need + 1, parts

    def _of(self, need: int, parts: list[Distance], barred: Far) -> Further:
        if not parts or need > len(parts):
            return lambda truth: barred
        if need == 1:
            return lambda truth: nearest((part() for part in parts), HERE)
        return lambda truth: _some(sorted([part() for part in parts], key=order)[:need])

    def _atom(self, c: Atom, holds: bool, context: Context, of: str) -> Further:
        barred = blocked("condition", of, c, holds)
        if isinstance(c, Is) and c.ref.sort != "fact":
            sort, name, values = c.ref.sort, c.ref.name, self._values(c, holds)
            return lambda truth: nearest((self.want(sort, name, value) for value in values), barred)
        if isinstance(c, Was | Throughout | DaysOf | Times):
            return self._over_time(c, holds, barred)
        move = self.grounder.ground(c, context).next

        def further(truth: Truth) -> Far:
            if truth == OPEN:
                return DOUBTED
            day = NEVER if move is None else move(self.world, self.world.main)
            return barred if day >= NEVER else Far(weight=WAIT + (day - self.world.day) // SEASON)

        return further

    def _over_time(self, c: Was | Throughout | DaysOf | Times, holds: bool, barred: Far) -> Further:
        more = not isinstance(c, DaysOf | Times) or c.op in (">", ">=", "=")
        wants = [value for value in self.words.statuses[c.status].values if (value in c.values) == (holds == more)]

        def further(truth: Truth) -> Far:
            if truth == OPEN:
                return DOUBTED
            near = nearest((self.want("status", c.status, value) for value in wants), barred)
            return Far(near.blocks, near.acts, near.weight + WAIT)

        return further

    def _values(self, c: Is, holds: bool) -> list[str]:
        words = self.words
        every: Iterable[str] = (
            words.statuses[c.ref.name].values if c.ref.sort == "status" else words.questions[c.ref.name].outcomes
        )
        return [value for value in every if (value in c.values) == holds]


def _some(chosen: list[Far]) -> Far:
    far = HERE
    for other in chosen:
        far = both(far, other)
    return far
