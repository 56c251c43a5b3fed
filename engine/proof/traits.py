"""What is so of one person, thing by thing, each with whether it is so of the typical person too."""

from collections.abc import Iterator
from datetime import date

from ..decide.life import BIRTH
from ..language.conditions import Is, Ref
from ..language.dates import LATEST, text
from ..language.english import atom_in_words
from ..language.labels import word_label
from ..language.rulebook import Fact, Status
from .cover import Literal
from .logic import Model, no
from .person import Person

AGE, AGO, SOME_TIME = 35, 10, 5
"""Years since the birth of the typical person, since a status of hers began, and since another date."""


def usual_of(word: Fact | Status) -> str | None:
    """Return a word's usual value: what it normally is, else what leaving it out means, else what it begins as."""
    if word.normally is not None:
        return word.normally
    if word.missing is not None:
        return word.missing
    return word.begins if isinstance(word, Status) else None


def usual_numbers(person: Person, name: str) -> list[int]:
    """Return the usual value of a date or number among the facts, where there is one."""
    fact, year = person.book.vocabulary.facts[name], date.fromordinal(person.first).year
    if fact.type == "date":
        return [date(year - (AGE if name == BIRTH else SOME_TIME), 1, 1).toordinal()]
    usual = usual_of(fact)
    return [int(usual)] if usual is not None else []


def usual_since(person: Person) -> int:
    """Return the day since which the typical person's statuses are what they are."""
    return date(date.fromordinal(person.first).year - AGO, 1, 1).toordinal()


def traits(person: Person, model: Model) -> list[Literal]:
    """Return all that was read of a person, as she is in a model."""
    return [*_facts(person, model), *_statuses(person, model), *_relatives(person, model)]


def _whose(person: Person, words: str) -> str:
    return "".join(f"the {word_label(role, person.book)}'s: " for role in person.path[-1:]) + words


def _facts(person: Person, model: Model) -> Iterator[Literal]:
    for name, values in person.facts.items():
        fact = person.book.vocabulary.facts[name]
        for word, bit in values.items():
            holds = model.truth(bit)
            if fact.type == "set":
                said = atom_in_words(Is(Ref("fact", name), (word,)), person.book, negated=not holds)
                yield Literal(bit if holds else no(bit), _whose(person, said), not holds)
            elif holds:
                said = atom_in_words(Is(Ref("fact", name), (word,)), person.book)
                yield Literal(bit, _whose(person, said), word == usual_of(fact))
    for name, number in person.numbers.items():
        value = model.number(number)
        dated = person.book.vocabulary.facts[name].type == "date"
        said = f"{word_label(name, person.book)} {text(value) if dated else value}"
        yield Literal(number == value, _whose(person, said), value in usual_numbers(person, name))


def _statuses(person: Person, model: Model) -> Iterator[Literal]:
    for name, held in person.statuses.items():
        label = word_label(name, person.book)
        chosen = next(v for v, bit in held.values.items() if model.truth(bit))
        said = atom_in_words(Is(Ref("status", name), (chosen,)), person.book)
        usual = chosen == usual_of(person.book.vocabulary.statuses[name])
        yield Literal(held.values[chosen], _whose(person, said), usual)
        since, until = model.number(held.since), model.number(held.until)
        began = f"{label}: since {text(since)}"
        yield Literal(held.since == since, _whose(person, began), since == usual_since(person))
        if not isinstance(held.until, int):
            ends = f"until {text(until)}" if until != LATEST else "without an end"
            yield Literal(held.until == until, _whose(person, f"{label}: {ends}"), until == LATEST)


def _relatives(person: Person, model: Model) -> Iterator[Literal]:
    for role, (there, other) in person.roles.items():
        label = word_label(role, person.book)
        if model.truth(there):
            yield Literal(there, _whose(person, f"there is a {label}"))
            yield from traits(other, model)
        else:
            yield Literal(no(there), _whose(person, f"there is no {label}"), True)
    for key, count in person.past.items():
        value = model.number(count)
        yield Literal(count == value, _whose(person, f"{' '.join(key[:1])}: {value}"), value == 0)
