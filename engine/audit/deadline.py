"""Deadlines that clash: what runs out before it is of use."""

from collections.abc import Iterator

from .audited import Audited
from .flaw import Flaw
from .fuse import fuses
from .outgrown import outgrown
from .outlasted import outlasted
from .stalled import stalled
from .unbegun import unbegun


def find(audited: Audited) -> Iterator[Flaw]:
    """Yield the clashes of a rulebook."""
    yield from outlasted(audited)
    yield from outgrown(audited)
    yield from fuses(audited)
    yield from unbegun(audited)
    yield from stalled(audited)
