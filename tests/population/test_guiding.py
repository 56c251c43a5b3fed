"""A guide shortens the search in a list of waits and changes nothing of what is found."""

from bisect import bisect_right

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.population.draws import waited
from zhol.engine.population.guiding import fine, guided

ALL = 2**63
PARTS = st.integers(0, ALL) | st.integers(0, 63).map(lambda n: n * ALL // 64)


@given(
    st.integers(1, 700).flatmap(lambda n: st.tuples(st.just(n), st.lists(PARTS, min_size=1, max_size=min(n, 40)))),
    st.lists(st.integers(0, ALL - 1), min_size=1, max_size=20),
    st.integers(1, 700),
)
def test_what_is_drawn_is_found_where_halving_the_list_finds_it(
    drawn: tuple[int, list[int]], parts: list[int], left: int
) -> None:
    length, some = drawn
    rising = np.array(sorted((some * length)[:length]), np.uint64)
    guides = guided(np.stack([rising, rising]))
    waits = [*rising, *rising, *np.array(guides, np.uint64)]
    left, each = min(left, length), len(guides) // 2
    for part in [*parts, *(min(int(wait), ALL - 1) for wait in rising[:5])]:
        place = bisect_right(rising.tolist()[:left], part)
        expected = place + 1 if place < left else -left
        for group in (0, 1):
            guide = 2 * length + group * each
            found = waited(np.uint64(part << 1), waits, group * length, length, left, guide, fine(length))
            assert found == expected


def test_who_is_told_of_no_waits_waits_a_day() -> None:
    assert waited(np.uint64(5), [np.uint64(0)], 0, 0, 0, 0, 5) == 1
