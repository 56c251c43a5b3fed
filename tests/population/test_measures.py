"""Measures of a run: against lifelines, and against counting by hand, person by person."""

from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pyarrow import parquet

from zhol.engine.population.carrying import How
from zhol.engine.population.measures.figures import Figure
from zhol.engine.population.measures.incidence import johansen, won
from zhol.engine.population.measures.measuring import HORIZON, Measured, measure, write_measures
from zhol.engine.population.measures.reading_run import NEVER, open_run
from zhol.engine.population.measures.replies import outcomes_in
from zhol.engine.population.measures.waiting import reached
from zhol.engine.population.run import simulate
from zhol.engine.text.diagnostic import BadInput

from .conftest import COHORT, SCENARIO, Valley

LET_GO = "- {id: let-go, act: release, when: [bostian is none], share: 1/2, within: 1 year, assumption: some leave}\n"
MANY = (
    SCENARIO[: SCENARIO.index("quotas:")]
    .replace("treaty, practice]", "treaty]")
    .replace("30..90 days", "300..700 days")
    .replace("others:\n", f"others:\n{LET_GO}")
    .replace("people: 100", "people: 400\nreplicates: 3")
    .replace("goals: [bost-citizen]}", "goals: [bost-citizen],"
             " endings: {in: bost-citizen, out: application is refused},"
             " groups: [location, clan, born], published: counted}")
)  # fmt: skip
COUNTED = """\
published:
- id: let-in
  label: admitted in five years
  becomes: bostian becomes held
  during: 2020..2024
  figures: [{work: census, at: table 1, of: in Bost}]
  cite: [{work: census, at: table 1, mark: V2}]
- id: outside
  label: stateless and abroad
  holds: [arvan is lost, bostian is none]
  during: 2022
  figures: [{work: census, at: table 1, of: in Bost}]
  cite: [{work: census, at: table 1, mark: V2}]
"""
FIRST, LAST = date(2020, 1, 1), date(2029, 12, 31)


def measured(valley: Valley, text: str = MANY) -> Measured:
    valley.write("cohorts/valley.yaml", COHORT.replace("arvan: held", "arvan: held, bostian: none"))
    valley.write("calibration/counted.yaml", COUNTED)
    simulate(valley.scenario(text), valley.at / "out", How(plain=True))
    kept = open_run(valley.at / "out")
    whatif = kept.scenario(valley.rules)
    return measure(kept, whatif)


def rows(valley: Valley, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = parquet.read_table(valley.at / "out" / f"{table}.parquet").to_pylist()
    return found


def one(figures: list[Figure], at: str = "") -> Figure:
    (found,) = [figure for figure in figures if figure.at == at]
    return found


# --- estimators, against a library that knows nothing of this one


@pytest.mark.parametrize("seed", range(5))
def test_incidence_is_that_of_aalen_and_johansen(seed: int) -> None:
    from lifelines import AalenJohansenFitter  # takes as long to import as a hundred tests to run

    fitter = AalenJohansenFitter(calculate_variance=False)
    draw = np.random.default_rng(seed)
    # all on days of their own: lifelines moves those who share one apart by chance
    days = draw.permutation(3000)[:400] + 1
    cause = draw.integers(0, 3, 400)
    expected = fitter.fit(days, cause, event_of_interest=1).cumulative_density_.iloc[:, 0]
    came, other, gone = (np.bincount(days[cause == n], minlength=3002) for n in (1, 2, 0))
    curve = johansen(came, other, gone, 400)
    assert max(abs(curve[int(day)] - share) for day, share in expected.items() if day) < 1e-12


def test_incidence_is_the_plain_share_where_nobody_is_lost() -> None:
    draw = np.random.default_rng(1)
    came, other = draw.integers(0, 5, 50), draw.integers(0, 5, 50)
    curve = johansen(came, other, np.zeros(50, np.int64), 1000)
    assert [round(share * 1000) for share in curve] == np.cumsum(came).tolist()


@pytest.mark.parametrize("seed", range(5))
def test_half_have_their_answer_when_kaplan_and_meier_say_so(seed: int) -> None:
    from lifelines import KaplanMeierFitter

    fitter = KaplanMeierFitter()
    draw = np.random.default_rng(seed)
    days, over = draw.integers(1, 60, 300), draw.random(300) < 0.7
    done, open_ = np.bincount(days[over]), np.bincount(days[~over])
    assert reached(done, open_, 0.5) == fitter.fit(days, over).median_survival_time_


def test_no_half_is_told_that_was_not_seen() -> None:
    assert reached(np.array([0, 4]), np.array([0, 0, 6]), 0.5) is None
    assert reached(np.zeros(1, np.int64), np.zeros(1, np.int64), 0.5) is None


def test_of_what_comes_first_and_may_come_first() -> None:
    """Every order of three things, each certain, possible, or neither, on one of three days."""
    draw = np.random.default_rng(3)
    sure = draw.choice([1, 2, 3, NEVER], (3, 500))
    may = np.minimum(sure, draw.choice([1, 2, 3, NEVER], (3, 500)))
    for n in range(3):
        certainly, possibly = won(n, sure, may), won(n, may, sure)
        for person in range(500):
            mine, others = sure[n, person], [(may[m, person], m) for m in range(3) if m != n]
            assert (certainly[person] < NEVER) == (mine < NEVER and all((mine, n) < other for other in others))
            if certainly[person] < NEVER:
                assert possibly[person] <= certainly[person]


@pytest.mark.parametrize(
    ("reply", "outcomes"),
    [("yes", ("yes",)), ("unknown: no or yes", ("no", "yes")), ("discretion: a or b", ("a", "b")), ("silent", ()),
     ("not-asked", ()), ("unknown: yes", ("yes",)), ("not told, by a.rule", ()), ("conflict: a or b", ("a", "b")),
     ("unknown", ())],
)  # fmt: skip
def test_a_reply_leaves_outcomes_possible(reply: str, outcomes: tuple[str, ...]) -> None:
    assert outcomes_in(reply) == outcomes


# --- a run, counted by hand


@pytest.fixture(scope="module")
def valley_of_many(tmp_path_factory: pytest.TempPathFactory, states: Any) -> tuple[Valley, Measured]:
    valley = Valley(tmp_path_factory.mktemp("many"), *states)
    return valley, measured(valley)


def first_yes(valley: Valley, question: str) -> dict[tuple[int, int], date]:
    found: dict[tuple[int, int], date] = {}
    for row in rows(valley, "answers"):
        if row["question"] == question and row["reply"] == "yes":
            who = row["replicate"], row["person"]
            found[who] = min(row["on"], found.get(who, row["on"]))
    return found


def test_a_goal_is_reached_by_the_share_that_reached_it(valley_of_many: tuple[Valley, Measured]) -> None:
    valley, found = valley_of_many
    days = first_yes(valley, "goal bost-citizen")
    for mark, last in (("2027-12-31", date(2027, 12, 31)), (HORIZON, LAST)):
        shares = [sum(day <= last for (r, _), day in days.items() if r == n) / 400 for n in range(3)]
        figure = one(found.of("reached", "bost-citizen"), mark)
        assert figure.value == pytest.approx(sum(shares) / 3)
        assert figure.error == pytest.approx(np.std(shares, ddof=1) / 3**0.5)
        assert figure.low is not None
        assert figure.high is not None
        assert figure.low <= sum(shares) / 3 <= figure.high


def test_of_endings_the_first_to_come_counts(valley_of_many: tuple[Valley, Measured]) -> None:
    valley, found = valley_of_many
    admitted, refused = first_yes(valley, "ending in"), first_yes(valley, "ending out")
    never = LAST + timedelta(1)
    who = {*admitted, *refused}
    first = Counter("in" if admitted.get(w, never) <= refused.get(w, never) else "out" for w in who)
    for ending in ("in", "out"):
        figure = one(found.of("first of the endings", ending), HORIZON)
        assert figure.value == pytest.approx(first[ending] / 1200)
    assert first["in"] > 10 < first["out"]


def test_days_are_counted_from_one_answer_to_the_next(valley_of_many: tuple[Valley, Measured]) -> None:
    valley, found = valley_of_many
    spells: dict[tuple[int, int], list[tuple[date, str]]] = defaultdict(list)
    for row in rows(valley, "answers"):
        if row["question"] == "stateless":
            spells[row["replicate"], row["person"]].append((row["on"], row["reply"]))
    days: Counter[str] = Counter()
    for mine in spells.values():
        ends = [day for day, _ in mine[1:]] + [LAST + timedelta(1)]
        for (start, reply), end in zip(mine, ends, strict=True):
            days[reply] += (end - start).days
    assert {f.at: f.value for f in found.of("person-days", "stateless")} == {
        reply: pytest.approx(spent / 3) for reply, spent in days.items()
    }
    assert sum(days.values()) == 1200 * ((LAST - FIRST).days + 1)
    ever = {who for who, mine in spells.items() if any(reply == "yes" for _, reply in mine)}
    assert one(found.of("ever", "stateless"), "yes").value == pytest.approx(len(ever) / 1200)


def waits(valley: Valley) -> list[tuple[int, int, date, date | None]]:
    """Who waited in which replicate for an answer to an application, from and until when."""
    found: list[tuple[int, int, date, date | None]] = []
    open_: dict[tuple[int, int], date] = {}
    for row in sorted(rows(valley, "events"), key=lambda row: row["on"]):
        who = row["replicate"], row["person"]
        if row["act"] == "apply":
            open_.setdefault(who, row["on"])
        elif row["act"] == "decide":
            found.append((*who, open_.pop(who), row["on"]))
    return [*found, *((*who, start, None) for who, start in open_.items())]


def test_a_wait_is_from_what_sets_it_going_to_the_answer(valley_of_many: tuple[Valley, Measured]) -> None:
    valley, found = valley_of_many
    (wait,) = found.waits
    assert (wait.name, wait.answers, wait.actors) == ("application is pending", ("decide",), ("bost-ministry",))
    by_hand = waits(valley)
    assert one(found.of("waiting"), "waits").value == pytest.approx(len(by_hand) / 3)
    half = one(found.of("waiting"), "days until half are answered")
    assert half.value is not None
    assert 300 <= half.value <= 700


def test_who_waits_at_the_start_of_a_month(valley_of_many: tuple[Valley, Measured]) -> None:
    valley, found = valley_of_many
    by_hand = waits(valley)
    for figure in found.of("backlog"):
        month = date.fromisoformat(figure.at)
        many = sum(start < month and (end is None or end >= month) for _, _, start, end in by_hand) / 3
        assert figure.suppressed if 0 < many < 10 else figure.value == pytest.approx(many), figure.at
    assert any(figure.value for figure in found.of("backlog"))


def test_decisions_are_told_by_their_outcome(valley_of_many: tuple[Valley, Measured]) -> None:
    valley, found = valley_of_many
    done = Counter(row["outcome"] for row in rows(valley, "events") if row["act"] == "decide")
    shown = {f.at: f.value for f in found.of("decisions", "decide") if not f.suppressed}
    assert shown == {outcome: pytest.approx(many / 3) for outcome, many in done.items() if many / 3 >= 10}
    assert shown


def test_ways_are_of_first_steps_and_add_up(valley_of_many: tuple[Valley, Measured]) -> None:
    valley, found = valley_of_many
    by_hand: dict[tuple[int, int], list[str]] = defaultdict(list)
    for row in rows(valley, "events"):
        mine = by_hand[row["replicate"], row["person"]]
        mine += [row["act"]] if row["act"] not in mine else []
    ways = Counter(map(tuple, by_hand.values()))
    ways[()] = 1200 - len(by_hand)
    assert +found.ways.counts == +ways
    shown, others, of = found.ways.frequent()
    assert sum(people for _, people in shown) + of == 1200
    assert others == sum(0 < people < 10 for people in ways.values())
    beginnings = [stream for stream in found.ways.streams() if stream.step == 0]
    assert sum(stream.people for stream in beginnings) == 1200


def test_groups_are_of_the_first_day(valley_of_many: tuple[Valley, Measured]) -> None:
    valley, found = valley_of_many
    people = rows(valley, "persons")
    sizes = {f.group: f.n for f in found.figures if f.measure == "people"}
    for clan in ("hill", "shore"):
        assert sizes[f"clan is {clan}"] == sum(row["clan"] == clan for row in people) / 3
    assert sum(n for group, n in sizes.items() if group.startswith("born ")) == 400
    days = first_yes(valley, "goal bost-citizen")
    bost = {(row["replicate"], row["person"]) for row in people if row["location"] == "bost"}
    figure = one(found.of("reached", "bost-citizen", "location is bost"), HORIZON)
    assert figure.n == len(bost) / 3
    assert figure.value == pytest.approx(len(bost & days.keys()) / len(bost))


def test_small_cells_are_left_out_and_empty_ones_are_empty(valley_of_many: tuple[Valley, Measured]) -> None:
    _, found = valley_of_many
    for figure in found.figures:
        assert not (figure.suppressed and figure.value is not None)
        assert figure.n >= 10 or figure.value is None or figure.measure == "people"
    assert any(figure.suppressed for figure in found.figures)
    away = found.of("reached", "bost-citizen", "born 1940-1949")
    assert all(figure.value is None or figure.value >= 0 for figure in away)


def test_what_was_published_stands_beside_the_run_at_full_size(valley_of_many: tuple[Valley, Measured]) -> None:
    valley, found = valley_of_many
    let_in, outside = found.held
    days = first_yes(valley, "counted let-in")
    assert let_in.counted == pytest.approx(sum(day <= date(2024, 12, 31) for day in days.values()) / 3)
    assert let_in.run == pytest.approx(let_in.counted * 1000 / 400)
    last: dict[tuple[int, int], str] = {}
    for row in sorted(rows(valley, "answers"), key=lambda row: row["on"]):
        if row["question"] == "counted outside" and row["on"] <= date(2022, 12, 31):
            last[row["replicate"], row["person"]] = row["reply"]
    assert outside.counted == pytest.approx(sum(reply == "yes" for reply in last.values()) / 3)
    assert outside.counted > 10
    assert let_in.fits is (let_in.low <= 100 <= let_in.high)


def test_no_number_fits_of_days_that_the_run_does_not_have(valley: Valley) -> None:
    short = MANY.replace("until: 2030-01-01", "until: 2023-01-01").replace("people: 400", "people: 40")
    let_in, outside = measured(valley, short).held
    assert (let_in.fits, outside.fits) == (None, False) or outside.fits is not None
    assert let_in.fits is None


def test_what_is_unknown_is_an_interval(valley: Valley) -> None:
    """Of whom it is not known whether they hold a nationality, it is not known whether they are stateless."""
    cohort = COHORT.replace("arvan: held", "bostian: none").replace(
        "everyone: {", "everyone: {unknown: [arvan], ").replace("stateless", "stateless")  # fmt: skip
    valley.write("cohorts/valley.yaml", cohort)
    valley.write("calibration/counted.yaml", COUNTED)
    text = MANY.replace("others:\n" + LET_GO, "others:\n")
    simulate(valley.scenario(text), valley.at / "out", How(plain=True))
    kept = open_run(valley.at / "out")
    found = measure(kept, kept.scenario(valley.rules))
    ever = one(found.of("ever", "stateless"), "yes")
    assert (ever.value, ever.possible) == (0, 1)
    days = one(found.of("person-days", "stateless"), "yes")
    assert (days.value, days.possible) == (0, 400 * ((LAST - FIRST).days + 1))


def test_the_figures_are_kept_as_a_table(valley_of_many: tuple[Valley, Measured]) -> None:
    _, found = valley_of_many
    table = parquet.read_table(write_measures(found))
    assert table.num_rows == len(found.figures)
    assert set(table.column_names) >= {"measure", "of", "group", "at", "value", "low", "high", "n", "suppressed"}


@pytest.mark.parametrize("spoil", [lambda at: None, lambda at: (at / "record.json").write_text("half of it")])
def test_a_directory_without_a_run_is_told(tmp_path: Path, spoil: Callable[[Path], object]) -> None:
    spoil(tmp_path)
    with pytest.raises(BadInput, match="no run is kept here, or one that was broken off"):
        open_run(tmp_path)


def test_who_has_not_come_to_a_goal_is_told_what_is_in_the_way(valley_of_many: tuple[Valley, Measured]) -> None:
    """Held against the last day of each life: whoever has the other nationality is refused for it."""
    valley, found = valley_of_many
    people = rows(valley, "persons")
    lacking = [row for row in people if row["at the end goal bost-citizen"] == "no"]
    told = {(o.manner, o.provision, o.actor): many for o, many in found.blocked.people["bost-citizen"]}
    assert sum(told.values()) + found.blocked.unexplained.get("bost-citizen", 0) == len(lacking)
    assert not found.blocked.unexplained
    with_another = [row for row in lacking if row["at the end arvan"] == "held"]
    assert sum(many for (_, rule, _), many in told.items() if rule == "bost.no-dual") == len(with_another)
    assert with_another
