"""What chance decides, in numbers alone: how long somebody waits, and which outcome is chosen.

The text of this module goes into every generated kernel, beside the functions of `chance`. A draw is 64 bits without a
sign.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .chance import drawn, further
from .months import NEVER, middle_of, middles


def waited(
    draw: np.uint64, waits: Sequence[np.uint64], first: int, length: int, left: int, guide: int, fine: int
) -> int:
    """Return after how many days it happens; where it does not within those that are left, how many they are, below 0.
    In `guide` it stands from where on to look: see `guiding`."""
    if length == 0:
        return 1
    part = draw >> np.uint64(1)
    if waits[first + left - 1] <= part:  # most often so, and it takes one look
        return -left
    bucket = int(part >> np.uint64(63 - fine))
    near = int(waits[guide + (bucket >> 3)] >> np.uint64(8 * (bucket & 7))) & 255
    low = (near * length + 255) >> 8
    while waits[first + low] <= part:
        low += 1
    return low + 1


def picked(draw: np.uint64, shares: Sequence[int], first: int, among: int) -> int:
    """Return which of the outcomes in a mask is chosen by shares, which are below 2**31; -1 where none has any."""
    total, place, left = 0, 0, among
    while left:
        if left & 1:
            total += shares[first + place]
        left >>= 1
        place += 1
    if total == 0:
        return -1
    mark = (np.int64(draw >> np.uint64(33)) * total) >> 31
    place, left = 0, among
    while left:
        if left & 1:
            mark -= shares[first + place]
            if mark < 0:
                return place
        left >>= 1
        place += 1
    return -1


def edge(among: int, worst: bool) -> int:
    """Return the first, or the last, of the outcomes in a mask."""
    place, found = 0, -1
    while among:
        if among & 1:
            found = place
            if not worst:
                return found
        among >>= 1
        place += 1
    return found


def chosen_by(
    x: list[int],
    mask: int,
    own: np.uint64,
    day: int,
    plan: NDArray[np.int64],
    shares: Sequence[int],
    streams: NDArray[np.uint64],
    number: int,
) -> int:
    """Return which of the outcomes in a mask an act has, as its plan says; -1 where it has none."""
    if mask == 0:
        return -1
    if mask & (mask - 1) == 0 or plan[number, 2]:
        return edge(mask, plan[number, 2] == 2)
    group = x[plan[number, 4]] if plan[number, 4] >= 0 else 0
    if group < 0:
        return -1
    return picked(drawn(own, streams[number, 1], day), shares, plan[number, 3] + group * plan[number, 5], mask)


def due_day(
    day: int,
    since: int,
    word: np.uint64,
    waits: Sequence[np.uint64],
    plan: NDArray[np.int64],
    number: int,
) -> int:
    """Return the day on which an act that may be done from now on is done; below 0, that on which to wait anew. Her
    draws of the act follow from a word.

    Who did not get there within the days told of waits anew from today, not again from where the time began.
    """
    first, end = int(plan[number, 0]), int(plan[number, 1])
    n = waited(
        further(word, day),
        waits,
        first,
        end - first,
        end - first,
        int(plan[number, 8]),
        int(plan[number, 9]),
    )
    if first < end and day - since >= end - first and int(waits[end - 1] >> np.uint64(63)) == 0:
        since = day
    if plan[number, 6]:
        middle = middle_of(middles(max(day, since)) + abs(n))
        return middle if n > 0 else -middle
    if n > 0:
        return max(day + 1, since + n)
    return -max(day + 1, since - n)


def due_of_group(
    day: int,
    group: int,
    edge: int,
    since: int,
    word: np.uint64,
    waits: Sequence[np.uint64],
    plan: NDArray[np.int64],
    number: int,
) -> int:
    """Return the day on which an act of a group's rate is done; below 0, that on which she leaves the group, or nothing
    further is told, and on which to wait anew. Never, where it is not known which group it is."""
    if group < 0:
        return NEVER
    length = int(plan[number, 1] - plan[number, 0])
    first, begun = int(plan[number, 0]) + group * length, max(day, since)
    # never fewer than the days, or the 15ths, that are left to her
    most = ((edge - begun) * 2341 >> 16) + 2 if plan[number, 6] else edge - begun
    left = max(1, min(length, most))
    draw = further(word, day)
    fine = int(plan[number, 9])
    n = waited(draw, waits, first, length, left, int(plan[number, 8]) + (group << fine >> 3), fine)
    if n <= 0:
        return -edge
    found = middle_of(middles(begun) + n) if plan[number, 6] else begun + n
    return found if found < edge else -edge


def likely(
    draw: np.uint64, kind: int, left: int, waits: Sequence[np.uint64], plan: NDArray[np.int64], number: int
) -> int:
    """Return after how many days, or 15ths, of those that are left an act may be done next, by the highest rate of a
    kind of people; where it may not, how many were looked at, below 0."""
    length, fine = int(plan[number, 1] - plan[number, 0]), int(plan[number, 9])
    first, guide = int(plan[number, 0]) + kind * length, int(plan[number, 8]) + (kind << fine >> 3)
    return waited(draw, waits, first, length, min(length, left), guide, fine)


def stands(draw: np.uint64, group: int, waits: Sequence[np.uint64], plan: NDArray[np.int64], number: int) -> bool:
    """Tell whether an act that may be done is done, by what the rate of a group is of the highest; not, where it is not
    known which group it is."""
    return group >= 0 and further(draw, 0) >> np.uint64(1) < waits[int(plan[number, 10]) + group]


def reach(day: int, plan: NDArray[np.int64], number: int) -> int:
    """Return a day up to which the waits of an act tell whether it is done."""
    return day + max(1, int(plan[number, 1] - plan[number, 0]) * (28 if plan[number, 6] else 1))


def written(log: NDArray[np.int32], fill: NDArray[np.int64], who: int, day: int, act: int, outcome: int) -> None:
    """Write an event down."""
    at = fill[0]
    log[at, 0] = who
    log[at, 1] = day
    log[at, 2] = act
    log[at, 3] = outcome
    fill[0] = at + 1
