"""Two runs of the same people held against each other: who gains, who loses, by how much, and how sure that is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from ...text.diagnostic import BadInput, Diagnostic
from ...text.place import Place
from ..ahead import CUTOFFS
from ..record import digest
from .covering import covered
from .figures import SMALL, spread
from .gains import Gain, gains
from .groups import EVERYONE, groups_of
from .lacking import Typing
from .reading_run import Kept, Lot
from .tally import Counts

TYPED = Typing()
NOTHING_RATIONED = "no quota is in play in either run: nothing is rationed, so nobody can displace anybody"
NOT_SPLIT = (
    "places are rationed; run the other scenario once more with the cutoffs of the first to tell who is displaced"
)
ONLY_DIRECT = (
    "places went to the ranks of the first run: what changes is direct; a run without that tells who is displaced"
)


@dataclass(frozen=True, slots=True)
class Change:
    """What a gain is on the average in the one run and in the other, for a group; the difference with its standard
    error; how many people of a replicate have more of it in the other run, and how many less."""

    gain: Gain
    group: str
    n: int
    base: float | None
    other: float | None
    difference: float | None
    error: float | None
    more: float | None
    less: float | None
    suppressed: bool = False


@dataclass(frozen=True)
class Contrast:
    """A run beside the one it is held against: in what they differ, and what of it changes.

    `direct` are the changes where every place goes to whom it went in the first run (None: not run), `displaced` what
    comes on top where places are given out anew; `rationed` says in words why there is no such split, `lacking` which
    commands make it.
    """

    base: Kept
    other: Kept
    differs_in: tuple[str, ...]
    changes: tuple[Change, ...]
    direct: tuple[Change, ...] | None
    displaced: tuple[Change, ...] | None
    rationed: str
    lacking: tuple[str, ...] = ()


def contrasts(base: Kept, others: Sequence[Kept], typed: Typing = TYPED) -> list[Contrast]:
    """Hold runs against one. Raises BadInput where they are not of the same people."""
    for other in others:
        _same_people(base, other)
    frozen = {_scenario(other): other for other in others if _frozen(base, other)}
    anew = [other for other in others if not _frozen(base, other)]
    split = set(map(_scenario, anew))
    return [_contrast(base, other, frozen.get(_scenario(other)), typed) for other in anew] + [
        _direct(base, other) for name, other in frozen.items() if name not in split
    ]


def _direct(base: Kept, frozen: Kept) -> Contrast:
    changes = changes_of(base, frozen)
    return Contrast(base, frozen, differences(base, frozen), changes, changes, None, ONLY_DIRECT)


def _contrast(base: Kept, other: Kept, frozen: Kept | None, typed: Typing) -> Contrast:
    changes = changes_of(base, other)
    if not any(CUTOFFS in name for kept in (base, other) for name in kept.record["outputs"]):
        nil = tuple(_nil(change) for change in changes)
        return Contrast(base, other, differences(base, other), changes, changes, nil, NOTHING_RATIONED)
    if frozen is None:
        return Contrast(
            base, other, differences(base, other), changes, None, None, NOT_SPLIT, typed.commands(base, other)
        )
    split = changes_of(base, frozen), changes_of(frozen, other)
    return Contrast(base, other, differences(base, other), changes, *split, "")


def _nil(change: Change) -> Change:
    if change.difference is None:
        return change
    return Change(change.gain, change.group, change.n, change.other, change.other, 0.0, 0.0, 0.0, 0.0)


def changes_of(base: Kept, other: Kept) -> tuple[Change, ...]:
    """Return what changes from one run to another, in everybody and in each group."""
    sums: Counts[tuple[Gain, str]] = Counts()
    sizes: Counts[str] = Counts()
    for one, two in _pairs(base, other):
        mine, theirs = dict(gains(base, one)), dict(gains(other, two))
        nothing = np.zeros(len(one), np.int64)
        for group in groups_of(one, base.measured["groups"]):
            sizes.add(group.name, one.replicate, np.array([group.people]))
            for gain in mine | theirs:
                if not _in_both(gain, base, other):
                    continue
                a, b = mine.get(gain, nothing)[group.within], theirs.get(gain, nothing)[group.within]
                sums.add((gain, group.name), one.replicate, _summed(a, b))
    replicates = int(base.record["replicates"])
    changes = (
        _change(gain, group, int(sizes.of(group, 1)[0][0]), sums.of((gain, group), replicates, 6))
        for gain, group in sorted(sums, key=lambda key: (key[1] != EVERYONE, key[1]))
    )
    return tuple(covered(changes, lambda change: change.gain, _left_out))


def _left_out(change: Change) -> Change:
    return replace(change, base=None, other=None, difference=None, error=None, more=None, less=None, suppressed=True)


def _in_both(gain: Gain, base: Kept, other: Kept) -> bool:
    """Tell whether both runs measure something: what one did not look at is not nothing there."""
    return all(gain[1] in kept.measured["questions" if gain[2] else "goals"] for kept in (base, other))


def _summed(a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.int64]:
    d = b - a
    return np.array([a.sum(), b.sum(), d.sum(), (d * d).sum(), (d > 0).sum(), (d < 0).sum()])


def _change(gain: Gain, group: str, n: int, sums: list[NDArray[np.int64]]) -> Change:
    """Return a change from what was summed in each replicate: the standard error is of people paired with themselves,
    or, of several replicates, of their means."""
    if n < SMALL:
        return Change(gain, group, n, None, None, None, None, None, None, suppressed=n > 0)
    a, b, d, squares, more, less = (np.array([each[at] for each in sums], float) for at in range(6))
    if 0 < more.mean() + less.mean() < SMALL:
        return Change(gain, group, n, None, None, None, None, None, None, suppressed=True)
    mean = d[0] / n
    error = spread((d / n).tolist()) if len(sums) > 1 else sqrt(max(squares[0] / n - mean**2, 0) / max(n - 1, 1))
    return Change(
        gain, group, n, float(a.mean() / n), float(b.mean() / n), float(d.mean() / n), error, float(more.mean()),
        float(less.mean()),
    )  # fmt: skip


def _pairs(base: Kept, other: Kept) -> Iterator[tuple[Lot, Lot]]:
    for one, two in zip(base.lots(), other.lots(), strict=True):
        if one.replicate != two.replicate or not np.array_equal(one.keys, two.keys):
            raise _apart(other, "other people than those of the first run; people are compared with themselves alone")
        yield one, two


def _same_people(base: Kept, other: Kept) -> None:
    for key in ("seed", "replicates", "people", "cohort", "horizon", "chunk"):
        if base.record.get(key) != other.record.get(key):
            raise _apart(
                other, f"another {key} than {base.directory}; runs are compared of the same people, days and chances"
            )


def _apart(kept: Kept, said: str) -> BadInput:
    return BadInput([Diagnostic(Place(str(kept.directory), 1, 1), said)])


def _scenario(kept: Kept) -> str:
    return str(kept.record["scenario"])


def _frozen(base: Kept, other: Kept) -> bool:
    """Tell whether a run took the cutoffs of the first."""
    log = {name: seal for name, seal in base.record["outputs"].items() if name.startswith(CUTOFFS)}
    return bool(log) and other.record.get("frozen") == digest(log)


def differences(base: Kept, other: Kept) -> tuple[str, ...]:
    """Say in what two runs differ, each kind apart: reforms, readings, layers, assumptions."""
    a, b = base.record, other.record
    found = [f"reform {reform}" for reform in b["reforms"] if reform not in a["reforms"]]
    found += [f"without the reform {reform}" for reform in a["reforms"] if reform not in b["reforms"]]
    found += [
        f"reading of {term}: {a['readings'].get(term, 'none')} -> {reading}"
        for term, reading in b["readings"].items()
        if a["readings"].get(term) != reading
    ]
    if a["layers"] != b["layers"]:
        found.append(f"layers: {', '.join(a['layers'])} -> {', '.join(b['layers'])}")
    said = [{each["what"]: each for each in record["assumptions"]} for record in (a, b)]
    found += [f"{what}" for what in said[0] | said[1] if said[0].get(what) != said[1].get(what)]
    return tuple(found)
