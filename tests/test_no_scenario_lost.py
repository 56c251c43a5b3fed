"""No scenario is lost: what the feature files tell is what runs. The counting is done in `roll.py`, in every run."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from zhol.tests.roll import pointless, told

ROOT = Path(__file__).resolve().parent.parent

PROJECT = {
    "pytest.ini": f"[pytest]\nbdd_features_base_dir = features\npythonpath = {ROOT / '.dev'}\n",
    "conftest.py": """
from pathlib import Path
import pytest
from pytest_bdd import then
from zhol.tests.roll import Roll

def pytest_configure(config):
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Roll(config, Path(__file__).resolve().parent))

def pytest_bdd_before_scenario(request, feature, scenario):
    request.node.user_properties.append(("scenario", (feature.filename, scenario.line_number)))

@pytest.fixture
@then("it rains")
@then("it snows")
def it_rains():
    pass
""",
    "test_features.py": "from pytest_bdd import scenarios\nscenarios('weather')\n",
    "features/weather/rain.feature": """
Feature: Weather
  Scenario: Rain
    Then it rains

  Scenario Outline: Either
    Then it <does>
    Examples:
      | does  |
      | rains |
      | snows |

  Rule: In winter
    Example: Snow
      Then it snows
""",
}
TWICE = "\n  Scenario: Rain\n    Then it snows\n"
ELSEWHERE = "Feature: Sun\n  Scenario: Sun\n    Then it rains\n"
SKIPPED = "def pytest_bdd_apply_tag(tag, function):\n    pytest.mark.skip(function)\n    return True\n"


def run(place: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run pytest in a project of its own."""
    plugins = ["-p", "pytest_bdd.plugin", "-p", "xdist.plugin", "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", "-q", *plugins, *options]
    bare = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # a fraction of the time
    return subprocess.run(command, cwd=place, env=bare, capture_output=True, text=True, check=False)


def lose(project: Path, file: str, words: str, other: str) -> None:
    """Write something else in a file of a project."""
    text = PROJECT[file]
    assert text.count(words) == 1, f"{file} has {text.count(words)} of: {words}"
    (project / file).write_text(text.replace(words, other), "utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Write down a small project with four scenarios, all of which run."""
    for name, words in PROJECT.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, "utf-8")
    return tmp_path


def test_every_scenario_is_collected() -> None:
    done = run(ROOT, "--collect-only", "tests/bdd")
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr


def test_every_scenario_ends_by_asserting() -> None:
    assert not pointless(ROOT / "features")


def test_scenarios_rows_and_rules_are_counted(project: Path) -> None:
    assert list(told(project / "features").values()) == [1, 2, 1]


def test_a_project_that_loses_nothing_passes(project: Path) -> None:
    done = run(project)
    assert done.returncode == 0, done.stdout
    assert "4 passed" in done.stdout


@pytest.mark.parametrize("options", [(), ("-n", "2"), ("--collect-only",)], ids=["alone", "spread", "collected"])
def test_what_is_lost_is_missed(project: Path, options: tuple[str, ...]) -> None:
    """The second scenario of one title, a feature that nothing binds, and one whose name is not read."""
    lose(project, "features/weather/rain.feature", "\n  Rule", f"{TWICE}\n  Rule")
    (project / "features/sun.feature").write_text(ELSEWHERE, "utf-8")
    (project / "features/weather/sun.feature.txt").write_text(ELSEWHERE, "utf-8")
    done = run(project, *options)
    assert done.returncode == 1, done.stdout
    for lost in ("weather/rain.feature:3", "sun.feature:2", "weather/sun.feature.txt:2"):
        assert f"{lost}: told 1, ran 0" in done.stdout


def test_a_scenario_that_is_skipped_did_not_run(project: Path) -> None:
    lose(project, "features/weather/rain.feature", "  Scenario: Rain", "  @later\n  Scenario: Rain")
    lose(project, "conftest.py", "@pytest.fixture", SKIPPED + "\n@pytest.fixture")
    done = run(project)
    assert done.returncode == 1, done.stdout
    assert "weather/rain.feature:4: told 1, ran 0" in done.stdout


@pytest.mark.parametrize("part", [("-k", "rain"), ("test_features.py::test_rain",)], ids=["by word", "by name"])
def test_a_part_that_is_chosen_is_no_loss(project: Path, part: tuple[str, ...]) -> None:
    assert run(project, *part).returncode == 0


def test_a_scenario_without_a_then_is_pointless(project: Path) -> None:
    feature = project / "features/weather/rain.feature"
    feature.write_text("Feature: Weather\n  Scenario: Rain\n    Given rain\n    And wind\n", "utf-8")
    assert pointless(project / "features") == [("weather/rain.feature", 2)]
