"""An interview: a life told answer by answer, until nothing more that can be told changes what was asked."""

from dataclasses import replace

from ..decide.check import Checker
from ..decide.finding import Judgement
from ..decide.life import Asks, Case, Life
from ..decide.options import columns_asked, days_asked, leading, questions_asked, readings_asked
from ..decide.stance import Stance
from .choosing import Chooser, Question, Worlds
from .standing import Bench, said
from .telling import Told, give_up, tell
from .topic import Topic
from .turning import Turning
from .values import values

FEWEST = 16
ENDING = 1_000
"""In so many ways, for all open answers together, what is unknown is filled in at the end."""

__all__ = ["Interview", "Question"]


class Interview:
    """One interview by one rulebook. What is asked next is a function of the case alone: it can be taken up again.

    The case says what is asked (`asks`) and on which days (`on`). Raises BadInput where it cannot be judged.
    """

    def __init__(self, checker: Checker, case: Case) -> None:
        asks = case.asks or Asks()
        self.checker, self.book, self.case = checker, checker.book, case
        self.questions = questions_asked(self.book, asks.questions or leading(self.book))
        self.days = days_asked(case, ())
        self.columns = columns_asked(self.book, asks.layers or None)
        readings = readings_asked(self.book, asks.readings)
        programs = [checker.compiled.program(Stance(frozenset(on), readings)) for _, on in self.columns]
        self.bench = Bench(programs, checker.engines.reference)
        self.turning = Turning(self.book, self.bench.programs, self.questions, max(self.days))
        told_of = frozenset(self.turning.known())
        self.chooser = Chooser(self.bench, self.book, self.values, self.questions, told_of)

    def values(self, theirs: Life, topic: Topic) -> list[Told]:
        """Return what is tried for a topic of somebody's life."""
        return values(theirs, topic, self.book, self.turning)

    # --- what is told

    def tell(self, topic: Topic, value: Told) -> None:
        """Tell what was asked."""
        self.case = replace(self.case, life=tell(self.case.life, topic, value, self.book))

    def give_up(self, topic: Topic) -> None:
        """Note that what was asked is not known: it is not asked again."""
        self.case = replace(self.case, life=give_up(self.case.life, topic))

    def go_back(self, case: Case) -> None:
        """Go on from an earlier case."""
        self.case = case

    def judged(
        self, questions: tuple[str, ...] = (), *, explain: bool = False, with_readings: bool = False, ways: int = 0
    ) -> Judgement:
        """Judge the life as it is told, all that is asked or some of it; see `Checker.check`.

        What is unknown is filled in in so many `ways`; none said: the more answers are open, the fewer. What others
        might do to a person of whom little is told is no part of what was asked.
        """
        asks = self.case.asks or Asks()
        found = self.checker.check(
            self.case, on=self.days, questions=questions or self.questions, layers=asks.layers or None,
            readings=asks.readings, explain=explain, with_readings=with_readings, most=ways or self._ways(),
        )  # fmt: skip
        return replace(found, columns=tuple(replace(column, dangers=()) for column in found.columns))

    def _ways(self) -> int:
        left = sum(said(world, question) is None for world in self.worlds().values() for question in self.questions)
        return max(FEWEST, ENDING // max(1, left))

    # --- what is asked

    def worlds(self) -> Worlds:
        """Return the life so far, replayed in each column to each day; none where no life can be so."""
        found = {}
        for column in range(len(self.columns)):
            for day in self.days:
                world = self.bench.world(self.case.life, column, day)
                if world is not None:
                    found[column, day] = world
        return found

    def next(self) -> Question | None:
        """Return what to ask next; None where nothing that can be told changes an answer."""
        return self.chooser.next(self.case.life, self.worlds())
