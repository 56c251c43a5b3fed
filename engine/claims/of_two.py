"""Claims that an answer hangs on one fact, or never does: two people alike in all else, put to the solver."""

from collections.abc import Iterator

from ..proof.anybody import Anybody
from ..proof.cover import enough
from ..proof.difference import EFFORT
from ..proof.logic import Model, Solver, both, every, no, some
from ..proof.side import Side
from ..proof.told import life
from ..proof.traits import traits
from ..proof.witness import others, settle
from .claim import Hangs
from .found import Found
from .of_people import ASIDE, VAGUE, judge, judged, said_alike, unsettled
from .verdict import Kind, Witness


class OfTwo:
    """A claim about two people who are alike in all but one fact: `sought` are two who are answered apart."""

    def __init__(self, says: Hangs, side: Side, effort: int = EFFORT) -> None:
        self.says, self.side, self.effort = says, side, effort
        self.anybody = Anybody(side, says.question, says.fact)
        one, other = self.anybody.answers
        meant = [self.anybody.truth(says.traits, place).yes for place in range(2)]
        self.meant = both(*meant)
        self.vague = some((one.kinds["unknown"], other.kinds["unknown"]))
        self.sought = both(self.meant, no(self.vague), no(one.same(other)))

    def prove(self) -> Found:
        """Prove or refute it."""
        solver = Solver(self.effort, [*self.anybody.gathered(), self.sought])
        found, aside = solver.ask(), tuple(self._aside())
        if found is not True:
            return self._none(found, aside)
        witness = self._witness(settle(solver, self.anybody) or solver.model())
        if not witness.replayed:
            return Found("not settled", (unsettled(True, witness),), witness, aside)
        return Found("counter-example" if self.says.never else "proved", (), witness, aside)

    def _none(self, found: bool | None, aside: tuple[str, ...]) -> Found:
        if found is None:
            return Found("not settled", ("the solver gave up",), None, aside)
        kind: Kind = "proved" if self.says.never else "counter-example"
        return Found(kind, (f"no two people alike but in {self.says.fact} are answered apart",), None, aside)

    def _witness(self, model: Model) -> Witness:
        lives = tuple(life(self.anybody, model, place) for place in range(2))
        seen = tuple(judged(self.side, self.says.question, told) for told in lives)
        replayed = not said_alike(seen) and all(judge(self.side, told, self.says.traits) for told in lives)
        outside = Solver(self.effort, [*self.anybody.gathered(), no(self.sought)])
        matter = enough(outside, [*traits(self.anybody.person, model), *others(self.anybody, model)]) or []
        apart, usual = ([t.words for t in matter if t.usual == same] for same in (False, True))
        return Witness(lives, tuple(apart), tuple(usual), seen, None, replayed)

    def _aside(self) -> Iterator[str]:
        doubt = no(every(self.anybody.calm))
        if Solver(self.effort, [*self.anybody.nature, doubt, self.meant]).ask() is not False:
            yield ASIDE
        open_ = both(self.meant, self.vague)
        if open_ is not False and Solver(self.effort, [*self.anybody.everyone, open_]).ask() is not False:
            yield VAGUE
