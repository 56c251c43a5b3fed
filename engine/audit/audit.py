"""The audit: every detector asked, one after the other."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from .audited import Audited
from .flaw import Flaw

Detector = Callable[[Audited], Iterator[Flaw]]
SEARCHING: tuple[str, ...] = ("loop", "deadline")
"""Modules of this room whose `find` looks at the rulebook and at ways through it, without a solver."""
PROVING: tuple[str, ...] = ()
"""Modules whose `find` needs the solver."""


@dataclass(frozen=True)
class Audit:
    """What was found; `skipped` are detectors that need the solver, where there is none."""

    flaws: tuple[Flaw, ...]
    skipped: tuple[str, ...]


def audit(audited: Audited, begun: Callable[[str], None] = lambda name: None) -> Audit:
    """Ask every detector; `begun` is told which one begins."""
    able = find_spec("z3") is not None
    flaws: list[Flaw] = []
    for name in (*SEARCHING, *(PROVING if able else ())):
        begun(name)
        find: Detector = import_module(f".{name.replace('-', '_')}", __package__).find
        flaws += find(audited)
    return Audit(tuple(flaws), () if able else PROVING)
