"""A day drawn by the highest rate stands by as much as one's own is of it; days that share a place are told apart."""

import re
from dataclasses import replace
from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from zhol.benchmarks.w2.running import kernel, people, scenario
from zhol.engine.population.acting import acting
from zhol.engine.population.guards import guard_of, shared
from zhol.engine.population.kernel import Kernel
from zhol.engine.population.loading import loaded
from zhol.engine.population.people import People
from zhol.engine.population.rates import WHOLE, bound, steady, waiting
from zhol.engine.population.source import entries

WHATIF, SOME, MANY = scenario(), people(400), people(2000)
ACTING = acting(WHATIF)
ASK = next(n for n, will in enumerate(ACTING.wills) if will.act == "ask")


@given(st.integers(1, WHOLE))
def test_a_bound_is_one_of_a_few_and_hardly_above(rate: int) -> None:
    found = bound(rate)
    assert rate <= found <= WHOLE
    assert bound(found) == found
    assert found**4 <= 2 * (rate + 1) ** 4


def test_four_bounds_halve_a_chance() -> None:
    assert len({bound(rate) for rate in range(2**40, 2**41, 2**30)}) == 5


def test_what_never_happens_has_no_bound_and_what_always_does_is_its_own() -> None:
    assert (bound(0), bound(WHOLE)) == (0, WHOLE)
    assert steady(0, 3) == [0, 0, 0]
    assert steady(WHOLE, 3) == [WHOLE] * 3


@given(st.integers(0, WHOLE), st.integers(1, 200))
def test_a_steady_chance_comes_to_what_it_multiplies_out_to(rate: int, days: int) -> None:
    right = (1 - (1 - Fraction(rate, WHOLE)) ** days) * WHOLE
    assert abs(steady(rate, days)[-1] - right) <= 1


def test_a_rate_told_for_one_step_is_steady() -> None:
    table = waiting(Fraction(7, 300), 1, 120)
    assert max(abs(one - other) for one, other in zip(table, steady(table[0], 120), strict=True)) < 200


def lived(made: Kernel, some: People = SOME) -> NDArray[np.int32]:
    crowd = made.begin(some, 3)
    return made.advance(crowd, WHATIF.horizon.hi - 1)


def asked(log: NDArray[np.int32]) -> dict[int, int]:
    """When each first asks."""
    found: dict[int, int] = {}
    for who, day, act, _ in log.tolist():
        if act == ASK:
            found.setdefault(who, day)
    return found


def test_a_higher_rate_of_some_brings_them_forward_and_moves_nobody_else() -> None:
    will = ACTING.wills[ASK]
    length, children = len(will.waits) // will.groups, will.groups // len(will.by[0])
    # those of the first group by age, of whom fewer ask than of any other: twice as many
    more = [day for n in range(children) for day in steady(2 * will.waits[n * length], length)]
    wills = [replace(one, waits=(*more, *one.waits[len(more) :])) if one is will else one for one in ACTING.wills]
    before = asked(lived(kernel(WHATIF, SOME, plain=True)))
    after = asked(lived(Kernel(ACTING.program, wills, (), SOME, plain=True, gates=ACTING.gates)))
    grown = {who for who, born in enumerate(SOME.columns["born"].tolist()) if born + 18 * 366 < WHATIF.horizon.lo}
    assert {who: day for who, day in after.items() if who in grown} == {
        who: day for who, day in before.items() if who in grown
    }
    assert all(after[who] <= day for who, day in before.items())
    assert sum(before.get(who) != day for who, day in after.items()) > 3


def twice(log: NDArray[np.int32]) -> int:
    """Return how often somebody does two things on one day, which nobody can in this workload."""
    days = log[:, :2].tolist()
    return len(days) - len(set(map(tuple, days)))


def test_who_becomes_something_else_does_not_do_on_that_day_what_another_act_was_due_for() -> None:
    first = ("die", "hear", "clear", "turn-down", "send-home")  # so that the last is looked at after the first was done
    wills = sorted(ACTING.wills, key=lambda will: first.index(will.act) if will.act in first else len(first))
    made = Kernel(ACTING.program, wills, (), MANY, plain=True, gates=ACTING.gates)
    assert twice(lived(made, MANY)) == 0
    wrong, many = re.subn(r" and \(was0 == \d+\)(?=:)", "", made.text)
    assert many > 10
    made.made = loaded(wrong, entries(wrong), None, False)
    assert twice(lived(made, MANY)) > 0


def test_only_acts_that_exclude_each_other_share_a_place() -> None:
    part = kernel(WHATIF, SOME, plain=True).slice
    places = shared(part, frozenset({"admit"}))
    assert len(places) > 5
    guards = {act.id: guard_of(part, act) for act in part.acts}
    for first in set(places.values()):
        held = [guard for act, guard in guards.items() if places.get(act, act) == first]
        assert None not in held
        assert len({guard[0] for guard in held if guard}) == 1
        values = [value for guard in held if guard for value in guard[1]]
        assert len(values) == len(set(values))
    assert "admit" not in {*places, *places.values()}


def test_a_small_row_stands_as_it_is_and_takes_no_more_than_it_may() -> None:
    made = kernel(WHATIF, SOME, plain=True)
    assert not made.row.packed
    assert made.begin(SOME, 3).bytes <= 64 * len(SOME)
