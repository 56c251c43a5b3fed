"""From where on to look for what is drawn in a list of waits, which rises: a few steps where halving it takes many.

What may be drawn is cut into parts, the more of them the longer the lists: more than there are numbers in a list, so
that mostly there is no step to take, and a processor that guesses so is right. A part has a byte in a word of eight: of
so many 256ths of the list, rounded up, nothing drawn in the part is below any.
"""

import numpy as np
from numpy.typing import NDArray

LEAST, MOST = 5, 12
EIGHT = np.arange(0, 64, 8, dtype=np.uint64)


def fine(length: int) -> int:
    """Return of how many bits the number of a part is, for lists of a length."""
    return min(MOST, max(LEAST, length.bit_length() + 1))


def guided(lists: NDArray[np.uint64]) -> list[int]:
    """Return the guides of lists of one length, as words."""
    length = lists.shape[1]
    bits = fine(length)
    begins = np.arange(1 << bits, dtype=np.uint64) << np.uint64(63 - bits)
    found: list[int] = []
    for each in lists:
        passed = np.searchsorted(each, begins, side="right")
        near = np.minimum(255, passed * 256 // length).astype(np.uint64)
        found += (near.reshape(-1, 8) << EIGHT).sum(axis=1, dtype=np.uint64).tolist()
    return found
