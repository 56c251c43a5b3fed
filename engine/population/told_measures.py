"""Read what a scenario measures: questions, goals, endings that compete, groups, and what was published of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..language.conditions import Condition
from ..language.shape import shaped
from ..text.diagnostic import nearest
from ..text.files import beside
from ..text.node import Mapping as Map
from ..text.node import Node, Scalar, text_of
from .calibration import Published, read_published
from .reading import Reading, room_beside, text_in
from .told_frame import inside
from .whatif_forms import MeasuresForm

LISTS = "calibration"
"""The directory of lists of published numbers, beside that of the scenarios."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What is measured of a run."""

    questions: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    endings: Mapping[str, Condition] = field(default_factory=dict)
    groups: tuple[str, ...] = ()
    published: tuple[Published, ...] = ()


def read_measures(r: Reading, root: Map) -> Measured:
    """Return what a scenario measures; nothing where it does not say."""
    node = root.get("measures")
    if node is None or shaped(MeasuresForm, node, "measures", r.found) is None:
        return Measured()
    return Measured(
        questions=r.named("question", inside(node, "questions"), r.words.questions),
        goals=r.named("goal", inside(node, "goals"), r.words.goals),
        endings=_endings(r, inside(node, "endings")),
        groups=r.named("group", inside(node, "groups"), _dividing(r)),
        published=_published(r, inside(node, "published")),
    )


def _endings(r: Reading, node: Node | None) -> dict[str, Condition]:
    found = {}
    for key, condition in node if isinstance(node, Map) else ():
        known = isinstance(condition, Scalar) and condition.text in r.words.goals
        found[key.text] = r.words.goals[text_of(condition)] if known else r.resolver.condition(condition)
    return found


def _dividing(r: Reading) -> list[str]:
    """Return the words that can tell people apart into groups: those of few values, and dates, by tens of years."""
    facts = [fact.id for fact in r.words.facts.values() if fact.type in ("bool", "enum", "date")]
    return [*facts, *(status.id for status in r.words.statuses.values() if not status.duty)]


def _published(r: Reading, node: Node | None) -> tuple[Published, ...]:
    """Return the numbers of a file of the directory `calibration` beside that of the scenario. Raises BadInput with
    that file's mistakes."""
    if node is None:
        return ()
    directory = room_beside(node, LISTS)
    path = beside(directory, text_of(node))
    if path is None:
        near = nearest(text_of(node), sorted(other.stem for other in directory.glob("*.yaml")))
        r.found.error(node.place, f"measures: no list of published numbers '{text_of(node)}'{near}")
        return ()
    r.texts[str(path)] = text_in(path)
    return read_published(path, r.book, r.catalogue)
