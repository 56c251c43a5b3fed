"""Reforms: named edits of a rulebook's text, from a day on or as if they had always been."""

from collections.abc import Callable
from dataclasses import dataclass

from ..text.diagnostic import nearest
from ..text.node import Mapping, Node, Scalar, Sequence
from .dates import day_of
from .edits import add, drop, redate, replaced, set_value
from .provision_forms import ReformForm
from .scope import TOPICS, Scope
from .shape import shaped
from .written import Written

Edit = Callable[["list[Written]", Mapping, "Reform", Scope], "list[Written]"]

VERBS: dict[str, tuple[tuple[str, ...], Edit]] = {
    "add": (("add",), add),
    "drop": (("drop",), drop),
    "replace": (("replace", "with"), replaced),
    "redate": (("redate", "in_force"), redate),
    "set": (("set", "value"), set_value),
}


@dataclass(frozen=True, slots=True)
class Reform:
    """A reform's name, its reason, and the day from which its edits hold (None: as if always)."""

    id: str
    why: str
    start: str | None


def reformed(written: list[Written], root: Mapping, scope: Scope, earlier: set[str]) -> list[Written]:
    """Return the written nouns as a reform leaves them; an edit that touches nothing is reported."""
    found = scope.found
    for key, _ in root:
        if key.text not in ("reform", "edits"):
            found.error(
                key.place,
                f"unknown key '{key.text}'{nearest(key.text, ('reform', 'edits'))}; a reform has 'reform' and 'edits'",
            )
    reform, edits = _head(root, scope), root.get("edits")
    if not isinstance(edits, Sequence):
        if not (isinstance(edits, Scalar) and edits.void):
            found.error(
                edits.place if edits else root.place,
                "a reform without 'edits', a list of add, drop, replace, redate or set",
            )
        return written
    if not edits.items:
        found.error(edits.place, "no edits; a reform that touches nothing is none")
    if reform is None:
        scope.blinded(*TOPICS)
        return written
    _once(reform, root, scope, earlier)
    for edit in edits:
        written = _edited(written, edit, reform, scope)
    return written


def _once(reform: Reform, root: Mapping, scope: Scope, earlier: set[str]) -> None:
    """Note a reform's name, and that what it sets may cite it."""
    if reform.id in earlier:
        scope.found.error(root.value_place("reform"), f"reform {reform.id}: a second time")
    earlier.add(reform.id)
    if scope.works is not None:
        scope.works |= {work_of(reform)}


def work_of(reform: Reform) -> str:
    """Return the work that a value set by a reform cites: the reform itself."""
    return f"reform {reform.id}"


def _head(root: Mapping, scope: Scope) -> Reform | None:
    head, found = root.get("reform"), scope.found
    if head is None:
        found.error(root.place, "a reform without a head; write reform: {id, why, from: a day (or as_if: always)}")
        return None
    form = shaped(ReformForm, head, "reform", found)
    if form is None or not isinstance(head, Mapping):
        return None
    if (form.start is None) == (form.as_if is None):
        found.error(head.place, f"reform {form.id}: give either 'from', a day, or 'as_if: always'")
        return None
    if form.as_if not in (None, "always"):
        found.error(head.value_place("as_if"), f"reform {form.id}: 'as_if' is '{form.as_if}'; it can only be always")
        return None
    try:
        day_of(form.start or "2000-01-01")
    except ValueError as error:
        if form.start:
            found.error(head.value_place("from"), f"reform {form.id}: {error}")
        return None
    return Reform(form.id, form.why, form.start)


def _edited(written: list[Written], edit: Node, reform: Reform, scope: Scope) -> list[Written]:
    if isinstance(edit, Scalar) and edit.void:
        return written
    verb = next((v for v in VERBS if isinstance(edit, Mapping) and v in edit.entries), None)
    if verb is None or not isinstance(edit, Mapping):
        first = next((key for key, _ in edit), None) if isinstance(edit, Mapping) else None
        wrong = f"'{first.text}' is no edit{nearest(first.text, VERBS)}" if first else "no edit"
        scope.found.error(
            first.place if first else edit.place, f"{wrong}; an edit is one of add, drop, replace, redate and set"
        )
        return written
    keys, act = VERBS[verb]
    extra = [key for key in edit.entries if key not in keys]
    lacking = [key for key in keys if key not in edit.entries]
    for key in extra:
        scope.found.error(edit.key_place(key), f"edit {verb}: unknown key '{key}'{nearest(key, keys)}")
    for key in lacking if not extra else ():
        scope.found.error(edit.place, f"edit {verb}: '{key}' is missing")
    return written if extra or lacking else act(written, edit, reform, scope)
