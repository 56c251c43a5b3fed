"""What holds for every run of the tests: the roll of scenarios is called."""

from pathlib import Path

import pytest

from zhol.tests.roll import Roll


def pytest_configure(config: pytest.Config) -> None:
    """Call the roll where the reports of all workers arrive."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Roll(config, Path(__file__).resolve().parent / "bdd"), "roll of scenarios")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep a file on one worker, for what it makes once; scenarios go wherever there is room."""
    for item in items:
        if item.path.parent.name != "bdd":
            item.add_marker(pytest.mark.xdist_group(item.path.as_posix()))
