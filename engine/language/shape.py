"""Hold what is written against a form; every misfit becomes one line with its place."""

from typing import Any, TypeVar, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ..text.diagnostic import Diagnostics, nearest
from ..text.node import Mapping, Node, Scalar, Sequence, at, plain
from ..text.place import Place
from .forms import Form
from .grammar import JOINTS

F = TypeVar("F", bound=Form)

_SORTS = {
    "dict_type": "a map of keys and values",
    "model_type": "a map of keys and values",
    "list_type": "a list",
    "string_type": "a word",
    "int_parsing": "a whole number",
    "int_parsing_size": "a whole number",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
}


def shaped(form: type[F], node: Node, what: str, found: Diagnostics) -> F | None:
    """Return a node as a form; None, and a line for each mistake, where it does not fit."""
    if isinstance(node, Scalar) and node.void:
        return None
    try:
        return form.model_validate(plain(node))
    except ValidationError as wrong:
        errors = wrong.errors(include_url=False)
        mistyped = [error["loc"] for error in errors if error["type"] == "extra_forbidden"]
        for error in errors:
            if error["type"] != "missing" or not _meant(error["loc"], mistyped):
                _tell(form, node, what, error, found)
        return None


def _meant(lacking: tuple[int | str, ...], mistyped: list[tuple[int | str, ...]]) -> bool:
    """Tell whether a missing key is there under a name that is nearly its own."""
    near = [str(loc[-1]) for loc in mistyped if loc[:-1] == lacking[:-1]]
    return any(nearest(key, [str(lacking[-1])]) for key in near)


def _tell(form: type[Form], node: Node, what: str, error: ErrorDetails, found: Diagnostics) -> None:
    path = tuple(step for step in error["loc"] if step != "[key]")
    spot, place = at(node, path)
    kind = error["type"]
    if kind == "extra_forbidden":
        _unknown_key(form, node, path, what, found)
    elif kind == "missing":
        key = str(path[-1])
        cited = key == "cite" and _form_at(form, path[:-1]) is not None
        words = "no citation; every statement names its source" if cited else f"'{key}' is missing"
        found.error(place, f"{what}: {words}")
    elif not (isinstance(spot, Scalar) and spot.void):
        wanted = _SORTS.get(kind) or error["msg"].removeprefix("Value error, ")
        found.error(place, f"{what}: {_named(path)}{sort_of(spot)}; it should be {wanted}")


def _unknown_key(form: type[Form], node: Node, path: tuple[int | str, ...], what: str, found: Diagnostics) -> None:
    parent, place = at(node, path[:-1])
    key = str(path[-1])
    inner = _form_at(form, path[:-1])
    known = keys_of(inner) if inner else []
    hint = nearest(key, known) or "; known are " + ", ".join(known)
    place = parent.key_place(key) if isinstance(parent, Mapping) else place
    found.error(place, f"{what}: unknown key '{key}'{hint}")


def _named(path: tuple[int | str, ...]) -> str:
    """Say which key, or which entry of it, is meant: `'cite' entry 2 is `."""
    words = [f"'{step}'" if isinstance(step, str) else f"entry {step + 1}" for step in path]
    key = next((n for n in range(len(words) - 1, -1, -1) if isinstance(path[n], str)), 0)
    return " ".join([*words[key:], "is", ""]) if words else ""


def _form_at(form: type[Form], path: tuple[int | str, ...]) -> type[Form] | None:
    """Return the form that stands under a path of keys."""
    inside: type[Form] | None = form
    for step in path:
        if isinstance(step, str) and inside is not None:
            fields = {info.alias or name: info.annotation for name, info in inside.model_fields.items()}
            inside = _form_in(fields.get(step))
    return inside


def _form_in(annotation: Any) -> type[Form] | None:
    if isinstance(annotation, type) and issubclass(annotation, Form):
        return annotation
    return next((form for part in get_args(annotation) if (form := _form_in(part))), None)


def keys_of(form: type[Form]) -> list[str]:
    """Return the keys that a form knows, as they are written."""
    return [info.alias or name for name, info in form.model_fields.items()]


def sort_of(node: Node) -> str:
    """Say what a node is: a list, a map, or the word itself."""
    if isinstance(node, Scalar):
        return f"'{node.text}'"
    return "a list" if isinstance(node, Sequence) else "a map"


def words_of(node: Node | None) -> list[Scalar]:
    """Return the words of a list, or of what may be written without one."""
    if isinstance(node, Sequence):
        return [item for item in node if isinstance(item, Scalar) and not item.void]
    return [node] if isinstance(node, Scalar) and not node.void else []


def once(words: list[Scalar], what: str, found: Diagnostics) -> None:
    """Report words that stand twice in one list."""
    seen: set[str] = set()
    for word in words:
        if word.text in seen:
            found.error(word.place, f"{what}: '{word.text}' a second time")
        seen.add(word.text)


def sayable(words: list[Scalar], what: str, found: Diagnostics) -> None:
    """Report values that a condition could not name, as they are words of the grammar."""
    for word in words:
        if word.text in JOINTS:
            found.error(word.place, f"{what}: '{word.text}' is a word of the grammar and cannot be a value")


def spot(node: Node, *path: str) -> Place:
    """Return where the value under a path of keys stands, or the best place for it."""
    for key in path:
        if not isinstance(node, Mapping):
            break
        node = node.get(key) or node
    return node.place
