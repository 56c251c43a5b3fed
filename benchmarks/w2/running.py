"""The workload run by the generated kernel."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from zhol.engine.language.dates import day_of
from zhol.engine.population.acting import acting
from zhol.engine.population.crowd import Crowd
from zhol.engine.population.kernel import Kernel
from zhol.engine.population.months import after_months
from zhol.engine.population.people import Numbers, People
from zhol.engine.population.quotas import coupling
from zhol.engine.population.told_whatif import read_whatif
from zhol.engine.population.whatif import Whatif

from .workload import population

HERE = Path(__file__).resolve().parent
OPENS = day_of("2020-01-01")


def scenario() -> Whatif:
    """Return the scenario of the workload."""
    return read_whatif(HERE / "whatif" / "ten-stages.yaml", HERE / "rules")


def people(n: int) -> People:
    """Return the people of the workload, each born on the first of a month."""
    keys, age, bits = population(n)
    born = np.array([after_months(OPENS, -months) for months in range(1020)], np.int32)[age]
    traits: dict[str, Numbers] = {
        fact: (bits >> place & 1).astype(np.int8) for place, fact in enumerate(("kin", "herd", "town"))
    }
    stage: dict[str, Numbers] = {"stage": np.zeros(n, np.int8), "since stage": np.full(n, OPENS, np.int32)}
    return People(OPENS, keys, {"born": born, **traits, **stage})


def kernel(whatif: Whatif, some: People, cache: Path | None = None, plain: bool = False) -> Kernel:
    """Return the kernel that carries them on."""
    made = acting(whatif)
    return Kernel(made.program, made.wills, (), some, cache=cache, plain=plain, gates=made.gates)


def carried(made: Kernel, whatif: Whatif, some: People, seed: int, chunk: int) -> list[Crowd]:
    """Return people carried to the end, chunk by chunk, and through the places of each year, as a partition is."""
    crowds = [made.begin(some.part(at, min(at + chunk, len(some))), seed) for at in range(0, len(some), chunk)]
    couples = coupling(replace(whatif, people=len(some)))
    ledgers = couples.ledgers()
    for day, gate in couples.steps:
        for crowd in crowds:
            made.advance(crowd, day - 1)
        queues = [made.claims(crowd, gate, day).queue(ledgers[gate].groups) for crowd in crowds]
        cutoffs = ledgers[gate].clear(day, queues).cutoffs
        for crowd in crowds:
            made.grant(crowd, gate, day, cutoffs)
    for crowd in crowds:
        made.advance(crowd, whatif.horizon.hi - 1)
    return crowds
