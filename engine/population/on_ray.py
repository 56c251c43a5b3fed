"""Seats on Ray: actors, on as many machines as it has. Nothing is reported to anyone, no dashboard is opened."""

import os
import sys
from functools import cache
from typing import Any

from ..text.diagnostic import BadInput, Diagnostic
from ..text.place import Place
from .partition import Host
from .seats import Answer, Lost, Making

MISSING = "ray is not installed; it comes with: pip install 'zhol[ray]'"


class Actor:
    """A seat in an actor; where it has died, whatever was asked of it is lost."""

    def __init__(self, make: Making) -> None:
        self.ray = started()
        # not begun again by Ray, which could not give it back what it held
        self.actor = self.ray.remote(num_cpus=1, max_restarts=0)(Host).remote(make)

    def ask(self, deed: str, part: int, *words: Any) -> Answer:
        """Send what is asked."""
        asked = self.actor.do.remote(deed, part, *words)

        def answer() -> Any:
            try:
                return self.ray.get(asked)
            except self.ray.exceptions.RayActorError as error:
                raise Lost from error

        return answer

    def close(self) -> None:
        """End the actor."""
        self.ray.kill(self.actor)


@cache
def started() -> Any:
    """Return Ray, begun on this machine alone where nobody has begun it. Raises BadInput where it is not installed."""
    try:
        import ray
    except ImportError:
        raise BadInput([Diagnostic(Place("backend ray", 1, 1), MISSING)]) from None
    if not ray.is_initialized():
        ray.init(
            include_dashboard=False,
            configure_logging=False,
            log_to_driver=False,
            _node_ip_address="127.0.0.1",
            runtime_env={"env_vars": {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}},
        )
    return ray
