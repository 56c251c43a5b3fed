"""Advice on bad answers: the smallest lawful changes that would make each the best one, and what time alone brings."""

from collections.abc import Callable, Hashable, Iterable, Iterator

from ..decide.alike import Alike
from ..decide.check import Checker
from ..decide.finding import Column, Finding, Judgement
from ..decide.life import Case
from ..decide.program import Deed
from ..decide.replay import World
from ..decide.stance import Stance
from ..language.conditions import Is, Ref
from ..language.dates import add_months
from .change import Advice, Proof, Remedy, Turned
from .goal import Goal
from .hands import Hands
from .in_time import spells
from .means import own
from .otherwise import Otherwise
from .relaxed import never
from .scene import Scene
from .sets import Sets, nearest

YEARS, OWN = 30, 5


class Adviser:
    """Advises on the bad answers of lives by one rulebook."""

    def __init__(self, checker: Checker) -> None:
        self.checker, self.book = checker, checker.book

    def advise(
        self, case: Case, judgement: Judgement, *, questions: Iterable[str] | None = None,
        rules_off: tuple[str, ...] = (), years: int = YEARS, seen: Callable[[], None] = lambda: None,
    ) -> tuple[Advice, ...]:  # fmt: skip
        """Return advice on each bad answer of a judgement, in its order. `seen` is called after each.

        `questions` are those asked (none: all that were judged and are no mere aside).
        """
        found: list[Advice] = []
        hearing = _Hearing(self.checker, case, years, seen)
        for column in judgement.columns:
            stance = Stance(frozenset(column.layers), column.readings, frozenset(rules_off))
            for day in judgement.days:
                bad = [f for f in column.findings if f.on == day and self.is_bad(f, questions)]
                if bad:
                    found += hearing.advice(column, stance, day, bad)
        return tuple(found)

    def is_bad(self, found: Finding, questions: Iterable[str] | None = None) -> bool:
        """Tell whether an answer is to be advised on: one that was put, and is not the best for certain."""
        question = self.book.vocabulary.questions.get(found.question)
        if question is None or found.kind in ("not-asked", "silent"):
            return False
        told = not question.aside if questions is None else found.question in questions
        return told and found.outcome != question.outcomes[0]


class _Hearing:
    """Advises on one life, column by column; worlds that columns have in common are replayed once."""

    def __init__(self, checker: Checker, case: Case, years: int, seen: Callable[[], None]) -> None:
        self.checker, self.book, self.life = checker, checker.book, case.life
        self.years, self.seen = years, seen
        self.alike = Alike()
        self.worlds: dict[Hashable, World] = {}

    def advice(self, column: Column, stance: Stance, day: int, bad: list[Finding]) -> Iterator[Advice]:
        """Yield advice on bad answers of a column on a day."""
        program, checker = self.checker.compiled.program(stance), self.checker
        until = add_months(day, 12 * self.years)
        scene = Scene(program, self.life, day, checker.engines.reference, checker.sayings, self.alike)
        times = spells(scene, [f.question for f in bad], until)
        sets, otherwise = Sets(scene), Otherwise(scene, checker.compiled, self.worlds)
        hands = Hands(scene, sets.means)
        for finding in bad:
            question = finding.question
            smallest = sets.smallest(question)
            told = [hands.remedy(question, made) for made in nearest(smallest.sets, scene.base)]
            told += otherwise.remedies(question)
            alone = None if any(r.own for r in told) else _alone(scene, sets, question)
            best = self.book.vocabulary.questions[question].outcomes[0]
            remedies = tuple(sorted(told, key=_rank))
            yield Advice(column.title, finding, best, remedies, times.get(question), until, alone, smallest.bounded)
            self.seen()


def _alone(scene: Scene, sets: Sets, question: str) -> Proof:
    """Tell how it stands that nothing in the person's own hands is enough on the day."""
    best = scene.program.book.vocabulary.questions[question].outcomes[0]
    goal = Goal(question, Is(Ref("question", question), (best,)))

    def mine(deed: Deed) -> bool:
        return own(scene.program, deed)

    program, means = scene.program, sets.means
    if never(program, scene.life, scene.day, goal, scene.day, mine, scene.judging, bare=means.bare()):
        return "proved"
    every = sets.smallest(question, OWN, lambda change: isinstance(change, Turned) and means.mine(change))
    return "open" if every.bounded or every.sets else "searched"


def _rank(remedy: Remedy) -> tuple[object, ...]:
    order = ("act", "status", "choice", "rule", "reading", "fact")
    undone = remedy.kind == "status" and bool(remedy.makers)
    return not remedy.own, undone, order.index(remedy.kind), len(remedy.changes)


__all__ = ["Adviser"]
