"""What is wrong in one moment and one stance, thing by thing: conflicts, silences and rules that are dead."""

from collections.abc import Iterator

from ..language.timeline import targets
from .audited import Audited
from .conflict import conflicts
from .dead import dead
from .flaw import Flaw
from .gap import gaps
from .sights import Sights


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield the flaws of each question and status in turn: what the solver was told of it serves all three."""
    sights = Sights(audited)
    for target in targets(audited.book):
        for found in (conflicts, gaps, dead):
            yield from found(sights, target)
        sights.forget()
