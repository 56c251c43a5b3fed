"""What names mean, while a rulebook is being read: looking words up, saying which was meant."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from ..text.diagnostic import Diagnostics, nearest
from ..text.node import Mapping as Map
from ..text.place import Place
from .conditions import Ref
from .rulebook import Actor, Category, Fact, Layer, Status, VagueTerm

LISTED = 8
"""How many names a message lists where none is near."""


@dataclass
class Scope:
    """The declared words: facts, statuses (duties too), questions and their outcomes, parameters and their units.

    So that one mistake is told once: `broken` are names whose own declaration is mistaken, `dropped` those that a
    reform took away, `blind` the sorts of names of which some could not be read; what is looked up there is passed
    over. `cited` are the citations met with, to be held against the catalogue at the end.
    """

    found: Diagnostics
    facts: dict[str, Fact] = field(default_factory=dict)
    statuses: dict[str, Status] = field(default_factory=dict)
    questions: dict[str, tuple[str, ...]] = field(default_factory=dict)
    parameters: dict[str, str] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)
    layers: Mapping[str, Layer] = field(default_factory=dict)
    actors: Mapping[str, Actor] = field(default_factory=dict)
    categories: Mapping[str, Category] = field(default_factory=dict)
    terms: dict[str, VagueTerm] = field(default_factory=dict)
    calendars: frozenset[str] = frozenset()
    acts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    rules: dict[str, str] = field(default_factory=dict)
    instruments: frozenset[str] = frozenset()
    works: frozenset[str] | None = None
    versions: Mapping[str, str] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    dropped: set[str] = field(default_factory=set)
    blind: set[str] = field(default_factory=set)
    cited: list[Map] = field(default_factory=list)

    def ref(self, name: str, place: Place) -> Ref | None:
        """Return what a name is, or report it as unknown."""
        if name in self.facts:
            return Ref("fact", name)
        if name in self.statuses:
            return Ref("status", name)
        if name in self.questions:
            return Ref("question", name)
        if name in self.parameters:
            self.found.error(place, f"'{name}' is a parameter; write param {name}")
        else:
            self.unknown("word", name, [*self.facts, *self.statuses, *self.questions], place)
        return None

    def status(self, name: str, place: Place) -> Status | None:
        """Return a status, or say that the name is none."""
        if name in self.statuses:
            return self.statuses[name]
        if name in self.facts or name in self.questions:
            sort = "a fact, which never changes" if name in self.facts else "a question, which has no memory"
            self.found.error(place, f"'{name}' is {sort}; only a status can be changed, counted or dated")
        else:
            self.unknown("status", name, self.statuses, place)
        return None

    def values(self, ref: Ref) -> tuple[str, ...] | None:
        """Return the values that a word can have; None where they are not listed (dates, unbounded numbers)."""
        if ref.sort == "question":
            return self.questions[ref.name]
        if ref.sort == "status":
            return self.statuses[ref.name].values
        fact = self.facts[ref.name]
        return {"bool": ("yes", "no"), "enum": fact.values, "set": fact.values}.get(fact.type)

    def name(self, sort: str, name: str, known: Collection[str], place: Place) -> bool:
        """Report a name that is not among the known ones; tell whether it is."""
        if name in known:
            return True
        self.unknown(sort, name, known, place)
        return False

    def unknown(self, sort: str, name: str, known: Iterable[str], place: Place) -> None:
        """Report an unknown name, unless what it stands for may have been mistaken itself."""
        sorts = sort.split(" of ")[0].split(" ")
        if not name or name in self.broken | self.dropped or any(one in self.blind for one in sorts):
            return
        names = sorted(filter(None, known))
        hint = nearest(name, names) or (f"; known: {', '.join(names)}" if 0 < len(names) <= LISTED else "")
        self.found.error(place, f"unknown {sort} '{name}'{hint}")

    def blinded(self, *sorts: str) -> None:
        """Note that names of some sorts could not be read."""
        self.blind.update(sorts)


VOCABULARY = ("word", "fact", "status", "question", "role", "actor", "term", "layer", "reading", "outcome", "category")
TOPICS = ("word", "status", "rule", "act", "parameter", "term", "reading")
"""What is declared in the vocabulary, and in topic files (duties are statuses, and some parameters terms)."""
