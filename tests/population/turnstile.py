"""A made-up gate: everybody who has asked and is not yet answered may claim the answer, so many places a half-year.

It stands in the way of nobody: whoever has no place is answered when her day comes. That is enough to couple people.
"""

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from zhol.engine.population.chance import drawn, stream
from zhol.engine.population.clearing import Ledger, Part, Terms
from zhol.engine.population.coupling import Coupling
from zhol.engine.population.crowd import Crowd
from zhol.engine.population.kernel import Kernel
from zhol.engine.population.months import NEVER
from zhol.engine.population.periods import Cleared, days
from zhol.engine.population.queues import Claims
from zhol.engine.population.running import Running
from zhol.engine.population.whatif import Whatif

PLACES = 4
CLEARED: Cleared = "monthly"
ACT = "decide"
APART = frozenset({("due", ACT)})


@dataclass(frozen=True)
class Places:
    """So many places whatever the day: a function that can be sent to a process."""

    number: int

    def __call__(self, day: int) -> int:
        return self.number


class Turnstile(Kernel):
    """A kernel with a gate that it need not know of."""

    def claims(self, crowd: Crowd, gate: int, day: int) -> Claims:
        due = crowd.column("due", ACT).astype(np.int64)
        rows = np.flatnonzero((due >= day) & (due < NEVER))
        groups = (crowd.own[rows] % np.uint64(3) == 0).astype(np.int8)
        return Claims(rows, groups, drawn(crowd.own[rows], stream("turnstile"), 0), np.zeros(len(rows), bool))

    def grant(self, crowd: Crowd, gate: int, day: int, cutoffs: tuple[int, ...]) -> int:
        claims = self.claims(crowd, gate, day)
        rows: NDArray[Any] = claims.rows[claims.within(cutoffs)]
        for what, word in (("due", ACT), ("next", "")):
            crowd.column(what, word)[rows] = day
        return len(rows)


class Rationed(Running):
    """A scenario with the gate in it."""

    def __init__(self, whatif: Whatif, cache: Path | None = None, plain: bool = True) -> None:
        super().__init__(whatif, cache, plain)

    @cached_property
    def kernel(self) -> Kernel:
        made = self.acting
        return Turnstile(made.program, made.wills, self.whatif.questions, self.people, plain=True, apart=APART)

    @property
    def coupling(self) -> Coupling:
        terms = Terms("turnstile", Places(PLACES), "half-year", CLEARED, (Part(Fraction(1, 4), True),), True)
        steps = tuple((day, 0) for day in days(self.whatif.horizon, terms.each, terms.cleared))
        return Coupling(steps, lambda: [Ledger(terms)])
