"""Any person on one day: what she is and has, as variables of the solver."""

from dataclasses import dataclass

from ..decide.life import BIRTH
from ..language.conditions import Atom
from ..language.dates import EARLIEST, LATEST
from ..language.rulebook import Rulebook
from .logic import Bit, Number, at_least, bit, both, choose, either, known, no, number, some

OLDEST = 120 * 366
"""Days that nobody lives longer than."""


@dataclass(frozen=True, slots=True)
class Held:
    """A status at a moment: which value, since when, and when it lapses (`LATEST` where nothing is pending)."""

    values: dict[str, Bit]
    since: Number
    until: Number


@dataclass(frozen=True, slots=True)
class Spell:
    """What is read of a status from a day on, on one side: unless `whole` (it has been what it is all the time) what
    came before is free. `count` is how many days it had one of `values`; where `instants`, 1 if it ever had."""

    status: str
    values: tuple[str, ...]
    first: Number
    whole: Bit
    count: Number
    instants: bool
    side: object


class Person:
    """A person whom nothing is known of; what is read of her comes to be as it is read.

    `first` is the earlier of the days judged, `last` the later one. What is so for everyone stands in `nature`; with
    what stands in `told` nothing of her past matters that the present does not say.
    """

    def __init__(self, book: Rulebook, first: int, last: int, path: tuple[str, ...] = ()) -> None:
        self.book = book
        self.first, self.last = first, last
        self.path = path
        self.nature: list[Bit] = []
        self.facts: dict[str, dict[str, Bit]] = {}
        self.numbers: dict[str, Number] = {}
        self.statuses: dict[str, Held] = {}
        self.roles: dict[str, tuple[Bit, Person]] = {}
        self.past: dict[tuple[str, str], Number] = {}
        self.told: list[Bit] = []
        self.spells: list[Spell] = []
        self.strangers: dict[str, Bit] = {}
        self._called: dict[int, tuple[str, Number]] = {}

    def name(self, *words: str) -> str:
        """Return a name that nothing else has."""
        return " ".join([*(f"{role}'s" for role in self.path), *words])

    def fact(self, name: str) -> dict[str, Bit]:
        """Return which value a fact has; of a set, which it holds."""
        if name not in self.facts:
            fact = self.book.vocabulary.facts[name]
            if fact.type == "bool":
                yes = bit(self.name(name))
                self.facts[name] = {"yes": yes, "no": no(yes)}
            else:
                self.facts[name] = {value: bit(self.name(name, "is", value)) for value in fact.values}
                self.nature += one_of(list(self.facts[name].values())) if fact.type == "enum" else []
        return self.facts[name]

    def number(self, name: str) -> Number:
        """Return a date or number among the facts."""
        if name not in self.numbers:
            fact, value = self.book.vocabulary.facts[name], number(self.name(name))
            low: int | None = fact.least
            high: int | None = fact.most
            if fact.type == "date":
                low, high = (self.first - OLDEST, self.first) if name == BIRTH else (EARLIEST, LATEST)
            self.nature += [] if low is None else [value >= low]
            self.nature += [] if high is None else [value <= high]
            self.numbers[name] = value
            if name == BIRTH:
                self.nature += [held.since >= value for held in self.statuses.values()]
        return self.numbers[name]

    def status(self, name: str) -> Held:
        """Return a status as it is when the day begins."""
        if name not in self.statuses:
            noun = self.book.vocabulary.statuses[name]
            values = {value: bit(self.name(name, "is", value)) for value in noun.values}
            since, until = number(self.name("since", name)), LATEST
            self.nature += [*one_of(list(values.values())), since >= EARLIEST, since <= self.first]
            if noun.then and not noun.duty:
                until = number(self.name("until", name))
                lapsing = some(values[value] for value in noun.then)
                some_day = both(lapsing, until > self.last, until < LATEST)
                self.nature.append(either(some_day, until == LATEST))
            if BIRTH in self.numbers:
                self.nature.append(since >= self.numbers[BIRTH])
            self.statuses[name] = Held(values, since, until)
        return self.statuses[name]

    def role(self, role: str) -> "tuple[Bit, Person]":
        """Return whether there is somebody in a role, and who it would be."""
        if role not in self.roles:
            other = Person(self.book, self.first, self.last, (*self.path, role))
            self.roles[role] = bit(self.name("there is a", role)), other
        return self.roles[role]

    def count(self, key: tuple[str, str]) -> Number:
        """Return what is free of the past: a number that the present does not say."""
        if key not in self.past:
            self.past[key] = number(self.name(*key))
        return self.past[key]

    def call(self, number: Number) -> str:
        """Return a short name of a number, the same for the same expression; its own words would be pages long."""
        if known(number):
            return str(number)
        # the expression is kept, or its id could be given to another one
        return self._called.setdefault(number.get_id(), (f"#{len(self._called)}", number))[0]

    def stranger(self, atom: Atom) -> Bit:
        """Return what holds of a relative too far off to be told."""
        return self.strangers.setdefault(repr(atom), bit(self.name("stranger", str(len(self.strangers)))))

    def present(self) -> "list[Bit]":
        """Say that the present tells all that matters of this person's past, and of that of her relatives."""
        others = ((there, other.present()) for there, other in self.roles.values())
        return [*self.told, *(either(no(there), bit) for there, bits in others for bit in bits)]

    def everyone(self) -> "list[Person]":
        """Return this person and all relatives that were read of."""
        return [self, *(p for _, other in self.roles.values() for p in other.everyone())]


def one_of(bits: list[Bit]) -> list[Bit]:
    """Say that exactly one holds."""
    return [some(bits), no(at_least(2, bits))] if len(bits) > 1 else [some(bits)]


def as_number(held: Held) -> Number:
    """Return an integer status's value."""
    value: Number = None
    for word, holds in held.values.items():
        value = int(word) if value is None else choose(holds, int(word), value)
    return value
