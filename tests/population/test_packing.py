"""What is packed is read again as it was, however much there is to remember of somebody."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.population import packing
from zhol.engine.population.folding import say_packing
from zhol.engine.population.loading import loaded
from zhol.engine.population.packing import DATE, DUE, FEW
from zhol.engine.population.row import SCRATCH, Field, Row
from zhol.engine.population.source import library

ON = 735000
MANY = 40
"""More than stand in one group."""


def row() -> Row:
    made = Row()
    made.pack(("is", "loose"), Field(FEW, 3, -1, 0))
    made.pack(("is", "sure"), Field(FEW, 2, 0, 3))
    made.pack(("fact", "born"), Field(DATE, 16, ON, 0, ON + 1))
    made.pack(("since", "sure"), Field(DATE, 16, ON, ("fact", "born"), 7))
    for n in range(MANY):
        made.pack(("due", str(n)), Field(DUE, 16, ON, 839694))
    return made.close()


ROW = row()
FLAT = ROW.fields()
MADE = loaded("\n".join(["from __future__ import annotations", *library(), *say_packing(ROW)]), {}, None, False)
DAYS = st.integers(-(10**6), 10**6) | st.integers(ON - 3, ON + 2**16 + 3) | st.sampled_from([0, ON + 1, 839694])
DUES = st.lists(st.just(839694) | DAYS | DAYS.map(lambda day: -day), min_size=MANY, max_size=MANY)
PERSON = st.tuples(st.integers(-1, 6), st.integers(0, 3), DAYS, DAYS, DUES).map(lambda told: (*told[:4], *told[4]))


@given(st.lists(st.lists(PERSON, min_size=1, max_size=3), min_size=1, max_size=5), st.integers(2, 12))
def test_everybody_is_read_as_she_was_last_written(lives: list[list[tuple[int, ...]]], words: int) -> None:
    d = np.zeros((len(lives) + 1 + 200 * len(lives), words), np.int32)
    d[0, 0] = len(lives) + 1
    for turn in range(3):
        for who, life in enumerate(lives):
            if turn < len(life):
                assert packing.roomy(d, FLAT)
                x = [0] * SCRATCH + list(life[turn])
                MADE.packed(x, d, who + 1)
    for who, life in enumerate(lives):
        x = [0] * ROW.width
        MADE.unpacked(x, d, who + 1)
        assert tuple(x[SCRATCH:]) == life[-1]


def test_who_has_little_to_remember_takes_few_bits() -> None:
    d = np.zeros((3, 6), np.int32)
    d[0, 0] = 2
    usual = [0] * SCRATCH + [2, 3, 0, 0, *[839694] * MANY]
    # a bit for each few, of two groups; the first few have one that is not what it usually is, of 3 bits
    assert MADE.packed(usual, d, 1) == 5 + 3 + 6 + 3
    assert d[0, 0] == 2


def test_each_power_of_two_is_told_from_the_others() -> None:
    assert [packing.lowest(1 << n | 1 << 31) for n in range(32)] == list(range(32))
