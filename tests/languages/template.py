"""What there is to translate: the engine's sentences as its code holds them, the words as a rulebook does."""

import ast
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from jinja2 import Environment, nodes

from zhol.engine.language.labels import opened
from zhol.engine.language.rulebook import Rulebook

ENGINE = Path(__file__).parent.parent.parent / "engine"
SPOKEN = ("phrase", "tell", "sentence")
"""What a sentence is given to, to be told in the reader's language."""
SHOWN = 4
"""Of so many things a word is said to be the label; of more, that there are others."""
Found = Iterator[tuple[str, str]]


def sentences() -> Catalog:
    """Return the engine's sentences; each says in which files it stands."""
    catalog = Catalog(charset="utf-8")
    for file in sorted([*ENGINE.rglob("*.py"), *ENGINE.rglob("*.html")]):
        text = file.read_text("utf-8")
        for message in in_module(text) if file.suffix == ".py" else in_sheet(text):
            catalog.add(message, locations=[(file.relative_to(ENGINE.parent).as_posix(), 0)])
    return catalog


def in_module(text: str) -> Iterator[str]:
    """Yield the sentences in a module as they stand in it; Babel's own reader misses those in f-strings."""
    yield from _in_node(ast.parse(text))


def _in_node(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call) and node.args:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        said = node.args[0]
        if name in SPOKEN and isinstance(said, ast.Constant) and isinstance(said.value, str):
            yield said.value
    for child in ast.iter_child_nodes(node):
        yield from _in_node(child)


def in_sheet(text: str) -> Iterator[str]:
    """Yield the sentences in a sheet of the site."""
    for call in Environment().parse(text).find_all(nodes.Call):
        if getattr(call.node, "name", "") in SPOKEN and call.args and isinstance(call.args[0], nodes.Const):
            yield str(call.args[0].value)


def words(book: Rulebook) -> Catalog:
    """Return a rulebook's words; each says of what it is the label."""
    catalog = Catalog(charset="utf-8")
    for english, of in labels(book):
        catalog.add(english, auto_comments=[of])
    for message in catalog:
        message.auto_comments = list(dict.fromkeys(message.auto_comments))
        message.auto_comments[SHOWN:] = ["and of others"] if len(message.auto_comments) > SHOWN else []
    return catalog


def labels(book: Rulebook) -> Found:
    """Yield each label and value of the vocabulary, then of acts, duties and rules, and what it is of."""
    known = book.vocabulary
    for sort, named in (
        ("layer", known.layers), ("question", known.questions), ("status", known.statuses), ("fact", known.facts),
        ("actor", known.actors), ("vague term", book.terms), ("act", book.acts), ("duty", book.duties),
    ):  # fmt: skip
        for id, noun in named.items():
            yield (str(getattr(noun, "label", "")) or opened(id)).lstrip("+ "), f"{sort} {id}"
            yield from ((said, f"{value}, of {id}") for value, said in values(noun, book))
    for name in {**known.roles, **known.goals}:
        yield known.labels.get(name) or opened(name), f"role or goal {name}"
    for id, instrument in book.instruments.items():
        yield instrument.title or opened(id), f"instrument {id}"
    for rule in book.rules:
        if rule.label:
            yield rule.label, f"rule {rule.id}"


def values(noun: object, book: Rulebook) -> Found:
    """Yield what a word may be: each value, and what it is called."""
    labels: dict[str, str] = dict(getattr(noun, "labels", {}))
    if getattr(noun, "integer", False) or getattr(noun, "id", "") in book.parameters:
        return
    told = ("outcomes", "values", "readings")
    listed = next((tuple(getattr(noun, name)) for name in told if getattr(noun, name, None)), ())
    if getattr(noun, "type", "") == "bool":
        listed = ("yes", "no")
    yield from ((value, labels.get(value) or opened(value)) for value in listed)


def may_differ(book: Rulebook) -> set[tuple[str, str]]:
    """Return what a word may be told otherwise as: of what it is a value, and the English."""
    known = book.vocabulary
    nouns = {**known.questions, **known.statuses, **known.facts, **book.terms}
    return {(id, said) for id, noun in nouns.items() for _, said in values(noun, book)}
