"""A value that a status may have, with why it is not certain."""

from collections.abc import Hashable
from dataclasses import dataclass

from ..language.dates import Span

Reason = tuple[str, Hashable]
"""Why something is open: `("unknown", key)`, `("conflict", rules)` or `("discretion", actor)`."""
Reasons = frozenset[Reason]
NONE: Reasons = frozenset()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that a status may have, and the span of days in which it took it.

    `reasons` say why it is not certain, `undated` why its day is not, `endless` why that of its lapse is not; `tag`
    says what brought it about; `until` is its pending lapse; `cause` the event or rule that made it so. It may have
    come at the instants from `first` to `last` (None: it may still come).
    """

    value: str
    since: Span
    reasons: Reasons = NONE
    undated: Reasons = NONE
    endless: Reasons = NONE
    tag: Hashable = None
    until: Span | None = None
    cause: Hashable = None
    first: int = -1
    last: int | None = -1

    @property
    def pending(self) -> bool:
        """Tell whether it may still come."""
        return self.last is None

    @property
    def lapse(self) -> Hashable:
        """The tag of what it may lapse to."""
        return ("lapse", self.tag, self.first)


@dataclass(frozen=True, slots=True)
class Change:
    """A change to a value, in a span of days; `sure` that it took place, or else why that is open."""

    value: str
    since: Span
    sure: bool
    why: Reasons = NONE


def lapses(candidate: Candidate) -> bool:
    """Tell whether a candidate is what another lapses to."""
    return isinstance(candidate.tag, tuple) and candidate.tag[:1] == ("lapse",)


def either(old: Candidate, new: Candidate) -> Span | None:
    """Return the span in which one of two lapses falls."""
    if old.until is None or new.until is None:
        return old.until or new.until
    return Span(min(old.until.lo, new.until.lo), max(old.until.hi, new.until.hi))
