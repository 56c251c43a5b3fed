"""Somebody who is like a person in all but one word."""

from ..decide.life import BIRTH
from ..language.conditions import Atom
from .logic import Bit, Number
from .person import Held, Person


class Twin(Person):
    """A person who has one fact or status of her own, and all the rest from another."""

    def __init__(self, other: Person, word: str) -> None:
        super().__init__(other.book, other.first, other.last, other.path)
        self.other = other
        self.word = word
        # whatever is so for everyone, and the past that both have, is kept in one place
        self.nature, self.told, self.spells = other.nature, other.told, other.spells
        self.roles, self.past, self.strangers = other.roles, other.past, other.strangers

    def name(self, *words: str) -> str:
        """Return a name that the other does not have."""
        return self.other.name("otherwise", *words)

    def fact(self, name: str) -> dict[str, Bit]:
        """Return which value a fact has."""
        if name == self.word:
            return super().fact(name)
        self.facts[name] = self.other.fact(name)
        return self.facts[name]

    def number(self, name: str) -> Number:
        """Return a date or number among the facts."""
        if name == self.word:
            return super().number(name)
        self.numbers[name] = self.other.number(name)
        return self.numbers[name]

    def status(self, name: str) -> Held:
        """Return a status as it is when the day begins."""
        if name != self.word:
            self.statuses[name] = self.other.status(name)
        elif name not in self.statuses:
            held = super().status(name)
            if BIRTH in self.book.vocabulary.facts and BIRTH not in self.numbers:
                self.nature.append(held.since >= self.number(BIRTH))
        return self.statuses[name]

    def role(self, role: str) -> tuple[Bit, Person]:
        """Return whether there is somebody in a role, and who it would be."""
        return self.other.role(role)

    def count(self, key: tuple[str, str]) -> Number:
        """Return what is free of the past; of the one word, it is her own."""
        if self.word in key[0].split():
            return super().count((key[0], f"otherwise {key[1]}"))
        return self.other.count(key)

    def fill(self) -> None:
        """Take over what was read of the other alone: of both, everything is then told."""
        self.facts = {**self.other.facts, **self.facts}
        self.numbers = {**self.other.numbers, **self.numbers}
        self.statuses = {**self.other.statuses, **self.statuses}

    def own(self) -> Person:
        """Return somebody of whom nothing is told but what is her own."""
        found, word = Person(self.book, self.first, self.last), self.word
        if word in self.facts:
            found.facts[word] = self.facts[word]
        if word in self.numbers:
            found.numbers[word] = self.numbers[word]
        if word in self.statuses:
            found.statuses[word] = self.statuses[word]
        return found

    def call(self, number: Number) -> str:
        """Return a short name of a number."""
        return self.other.call(number)

    def stranger(self, atom: Atom) -> Bit:
        """Return what holds of a relative too far off to be told."""
        return self.other.stranger(atom)
