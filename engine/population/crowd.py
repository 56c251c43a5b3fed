"""Many people of a kernel as they stand on a day, in few bytes each."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .months import NEVER
from .people import Numbers, People
from .queues import Claims
from .row import TYPES, Key, Row
from .slice import Slice
from .standing import AT_A_TIME, Standing, standing

OPENS = {"due": NEVER, "told": -1}
"""What is kept of everybody when lives open: no act has its day, and nobody was told an answer."""
NARROWEST, WIDEST = 3, 64


@dataclass(slots=True)
class Crowd:
    """The rows of people, on the day to which they have come; `own` are the words that their draws follow from, which
    in turn follow from the seed and their keys; `turns` how many were given a place and have not done the act yet;
    `ahead` those whose lives nobody has opened yet; `stood` who was last seen to claim a place at which gate, while
    nothing has changed since; `lots` the words of the lotteries of all gates."""

    row: Row
    kept: tuple[Numbers, ...]
    own: NDArray[np.uint64]
    day: int
    seed: int
    keys: NDArray[np.uint64]
    turns: int = 0
    stood: tuple[int, Claims, NDArray[np.int64]] | None = None
    ahead: "Iterable[Opening]" = ()
    settle: "Callable[[Crowd], None] | None" = None
    peek: "Callable[[Crowd, Sequence[int]], NDArray[np.int64]] | None" = None
    lots: NDArray[np.uint64] | None = None

    def __len__(self) -> int:
        return len(self.own)

    @property
    def bytes(self) -> int:
        """Return how many bytes are kept of all."""
        self.settled()
        return sum(array.nbytes for array in self.kept)

    def settled(self) -> None:
        """See that all are kept; lives that nobody has carried on yet open only when they are looked at."""
        if self.settle is not None:
            self.settle(self)
            self.settle = None

    def column(self, what: str, word: str = "", n: int = 0) -> Numbers:
        """Return one number of everybody: what stands in an array of its own as it stands there, else a copy that
        nobody changes. KeyError where it is not kept."""
        self.settled()
        slot = self.row[what, word] + n
        apart = self.row.apart_at(slot)
        if apart is None:
            return self.columns([slot])[:, 0]
        array, place = apart
        return self.kept[array][place] if array == len(TYPES) else self.kept[array][:, place]

    def columns(self, slots: Sequence[int]) -> NDArray[np.int64]:
        """Return some numbers of everybody, by their slots, a column each: a copy."""
        assert self.peek is not None
        self.settled()
        found = self.peek(self, slots)
        found.flags.writeable = False
        return found

    def grow(self) -> None:
        """Make room for more of what is kept of somebody."""
        packed = self.kept[-1]
        more = np.zeros((max(256, len(packed) // 64), packed.shape[1]), packed.dtype)
        self.kept = (*self.kept[:-1], np.concatenate([packed, more]))


@dataclass(frozen=True, slots=True)
class Opening:
    """Some people as their lives open: the first of them, a row of the moment with what is the same of all,
    and columns of those that are not, with their slots."""

    first: int
    alike: NDArray[np.int64]
    slots: NDArray[np.int64]
    told: NDArray[np.int64]


def opened(part: Slice, row: Row, people: People, all_: Standing) -> Iterator[Opening]:
    """Yield the numbers of people as their lives open, some people at a time. `all_` is how they stand."""
    for first in range(0, len(people), AT_A_TIME):
        some = people.part(first, min(first + AT_A_TIME, len(people)))
        who = all_ if len(people) <= AT_A_TIME else standing(part, some)
        alike, columns = np.zeros(row.width, np.int64), dict[int, NDArray[np.int64]]()
        for (what, word), n in row.kept:
            at = row[what, word]
            if what == "past":
                told = np.zeros((len(some), n), np.int64)
                _open_past(told, who, word, people.on)
                columns |= {at + place: told[:, place] for place in range(n)}
                continue
            opens = _opens(who, (what, word), people.on)
            if isinstance(opens, int):
                alike[at] = opens
            elif (opens == opens[0]).all():
                alike[at] = opens[0]
            else:
                columns[at] = opens
        found = np.zeros((len(some), len(columns)), np.int64)
        for place, column in enumerate(columns.values()):
            found[:, place] = column
        yield Opening(first, alike, np.array(list(columns), np.int64), found)


def _opens(who: Standing, key: Key, on: int) -> NDArray[np.int64] | int:
    if key in who.columns:
        return who.columns[key]
    return on if key[0] == "next" else OPENS.get(key[0], 0)


def _open_past(told: NDArray[np.int64], who: Standing, name: str, on: int) -> None:
    held, high, keeps = who.columns["is", name], who.columns["since to", name], (told.shape[1] - 4) // 2
    told[:, 0] = 1
    told[:, 2] = np.where(held >= 0, np.minimum(high, on), on)
    told[:, 2 + keeps] = held
    told[:, -2] = np.where(held >= 0, np.minimum(who.columns["since", name], on), on)


def usually(part: Slice, people: People) -> dict[Key, int]:
    """Return what most of some people begin with."""
    found: dict[Key, int] = {}
    for key, column in standing(part, people.part(0, min(AT_A_TIME, len(people)))).columns.items():
        values, counts = np.unique(column, return_counts=True)
        found[key] = int(values[counts.argmax()])
        if key[0] == "is":
            found["past", key[1]] = 0
    return found


def width_for(bits: NDArray[np.int64]) -> int:
    """Return how wide rows have to be for people who need so many bits to take least room together: in words of 32
    bits, the last of which says where a row goes on."""
    if not len(bits):
        return NARROWEST
    return min(range(NARROWEST, WIDEST), key=lambda words: int((-(-bits // (32 * (words - 1)))).clip(1).sum()) * words)
