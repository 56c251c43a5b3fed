"""Read statuses: what lasts until it is changed."""

from ..text.diagnostic import Diagnostics, nearest
from ..text.node import Mapping, Node, Scalar
from ..text.place import Place
from .facts import check_labels, label_of
from .forms import StatusForm
from .gaps import read_gaps
from .rulebook import Status
from .scope import Scope
from .shape import once, sayable, shaped, spot, words_of

MOST_VALUES = 1_000


def read_status(id: str, node: Node, place: Place, scope: Scope) -> Status | None:
    """Read one status of the vocabulary."""
    found = scope.found
    form = shaped(StatusForm, node, f"status {id}", found)
    values = _values(id, form, node, found) if form else ()
    if form is None or not values:
        return None
    status = Status(
        id, label_of(id, form.label), values, form.type == "int", form.unit, form.begins, form.missing, form.then,
        form.plain, form.document, form.protected, form.headline, form.control, form.normally, False, form.labels,
        read_gaps(form.gaps, node.get("gaps") if isinstance(node, Mapping) else None, scope, f"status {id}"),
        form.together, form.category,
    )  # fmt: skip
    _check(status, node, found)
    if form.category:
        scope.name("category", form.category, scope.categories, spot(node, "category"))
    check_labels(f"status {id}", node, values, found)
    return status


def _values(id: str, form: StatusForm, node: Node, found: Diagnostics) -> tuple[str, ...]:
    if form.type == "int" and form.values is None:
        if 0 <= form.max - form.min < MOST_VALUES:
            return tuple(map(str, range(form.min, form.max + 1)))
        found.error(
            spot(node, "max"),
            f"status {id}: from {form.min} to {form.max}; at least 1 and at most {MOST_VALUES:,} values",
        )
        return ()
    if form.type or not form.values:
        place = spot(node, "type") if form.type else spot(node, "values")
        found.error(place, f"status {id}: give 'values', a list, or 'type: int' with min and max")
        return ()
    if form.unit and isinstance(node, Mapping):
        found.error(node.key_place("unit"), f"status {id}: a unit is for numbers (type: int)")
    words = words_of(node.get("values") if isinstance(node, Mapping) else None)
    once(words, f"status {id}", found)
    sayable(words, f"status {id}", found)
    return tuple(form.values)


def _check(status: Status, node: Node, found: Diagnostics) -> None:
    if not isinstance(node, Mapping):
        return
    for key in ("begins", "missing", "normally"):
        word = node.get(key)
        if isinstance(word, Scalar):
            _one_of(status, key, word, found)
    then = node.get("then")
    for before, after in then if isinstance(then, Mapping) else ():
        _one_of(status, "then", before, found)
        if isinstance(after, Scalar):
            _one_of(status, "then", after, found)
            if after.text == before.text:
                found.error(
                    after.place, f"status {status.id}: '{after.text}' lapses to itself; say what comes after it"
                )
    if status.document and "held" not in status.values:
        found.error(
            node.key_place("document"), f"status {status.id}: a document that can never be held; give it the value held"
        )


def _one_of(status: Status, key: str, word: Scalar, found: Diagnostics) -> None:
    if not word.void and word.text not in status.values:
        listed = ", ".join(status.values) if len(status.values) <= 8 else f"{status.values[0]} to {status.values[-1]}"
        hint = nearest(word.text, status.values) or f"; its values are {listed}"
        found.error(word.place, f"status {status.id}: '{key}' is '{word.text}', none of its values{hint}")
