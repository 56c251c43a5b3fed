"""What can be said of a person when everybody of a kind is described: which rules take effect on either side."""

from .cover import Literal
from .logic import Bit, no
from .pair import Pair

MARKS = ("A", "B")


def by_rules(pair: Pair) -> list[Literal]:
    """Return statements on the rules that decide the question, on both sides."""
    found: list[Literal] = []
    for mark, answer in zip(MARKS, pair.answers, strict=True):
        for rule, truth in zip(answer.rules, answer.truths, strict=True):
            found += _says(truth.yes, f"{rule.id} takes effect in {mark}", rule.id)
            found += _says(truth.no, f"{rule.id} takes no effect in {mark}", rule.id)
            found += _either_way(truth.conflict, f"a conflict that {rule.id} would hang on in {mark}", rule.id)
            found += _either_way(truth.unknown, f"something not known that {rule.id} would hang on in {mark}", rule.id)
        found += _says(answer.asked.yes, f"it is asked in {mark}")
        found += _says(answer.asked.no, f"it is not asked in {mark}")
        found += _either_way(answer.asked.conflict, f"a conflict that the asking would hang on in {mark}")
        found += _either_way(answer.asked.unknown, f"something not known that the asking would hang on in {mark}")
    return found


def _says(bit: Bit, words: str, *rules: str) -> list[Literal]:
    return [] if isinstance(bit, bool) else [Literal(bit, words, rules=rules)]


def _either_way(bit: Bit, words: str, *rules: str) -> list[Literal]:
    return [*_says(bit, f"there is {words}", *rules), *_says(no(bit), f"there is not {words}", *rules)]
