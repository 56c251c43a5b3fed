"""What is packed is read again as it was, however much there is to remember of somebody."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.population import packing
from zhol.engine.population.packing import DATE, DUE, FEW, PLAIN

ON = 735000
SLOTS = range(packing.AT + 1, packing.AT + 7)
FIELDS = (
    (SLOTS[0], PLAIN, 3, -1, 0, 0, 0, 0),
    (SLOTS[1], FEW, 2, 0, 0, 3, 0, 0),
    (SLOTS[2], DATE, 16, ON, 0, 0, 0, ON + 1),
    (SLOTS[3], DATE, 16, ON, SLOTS[2], 0, 0, 7),
    (SLOTS[4], DUE, 16, ON, 0, 839694, 0, 0),
    (SLOTS[5], DUE, 16, ON, 0, 839694, 0, 0),
)
FLAT = tuple(number for field in FIELDS for number in field)
DAYS = st.integers(-(10**6), 10**6) | st.integers(ON - 3, ON + 2**16 + 3) | st.sampled_from([0, ON + 1, 839694])
PERSON = st.tuples(st.integers(-1, 6), st.integers(0, 3), DAYS, DAYS, DAYS, DAYS.map(lambda day: -day))


@given(st.lists(st.lists(PERSON, min_size=1, max_size=3), min_size=1, max_size=5), st.integers(2, 12))
def test_everybody_is_read_as_she_was_last_written(lives: list[list[tuple[int, ...]]], words: int) -> None:
    d = np.zeros((len(lives) + 1 + 30 * len(lives), words), np.int32)
    d[0, 0] = len(lives) + 1
    for turn in range(3):
        for who, life in enumerate(lives):
            if turn < len(life):
                assert packing.roomy(d, FLAT)
                x = [0] * SLOTS[0] + list(life[turn])
                packing.packed(x, d, who + 1, FLAT)
    for who, life in enumerate(lives):
        x = [0] * SLOTS.stop
        packing.unpacked(x, d, who + 1, FLAT)
        assert tuple(x[SLOTS.start :]) == life[-1]


def test_who_has_little_to_remember_takes_few_bits() -> None:
    d = np.zeros((3, 4), np.int32)
    d[0, 0] = 2
    usual = [0] * SLOTS[0] + [2, 3, 0, 0, 839694, 839694]
    assert packing.packed(usual, d, 1, FLAT) == 3 + 5
    assert d[0, 0] == 2
