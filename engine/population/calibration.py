"""What was published about people, to be held against what becomes of them in a run, whether it fits or not."""

from collections.abc import Sequence as Sequence_
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from ..language.catalogue import Catalogue, Figure
from ..language.conditions import ALWAYS, All, Becomes, Condition, Is, Ref
from ..language.dates import Span, span_of
from ..language.forms import Form, Written
from ..language.rulebook import Rulebook
from ..language.shape import shaped
from ..text.node import Mapping as Map
from ..text.node import Node, Scalar, Sequence
from .reading import GroundedForm, Grounds, Reading, ends

KEYS = ("published",)
HOWS = ("exactly", "about", "at-least", "at-most")


class FigureForm(Form):
    """A figure of the catalogue, named."""

    work: str
    at: str
    on: str = ""
    of: str = ""


class TargetForm(GroundedForm):
    """What was counted, when, and how many there were."""

    id: str
    label: str
    during: str
    figures: list[Written]
    becomes: str | None = None
    holds: Written = None
    when: Written = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Published:
    """A published number of people, and what counts them in a run.

    Either those for whom a change happens `during` some days while `when` holds, once each; or (`becomes` is None)
    those of whom `when` holds at the end of them. `least` to `most` is the product of the figures, `how` the weakest of
    them.
    """

    id: str
    label: str
    during: Span
    becomes: Becomes | None
    when: Condition
    least: Fraction
    most: Fraction
    how: str
    grounds: Grounds
    note: str

    @property
    def counts(self) -> Condition:
        """The condition that somebody counted satisfies: from the day of the change on, or at the end of the days."""
        if self.becomes is None:
            return self.when
        return All((Is(Ref("status", self.becomes.status), (self.becomes.value,)), self.when))

    def fits(self, people: int) -> bool:
        """Tell whether a number of people is what was published, as exactly as that was said (about: to a tenth)."""
        slack = Fraction(1, 10) if self.how == "about" else 0
        least, most = self.least * (1 - slack), self.most * (1 + slack)
        return (self.how == "at-most" or least <= people) and (self.how == "at-least" or people <= most)


def read_published(file: Path, book: Rulebook, catalogue: Catalogue) -> tuple[Published, ...]:
    """Return the numbers that a file lists. Raises BadInput with every mistake in it."""
    r = Reading(book, catalogue)
    root = r.root(file, KEYS, "a list of published numbers")
    listed = root.get("published") if root else None
    found: dict[str, Published] = {}
    for node in listed.items if isinstance(listed, Sequence) else ():
        one = _published(r, node)
        if one is not None and one.id in found:
            r.found.error(node.place, f"published: '{one.id}' a second time")
        if one is not None:
            found[one.id] = one
    return r.done(tuple(found.values()))


def _published(r: Reading, node: Node) -> Published | None:
    form = shaped(TargetForm, node, "published", r.found)
    if form is None or not isinstance(node, Map):
        return None
    what = f"published {form.id}"
    grounds = r.grounds(form, node, what)
    during = r.read(node.get("during"), span_of, what)
    becomes = _change(r, node, what)
    if (form.becomes is None) == (form.holds is None):
        r.found.error(node.place, f"{what}: give either 'becomes', a change, or 'holds', conditions")
    when = r.resolver.condition(node.get("holds") if form.becomes is None else node.get("when"))
    listed = node.get("figures")
    figures = [
        r.published(each, what)
        for each in (listed.items if isinstance(listed, Sequence) else ())
        if isinstance(each, Map) and shaped(FigureForm, each, what, r.found)
    ]
    known = [figure for figure in figures if figure is not None]
    if during is None or not known or len(known) != len(form.figures):
        return None
    least, most = _product(known)
    return Published(
        form.id, form.label, during, becomes, when or ALWAYS, least, most, _weakest(known), grounds, form.note
    )


def _change(r: Reading, node: Map, what: str) -> Becomes | None:
    words = node.get("becomes")
    if not isinstance(words, Scalar) or words.void:
        return None
    change = r.resolver.moment(words)
    if isinstance(change, Becomes):
        return change
    if change is not None:
        r.found.error(words.place, f"{what}: '{words.text}' is no change; write it as: status becomes value")
    return None


def _product(figures: Sequence_[Figure]) -> tuple[Fraction, Fraction]:
    least, most = Fraction(1), Fraction(1)
    for figure in figures:
        low, high = ends(figure)
        least, most = least * low, most * high
    return least, most


def _weakest(figures: Sequence_[Figure]) -> str:
    """Return how exact a product is: a share that the press prints makes it no more than about so many."""
    hows = {figure.how for figure in figures} | ({"about"} if len(figures) > 1 else set())
    return max(hows, key=HOWS.index)
