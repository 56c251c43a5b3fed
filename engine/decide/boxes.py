"""Boxes of fillings that all give one answer, and the unknowns that matter between them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import combinations
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


@dataclass(frozen=True, slots=True)
class Completed:
    """What the fillings came to: one answer for all, or the unknowns that it hangs on.

    `views` are the different answers met; `tried` the unknowns that were filled in; `cut` tells that there were too
    many ways.
    """

    view: View | None
    views: tuple[View, ...]
    needs: tuple[Key, ...]
    tried: tuple[Key, ...]
    cut: bool = False


def domain_of(value: object) -> Domain:
    """Return the box that one filled-in value is."""
    return value if isinstance(value, Span | tuple) else frozenset({value})


SORTS = ("fact", "member", "status", "role", "outcome", "act", "since", "event")


def in_order(key: Key) -> tuple[int, str]:
    """Return what unknowns are put in order by: facts before dates."""
    return (SORTS.index(key[1]) if key[1] in SORTS else len(SORTS), repr(key))


def summed(leaves: list[Leaf], cut: bool) -> Completed:
    """Return what the leaves come to together."""
    views = list({leaf.view.said: leaf.view for leaf in leaves}.values())
    tried = tuple(sorted({key for leaf in leaves for key in leaf.box}, key=in_order))
    if cut:
        return Completed(None, tuple(views), tried, tried, cut=True)
    if len(views) == 1 and views[0].kind != "unknown":
        dated = [leaf.view.since for leaf in leaves if leaf.view.since is not None]
        since = Span(min(s.lo for s in dated), max(s.hi for s in dated)) if dated else None
        return Completed(replace(views[0], since=since), tuple(views), (), tried)
    needs = _needs(leaves)
    beyond = {key for leaf in leaves if leaf.view.kind == "unknown" for key in unknowns(leaf.view.reasons)}
    return Completed(None, tuple(views), tuple(sorted({*needs, *beyond}, key=in_order)), tried)


def _needs(leaves: list[Leaf]) -> set[Key]:
    """The unknowns that matter: alone they make two fillings differ in their answer; where constraints tie some
    together, these."""
    found: set[Key] = set()
    tied: list[set[Key]] = []
    for a, b in combinations(leaves, 2):
        if a.view.said == b.view.said:
            continue
        apart = _apart(a.box, b.box)
        if len(apart) == 1:
            found |= apart
        else:
            tied.append(apart)
    for apart in sorted(tied, key=len):
        if not apart & found:
            found |= apart
    return found


def _apart(a: Mapping[Key, Domain], b: Mapping[Key, Domain]) -> set[Key]:
    """The unknowns in which two boxes share no value."""
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
