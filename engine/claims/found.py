"""What came of what a claim says, before it is told what it hangs on."""

from dataclasses import dataclass

from .verdict import Barred, Kind, Witness


@dataclass(frozen=True)
class Found:
    """Proved, refuted or not settled, and why; `aside` tells of whom nothing was said.

    `barred` are the provisions that would bring a goal about, each with why it never does; `forever`: with no last day.
    """

    kind: Kind
    because: tuple[str, ...]
    witness: Witness | None = None
    aside: tuple[str, ...] = ()
    vacuous: bool = False
    barred: tuple[Barred, ...] = ()
    forever: bool = False
