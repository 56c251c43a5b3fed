"""Which provision follows which: versions, and rules that begin when another ends; side by side, in turn, or apart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from .dates import LATEST
from .rulebook import Rule
from .tenure import Tenure

Joint = Literal["follows", "overlap", "perhaps", "apart"]


@dataclass(frozen=True, slots=True)
class Succession:
    """One provision and the one that follows it, and how the days of the two join from `first` and before `end`.

    `follows`: the one ends as the other begins. `overlap`: on these days both are in force; `perhaps`: they may be, or
    neither is, as the law's own dates are not known so closely. `apart`: on these days neither is in force.
    """

    earlier: str
    later: str
    joint: Joint
    first: int
    end: int


def successions(found: Sequence[Tenure]) -> Iterator[Succession]:
    """Yield each provision of a timeline that another follows, with the one that does."""
    for earlier in found:
        if earlier.end.lo <= LATEST:
            yield from (_joined(earlier, later) for later in _heirs(earlier, found))


def _heirs(earlier: Tenure, found: Sequence[Tenure]) -> list[Tenure]:
    """Return the next version; else the rules of the layer that begin as this ends, of the same outcome if any is."""
    if version := _next_version(earlier, found):
        return [version]
    touching = [other for other in found if other is not earlier and _touches(earlier, other)]
    alike = [other for other in touching if _outcomes(other) == _outcomes(earlier)]
    return alike or touching


def _next_version(earlier: Tenure, found: Sequence[Tenure]) -> Tenure | None:
    versions = sorted((t for t in found if t.provision.id == earlier.provision.id), key=lambda t: (t.start.lo, t.key))
    return next((after for before, after in pairwise(versions) if before is earlier), None)


def _touches(earlier: Tenure, later: Tenure) -> bool:
    same = later.provision.layer == earlier.provision.layer
    return same and later.start.lo <= earlier.end.hi and earlier.end.lo <= later.start.hi


def _outcomes(tenure: Tenure) -> tuple[str, ...]:
    return tenure.provision.outcomes if isinstance(tenure.provision, Rule) else ()


def _joined(earlier: Tenure, later: Tenure) -> Succession:
    joint: Joint = "follows"
    first, end = later.start.lo, earlier.end.hi
    if later.start.hi < earlier.end.lo:
        joint, first, end = "overlap", later.start.hi, earlier.end.lo
    elif later.start.lo > earlier.end.hi:
        joint, first, end = "apart", earlier.end.hi, later.start.lo
    elif not (later.start.exact and earlier.end.exact):
        joint, first, end = "perhaps", min(later.start.lo, earlier.end.lo), max(later.start.hi, earlier.end.hi)
    return Succession(earlier.key, later.key, joint, first, end)
