"""The numbers of a person in few bits: what each usually is takes one, what it seldom is takes many.

The text of this module goes into every generated kernel, beside what `folding` makes. A row of `d` holds 32 bits in
each of its places but the last, which says in which row they go on, 0 where they do not; row 0 is nobody's and says
which row is the next free one. What does not fit into one row goes on in another, so no number is too large and no
person has too much to remember.

Numbers stand in groups, and few by few within a group: a bit for each few says whether any of them is not what it
usually is; where one is, a bit for each of the few says which; then come those that are not. `fields` are five numbers
each: the slot of a number in a row `x` of the moment, its form, how many bits it takes, from which number it counts,
and what it often is where it is not what it usually is.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

ACC, HAVE, BLOCK, AT = 5, 6, 7, 8
"""Where in a row of the moment stand: bits on their way, how many they are, and the row and the place where one is."""
FULL = 4294967295
FEW, DATE, DUE = range(3)
"""How a number is kept that is unusual: all bits; what it often is, or a day; a day, or one turned round."""
SIZE, GROUP, PEERS = 5, 30, 6
PART = 21
ZERO = 2305843009213693952
SPREAD = 125613361
PLACES = (
    0, 1, 28, 2, 29, 14, 24, 3, 30, 22, 20, 15, 25, 17, 4, 8,
    31, 27, 13, 23, 21, 19, 16, 7, 26, 12, 18, 6, 11, 5, 10, 9,
)  # fmt: skip
"""Which power of two a number of 32 bits is, by five bits of what it makes of `SPREAD`, a sequence of de Bruijn."""


def open_row(x: list[int], row: int) -> None:
    """Stand at the first bit of a row."""
    x[ACC] = 0
    x[HAVE] = 0
    x[BLOCK] = row
    x[AT] = 0


def take(x: list[int], d: NDArray[np.int32], width: int) -> int:
    """Read some bits, at most 30."""
    if x[HAVE] < width:
        last = d.shape[1] - 1
        if x[AT] == last:
            x[BLOCK] = int(d[x[BLOCK], last])
            x[AT] = 0
        x[ACC] |= (int(d[x[BLOCK], x[AT]]) & FULL) << x[HAVE]
        x[AT] += 1
        x[HAVE] += 32
    found = x[ACC] & ((1 << width) - 1)
    x[ACC] >>= width
    x[HAVE] -= width
    return found


def give(x: list[int], d: NDArray[np.int32], width: int, bits: int) -> None:
    """Write some bits, at most 30."""
    x[ACC] |= bits << x[HAVE]
    x[HAVE] += width
    if x[HAVE] >= 32:
        flush(x, d)


def flush(x: list[int], d: NDArray[np.int32]) -> None:
    """Write what is on its way down; take a free row where this one is full."""
    last = d.shape[1] - 1
    if x[AT] == last:
        more = int(d[x[BLOCK], last])
        if more == 0:
            more = int(d[0, 0])
            d[0, 0] = more + 1
            d[x[BLOCK], last] = more
        x[BLOCK] = more
        x[AT] = 0
    low = x[ACC] & FULL
    d[x[BLOCK], x[AT]] = low - FULL - 1 if low > FULL >> 1 else low
    x[AT] += 1
    x[ACC] >>= 32
    x[HAVE] -= 32


def roomy(d: NDArray[np.int32], fields: Sequence[int]) -> bool:
    """Tell whether there is room for one more person, whatever has to be remembered of her."""
    most = len(fields) // SIZE * (3 * PART + 3) + len(fields)
    left = len(d) - int(d[0, 0])
    return int(left - most // (32 * (d.shape[1] - 1))) > 1


def lowest(mask: int) -> int:
    """Return the place of the lowest bit of a mask of 32 that is not 0."""
    return PLACES[((mask & -mask) * SPREAD & FULL) >> 27]


def spread_out(x: list[int], d: NDArray[np.int32], some: int) -> int:
    """Read which numbers of a group are not what they usually are, where it is known among which few any are."""
    if some == 0:
        return 0
    width, left = 0, some
    while left:
        width += PEERS * (left & 1)
        left >>= 1
    bits = take(x, d, width)
    mask, place = 0, 0
    while some:
        mask |= (bits & ((1 << PEERS * (some & 1)) - 1)) << place
        bits >>= PEERS * (some & 1)
        place += PEERS
        some >>= 1
    return mask


def drawn_up(x: list[int], d: NDArray[np.int32], many: int, mask: int) -> int:
    """Write which numbers of a group are not what they usually are; return how many bits that takes."""
    bits, width, some, place = 0, 0, 0, 0
    few = (many + PEERS - 1) // PEERS
    while place < few:
        here = mask & ((1 << PEERS) - 1)
        any_ = 1 if here else 0
        some |= any_ << place
        bits |= here << width
        width += PEERS * any_
        mask >>= PEERS
        place += 1
    give(x, d, few, some)
    if width:
        give(x, d, width, bits)
    return few + width


def unfolded(x: list[int], d: NDArray[np.int32], first: int, many: int, fields: Sequence[int]) -> int:
    """Read those numbers of a group that are not what they usually are; return which they are, a bit each."""
    mask = spread_out(x, d, take(x, d, (many + PEERS - 1) // PEERS))
    left = mask
    while left:
        j = (first + lowest(left)) * SIZE
        left &= left - 1
        form, width, base = fields[j + 1], fields[j + 2], fields[j + 3]
        if form == FEW:
            found = base + take(x, d, width)
        elif take(x, d, 1) == 0:
            found = base + take(x, d, width) if form == DUE else fields[j + 4]
        elif take(x, d, 1) == 0:
            found = base + take(x, d, width)
            if form == DUE:
                found = -found
        else:
            found = take(x, d, PART)
            found |= take(x, d, PART) << PART
            found |= take(x, d, PART) << 2 * PART
            found -= ZERO
        x[fields[j]] = found
    return mask


def folded(x: list[int], d: NDArray[np.int32], first: int, many: int, mask: int, fields: Sequence[int]) -> int:
    """Write which numbers of a group are not what they usually are, and those; return how many bits that takes."""
    bits = drawn_up(x, d, many, mask)
    while mask:
        j = (first + lowest(mask)) * SIZE
        mask &= mask - 1
        number, form, width, base = x[fields[j]], fields[j + 1], fields[j + 2], fields[j + 3]
        if form == FEW:
            give(x, d, width, number - base)
            bits += width
        elif form == DATE and number == fields[j + 4]:
            give(x, d, 1, 0)
            bits += 1
        elif form == DUE and number >= base and number - base < 1 << width:
            give(x, d, width + 1, (number - base) << 1)
            bits += width + 1
        elif form == DATE and number >= base and number - base < 1 << width:
            give(x, d, width + 2, (number - base) << 2 | 1)
            bits += width + 2
        elif form == DUE and -number >= base and -number - base < 1 << width:
            give(x, d, width + 2, (-number - base) << 2 | 1)
            bits += width + 2
        else:
            give(x, d, 2, 3)
            raw = number + ZERO
            give(x, d, PART, raw & ((1 << PART) - 1))
            give(x, d, PART, raw >> PART & ((1 << PART) - 1))
            give(x, d, PART, raw >> 2 * PART)
            bits += 3 * PART + 2
    return bits


def closed(x: list[int], d: NDArray[np.int32]) -> None:
    """Write what is still on its way."""
    if x[HAVE] > 0:
        x[HAVE] = 32
        flush(x, d)
