"""Who comes before whom where places are short: a rank, of which no two people have the same.

It is one number of 64 bits: the class of priority first, then the day of which the older comes first, then a lottery
key. The key is the same for a person as long as the run lasts, so that more places never turn a winner into a loser.
"""

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .chance import Word, drawn, further, happens, stream
from .months import EARLIEST

KEY, DAY = 41, 18
"""How many bits of a rank the key has, and the day; the class of priority has the other five."""
MOST_CLASSES = 2 ** (64 - KEY - DAY) - 1
MASK, HALF, ZERO = Word(2**KEY - 1), Word(KEY // 2), Word(0)
ODD = (Word(0x9E3779B97F4A7C15) & MASK, Word(0xBF58476D1CE4E5B9) & MASK, Word(0x94D049BB133111EB) & MASK)


LOTS = 6
"""Of each quota: what its lottery adds at each of four steps, the stream of those who decline, and how many do."""


@lru_cache(maxsize=256)
def lots(seed: int, quota: str, declined: int) -> tuple[int, ...]:
    """Return the words of a quota's lottery, and of who declines (so many in 2**63): see `LOTS`."""
    root = further(np.full(1, stream(f"lottery {quota}"), Word), seed)
    return (*(int(further(root, step)[0]) for step in range(4)), int(stream(f"declined {quota}")), declined)


def laid(found: Any, lots: Any, at: int) -> Any:
    """Lay numbers below 2**41 into another order, as the words from a place on say.

    They are added to, multiplied by an odd number, and their upper half laid over the lower, four times over; each step
    can be undone, so no two become one.
    """
    for step in range(4):
        found = (found + lots[at + step]) & MASK
        found = found * Word(ODD[step % 3]) & MASK
        found = found ^ (found >> HALF)
    return found


def keys(persons: NDArray[np.uint64], seed: int, quota: str) -> NDArray[np.uint64]:
    """Return the lottery keys of people, below 2**41, each of one person alone, in an order by the seed and the quota.

    ValueError where a person's number is not below 2**41.
    """
    checked(persons)
    with np.errstate(over="ignore"):
        found: NDArray[np.uint64] = laid(persons.astype(Word), np.array(lots(seed, quota, 0), Word), 0)
    return found


def checked(persons: NDArray[np.uint64]) -> None:
    """See that people's numbers can be laid into an order. ValueError where one is not below 2**41."""
    if len(persons) and int(persons.max()) >> KEY:
        raise ValueError(f"a person is numbered {persons.max()}; a lottery takes numbers below {2**KEY}")


def declined(own: Any, day: int, lots: Any, gate: int) -> int:
    """Tell whether somebody whose turn it is would not take the place: drawn each time anew."""
    share = lots[gate * LOTS + 5]
    return 1 if share > ZERO and happens(drawn(own, lots[gate * LOTS + 4], day), share) else 0


def rank(place: Any, day: Any, key: Any) -> Any:
    """Return the rank of somebody, the first served having the lowest: see `ranks`."""
    return Word(place + 1) << Word(KEY + DAY) | Word(day - EARLIEST) << Word(KEY) | key


def ranks(classes: NDArray[Any], days: NDArray[Any], keys: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return the ranks of people, the first served having the lowest; classes are counted from 0, days are ordinals."""
    first = (classes.astype(Word) + Word(1)) << Word(KEY + DAY)
    return first | (days - EARLIEST).astype(Word) << Word(KEY) | keys
