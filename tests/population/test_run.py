"""Runs: kept whole, the same for the same, judged alike by the reference evaluator."""

import json
from collections import Counter
from datetime import date
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

from zhol.engine.language.dates import day_of
from zhol.engine.population.acting import acting, evenly
from zhol.engine.population.carrying import How
from zhol.engine.population.cohort import Cohort
from zhol.engine.population.drawing import draw
from zhol.engine.population.kernel import Kernel
from zhol.engine.population.partition import TABLES
from zhol.engine.population.rates import threshold
from zhol.engine.population.run import Run, simulate
from zhol.engine.population.told_whatif import read_whatif
from zhol.engine.text.diagnostic import BadInput

from .agreeing import held_apart
from .conftest import COHORT, SCENARIO, Valley

ROOT = Path(__file__).resolve().parents[2]
NO_QUOTA = SCENARIO[: SCENARIO.index("quotas:")]
LET_GO = "- {id: let-go, act: release, when: [bostian is none], share: 1/2, within: 1 year, assumption: some leave}\n"


def run(valley: Valley, into: str, text: str = NO_QUOTA) -> Run:
    valley.write("cohorts/valley.yaml", COHORT.replace("arvan: held", "arvan: held, bostian: none"))
    return simulate(valley.scenario(text), valley.at / into, How(plain=True))


def files(directory: Path) -> dict[str, bytes]:
    """Every file of a run, by its name."""
    found = (path for path in directory.rglob("*") if path.is_file())
    return {path.relative_to(directory).as_posix(): path.read_bytes() for path in found}


def events(kept: Run) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = parquet.read_table(kept.directory / "events.parquet").to_pylist()
    return rows


def test_a_run_keeps_who_they_were_and_what_happened(valley: Valley) -> None:
    kept = run(valley, "out")
    people = parquet.read_table(kept.directory / "persons.parquet").to_pylist()
    assert len(people) == 100
    assert Counter(one["location"] for one in people) == {"arva": 90, "bost": 10}
    happened = events(kept)
    assert {(each["act"], each["doing"]) for each in happened} == {("apply", "ask"), ("decide", "answer")}
    done = Counter(each["act"] for each in happened)
    assert 0 < done["decide"] <= done["apply"]
    granted = {each["person"] for each in happened if each["outcome"] == "eligible"}
    assert {one["person"] for one in people if one["at the end bostian"] == "held"} == granted


def test_a_run_keeps_every_change_of_an_answer_from_the_first_day_on(valley: Valley) -> None:
    text = NO_QUOTA.replace("treaty, practice]", "treaty]").replace("others:\n", f"others:\n{LET_GO}")
    kept = run(valley, "out", text)
    people = parquet.read_table(kept.directory / "persons.parquet").to_pylist()
    rows = parquet.read_table(kept.directory / "answers.parquet").to_pylist()
    assert {row["question"] for row in rows} == {"stateless", "goal bost-citizen"}
    rows = [row for row in rows if row["question"] == "stateless"]
    told = {one["person"]: [row for row in rows if row["person"] == one["person"]] for one in people}
    for one in people:
        mine = told[one["person"]]
        assert mine[0]["on"] == date(2020, 1, 1)
        assert mine[-1]["reply"] == one["at the end stateless"]
        assert all(row["on"] < after["on"] and row["reply"] != after["reply"] for row, after in pairwise(mine))
    released = {each["person"]: each["on"] for each in events(kept) if each["outcome"] == "issued"}
    assert {row["person"]: row["on"] for row in rows if row["reply"] == "yes"} == released
    assert released


def test_a_goal_is_watched_as_a_question_and_reached_on_its_day(valley: Valley) -> None:
    kept = run(
        valley, "out", NO_QUOTA.replace("treaty, practice]", "treaty]").replace("others:\n", f"others:\n{LET_GO}")
    )
    rows = parquet.read_table(kept.directory / "answers.parquet").to_pylist()
    reached = {r["person"]: r["on"] for r in rows if r["question"] == "goal bost-citizen" and r["reply"] == "yes"}
    granted = {each["person"]: each["on"] for each in events(kept) if each["outcome"] == "eligible"}
    assert reached == granted
    assert granted


def test_answers_come_when_the_scenario_says(valley: Valley) -> None:
    asked: dict[int, date] = {}
    for each in sorted(events(run(valley, "out")), key=lambda each: (each["person"], each["on"])):
        if each["act"] == "apply":
            asked[each["person"]] = each["on"]
        else:
            assert 30 <= (each["on"] - asked[each["person"]]).days <= 90


def test_what_is_done_at_once_is_done_on_the_same_day(valley: Valley) -> None:
    asked, answered = (
        {(each["person"], each["on"]) for each in events(kept) if each["act"] == act}
        for kept in [run(valley, "out", NO_QUOTA.replace("30..90 days", "0 days"))]
        for act in ("apply", "decide")
    )
    assert asked == answered
    assert asked


@pytest.mark.parametrize("share", [Fraction(1), Fraction(1, 3)])
def test_a_wait_is_spread_over_its_days(share: Fraction) -> None:
    table = evenly(share, 3, 5, 10)
    steps = [b - a for a, b in pairwise([0, *table])]
    assert steps[:2] == [0, 0]
    assert max(steps[2:5]) - min(steps[2:5]) <= 1
    assert table[4] == table[-1] == threshold(share)
    assert len(table) == (5 if share == 1 else 10), "who does not do it does not wait anew"


def test_the_same_scenario_makes_the_same_bytes(valley: Valley) -> None:
    one, other = run(valley, "one"), run(valley, "other")
    assert files(one.directory) == files(other.directory)
    assert {name.split("/")[0] for name in files(one.directory)} == {*TABLES, "inputs", "record.json"}


def test_who_is_there_before_and_after_lives_alike(valley: Valley) -> None:
    """A larger run holds the smaller one, person by person."""
    few, many = run(valley, "few"), run(valley, "many", NO_QUOTA.replace("people: 100", "people: 400"))
    known = {row["person"] for row in parquet.read_table(few.directory / "persons.parquet").to_pylist()}
    assert events(few) == sorted(
        (each for each in events(many) if each["person"] in known), key=lambda each: events(few).index(each)
    )


def test_replicates_differ_in_what_happens_and_not_in_who_they_are(valley: Valley) -> None:
    kept = run(valley, "out", NO_QUOTA.replace("people: 100", "people: 100\nreplicates: 2"))
    happened = events(kept)
    one, other = ([{**e, "replicate": 0} for e in happened if e["replicate"] == n] for n in (0, 1))
    assert one != other
    people = parquet.read_table(kept.directory / "persons.parquet")
    halves = [people.slice(n * 100, 100).select(["person", "born", "clan"]).to_pylist() for n in (0, 1)]
    assert halves[0] == halves[1]


def test_a_run_that_is_there_is_left_as_it_is(valley: Valley) -> None:
    first = run(valley, "out")
    stamp = (first.directory / "events.parquet").stat().st_mtime_ns
    again = run(valley, "out")
    assert again.known
    assert again.record == first.record
    assert (first.directory / "events.parquet").stat().st_mtime_ns == stamp


@pytest.mark.parametrize("other", ["a file", "another run"])
def test_a_directory_with_something_else_is_refused(valley: Valley, other: str) -> None:
    if other == "a file":
        valley.write("out/notes.txt", "mine")
    else:
        run(valley, "out", NO_QUOTA.replace("people: 100", "people: 50"))
    with pytest.raises(BadInput, match="a directory that holds something else"):
        run(valley, "out")


def test_the_record_says_what_it_rests_on(valley: Valley) -> None:
    record = json.loads((run(valley, "out").directory / "record.json").read_text())
    assert {"what": "intent ask", "cite": [], "assumption": "some ask"} in record["assumptions"]
    assert record["rulebook"] == valley.book.digest
    assert record["inputs"].keys() == {"inputs/whatif/base.yaml", "inputs/cohorts/valley.yaml"}


@pytest.mark.parametrize("name", ["base-2014-2026", "certificate-dropped", "stamps-abolished"])
def test_every_life_of_what_ships_is_judged_alike_by_the_evaluator(name: str) -> None:
    """Every person reopened with her events as a life, all statuses and answers on a day in every 97."""
    whatif = read_whatif(ROOT / "scenarios" / "whatif" / f"{name}.yaml", ROOT / "rules")
    assert isinstance(whatif.cohort, Cohort)
    people = draw(whatif.cohort, 30, 7, whatif.book.vocabulary)
    made = acting(whatif)
    kernel = Kernel(made.program, made.wills, whatif.questions, people, plain=True)
    found = held_apart(kernel, people, range(day_of("2014-01-01"), whatif.horizon.hi, 97), seed=7)
    assert not found.apart, str(found)
    assert found.events > 20
