"""Seats on Ray: actors, on as many machines as it has. Nothing is reported to anyone, no dashboard is opened."""

import os
import sys
from functools import partial
from typing import Any

from ..text.diagnostic import BadInput, Diagnostic
from ..text.place import Place
from .partition import Host
from .seats import Answer, Lost, Making

MISSING = "ray is not installed; it comes with: pip install 'zhol[ray]'"


class Actor:
    """A seat in an actor; where it has died, whatever was asked of it is lost."""

    def __init__(self, make: Making, cluster: str = "") -> None:
        self.ray = started(cluster)
        # not begun again by Ray, which could not give it back what it held
        self.actor = self.ray.remote(num_cpus=1, max_restarts=0)(Host).remote(make)

    def ask(self, deed: str, part: int, *words: Any) -> Answer:
        """Send what is asked."""
        asked = self.actor.do.remote(deed, part, *words)
        return partial(self._answer, asked)

    def _answer(self, asked: Any) -> Any:
        try:
            return self.ray.get(asked)
        except self.ray.exceptions.RayActorError as error:
            raise Lost from error
        except self.ray.exceptions.RayTaskError as error:
            raise error.cause from None

    def close(self) -> None:
        """End the actor."""
        self.ray.kill(self.actor)


def started(cluster: str = "", cpus: int | None = None) -> Any:
    """Return Ray, joined to a cluster by its address, or begun on this machine alone; as it is where somebody has begun
    it. Raises BadInput where it is not installed.

    Machines of a cluster need zhol installed; here it is found where this process finds it.
    """
    try:
        import ray
    except ImportError:
        raise BadInput([Diagnostic(Place("backend ray", 1, 1), MISSING)]) from None
    if ray.is_initialized():
        return ray
    if cluster:
        ray.init(address=cluster, log_to_driver=False)
        return ray
    found_at = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    ray.init(
        num_cpus=cpus, include_dashboard=False, configure_logging=False, log_to_driver=False,
        runtime_env={"env_vars": found_at},
    )  # fmt: skip
    return ray
