"""Who of a kernel's people claims a place of a quota on a day, and what becomes of those who get one."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .gates import TURN
from .lottery import checked, lots
from .months import NEVER
from .queues import Claims, Miscounted, Ranks

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
    rows, found, ranks = _standing(kernel, crowd, number, day)
    claims = Claims(rows, found[:, 1].astype(np.int8), ranks, found[:, 4] > 0)
    crowd.stood = (number, claims, found[:, 0] - 1)
    return crowd.stood[1:]


def _standing(kernel: "Kernel", crowd: "Crowd", number: int, day: int) -> tuple[Acts, Acts, Ranks]:
    """Return the rows of those who wait at a gate and may do what they wait for, what the kernel says of each, and
    their ranks."""
    crowd.settled()
    if crowd.lots is None:
        checked(crowd.keys)
        told = [word for gate in kernel.gates for word in lots(crowd.seed, gate.id, gate.declined)]
        crowd.lots = kernel.held(np.array(told, np.uint64))
    _, plan, shares, streams = kernel.tables
    desk = kernel.desk()
    rows, found, ranked = desk.standing(len(crowd))
    with kernel.quiet():
        n = kernel.made.claim(
            0, len(crowd), day, number, desk.x, *crowd.kept, crowd.own, crowd.keys, plan, shares, streams, crowd.lots,
            rows, found, ranked,
        )  # fmt: skip
    kernel.desks.append(desk)
    return np.array(rows[:n]), np.array(found[:n]), np.array(ranked[:n])


def granted(kernel: "Kernel", crowd: "Crowd", number: int, day: int, cutoffs: tuple[int, ...]) -> int:
    """Give a place to all who claim one and rank within the cutoffs of their groups, and return how many took it: they
    do the act on that day. Who declines goes out of the queue, and may come again in her own time."""
    claims, acts = claimed(kernel, crowd, number, day)
    within = claims.within(cutoffs)
    takes = within & ~claims.declines
    for place in kernel.behind:
        act = kernel.slice.acts[place].id
        here = acts == place
        if act in kernel.gates[number].acts and here.any():
            due = crowd.column("due", act)
            due[claims.rows[here & takes]] = TURN
            due[claims.rows[here & within & claims.declines]] = NEVER
    crowd.column("next")[claims.rows[within]] = day
    places = int(np.count_nonzero(takes))
    crowd.turns += places
    crowd.stood = None
    return places


def check_taken(kernel: "Kernel", crowd: "Crowd", log: NDArray[np.int32]) -> None:
    """See that every place that was given was taken, and none besides. Raises Miscounted."""
    taken = sum(int(np.count_nonzero(log[:, 2] == number)) for number in kernel.behind)
    if taken != crowd.turns:
        raise Miscounted(" and ".join(gate.id for gate in kernel.gates), crowd.day, taken, crowd.turns)
    crowd.turns = 0
