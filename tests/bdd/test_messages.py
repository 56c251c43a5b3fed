"""What a run says is written down step by step, and read again as it was."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from zhol.engine.site.features import read_feature
from zhol.engine.site.runs import Runs, read_runs
from zhol.tests.roll import ROOT

INI = f"[pytest]\nbdd_features_base_dir = .\npythonpath = {ROOT / '.dev'}\n"
TAKEN = "pytest_addoption, pytest_bdd_before_step, pytest_configure, shelf, stage"
FEATURE = """
Feature: Three ends
  Background:
    Given the rulebook "bost"

  Scenario: It holds
    Given a life that begins on 1990-01-01
    When it is judged on 2024-06-01
    Then bostian is none

  Scenario: It does not
    Given a life that begins on 1990-01-01
    When it is judged on 2024-06-01
    Then bostian is held
    And arvan is held

  Scenario: It means nothing
    Given a life that begins on 1990-01-01
    Then the moon is full
    And arvan is held

  Scenario Outline: It holds for some
    Given a life that begins on 1990-01-01
    When it is judged on 2024-06-01
    Then bostian is <answer>
    Examples:
      | answer |
      | none   |
      | held   |
"""
FILES = {
    "pytest.ini": INI, "conftest.py": f"from zhol.tests.bdd.conftest import {TAKEN}\n", "ends.feature": FEATURE,
    "test_ends.py": "from pytest_bdd import scenarios\nscenarios('ends.feature')\n",
}  # fmt: skip


def run(place: Path, *words: str) -> None:
    plugins = ["-p", "pytest_bdd.plugin", "-p", "no:cacheprovider", "-q", "--messages", "said.jsonl"]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *plugins, *words], cwd=place, env=environment, capture_output=True, text=True
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found: Path = tmp_path_factory.mktemp("ends")
    for name, words in FILES.items():
        (found / name).write_text(words, "utf-8")
    run(found)
    return found


def runs(place: Path) -> Runs:
    return read_runs((place / "said.jsonl").read_text("utf-8"))


def test_each_scenario_ends_as_it_ran(place: Path) -> None:
    feature, ran = read_feature(FEATURE, "ends"), runs(place)
    assert {s.title: ran.state(feature, s) for s in feature.scenarios} == {
        "It holds": "passing",
        "It does not": "failing",
        "It means nothing": "undefined",
        "It holds for some": "failing",
    }


def test_each_step_has_its_outcome(place: Path) -> None:
    lines = [json.loads(line) for line in (place / "said.jsonl").read_text("utf-8").splitlines()]
    said = [(line["step"], line["outcome"]) for line in lines if line.get("scenario") == "It does not"]
    assert said == [
        ('the rulebook "bost"', "passed"),
        ("a life that begins on 1990-01-01", "passed"),
        ("it is judged on 2024-06-01", "passed"),
        ("bostian is held", "failed"),
        ("arvan is held", "not reached"),
    ]


def test_each_row_has_its_own(place: Path) -> None:
    feature, ran = read_feature(FEATURE, "ends"), runs(place)
    assert [one.state if one else "never run" for one in ran.of(feature, feature.scenarios[-1])] == [
        "passing",
        "failing",
    ]


def test_what_is_told_otherwise_was_never_run(place: Path) -> None:
    feature, ran = read_feature(FEATURE.replace("2024-06-01", "2024-06-02"), "ends"), runs(place)
    assert {ran.state(feature, scenario) for scenario in feature.scenarios} == {"never run"}
    assert len(ran.orphans([feature])) == len(feature.scenarios)
    assert not ran.orphans([read_feature(FEATURE, "ends")])


def test_steps_that_no_feature_takes_are_told(place: Path) -> None:
    assert "given the rulebook" not in " ".join(runs(place).unused)
    assert any("is not known" in step for step in runs(place).unused)


def test_what_was_not_run_stays(place: Path) -> None:
    before = runs(place)
    run(place, "-k", "nothing")
    assert runs(place) == before
