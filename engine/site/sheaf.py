"""What a site is made of: the rulebook and whatever lies beside it, read once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..audit.accepted import Accepted
from ..language.rulebook import Rulebook
from ..language.tenure import Tenure
from ..report.entries import sorts
from ..report.page import Block
from ..report.papers import Papers
from ..report.timelines import Timelines, timelines
from .features import Feature
from .runs import Runs
from .survivors import Mutants

ROOMS = {
    "act": "acts",
    "duty": "duties",
    "parameter": "parameters",
    "question": "questions",
    "status": "statuses",
    "fact": "facts",
    "vague term": "terms",
    "instrument": "instruments",
    "source": "sources",
}
"""The directory of each sort; something with one name and two sorts has one page, in that of the first."""

WORK = {"effective": "take effect", "open": "may take effect"}


@dataclass(frozen=True)
class Sheaf:
    """A rulebook in words, the features about it with their last run, and what else is told of it.

    Lives, what-ifs, reforms and texts are as written, by name; `audit` is the page of an audit, where
    one is kept, `coverage` that of what became of each item of the sources.
    """

    papers: Papers
    features: tuple[Feature, ...] = ()
    runs: Runs = field(default_factory=Runs)
    lives: Mapping[str, str] = field(default_factory=dict)
    mutants: Mutants | None = None
    what_ifs: Mapping[str, str] = field(default_factory=dict)
    reforms: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    accepted: tuple[Accepted, ...] = ()
    audit: tuple[Block, ...] = ()
    coverage: tuple[Block, ...] = ()

    @property
    def book(self) -> Rulebook:
        """The rulebook."""
        return self.papers.rulebook

    @cached_property
    def entries(self) -> dict[str, str]:
        """The leaf of each word of the rulebook."""
        found: dict[str, str] = {rule.id: f"rules/{rule.id}" for rule in self.book.rules}
        for sort, names in sorts(self.book).items():
            for name in names:
                found.setdefault(name, f"{ROOMS[sort]}/{name}")
        return found

    @cached_property
    def leaves(self) -> dict[str, str]:
        """Where each name leads: words of the rulebook, versions of a rule, features, lives."""
        found = dict(self.entries)
        for rule in self.book.rules:
            found.setdefault(rule.key, found[rule.id])
        for feature in self.features:
            found.setdefault(feature.name, f"features/{feature.name}")
        for life in self.lives:
            found.setdefault(life, f"lives/{life}")
        for text in self.texts:
            found.setdefault(text, text)
        return found

    @cached_property
    def timelines(self) -> Timelines:
        """When each question, status and duty is decided, each read as it is by default."""
        return timelines(self.book)

    @cached_property
    def tenures(self) -> dict[str, list[Tenure]]:
        """The days in force of each rule, by its id, its versions in the order of their days."""
        found: dict[str, list[Tenure]] = {}
        for tenure in sorted(self.timelines.tenures(), key=lambda tenure: (tenure.start, tenure.end)):
            found.setdefault(tenure.provision.id, []).append(tenure)
        return found

    def at_work_in(self, life: str) -> dict[str, list[str]]:
        """Return the rules that take effect, or may, in a life, where that is recorded."""
        fates = self.papers.exercised.fates if self.papers.exercised else {}
        rules = {rule.key for rule in self.book.rules}
        found: dict[str, list[str]] = {}
        for name in sorted(fates.keys() & rules):
            for fate, wheres in fates[name].items():
                if fate in WORK and any(where.endswith(f"/{life}.yaml") for where in wheres):
                    found.setdefault(WORK[fate], []).append(name)
        return found
