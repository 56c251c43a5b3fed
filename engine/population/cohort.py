"""A cohort: who the people are on the day it opens, told by groups and by how many stand in each."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

from ..decide.life import FactValue, Opened
from ..text.place import Place
from .kin import Kinds
from .margins import Margin, Misfit, cells, fit, whole
from .reading import Grounds, Resting

ALL = ""
"""In place of a group: all people."""


@dataclass(frozen=True, slots=True)
class Group:
    """People alike in what they state: facts and statuses as a life states them; what lies between two days, or two
    numbers, is spread evenly over them. Who has nobody in a role, or which kind of relative (by its number, see `kin`),
    and what of them is unknown, is stated too."""

    id: str
    label: str
    facts: Mapping[str, FactValue]
    opens: Mapping[str, Opened]
    roles: Mapping[str, int] = field(default_factory=dict)
    unknown: frozenset[str] = frozenset()

    @property
    def states(self) -> frozenset[str]:
        """Every word that the group says something of."""
        return frozenset((*self.facts, *self.opens, *self.roles, *self.unknown))


@dataclass(frozen=True, slots=True)
class Told:
    """How many people stand in the groups of one or several traits, and what that rests on."""

    of: tuple[str, ...]
    people: tuple[float, ...]
    grounds: Grounds
    place: Place

    def combinations(self, traits: Mapping[str, tuple[Group, ...]]) -> list[tuple[str, ...]]:
        """Return the combinations of groups that it counts, in the order of its numbers."""
        return list(product(*([group.id for group in traits[trait]] for trait in self.of)))


@dataclass(frozen=True, slots=True)
class Shares:
    """Who has which kind of relative in a role: of all, or of those in each group of a trait, the share that has each
    of some `numbers` (see `kin`), and what that rests on."""

    role: str
    within: str
    numbers: tuple[int, ...]
    shares: Mapping[str, tuple[float, ...]]
    grounds: Grounds

    @property
    def of(self) -> tuple[str, ...]:
        """What it speaks of."""
        return (self.within, self.role) if self.within else (self.role,)


@dataclass(frozen=True)
class Cohort:
    """People told by groups: `traits` are ways to divide all of them, `margins` what is known of how many are where;
    `kinds` are their relatives, `kin` how many have which.

    `on` is the day (an ordinal) on which all of it holds, `people` how many there are at full size; `file`, `text` and
    `digest` are the name, the words and a hash of the file that says so.
    """

    id: str
    label: str
    people: int
    on: int
    everyone: Group
    traits: Mapping[str, tuple[Group, ...]]
    margins: tuple[Told, ...]
    grounds: Grounds
    kinds: Kinds = field(default_factory=dict)
    kin: tuple[Shares, ...] = ()
    note: str = ""
    digest: str = ""
    file: str = ""
    text: str = field(default="", repr=False)

    @cached_property
    def shape(self) -> tuple[int, ...]:
        """How many groups each trait has."""
        return tuple(len(groups) for groups in self.traits.values())

    @cached_property
    def fitted(self) -> list[float] | Misfit:
        """How many people of the full size stand in each cell, or the margin that contradicts the others."""
        order = list(self.traits)
        margins = [Margin(tuple(order.index(trait) for trait in told.of), told.people) for told in self.margins]
        return fit(self.shape, [*margins, Margin((), (float(self.people),))])

    def counted(self, people: int) -> list[tuple[tuple[Group, ...], int]]:
        """Return every cell that somebody stands in, as a group of each trait, and how many of so many people do.

        Raises ValueError where the margins contradict each other, which reading a cohort refuses.
        """
        if isinstance(self.fitted, Misfit):
            raise ValueError(f"margin {self.fitted.margin + 1} contradicts the others")
        groups, numbers = list(self.traits.values()), whole(self.fitted, people)
        return [
            (tuple(groups[axis][at] for axis, at in enumerate(cell)), number)
            for cell, number in zip(cells(self.shape), numbers, strict=True)
        ]

    @property
    def rests(self) -> tuple[Resting, ...]:
        """What the cohort takes from sources, and what it assumes, in the order written."""
        return (
            Resting("how many people", self.grounds),
            *(Resting(f"how many by {' and '.join(margin.of)}", margin.grounds) for margin in self.margins),
            *(Resting(f"how many by {' and '.join(shares.of)}", shares.grounds) for shares in self.kin),
        )
