"""The workload run by the generated kernel."""

from pathlib import Path

import numpy as np

from zhol.engine.language.dates import day_of
from zhol.engine.population.acting import acting
from zhol.engine.population.kernel import Kernel
from zhol.engine.population.months import after_months
from zhol.engine.population.people import Numbers, People
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
    return Kernel(made.program, made.wills, (), some, cache=cache, plain=plain)
