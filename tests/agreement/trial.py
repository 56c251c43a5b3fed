"""Replay a drawn life with both engines: they must agree in every round of every date, and on every answer."""

from collections import Counter
from dataclasses import dataclass, field

from zhol.engine.decide.answer import Answer, Verdict
from zhol.engine.decide.clauses import Group
from zhol.engine.decide.durable import DurableRules
from zhol.engine.decide.engines import Engines
from zhol.engine.decide.program import Compiled
from zhol.engine.decide.replay import World
from zhol.engine.decide.target import Target
from zhol.engine.decide.truth import Truth
from zhol.engine.language.dates import text
from zhol.engine.language.rulebook import Rulebook

from .drawing import Drawn


class Disagreement(AssertionError):
    """The engines' truths agree, and yet what they amount to does not."""


@dataclass(slots=True)
class Counted:
    """What was compared, and which truths each rule was seen to have."""

    lives: int = 0
    days: int = 0
    rounds: int = 0
    judgements: int = 0
    different: int = 0
    answers: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    seen: set[tuple[str, Truth]] = field(default_factory=set)

    def rules(self, truth: Truth) -> set[str]:
        """Return the rules that were seen to have a truth."""
        return {name for name, other in self.seen if other == truth}

    def __str__(self) -> str:
        kinds = ", ".join(f"{n:,} {kind}" for kind, n in self.kinds.most_common())
        return (
            f"{self.lives:,} lives, {self.days:,} dates, {self.rounds:,} rounds, {self.judgements:,} judgements "
            f"({self.different:,} different ones), {self.answers:,} answers ({kinds})"
        )


class Trial:
    """Tries lives on both engines."""

    def __init__(self, book: Rulebook) -> None:
        self.compiled = Compiled(book)
        self.engines = Engines()
        self.counted = Counted()

    @property
    def durable(self) -> DurableRules:
        """The second engine; the trial is nothing without it."""
        assert self.engines.durable is not None, "durable-rules does not import here"
        return self.engines.durable

    def judge(self, group: Group, truths: tuple[Truth, ...]) -> tuple[Truth, ...]:
        """Judge with both engines, and note what was seen of each rule. Raises EnginesDiffer."""
        judged = self.engines.both(group, truths)
        self.counted.judgements += 1
        self.counted.seen.update(zip([clause.name for clause in group.clauses], judged, strict=True))
        return judged

    def life(self, drawn: Drawn) -> None:
        """Replay a life day by day. What goes wrong carries the life: EnginesDiffer, or Disagreement on an answer."""
        try:
            self._replay(drawn)
        except Exception as error:
            error.add_note(str(drawn))
            raise

    def _replay(self, drawn: Drawn) -> None:
        world = World(self.compiled.program(drawn.stance), drawn.case.life, judging=self.judge)
        for day in drawn.case.on:
            world.run(day)
            for question in world.program.book.vocabulary.questions:
                self._answers(world, world.program.question(question), day)
        self.counted.lives += 1
        self.counted.days += len(world.visited)
        self.counted.rounds += world.rounds
        self.counted.different = len(self.engines.agreed)

    def _answers(self, world: World, target: Target, day: int) -> None:
        """Compare what the truths of each engine amount to."""
        asked = world.answer(world.main, target.name)
        truths = target.truths(world, world.main)
        other = self._answer(world, target, self.durable.judge(target.group, truths), asked)
        one = (asked.kind, asked.outcomes, asked.actors)
        if one != (other.kind, other.outcomes, other.actors):
            raise Disagreement(f"{target.name} on {text(day)}: {one} and {(other.kind, other.outcomes, other.actors)}")
        self.counted.answers += 1
        self.counted.kinds[asked.kind] += 1

    @staticmethod
    def _answer(world: World, target: Target, judged: tuple[Truth, ...], like: Answer) -> Answer:
        return Answer(Verdict(target.rules, judged[:-1], judged[-1], like.verdict.order), like.why)
