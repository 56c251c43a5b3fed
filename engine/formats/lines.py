"""What one line may say: each way of the grammar with its meaning and an example."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..language.grammar import GRAMMAR

# by the name of a way in the grammar; `section/way` where two sections have a way of one name
MEANT = {
    "atom/negated": ("not what follows", "not holds release-paper"),
    "base/known": ("the life as written says it", "clan is known"),
    "base/not_known": ("the life as written does not say it", "clan is not known"),
    "base/is_": ("it has one of these values now", "application is pending or granted"),
    "base/is_not": ("it has none of these values now", "bost-residence is not permit"),
    "base/throughout": ("the status had one of these values at every instant of the period",
                        "location is bost throughout last 2 years"),
    "base/was": ("the status had one of these values at some instant of the period; without one: ever",
                 "bost-residence was permit in last 5 years"),
    "base/was_not": ("at no instant of the period", "location was not arva in this calendar year"),
    "base/holds": ("the document is held", "holds release-paper"),
    "base/days_of": ("on how many days of the period, by their end", "days of location is bost in last 365 days > 183"),
    "base/days_touching": ("on how many days of the period, in any part of them",
                           "days touching location is bost in this calendar year >= 90"),
    "base/times": ("how often in the period the status became one of these values",
                   "times location becomes arva in last 1 year >= 4"),
    "base/compare": ("two dates, or two numbers of one unit, compared", "on >= since bost-residence + 5 years"),
    "base/bare": ("a fact that is yes, a question whose answer is yes", "resident"),
    "period/last": ("from the day after `on` minus so long, to `on`", "location was arva in last 180 days"),
    "period/last_param": ("the same, as long as a parameter says", "location was arva in last param bost.years"),
    "period/calendar_year": ("from 1 January to `on`", "location was arva in this calendar year"),
    "period/from_": ("from a date, to `on`", "location was arva in since application"),
    "term/shift": ("a date moved on, or back", "on >= born + 18 years"),
    "prim/on": ("the day judged", "on >= 2020-01-01"),
    "prim/date": ("a date; one known to the month is any day of it", "on < 2014-06-01"),
    "prim/since": ("the day on which the status took the value it has", "since application <= on"),
    "prim/until": ("the day on which the status lapses", "on < until bost-residence"),
    "prim/param": ("the parameter's value on the governing date", "stamps >= param bost.stamps"),
    "prim/quantity": ("a number with its unit", "stamps >= 4 stamps"),
    "prim/number": ("a number", "stamps >= 4"),
    "prim/name": ("a date or number: a fact, or a status that counts", "born < 1990-01-01"),
    "effect/becomes": ("the status takes a value", "application becomes pending"),
    "effect/becomes_for": ("the same, and lapses after so long", "bost-residence becomes permit for 30 days"),
    "effect/becomes_for_param": ("the same, as long as a parameter says",
                                 "bost-residence becomes permit for param bost.years"),
    "effect/becomes_until": ("the same, and lapses on a date", "bost-residence becomes permit until on + 1 year"),
    "effect/increases": ("a status that counts goes up", "stamps increases by 1"),
    "trigger/birth": ("when the life begins, where it begins at birth", "birth"),
    "trigger/becomes": ("when the status takes the value", "bost-residence becomes ended"),
    "bound/quantity": ("so long", "30 days"),
    "bound/param": ("as long as a parameter says", "param bost.years"),
}  # fmt: skip

STARTS = {"effect": "effect", "trigger": "trigger", "bound": "bound"}
"""What is parsed to try an example; all else is part of a condition."""

_PLACES = {
    "NAME": "NAME", "INT": "NUMBER", "DATE": "DATE", "COMPARISON": "COMPARISON", "SIGN": "SIGN", "_IN": "in",
    "values": "VALUES", "value": "VALUE", "period": "PERIOD", "term": "TERM", "prim": "TERM", "base": "CONDITION",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Way:
    """One way to say something: the section of the grammar, the way's name in it, how it is written."""

    section: str
    name: str
    written: str

    @property
    def key(self) -> str:
        """Return under what its meaning stands."""
        return f"{self.section}/{self.name}"


def ways() -> Iterator[Way]:
    """Yield every way that has a name in the grammar, in the grammar's order."""
    section = ""
    for line in GRAMMAR.splitlines():
        head = re.match(r"\??([a-z]+): (.*)", line)
        section, rest = (head[1], head[2]) if head else (section, line.strip().removeprefix("| "))
        for way in rest.split(" | "):
            parts = re.fullmatch(r"(.+?) -> (\w+)", way)
            if parts and section:
                yield Way(section, parts[2], _written(parts[1]))


def _written(expansion: str) -> str:
    words = re.findall(r'"[^"]+"|\[|\]|\w+', expansion)
    said = " ".join(word.strip('"') if word.startswith('"') else _PLACES.get(word, word) for word in words)
    return said.replace("[ ", "[").replace(" ]", "]")
