"""Why something is asked: which answers hang on it, and through which rules."""

from dataclasses import dataclass

from ..decide.boxes import unknowns
from ..decide.replay import World
from ..decide.truth import OPEN
from .interview import Interview, Question
from .topic import Topic, topic_of


@dataclass(frozen=True, slots=True)
class Ground:
    """An answer that hangs on what is asked, in some columns, and the rules that wait for it."""

    question: str
    columns: tuple[str, ...]
    rules: tuple[str, ...]


def grounds(interview: Interview, asked: Question) -> list[Ground]:
    """Return which answers hang on what is asked, those in most columns first."""
    columns: dict[str, list[str]] = {}
    rules: dict[str, dict[str, None]] = {}
    for (column, day), world in interview.worlds().items():
        for wanted in asked.hangs:
            if (wanted.column, wanted.day) != (column, day):
                continue
            titles = columns.setdefault(wanted.question, [])
            if interview.columns[column][0] not in titles:
                titles.append(interview.columns[column][0])
            rules.setdefault(wanted.question, {}).update(dict.fromkeys(waiting(world, wanted.question, asked.topic)))
    found = [Ground(name, tuple(titles), tuple(rules[name])) for name, titles in columns.items()]
    return sorted(found, key=lambda ground: -len(ground.columns))


def waiting(world: World, question: str, topic: Topic) -> list[str]:
    """Return the rules on a question, or on those that it reads, that wait for a topic: they and no others name it."""
    if question not in world.program.book.vocabulary.questions:
        return []
    found: list[str] = []
    for target in world.program.question(question).whole:
        if not target.is_question:
            continue
        answer = world.answer(world.main, target.name)
        for n, truth in enumerate(answer.verdict.truths):
            here = [a for a in target.clause_atoms[n] if target.grounded[a].judge(world, world.main) == OPEN]
            plain = [a for a in here if not target.inner[a]]
            keys = [key for a in plain for key in unknowns(target.grounded[a].why(world, world.main))]
            if truth == OPEN and any(topic_of(key) == topic for key in keys):
                found.append(target.rules[n].id)
    return found
