"""What could be otherwise, and would make a bad answer the best one: changes, remedies made of them, and advice.

Days are ordinals.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..decide.finding import Finding
from ..language.rulebook import Citation
from .offers import Offer


@dataclass(frozen=True, slots=True, order=True)
class Turned:
    """A status that is another on the day judged."""

    status: str
    value: str


@dataclass(frozen=True, slots=True, order=True)
class Chosen:
    """A choice that somebody makes among the answers to a question."""

    question: str
    outcome: str


@dataclass(frozen=True, slots=True, order=True)
class Lifted:
    """A rule that did not apply."""

    rule: str


@dataclass(frozen=True, slots=True, order=True)
class Understood:
    """A vague term read otherwise."""

    term: str
    reading: str


@dataclass(frozen=True, slots=True, order=True)
class Being:
    """A fact that is another: nobody can change it; it is so for another person."""

    fact: str
    value: str


Change = Turned | Chosen | Lifted | Understood | Being
Kind = Literal["act", "status", "choice", "rule", "reading", "fact"]
Proof = Literal["proved", "searched", "open"]
"""That nothing in the person's own hands is enough: no life has it; all that they can turn was tried; not settled."""


@dataclass(frozen=True, slots=True)
class Maker:
    """An act that turns a status: who does it, and whether it may be done on the day as things stand."""

    act: str
    outcome: str | None
    actor: str
    may: bool
    cite: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Remedy:
    """Changes that together make an answer the best one on the day judged; none of them can be left out.

    `acts` bring them about on that day, in order, and `bare` are turned without any; where no acts can on that day,
    `makers` names those that turn each status. `hands` are the actors in whose hands it is, `own` tells that it is in
    the person's alone. `worse` are answers that would become worse with it, and `dangers` acts that others could then
    do to the person.
    """

    changes: tuple[Change, ...]
    kind: Kind
    hands: tuple[str, ...] = ()
    own: bool = False
    acts: tuple[Offer, ...] = ()
    bare: tuple[Turned, ...] = ()
    makers: Mapping[Turned, tuple[Maker, ...]] = field(default_factory=dict)
    worse: tuple[tuple[str, str], ...] = ()
    dangers: tuple[str, ...] = ()
    cite: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Spell:
    """The days from the first on which time alone makes an answer the best one; `to` is the last, None: it lasts."""

    start: int
    to: int | None


@dataclass(frozen=True, slots=True)
class Advice:
    """What would make one answer the best one: `wanted` in place of what was `found`.

    `spell` is what time alone brings up to the day `until`. `bounded` tells that larger sets were not tried.
    """

    column: str
    found: Finding
    wanted: str
    remedies: tuple[Remedy, ...]
    spell: Spell | None
    until: int
    alone: Proof | None
    bounded: bool

    @property
    def own(self) -> tuple[Remedy, ...]:
        """The remedies in the person's own hands."""
        return tuple(remedy for remedy in self.remedies if remedy.own)


__all__ = ["Advice", "Being", "Change", "Chosen", "Lifted", "Maker", "Proof", "Remedy", "Spell", "Turned", "Understood"]
