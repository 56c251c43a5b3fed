"""Every limit is told in one line where it is passed, and what lies just within it is read."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from zhol.engine.claims.grammar import parse as parse_claim
from zhol.engine.decide.case import read_case
from zhol.engine.decide.check import ways_for
from zhol.engine.language.dates import span_of
from zhol.engine.language.grammar import Unreadable
from zhol.engine.language.grammar import parse as parse_atom
from zhol.engine.language.load import load, read_texts
from zhol.engine.language.rulebook import Rulebook
from zhol.engine.language.values import whole
from zhol.engine.text import limits
from zhol.engine.text.diagnostic import BadInput, Diagnostics
from zhol.engine.text.files import NotRead, content
from zhol.engine.text.jsons import read_json
from zhol.engine.text.node import Node
from zhol.engine.text.tree import hidden, parse

ROOT = Path(__file__).resolve().parents[2]
BOST = ROOT / "tests" / "rulebooks" / "bost"


@pytest.fixture(scope="module")
def bost() -> Rulebook:
    return load(BOST)


def tree(text: str) -> Node | None:
    """Read a document, or raise what is wrong with it."""
    found = Diagnostics()
    root = parse(text, "f.yaml", found)
    if found.errors:
        raise BadInput(found.errors)
    return root


PAST: dict[str, tuple[Callable[[], object], str]] = {
    "characters": (lambda: tree("#" * limits.SIGNS + "\na: b"), "at most 2,000,000 are read"),
    "levels": (lambda: tree("[" * 42 + "]" * 42), "deeper than 40 levels"),
    "levels without end": (lambda: tree("[" * 1_900_000), "deeper than 40 levels"),
    "entries": (lambda: tree("[" + "a," * limits.ENTRIES + "]"), "more than 100,000 entries"),
    "one text": (lambda: tree("a: " + "b" * 20_001), "a text of 20,001 characters; at most 20,000 are read"),
    "one key": (lambda: tree("b" * 20_001 + ": a"), "20,001 characters|without a colon"),
    "mistakes": (lambda: tree("a: b\n" * 1_000), "200 mistakes are told; the rest was not looked at"),
    "a condition": (lambda: parse_atom("x" * 401, "atom"), "401 characters in one condition; at most 400 are read"),
    "a claim": (lambda: parse_claim("x" * 601), "601 characters in one claim; at most 600 are read"),
    "digits": (lambda: whole("1234567890"), "a number of 10 digits; at most 9 are read"),
    "years": (lambda: span_of("1799"), "outside 1800 to 2299"),
    "later years": (lambda: span_of("2300-01-01"), "outside 1800 to 2299"),
    "levels of JSON": (lambda: read_json("[" * 200_000), "too deep"),
    "an alias": (lambda: tree("a: &x b\nc: *x"), "anchors are not read"),
    "a control character": (lambda: tree('a: "\\e[2J"'), "the sign U\\+001B, which nobody sees"),
    "a sign that turns letters about": (lambda: tree("a: b\u202ec"), "the sign U\\+202E, which nobody sees"),
    "a sign that is never a letter": (lambda: tree("a: b\ufdd0c"), "the sign U\\+FDD0, which nobody sees"),
    "such a sign spelt": (lambda: tree('a: "\\uFDD2"'), "the sign U\\+FDD2, which nobody sees"),
    "such a sign in JSON": (lambda: read_json('"\\ufffe"'), "the sign U\\+FFFE"),
    "such a sign in a list of JSON": (lambda: read_json('{"a": ["b", ["\\ufffe"]]}'), "the sign U\\+FFFE"),
    "such a sign in a key of JSON": (lambda: read_json('{"\\u202e": 1}'), "the sign U\\+202E"),
    "such a sign in JSON as it stands": (lambda: read_json('{"a": "\u202e"}'), "the sign U\\+202E"),
    "a NUL": (lambda: tree("a: b\0"), "U\\+0000"),
    "half a sign": (lambda: tree("a: \ud800"), "not readable|U\\+D800"),
    "a key twice in JSON": (lambda: read_json('{"a": 1, "a": 2}'), "a key twice"),
    "not a number": (lambda: read_json('{"a": NaN}'), "no number"),
    "no end of a number": (lambda: read_json("9" * 10_000), "digits"),
}


@pytest.mark.parametrize("way", PAST)
def test_what_is_past_a_limit_is_refused_in_a_line_that_says_it(way: str) -> None:
    does, said = PAST[way]
    with pytest.raises((BadInput, Unreadable, NotRead, ValueError)) as told:
        does()
    assert re.search(said, getattr(told.value, "why", str(told.value)).replace("\n", " "))


def test_what_is_just_within_is_read() -> None:
    assert tree("[" * 41 + "]" * 41)
    assert tree("a: " + "b" * 20_000)
    assert whole("123456789") == 123456789


def test_json_may_have_lines_as_any_system_ends_them() -> None:
    assert read_json(b'{"a": "b",\r\n "c": ["d"]}\r\n') == {"a": "b", "c": ["d"]}


def test_joiners_that_a_language_needs_are_no_hidden_signs() -> None:
    assert not hidden("می\u200cخواهم 🂡 é\n\t")
    assert hidden("\u200b")


def test_a_letter_that_is_newer_than_this_python_is_no_hidden_sign() -> None:
    """Of what Unicode has not given out only the noncharacters are refused: they never become letters."""
    assert not hidden("\u0378\U0003ab00")
    assert [*filter(hidden, "\ufdcf\ufdd0\ufdef\ufdf0\ufffe\U0001fffe\U0010ffff")] == [
        *"\ufdd0\ufdef\ufffe\U0001fffe\U0010ffff"
    ]


def test_a_life_has_so_many_events_and_days(bost: Rulebook) -> None:
    event = "- {on: 2016, now: {location: arva}}\n"
    with pytest.raises(BadInput, match="1,001 events in one life; at most 1,000 are read"):
        read_case("person: {born: 1990}\nevents:\n" + event * 1_001, "f.yaml", bost)
    with pytest.raises(BadInput, match="more than 400 days"):
        read_case("person: {born: 1990}\non: [" + "2024-01-01, " * 401 + "]", "f.yaml", bost)


def test_a_long_life_is_filled_in_in_fewer_ways(bost: Rulebook) -> None:
    event = "- {on: 2016, now: {location: arva}}\n"
    for events, ways in ((1, 4_096), (40, 4_096), (80, 2_048), (1_000, 163)):
        case = read_case("person: {born: 1990}\nevents:\n" + event * events, "f.yaml", bost)
        assert ways_for(case, 4_096) == ways


def test_a_file_has_so_many_bytes(tmp_path: Path) -> None:
    (file := tmp_path / "f").write_bytes(b"x" * 11)
    with pytest.raises(NotRead, match="11 bytes; at most 10 are read"):
        content(file, 10)
    assert content(file, 11) == b"x" * 11


def test_a_rulebook_has_so_many_files_and_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(3):
        (tmp_path / f"{n}.yaml").write_text("# nothing")
    (tmp_path / "vocabulary.yaml").write_text("# nothing")
    monkeypatch.setattr("zhol.engine.language.load.FILES", 3)
    with pytest.raises(BadInput, match="4 files; at most 3 are read"):
        load(tmp_path)
    monkeypatch.setattr("zhol.engine.language.load.FILES", 4)
    monkeypatch.setattr("zhol.engine.language.load.RULEBOOK", 20)
    with pytest.raises(BadInput, match="at most 20 are read"):
        load(tmp_path)


def test_a_rulebook_s_bytes_are_bytes_in_any_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "vocabulary.yaml").write_text("# жол", "utf-8")
    monkeypatch.setattr("zhol.engine.language.load.RULEBOOK", 8)
    assert read_texts(tmp_path) == {str(tmp_path / "vocabulary.yaml"): "# жол"}
    monkeypatch.setattr("zhol.engine.language.load.RULEBOOK", 7)
    with pytest.raises(BadInput, match="at most 7 are read"):
        read_texts(tmp_path)


def test_every_limit_stands_in_the_document_with_its_number() -> None:
    told = (ROOT / "SECURITY.md").read_text("utf-8")
    for name, value in vars(limits).items():
        if name.isupper():
            assert f"| `{name}` | {value if name.endswith('YEAR') else f'{value:,}'} |" in told, name
