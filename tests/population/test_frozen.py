"""Places given out in one run as they were in another: so what is direct is told from who is displaced."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from pyarrow import parquet

from zhol.cli import zhol
from zhol.engine.population.carrying import How
from zhol.engine.population.extending import extend
from zhol.engine.population.measures.reading_run import open_run
from zhol.engine.population.reopening import scenario_of
from zhol.engine.population.run import simulate
from zhol.engine.population.verifying import again, verify
from zhol.engine.text.diagnostic import BadInput

from .conftest import Valley

PLAIN = How(plain=True)
VALLEY = """
cohort: {id: valley, people: 150, on: 2020-01-01, assumption: a valley that is made up}
everyone: {opens: {arvan: none, bostian: none, location: bost, bost-residence: {is: permit, since: 2010..2012}}}
traits:
  clan: {hill: {person: {clan: hill}}, shore: {person: {clan: shore}}}
  age: {old: {person: {born: 1940..2000}}}
margins:
- {of: [clan], shares: {hill: 50, shore: 50}, assumption: half and half}
- {of: [age], shares: {old: 100}, assumption: all are grown up}
"""
ASKS = "{id: ask, act: apply, when: [application is none, clan is hill], wait: 10..200 days, assumption: they ask}"
BASE = f"""
scenario: {{id: base, asks: Who is admitted where the hill asks alone?}}
stance: {{layers: [law, treaty, practice]}}
cohort: valley
people: 150
replicates: 2
horizon: {{from: 2020-01-01, until: 2021-01-01}}
measures: {{questions: [stateless], goals: [bost-citizen], groups: [clan]}}
intents: [{ASKS}]
others: [{{id: answer, act: decide, wait: 30..40 days, assumption: soon}}]
quotas:
- {{id: places, act: decide, parameter: bost.places, times: 3, longest: application, unset: no-places, assumption: so}}
"""
# the shore competes for the thirty places of the year, which the hill had alone
OTHER = f"""
like: base
scenario: {{id: other, asks: What if all asked?}}
intents: [{ASKS.replace(", clan is hill", "")}]
"""


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory, states: Any) -> Valley:
    """The first run, the other, and the other with the places of the first."""
    valley = Valley(tmp_path_factory.mktemp("frozen"), *states)
    valley.write("cohorts/valley.yaml", VALLEY)
    simulate(valley.scenario(BASE), valley.at / "base", PLAIN)
    other = valley.scenario(OTHER, "other")
    simulate(other, valley.at / "other", PLAIN)
    simulate(other, valley.at / "frozen", PLAIN, valley.at / "base")
    return valley


def asked(valley: Valley, *words: str) -> Result:
    return CliRunner().invoke(zhol, [*words, "--rules", str(valley.rules)], env={"ZHOL_CACHE": "off"})


def cutoffs(directory: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = parquet.read_table(directory / "cutoffs.parquet").to_pylist()
    return found


def test_nobody_comes_before_the_last_who_was_served_in_the_first_run(runs: Valley) -> None:
    assert cutoffs(runs.at / "frozen") == cutoffs(runs.at / "base")
    assert cutoffs(runs.at / "other") != cutoffs(runs.at / "base")


def test_of_the_same_scenario_it_is_the_same_run(runs: Valley, tmp_path: Path) -> None:
    simulate(runs.scenario(BASE), tmp_path / "same", PLAIN, runs.at / "base")
    one, two = (open_run(at).record for at in (runs.at / "base", tmp_path / "same"))
    assert one["digest"] == two["digest"]
    assert one["frozen"] == ""
    assert two["frozen"] != ""


def test_it_is_verified_and_computed_again_without_the_first_run(runs: Valley) -> None:
    frozen = runs.at / "frozen"
    assert verify(frozen) == []
    assert again(frozen, scenario_of(frozen, runs.rules), PLAIN) == []


def test_it_is_not_extended(runs: Valley) -> None:
    frozen = runs.at / "frozen"
    with pytest.raises(BadInput, match="its cutoffs are those of another run; extend that"):
        extend(scenario_of(frozen, runs.rules), frozen, 3, PLAIN)


def test_direct_and_displaced_add_up_and_are_neither_nil(runs: Valley) -> None:
    """Counted again by hand, over people: those who are citizens in each of the three runs."""
    said = asked(runs, "compare", *(str(runs.at / name) for name in ("base", "other", "frozen")), "--format", "json")
    assert said.exit_code == 0, said.output
    (found,) = json.loads(said.output)["others"]
    by = [
        next(c["difference"] for c in found[part] if (c["measure"], c["group"]) == ("reached", "everyone"))
        for part in ("changes", "direct", "displaced")
    ]
    shares = [_citizens(runs.at / name) / 300 for name in ("base", "frozen", "other")]
    assert by[1] == pytest.approx(shares[1] - shares[0])
    assert by[2] == pytest.approx(shares[2] - shares[1])
    assert by[0] == pytest.approx(by[1] + by[2])
    assert by[1] > 0
    assert by[2] < 0


def _citizens(directory: Path) -> int:
    rows = parquet.read_table(directory / "answers.parquet").to_pylist()
    return len(
        {(r["replicate"], r["person"]) for r in rows if (r["question"], r["reply"]) == ("goal bost-citizen", "yes")}
    )


def test_what_is_lacking_can_be_typed(runs: Valley) -> None:
    """The hint of a comparison, given as it stands, makes the run that was lacking; and nothing is lacking then."""
    base, other = str(runs.at / "base"), str(runs.at / "other")
    lacking = json.loads(asked(runs, "compare", base, other, "--format", "json").output)["others"][0]["lacking"]
    assert lacking[0].split()[:2] == ["zhol", "simulate"]
    for command in lacking:
        words = command.split()[1:]
        found = CliRunner().invoke(zhol, [*words, *(["--quiet", "--no-cache"] if words[0] == "simulate" else [])])
        assert found.exit_code == 0, found.output
    assert "Places are rationed" not in found.output
    assert "displaced" in found.output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--frozen", "nowhere"), "nowhere:1:1: no finished run; zhol simulate makes one"),
        (
            ("--frozen", "base", "--people", "140"),
            "its cutoffs are of other people: it has another number of people than this run",
        ),
        (("--frozen", "base", "--replicates", "3"), "it has cutoffs of 2 replicates, and 3 are asked for"),
        (("--frozen", "free"), "it has no cutoffs, for nothing is rationed in it; run without --frozen"),
    ],
)
def test_a_run_that_cannot_be_followed_is_told_in_one_line(
    runs: Valley, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    free = runs.scenario("like: base\nscenario: {id: free, asks: Who?}\nquotas: [{without: places}]\n", "free")
    if "free" in words:
        simulate(free, runs.at / "free", PLAIN)
    given = [str(runs.at / word) if word in ("base", "free") else word for word in words]
    found = asked(runs, "simulate", str(runs.at / "whatif/other.yaml"), "-o", str(tmp_path / "out"), *given)
    assert found.exit_code == 2, found.output
    assert said in found.output
    assert found.output.count("\n") == 1
