"""Chance as a pure function of integers: seed, person, stream, step.

No draw depends on how many were made before it, so the work may be split in any way, and a new rule, which brings a
stream of its own, disturbs nobody's other draws. The same text runs over arrays of numpy and, as code of the processor,
inside the loops of a kernel.

Each level takes the splitmix64 sequence that begins at the level above and goes to its n-th number (Steele, Lea and
Flood 2014). That step is a bijection of 64 bits. So within one seed, stream and step no two people draw the same
number, and a draw can serve as a lottery key that needs no second key to break ties.
"""

from hashlib import blake2b
from typing import Any

import numpy as np
from numpy.typing import NDArray

Word = np.uint64
Words = NDArray[np.uint64]

GAMMA = Word(0x9E3779B97F4A7C15)
"""How far apart the numbers of a sequence begin: the odd number nearest to 2**64 over the golden ratio."""
FIRST, SECOND = Word(0xBF58476D1CE4E5B9), Word(0x94D049BB133111EB)
BY_30, BY_27, BY_31 = Word(30), Word(27), Word(31)
ONE, HALF = Word(1), Word(32)


def stream(name: str) -> np.uint64:
    """Return the number of a named stream, the same for ever: a name keeps its draws whatever is named beside it."""
    return Word(int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), "little"))


def mixed(word: Any) -> Any:
    """Spread every bit of a word over all 64: a bijection."""
    word = (word ^ (word >> BY_30)) * FIRST
    word = (word ^ (word >> BY_27)) * SECOND
    return word ^ (word >> BY_31)


def further(word: Any, number: Any) -> Any:
    """Return the number at a place, from 0, of the sequence that begins at a word.

    Both are whole numbers of 64 bits without a sign; the word, or both, may be an array of them.
    """
    place = (word ^ word) + Word(number) + ONE  # nothing, as wide as the word: a bare number of numpy warns as it wraps
    return mixed(word + place * GAMMA)


def seeded(seed: int) -> np.uint64:
    """Return the word of a seed, from which everybody's follow: made once for a run."""
    return Word(further(np.zeros(1, Word), seed)[0])


def personal(root: Any, person: Any) -> Any:
    """Return a person's own word under the word of a seed: made once, kept beside her, all her draws follow from it."""
    return further(root, person)


def drawn(own: Any, of: Any, step: Any) -> Any:
    """Draw for someone by her own word, from a stream, at a step; a step is any count of days, rounds or deeds."""
    return further(further(own, of), step)


def chosen(draw: Any, among: Any) -> Any:
    """Turn a draw into a whole number from 0 to below `among`, itself below 2**32; all but equally likely: no number is
    more than `among` / 2**32 of its share off."""
    return ((draw >> HALF) * Word(among)) >> HALF


def happens(draw: Any, threshold: Any) -> Any:
    """Tell whether what has this chance comes about; a threshold counts in parts of 2**63 (see `rates`), so that both
    never and always can be said."""
    return (draw >> ONE) < threshold
