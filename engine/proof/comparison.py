"""Two sides compared, question by question."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..paths.reached import Roads
from ..text.collecting import uncollected
from ..text.diagnostic import BadInput, Diagnostic
from ..text.place import Place
from .difference import Difference, difference
from .literals import by_facts, by_rules
from .logic import afresh
from .pair import Pair
from .side import Side
from .witness import roads_of


@dataclass(frozen=True)
class Comparison:
    """What differs between two sides; `mode` says which people are compared on different days."""

    a: Side
    b: Side
    mode: str
    differences: tuple[Difference, ...]

    @property
    def reforms(self) -> tuple[str, ...]:
        """Return the reforms that are applied on one side and not on the other."""
        return tuple(sorted(set(self.a.reforms) ^ set(self.b.reforms)))

    @property
    def changes_no_one(self) -> bool:
        """Tell whether it is proved that nobody is answered otherwise, of those spoken of."""
        return all(difference.complete and not difference.changes for difference in self.differences)


SAME_FACTS, THEN_AND_NOW = "same facts", "then and now"


def compare(a: Side, b: Side, questions: Sequence[str], then_and_now: bool = False, facts: bool = False) -> Comparison:
    """Compare two sides; `facts` describes everybody by facts and not by rules. Raises BadInput where their
    vocabularies do not speak of the same people."""
    _one_vocabulary(a, b)
    mode = THEN_AND_NOW if then_and_now else SAME_FACTS
    roads = roads_of((a, b))
    return Comparison(a, b, mode, tuple(_compared(a, b, each, then_and_now, facts, roads) for each in questions))


@uncollected()
def _compared(a: Side, b: Side, question: str, then_and_now: bool, facts: bool, roads: tuple[int, Roads]) -> Difference:
    """Compare one question: what was asked before it has no say. Next to nothing of all that is made for it is garbage
    before the end."""
    afresh()
    pair = Pair(a, b, question, then_and_now)
    return difference(pair, by_facts(pair) if facts else by_rules(pair), roads=roads)


def _one_vocabulary(a: Side, b: Side) -> None:
    """People are described in one vocabulary: facts, statuses, roles and questions are to be the same."""
    one, other = a.book.vocabulary, b.book.vocabulary
    for what in ("facts", "statuses", "roles", "questions"):
        mine, theirs = getattr(one, what), getattr(other, what)
        apart = [name for name in {**mine, **theirs} if _shape(mine.get(name)) != _shape(theirs.get(name))]
        if apart:
            message = f"the two rulebooks do not have the same {what} ({', '.join(sorted(apart)[:5])})"
            raise BadInput([Diagnostic(Place("command line", 1, 1), f"{message}; compare rulebooks of one vocabulary")])


def _shape(word: object) -> object:
    """What is to be the same of a word: its values, or its kind."""
    if word is None or isinstance(word, str):
        return word
    return getattr(word, "values", getattr(word, "outcomes", None)), getattr(word, "type", "")
