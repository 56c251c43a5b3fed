"""Files as people leave them: nothing there, not text, far too much, and every shape in the wrong place."""

import random
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml

from zhol.engine.language.load import build, load, read_texts
from zhol.engine.text.diagnostic import BadInput


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A directory with the least rulebook there is."""
    (tmp_path / "vocabulary.yaml").write_text("layers: {law: {}}\n")
    return tmp_path


def test_the_least_rulebook(book: Path) -> None:
    assert load(book).rules == ()


def test_no_directory(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no such directory; a rulebook is a directory"):
        load(tmp_path / "nowhere")
    with pytest.raises(BadInput, match=r"no vocabulary\.yaml"):
        load(tmp_path)


def test_what_is_no_text(book: Path) -> None:
    (book / "photo.yaml").write_bytes(b"rules: []\n# \xff\xd8\xff")
    with pytest.raises(BadInput, match=r"photo.yaml:2:3: not UTF-8 text; save the file as UTF-8"):
        load(book)


def test_a_directory_in_place_of_a_file(book: Path) -> None:
    (book / "topic.yaml").mkdir()
    with pytest.raises(BadInput, match="cannot be read: is a directory"):
        load(book)


def test_a_byte_order_mark_and_windows_line_ends_are_no_mistake(book: Path) -> None:
    (book / "vocabulary.yaml").write_bytes(b"\xef\xbb\xbflayers:\r\n  law: {}\r\n")
    assert load(book).vocabulary.layers


@pytest.mark.parametrize(
    "text",
    [
        "\x00", "\x1b[31m", "%", "@", "&a", "*a", "!!python/object:os.system []", "? [a]\n: b", "<<: {a: b}", "- - -",
        "|", "'", "{", "]", "\t", "a: b: c", "\ufeff", "- a\nb: c", "rules:\n" + "- {}\n" * 3, "rules: " + "[" * 5000,
        "{" * 5000, "x" * 3_000_000, "rules: [" + "x," * 150_000 + "]",
    ],
)  # fmt: skip
def test_no_text_whatever_is_a_fault_of_ours(text: str) -> None:
    for name in ("vocabulary.yaml", "sources.yaml", "act/instrument.yaml", "act/topic.yaml", "reforms/r.yaml"):
        texts = {"vocabulary.yaml": "layers: {law: {}}\n", name: text}
        with pytest.raises(BadInput) as wrong:
            build(texts, ("reforms/r.yaml",) if name.startswith("reforms") else ())
        assert all(found.place.file and found.place.line > 0 for found in wrong.value.diagnostics)
        assert wrong.value.report()


def test_all_files_are_told_at_once(book: Path) -> None:
    (book / "one.yaml").write_text("rules: [\n")
    (book / "two.yaml").write_text("acts: five\n")
    (book / "vocabulary.yaml").write_text("layers: {law: {oven: [treaty]}}\n")
    with pytest.raises(BadInput) as wrong:
        load(book)
    assert [Path(found.place.file).name for found in wrong.value.diagnostics] == [
        "one.yaml",
        "two.yaml",
        "vocabulary.yaml",
    ]


def test_a_broken_vocabulary_leaves_no_trail(bost: Path) -> None:
    texts = read_texts(bost)
    name = str(bost / "vocabulary.yaml")
    for harm in ("statuses: [", "layers: five\n", "- a\n"):
        with pytest.raises(BadInput) as wrong:
            build({**texts, name: harm})
        assert {found.place.file for found in wrong.value.diagnostics} == {name}


WRONG: tuple[Any, ...] = (
    "x", "", "-1", "yes", "²", "9" * 5000, "\u202e\x85", "param x", "on - on", "is", "2014-13-01", "a" * 500,
    [], {}, [[]], [{}], ["x", "x"], {"a": "b"}, {"": ""}, {"any": "x"}, {"at_least": {"n": "²", "of": []}},
    {"some": [], "has": {}},
)  # fmt: skip


def paths(tree: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path to every place in a tree."""
    yield before
    steps = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for step, inner in steps:
        yield from paths(inner, (*before, step))


def put(tree: Any, path: tuple[Any, ...], value: Any) -> Any:
    """Return a tree with another value at a path."""
    if not path:
        return value
    changed = dict(tree) if isinstance(tree, dict) else list(tree)
    changed[path[0]] = put(tree[path[0]], path[1:], value)
    return changed


def test_every_wrong_shape_at_every_place_is_told(bost: Path) -> None:
    """A seeded sample of them."""
    texts = read_texts(bost)
    trees = {name: yaml.load(text, Loader=yaml.BaseLoader) for name, text in texts.items()}
    places = [(name, path, wrong) for name, tree in trees.items() for path in paths(tree) for wrong in WRONG]
    draw = random.Random(7)
    for name, path, wrong in draw.sample(places, 120):
        text = yaml.safe_dump(put(trees[name], path, wrong), allow_unicode=True, sort_keys=False)
        with suppress(BadInput):
            assert build({**texts, name: text}).digest


def test_a_large_rulebook_is_read_in_no_time(bost: Path) -> None:
    texts = read_texts(bost)
    name = next(name for name in texts if name.endswith("admission.yaml"))
    rules = texts[name].partition("rules:\n")[2].partition("tables:")[0]
    many = "".join(rules.replace("id: ", f"id: n{n}.").replace("overrides: [", f"overrides: [n{n}.") for n in range(19))
    build(texts)
    start = time.perf_counter()
    book = build({**texts, str(Path(name).with_name("many.yaml")): "rules:\n" + many})
    assert len(book.rules) > 150
    assert time.perf_counter() - start < 2.0
