"""People drawn who wait for places, and places handed to them one by one, as a clerk with a list would."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from random import Random

import numpy as np

from zhol.engine.language.dates import Span, day_of
from zhol.engine.population.clearing import Clearing, Ledger, Part, Terms
from zhol.engine.population.periods import MONTHS, Cleared, Period
from zhol.engine.population.places import parted
from zhol.engine.population.queues import Claims

EACH: list[Period] = ["year", "half-year", "quarter", "month"]
CLEARINGS: list[Cleared] = ["daily", "weekly", "monthly", "once"]
HORIZON = Span(day_of("2020-01-10"), day_of("2021-06-20"))


@dataclass(frozen=True)
class Waiting:
    """Somebody in the queue from a day until before another, whatever others get."""

    rank: int
    group: int
    since: int
    until: int
    declines: bool = False

    def on(self, day: int) -> bool:
        return self.since <= day < self.until


@dataclass
class Clerk:
    """Hands out places one by one, by the same words, with a list and no cutoff."""

    terms: Terms
    begun: date | None = None
    carried: int = 0
    left_over: int = 0
    taken: list[int] = field(default_factory=list)

    def hand_out(self, day: int, waiting: Iterable[Waiting]) -> set[Waiting]:
        self._turn(day)
        line = sorted((one for one in waiting if not one.declines), key=lambda one: one.rank)
        worth = self.terms.worth(day)
        if worth is None:
            self.left_over = 0
            return set(line)
        parts = parted(worth + self.carried, [part.share for part in self.terms.parts])
        left = [max(0, part - taken) for part, taken in zip(parts, self.taken, strict=True)]
        served: set[Waiting] = set()
        for one in line:
            if one.group and left[one.group]:
                left[one.group] -= 1
                self.taken[one.group] += 1
                served.add(one)
        if _last_in_its_period(self.terms, day):
            for number, part in enumerate(self.terms.parts, 1):
                left[0] += left[number] if part.spills else 0
        for one in line:
            if one not in served and left[0]:
                left[0] -= 1
                self.taken[0] += 1
                served.add(one)
        self.left_over = left[0]
        return served

    def _turn(self, day: int) -> None:
        first = _period(self.terms, day)
        if first != self.begun:
            self.carried = self.left_over if self.terms.carries else 0
            self.begun, self.left_over, self.taken = first, 0, [0] * self.terms.groups


def _period(terms: Terms, day: int) -> date:
    on, months = date.fromordinal(day), MONTHS[terms.each]
    return date(on.year, (on.month - 1) // months * months + 1, 1)


def days_of(terms: Terms, horizon: Span = HORIZON) -> Iterator[int]:
    """Every day on which places are given out, found by looking at each."""
    for day in range(horizon.lo + 1, horizon.hi):
        since = day - _period(terms, day).toordinal()
        first = {"weekly": since % 7 == 0, "monthly": date.fromordinal(day).day == 1, "once": since == 0}
        if terms.cleared == "daily" or first[terms.cleared]:
            yield day


def _last_in_its_period(terms: Terms, day: int) -> bool:
    whole = Span(HORIZON.lo, HORIZON.hi + 800)
    after = next(other for other in days_of(terms, replace(whole, lo=day)) if other > day)
    return _period(terms, after) != _period(terms, day)


def drawn_terms(draw: Random, parts: int, more: int = 0, steady: bool = False) -> Terms:
    """A quota of any kind; `more` places in each period than the same draw would have. A steady one has the same
    number in each, and carries none over."""
    weights = [draw.randint(0, 6) for _ in range(parts)]
    whole = sum(weights) + draw.randint(0, 6) or 1
    kept = tuple(Part(Fraction(weight, whole), draw.random() < 0.5) for weight in weights)
    edges = sorted(draw.sample(range(HORIZON.lo, HORIZON.hi), 4))
    worths = [draw.choice([None, 0, draw.randint(0, 9), draw.randint(0, 30)]) for _ in range(5)]

    def worth(day: int) -> int | None:
        found = worths[sum(edge <= day for edge in edges)]
        return None if found is None else found + more

    made = Terms("places", worth, draw.choice(EACH), draw.choice(CLEARINGS), kept, draw.random() < 0.5)
    return replace(made, worth=lambda day: more + (worths[0] or 3), carries=False) if steady else made


def drawn_line(draw: Random, parts: int, people: int, declining: float = 0.1) -> list[Waiting]:
    """People who come, and of whom some go away again without a place."""
    bits = draw.choice([12, 63, 64])  # ranks that lie close, and such as fill the whole number
    ranks = list({draw.randrange(1, 2**bits - 1): None for _ in range(people)})
    line = []
    for rank in ranks:
        since = draw.randint(HORIZON.lo, HORIZON.hi)
        until = since + draw.randint(1, 400) if draw.random() < 0.3 else HORIZON.hi
        line.append(Waiting(rank, draw.randint(0, parts), since, until, draw.random() < declining))
    return line


def claims_of(line: list[Waiting]) -> Claims:
    """What a partition says of those who wait."""
    return Claims(
        np.arange(len(line)),
        np.array([one.group for one in line], np.int8),
        np.array([one.rank for one in line], np.uint64),
        np.array([one.declines for one in line], bool),
    )


def cleared(
    terms: Terms, line: list[Waiting], horizon: Span = HORIZON, parts: int = 1
) -> Iterator[tuple[Clearing, set[Waiting]]]:
    """Each clearing of a line that lies in some partitions, and who is served by its cutoffs."""
    ledger, served = Ledger(terms), set[Waiting]()
    for day in days_of(terms, horizon):
        there = [[one for one in line[n::parts] if one.on(day) and one not in served] for n in range(parts)]
        told = [(each, claims_of(each)) for each in there]
        clearing = ledger.clear(day, [claims.queue(terms.groups) for _, claims in told])
        now = {
            one
            for each, claims in told
            for one, within in zip(each, claims.within(clearing.cutoffs), strict=True)
            if within and not one.declines
        }
        served |= now
        yield clearing, now
