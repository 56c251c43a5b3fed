"""The rank that a kernel works out for one person is the rank that arrays come to."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhol.engine.population import lottery
from zhol.engine.population.loading import compiling
from zhol.engine.population.lottery import KEY, MOST_CLASSES, declined, keys, laid, lots, rank, ranks
from zhol.engine.population.machine.kinds import INT, WORD, Array, Kind
from zhol.engine.population.months import EARLIEST, LATEST

TEXT = """
def ranked(place, day, person, lots):
    return rank(place, day, laid(person, lots, 0))
"""
KINDS: dict[str, list[Kind]] = {"ranked": [INT, INT, WORD, Array("uint64")]}
PERSONS = st.integers(0, 2**KEY - 1)
CLASSES, DAYS = st.integers(0, MOST_CLASSES - 1), st.integers(EARLIEST, LATEST)


def over_arrays(place: int, day: int, person: int, seed: int) -> int:
    found = keys(np.array([person], np.uint64), seed, "places")
    return int(ranks(np.array([place]), np.array([day]), found)[0])


@given(CLASSES, DAYS, PERSONS, st.integers(0, 99))
@pytest.mark.filterwarnings("ignore:overflow")
def test_one_by_one(place: int, day: int, person: int, seed: int) -> None:
    words = np.array(lots(seed, "places", 0), np.uint64)
    assert int(rank(np.int64(place), np.int64(day), laid(np.uint64(person), words, 0))) == over_arrays(
        place, day, person, seed
    )


@pytest.mark.skipif(not compiling(), reason="llvmlite is not installed")
def test_compiled() -> None:
    from zhol.engine.population.machine.native import Native, code, held
    from zhol.engine.population.machine.program import Program

    program = Program(TEXT, vars(lottery))
    program.enter("ranked", KINDS["ranked"])
    made = Native(code(program.whole()), KINDS)

    @given(CLASSES, DAYS, PERSONS, st.integers(0, 99))
    @settings(deadline=None)
    def alike(place: int, day: int, person: int, seed: int) -> None:
        words = np.array(lots(seed, "places", 0), np.uint64)
        for array in (words, held(words)):
            assert made.ranked(place, day, person, array) % 2**64 == over_arrays(place, day, person, seed)

    alike()


def test_nobody_declines_where_nobody_would_and_everybody_where_all_would() -> None:
    own = np.uint64(5)
    assert [declined(own, day, np.array(lots(1, "places", 0), np.uint64), 0) for day in range(20)] == [0] * 20
    with np.errstate(over="ignore"):
        assert [declined(own, day, np.array(lots(1, "places", 2**63), np.uint64), 0) for day in range(20)] == [1] * 20
