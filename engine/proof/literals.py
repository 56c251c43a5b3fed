"""What can be said of a person when everybody of a kind is described: which rules take effect, or plain facts."""

from .cover import Literal
from .logic import Bit, no
from .pair import Pair

MARKS = ("A", "B")


def by_rules(pair: Pair) -> list[Literal]:
    """Return statements on the rules that decide the question, on both sides."""
    found: list[Literal] = []
    for mark, answer in zip(MARKS, pair.answers, strict=True):
        for rule, truth in zip(answer.rules, answer.truths, strict=True):
            found += _says(truth.yes, f"{rule.id} takes effect ({mark})")
            found += _says(truth.no, f"{rule.id} does not take effect ({mark})")
            found += _says(truth.conflict, f"{rule.id} hangs on a conflict ({mark})", both_ways=True)
            found += _says(truth.unknown, f"{rule.id} hangs on what is not known ({mark})", both_ways=True)
        found += _says(answer.asked.yes, f"it is asked ({mark})")
        found += _says(answer.asked.no, f"it is not asked ({mark})")
        found += _says(answer.asked.conflict, f"whether it is asked hangs on a conflict ({mark})", both_ways=True)
        found += _says(answer.asked.unknown, f"whether it is asked is not known ({mark})", both_ways=True)
    return found


def _says(bit: Bit, words: str, both_ways: bool = False) -> list[Literal]:
    if isinstance(bit, bool):
        return []
    return [Literal(bit, words), *([Literal(no(bit), f"not: {words}")] if both_ways else [])]

