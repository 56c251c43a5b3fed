"""Places for those who wait: as a clerk hands them out one by one, and winners stay winners where there are more."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor
from random import Random

import numpy as np
import pytest

from zhol.engine.language.dates import Span, day_of
from zhol.engine.population.clearing import Ledger, Part, Terms
from zhol.engine.population.lottery import KEY, keys, ranks
from zhol.engine.population.periods import closes, days, period_of
from zhol.engine.population.places import parted
from zhol.engine.population.queues import EVERYBODY, NOBODY, Counts, Miscounted, Ranks

from .queueing import CLEARINGS, EACH, HORIZON, Clerk, Waiting, claims_of, cleared, days_of, drawn_line, drawn_terms

YEAR = Span(day_of("2020-01-10"), day_of("2021-01-01"))
DAY = day_of("2020-02-01")


def terms(places: int, *parts: Part, **other: object) -> Terms:
    made = Terms("places", lambda day: places, "year", "monthly", parts)
    return replace(made, **other)  # type: ignore[arg-type]


def _always(places: int) -> Callable[[int], int]:
    return lambda day: places


def queue(*groups: int) -> list[Waiting]:
    """People of these groups, in the order in which they come."""
    return [Waiting(rank, group, HORIZON.lo, HORIZON.hi) for rank, group in enumerate(groups, 1)]


def winners(made: Terms, line: list[Waiting], day: int = DAY) -> set[int]:
    """The ranks of those who are served in one clearing, on the first day on which there is one."""
    clearing = Ledger(made).clear(day, [claims_of(line).queue(made.groups)])
    return {one.rank for one in line if not one.declines and one.rank <= clearing.cutoffs[one.group]}


# --- the same as one by one


@pytest.mark.parametrize("batch", range(8))
def test_cutoffs_serve_whom_a_clerk_would_serve(batch: int) -> None:
    """Some thousands of queues: priorities, parts that spill or lapse, carried places, months without a limit, people
    who go away or decline, a queue in one or three partitions."""
    looked = limited = 0
    for seed in range(batch * 25, batch * 25 + 25):
        draw = Random(seed)
        parts = draw.randint(0, 3)
        made, line = drawn_terms(draw, parts), drawn_line(draw, parts, draw.randint(0, 120))
        clerk, served = Clerk(made), set[Waiting]()
        assert list(days(HORIZON, made.each, made.cleared)) == list(days_of(made))
        for clearing, now in cleared(made, line, parts=draw.choice([1, 3])):
            there = [one for one in line if one.on(clearing.day) and one not in served]
            assert now == clerk.hand_out(clearing.day, there), (seed, clearing)
            assert sum(clearing.granted) == len(now)
            served |= now
            looked += 1
            limited += 0 < len(now) < sum(not one.declines for one in there)
    assert looked > 400
    assert limited > 20, "places were short"


@pytest.mark.parametrize("batch", range(4))
def test_a_ledger_that_reads_its_log_goes_on_as_before(batch: int) -> None:
    for seed in range(batch * 10, batch * 10 + 10):
        draw = Random(seed)
        made, line = drawn_terms(draw, 2), drawn_line(draw, 2, 60)
        whole = [clearing for clearing, _ in cleared(made, line)]
        again, stop = Ledger(made), draw.randrange(len(whole) + 1)
        for clearing in whole[:stop]:
            again.note(clearing)
        for clearing in whole[stop:]:
            offered = again.offered(clearing.day)
            assert (offered is None) == (clearing.places is None)
            if offered is not None and clearing.places is not None:
                assert tuple(offered[1:]) == clearing.places[1:]
            again.note(clearing)


# --- parts of a quota


@pytest.mark.parametrize("shares", [["1/3", "1/3", "1/3"], ["1/2"], ["0.4", "0.07"], ["1"], ["2/7", "1/100"], []])
def test_places_are_shared_out_whole_and_a_place_more_takes_none_away(shares: list[str]) -> None:
    kept = [Fraction(share) for share in shares]
    exact = [1 - sum(kept), *kept]
    many = [parted(places, kept) for places in range(1500)]
    for places, found in enumerate(many):
        assert sum(found) == places
        assert all(
            floor(share * places) <= part <= ceil(share * places) for part, share in zip(found, exact, strict=True)
        )
    for less, more in pairwise(many):
        assert sum(b > a for a, b in zip(less, more, strict=True)) == 1


def test_what_is_kept_for_some_is_theirs_first_and_they_may_have_more() -> None:
    half = Part(Fraction(1, 2), spills=True)
    line = queue(0, 0, 0, 1, 1, 1)
    assert winners(terms(2, half), line) == {1, 4}
    assert winners(terms(4, half), line) == {1, 2, 4, 5}
    assert winners(terms(4, half), queue(1, 1, 1, 0, 0, 0)) == {1, 2, 3, 4}, "the third goes before the fourth"


def test_what_they_leave_is_kept_until_the_period_ends() -> None:
    line = queue(0, 0, 0, 0, 1)
    for spills, most in ((True, 4), (False, 3)):
        made = terms(4, Part(Fraction(1, 2), spills=spills))
        served = [now for _, now in cleared(made, line, YEAR)]
        assert [len(now) for now in served] == [3, *[0] * 9, most - 3]


def test_places_left_are_carried_or_lapse() -> None:
    late = [replace(one, since=day_of("2021-03-15")) for one in queue(0, 0, 0, 0, 0)]
    for carries, served in ((True, 4), (False, 2)):
        clearings = [clearing for clearing, _ in cleared(terms(2, carries=carries), late)]
        assert sum(sum(clearing.granted) for clearing in clearings) == served


def test_a_worth_that_rises_within_a_year_is_that_of_the_whole_year() -> None:
    rise = day_of("2020-08-24")
    made = replace(terms(0), worth=lambda day: 5 if day < rise else 8)
    clearings = [clearing for clearing, _ in cleared(made, queue(*[0] * 20), YEAR)]
    assert [sum(clearing.granted) for clearing in clearings] == [5, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0]


def test_days_without_a_limit_take_no_places() -> None:
    made = replace(terms(0), worth=lambda day: None if day < day_of("2020-07-01") else 2)
    line = [*queue(0, 0, 0), *(Waiting(9 + n, 0, day_of("2020-06-15"), HORIZON.hi) for n in range(3))]
    clearings = [clearing for clearing, _ in cleared(made, line, YEAR)]
    assert [sum(clearing.granted) for clearing in clearings] == [3, 0, 0, 0, 0, 2, *[0] * 5]
    assert clearings[0].cutoffs == (EVERYBODY,)


def test_a_cutoff_says_whether_whoever_came_later_would_be_served() -> None:
    def cutoff(places: int) -> int:
        return Ledger(terms(places)).clear(DAY, [claims_of(queue(0, 0, 0)).queue(1)]).cutoffs[0]

    assert [cutoff(places) for places in range(5)] == [NOBODY, 1, 2, 3, EVERYBODY]


# --- winners stay winners


@pytest.mark.parametrize("batch", range(4))
def test_winners_of_one_place_less_are_winners(batch: int) -> None:
    """In any one clearing of one queue: a place more serves one more, unless it lapses or all are served."""
    changed = 0
    for seed in range(batch * 80, batch * 80 + 80):
        draw = Random(seed)
        parts = draw.randint(0, 3)
        made = replace(drawn_terms(draw, parts), each=draw.choice(["year", "month"]), cleared="monthly")
        line = [replace(one, since=DAY, until=DAY + 1) for one in drawn_line(draw, parts, draw.randint(1, 50))]
        takers = {one.rank for one in line if not one.declines}
        few: set[int] = set()
        for places in range(30):
            more = winners(replace(made, worth=_always(places)), line)
            assert few <= more
            assert len(more - few) <= 1
            if not parts and places:
                assert len(more) == min(places, len(takers))
            if made.each == "month" and all(part.spills for part in made.parts):
                assert len(more) == min(places, len(takers)), "on the last day of a period nothing is kept back"
            changed += len(more - few)
            few = more
    assert changed > 800


def test_a_hundred_places_more_change_a_hundred_outcomes() -> None:
    persons = np.arange(20_000, dtype=np.uint64)
    rank = ranks(np.zeros(20_000, np.int64), np.full(20_000, DAY), keys(persons, 1, "places"))
    line = [Waiting(int(one), 0, DAY, DAY + 1) for one in rank]
    base, more = winners(terms(8_000), line), winners(terms(8_100), line)
    assert base < more
    assert len(more - base) == 100


@pytest.mark.parametrize("parts", [0, 1, 2])
def test_whoever_was_ever_served_is_served_with_more_places(parts: int) -> None:
    """Through all periods, and not later, where people come and go whatever others get: of a quota without parts
    always; of one with parts where its places stay the same in number, and none is carried over."""
    for seed in range(30):
        one, other = (drawn_terms(Random(seed), parts, more, steady=parts > 0) for more in (0, 1))
        line = drawn_line(Random(-seed - 1), parts, 30)
        few, more = ([now for _, now in cleared(made, line)] for made in (one, other))
        served, also = set[Waiting](), set[Waiting]()
        for these, those in zip(few, more, strict=True):
            served |= these
            also |= those
            assert served <= also, seed


def test_a_winner_may_lose_by_a_place_more_where_the_number_of_kept_places_changes_within_a_period() -> None:
    """A quarter has none at first, then one; with one more, one at first and then two. The first is anybody's, the
    second is kept for a group of whom nobody comes: so the one that came first takes the place of her who comes later.
    """
    spring, may = Span(day_of("2020-03-10"), day_of("2020-06-30")), day_of("2020-05-01")
    early, late = Waiting(2, 0, day_of("2020-03-20"), spring.hi), Waiting(1, 0, day_of("2020-04-09"), spring.hi)
    few = replace(terms(0, Part(Fraction(1, 2), spills=False)), worth=lambda day: int(day >= may), each="quarter")
    more = replace(few, worth=lambda day: 1 + int(day >= may))
    served = [set().union(*(now for _, now in cleared(made, [early, late], spring))) for made in (few, more)]
    assert served == [{late}, {early}]


# --- checked while running


class Forgetful:
    """A queue that counts itself otherwise each time."""

    def __init__(self) -> None:
        self.asked = 0

    def up_to(self, ranks: Ranks) -> Counts:
        self.asked += 1
        right = claims_of(queue(0, 0, 0, 0)).queue(1).up_to(ranks)
        return right if self.asked < 10 else right + 1


def test_what_is_given_out_is_counted_again() -> None:
    with pytest.raises(Miscounted, match=r"quota places, day \d+: 3 are given a place, not 2"):
        Ledger(terms(2)).clear(DAY, [Forgetful()])


def test_two_people_of_one_rank_would_be_noticed() -> None:
    twins = [Waiting(1, 0, DAY, DAY + 1), Waiting(5, 0, DAY, DAY + 1), Waiting(5, 0, DAY, DAY + 1)]
    with pytest.raises(Miscounted, match="3 are given a place, not 2"):
        Ledger(terms(2)).clear(DAY, [claims_of(twins).queue(1)])


# --- ranks


def test_no_two_people_have_the_same_key_and_each_quota_and_seed_has_its_order() -> None:
    persons = np.random.default_rng(1).choice(2**KEY, 200_000, replace=False).astype(np.uint64)
    orders = [keys(persons, seed, quota) for seed, quota in ((1, "a"), (1, "b"), (2, "a"))]
    for found in orders:
        assert len(np.unique(found)) == len(persons)
        assert int(found.max()) >> KEY == 0
    for one, other in ((0, 1), (0, 2), (1, 2)):
        together = np.corrcoef(orders[one].astype(float), orders[other].astype(float))[0, 1]
        assert abs(together) < 0.01


def test_each_person_is_as_likely_to_come_first() -> None:
    """Neighbours in number are no neighbours in the queue; over many seeds all are in its first half half the time."""
    persons = np.arange(1000, dtype=np.uint64)
    first = np.array([keys(persons, seed, "a") < 2 ** (KEY - 1) for seed in range(400)])
    assert abs(first.mean() - 0.5) < 0.01
    assert np.abs(first.mean(axis=0) - 0.5).max() < 0.13
    assert abs(np.corrcoef(first[:, ::2].ravel(), first[:, 1::2].ravel())[0, 1]) < 0.01


def test_a_person_of_too_great_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="a lottery takes numbers below"):
        keys(np.array([2**KEY], np.uint64), 1, "a")


def test_priority_goes_before_seniority_and_that_before_the_lottery() -> None:
    classes, since = np.array([0, 0, 0, 1]), np.array([DAY, DAY, DAY - 1, DAY - 900])
    rank = ranks(classes, since, np.array([7, 3, 9, 1], np.uint64))
    assert list(np.argsort(rank)) == [2, 1, 0, 3]
    assert int(rank.min()) > NOBODY


# --- days


def test_a_quota_is_cleared_on_the_first_day_of_each_period() -> None:
    for each in EACH:
        for cleared_ in CLEARINGS:
            found = list(days(HORIZON, each, cleared_))
            firsts = {period_of(day, each).lo for day in range(HORIZON.lo, HORIZON.hi)}
            assert {first for first in firsts if first > HORIZON.lo} <= set(found)
            lasts = [day for day in found if closes(day, each, cleared_)]
            assert len({period_of(day, each).lo for day in lasts}) == len(lasts)
