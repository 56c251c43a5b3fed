"""Read what frames a scenario: under which rules, over which days, for whom, in how many replicates."""

from pathlib import Path
from typing import TypeVar

from ..decide.stance import Stance, default_readings
from ..language.dates import Span, day_of, text
from ..language.forms import Form
from ..language.shape import shaped
from ..text.diagnostic import nearest
from ..text.files import beside, is_plain
from ..text.node import Mapping as Map
from ..text.node import Node, Scalar, text_of
from .amounts import amount_of
from .cohort import Cohort
from .reading import Reading, room_beside
from .told_cohort import MOST_PEOPLE, read_cohort
from .told_kin import read_kinds
from .whatif import Table
from .whatif_forms import HorizonForm, StanceForm, TableForm

F = TypeVar("F", bound=Form)


def part(r: Reading, root: Map, form: type[F], key: str, missing: str) -> F | None:
    """Return a part that a scenario must have; where it is missing, that is told."""
    node = root.get(key)
    if node is None:
        r.found.error(root.place, f"a scenario without '{key}'; write {missing}")
        return None
    return shaped(form, node, key, r.found)


def inside(node: Node | None, key: str) -> Node | None:
    """Return what stands under a key of a map."""
    return node.get(key) if isinstance(node, Map) else None


def read_stance(r: Reading, root: Map) -> Stance | None:
    """Return the layers, readings and rules left out that a scenario names; all layers where it names none."""
    node, book = root.get("stance"), r.book
    form = StanceForm() if node is None else shaped(StanceForm, node, "stance", r.found)
    if form is None:
        return None
    layers = r.named("layer", inside(node, "layers"), r.words.layers) or tuple(r.words.layers)
    always = [id for id, layer in r.words.layers.items() if layer.under_all]
    readings = default_readings(book)
    chosen = inside(node, "readings")
    for key, value in chosen if isinstance(chosen, Map) else ():
        if r.scope.name("term", key.text, book.terms, key.place):
            named = r.named(f"reading of {key.text}", value, book.terms[key.text].readings)
            readings[key.text] = (*named, readings[key.text])[0]
    known = {rule.id for rule in book.rules} | {rule.table for rule in book.rules if rule.table}
    off = r.named("rule", inside(node, "off"), known)
    return Stance(frozenset((*layers, *always)), readings, frozenset(off))


def read_horizon(r: Reading, root: Map) -> Span | None:
    """Return the first day of a scenario and the first day no more."""
    form = part(r, root, HorizonForm, "horizon", "horizon: {from: a day, until: the first day no more}")
    node = root.get("horizon")
    if form is None or node is None:
        return None
    start = r.read(inside(node, "from"), day_of, "horizon")
    until = r.read(inside(node, "until"), day_of, "horizon")
    if start is None or until is None:
        return None
    if until <= start:
        r.found.error(node.place, "a horizon until a day that is not after its first")
        return None
    return Span(start, until)


def read_people(r: Reading, root: Map, horizon: Span | None) -> Cohort | Table | None:
    """Return whom a scenario is about: a cohort by its name, or a table. Raises BadInput for the cohort's mistakes."""
    node = root.get("cohort")
    if node is None:
        r.found.error(root.place, "a scenario about nobody; write cohort: its name, or {table: a file, on: a day}")
        return None
    found = _cohort(r, node) if isinstance(node, Scalar) else _table(r, node)
    if found and horizon and horizon.lo < found.on:
        days = f"from {text(horizon.lo)}, before the cohort opens on {text(found.on)}"
        r.found.error(root.value_place("horizon"), f"a horizon {days}")
    return found


def _cohort(r: Reading, node: Scalar) -> Cohort | None:
    """Read a cohort by its name: a file of the directory `cohorts` beside that of the scenario."""
    directory = room_beside(node, "cohorts")
    path = beside(directory, node.text)
    if path is None:
        known = sorted(other.stem for other in directory.glob("*.yaml"))
        r.found.error(node.place, f"unknown cohort '{node.text}'{nearest(node.text, known)}")
        return None
    return read_cohort(path, r.book, r.catalogue)


def _table(r: Reading, node: Node) -> Table | None:
    form = shaped(TableForm, node, "cohort", r.found)
    on = r.read(inside(node, "on"), day_of, "cohort")
    if form is None or on is None:
        return None
    path = Path(node.place.file).parent / form.table
    if not is_plain(path):
        r.found.error(node.place, f"cohort: no file '{form.table}' beside the scenario")
    return Table(path, on, read_kinds(r, inside(node, "relatives"), on))


def how_many(r: Reading, root: Map, cohort: Cohort | Table) -> int:
    """Return how many people are drawn of a cohort, all where nothing is said; of a table all are taken (0)."""
    node = root.get("people")
    if isinstance(cohort, Cohort):
        return number(r, root, "people", cohort.people, 1, MOST_PEOPLE)
    if node is not None:
        r.found.error(node.place, "'people' beside a table, whose people are all taken")
    return 0


def number(r: Reading, root: Map, key: str, otherwise: int, least: int, most: int) -> int:
    """Return a whole number between two others."""
    node = root.get(key)
    amount = r.read(node, amount_of, f"'{key}'")
    if node is None or amount is None:
        return otherwise
    if amount.denominator != 1 or not least <= amount <= most:
        limits = f"a whole number from {least:,} to {most:,}"
        r.found.error(node.place, f"'{key}' is '{text_of(node)}'; it should be {limits}")
    return int(amount)
