"""Where a path is to lead: a goal of the vocabulary, or a word and a value."""

from dataclasses import dataclass

from ..decide.grounded import NEVER, Context
from ..decide.options import wrong
from ..decide.program import Program
from ..decide.replay import World
from ..decide.truth import Truth
from ..language.conditions import Condition, Is, Ref, reads
from ..language.rulebook import Rulebook
from ..text.diagnostic import nearest


@dataclass(frozen=True, slots=True)
class Goal:
    """A condition that is to hold at the end of a day, under a name."""

    name: str
    condition: Condition


def goal_asked(book: Rulebook, words: str) -> Goal:
    """Return the goal that is asked for: its name, or WORD=VALUE. Raises BadInput."""
    name, equals, value = words.partition("=")
    vocabulary = book.vocabulary
    if not equals:
        if name in vocabulary.goals:
            return Goal(name, vocabulary.goals[name])
        known = [*vocabulary.goals, *vocabulary.questions, *vocabulary.statuses]
        hint = nearest(name, known) or "; it is one of " + ", ".join(vocabulary.goals)
        raise wrong(f"--to: unknown goal '{name}'{hint}, or WORD=VALUE")
    if name in vocabulary.questions:
        values, sort = vocabulary.questions[name].outcomes, "question"
    elif name in vocabulary.statuses:
        values, sort = vocabulary.statuses[name].values, "status"
    else:
        raise wrong(
            f"--to: unknown question or status '{name}'{nearest(name, [*vocabulary.questions, *vocabulary.statuses])}"
        )
    if value not in values:
        hint = nearest(value, values) or "; it is one of " + ", ".join(values)
        raise wrong(f"--to: '{name}' is never '{value}'{hint}")
    return Goal(words, Is(Ref("question" if sort == "question" else "status", name), (value,)))


def made_of(book: Rulebook, words: str) -> list[str]:
    """Return the questions and statuses that a goal is made of. Raises BadInput."""
    return sorted(ref.name for ref in reads(goal_asked(book, words).condition) if ref.sort != "fact")


class Watch:
    """A condition watched in the worlds of one program: its truth now, and the next day on which time alone can change
    it."""

    def __init__(self, program: Program, condition: Condition, context: Context | None = None) -> None:
        self.condition = condition
        self.folded = program.grounder.fold(condition, context or Context())
        self.questions = sorted(ref.name for ref in reads(condition) if ref.sort == "question")

    def truth(self, world: World) -> Truth:
        """Judge it as the world stands."""
        return self.folded.judge(world, world.main)

    def next(self, world: World) -> int:
        """Return the next day on which time alone can change it."""
        day = NEVER if self.folded.next is None else self.folded.next(world, world.main)
        return min([day, *(next_answer(world, question) for question in self.questions)])


def next_answer(world: World, question: str) -> int:
    """Return the next day on which time alone can change the answer to a question."""
    target = world.program.question(question)
    return target.next(world, world.main, world.truths(world.main, target))
