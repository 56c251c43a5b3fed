"""From where on to look for what is drawn in a list of waits, which rises: a few steps where halving it takes many."""

import numpy as np
from numpy.typing import NDArray

from .draws import GUIDES

PARTS = np.arange(4 * GUIDES, dtype=np.uint64) << np.uint64(57)
"""Where each of the parts begins in which a draw of 63 bits may lie."""
FAR = 65535
PLACES = np.arange(0, 64, 16, dtype=np.uint64)


def guided(lists: NDArray[np.uint64]) -> list[int]:
    """Return for each list its guides, `GUIDES` words: how many waits nothing drawn in a part is below, four in a word.

    Beyond `FAR` they stay behind, and one looks longer.
    """
    found: list[int] = []
    for each in lists:
        passed = np.minimum(np.searchsorted(each, PARTS, side="right"), FAR).astype(np.uint64)
        found += (passed.reshape(GUIDES, 4) << PLACES).sum(axis=1, dtype=np.uint64).tolist()
    return found
