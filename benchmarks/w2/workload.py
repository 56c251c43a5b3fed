"""The workload as numbers, for those who do not read the rulebook: chances a month, people, and the queue.

Ten stages, three regimes by date, forty classes (five ages, kin, herd, town), 120 months, places given out once a year
by rank. numpy alone: peers run it in environments of their own.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

MONTHS, STAGES, DEAD, CLASSES = 120, 10, 9, 40
QUEUING, CITIZEN, RESIDENT, EARLY = 7, 8, 6, 10
REGIME = np.array([0] * 45 + [1] * 39 + [2] * 36, np.int64)  # from 2020-01: 2023-10 and 2027-01
LEAST = np.array([12, 6, 9], np.int64)
PLACES = np.array([10, 10, 11, 12, 14, 14, 14, 15, 15, 15])  # for a thousand people, at the end of each year
AGES = np.array([216, 360, 540, 780], np.int64)
NEXT = np.array(
    [
        (1, 9, 9), (2, 3, 9), (4, 0, 9), (1, 0, 9), (5, 0, 9), (6, 4, 9), (7, 0, 9), (6, 9, 9), (0, 9, 9), (9, 9, 9),
        (0, 9, 9),
    ],
    np.uint8,
)  # fmt: skip
GAMMA, ALL_BITS = 0x9E3779B97F4A7C15, (1 << 64) - 1
U = np.uint64
Words = NDArray[np.uint64]


def chances(regime: int, kind: int) -> list[tuple[float, float, float]]:
    """Return for each stage (and, last, for a resident of too short a time) the chances of its three ways out."""
    age, kin, herd, town = kind // 8, kind & 1, kind >> 1 & 1, kind >> 2 & 1
    dies = (0.00003, 0.00006, 0.00015, 0.0006, 0.0035)[age]
    asks = (0.001, 0.004, 0.003, 0.002, 0.001)[age]
    asks *= (2 if kin else 1) * (0.7 if herd else 1) * (1, 1.4, 1.2)[regime]
    return [
        (asks, dies, 0),
        (0.08 * (0.8 if town else 1) * (1, 0.8, 1.1)[regime], 0.05, dies),
        (0.15, 0.03, dies),
        (0.03, 0.04, dies),
        (0.10 * (1.3 if kin else 1), 0.02 * (1.2 if herd else 1), dies),
        (0.12 * (1, 1.1, 0.9)[regime], 0.04, dies),
        (0.06, 0.004, dies),
        (0.01, dies, 0),
        (0.0005, dies, 0),
        (0, 0, 0),
        (0.004, dies, 0),
    ]


def table() -> NDArray[np.float64]:
    """Return the chances, by regime, row (a stage, or `EARLY`), class and way out."""
    rows = [[chances(regime, kind) for kind in range(CLASSES)] for regime in range(3)]
    return np.ascontiguousarray(np.array(rows).transpose(0, 2, 1, 3))


def thresholds() -> NDArray[np.uint32]:
    """Return them summed up over the ways out, in parts of 2**32."""
    found: NDArray[np.uint32] = np.minimum(np.cumsum(table(), 3) * 2.0**32, 2.0**32 - 1).astype(np.uint32)
    return np.ascontiguousarray(found)


def mixed(x: Words) -> Words:
    """Spread every bit of a word over all 64."""
    x = (x ^ (x >> U(30))) * U(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> U(27))) * U(0x94D049BB133111EB)
    return x ^ (x >> U(31))


def based(seed: int, ids: Words) -> Words:
    """Return everybody's word, from which her draws follow."""
    return mixed(ids * U(0xD1342543DE82EF95) + U(seed))


def population(n: int) -> tuple[Words, NDArray[np.int16], NDArray[np.uint8]]:
    """Return keys, ages in months at the start, and kin, herd and town as bits: of a person the same for any n."""
    ids = np.arange(n, dtype=np.uint64)
    word = based(12345, ids)
    age = ((word & U(0xFFFF)).astype(np.int64) * 1020 >> 16).astype(np.int16)
    return ids, age, ((word >> U(20)) & U(7)).astype(np.uint8)


def ranked(month: int, queue: Any, since: Any, age: Any, bits: Any, base: Words) -> Words:
    """Return the rank of those in the queue, the greater the sooner: months waited, kin as six more, old age as three,
    then a fixed lottery key."""
    score = (month - since[queue].astype(np.int64)) * 2 + (bits[queue] & 1).astype(np.int64) * 12
    score += (age[queue] + month >= AGES[3]) * 6
    rank: Words = (score.astype(np.uint64) << U(40)) | (base[queue] >> U(24))
    return rank


def chosen(month: int, queue: Any, since: Any, age: Any, bits: Any, base: Words, people: int) -> Any:
    """Return who of the queue gets a place at the end of a year."""
    places = int(PLACES[month // 12] * people // 1000)
    if len(queue) <= places:
        return queue
    rank = ranked(month, queue, since, age, bits, base)
    return queue[np.argpartition(rank, len(queue) - places)[len(queue) - places :]]


def stepped(n: int, seed: int, places: bool = True) -> NDArray[np.uint8]:
    """Return everybody's stage after all months, by plain steps; without `places` nobody ever gets one."""
    limits = thresholds().reshape(-1, 3)
    ids, age, bits = population(n)
    base = based(seed, ids)
    stage, since = np.zeros(n, np.uint8), np.zeros(n, np.int16)
    for month in range(MONTHS):
        regime = REGIME[month]
        kind = np.searchsorted(AGES, age + np.int16(month), side="right") * 8 + bits
        row = np.where((stage == RESIDENT) & (month - since < LEAST[regime]), EARLY, stage)
        draw = (mixed(base + U(((month + 1) * GAMMA) & ALL_BITS)) >> U(32)).astype(np.uint32)
        limit = limits[(regime * 11 + row) * CLASSES + kind]
        moves = (draw < limit[:, 2]) & (stage != DEAD)
        way = (draw >= limit[:, 0]).astype(np.int64) + (draw >= limit[:, 1])
        stage[moves] = NEXT[row[moves], way[moves]]
        since[moves] = month
        if month % 12 == 11 and places:
            given = chosen(month, np.flatnonzero(stage == QUEUING), since, age, bits, base, n)
            stage[given], since[given] = CITIZEN, month
    return stage


def expected(n: int, places: bool = False) -> NDArray[np.float64]:
    """Return how many of a population are to be expected in each stage after all months: the chances multiplied out,
    month by month, over stage, and months since she became a resident. With `places` everybody in the queue at the end
    of a year gets one, as there are always more places than people; without, nobody does."""
    _, age, bits = population(n)
    kinds, number = np.unique(age.astype(np.int64) * 8 + bits, return_counts=True)
    ages, traits = kinds // 8, kinds % 8
    chance, longest = table(), int(LEAST.max())
    # stages, and of residents those of each month since: row 6 for who has been one for long
    held = np.zeros((len(kinds), STAGES))
    held[:, 0] = 1
    early = np.zeros((len(kinds), longest + 1))
    for month in range(MONTHS):
        regime = int(REGIME[month])
        kind = np.searchsorted(AGES, ages + month, side="right") * 8 + traits
        after, older = held.copy(), np.zeros_like(early)
        for row in range(STAGES - 1):
            _flow(held[:, row], chance[regime, row, kind], NEXT[row], after, row, older)
        for months in range(1, longest + 1):
            row = EARLY if months < LEAST[regime] else RESIDENT
            flow = early[:, months - 1]
            stays = flow * (1 - chance[regime, row, kind].sum(1))
            _flow(flow, chance[regime, row, kind], NEXT[row], after, -1, older)
            if months < longest:
                older[:, months] += stays
            else:
                after[:, RESIDENT] += stays
        if places and month % 12 == 11:
            assert after[:, QUEUING] @ number < PLACES[month // 12] * n / 1000, "it would count who comes first"
            after[:, CITIZEN] += after[:, QUEUING]
            after[:, QUEUING] = 0
        held, early = after, older
    total = held * number[:, None]
    total[:, RESIDENT] += early.sum(1) * number
    found: NDArray[np.float64] = total.sum(0)
    return found


def _flow(flow: Any, chance: Any, ways: Any, after: Any, row: int, older: Any) -> None:
    """Move a part of those in a row along its ways out; new residents begin to count their months."""
    for way in range(3):
        moved = flow * chance[:, way]
        if ways[way] == RESIDENT:
            older[:, 0] += moved
        else:
            after[:, ways[way]] += moved
        if row >= 0:
            after[:, row] -= moved
