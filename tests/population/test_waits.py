"""How long people wait for what another does: an act that takes time, and is done at a rate."""

from fractions import Fraction

import numpy as np
import pytest

from zhol.engine.population.chance import further
from zhol.engine.population.draws import due_day
from zhol.engine.population.guiding import fine, guided
from zhol.engine.population.rates import waiting

YEAR, PEOPLE, BEGAN = 365, 4_000, 1_000


def answered(rate: Fraction, began: int, years: int) -> list[int]:
    """Return how many of some people have an answer by the end of each year, where each day is as likely as another
    to bring it and the time runs from the day on which they asked."""
    table = waiting(rate, YEAR, YEAR)
    waits = [*map(np.uint64, table), *map(np.uint64, guided(np.array([table], np.uint64)))]
    plan = np.array([[0, YEAR, 0, 0, 0, 0, 0, 0, YEAR, fine(YEAR)]])
    days = []
    for own in np.random.default_rng(1).integers(0, 2**63, PEOPLE, np.uint64):
        day = began
        while (due := due_day(day, BEGAN, further(own, 7), waits, plan, 0)) < 0:
            assert -due > day, "time goes on"
            day = -due
        days.append(due - began)
    return [sum(day <= (year + 1) * YEAR for day in days) for year in range(years)]


@pytest.mark.filterwarnings("ignore:overflow")
def test_who_has_no_answer_in_the_first_year_waits_on_at_the_same_rate() -> None:
    for year, people in enumerate(answered(Fraction(1, 4), BEGAN, 5)):
        share = 1 - Fraction(3, 4) ** (year + 1)
        assert people == pytest.approx(float(share * PEOPLE), abs=4 * float(share * (1 - share) * PEOPLE) ** 0.5), year
