"""What holds for every run of the tests: the roll of scenarios is called."""

from pathlib import Path

import pytest

from zhol.tests.roll import Roll


def pytest_configure(config: pytest.Config) -> None:
    """Call the roll where the reports of all workers arrive."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Roll(config, Path(__file__).resolve().parent / "bdd"), "roll of scenarios")


TOGETHER = {
    f"test_{name}.py": "the whole audit" for name in ("findings", "over_time", "proved", "review")
}  # fmt: skip
"""Files that look at one thing which takes long to make."""


@pytest.hookimpl(tryfirst=True)  # after xdist has read the groups it would be too late
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep a file on one worker, for what it makes once; scenarios go wherever there is room."""
    for item in items:
        room, file = item.path.parent.name, item.path.name
        if room != "bdd":
            group = TOGETHER.get(file) if room == "audit" else None
            item.add_marker(pytest.mark.xdist_group(group or item.path.as_posix()))
