"""What holds for every run of the tests: the roll of scenarios is called, and who runs what is arranged."""

import gc
import os
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import Scheduling

from zhol.tests.privacy.shut import doors
from zhol.tests.roll import Roll
from zhol.tests.sharing import longest_first, sharing

SHUT = Path(__file__).resolve().parent / "privacy" / "shut"


def pytest_configure(config: pytest.Config) -> None:
    """Shut the doors to other machines, here and in every Python begun from here; call the roll where the reports of
    all workers arrive."""
    doors.shut()
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(SHUT), os.environ.get("PYTHONPATH", ""))))
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Roll(config, Path(__file__).resolve().parent / "bdd"), "roll of scenarios")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest."""
    longest_first(items)


def pytest_collection_finish() -> None:
    """Let the garbage collector pass over what was collected: all of it stays to the end, and is large."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Scheduling | None:
    """Keep on one worker what is made once."""
    return sharing(config, log) if config.getvalue("dist") == "loadgroup" else None
