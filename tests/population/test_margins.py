"""Tables of which only sums are known."""

from collections.abc import Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.population.margins import Margin, Misfit, cells, fit, whole


def summed(table: Sequence[float], shape: Sequence[int], axes: tuple[int, ...]) -> list[float]:
    """The oracle: the sums of a table, cell by cell."""
    places = list(product(*(range(shape[axis]) for axis in axes)))
    return [
        sum(people for cell, people in zip(cells(shape), table, strict=True) if tuple(cell[a] for a in axes) == place)
        for place in places
    ]


def test_what_is_not_said_to_hang_together_does_not() -> None:
    table = fit((2, 3), [Margin((0,), (40, 60)), Margin((1,), (50, 30, 20))])
    assert table == pytest.approx([20, 12, 8, 30, 18, 12])


def test_a_table_of_two_keeps_what_it_says_of_two() -> None:
    together = (30.0, 10.0, 5.0, 55.0)
    table = fit((2, 2, 2), [Margin((0, 1), together), Margin((2,), (25, 75))])
    assert isinstance(table, list)
    assert summed(table, (2, 2, 2), (0, 1)) == pytest.approx(together)
    assert summed(table, (2, 2, 2), (2,)) == pytest.approx([25, 75])
    assert table[0] / table[1] == pytest.approx(1 / 3), "within each pair the third is as it is in all"


drawn_tables = st.tuples(st.integers(1, 3), st.integers(1, 3), st.integers(1, 4)).flatmap(
    lambda shape: st.tuples(
        st.just(shape),
        st.lists(st.integers(0, 50), min_size=len(cells(shape)), max_size=len(cells(shape))).filter(any),
    )
)


@given(drawn_tables)
def test_every_table_has_a_fit_to_its_own_sums(drawn: tuple[tuple[int, ...], list[int]]) -> None:
    shape, table = drawn
    axes = ((0, 1), (1, 2), (0,))
    found = fit(shape, [Margin(each, tuple(summed(table, shape, each))) for each in axes])
    if isinstance(found, Misfit):  # it nears a table with empty cells, too slowly to be waited for
        return
    for each in axes:
        assert summed(found, shape, each) == pytest.approx(summed(table, shape, each), abs=1e-6 * sum(table))


def test_sums_that_contradict_each_other_are_named() -> None:
    """All are young by one margin, and one margin says that none of the young herd."""
    found = fit((2, 2), [Margin((0, 1), (0, 60, 20, 20)), Margin((0,), (70, 30))])
    assert isinstance(found, Misfit)
    nobody = fit((2,), [Margin((0,), (0, 10)), Margin((0,), (5, 5))])
    assert isinstance(nobody, Misfit)
    assert nobody.margin in (0, 1)


shares = st.lists(st.integers(0, 1000), min_size=1, max_size=12).filter(any)


@given(shares, st.integers(0, 500))
def test_whole_people_are_as_many_as_asked(table: list[int], people: int) -> None:
    seats = whole([float(each) for each in table], people)
    assert sum(seats) == people
    assert all(seat == 0 for seat, share in zip(seats, table, strict=True) if share == 0)


@given(shares, st.integers(0, 300))
def test_a_larger_cohort_holds_the_smaller_one(table: list[int], people: int) -> None:
    weights = [float(each) for each in table]
    few, more = whole(weights, people), whole(weights, people + 1)
    assert sum(b - a for a, b in zip(few, more, strict=True)) == 1
    assert all(b >= a for a, b in zip(few, more, strict=True))


def test_exact_shares_stay_exact() -> None:
    assert whole([10.0, 20.0, 70.0], 1_000_000) == [100_000, 200_000, 700_000]
