"""Runs held against each other: person by person, counted again by hand; direct and displaced apart."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner
from pyarrow import parquet

from zhol.engine.commands.compare import compare
from zhol.engine.population.carrying import How
from zhol.engine.population.measures.contrast import Change, Contrast, changes_of, contrasts
from zhol.engine.population.measures.reading_run import Kept, open_run
from zhol.engine.population.record import digest, put_record
from zhol.engine.population.run import simulate
from zhol.engine.text.diagnostic import BadInput

from .conftest import COHORT, Valley
from .test_measures import MANY

QUICK = "like: base\nscenario: {id: quick, asks: What if answers were quick?}\n"
QUICK += "others: [{id: answer, wait: 30..60 days, assumption: quick}]\n"
READ = "like: base\nscenario: {id: read, asks: What if residence were read otherwise?}\n"
READ += "stance: {readings: {resident-meaning: living-there}}\n"
DROPPED = "like: base\nscenario: {id: dropped, asks: What if nobody had to wait?}\nreforms: [years-dropped]\n"
ONCE = MANY.replace("\nreplicates: 3", "").replace(", published: counted", "")


def ran(valley: Valley, name: str, text: str) -> Kept:
    simulate(valley.scenario(text, name), valley.at / "out" / name, How(plain=True))
    return open_run(valley.at / "out" / name)


@pytest.fixture(scope="module")
def valley_of_runs(tmp_path_factory: pytest.TempPathFactory, states: Any) -> Valley:
    valley = Valley(tmp_path_factory.mktemp("runs"), *states)
    valley.write("cohorts/valley.yaml", COHORT.replace("arvan: held", "arvan: held, bostian: none"))
    for name, text in {"base": ONCE, "quick": QUICK, "read": READ, "dropped": DROPPED}.items():
        ran(valley, name, text)
    return valley


def run(valley: Valley, name: str) -> Kept:
    return open_run(valley.at / "out" / name)


def contrast(valley: Valley, name: str) -> Contrast:
    (found,) = contrasts(run(valley, "base"), [run(valley, name)])
    return found


def of(changes: tuple[Change, ...], *gain: str, group: str = "everyone") -> Change:
    (found,) = [change for change in changes if change.gain == gain and change.group == group]
    return found


def reached(kept: Kept) -> dict[int, int]:
    """On which day each became a citizen."""
    rows = parquet.read_table(kept.directory / "answers.parquet").to_pylist()
    mine = [row for row in rows if row["question"] == "goal bost-citizen" and row["reply"] == "yes"]
    return {row["person"]: row["on"].toordinal() for row in reversed(mine)}


def people(kept: Kept) -> list[int]:
    found: list[int] = parquet.read_table(kept.directory / "persons.parquet")["person"].to_pylist()
    return found


def test_each_person_is_held_against_herself(valley_of_runs: Valley) -> None:
    base, quick = run(valley_of_runs, "base"), run(valley_of_runs, "quick")
    one, two = reached(base), reached(quick)
    gained = np.array([base.hi - two.get(n, base.hi) - (base.hi - one.get(n, base.hi)) for n in people(base)])
    found = of(changes_of(base, quick), "days after reaching it", "bost-citizen", "")
    assert found.difference == pytest.approx(gained.mean())
    assert found.error == pytest.approx(gained.std(ddof=1) / 20)
    assert (found.more, found.less) == ((gained > 0).sum(), (gained < 0).sum())
    assert (gained > 0).sum() > 10


def test_runs_that_are_the_same_differ_in_nothing(valley_of_runs: Valley) -> None:
    base = run(valley_of_runs, "base")
    (found,) = contrasts(base, [base])
    assert found.differs_in == ()
    assert all(change.difference in (0, None) for change in found.changes)


@pytest.mark.parametrize(
    ("name", "said"),
    [("quick", "act of another answer"), ("read", "reading of resident-meaning: registered -> living-there"),
     ("dropped", "reform years-dropped")],
)  # fmt: skip
def test_it_is_said_in_what_runs_differ(valley_of_runs: Valley, name: str, said: str) -> None:
    assert contrast(valley_of_runs, name).differs_in == (said,)


def test_where_nothing_is_rationed_nobody_is_displaced(valley_of_runs: Valley) -> None:
    found = contrast(valley_of_runs, "dropped")
    assert "nothing is rationed" in found.rationed
    assert found.direct == found.changes
    assert found.displaced is not None
    assert all(change.difference in (0, None) for change in found.displaced)


def rationed(kept: Kept, frozen: str = "") -> Kept:
    """The same run with a log of cutoffs, as a run with quotas has it, or taken from that of another."""
    outputs = {**kept.record["outputs"], "cutoffs.parquet/000000.parquet": "a" * 64}
    put_record(kept.directory, {**kept.record, "outputs": outputs, "frozen": frozen})
    return open_run(kept.directory)


def test_direct_and_displaced_add_up(valley: Valley) -> None:
    """Three runs stand for the first, the other with the cutoffs of the first, and the other cleared anew."""
    valley.write("cohorts/valley.yaml", COHORT.replace("arvan: held", "arvan: held, bostian: none"))
    base = rationed(ran(valley, "base", ONCE))
    log = {name: seal for name, seal in base.record["outputs"].items() if name.startswith("cutoffs.parquet")}
    anew = rationed(ran(valley, "quick", QUICK))
    simulate(valley.scenario(QUICK.replace("30..60", "200..300"), "quick"), valley.at / "frozen", How(plain=True))
    frozen = rationed(open_run(valley.at / "frozen"), digest(log))
    (alone,) = contrasts(base, [anew])
    assert alone.direct is alone.displaced is None
    assert "run the other scenario once more" in alone.rationed
    (found,) = contrasts(base, [anew, frozen])
    gain = "days after reaching it", "bost-citizen", ""
    assert found.direct is not None
    assert found.displaced is not None
    whole, direct, displaced = (of(c, *gain).difference for c in (found.changes, found.direct, found.displaced))
    assert whole is not None
    assert direct is not None
    assert displaced is not None
    assert whole == pytest.approx(direct + displaced)
    assert displaced > 0


def test_what_one_run_did_not_look_at_is_not_compared(valley: Valley) -> None:
    valley.write("cohorts/valley.yaml", COHORT.replace("arvan: held", "arvan: held, bostian: none"))
    base = ran(valley, "base", ONCE.replace("goals: [bost-citizen]", "goals: []"))
    (found,) = contrasts(base, [ran(valley, "other", ONCE)])
    assert {change.gain[1] for change in found.changes} == {"stateless"}


def test_other_people_are_not_compared(valley: Valley) -> None:
    valley.write("cohorts/valley.yaml", COHORT.replace("arvan: held", "arvan: held, bostian: none"))
    base, other = ran(valley, "base", ONCE), ran(valley, "other", ONCE + "seed: 5\n")
    with pytest.raises(BadInput, match=r"another seed than .*; runs are compared of the same people"):
        contrasts(base, [other])


def told(valley: Valley, *names: str, form: str) -> str:
    asked = [str(valley.at / "out" / name) for name in names]
    found = CliRunner().invoke(compare, [*asked, "--rules", str(valley.rules), "--format", form])
    assert found.exit_code == 0, found.output
    return found.output


def test_the_command_says_who_gains(valley_of_runs: Valley) -> None:
    said = told(valley_of_runs, "base", "quick", "read", form="text")
    assert "It differs in: act of another answer." in said
    assert "what is assumed" in said
    assert "how the law is read" in said
    assert "bost-citizen: days after reaching it" in said
    assert "clan is hill" in said


def test_the_command_says_it_to_programs(valley_of_runs: Valley) -> None:
    record = json.loads(told(valley_of_runs, "base", "dropped", form="json"))
    assert record["schema"] == "zhol/compare/1"
    (other,) = record["others"]
    assert other["kind"] == "what the rules are"
    (change,) = [each for each in other["changes"] if (each["measure"], each["group"]) == ("reached", "everyone")]
    assert change["difference"] == pytest.approx(change["other"] - change["base"])


def test_a_directory_that_is_no_run_is_told(tmp_path: Path) -> None:
    from zhol.cli import zhol

    found = CliRunner().invoke(zhol, ["compare", str(tmp_path), str(tmp_path)])
    assert found.exit_code == 2
    assert "no run is kept here" in found.output
