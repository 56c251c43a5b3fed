"""Who of a kernel's people claims a place of a quota on a day, and what becomes of those who get one."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .chance import drawn, happens, stream
from .gates import TURN, WAITS
from .lottery import keys, ranks
from .months import NEVER
from .queues import Claims, Miscounted

if TYPE_CHECKING:
    from .crowd import Crowd
    from .kernel import Kernel

Acts = NDArray[np.int64]


def claimed(kernel: "Kernel", crowd: "Crowd", number: int, day: int) -> tuple[Claims, Acts]:
    """Return who claims a place at a gate on a day, and for which act; nothing is changed. ValueError where people have
    not come through the day before, or beyond it."""
    if crowd.day != day - 1:
        raise ValueError(f"people who have come through day {crowd.day} claim no place on day {day}")
    if crowd.stood is not None and crowd.stood[0] == number:
        return crowd.stood[1:]
    gate = kernel.gates[number]
    rows, found = _standing(kernel, crowd, number, day)
    lots = keys(crowd.keys[rows], crowd.seed, gate.id)
    # each time that it is her turn anew
    with np.errstate(over="ignore"):
        drawn_by = drawn(crowd.own[rows], stream(f"declined {gate.id}"), day)
        declines = np.asarray(happens(drawn_by, np.uint64(gate.declined)), bool)
    claims = Claims(rows, found[:, 1].astype(np.int8), ranks(found[:, 2], found[:, 3], lots), declines)
    crowd.stood = (number, claims, found[:, 0] - 1)
    return crowd.stood[1:]


def _standing(kernel: "Kernel", crowd: "Crowd", number: int, day: int) -> tuple[Acts, Acts]:
    """Return the rows of those who wait at a gate and may do what they wait for, and what the kernel says of each."""
    waits = [np.flatnonzero(crowd.column("due", act) == WAITS) for act in kernel.gates[number].acts]
    rows = waits[0] if len(waits) == 1 else np.unique(np.concatenate([np.zeros(0, np.int64), *waits]))
    keep = crowd.column("halt")[rows] == 0
    for gate in kernel.gates:
        for act in gate.acts:  # one place a day: the next gate sees her as she is after it
            keep &= crowd.column("due", act)[rows] != TURN
    rows = rows[keep]
    found = np.zeros((len(rows), 4), np.int64)
    _, plan, shares, streams = kernel.tables
    with np.errstate(over="ignore"):
        kernel.made.claim(
            rows, day, number, kernel.scratch(), *crowd.kept, crowd.own, plan, shares, streams, found
        )  # fmt: skip
    claims = found[:, 0] > 0
    return rows[claims], found[claims]


def granted(kernel: "Kernel", crowd: "Crowd", number: int, day: int, cutoffs: tuple[int, ...]) -> int:
    """Give a place to all who claim one and rank within the cutoffs of their groups, and return how many took it: they
    do the act on that day. Who declines goes out of the queue, and may come again in her own time."""
    claims, acts = claimed(kernel, crowd, number, day)
    within = claims.within(cutoffs)
    for place in np.unique(acts[within]):
        due = crowd.column("due", kernel.slice.acts[place].id)
        here = within & (acts == place)
        due[claims.rows[here & ~claims.declines]] = TURN
        due[claims.rows[here & claims.declines]] = NEVER
    crowd.column("next")[claims.rows[within]] = day
    places = int((within & ~claims.declines).sum())
    crowd.turns += places
    crowd.stood = None
    return places


def check_taken(kernel: "Kernel", crowd: "Crowd", log: NDArray[np.int32]) -> None:
    """See that every place that was given was taken, and none besides. Raises Miscounted."""
    behind = [number for number, act in enumerate(kernel.slice.acts) if any(act.id in g.acts for g in kernel.gates)]
    taken = sum(int((log[:, 2] == number).sum()) for number in behind)
    if taken != crowd.turns:
        raise Miscounted(" and ".join(gate.id for gate in kernel.gates), crowd.day, taken, crowd.turns)
    crowd.turns = 0
