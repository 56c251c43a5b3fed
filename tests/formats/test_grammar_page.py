"""The grammar page is current, its examples load, and each key and each way of the grammar is in one of them."""

import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from zhol.engine.audit.accepted import read_accepted
from zhol.engine.decide.case import read_case
from zhol.engine.formats.files import FORMATS
from zhol.engine.formats.keys import Form, Slot, keys, others
from zhol.engine.formats.lines import MEANT, STARTS, ways
from zhol.engine.formats.page import SPOKEN_OF
from zhol.engine.formats.schema import schema
from zhol.engine.language.grammar import parse
from zhol.engine.language.load import load, load_catalogue
from zhol.engine.language.resolve import JOINTS, Resolver
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.population.calibration import read_published
from zhol.engine.population.reading import scope_of
from zhol.engine.population.told_whatif import read_whatif
from zhol.engine.text.diagnostic import Diagnostics
from zhol.engine.text.node import Scalar
from zhol.engine.text.place import Place

from .grammar import EXAMPLE, PAGE, SHOWN, written
from .reading import as_text

RULES = EXAMPLE / "rules"


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return load(RULES)


def test_the_page_is_current() -> None:
    assert PAGE.read_text("utf-8") == written(), "rules/README.md is stale; make grammar"


def test_its_links_lead_somewhere() -> None:
    text = written()
    anchors = {
        re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= anchors
    files = re.findall(r"\]\(((?:\.\./)[^)#]+)\)", text)
    assert files
    assert all((PAGE.parent / file).is_file() for file in files)


# --- the examples load


def test_the_rulebook_loads(book: Rulebook) -> None:
    assert book.rules
    assert not book.warnings
    assert load_catalogue(RULES, book).items
    for name in ("sooner", "without-seizing"):
        assert load(RULES, reform=(RULES / "reforms" / f"{name}.yaml",)).reforms


def test_the_lists_load(book: Rulebook) -> None:
    assert read_accepted((RULES / "accepted.yaml").read_text("utf-8"), "accepted.yaml")
    file = EXAMPLE / "scenarios" / "calibration" / "published.yaml"
    assert len(read_published(file, book, load_catalogue(RULES, book))) == 2


def test_the_life_loads(book: Rulebook) -> None:
    (file,) = SHOWN["case"]
    assert read_case((EXAMPLE / file).read_text("utf-8"), file, book).on


@pytest.mark.parametrize("file", SHOWN["whatif"])
def test_the_scenario_loads_with_its_cohort(file: str) -> None:
    assert read_whatif(EXAMPLE / file, RULES).intents


# --- and leave nothing out


def test_every_file_of_the_example_is_shown_or_needed() -> None:
    there = {path.relative_to(EXAMPLE).as_posix() for path in EXAMPLE.rglob("*.yaml")}
    shown = {file for files in SHOWN.values() for file in files}
    assert there - shown == {"rules/bost-constitution/instrument.yaml", "rules/bost-practice/fines.yaml"}
    assert [*SHOWN] == [*FORMATS]


def seen(form: Form, tree: Any, found: set[tuple[Form, str]]) -> None:
    """Note which keys of a form, and of those in it, a tree has."""
    for key in keys(form):
        if isinstance(tree, dict) and key.name in tree:
            found.add((form, key.name))
            inside(key.slot, tree[key.name], found)
    rest = others(form)
    if rest is not None and isinstance(tree, dict):
        for part in tree.values():
            inside(rest, part, found)


def inside(slot: Slot, tree: Any, found: set[tuple[Form, str]]) -> None:
    for form in (*slot.forms, *SPOKEN_OF.get(slot.sort, ())):
        named = {key.name for key in keys(form)} | ({*tree} if others(form) and isinstance(tree, dict) else set())
        if isinstance(tree, dict) and (slot.sort == "groups" or {*tree} <= named):
            seen(form, tree, found)
    for part in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        if slot.inner is not None:
            inside(slot.inner, part, found)
        elif slot.forms or slot.sort == "groups":
            inside(slot, part, found)


def test_every_key_is_in_an_example() -> None:
    found: set[tuple[Form, str]] = set()
    for name, files in SHOWN.items():
        for file in files:
            seen(FORMATS[name].form, as_text((EXAMPLE / file).read_text("utf-8")), found)
    there = {declared(form, key) for form, key in found}
    forms = {form for form, _ in found}
    assert not [
        f"{form.__name__}.{key.name}" for form in forms for key in keys(form) if declared(form, key.name) not in there
    ]


def declared(form: Form, key: str) -> tuple[type, str]:
    """Return a key with the form that declares it: what several forms share is shown in one of them."""
    field = next(name for name, info in form.model_fields.items() if (info.alias or name) == key)
    return next(kind for kind in reversed(form.__mro__) if field in vars(kind).get("__annotations__", {})), key


def test_every_way_of_the_grammar_is_shown_and_reads_so() -> None:
    assert {way.key for way in ways()} == {*MEANT}
    for key, (means, example) in MEANT.items():
        section, name = key.split("/")
        tree = parse(example, STARTS.get(section, "atom"))
        assert means
        assert name in {tree.data, *(part.data for part in tree.iter_subtrees())}, key


def test_what_is_shown_means_something_in_the_example(book: Rulebook) -> None:
    found = Diagnostics()
    resolver = Resolver(scope_of(book, found))
    read = {"atom": resolver.atom, "effect": resolver.effect, "trigger": resolver.trigger, "bound": resolver.duration}
    for key, (_, example) in MEANT.items():
        read[STARTS.get(key.split("/")[0], "atom")](Scalar(example, Place(key, 1, 1)))
    assert not [str(wrong) for wrong in found.errors]


def test_every_joint_is_shown() -> None:
    text = (EXAMPLE / SHOWN["rule"][0]).read_text("utf-8") + (EXAMPLE / SHOWN["vocabulary"][0]).read_text("utf-8")
    assert not [joint for joint in JOINTS if joint not in text and f"`{joint}`" not in written()]


def test_the_examples_are_taken_by_the_schema(book: Rulebook) -> None:
    for name, files in SHOWN.items():
        for file in files:
            tree = as_text((EXAMPLE / file).read_text("utf-8"))
            wrong = [error.message for error in Draft202012Validator(schema(name, book)).iter_errors(tree)]
            assert not wrong, (file, wrong)
