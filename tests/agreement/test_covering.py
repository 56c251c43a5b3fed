"""Covering arrays: every pair is there, and rows are few."""

from itertools import combinations, product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .covering import covering_array, pairs

FACTORS = st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 4), min_size=1, max_size=6)


@given(FACTORS, st.integers(0, 99))
def test_every_pair_of_values_stands_in_some_row(sizes: dict[str, int], seed: int) -> None:
    factors = {name: [f"{name}{n}" for n in range(size)] for name, size in sizes.items()}
    rows = covering_array(factors, Random(seed))
    assert all(row.keys() == factors.keys() and all(row[name] in factors[name] for name in factors) for row in rows)
    for one, other in combinations(factors, 2):
        met = {(row[one], row[other]) for row in rows}
        assert met == set(product(factors[one], factors[other]))


@pytest.mark.parametrize(("size", "values", "most"), [(4, 3, 12), (13, 3, 25), (10, 2, 10)])
def test_rows_are_few(size: int, values: int, most: int) -> None:
    # the smallest arrays known have 9, 15 and 6 rows
    factors = {f"f{n}": [str(v) for v in range(values)] for n in range(size)}
    assert len(covering_array(factors, Random(0))) <= most


def test_pairs_are_those_of_different_factors() -> None:
    assert len(pairs({"a": "12", "b": "123", "c": "1"})) == 2 * 3 + 2 * 1 + 3 * 1
