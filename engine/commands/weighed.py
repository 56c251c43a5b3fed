"""`zhol diff --weigh COHORT`: how many of a cohort are answered otherwise."""

from typing import TYPE_CHECKING, Any

from .ending import Bad

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..population.weighing import Weights
    from ..proof.side import Side


def weights(asked: dict[str, Any], a: "Side", b: "Side", questions: "Sequence[str]") -> "Weights | None":
    """Return the weights that were asked for, if any were."""
    if not asked["weigh"]:
        return None
    from importlib.util import find_spec

    if find_spec("numpy") is None:
        raise Bad("zhol diff --weigh: numpy is not installed; it comes with: pip install 'zhol[population]'")
    if asked["then_and_now"]:
        raise Bad("command line: --weigh: a cohort is told for one day; it cannot be moved along with --then-and-now")
    from ..language.dates import text
    from ..language.load import load_catalogue
    from ..population.told_cohort import read_cohort
    from ..population.weighing import weigh
    from .shipped import shipped
    from .sources import rules_at

    book = a.book
    cohort = read_cohort(shipped(asked["weigh"], "cohorts", "cohort"), book, load_catalogue(rules_at(asked), book))
    for side in (a, b):
        if side.day < cohort.on:
            raise Bad(f"command line: --weigh {cohort.id}: told for {text(cohort.on)}, so not of {text(side.day)}")
    return weigh((a, b), questions, cohort, asked["people"])
