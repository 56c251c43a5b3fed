"""The numbers of a person in few bits: what each usually is takes one, what it seldom is takes many.

The text of this module goes into every generated kernel. A row of `d` holds 32 bits in each of its places but the last,
which says in which row they go on, 0 where they do not; row 0 is nobody's and says which row is the next free one. What
does not fit into one row goes on in another, so no number is too large and no person has too much to remember.
`fields` are eight numbers each: the slot of a number in a row `x` of the moment, its form, how many bits it takes and
from which number it counts, then twice what it usually is: the slot of another number, or, where that is 0, itself.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

ACC, HAVE, BLOCK, AT = 5, 6, 7, 8
"""Where in a row of the moment stand: bits on their way, how many they are, and the row and the place where one is."""
FULL = 4294967295
PLAIN, FEW, DATE, DUE = range(4)
"""All bits; one bit for the usual, else all; two usual ones, else a day; the usual, or a day, or one turned round."""
SIZE = 8
PART = 21
ZERO = 2305843009213693952


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
    most = len(fields) // SIZE * (3 * PART + 3)
    left = len(d) - int(d[0, 0])
    return int(left - most // (32 * (d.shape[1] - 1))) > 1


def unpacked(x: list[int], d: NDArray[np.int32], row: int, fields: Sequence[int]) -> None:
    """Read all numbers of a row."""
    open_row(x, row)
    for n in range(len(fields) // SIZE):
        j = n * SIZE
        form = fields[j + 1]
        if form == PLAIN:
            found = fields[j + 3] + take(x, d, fields[j + 2])
        elif take(x, d, 1) == 0:
            found = x[fields[j + 4]] if fields[j + 4] else fields[j + 5]
        elif form == FEW:
            found = fields[j + 3] + take(x, d, fields[j + 2])
        elif take(x, d, 1) == 0:
            if form == DUE:
                found = fields[j + 3] + take(x, d, fields[j + 2])
            else:
                found = x[fields[j + 6]] if fields[j + 6] else fields[j + 7]
        elif take(x, d, 1) == 0:
            found = fields[j + 3] + take(x, d, fields[j + 2])
            if form == DUE:
                found = -found
        else:
            found = take(x, d, PART)
            found |= take(x, d, PART) << PART
            found |= take(x, d, PART) << 2 * PART
            found -= ZERO
        x[fields[j]] = found


def packed(x: list[int], d: NDArray[np.int32], row: int, fields: Sequence[int]) -> int:
    """Write all numbers of a row; return how many bits they take."""
    open_row(x, row)
    bits = 0
    for n in range(len(fields) // SIZE):
        j = n * SIZE
        number, form, width, base = x[fields[j]], fields[j + 1], fields[j + 2], fields[j + 3]
        usual = x[fields[j + 4]] if fields[j + 4] else fields[j + 5]
        other = x[fields[j + 6]] if fields[j + 6] else fields[j + 7]
        if form == PLAIN:
            give(x, d, width, number - base)
            bits += width
        elif number == usual:
            give(x, d, 1, 0)
            bits += 1
        elif form == FEW:
            give(x, d, width + 1, (number - base) << 1 | 1)
            bits += width + 1
        elif form == DATE and number == other:
            give(x, d, 2, 1)
            bits += 2
        elif form == DUE and number >= base and number - base < 1 << width:
            give(x, d, width + 2, (number - base) << 2 | 1)
            bits += width + 2
        elif form == DATE and number >= base and number - base < 1 << width:
            give(x, d, width + 3, (number - base) << 3 | 3)
            bits += width + 3
        elif form == DUE and -number >= base and -number - base < 1 << width:
            give(x, d, width + 3, (-number - base) << 3 | 3)
            bits += width + 3
        else:
            give(x, d, 3, 7)
            raw = number + ZERO
            give(x, d, PART, raw & ((1 << PART) - 1))
            give(x, d, PART, raw >> PART & ((1 << PART) - 1))
            give(x, d, PART, raw >> 2 * PART)
            bits += 3 * PART + 3
    if x[HAVE] > 0:
        x[HAVE] = 32
        flush(x, d)
    return bits
