"""What the ways to fill in a life come to: one answer for all, or the unknowns that it hangs on."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..language.dates import Span
from .boxes import Leaf, View, apart, in_order, unknowns
from .filling import Key

Filling = dict[Key, object]

STRIDE = 7_919
"""A prime, to come all over a list of any length."""


@dataclass(frozen=True, slots=True)
class Completed:
    """What the fillings came to: one answer for all, or the unknowns that it hangs on.

    `views` are the different answers met; `needs` the unknowns shown to matter, `perhaps` those of which it was not
    settled; `tried` all that were filled in; `cut` tells that there were too many ways to settle the answer itself.
    """

    view: View | None
    views: tuple[View, ...]
    needs: tuple[Key, ...]
    tried: tuple[Key, ...]
    cut: bool = False
    perhaps: tuple[Key, ...] = ()


class Left:
    """The fillings still to be looked at: first the values of facts, then the parts of spans of days, the widest first.

    A filling is followed until it comes to an answer; where to go on then is taken from all over what is left, so that
    no value of an early fact waits for all of the later ones.
    """

    def __init__(self) -> None:
        self._values: list[tuple[Filling, View | None]] = [({}, None)]
        self._parts: deque[tuple[Filling, View]] = deque()
        self._following = False
        self._turn = 0

    def __len__(self) -> int:
        return len(self._values) + len(self._parts)

    def take(self) -> tuple[Filling, View | None] | None:
        """Return the next filling, with the view that was parted for it; None at the end."""
        if self._values:
            if not self._following:
                self._turn += STRIDE
                place = self._turn % len(self._values)
                self._values[place], self._values[-1] = self._values[-1], self._values[place]
            self._following = False
            return self._values.pop()
        return self._parts.popleft() if self._parts else None

    def add(self, fillings: list[Filling], parted: View, *, dated: bool) -> None:
        """Look at these too; `dated`: they are parts of a span of days."""
        if dated:
            self._parts += [(filling, parted) for filling in fillings]
        else:
            self._values += [(filling, parted) for filling in reversed(fillings)]
            self._following = True

    def views(self) -> list[View]:
        """Return what was seen of those that are left before they were parted."""
        return [view for _, view in (*self._values, *self._parts) if view is not None]


class Tally:
    """The leaves met so far, and which unknowns they show to matter."""

    def __init__(self) -> None:
        self.leaves: list[Leaf] = []
        self.views: dict[object, View] = {}
        self.alone: set[Key] = set()
        self._open = False
        self._idle = 0

    def look_on(self, most: int) -> bool:
        """Count a filling; tell whether to look at it, or the answer is known to be open and `most` in a row showed
        nothing new."""
        self._idle += 1
        return self._idle <= most or (len(self.views) < 2 and not self._open)

    def add(self, leaf: Leaf) -> None:
        """Take in one more leaf."""
        new = leaf.view.said not in self.views
        self.views.setdefault(leaf.view.said, leaf.view)
        self._open |= leaf.view.kind == "unknown"
        for other in self.leaves:
            if other.view.said != leaf.view.said and len(between := apart(leaf.box, other.box)) == 1:
                new |= not between <= self.alone
                self.alone |= between
        self.leaves.append(leaf)
        if new:
            self._idle = 0

    def cut_short(self) -> Completed:
        """Return what is known where there are more ways than are tried."""
        tried = self._tried()
        return Completed(None, tuple(self.views.values()), tried, tried, cut=True)

    def left_open(self, unseen: Iterable[View]) -> Completed:
        """Return what is known of an open answer where not every span was parted to the end."""
        unseen = tuple(unseen)
        needs = tuple(sorted(self.alone | self._beyond(), key=in_order))  # leaves far apart tell nothing here
        more = {key for view in unseen for key in unknowns(view.reasons)} | {*self._tried()}
        possible = {view.said: view for view in (*self.views.values(), *unseen)}
        perhaps = tuple(sorted((key for key in more - {*needs} if key[1] != "past"), key=in_order))
        return Completed(None, tuple(possible.values()), needs, self._tried(), perhaps=perhaps)

    def summed(self) -> Completed:
        """Return what all leaves come to together."""
        views, tried = tuple(self.views.values()), self._tried()
        if len(views) == 1 and views[0].kind != "unknown":
            dated = [leaf.view.since for leaf in self.leaves if leaf.view.since is not None]
            since = Span(min(s.lo for s in dated), max(s.hi for s in dated)) if dated else None
            return Completed(replace(views[0], since=since), views, (), tried)
        return Completed(None, views, self._needs(), tried)

    def _tried(self) -> tuple[Key, ...]:
        return tuple(sorted({key for leaf in self.leaves for key in leaf.box}, key=in_order))

    def _needs(self) -> tuple[Key, ...]:
        """The unknowns that matter: alone they make two fillings differ in their answer; where constraints tie some
        together, these; and what is unknown in a leaf itself."""
        found = set(self.alone)
        leaves = self.leaves
        differ = ((a, b) for n, a in enumerate(leaves) for b in leaves[:n] if a.view.said != b.view.said)
        for between in sorted((apart(a.box, b.box) for a, b in differ), key=len):
            if not between & found:
                found |= between
        return tuple(sorted(found | self._beyond(), key=in_order))

    def _beyond(self) -> set[Key]:
        return {key for leaf in self.leaves if leaf.view.kind == "unknown" for key in unknowns(leaf.view.reasons)}
