"""What holds for every run of the tests: the roll of scenarios is called."""

from pathlib import Path

import pytest

from zhol.tests.roll import Roll


def pytest_configure(config: pytest.Config) -> None:
    """Call the roll where the reports of all workers arrive."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Roll(config, Path(__file__).resolve().parent / "bdd"), "roll of scenarios")
