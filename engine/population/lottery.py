"""Who comes before whom where places are short: a rank, of which no two people have the same.

It is one number of 64 bits: the class of priority first, then the day of which the older comes first, then a lottery
key. The key is the same for a person as long as the run lasts, so that more places never turn a winner into a loser.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .chance import Word, further, stream
from .months import EARLIEST

KEY, DAY = 41, 18
"""How many bits of a rank the key has, and the day; the class of priority has the other five."""
MOST_CLASSES = 2 ** (64 - KEY - DAY) - 1
MASK, HALF = Word(2**KEY - 1), Word(KEY // 2)
ODD = (Word(0x9E3779B97F4A7C15) & MASK, Word(0xBF58476D1CE4E5B9) & MASK, Word(0x94D049BB133111EB) & MASK)


def keys(persons: NDArray[np.uint64], seed: int, quota: str) -> NDArray[np.uint64]:
    """Return the lottery keys of people, below 2**41, each of one person alone.

    The numbers below 2**41 are brought into another order: added to, multiplied by an odd number, and their upper half
    laid over the lower, four times over; each step can be undone, so no two become one. The seed and the quota say
    which order. ValueError where a person's number is not below 2**41.
    """
    if len(persons) and int(persons.max()) >> KEY:
        raise ValueError(f"a person is numbered {persons.max()}; a lottery takes numbers below {2**KEY}")
    root, found = further(np.full(1, stream(f"lottery {quota}"), Word), seed), persons.astype(Word)
    with np.errstate(over="ignore"):
        for step in range(4):
            found = (found + further(root, step)) & MASK
            found = found * ODD[step % 3] & MASK
            found = found ^ (found >> HALF)
    return found


def ranks(classes: NDArray[Any], days: NDArray[Any], keys: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return the ranks of people, the first served having the lowest; classes are counted from 0, days are ordinals."""
    first = (classes.astype(Word) + Word(1)) << Word(KEY + DAY)
    return first | (days - EARLIEST).astype(Word) << Word(KEY) | keys
