"""Boxes of fillings that all give one answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from ..language.dates import Span
from .candidate import Reasons
from .filling import Key
from .finding import Kind

Domain = Span | tuple[int, int] | frozenset[object]


@dataclass(frozen=True, slots=True)
class View:
    """One answer seen under one filling: what it is, and why it is open, if it is."""

    kind: Kind
    outcomes: tuple[str, ...]
    reasons: Reasons
    settled: bool
    since: Span | None = None

    @property
    def said(self) -> tuple[object, ...]:
        """What two answers must share to be the same."""
        actors = (
            tuple(sorted(str(a) for kind, a in self.reasons if kind == "discretion"))
            if self.kind == "discretion"
            else ()
        )
        return (self.kind, self.outcomes if self.kind != "unknown" else (), actors)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A box of fillings that all give one answer."""

    box: Mapping[Key, Domain]
    view: View


def domain_of(value: object) -> Domain:
    """Return the box that one filled-in value is."""
    return value if isinstance(value, Span | tuple) else frozenset({value})


SORTS = ("fact", "member", "status", "role", "outcome", "act", "since", "event", "length")


def in_order(key: Key) -> tuple[int, str]:
    """Return what unknowns are put in order by: facts before dates."""
    return (SORTS.index(key[1]) if key[1] in SORTS else len(SORTS), repr(key))


def apart(a: Mapping[Key, Domain], b: Mapping[Key, Domain]) -> set[Key]:
    """Return the unknowns in which two boxes share no value."""
    return {key for key in a.keys() & b.keys() if not _meet(a[key], b[key])}


def _meet(a: Domain, b: Domain) -> bool:
    if isinstance(a, frozenset) and isinstance(b, frozenset):
        return bool(a & b)
    if isinstance(a, frozenset) or isinstance(b, frozenset):
        return False
    one, other = (a.lo, a.hi) if isinstance(a, Span) else a, (b.lo, b.hi) if isinstance(b, Span) else b
    return one[0] <= other[1] and other[0] <= one[1]


def unknowns(reasons: Reasons) -> list[Key]:
    """Return the unknowns among reasons."""
    return cast(list[Key], [key for kind, key in reasons if kind == "unknown"])
