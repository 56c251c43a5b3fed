"""Claims about ways, put to the search and its certificates; a way that is found is lived again, act by act."""

from dataclasses import replace

from ..decide.life import Case, Life
from ..decide.options import wrong
from ..language.dates import add_months, text
from ..paths.goal import goal_asked
from ..paths.moment import known_by
from ..paths.path import Path
from ..proof.side import Side
from .claim import OfWays, Towards
from .found import Found
from .subject import anybody, typical
from .told import told
from .verdict import Kind, Witness
from .ways import Ways, doers, relived

YEARS = 10
ASKED = "where others do what they are asked or bound to"


def until(day: int, towards: Towards) -> int:
    """Return the last day that is looked at."""
    return add_months(day, 12 * (towards.years or YEARS))


class OfSomebody:
    """A claim about the ways of somebody under one stance; `case` is the life that it names, if it names one."""

    def __init__(self, says: OfWays, towards: Towards, side: Side, case: Case | None) -> None:
        self.says, self.towards, self.side = says, towards, side
        self.case = case
        if case is not None and side.day < case.life.start.hi:
            raise wrong(f"claim: from {text(side.day)} is before the life begins on {case.life.start}")

    def prove(self) -> Found:
        """Prove or refute it."""
        whose = self.says.subject.whose
        if whose == "anybody":
            return self._of_anybody()
        return self._of(self._life(), self.case.name if self.case else f"the {whose} person", sure=True)

    def _life(self) -> Life:
        if self.case is not None:
            return known_by(self.case.life, self.side.day)
        return typical(self.side.book, self.says.subject.traits, self.side.day)

    def _of_anybody(self) -> Found:
        """What no way has of all lives together, nobody's has; a way of the typical person refutes it."""
        traits, book, day = self.says.subject.traits, self.side.book, self.side.day
        found = self._closed(self._ways(anybody(book, traits, day)))
        return found or self._of(typical(book, traits, day), "somebody", sure=False)

    def _ways(self, life: Life) -> Ways:
        says, towards, book = self.says, self.towards, self.side.book
        who = doers(book, says.without, towards.mode, towards.unlawfully)
        avoid = tuple(goal_asked(book, each) for each in says.avoiding)
        return Ways(self.side, life, goal_asked(book, says.goal), towards.years or YEARS, who, avoid)

    def _of(self, life: Life, title: str, sure: bool) -> Found:
        """Look for a way of one life; that there is none is said of that life, and settles it where it is `sure` that
        the claim is about no other."""
        ways = self._ways(life)
        if sure and (closed := self._closed(ways)) is not None:
            return closed
        outlook = ways.look(title)
        if outlook.paths:
            return self._shown(ways, outlook.paths[0], title)
        if sure and outlook.certified:
            return self._none(ways, f"no life that may follow has it, {ASKED}")
        seen = "all that can be reached" if outlook.closed else "not all there are"
        return Found("not settled", (f"no way was found among {outlook.states} states, {seen}; none is not proved",))

    def _closed(self, ways: Ways) -> Found | None:
        """Look at what can ever come about, whatever the dates; None where that does not settle it."""
        if not ways.closure.never(ways.goal.condition):
            return None
        wide = ways.widest.never(ways.goal.condition)
        others = "whatever anybody does and whatever happens" if wide else ASKED
        why = f"nothing ever brings it about, on whatever days, {others}"
        barred = tuple((ways.widest if wide else ways.closure).lacking(ways.goal.condition))
        return replace(self._none(ways, why), barred=barred, forever=True)

    def _none(self, ways: Ways, why: str) -> Found:
        """That there is no way settles it; of every way something is said only where there is one."""
        if self.says.which == "some":
            return Found("counter-example", (why,))
        free = replace(ways, who=doers(self.side.book, (), self.towards.mode, self.towards.unlawfully), avoid=())
        vacuous = self.says.which == "every" and free.closure.never(free.goal.condition)
        return Found("proved", (why,), vacuous=vacuous)

    def _shown(self, ways: Ways, path: Path, title: str) -> Found:
        kind: Kind = "proved" if self.says.which == "some" else "counter-example"
        life = ways.lived(path)
        replayed = relived(self.side, Case(title, life, ()), self.says.goal, path)
        witness = Witness((told(life, title, path.reached, self.side.book),), path=path, replayed=replayed)
        if any(step.how == "open" or not step.sure for step in path.steps):
            return Found("not settled", ("there is this way, if what is not known of the life allows it",), witness)
        if not replayed:
            return Found("not settled", ("a way was found that does not bear living again",), witness)
        return Found(kind, (), witness)
