"""What JSON on several sorts of words has in common."""

from collections.abc import Sequence

from ..language.rulebook import Citation
from .evidence import evidence, evidence_words
from .papers import Papers
from .record import Json


def evidence_record(found: Sequence[Citation], papers: Papers) -> Json:
    """Return how much evidence citations are."""
    weighed = evidence(found, papers.rulebook)
    return {
        "says": evidence_words(weighed),
        "pieces": len(weighed.chains),
        "chains": {chain: [source.id for source in sources] for chain, sources in weighed.chains.items()},
        "not_counted": weighed.beside,
    }


def reaches_record(name: str, papers: Papers) -> list[Json]:
    """Return all that hangs on a question or status, with the words between."""
    reached = papers.ties.reaches(papers.word(name))
    return [
        {"sort": word.sort, "id": word.name, "through": [step.name for step in way[1:-1]]}
        for word, way in reached.items()
        if len(way) > 1
    ]


def at_work_record(names: Sequence[str], papers: Papers) -> Json | None:
    """Return where provisions were exercised; None where that is not recorded."""
    if papers.exercised is None:
        return None
    return {fate: list(wheres) for fate, wheres in papers.exercised.of(names).items()}
