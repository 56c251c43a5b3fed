"""The same run on Ray: begun in this process with two CPUs, on 127.0.0.1; an actor that is killed is made good."""

import os
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from zhol.engine.commands.under_way import ray_alone
from zhol.engine.population.carrying import How
from zhol.engine.population.on_ray import Actor, started
from zhol.engine.population.run import simulate
from zhol.engine.population.running import Running

from .conftest import Valley
from .test_backends import MANY
from .test_run import files

os.environ.update(ray_alone())  # before it is imported, as the command does
ray = pytest.importorskip("ray", reason="ray is not installed; it comes with: pip install 'zhol[ray]'")
pytestmark = pytest.mark.xdist_group("ray")


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[Any]:
    yield started(cpus=2)
    ray.shutdown()


@pytest.mark.parametrize("partitions", [1, 2, 7])
def test_a_run_on_ray_is_the_same(valley: Valley, partitions: int) -> None:
    whatif = valley.scenario(MANY)
    whole = simulate(whatif, valley.at / "whole", How(plain=True))
    other = simulate(whatif, valley.at / "other", How("ray", 2, partitions, plain=True))
    assert other.record["digest"] == whole.record["digest"]
    assert files(other.directory) == files(whole.directory)


@pytest.mark.parametrize("at", [1, 6])
def test_an_actor_that_is_killed_is_made_good(valley: Valley, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    whatif = valley.scenario(MANY)
    whole = simulate(whatif, valley.at / "whole", How(plain=True))
    left, ask, opened, begin = [at], Actor.ask, [], Actor.__init__

    def killing(actor: Actor, *words: Any) -> Any:
        left[0] -= 1
        if left[0] == -1:
            ray.kill(actor.actor)
        return ask(actor, *words)

    def noted(actor: Actor, *words: Any) -> None:
        begin(actor, *words)
        opened.append(actor)

    monkeypatch.setattr(Actor, "ask", killing)
    monkeypatch.setattr(Actor, "__init__", noted)
    other = simulate(whatif, valley.at / "other", How("ray", 2, plain=True))
    assert len(opened) == 3, "two, and one for the one that was killed"
    assert files(other.directory) == files(whole.directory)


def test_ray_tells_nobody_and_listens_here_only() -> None:
    if not Path("/proc/net/tcp").exists():
        pytest.skip("this system does not list its sockets")
    ours = _sockets_of_ray()
    rows = [row.split() for name in ("tcp", "tcp6") for row in Path(f"/proc/net/{name}").read_text().splitlines()[1:]]
    there = {row[1].split(":")[0] for row in rows if row[3] == "0A" and row[9] in ours}
    assert there
    assert there <= {"0100007F", "0" * 16 + "FFFF0000" + "0100007F"}, "127.0.0.1, as it is or in an IPv6 address"


def test_ray_is_begun_without_a_dashboard_and_tells_its_makers_nothing() -> None:
    """A process of that name there is even so; it does nothing but what is switched off."""
    from ray._common.usage import usage_lib

    assert not usage_lib.usage_stats_enabled()
    every = [path / "cmdline" for path in Path("/proc").iterdir() if path.name.isdecimal()]
    dashboards = [command for command in map(_read, every) if "dashboard/dashboard.py" in command]
    assert all("--disable-frontend" in command for command in dashboards)


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode(errors="replace")
    except OSError:
        return ""  # it has ended, or is another's


def _sockets_of_ray() -> set[str]:
    """The inodes of all sockets that processes of Ray hold."""
    found: set[str] = set()
    for process in Path("/proc").iterdir():
        try:
            if process.name.isdecimal() and b"ray" in (process / "cmdline").read_bytes():
                links = [str(link.readlink()) for link in (process / "fd").iterdir()]
                found |= {inode for link in links for inode in re.findall(r"socket:\[(\d+)\]", link)}
        except OSError:
            continue  # it has ended, or is another's
    return found


def test_what_goes_wrong_in_an_actor_is_raised_by_the_run(valley: Valley) -> None:
    seat = Actor(partial(Running, valley.scenario(MANY), None, True))
    with pytest.raises(KeyError, match="7"):
        seat.ask("stop", 7)()
    seat.close()
