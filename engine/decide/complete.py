"""Fill in what a life leaves unknown, in every way that matters, and see whether the answer hangs on it.

The unknowns that an open answer touches are filled in one after the other: a fact with each of its values, a span of
days by halving it. A part of the ways is left as soon as its answer is settled, so what comes out is a tree whose
leaves are boxes of fillings.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from ..language.dates import LATEST, Span
from .boxes import SORTS, Leaf, View, domain_of, in_order, unknowns
from .candidate import Reasons
from .filling import Filling, Key
from .probing import turning_days
from .program import Program
from .replay import World
from .replays import Replays
from .tally import Completed, Left, Tally
from .ways import ways_to_fill

MOST_WAYS = 4_096
DATES = ("since", "event", "length")

PATIENCE = 128
"""Once an answer is known to be open, so many ways in a row are looked at for what more it may hang on."""
WIDE = 16
"""A span of more days is looked over for those on which something turns before it is parted."""


Enough = Callable[[View, Filling], bool]
"""Tells of an answer and the filling that brought it whether no more need be looked at."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is looked at in a world: by its name, how it stands, and the signs by which one can tell that it may stand
    otherwise."""

    name: str
    view: Callable[[World], View]
    signs: Callable[[World], Hashable]


class Completer:
    """Fills in the unknowns of one life under one program, day after day, in `most` ways for an answer at most."""

    def __init__(self, program: Program, replays: Replays, most: int = MOST_WAYS) -> None:
        self.most = most
        self.program = program
        self.replays = replays
        self.turns: dict[Key, set[int]] = {}
        self.probed: set[tuple[Key, str]] = set()

    def complete(self, look: Look, enough: Enough = lambda view, filling: False) -> Completed:
        """Return what an answer comes to, on the day on which the life as written stands, over all fillings of the
        unknowns that it touches; or, left open, what is known once a view is met that is `enough`."""
        tally, left = Tally(), Left()
        while (taken := left.take()) is not None:
            if len(tally.leaves) + len(left) >= self.most:
                return tally.cut_short()
            filling, parted = taken
            if parted is not None and not tally.look_on(PATIENCE):
                return tally.left_open([parted, *left.views()])
            seen = self.replays.seen(self.program, filling, look.view)
            if seen is None:
                continue
            view, world = seen
            key = None if view.settled else self._choose(view.reasons, filling)
            if key is None:
                tally.add(Leaf({k: domain_of(v) for k, v in filling.items()}, view))
                if enough(view, filling):
                    return tally.left_open([view, *left.views()])
                continue
            ways = ways_to_fill(world, key, filling.get(key), world.day)
            self._probe(key, ways, filling, look)
            parts = self._at_turns(key, ways)
            left.add([{**filling, key: value} for value in parts], view, dated=self._spans(key, filling.get(key)))
        return tally.summed()

    def _probe(self, key: Key, ways: list[object], filling: dict[Key, object], look: Look) -> None:
        """Look a span of days over, once for each question, with every other date left open."""
        first, last = ways[0], ways[-1]
        if (key, look.name) in self.probed or not isinstance(first, Span) or not isinstance(last, Span):
            return
        if last.hi - first.lo <= WIDE:
            return
        self.probed.add((key, look.name))
        others = {k: v for k, v in filling.items() if not isinstance(v, Span)}

        def sign(day: int) -> Hashable:
            seen = self.replays.seen(self.program, {**others, key: Span(day, day)}, look.signs)
            return None if seen is None else seen[0]

        self.turns.setdefault(key, set()).update(turning_days(Span(first.lo, last.hi), sign))

    def _at_turns(self, key: Key, ways: list[object]) -> list[object]:
        """Part a span of days where an answer was found to turn before, rather than in the middle.

        Halving finds such a day in some ten steps; that it is found for one answer spares them to all others.
        """
        first, last, today = ways[0], ways[-1], self.replays.written.day
        if len(ways) != 2 or not isinstance(first, Span) or not isinstance(last, Span) or first.hi == today:
            return ways
        known = self._turns_in(key, Span(first.lo, last.hi))
        if known:
            turn = known[len(known) // 2]
            return [Span(first.lo, turn - 1), Span(turn, last.hi)]
        if first.exact and last.exact:
            self.turns.setdefault(key, set()).add(last.lo)
        return ways

    def _turns_in(self, key: Key, span: Span) -> list[int]:
        return sorted(day for day in self.turns.get(key, ()) if span.lo < day <= span.hi)

    # --- which unknown, and its ways

    def _choose(self, reasons: Reasons, filling: dict[Key, object]) -> Key | None:
        """The next unknown to fill in: facts before dates; of dates, one that turns something, then the one whose span
        is still the widest.

        So a date on which the answer does not hang is not halved down to a day before one on which it does.
        """

        def turn(key: Key) -> tuple[object, ...]:
            value = filling.get(key)
            sort = len(SORTS) if self._spans(key, value) else in_order(key)[0]
            if not isinstance(value, Span):
                return sort, -LATEST, in_order(key)
            return sort, value.lo - value.hi if not self._turns_in(key, value) else -LATEST, in_order(key)

        return min((key for key in unknowns(reasons) if self._open(key, filling)), key=turn, default=None)

    def _spans(self, key: Key, value: object) -> bool:
        """Tell whether an unknown is a day or a number, which is parted by halving."""
        if key[1] in DATES or isinstance(value, Span | tuple):
            return True
        return key[1] == "fact" and self.program.book.vocabulary.facts[str(key[2])].type in ("date", "int")

    def _open(self, key: Key, filling: dict[Key, object]) -> bool:
        if key[1] == "past":
            return False
        value = filling.get(key)
        if value is None:
            return True
        return (isinstance(value, Span) and not value.exact) or (isinstance(value, tuple) and value[0] < value[1])
