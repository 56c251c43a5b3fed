"""The published schemas: they take every file that ships and refuse what is wrong in shape."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from zhol.cli import zhol
from zhol.engine.decide.case import KEYS as CASE_KEYS
from zhol.engine.decide.case import RELATIVE_KEYS
from zhol.engine.decide.case_forms import AsksForm, CaseForm, LifeForm
from zhol.engine.decide.told_asks import KEYS as ASKS_KEYS
from zhol.engine.formats.files import FORMATS, CohortFile, GroupForm, PublishedFile, WhatifFile
from zhol.engine.formats.keys import keys
from zhol.engine.formats.pattern import pattern
from zhol.engine.formats.said import SAID
from zhol.engine.formats.schema import NAMES, _forms, schema
from zhol.engine.formats.sorts import sorts
from zhol.engine.language.grammar import Unreadable, parse
from zhol.engine.language.load import build, load
from zhol.engine.language.reform import VERBS
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.population import calibration, told_cohort, told_groups, told_whatif
from zhol.engine.population.likeness import LIKE

from .reading import ROOT, SHIPPED, as_edited, as_text

BAD = ROOT / "tests" / "bad"

WRONG_IN_MEANING = set(
    """
    act-a-second-time at-least-too-many at-on-a-question atom-over-two-lines case-count-passes-its-end
    case-events-out-of-order case-judged-before-it-opens catalogue-cited-astray circle-of-questions circle-of-rules
    column-unknown constraint-says-nothing count-in-months count-of-a-fact duty-mistaken duty-named-like-a-word
    force-by-no-date force-ends-before-it-begins holds-what-is-no-document instruments-over-each-other
    layers-in-a-circle months-between-dates one-word-two-meanings outcome-without-effects overrides-another-question
    overrides-unknown parameter-twice-from-one-day period-since-no-date question-known quoted-atom row-too-short
    stamps-compared-with-days takes-less-than-least term-without-citation triggers-that-look-at-each-other
    two-versions-on-one-day unknown-calendar unknown-outcome unknown-parameter unknown-unit unknown-value unknown-word
    value-is-a-keyword act-on-an-undecided-question case-stated-and-unknown parameter-lacks-a-reading gap-mistaken
    discretion-over-a-status
    """.split()
)
"""What only zhol can refuse: each part has the right shape, and together they mean nothing."""

WRONG_IN_WORDS = set(
    """
    case-birth-misread case-changes-what-is-not-plain case-fact-under-opens case-impossible-date
    case-number-in-other-digits case-status-under-person case-unknown-act-or-outcome case-unknown-fact-value
    effects-mistaken rule-on-a-fact several-at-once unknown-layer-and-reading
    """.split()
)
"""What a schema refuses that has the words of the rulebook in it, and one without them cannot."""

NO_YAML = set(
    """
    anchor-and-alias case-key-without-value case-role-points-back control-character duplicate-key empty-file
    key-without-value tag too-deep two-documents yaml-indent yaml-not-closed yaml-second-colon yaml-tab
    """.split()
)
"""What is refused before there is anything to hold against a schema."""

WAYS = sorted(path.name for path in BAD.iterdir() if (path / "expected.txt").exists())


@cache
def rulebook() -> Rulebook:
    return load(ROOT / "rules")


@cache
def base() -> Rulebook:
    files = sorted((BAD / "base").rglob("*.yaml"))
    return build({str(path.relative_to(BAD / "base")): path.read_text("utf-8") for path in files})


@cache
def validator(name: str = "any", book: str = "") -> Draft202012Validator:
    books = {"": None, "ships": rulebook, "base": base}
    return Draft202012Validator(schema(name, (get := books[book]) and get()))


def refused(way: str, book: str = "") -> bool:
    """Tell whether the schema of any file refuses one of the files of a way to be wrong."""
    trees = [as_text(path.read_text("utf-8")) for path in sorted((BAD / way).rglob("*.yaml"))]
    assert all(tree is not None for tree in trees)
    return any(not validator(book=book).is_valid(tree) for tree in trees)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("book", ["", "ships"])
def test_a_schema_is_one(name: str, book: str) -> None:
    Draft202012Validator.check_schema(validator(name, book).schema)
    spoken = set(re.findall(r'"#/\$defs/([^"]+)"', json.dumps(validator(name, book).schema)))
    assert spoken == set(validator(name, book).schema["$defs"])


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.relative_to(ROOT).as_posix())
@pytest.mark.parametrize("read", [as_text, as_edited])
def test_what_ships_is_taken(path: Path, read: Any) -> None:
    tree = read(path.read_text("utf-8"))
    for book in ("", "ships"):
        wrong = best_match(validator(book=book).iter_errors(tree))
        assert wrong is None, f"{wrong.json_path}: {wrong.message[:200]}"


def test_every_sort_of_file_ships() -> None:
    trees = [as_text(path.read_text("utf-8")) for path in SHIPPED]
    for name in FORMATS:
        assert any(validator(name, "ships").is_valid(tree) for tree in trees), name


@pytest.mark.parametrize("way", WAYS)
def test_what_is_wrong_in_shape_is_refused(way: str) -> None:
    if way in NO_YAML:
        assert any(as_text(path.read_text("utf-8")) is None for path in (BAD / way).rglob("*.yaml"))
    elif way in WRONG_IN_MEANING:
        assert not refused(way)
    elif way in WRONG_IN_WORDS:
        assert not refused(way)
        assert refused(way, "base")
    else:
        assert refused(way)


def test_the_small_rulebook_is_taken() -> None:
    for path in (BAD / "base").rglob("*.yaml"):
        assert validator(book="base").is_valid(as_text(path.read_text("utf-8"))), path


def test_a_file_of_no_sort_is_refused() -> None:
    assert not validator().is_valid({"ruless": []})


# --- the forms are those by which files are read


def test_forms_have_the_keys_that_readers_take() -> None:
    def names(form: Any) -> set[str]:
        return {key.name for key in keys(form)}

    assert names(CaseForm) == set(CASE_KEYS)
    assert names(LifeForm) == set(RELATIVE_KEYS)
    assert names(AsksForm) == set(ASKS_KEYS)
    assert names(WhatifFile) == {*told_whatif.KEYS, LIKE}
    assert names(CohortFile) == set(told_cohort.KEYS)
    assert names(GroupForm) == set(told_groups.KEYS)
    assert names(PublishedFile) == set(calibration.KEYS)
    edits = {tuple(key.name for key in keys(form)) for form in _forms() if {*form.model_fields} & {*VERBS}}
    assert edits == {verb_keys for verb_keys, _ in VERBS.values()}


def test_every_key_says_what_it_means() -> None:
    assert not [f"{form.__name__}.{key.name}" for form in _forms() for key in keys(form) if not key.says]


def test_every_form_says_what_it_is() -> None:
    assert not [form.__name__ for form in _forms() if not (form.__doc__ or "").strip()]


def test_every_sort_has_words_and_a_schema() -> None:
    assert {*SAID, "atom"} == {*sorts()}


# --- one-line texts


STARTS = ("atom", "effect", "trigger", "term", "moment", "bound")
TOKENS = st.sampled_from(
    "is not known was holds days of touching times becomes or in throughout last param this calendar year since on "
    "until for increases by birth permit clan hill held 5 30 2014-06-01 2014..2016 <= = + - days months ( , :".split()
)


def readable(text: str, start: str) -> bool:
    try:
        parse(text, start)
    except Unreadable:
        return False
    return True


@pytest.mark.parametrize("start", STARTS)
@given(words=st.lists(TOKENS, min_size=1, max_size=9))
def test_a_pattern_takes_whatever_the_grammar_takes(start: str, words: list[str]) -> None:
    text = " ".join(words)
    if readable(text, start):
        assert re.search(pattern(start), text)


def test_a_pattern_refuses_what_the_grammar_refuses() -> None:
    for text in (
        "permit is",
        "on >= born +",
        "permit is (held)",
        "held permit is",
        "days of permit is held > 3",
        "a, b",
    ):
        assert not readable(text, "atom")
        assert not re.search(pattern("atom"), text), text


@pytest.mark.parametrize("start", STARTS)
def test_a_pattern_is_one_to_a_browser_too(start: str) -> None:
    """With the flag `u` it takes no sign for escaped that needs it not, and no extension of Python's."""
    assert set(re.findall(r"\\(.)", pattern(start))) <= set("sSdDwWbB" + r"^$\.*+?()[]{}|/")
    assert set(re.findall(r"\(\?(.)", pattern(start))) <= set(":=!")


# --- the command


def test_the_command_writes_what_is_made() -> None:
    done = CliRunner().invoke(zhol, ["rules", "--schema", "case"])
    assert done.exit_code == 0
    assert json.loads(done.output) == schema("case", rulebook())


def test_the_help_names_every_format() -> None:
    said = CliRunner().invoke(zhol, ["rules", "--help"]).output
    assert not [name for name in (*FORMATS, "check") if not re.search(rf"\b{name}\b", said)]


def test_a_format_that_there_is_not_is_told() -> None:
    done = CliRunner().invoke(zhol, ["rules", "--schema", "cases"])
    assert done.exit_code == 2
    assert "did you mean case?" in done.stderr


def test_an_editor_completes_the_words_of_the_rulebook() -> None:
    made = validator("case", "ships").schema["$defs"]
    assert set(made["LifeForm"]["properties"]["person"]["properties"]) == set(rulebook().vocabulary.facts)
    assert set(made["OpensForm"]["properties"]) == {"on", *rulebook().vocabulary.statuses}
