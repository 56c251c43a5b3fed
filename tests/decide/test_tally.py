"""What the ways to fill in a life come to, against trying every filling one by one."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from zhol.engine.decide.boxes import Leaf, View, domain_of
from zhol.engine.decide.filling import Key
from zhol.engine.decide.tally import Left, Tally
from zhol.engine.language.dates import Span

NAMES = ("rich", "tall", "old")
KEYS: list[Key] = [((), "fact", name) for name in NAMES]
OPEN = View("unknown", ("no", "yes"), frozenset(("unknown", key) for key in KEYS), settled=False)


def told(answer: str) -> View:
    return View("decided", (answer,), frozenset(), settled=True)


@given(st.lists(st.sampled_from(["yes", "no"]), min_size=8, max_size=8))
def test_what_matters_is_what_alone_can_turn_an_answer(answers: list[str]) -> None:
    table = dict(zip(product([False, True], repeat=3), answers, strict=True))
    tally = Tally()
    for values, answer in table.items():
        tally.add(Leaf({key: domain_of(v) for key, v in zip(KEYS, values, strict=True)}, told(answer)))
    matter = {
        key
        for n, key in enumerate(KEYS)
        if any(table[v] != table[(*v[:n], not v[n], *v[n + 1:])] for v in table)
    }  # fmt: skip
    done = tally.summed()
    assert set(done.needs) == matter
    assert (done.view is None) == bool(matter)


def test_an_answer_that_may_still_be_one_is_looked_for_to_the_end() -> None:
    tally = Tally()
    tally.add(Leaf({}, told("yes")))
    assert all(tally.look_on(3) for _ in range(100))


def test_an_open_answer_is_left_after_so_many_parts_without_news() -> None:
    tally = Tally()
    tally.add(Leaf({KEYS[0]: domain_of(True)}, told("yes")))
    tally.add(Leaf({KEYS[0]: domain_of(False)}, told("no")))
    assert [tally.look_on(3) for _ in range(4)] == [True, True, True, False]
    tally.add(Leaf({KEYS[0]: domain_of(False), KEYS[1]: domain_of(True)}, told("never")))
    assert tally.look_on(3)


def test_what_was_left_open_is_named_and_no_outcome_is_lost() -> None:
    tally = Tally()
    tally.add(Leaf({KEYS[0]: domain_of(True)}, told("yes")))
    tally.add(Leaf({KEYS[0]: domain_of(False)}, told("no")))
    done = tally.left_open([View("unknown", ("no", "perhaps"), OPEN.reasons, settled=False)])
    assert done.view is None
    assert done.needs == (KEYS[0],)
    assert set(done.perhaps) == {*KEYS[1:]}
    assert {outcome for view in done.views for outcome in view.outcomes} == {"yes", "no", "perhaps"}


def test_values_are_looked_at_before_spans_and_wide_spans_before_their_parts() -> None:
    left = Left()
    taken = left.take()
    assert taken == ({}, None)
    left.add([{KEYS[0]: Span(1, 50)}, {KEYS[0]: Span(51, 99)}], OPEN, dated=True)
    left.add([{KEYS[1]: True}, {KEYS[1]: False}], OPEN, dated=False)
    left.add([{KEYS[0]: Span(1, 25)}], OPEN, dated=True)
    order = [filling for filling, _ in iter(left.take, None)]
    assert order == [
        {KEYS[1]: True}, {KEYS[1]: False}, {KEYS[0]: Span(1, 50)}, {KEYS[0]: Span(51, 99)}, {KEYS[0]: Span(1, 25)}
    ]  # fmt: skip
