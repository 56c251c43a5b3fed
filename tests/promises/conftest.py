"""Two invented states and a life in them, and commands on them as one gives them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from zhol.cli import zhol
from zhol.engine.language.catalogue import Catalogue
from zhol.engine.language.rulebook import Rulebook

from ..population.conftest import COHORT, Valley, rulebook
from ..population.test_run import NO_QUOTA

Run = Callable[..., Result]
SMALL = NO_QUOTA.replace("people: 100", "people: 60")
LIFE = """
case: a trader from the shore
on: [2024-06-01]
person: {clan: shore, born: 1980-02-29}
opens: {on: 2014-01-01, arvan: held, bost-residence: {is: permit, since: 2014-01-01}, location: bost}
roles: {spouse: nobody}
events:
- {on: 2020-03-01, act: apply}
"""


@pytest.fixture(scope="session")
def states(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Rulebook, Catalogue]:
    return rulebook(tmp_path_factory.mktemp("states"))


@pytest.fixture
def valley(tmp_path: Path, states: tuple[Path, Rulebook, Catalogue]) -> Valley:
    place = Valley(tmp_path, *states)
    place.write("cohorts/valley.yaml", COHORT.replace("arvan: held", "arvan: held, bostian: none"))
    place.write("whatif/base.yaml", SMALL)
    place.write("life.yaml", LIFE)
    return place


@pytest.fixture(scope="session")
def kernels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where what was compiled once is kept."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def run(valley: Valley, kernels: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """What runs a command on that rulebook, beside the life."""
    monkeypatch.chdir(valley.at)
    monkeypatch.setenv("XDG_CACHE_HOME", str(kernels))

    def call(*words: str, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(zhol, [words[0], "--rules", str(valley.rules), *words[1:]], stdin, prog_name="zhol")

    return call
