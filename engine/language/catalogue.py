"""What the sources say, item by item, and what became of each: the rulebook held against what it was made from.

An item's link to the rules, acts, duties, parameters, terms and instruments that carry it is never written down: it
is read off their citations. Written is only what citations cannot tell: a figure, an assumption, or why it is out of
scope. A catalogue changes no answer, so it is no part of a rulebook's digest, and is read only by those who ask for it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from ..text.place import Place
from .dates import Span
from .passage import Passage, within
from .rulebook import Citation, Rulebook

How = Literal["exactly", "about", "at-least", "at-most"]
Number = int | float
SORTS = ("rule", "duty", "act", "parameter", "term", "instrument")
WRITTEN = ("figure", "assumption", "out of scope")
GAP = "gap"
FATES = (*SORTS, *WRITTEN, GAP)
"""What may have become of an item, in the order in which it is counted under one of them."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that a source states: `low` to `high` of a unit, on a day or over a period, somewhere."""

    low: Number
    high: Number
    unit: str
    how: How = "exactly"
    on: Span | None = None
    per: str = ""
    place: str = ""
    of: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One statement of a source: where it stands, how it binds, since when, how far it is confirmed, in few words."""

    id: str
    work: str
    at: str
    passage: Passage
    says: str
    layers: tuple[str, ...]
    marks: tuple[str, ...]
    dates: str
    figures: tuple[Figure, ...]
    assumption: str
    out_of_scope: str
    place: Place

    @property
    def written(self) -> str:
        """Return what is written of it, or nothing where its fate is read off the citations."""
        told = (self.figures, self.assumption, self.out_of_scope)
        return next((fate for fate, words in zip(WRITTEN, told, strict=True) if words), "")

    def holds(self, cited: Passage) -> bool:
        """Tell whether a citation stands at this item, or within it; a wider one says nothing of it."""
        return any(within(spot, own) for spot in cited.spots for own in self.passage.spots)


@dataclass(frozen=True)
class Catalogue:
    """The items of all works, in the order written."""

    items: tuple[Item, ...]

    @cached_property
    def by_work(self) -> Mapping[str, tuple[Item, ...]]:
        """Return the items of each work."""
        found: dict[str, list[Item]] = {}
        for item in self.items:
            found.setdefault(item.work, []).append(item)
        return {work: tuple(items) for work, items in found.items()}

    def knows(self, work: str, cited: Passage) -> bool:
        """Tell whether there is an item wherever a citation stands; of a work that is not catalogued, all is known."""
        if work not in self.by_work:
            return True
        own = [spot for item in self.by_work[work] for spot in item.passage.spots]
        return all(any(within(end, spot) or within(spot, end) for spot in own) for end in cited.ends)

    def shares_its_place(self, item: Item) -> bool:
        """Tell whether another item stands at the same passage, so that a citation may mean either."""
        return any(other.passage == item.passage and other is not item for other in self.by_work[item.work])


def citing(book: Rulebook) -> Iterator[tuple[str, str, Citation]]:
    """Yield every citation of a rulebook with the sort and the id of what makes it, in the order of `SORTS`."""
    for rule in book.rules:
        yield from (("rule", rule.id, cite) for cite in rule.cite)
    for duty in book.duties.values():
        yield from (("duty", duty.id, cite) for cite in duty.cite)
    for act in book.acts.values():
        yield from (("act", act.id, cite) for cite in act.cite)
    for parameter in book.parameters.values():
        yield from (("parameter", parameter.id, cite) for worth in parameter.worths for cite in worth.cite)
    for term in book.vocabulary.terms.values():
        yield from (("term", term.id, cite) for cite in term.cite)
    for instrument in book.instruments.values():
        yield from (("instrument", instrument.id, cite) for cite in instrument.cite)
