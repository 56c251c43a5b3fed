"""The audit: every detector asked, one after the other."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from ..language.rulebook import Rulebook
from ..text.collecting import uncollected
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
    "overruled": ("conflict",),
    "loop": ("loop",),
    "deadline": ("deadline",),
    "lost": ("deadline",),
    "window": ("window",),
    "no-admissible-action": ("no-admissible-action",),
}
"""Modules of this room whose `find` looks at the rulebook and at ways through it, without a solver; what each finds."""
PROVING: Mapping[str, tuple[Kind, ...]] = {
    "at-once": ("conflict", "gap", "dead"),
    "law-practice": ("law-practice",),
    "reading": ("reading",),
    "protected-attribute": ("protected-attribute",),
    "monotonicity": ("monotonicity",),
}
"""Modules whose `find` needs the solver, and what each finds."""
LONGEST = ("deadline", "lost", "at-once")
"""Where several look at once these begin first: one that begins last would be waited for alone."""
FEW = 3
"""So few detectors look one after the other: another process would take longer to begin."""


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


def side_by_side(kinds: Iterable[Kind], cores: int) -> int:
    """Return how many detectors look for some kinds at once, where there are so many cores."""
    names = detectors(kinds)
    return min(cores, len(names)) if len(names) > FEW else 1


def audit(
    audited: Audited, kinds: Iterable[Kind] = KINDS, done: Callable[[str], None] = lambda name: None, at_once: int = 1
) -> Audit:
    """Look for flaws of some kinds, with so many detectors `at_once`; `done` is told of each that is through.

    What is found does not hang on how many look at once.
    """
    wanted = frozenset(kinds)
    names, found = detectors(wanted), dict[str, tuple[Flaw, ...]]()
    for name, seen in _in_turn(audited, names) if at_once < 2 else _at_once(audited, names, at_once):
        done(name)
        found[name] = seen
    flaws = {flaw.id: flaw for name in reversed(names) for flaw in found[name] if flaw.kind in wanted}
    missed = {} if able() else PROVING
    skipped = tuple(kind for kind in KINDS if kind in wanted and any(kind in finds for finds in missed.values()))
    return Audit(tuple(sorted(flaws.values(), key=_place)), skipped)


def _in_turn(audited: Audited, names: tuple[str, ...]) -> Iterator[tuple[str, tuple[Flaw, ...]]]:
    yield from ((name, look(audited, name)) for name in names)


@uncollected()
def look(audited: Audited, name: str) -> tuple[Flaw, ...]:
    """Ask one detector: what others found before, here or in another process, has no say.

    What it makes up to the end, people judged and formulas, is hardly ever garbage before.
    """
    if name in PROVING:
        from ..proof.logic import afresh

        afresh()
    find: Detector = import_module(f".{name.replace('-', '_')}", __package__).find
    return tuple(find(audited))


# --- several at once, each in a process that has the rulebook of its own

_own: list[Audited] = []
"""What a process looks at: told once, when it begins."""


def _at_once(audited: Audited, names: tuple[str, ...], many: int) -> Iterator[tuple[str, tuple[Flaw, ...]]]:
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from multiprocessing import get_context

    # never forked: a progress bar may be drawn by a thread of this one
    with ProcessPoolExecutor(many, get_context("spawn"), _begin, (audited.book, audited.day)) as pool:
        first = [name for name in LONGEST if name in names]
        later = [name for name in reversed(names) if name not in LONGEST]  # the solver's, which stand last, take longer
        asked = {pool.submit(_look, name): name for name in (*first, *later)}
        yield from ((asked[one], one.result()) for one in as_completed(asked))


def _begin(book: Rulebook, day: int) -> None:
    _own[:] = [Audited(book, day)]


def _look(name: str) -> tuple[Flaw, ...]:
    return look(_own[0], name)


def _place(flaw: Flaw) -> tuple[int, int, tuple[str, ...]]:
    return SEVERITIES.index(flaw.severity), KINDS.index(flaw.kind), flaw.about
