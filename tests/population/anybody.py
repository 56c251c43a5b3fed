"""People of no kind at all: every word of a vocabulary drawn, so that runs go where no cohort would."""

import numpy as np
from numpy.typing import NDArray

from zhol.engine.decide.life import BIRTH
from zhol.engine.decide.program import Program
from zhol.engine.language.dates import day_of
from zhol.engine.language.rulebook import Fact, Rulebook, Status
from zhol.engine.population.people import NOT_TOLD, OPEN, SINCE, UNTIL, Numbers, People, numbered
from zhol.engine.population.rates import WHOLE
from zhol.engine.population.will import ALL, Choice, Will

ON = day_of("2014-01-01")
ADULTS = day_of("1950-01-01"), day_of("1996-01-01")
PAST = day_of("2000-01-01")


def anybody(book: Rulebook, people: int, seed: int, gaps: float, roles: bool = True) -> People:
    """Return people of whom each word is drawn, or with the chance `gaps` is left open or not told."""
    draw = np.random.default_rng(seed)
    columns: dict[str, Numbers] = {}
    for fact in book.vocabulary.facts.values():
        columns[fact.id] = _gaps(_fact(fact, people, draw), gaps if fact.id != BIRTH else 0, draw)
    for status in book.vocabulary.statuses.values():
        if status.duty:
            continue
        held = columns[status.id] = _gaps(_held(status, people, draw), gaps, draw)
        since = draw.integers(PAST, ON + 1, people)
        columns[SINCE + status.id] = np.where((held < 0) | (draw.random(people) < gaps), -1, since).astype(np.int32)
        if status.then:
            lapsing = np.isin(held, [status.values.index(value) for value in status.then])
            ends = draw.integers(ON + 1, ON + 2000, people)
            columns[UNTIL + status.id] = np.where(lapsing & (draw.random(people) < 0.5), ends, -1).astype(np.int32)
    for role in book.vocabulary.roles if roles else ():
        columns[role] = np.zeros(people, np.int32)
    return People(ON, np.arange(people, dtype=np.uint64), columns)


def _gaps(told: NDArray[np.int64], gaps: float, draw: np.random.Generator) -> Numbers:
    mark = draw.random(len(told))
    return np.where(mark < gaps / 2, OPEN, np.where(mark < gaps, NOT_TOLD, told)).astype(np.int32)


def _fact(fact: Fact, people: int, draw: np.random.Generator) -> NDArray[np.int64]:
    if fact.type == "date":
        return draw.integers(*(ADULTS if fact.id == BIRTH else (PAST, ON)), people)
    if fact.type == "int":
        return draw.integers(max(0, fact.least or 0), min(fact.most or 50, 50) + 1, people)
    return draw.integers(0, 2 ** len(fact.values) if fact.type == "set" else len(numbered(fact)), people)


def _held(status: Status, people: int, draw: np.random.Generator) -> NDArray[np.int64]:
    held = draw.integers(0, len(status.values), people)
    first = status.missing or status.begins
    return held if first is None else np.where(draw.random(people) < 0.6, status.values.index(first), held)


def willing(program: Program, waits: tuple[int, ...], seed: int) -> list[Will]:
    """Return a will to do every act that counts, each choosing in a manner of its own."""
    draw = np.random.default_rng(seed)
    even = Choice("drawn", {ALL: {}})
    found = []
    for act, deed in program.deeds.items():
        shares = {outcome: WHOLE // (n + 2) for n, outcome in enumerate(deed.act.effects)}
        choice = (Choice("best"), Choice("worst"), Choice("drawn", {ALL: shares}), even)[draw.integers(4)]
        found += [Will(act, waits, choice)] if deed.counts else []
    return found
