"""Given a what-if with a quota, when it is run, then so many had a place. See features/README.md."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pytest_bdd import given, then

from zhol.tests.bdd.patterns import told
from zhol.tests.bdd.run_steps import Runs

ACT = r"(?P<act>\S+)"
OTHER = '"(?P<other>.+)" for "(?P<words>.+)"'


@dataclass(frozen=True)
class Done:
    """Who did an act, and when."""

    person: int
    on: date


def done(directory: Path, act: str) -> list[Done]:
    """Every time that an act was done in a run."""
    return [Done(row["person"], row["on"]) for row in rows(directory, "events.parquet") if row["act"] == act]


def rows(directory: Path, table: str) -> list[dict[str, Any]]:
    """A table of a run."""
    from pyarrow import parquet

    found: list[dict[str, Any]] = parquet.read_table(directory / table).to_pylist()
    return found


def put(runs: Runs, other: str, words: str) -> None:
    """Put other words in place of some in the what-if."""
    text = (runs.place / "whatif/told.yaml").read_text("utf-8")
    assert words in text
    runs.write("whatif/told.yaml", text.replace(words, other))


@given(told(f"the what-if has {OTHER}"))
def _has(runs: Runs, other: str, words: str) -> None:
    put(runs, other, words)


@then(told(rf"in (?P<year>\d+) {ACT} was done (?P<times>\d+) times"))
def _times(runs: Runs, act: str, times: str, year: str) -> None:
    assert sum(each.on.year == int(year) for each in done(runs.kept, act)) == int(times)


@then(told(f"each time {ACT} was done on the first day of a month"))
def _first(runs: Runs, act: str) -> None:
    assert {each.on.day for each in done(runs.kept, act)} == {1}


@then(told(f"{ACT} was done as often as the cutoffs say"))
def _as_logged(runs: Runs, act: str) -> None:
    log = rows(runs.kept, "cutoffs.parquet")
    assert Counter(each.on for each in done(runs.kept, act)) == Counter(
        {row["on"]: row["granted"] for row in log if row["granted"]}
    )
    assert all(row["granted"] == min(row["places"], row["eligible"]) for row in log)


@then(told(rf"with {OTHER} the same people do {ACT}, and (?P<more>\d+) more"))
def _nested(runs: Runs, other: str, words: str, act: str, more: str) -> None:
    put(runs, other, words)
    few, many = ({each.person for each in done(run, act)} for run in (runs.kept, runs.run("other")))
    assert few <= many
    assert len(many - few) == int(more)


@then(told(f"with its cutoffs and {OTHER} {ACT} is done as before"))
def _frozen(runs: Runs, other: str, words: str, act: str) -> None:
    put(runs, other, words)
    assert done(runs.run("other", frozen=runs.kept), act) == done(runs.kept, act)
