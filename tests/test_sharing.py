"""Who runs what: a file's tests on one worker, scenarios anywhere, the longest first."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest

from zhol.tests.sharing import LONGEST, TOGETHER, group, longest_first

HERE = Path(__file__).resolve().parent


def test_a_file_stays_together_and_a_scenario_alone() -> None:
    assert group("tests/proof/test_seen.py::test_a") == group("tests/proof/test_seen.py::test_b[x/y::z]")
    assert group("tests/bdd/test_features.py::test_a[1]") != group("tests/bdd/test_features.py::test_a[2]")
    assert group("tests/audit/test_review.py::test_a") == group("tests/audit/test_proved.py::test_b")
    assert group("tests/audit/test_range.py::test_a") != group("tests/audit/test_proved.py::test_b")


@dataclass(frozen=True)
class Named:
    """A test, of which only the name counts."""

    nodeid: str


def test_the_longest_comes_first_and_scenarios_fill_what_is_left() -> None:
    names = ["tests/bdd/test_features.py::test_a", "tests/bad/test_bad.py::test_b", f"tests/{LONGEST[1]}::test_c"]
    names += [f"tests/{LONGEST[0]}::test_d", "tests/bdd/test_steps.py::test_e"]
    tests = [Named(name) for name in names]
    longest_first(cast(list[pytest.Item], tests))
    assert [test.nodeid[-1] for test in tests] == ["d", "c", "b", "e", "a"]


@pytest.mark.parametrize("name", [name for name in LONGEST if name not in TOGETHER.values()] + list(TOGETHER))
def test_what_is_arranged_is_there(name: str) -> None:
    assert (HERE / name).exists()


@pytest.mark.parametrize("n", range(4))
def test_the_workers_of_this_run_keep_this_file_together(n: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    worker = os.environ.get("PYTEST_XDIST_WORKER", "")
    shared = tmp_path_factory.getbasetemp()
    met = (shared.parent if worker else shared) / "workers of one file"
    with met.open("a") as file:
        file.write(f"{worker}\n")
    assert set(met.read_text().split()) <= {worker}
