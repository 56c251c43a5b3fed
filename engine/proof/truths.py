"""Kleene's truths as two bits, both positive: yes and no; where neither holds it is open, and two more say why."""

from collections.abc import Sequence
from dataclasses import dataclass

from .logic import Bit, at_least, both, every, no, some


@dataclass(frozen=True, slots=True)
class Truth:
    """A truth of one person: `yes`, `no`, else open, by a conflict, or by what is not known, or (neither) in
    somebody's hands."""

    yes: Bit
    no: Bit
    conflict: Bit = False
    unknown: Bit = False

    @property
    def open(self) -> Bit:
        """Tell whether it is neither yes nor no."""
        return both(no(self.yes), no(self.no))

    @property
    def torn(self) -> Bit:
        """Tell whether it is open and a conflict stands behind that."""
        return False if self.conflict is False else both(self.open, self.conflict)

    @property
    def missing(self) -> Bit:
        """Tell whether it is open and something unknown stands behind that."""
        return False if self.unknown is False else both(self.open, self.unknown)


YES, NO = Truth(True, False), Truth(False, True)


def plain(part: Bit) -> Truth:
    """Return the truth of what is never open."""
    return Truth(part, no(part))


def deny(truth: Truth) -> Truth:
    """Kleene's not."""
    return Truth(truth.no, truth.yes, truth.conflict, truth.unknown)


def count(least: int, parts: Sequence[Truth]) -> Truth:
    """Say that at least so many hold: yes where so many are yes, no where too many are no."""
    return Truth(
        at_least(least, [p.yes for p in parts]),
        at_least(len(parts) - least + 1, [p.no for p in parts]),
        some(p.torn for p in parts),
        some(p.missing for p in parts),
    )


def all_of(parts: Sequence[Truth]) -> Truth:
    """Say that all hold."""
    return count(len(parts), parts)


def unbeaten(own: Truth, rivals: Sequence[Truth]) -> Truth:
    """Return whether a rule is effective: it applies, and none that beats it is effective."""
    return Truth(
        both(own.yes, every(r.no for r in rivals)),
        some([own.no, *(r.yes for r in rivals)]),
        some([own.conflict, *(r.torn for r in rivals)]),
        some([own.unknown, *(r.missing for r in rivals)]),
    )
