"""Draws: the same by three roads, evenly spread, and none knows of another."""

from collections.abc import Callable
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from zhol.engine.population import chance, rates
from zhol.engine.population.machine.kinds import WORD
from zhol.engine.population.machine.native import Native, code
from zhol.engine.population.machine.program import Program

ALL = 2**64 - 1
MANY = 200_000
word = st.integers(0, ALL)


def by_hand(seed: int, person: int, stream: int, step: int) -> int:
    """The oracle: Python's whole numbers, splitmix64 gone to its n-th number, level by level."""
    state = 0
    for number in (seed, person, stream, step):
        state = (state + (number + 1) * 0x9E3779B97F4A7C15) & ALL
        state = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & ALL
        state = ((state ^ (state >> 27)) * 0x94D049BB133111EB) & ALL
        state ^= state >> 31
    return state


def over_arrays(seed: int, *numbers: int) -> int:
    person, stream, step = (np.array([n], np.uint64) for n in numbers)
    return int(chance.drawn(chance.personal(chance.seeded(seed), person), stream, step)[0])


IN_A_LOOP = """
def in_a_loop(root, person, stream, step):
    return drawn(personal(root, person), stream, step)
"""


@cache
def in_a_loop() -> Native:
    kinds = {"in_a_loop": [WORD] * 4}
    program = Program(IN_A_LOOP, {"drawn": chance.drawn, "personal": chance.personal})
    program.enter("in_a_loop", kinds["in_a_loop"])
    return Native(code(program.whole()), kinds)


def compiled(seed: int, *numbers: int) -> int:
    return in_a_loop().in_a_loop(chance.seeded(seed), *numbers) & ALL


@given(word, word, word, word)
@settings(deadline=None)  # the first one compiles
def test_arrays_loops_and_whole_numbers_draw_the_same(seed: int, person: int, stream: int, step: int) -> None:
    numbers = seed, person, stream, step
    assert over_arrays(*numbers) == compiled(*numbers) == by_hand(*numbers)


def test_it_is_the_published_sequence() -> None:
    """The first numbers of splitmix64 from 1234567, as its authors' test values give them."""
    start, places = np.array([1234567], np.uint64), np.arange(3, dtype=np.uint64)
    assert chance.further(start, places).tolist() == [6457827717110365317, 3203168211198807973, 9817491932198370423]


def test_a_stream_keeps_its_number() -> None:
    """Were it ever another, every earlier run would come out differently."""
    assert int(chance.stream("intent leave")) == 7122489601124656597
    assert len({int(chance.stream(f"intent {n}")) for n in range(10_000)}) == 10_000


def test_no_two_people_draw_the_same() -> None:
    people = np.arange(MANY, dtype=np.uint64)
    draws = chance.drawn(chance.personal(chance.seeded(7), people), chance.stream("lottery"), np.uint64(3))
    assert len(np.unique(draws)) == MANY


def draws(**over: int) -> NDArray[np.uint64]:
    """Many draws in which one number counts up and the others stand still."""
    (varied,) = over
    numbers = {"seed": 1, "person": 2, "stream": 3, "step": 4}
    words: dict[str, Any] = {name: np.full(MANY, n, np.uint64) for name, n in numbers.items()}
    words[varied] = np.arange(MANY, dtype=np.uint64) * np.uint64(over[varied])
    return drawn(**words)


def drawn(seed: Any, person: Any, stream: Any, step: Any) -> NDArray[np.uint64]:
    """The whole hash, over arrays of seeds too."""
    root = chance.further(np.zeros(1, np.uint64), seed)
    return np.asarray(chance.drawn(chance.personal(root, person), stream, step))


STRIDES = [(name, stride) for name in ("seed", "person", "stream", "step") for stride in (1, 2, 1 << 20, 1 << 40)]


def close(counts: NDArray[np.int64], expected: float) -> bool:
    """Whether counts are as even as chance makes them: chi-squared within 6 standard deviations of its mean."""
    squared = float(((counts - expected) ** 2 / expected).sum())
    free = len(counts) - 1
    return bool(abs(squared - free) < 6 * (2 * free) ** 0.5)


@pytest.mark.parametrize(("name", "stride"), STRIDES)
class TestHoweverTheNumbersCountUp:
    def test_draws_are_evenly_spread(self, name: str, stride: int) -> None:
        for shift in (56, 28, 0):  # high, middle and low bits
            parts = (draws(**{name: stride}) >> np.uint64(shift)) & np.uint64(255)
            assert close(np.bincount(parts.astype(np.int64), minlength=256), MANY / 256)

    def test_a_draw_does_not_know_the_one_before(self, name: str, stride: int) -> None:
        top = (draws(**{name: stride}) >> np.uint64(60)).astype(np.int64)
        assert close(np.bincount(top[:-1] * 16 + top[1:], minlength=256), (MANY - 1) / 256)

    def test_every_bit_stands_on_its_own(self, name: str, stride: int) -> None:
        bits = np.unpackbits(draws(**{name: stride}).view(np.uint8)).reshape(MANY, 64).astype(np.float64)
        together = np.corrcoef(bits, rowvar=False) - np.eye(64)
        assert np.abs(together).max() < 6 / MANY**0.5


@pytest.mark.parametrize("across", [{"person": 1}, {"stream": 1}, {"step": 1}])
def test_neighbours_do_not_know_each_other(across: dict[str, int]) -> None:
    """The same many people in two streams, at two steps; the same many steps of two people."""
    (name,) = across
    other = "step" if name == "person" else "person"
    words: dict[str, Any] = dict.fromkeys(("seed", "person", "stream", "step"), np.uint64(5))
    words[other] = np.arange(MANY, dtype=np.uint64)
    tops = []
    for shift in (0, 1):
        words[name] = np.uint64(5 + shift)
        tops.append((drawn(**words) >> np.uint64(60)).astype(np.int64))
    assert close(np.bincount(tops[0] * 16 + tops[1], minlength=256), MANY / 256)


def test_an_input_bit_turns_half_of_the_output() -> None:
    people = np.arange(1000, dtype=np.uint64)
    base = drawn(np.uint64(1), people, np.uint64(2), np.uint64(3))
    for bit in range(64):
        other = drawn(np.uint64(1), people ^ np.uint64(1 << bit), np.uint64(2), np.uint64(3))
        turned = np.bitwise_count(base ^ other).mean()
        assert abs(turned - 32) < 6 * 4 / 1000**0.5


@pytest.mark.parametrize("among", [1, 2, 7, 100, 1_500_000])
def test_choosing_covers_all_evenly(among: int) -> None:
    got = chance.chosen(draws(person=1), among)
    assert int(got.max()) < among
    if among <= 100:
        assert close(np.bincount(got.astype(np.int64), minlength=among), MANY / among) or among == 1


def test_never_and_always_can_be_said() -> None:
    ends = np.array([0, 1, ALL - 1, ALL], np.uint64)
    assert not chance.happens(ends, np.uint64(rates.threshold(Fraction(0)))).any()
    assert chance.happens(ends, np.uint64(rates.threshold(Fraction(1)))).all()


@pytest.mark.parametrize("rate", [Fraction(1, 1000), Fraction(1, 3), Fraction(999, 1000)])
def test_a_chance_is_met(rate: Fraction) -> None:
    came = int(chance.happens(draws(person=1), np.uint64(rates.threshold(rate))).sum())
    assert abs(came - MANY * rate) < 6 * (MANY * rate * (1 - rate)) ** 0.5 + 1


def test_a_higher_chance_loses_nobody() -> None:
    """Common draws: whoever it happens to at a rate, it happens to at a higher one."""
    some, more = (chance.happens(draws(person=1), np.uint64(rates.threshold(Fraction(n, 10)))) for n in (3, 4))
    assert (more | ~some).all()


@pytest.mark.parametrize("wrong", [Fraction(-1, 5), Fraction(6, 5)])
@pytest.mark.parametrize("use", [rates.threshold, lambda rate: rates.waiting(rate, 365, 10)])
def test_a_chance_lies_between_0_and_1(wrong: Fraction, use: Callable[[Fraction], object]) -> None:
    with pytest.raises(ValueError, match="lies between 0 and 1"):
        use(wrong)


def test_a_yearly_rate_is_reached_after_a_year() -> None:
    table = rates.waiting(Fraction(1, 4), within=365, upto=730)
    assert abs(table[364] - rates.WHOLE // 4) <= 400  # of 2**63: what rounding may cost over a year
    assert abs(table[729] - rates.WHOLE * 7 // 16) <= 800
    assert table == sorted(table)
    assert max(b - a for a, b in pairwise(table)) == table[1] - table[0]


def test_never_and_at_once_can_be_waited_for() -> None:
    assert rates.waiting(Fraction(0), 365, 3) == [0, 0, 0]
    assert rates.waiting(Fraction(1), 1, 2) == [rates.WHOLE, rates.WHOLE]


@given(st.integers(1, 99), st.integers(1, 400))
def test_a_daily_chance_comes_to_the_rate(hundredths: int, days: int) -> None:
    rate = Fraction(hundredths, 100)
    stays = 1 - Fraction(rates.daily(rate, days), rates.WHOLE * rates.GUARD)
    assert abs(stays**days - (1 - rate)) < Fraction(days, 2**100)
