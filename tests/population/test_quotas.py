"""People who wait for places: served in order, on the day, for the same lives as the reference evaluator says."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pyarrow import parquet

from zhol.engine.language.dates import day_of
from zhol.engine.population.acting import acting
from zhol.engine.population.carrying import How
from zhol.engine.population.clearing import Clearing, Ledger
from zhol.engine.population.cohort import Cohort
from zhol.engine.population.coupling import Coupling
from zhol.engine.population.crowd import Crowd
from zhol.engine.population.drawing import draw
from zhol.engine.population.kernel import Kernel
from zhol.engine.population.loading import compiling
from zhol.engine.population.people import People
from zhol.engine.population.queues import Miscounted
from zhol.engine.population.quotas import coupling
from zhol.engine.population.run import Run, simulate
from zhol.engine.population.told_whatif import read_whatif
from zhol.engine.population.whatif import Whatif
from zhol.engine.text.diagnostic import BadInput

from .agreeing import held_apart
from .conftest import COHORT, SCENARIO, Valley

ROOT = Path(__file__).resolve().parents[2]
HOME = COHORT.replace("arvan: held", "arvan: held, bostian: none")
MANY = SCENARIO.replace("20 percent, within: 1 year", "100 percent, within: 1 year").replace(
    "people: 100", "people: 150"
)
# of a valley of a thousand people; ten places for those of them who are carried on
MANY = MANY.replace("parameter: bost.places", "parameter: bost.places\n  times: 20/3")
MANY = MANY.replace("until: 2030-01-01", "until: 2022-07-01")
MANY = MANY.replace("discretion:", "- {id: let-out, act: release, wait: 5..40 days, assumption: soon}\ndiscretion:", 1)


def always(places: int) -> Callable[[int], int]:
    return lambda day: places


@dataclass
class Carried:
    """A kernel whose people go through the steps of all quotas as they are carried on."""

    kernel: Kernel
    coupling: Coupling
    ledgers: dict[int, Sequence[Any]] = field(default_factory=dict)
    clearings: list[tuple[Clearing, int]] = field(default_factory=list)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.kernel, name)

    def advance(self, crowd: Crowd, until: int) -> NDArray[np.int32]:
        ledgers = self.ledgers.setdefault(id(crowd), self.coupling.ledgers())
        parts = []
        for day, gate in self.coupling.steps:
            if crowd.day < day <= until:
                parts.append(self.kernel.advance(crowd, day - 1))
                queue = self.kernel.claims(crowd, gate, day).queue(ledgers[gate].groups)
                clearing = ledgers[gate].clear(day, [queue])
                granted = self.kernel.grant(crowd, gate, day, clearing.cutoffs)
                self.clearings.append((clearing, granted))
        return np.concatenate([*parts, self.kernel.advance(crowd, until)])


def made(whatif: Whatif, people: int, plain: bool = True) -> tuple[Carried, People]:
    assert isinstance(whatif.cohort, Cohort)
    them = draw(whatif.cohort, people, 7, whatif.book.vocabulary)
    done = acting(whatif)
    kernel = Kernel(done.program, done.wills, done.watched, them, plain=plain, gates=done.gates)
    return Carried(kernel, coupling(whatif)), them


def scenario(valley: Valley, text: str = MANY) -> Whatif:
    valley.write("cohorts/valley.yaml", HOME.replace("location: arva}", "location: bost}"))
    return valley.scenario(text)


def run(valley: Valley, into: str, text: str = MANY, **how: Any) -> Run:
    return simulate(scenario(valley, text), valley.at / into, How(plain=True, **how))


def rows(kept: Run, table: str = "events.parquet") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = parquet.read_table(kept.directory / table).to_pylist()
    return found


@pytest.mark.parametrize(
    "cleared", [*(pytest.param(each, marks=pytest.mark.long) for each in ("daily", "weekly")), "monthly"]
)
def test_lives_under_a_quota_are_judged_alike_by_the_evaluator(valley: Valley, cleared: str) -> None:
    """Nobody is served who may not be; the others are as if they had only waited longer."""
    text = MANY.replace("unset: no-places", f"unset: no-places\n  cleared: {cleared}\n  declined: 20 percent")
    whatif = scenario(valley, text)
    carried, people = made(whatif, 120)
    found = held_apart(carried, people, range(whatif.horizon.lo, day_of("2021-06-01"), 41))  # type: ignore[arg-type]
    assert not found.apart, str(found)
    assert found.events > 120
    assert sum(granted for _, granted in carried.clearings) == 2 * 10, "each of two runs: ten of one year"
    assert all(granted == sum(clearing.granted) for clearing, granted in carried.clearings)


@pytest.mark.skipif(not compiling(), reason="nothing compiles here")
def test_compiled_and_plain_give_places_to_the_same_people(valley: Valley) -> None:
    text = MANY.replace("  longest: application\n", PRIORITY + "  declined: 20 percent\n  cleared: weekly\n")
    logs = []
    for plain in (True, False):
        carried, people = made(scenario(valley, text), 120, plain)
        crowd = carried.kernel.begin(people, 3)
        logs.append((carried.advance(crowd, day_of("2022-01-01")), carried.clearings))
    (one, granted), (other, also) = logs
    assert sorted(map(tuple, one.tolist())) == sorted(map(tuple, other.tolist()))
    assert granted == also


def test_places_are_taken_on_the_day_on_which_they_are_given(valley: Valley) -> None:
    kept = run(valley, "out")
    decided = [each for each in rows(kept) if each["act"] == "decide"]
    assert Counter(each["on"].year for each in decided) == {2020: 10}
    assert {each["on"].day for each in decided} == {1}


def test_who_has_waited_longest_comes_first(valley: Valley) -> None:
    """The status named by `longest` is the application: none who applied before the last one served goes without."""
    kept = run(valley, "out", MANY.replace("30..90 days", "0 days"))
    asked: dict[int, date] = {}
    served: dict[int, date] = {}
    for each in rows(kept):
        {"apply": asked, "decide": served}.get(each["act"], {})[each["person"]] = each["on"]
    last = max(asked[one] for one in served)
    assert len(served) == 10
    assert {one for one, on in asked.items() if on < last} <= set(served)


PRIORITY = """  first: [clan is shore]
  caps: [{when: born < 1970-01-01, share: 40 percent, unused: lapses}]
"""


def test_priority_and_what_is_kept(valley: Valley) -> None:
    text = MANY.replace("  longest: application\n", PRIORITY)
    kept = run(valley, "out", text)
    people = {one["person"]: one for one in rows(kept, "persons.parquet")}
    waiting = defaultdict(set)
    for each in sorted(rows(kept), key=lambda each: each["on"]):
        waiting[each["act"]].add(each["person"])
    served = [people[one] for one in waiting["decide"]]
    old = [one for one in served if one["born"] < date(1970, 1, 1)]
    assert len(served) == 10
    assert len(old) >= 4
    shore = Counter(one["clan"] for one in served)
    assert shore["shore"] > shore["hill"], "they are four in ten of the people"


def test_a_place_more_serves_one_more_in_each_clearing(valley: Valley) -> None:
    """The same queue, with the cutoff for one place more: all winners win, and one more."""
    whatif = scenario(valley, MANY.replace("  longest: application\n", ""))
    carried, people = made(whatif, 200)
    crowd = carried.kernel.begin(people, 3)
    day = day_of("2020-11-01")
    carried.kernel.advance(crowd, day - 1)
    claims = carried.kernel.claims(crowd, 0, day)
    assert len(claims.rows) > 50
    before: set[int] = set()
    for places in range(40):
        ledger = Ledger(replace(carried.coupling.ledgers()[0].terms, worth=always(places)))
        cutoffs = ledger.clear(day, [claims.queue(1)]).cutoffs
        won = set(claims.rows[claims.within(cutoffs)].tolist())
        assert before < won or not places
        assert len(won) == places
        before = won


def test_a_look_at_the_queue_changes_nothing(valley: Valley) -> None:
    carried, people = made(scenario(valley), 100)
    crowd = carried.kernel.begin(people, 3)
    day = day_of("2020-08-01")
    carried.kernel.advance(crowd, day - 1)
    before = [array.copy() for array in crowd.kept]
    one, other = (carried.kernel.claims(crowd, 0, day) for _ in range(2))
    assert len(one.rows) > 20
    assert np.array_equal(one.ranks, other.ranks)
    assert all(np.array_equal(a, b) for a, b in zip(before, crowd.kept, strict=True))
    with pytest.raises(ValueError, match="claim no place on day"):
        carried.kernel.claims(crowd, 0, day + 1)


def test_a_place_given_and_not_taken_is_noticed(valley: Valley) -> None:
    carried, people = made(scenario(valley), 100)
    crowd = carried.kernel.begin(people, 3)
    day = day_of("2020-08-01")
    carried.kernel.advance(crowd, day - 1)
    carried.kernel.grant(crowd, 0, day, (2**64 - 1,))
    crowd.column("due", "decide")[:5] = day + 1000
    with pytest.raises(Miscounted, match="quota places"):
        carried.kernel.advance(crowd, day)


def test_who_declines_makes_room_and_comes_again(valley: Valley) -> None:
    half = MANY.replace("unset: no-places", "unset: no-limit\n  declined: 50 percent")
    whatif = scenario(valley, half)
    carried, people = made(whatif, 100)
    crowd = carried.kernel.begin(people, 3)
    carried.advance(crowd, day_of("2020-12-31"))
    first = [claims for claims, _ in carried.clearings if sum(claims.eligible)]
    assert sum(granted for _, granted in carried.clearings) == 10, "all ten are taken though every second declines"
    carried.advance(crowd, day_of("2022-06-30"))
    assert sum(granted for _, granted in carried.clearings) > 30, "without a limit from 2021 on they come again"
    assert first


@pytest.mark.parametrize(
    "how",
    [pytest.param({"partitions": 3}, marks=pytest.mark.long), {"partitions": 2, "workers": 2, "backend": "threads"}],
)
def test_the_same_bytes_however_people_are_spread(valley: Valley, how: dict[str, Any]) -> None:
    one, other = run(valley, "one"), run(valley, "other", **how)
    assert one.record["digest"] == other.record["digest"]
    assert any(name.startswith("cutoffs") for name in one.record["outputs"])


def test_cutoffs_are_kept(valley: Valley) -> None:
    kept = run(valley, "out")
    found = rows(kept, "cutoffs.parquet")
    assert {row["quota"] for row in found} == {"places"}
    assert sum(row["granted"] for row in found if row["on"].year == 2020) == 10
    for row in found:
        assert row["granted"] == min(row["places"], row["eligible"])


@pytest.mark.parametrize(
    ("key", "wrong", "said"),
    [
        ("unset: no-places", "unset: no-places\n  cleared: yearly", "quota places: cleared 'yearly'; it is daily or"),
        ("unset: no-places", "unset: no-places\n  declined: 5 apples", "'5 apples' is no share"),
        ("unset: no-places", "unset: no-places\n  declined: 100 percent", "quota places: all decline; a quota that"),
        ("unset: no-places", f"unset: no-places\n  first: [{', '.join(['clan is shore'] * 31)}]", "31 classes of"),
        (
            "quotas:\n",
            "quotas:\n- {id: more, act: decide, parameter: bost.places, unset: no-places, assumption: none}\n",
            "quota places: 'decide' is under the quota 'more' already; an act is under one",
        ),
    ],
)
def test_a_mistake_in_a_quota_is_one_clear_line(valley: Valley, key: str, wrong: str, said: str) -> None:
    with pytest.raises(BadInput) as mistaken:
        valley.scenario(SCENARIO.replace(key, wrong))
    (line,) = valley.said(mistaken.value)
    assert said in line
    assert line.startswith("whatif/base.yaml:")


@pytest.mark.parametrize("name", ["base-2014-2026", "quota-halved", "quota-doubled"])
def test_the_quotas_that_ship_are_cleared_and_judged_alike(name: str) -> None:
    whatif = read_whatif(ROOT / "scenarios" / "whatif" / f"{name}.yaml", ROOT / "rules")
    carried, people = made(whatif, 60)
    on = [*range(whatif.horizon.lo, whatif.horizon.hi, 307), whatif.horizon.hi - 1]
    found = held_apart(carried, people, on, seed=7, again=False)  # type: ignore[arg-type]
    assert not found.apart, str(found)
    assert {step[0] for step in carried.coupling.steps} == {clearing.day for clearing, _ in carried.clearings}
    worth = carried.coupling.ledgers()[0].terms.worth
    times = {"base-2014-2026": Fraction(1), "quota-halved": Fraction(1, 2), "quota-doubled": Fraction(2)}[name]
    assert isinstance(whatif.cohort, Cohort)
    assert whatif.people * 75 == whatif.cohort.people
    days = ("2021-06-01", "2022-06-01", "2024-08-23", "2024-08-24")
    assert [worth(day_of(day)) for day in days] == [None, *(int(n * times / 75) for n in (1499, 2433, 3033))]
