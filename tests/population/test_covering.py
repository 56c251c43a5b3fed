"""What is left out of figures cannot be reckoned from those that stand: everybody less the other groups."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.population.measures.covering import covered
from zhol.engine.population.measures.figures import SMALL, Figure, left_out
from zhol.engine.population.measures.groups import EVERYONE, column_of


def shown(sizes: Sequence[int], small: Sequence[int] = ()) -> list[Figure]:
    """Return a figure of everybody and of groups of so many people each; of which too few are behind is left out."""
    total = Figure("reached", "permit", EVERYONE, "2020", 0.5, n=sum(sizes))
    groups = [Figure("reached", "permit", f"clan is {n}", "2020", 0.5, n=size) for n, size in enumerate(sizes)]
    return [total, *(left_out(f) if f.n and (f.n < SMALL or n in small) else f for n, f in enumerate(groups))]


def hide(figures: Sequence[Figure]) -> list[Figure]:
    return covered(figures, lambda f: (f.measure, f.of, f.at), left_out)


def test_one_small_group_takes_the_next_smallest_with_it() -> None:
    assert [f.suppressed for f in hide(shown([3, 50, 40]))] == [False, True, False, True]


def test_two_small_groups_of_few_people_take_a_third() -> None:
    assert [f.suppressed for f in hide(shown([3, 4, 50, 40]))] == [False, True, True, False, True]


def test_two_that_are_many_together_hide_each_other() -> None:
    assert [f.suppressed for f in hide(shown([6, 7, 50]))] == [False, True, True, False]


def test_where_nothing_is_small_nothing_is_hidden() -> None:
    assert not any(f.suppressed for f in hide(shown([10, 50, 40])))


def test_one_column_does_not_cover_another() -> None:
    born = [Figure("reached", "permit", f"born {ten}0-{ten}9", "2020", 0.5, n=50) for ten in (198, 199)]
    told = hide([*shown([3, 50, 40]), *born])
    assert not any(f.suppressed for f in told[-2:])
    assert sum(f.suppressed for f in told) == 2


@given(st.lists(st.integers(0, 60), min_size=1, max_size=6), st.sets(st.integers(0, 5), max_size=3))
def test_no_small_number_of_people_is_ever_told_by_what_is_shown(sizes: list[int], small: set[int]) -> None:
    """Everybody less what is shown is nobody, or several groups that are many together, or nothing is shown."""
    told = hide(shown(sizes, sorted(small)))[1:]
    hidden = [f for f in told if f.suppressed]
    rest = [f for f in told if not f.suppressed and f.n]
    assert not hidden or not rest or (len(hidden) > 1 and sum(f.n for f in hidden) >= SMALL)
    assert all(f.value is None and f.error is None and f.possible is None for f in hidden)


def test_groups_know_their_column() -> None:
    names = {"clan is hill": "clan", "born 1990-1999": "born", "since permit not told": "since permit"}
    assert {name: column_of(name) for name in names} == names


def test_hiding_says_nothing_else() -> None:
    figure = Figure("reached", "permit", "clan is hill", "2020", 0.5, 0.6, 0.1, 70)
    assert replace(left_out(figure), value=0.5, possible=0.6, error=0.1, suppressed=False) == figure
