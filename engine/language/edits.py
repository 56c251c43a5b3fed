"""The edits of a reform, each a change of written nouns: what ends, what begins, what is other than it was."""

from dataclasses import replace
from typing import Protocol

from ..text.diagnostic import nearest
from ..text.node import Mapping, Node, Scalar, Sequence, text_of
from ..text.place import Place
from .patch import begun, ended, first_day, mapped, with_key
from .scope import Scope
from .written import Written, named

SORTS = ("rule", "table", "act", "duty")


class Reformed(Protocol):
    """What an edit asks of its reform: name, reason, and first day (None: as if always)."""

    @property
    def id(self) -> str: ...
    @property
    def why(self) -> str: ...
    @property
    def start(self) -> str | None: ...


def _touched(written: list[Written], edit: Mapping, key: str, sorts: tuple[str, ...], scope: Scope) -> list[int]:
    """Return which nouns an edit names; one that names none is reported."""
    node = edit.get(key)
    id = text_of(node)
    touched = [n for n, w in enumerate(written) if w.id == id and w.sort in sorts]
    blind = set(sorts) & scope.blind or id in scope.broken or (isinstance(node, Scalar) and node.void)
    if not touched and not blind and node is not None:
        known = [w.id for w in written if w.sort in sorts]
        scope.found.error(node.place, f"this edit touches nothing: no {' or '.join(sorts)} '{id}'{nearest(id, known)}")
    return touched


def drop(written: list[Written], edit: Mapping, reform: Reformed, scope: Scope) -> list[Written]:
    """Take a noun away, or end it on the reform's day."""
    touched = set(_touched(written, edit, "drop", SORTS, scope))
    kept: list[Written] = []
    for n, noun in enumerate(written):
        left = noun if n not in touched else ended(noun, reform.start)
        kept += [left] if left else []
    if touched and not any(noun.id == text_of(edit.get("drop")) for noun in kept):
        scope.dropped.add(text_of(edit.get("drop")))  # what named it was not mistaken
    return kept


def replaced(written: list[Written], edit: Mapping, reform: Reformed, scope: Scope) -> list[Written]:
    """Change some keys of a noun, always or from the reform's day."""
    patch, touched = edit.get("with"), _touched(written, edit, "replace", SORTS, scope)
    if not isinstance(patch, Mapping):
        scope.found.error(edit.value_place("with"), "'with' is a map of the keys that change")
        return written
    if "id" in patch.entries:
        scope.found.error(patch.key_place("id"), "'id' cannot be replaced; drop the one and add the other")
        return written
    result: list[Written] = []
    for n, noun in enumerate(written):
        result += _replaced(noun, patch, edit, reform, scope) if n in touched else [noun]
    return result


def _replaced(noun: Written, patch: Mapping, edit: Mapping, reform: Reformed, scope: Scope) -> list[Written]:
    node = noun.node
    for key, value in patch:
        node = with_key(node, key.text, value)
    changed = replace(noun, node=node)
    if reform.start is None:
        return [changed]
    if noun.sort in ("act", "duty"):
        scope.found.error(
            edit.value_place("replace"),
            f"an {noun.what} has no versions; replace it as_if: always, or drop it and add another",
        )
        return [noun]
    return [one for one in (ended(noun, reform.start), begun(changed, reform.start)) if one is not None]


def redate(written: list[Written], edit: Mapping, reform: Reformed, scope: Scope) -> list[Written]:
    """Give a noun other days in force."""
    force = edit.get("in_force")
    if not isinstance(force, Mapping):
        scope.found.error(edit.value_place("in_force"), "'in_force' is a map of from, until and governed_by")
        return written
    touched = set(_touched(written, edit, "redate", SORTS, scope))
    return [replace(w, node=with_key(w.node, "in_force", force)) if n in touched else w for n, w in enumerate(written)]


def add(written: list[Written], edit: Mapping, reform: Reformed, scope: Scope) -> list[Written]:
    """Add a rule, table, act or duty, told apart by its keys."""
    node = edit.get("add")
    if not isinstance(node, Mapping):
        scope.found.error(edit.value_place("add"), "'add' takes a map: a rule, table, act or duty with its id")
        return written
    telling = {"owes": "duty", "effects": "act", "rows": "table"}
    sort = next((sort for key, sort in telling.items() if key in node.entries), "rule")
    new = named(sort, node, "", scope.found)
    if new is None:
        return written
    if any(w.id == new.id and w.sort in SORTS for w in written):
        scope.found.error(new.place, f"'{new.id}' exists already; replace it, or add under a new id")
        return written
    left = begun(new, reform.start) if reform.start else new
    return [*written, left] if left else written


def set_value(written: list[Written], edit: Mapping, reform: Reformed, scope: Scope) -> list[Written]:
    """Give a parameter another value, always or from the reform's day."""
    result = list(written)
    for n in _touched(written, edit, "set", ("parameter",), scope):
        old = written[n].node.get("values")
        kept = old.items if isinstance(old, Sequence) else ()
        first = min((_from(worth) for worth in kept), default="")
        start = Scalar(reform.start or first, edit.place)
        if not start.text:
            continue
        entries = {"from": start, "value": edit.entries["value"][1], "cite": _cite(reform, edit.place)}
        before = () if reform.start is None else tuple(w for w in kept if first_day(_from(w)) < first_day(reform.start))
        values = Sequence((*(_until(w, reform.start) for w in before), mapped(edit.place, entries)), edit.place)
        result[n] = replace(written[n], node=with_key(written[n].node, "values", values))
    return result


def _until(worth: Node, day: str | None) -> Node:
    """A value that was to end after the reform's day ends there."""
    last = worth.get("until") if isinstance(worth, Mapping) else None
    if (
        not isinstance(worth, Mapping)
        or not isinstance(last, Scalar)
        or day is None
        or first_day(last.text) <= first_day(day)
    ):
        return worth
    return with_key(worth, "until", Scalar(day, last.place))


def _cite(reform: Reformed, place: Place) -> Sequence:
    words = {"work": f"reform {reform.id}", "at": reform.why, "mark": "INF"}
    return Sequence((mapped(place, {key: Scalar(text, place) for key, text in words.items()}),), place)


def _from(worth: Node) -> str:
    return text_of(worth.get("from")) if isinstance(worth, Mapping) else ""
