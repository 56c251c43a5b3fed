"""What a claim says: of everybody at one moment, or of the ways that lives have; and under which stance."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..language.conditions import Condition, Not
from ..language.conditions import Is as Atom
from ..text.place import Place

Quantifier = Literal["nobody", "everyone", "somebody"]
Openness = Literal["conflict", "discretion", "silent"]
Which = Literal["no", "some", "every"]
Whose = Literal["life", "typical", "anybody"]


@dataclass(frozen=True, slots=True)
class Is:
    """Something surely holds of a person: an answer, or what a status is at the end of the day."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class May:
    """A question has one of some outcomes, or may have: somebody chooses, or rules are in conflict over it."""

    question: str
    outcomes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Open:
    """A question is answered by no outcome: by a conflict, by somebody's choice, or by nothing."""

    question: str
    kind: Openness


def about(verb: Is | May | Open) -> str:
    """Return the question or status that a verb is about."""
    return verb.question if isinstance(verb, May | Open) else atom_of(verb).ref.name


def atom_of(verb: Is) -> Atom:
    """Return what a verb says or denies: a question or status and its values."""
    atom = verb.condition.part if isinstance(verb.condition, Not) else verb.condition
    assert isinstance(atom, Atom), "a verb has one atom"
    return atom


@dataclass(frozen=True, slots=True)
class OfEverybody:
    """Whoever has some traits (all of them) is, or nobody is, or somebody is, so."""

    quantifier: Quantifier
    traits: tuple[Condition, ...]
    verb: Is | May | Open


@dataclass(frozen=True, slots=True)
class Hangs:
    """Two people alike in all but one fact are answered a question otherwise; or `never` so."""

    question: str
    fact: str
    never: bool
    traits: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose ways: of a life by its name or file, of the typical person with some traits, or of anybody with them."""

    whose: Whose
    life: str = ""
    traits: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class OfWays:
    """No way, some way, or every way of somebody to a goal is so.

    `without` names actors, states and acts that no such way has; `avoiding` what is never so on it. Of every way it is
    said that one of `without` is needed, or that something in `avoiding` is met.
    """

    which: Which
    subject: Subject
    goal: str
    without: tuple[str, ...] = ()
    avoiding: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Towards:
    """The stance that a claim names: a day, layers, readings, rules left out, reforms, and what others are taken to do.

    What it does not name is left None or empty. `years` is how far ways are looked for.
    """

    on: int | None = None
    layers: tuple[str, ...] | None = None
    readings: Mapping[str, str] = field(default_factory=dict)
    off: tuple[str, ...] = ()
    reforms: tuple[str, ...] = ()
    years: int | None = None
    mode: str = "asked"
    unlawfully: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim as it is written, where it stands, and what it says. `id` is its name in a file of claims."""

    text: str
    place: Place
    says: OfEverybody | Hangs | OfWays
    towards: Towards
    id: str = ""
