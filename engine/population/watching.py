"""What a run watches besides questions: conditions, each made a question of its own that is answered yes or no.

So a goal is judged by the same rules, on the same days and as openly as any question: its first `yes` is the day on
which it is certainly reached, its first `unknown` that on which it may be.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..language.conditions import ALWAYS, Condition, On
from ..language.rulebook import Force, Question, Rule, Rulebook
from ..text.place import Place
from .whatif import Whatif

GOAL, ENDING, COUNTED = "goal ", "ending ", "counted "
"""What a condition is watched for; no word of a rulebook has a space in it."""
YES, NO = "yes", "no"
HERE = Place("", 1, 1)


@dataclass(frozen=True)
class Watching:
    """A rulebook with a question for each condition that is watched, and all questions that a run watches."""

    book: Rulebook
    questions: tuple[str, ...]


def watching(whatif: Whatif) -> Watching:
    """Return the rulebook of a scenario with what it watches."""
    conditions = watched_by(whatif)
    layer = min(whatif.stance.layers)
    asked = {name: Question(name, name, (YES, NO), ALWAYS) for name in conditions}
    rules = [_rule(name, condition, layer) for name, condition in conditions.items()]
    rules += [_rule(name, None, layer) for name in conditions]
    words = replace(whatif.book.vocabulary, questions={**whatif.book.vocabulary.questions, **asked})
    book = replace(whatif.book, vocabulary=words, rules=(*whatif.book.rules, *rules))
    return Watching(book, (*whatif.questions, *conditions))


def watched_by(whatif: Whatif) -> Mapping[str, Condition]:
    """Return the conditions that a scenario watches, by the name of their question."""
    goals = whatif.book.vocabulary.goals
    found = {GOAL + name: goals[name] for name in whatif.goals}
    found |= {ENDING + name: condition for name, condition in whatif.endings.items()}
    return found | {COUNTED + one.id: one.counts for one in whatif.published}


def _rule(name: str, when: Condition | None, layer: str) -> Rule:
    """Return the rule that says yes where a condition holds; without one, what says no everywhere else."""
    outcome, default = (NO, True) if when is None else (YES, False)
    return Rule(
        id=f"{name} {outcome}", decides=name, outcomes=(outcome,), may=None, when=when or ALWAYS, unless=None, at=None,
        force=Force(On()), layer=layer, reading={}, overrides=(), default=default, cite=(), instrument="", label="",
        note="", place=HERE,
    )  # fmt: skip
