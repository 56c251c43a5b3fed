"""How people stand when a run begins, as the columns of their rows, and which words are not known of all of them."""

from dataclasses import dataclass, replace
from typing import cast

import numpy as np
from numpy.typing import NDArray

from ..decide.life import BIRTH, FactValue
from ..language.rulebook import DUTY_VALUES, Fact, Status
from ..language.values import fits
from .kin import FIRST, before, lives
from .months import EARLIEST, LATEST, NEVER
from .people import OPEN, SINCE, UNTIL, People, number_of
from .row import Key
from .slice import Slice

Column = NDArray[np.int64]
AT_A_TIME = 20_000


@dataclass(frozen=True)
class Standing:
    """Columns of the facts and statuses that are read, a place or a day each, -1 where a value is not known; the words
    that are not known of everybody; the facts that somebody states; the roles that nobody has someone in, those of
    which anything is told, and how many kinds of relative there are."""

    columns: dict[Key, Column]
    loose: frozenset[str]
    stated: frozenset[str]
    nobody: frozenset[str]
    told: frozenset[str] = frozenset()
    kinds: int = 0

    @property
    def kin(self) -> frozenset[str]:
        """The roles in which somebody has someone of whom something is known."""
        return self.told - self.nobody


def standing(part: Slice, people: People) -> Standing:
    """Return how people stand in what a slice reads."""
    columns: dict[Key, Column] = {}
    loose: set[str] = set()
    words = part.program.book.vocabulary
    for name in part.facts:
        _fact(words.facts[name], people, columns, loose)
    together = _told_together(part, people)
    for name in part.statuses:
        status = words.statuses[name]
        untold = ~together[status.together] if status.together else np.zeros(len(people), bool)
        columns["is", name] = held = _held(status, people, untold)
        if (held < 0).any():
            loose.add(name)
        low, high = _since(name, people)
        columns["since", name], columns["since to", name] = low, high
        if name in loose or (low is not high and (low != high).any()):
            loose.add(f"since {name}")
        if status.then or status.duty:
            until = people.columns.get(UNTIL + name)
            columns["until", name] = np.where(until > 0, until, NEVER) if until is not None else _all(people, NEVER)
    for role in part.roles:
        _kin(role, people, columns, loose)
    told = {role for role in words.roles if role in people.columns and (people.columns[role] >= 0).any()}
    nobody = {role for role in told if ((people.columns[role] >= 0) & (people.columns[role] < FIRST)).all()}
    stated = {name for name in part.facts if name in people.columns and (people.columns[name] >= 0).any()}
    return Standing(
        columns, frozenset(loose), frozenset(stated), frozenset(nobody), frozenset(told), len(lives(people.kinds))
    )


def standing_of_all(part: Slice, people: People) -> Standing:
    """Return what is known of everybody, and no columns: looked at some people at a time, for columns of all of them
    would take more room than anything else in a run."""
    some = [people.part(first, first + AT_A_TIME) for first in range(0, max(1, len(people)), AT_A_TIME)]
    found = [replace(standing(part, each), columns={}) for each in some]
    loose = frozenset[str]().union(*(who.loose for who in found))
    stated = frozenset[str]().union(*(who.stated for who in found))
    told = frozenset[str]().union(*(who.told for who in found))
    return Standing({}, loose, stated, frozenset.intersection(*(who.nobody for who in found)), told, found[0].kinds)


def _all(people: People, number: int) -> Column:
    return np.full(len(people), number, np.int64)


def _kin(role: str, people: People, columns: dict[Key, Column], loose: set[str]) -> None:
    """Which kind of relative each has in a role, as a number from 1; 0 for nobody."""
    column = people.columns.get(role)
    held = column.astype(np.int64) if column is not None else _all(people, OPEN)
    kind = np.where(held < FIRST, 0, held - FIRST + 1 + before(people.kinds, role))
    columns["kin", role] = np.where(held < 0, -1, kind)
    if (held < 0).any():
        loose.add(role)


def _fact(fact: Fact, people: People, columns: dict[Key, Column], loose: set[str]) -> None:
    told = people.columns.get(fact.id)
    held = told.astype(np.int64) if told is not None else _all(people, -1)
    unknown = held < 0
    if fact.missing is not None and unknown.any():
        held = np.where(held == -1, number_of(fact, cast(FactValue, fits(fact, fact.missing))), held)
        unknown = held < 0
    if not unknown.any():  # as of most facts
        columns["fact", fact.id] = columns["fact to", fact.id] = held
        return
    loose.add(fact.id)
    if fact.type not in ("date", "int"):
        columns["fact", fact.id] = np.maximum(held, -1)
        return
    low, high = _bounds(fact, people)
    columns["fact", fact.id] = np.where(unknown, low, held)
    columns["fact to", fact.id] = np.where(unknown, high, held)


def _bounds(fact: Fact, people: People) -> tuple[int, int]:
    """Between what a date or a number lies of which nothing is known."""
    if fact.type == "date":
        return EARLIEST, people.on if fact.id == BIRTH else LATEST
    return fact.least if fact.least is not None else -(10**6), fact.most if fact.most is not None else 10**6


def _told_together(part: Slice, people: People) -> dict[str, NDArray[np.bool_]]:
    """Who states one at least of the statuses that are stated together: who states none says nothing of them."""
    told: dict[str, NDArray[np.bool_]] = {}
    for name, status in part.program.book.vocabulary.statuses.items():
        if status.together:
            here = people.columns[name] >= 0 if name in people.columns else np.zeros(len(people), bool)
            told[status.together] = told.get(status.together, np.zeros(len(people), bool)) | here
    return told


def _held(status: Status, people: People, untold: NDArray[np.bool_]) -> Column:
    told = people.columns.get(status.id)
    held = told.astype(np.int64) if told is not None else _all(people, -1)
    if untold.any():
        held = np.where(untold, OPEN, held)
    if not (held < 0).any():
        return held
    otherwise = DUTY_VALUES[0] if status.duty and status.missing is None else status.missing
    if otherwise is not None:
        held = np.where(held == -1, status.values.index(otherwise), held)
    return np.maximum(held, -1)


def _since(name: str, people: People) -> tuple[Column, Column]:
    """Since when a status has been what it is: as told, else after birth and not later than the lives open."""
    told = people.columns.get(SINCE + name)
    if told is not None and (told > 0).all():
        exact = told.astype(np.int64)
        return exact, exact
    born = people.columns.get(BIRTH)
    first = np.minimum(np.where(born > 0, born, EARLIEST), people.on) if born is not None else _all(people, EARLIEST)
    if told is None:
        return first.astype(np.int64), _all(people, people.on)
    known = told > 0
    return np.where(known, told, first).astype(np.int64), np.where(known, told, people.on).astype(np.int64)
