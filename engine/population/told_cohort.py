"""Read a cohort: groups in the words of a life, margins as numbers with their sources."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from ..language.catalogue import Catalogue
from ..language.dates import day_of
from ..language.rulebook import Rulebook
from ..language.shape import shaped
from ..text.node import Mapping as Map
from .cohort import Cohort, Group
from .margins import Misfit
from .reading import GroundedForm, Reading
from .told_groups import read_group, read_traits, stated_once
from .told_kin import read_kinds
from .told_margins import read_margins
from .told_shares import read_shares

KEYS = ("cohort", "relatives", "everyone", "traits", "margins")
MOST_PEOPLE = 100_000_000


class HeadForm(GroundedForm):
    """What a cohort is called, how many it has, on which day."""

    id: str
    people: int
    on: str
    label: str = ""
    note: str = ""


def read_cohort(file: Path, book: Rulebook, catalogue: Catalogue) -> Cohort:
    """Return the cohort that a file tells. Raises BadInput with every mistake in it."""
    r = Reading(book, catalogue)
    root = r.root(file, KEYS, "a cohort")
    cohort = r.done(_cohort(r, root) if root is not None else None)
    text = r.texts[str(file)]
    return replace(cohort, digest=sha256(text.encode()).hexdigest(), file=file.name, text=text)


def _cohort(r: Reading, root: Map) -> Cohort | None:
    head = root.get("cohort")
    if head is None:
        r.found.error(root.place, "a cohort without a head; write cohort: {id, people, on}, and what it rests on")
        return None
    form = shaped(HeadForm, head, "cohort", r.found)
    if form is None or not isinstance(head, Map):
        return None
    grounds = r.grounds(form, head, "cohort")
    on = r.read(head.get("on"), day_of, "cohort")
    right = 0 < form.people <= MOST_PEOPLE
    if not right:
        r.found.error(head.value_place("people"), f"a cohort of {form.people:,} people; 1 to {MOST_PEOPLE:,} are read")
    if on is None or not right:
        return None
    kinds = read_kinds(r, root.get("relatives"), on)
    everyone = read_group(r, "everyone", root.get("everyone"), on, kinds) or Group("everyone", "everyone", {}, {})
    traits = read_traits(r, root.get("traits"), on, kinds)
    margins = read_margins(r, root, traits, form.people, kinds)
    kin = read_shares(r, root, traits, kinds)
    stated_once(r, root, everyone, traits, kin)
    cohort = Cohort(
        form.id, form.label or form.id, form.people, on, everyone, traits, margins, grounds, kinds, kin, form.note
    )
    if not r.found.errors:
        _agreeing(r, cohort)
    return cohort


def _agreeing(r: Reading, cohort: Cohort) -> None:
    """Report the margin that no table of people meets together with the others."""
    found = cohort.fitted
    if not isinstance(found, Misfit):
        return
    margin = cohort.margins[found.margin]
    where = " ".join(margin.combinations(cohort.traits)[found.at])
    r.found.error(
        margin.place,
        f"margin of {' and '.join(margin.of)}: {where} should be {margin.people[found.at]:,.0f} people and comes to "
        f"{found.comes_to:,.0f} with the other margins; they contradict each other",
    )
