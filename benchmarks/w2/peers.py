"""The same workload in other tools: python -m zhol.benchmarks.w2.peers NAME PEOPLE prints one line of JSON.

Each needs only what it imports. `event` is what a hand that knows nothing but this workload would write: numba, from
one change of a person to the next.
"""

import json
import math
import sys
import time
from collections.abc import Callable
from statistics import median
from typing import Any

import numpy as np

from .workload import (
    AGES,
    ALL_BITS,
    CITIZEN,
    CLASSES,
    DEAD,
    EARLY,
    GAMMA,
    LEAST,
    MONTHS,
    NEXT,
    QUEUING,
    REGIME,
    RESIDENT,
    based,
    chosen,
    mixed,
    population,
    thresholds,
)  # fmt: skip

SEED = 7
Timed = tuple[Any, float]
Function = Callable[..., Any]
NEVER = 32000


def timed(run: Callable[[], Any], rounds: int = 1) -> Timed:
    """Return what a run comes to, and the median of its CPU seconds."""
    took = []
    for _ in range(rounds):
        begun = time.process_time()
        found = run()
        took.append(time.process_time() - begun)
    return found, median(took)


def openfisca(n: int) -> Timed:
    """Vectors and variables by month; what is no longer needed is freed."""
    from openfisca_core import entities, periods, simulations, taxbenefitsystems, variables

    month, eternity = periods.DateUnit.MONTH, periods.DateUnit.ETERNITY
    person = entities.Entity("person", "persons", "", "")
    system = taxbenefitsystems.TaxBenefitSystem([person])
    limits = thresholds().reshape(-1, 3)
    ids, age, bits = population(n)
    base = based(SEED, ids)

    def at(period: Any) -> int:
        return int((period.start.year - 2020) * 12 + period.start.month - 1)

    def variable(name: str, kind: type, unit: Any, formula: Any = None) -> None:
        body: dict[str, Any] = {"value_type": kind, "entity": person, "definition_period": unit, "label": name}
        system.add_variable(type(name, (variables.Variable,), body | ({"formula": formula} if formula else {})))

    def row(who: Any, period: Any) -> Any:
        stage = who("stage", period.last_month)
        early = at(period) - who("since", period.last_month) < LEAST[REGIME[at(period)]]
        return np.where((stage == RESIDENT) & early, EARLY, stage)

    def kind(who: Any, period: Any) -> Any:
        return np.searchsorted(AGES, who("age", period) + at(period), side="right") * 8 + who("bits", period)

    def moved(who: Any, period: Any) -> Any:
        now, stage = who("row", period), who("stage", period.last_month)
        draw = (mixed(base + np.uint64(((at(period) + 1) * GAMMA) & ALL_BITS)) >> np.uint64(32)).astype(np.uint32)
        limit = limits[(REGIME[at(period)] * 11 + now) * CLASSES + who("kind", period)]
        after = NEXT[now]
        way = np.where(draw < limit[:, 1], after[:, 1], np.where(draw < limit[:, 2], after[:, 2], stage))
        return np.where(stage == DEAD, stage, np.where(draw < limit[:, 0], after[:, 0], way))

    def moved_on(who: Any, period: Any) -> Any:
        changed = who("moved", period) != who("stage", period.last_month)
        return np.where(changed, at(period), who("since", period.last_month))

    def place(who: Any, period: Any) -> Any:
        given = np.zeros(n, bool)
        if at(period) % 12 == 11:
            queue = np.flatnonzero(who("moved", period) == QUEUING)
            given[chosen(at(period), queue, who("moved_on", period), age, bits, base, n)] = True
        return given

    variable("age", int, eternity)
    variable("bits", int, eternity)
    variable("row", int, month, row)
    variable("kind", int, month, kind)
    variable("moved", int, month, moved)
    variable("moved_on", int, month, moved_on)
    variable("place", bool, month, place)
    variable("stage", int, month, lambda who, p: np.where(who("place", p), CITIZEN, who("moved", p)))
    variable("since", int, month, lambda who, p: np.where(who("place", p), at(p), who("moved_on", p)))

    def run() -> Any:
        simulation = simulations.SimulationBuilder().build_default_simulation(system, n)
        simulation.set_input("age", "ETERNITY", age.astype(np.int32))
        simulation.set_input("bits", "ETERNITY", bits.astype(np.int32))
        simulation.set_input("stage", "2019-12", np.zeros(n, np.int32))
        simulation.set_input("since", "2019-12", np.zeros(n, np.int32))
        before, stage = "", None
        for number in range(MONTHS):
            period = f"{2020 + number // 12}-{number % 12 + 1:02d}"
            stage = simulation.calculate("stage", period)
            simulation.calculate("since", period)
            for name in ("row", "kind", "moved", "moved_on", "place", "stage", "since") if before else ():
                simulation.delete_arrays(name, before)
            before = period
        return np.asarray(stage, np.uint8)

    return timed(run)


def mesa(n: int) -> Timed:
    """An agent a person, stepped month by month."""
    import mesa as tool

    limits = thresholds().reshape(-1, 3).tolist()
    ids, age, bits = population(n)
    base = based(SEED, ids)
    after, regimes, least = NEXT.tolist(), REGIME.tolist(), LEAST.tolist()
    first, second, limit = 0xBF58476D1CE4E5B9, 0x94D049BB133111EB, ALL_BITS

    def person(self: Any, model: Any, number: int) -> None:
        tool.Agent.__init__(self, model)
        self.age, self.bits, self.base = int(age[number]), int(bits[number]), int(base[number])
        self.stage = self.since = 0

    def month(self: Any) -> None:
        if self.stage == DEAD:
            return
        now, stage = self.model.month, self.stage
        years, regime = self.age + now, regimes[now]
        older = (years >= 216) + (years >= 360) + (years >= 540) + (years >= 780)
        row = EARLY if stage == RESIDENT and now - self.since < least[regime] else stage
        ways = limits[(regime * 11 + row) * CLASSES + older * 8 + self.bits]
        x = (self.base + (now + 1) * GAMMA) & limit
        x = ((x ^ (x >> 30)) * first) & limit
        x = ((x ^ (x >> 27)) * second) & limit
        draw = (x ^ (x >> 31)) >> 32
        if draw < ways[2]:
            self.stage = after[row][0 if draw < ways[0] else 1 if draw < ways[1] else 2]
            self.since = now

    def everybody(self: Any) -> None:
        tool.Model.__init__(self)
        self.month = 0
        self.people = [agent(self, number) for number in range(n)]

    def months(self: Any) -> None:
        self.agents.do("step")
        if self.month % 12 == 11:
            queue = np.array([i for i, p in enumerate(self.people) if p.stage == QUEUING], np.int64)
            since = np.array([p.since for p in self.people], np.int16)
            for number in chosen(self.month, queue, since, age, bits, base, n).tolist():
                self.people[number].stage, self.people[number].since = CITIZEN, self.month
        self.month += 1

    agent: Any = type("Person", (tool.Agent,), {"__init__": person, "step": month})
    whole: Any = type("Model", (tool.Model,), {"__init__": everybody, "step": months})

    def run() -> Any:
        model = whole()
        for _ in range(MONTHS):
            model.step()
        return np.array([person.stage for person in model.people], np.uint8)

    return timed(run)


def event(n: int) -> Timed:
    """Written for this workload alone: a table of hazards, one draw a wait, integrated over ages and regimes."""
    import numba

    limits = thresholds().reshape(-1, 3)
    ids, age, bits = population(n)
    with np.errstate(divide="ignore"):
        waits = (-1.0 / np.log1p(-limits[:, 2].astype(np.float64) / 2.0**32)).reshape(-1)
    word, first, second, gamma = (
        np.uint64,
        np.uint64(0xBF58476D1CE4E5B9),
        np.uint64(0x94D049BB133111EB),
        np.uint64(GAMMA),
    )
    many = np.uint64(0xD1342543DE82EF95)
    inlined: Callable[[Function], Function] = numba.njit(inline="always")
    compiled: Callable[[Function], Function] = numba.njit(error_model="numpy")

    @inlined
    def mix(x: Any) -> Any:
        x = (x ^ (x >> word(30))) * first
        x = (x ^ (x >> word(27))) * second
        return x ^ (x >> word(31))

    @inlined
    def group(stage: Any, month: Any, since: Any, years: Any) -> Any:
        older = (years >= 216) + (years >= 360) + (years >= 540) + (years >= 780)
        regime = REGIME[month]
        row = EARLY if stage == RESIDENT and month - since < LEAST[regime] else stage
        return regime, older, row

    @inlined
    def following(stage: Any, month: Any, start: Any, traits: Any, base: Any, step: Any) -> Any:
        if stage == DEAD:
            return NEVER
        left = -math.log((np.float64(mix(base + word(step) * gamma) >> word(11)) + 0.5) / 9007199254740992.0)
        since = month - 1
        while month < MONTHS:
            regime, older, row = group(stage, month, since, start + month)
            edge = 45 if month < 45 else 84 if month < 84 else MONTHS
            birthday = (
                216 if older == 0 else 360 if older == 1 else 540 if older == 2 else 780 if older == 3 else 100000
            )
            edge = min(edge, birthday - start)
            if row == EARLY:
                edge = min(edge, since + LEAST[regime])
            wait = waits[(regime * 11 + row) * CLASSES + older * 8 + traits]
            if left * wait < edge - month:
                return month + np.int64(left * wait)
            left -= (edge - month) / wait
            month = edge
        return NEVER

    @compiled
    def begin(stage: Any, since: Any, due: Any, steps: Any) -> Any:
        for p in range(len(stage)):
            base = mix(word(p) * many + word(SEED))
            due[p] = following(0, 0, np.int64(age[p]), np.int64(bits[p]), base, 1)
            stage[p], since[p], steps[p] = 0, 0, 2

    @compiled
    def year(stage: Any, since: Any, due: Any, steps: Any, end: Any) -> Any:
        for p in range(len(stage)):
            month = np.int64(due[p])
            if month >= end:
                continue
            base = mix(word(p) * many + word(SEED))
            now, began, step = np.int64(stage[p]), np.int64(since[p]), np.int64(steps[p])
            start, traits = np.int64(age[p]), np.int64(bits[p])
            while month < end:
                regime, older, row = group(now, month, began, start + month)
                k = (regime * 11 + row) * CLASSES + older * 8 + traits
                mark = np.uint32(((mix(base + word(step) * gamma) >> word(32)) * word(limits[k, 2])) >> word(32))
                now, began = np.int64(NEXT[row, np.int64(mark >= limits[k, 0]) + np.int64(mark >= limits[k, 1])]), month
                month = following(now, month + 1, start, traits, base, step + 1)
                step += 2
            stage[p], since[p], due[p], steps[p] = now, began, month, step

    @compiled
    def give(given: Any, month: Any, stage: Any, since: Any, due: Any, steps: Any) -> Any:
        for p in given:
            base = mix(word(p) * many + word(SEED))
            due[p] = following(CITIZEN, month + 1, np.int64(age[p]), np.int64(bits[p]), base, np.int64(steps[p]))
            stage[p], since[p] = CITIZEN, month
            steps[p] += 1

    base = based(SEED, ids)

    def run() -> Any:
        stage, (since, due, steps) = np.empty(n, np.uint8), np.empty((3, n), np.int16)
        begin(stage, since, due, steps)
        for month in range(11, MONTHS, 12):
            year(stage, since, due, steps, month + 1)
            queue = np.flatnonzero(stage == QUEUING)
            give(chosen(month, queue, since, age, bits, base, n), month, stage, since, due, steps)
        return stage

    run()  # compiled
    return timed(run, 5)


PEERS = {"openfisca-core": openfisca, "mesa": mesa, "event": event}

if __name__ == "__main__":
    came, seconds = PEERS[sys.argv[1]](int(sys.argv[2]))
    print(json.dumps({"cpu": seconds, "stages": np.bincount(came, minlength=10).tolist()}))
