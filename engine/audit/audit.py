"""The audit: every detector asked, one after the other."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from .audited import Audited
from .flaw import KINDS, SEVERITIES, Flaw, Kind

Detector = Callable[[Audited], Iterator[Flaw]]
SEARCHING: Mapping[str, tuple[Kind, ...]] = {
    "closed-list": ("outside-closed-list",),
    "no-basis": ("no-basis",),
    "range": ("outside-closed-list",),
    "competence": ("no-competence",),
    "category": ("category",),
    "date-order": ("wrong-date-order",),
    "never": ("dead",),
    "loop": ("loop",),
}
"""Modules of this room whose `find` looks at the rulebook and at ways through it, without a solver; what each finds."""
PROVING: Mapping[str, tuple[Kind, ...]] = {
    "conflict": ("conflict",),
    "law-practice": ("law-practice",),
    "reading": ("reading",),
    "protected-attribute": ("protected-attribute",),
    "monotonicity": ("monotonicity",),
    "gap": ("gap",),
    "dead": ("dead",),
}
"""Modules whose `find` needs the solver, and what each finds."""


@dataclass(frozen=True)
class Audit:
    """What was found, what weighs most first; `skipped` are kinds not wholly looked for, without the solver."""

    flaws: tuple[Flaw, ...]
    skipped: tuple[Kind, ...]


def able() -> bool:
    """Tell whether the solver is there."""
    return find_spec("z3") is not None


def detectors(kinds: Iterable[Kind]) -> tuple[str, ...]:
    """Return the detectors that look for some kinds and can be asked here, in their order."""
    wanted = frozenset(kinds)
    known = {**SEARCHING, **(PROVING if able() else {})}
    return tuple(name for name, found in known.items() if wanted & {*found})


def audit(audited: Audited, kinds: Iterable[Kind] = KINDS, begun: Callable[[str], None] = lambda name: None) -> Audit:
    """Look for flaws of some kinds; `begun` is told which detector begins."""
    wanted = frozenset(kinds)
    flaws: dict[str, Flaw] = {}
    for name in detectors(wanted):
        begun(name)
        find: Detector = import_module(f".{name.replace('-', '_')}", __package__).find
        for flaw in find(audited):
            if flaw.kind in wanted:
                flaws.setdefault(flaw.id, flaw)
    missed = {} if able() else PROVING
    skipped = tuple(kind for kind in KINDS if kind in wanted and any(kind in found for found in missed.values()))
    return Audit(tuple(sorted(flaws.values(), key=_place)), skipped)


def _place(flaw: Flaw) -> tuple[int, int, tuple[str, ...]]:
    return SEVERITIES.index(flaw.severity), KINDS.index(flaw.kind), flaw.about
