"""How many of a cohort two sides answer differently: a weight beside the exact description of who they are."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

from ..decide.check import Checker
from ..proof.seen import Said
from ..proof.side import Side
from ..proof.witness import answers
from .cohort import Cohort
from .drawing import draw

CERTAIN = 0.95
SEED = 0


@dataclass(frozen=True, slots=True)
class Weight:
    """How many of the people drawn go from one answer to another."""

    question: str
    before: Said
    after: Said
    people: int


@dataclass(frozen=True)
class Weights:
    """A cohort's people, drawn and judged on both sides as their cohort tells them, with nothing done since."""

    cohort: Cohort
    drawn: int
    changes: tuple[Weight, ...]

    def share(self, weight: Weight) -> tuple[float, float]:
        """Return between which shares of the cohort a change lies, with 95 % confidence (Wilson's interval)."""
        z, n = NormalDist().inv_cdf((1 + CERTAIN) / 2), self.drawn
        p = weight.people / n
        middle, half = p + z * z / (2 * n), z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return max(0.0, (middle - half) / (1 + z * z / n)), min(1.0, (middle + half) / (1 + z * z / n))


def weigh(
    sides: tuple[Side, Side], questions: Sequence[str], cohort: Cohort, people: int,
    seen: Callable[[int], None] = lambda people: None,
) -> Weights:  # fmt: skip
    """Judge so many people of a cohort on both sides, by the reference evaluator; `seen` is told how many are done."""
    drawn = draw(cohort, people, SEED, sides[0].book.vocabulary)
    judges = [Checker(side.book, both_engines=False) for side in sides]
    found: Counter[tuple[str, Said, Said]] = Counter()
    for row in range(len(drawn)):
        a, b = (
            answers(side, judge, drawn.case(row, side.book), questions)
            for judge, side in zip(judges, sides, strict=True)
        )
        found.update((q, a[q], b[q]) for q in questions if a[q] != b[q])
        seen(row + 1)
    return Weights(cohort, len(drawn), tuple(Weight(*change, n) for change, n in sorted(found.items())))
