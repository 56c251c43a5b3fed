"""Read facts: what never changes in a life."""

from ..text.diagnostic import Diagnostics, nearest
from ..text.node import Mapping, Node, Scalar
from ..text.place import Place
from .forms import FactForm
from .rulebook import Fact, FactType
from .shape import once, sayable, shaped, spot, words_of
from .values import fits


def label_of(id: str, label: str) -> str:
    """Return a word's plain-language name: its label, or its id with the dashes opened."""
    return label or id.replace("-", " ")


def read_fact(id: str, node: Node, place: Place, found: Diagnostics) -> Fact | None:
    """Read one fact of the vocabulary."""
    form = shaped(FactForm, node, f"fact {id}", found)
    if form is None:
        return None
    kind, values = _type(form.type)
    if kind is None:
        words = "a type is bool, date, int, a list of values, or {set: [values]}"
        found.error(spot(node, "type"), f"fact {id}: {words}{nearest(str(form.type), ('bool', 'date', 'int'))}")
        return None
    _listed(id, node, values, found)
    fact = Fact(
        id, label_of(id, form.label), kind, values, form.unit, form.min, form.max, form.missing, form.normally,
        form.control, form.protected, form.labels,
    )  # fmt: skip
    _check(fact, node, found)
    check_labels(f"fact {id}", node, values or ("yes", "no"), found)
    return fact


def _type(written: object) -> tuple[FactType | None, tuple[str, ...]]:
    if isinstance(written, dict) and list(written) == ["set"]:
        written, sort = written["set"], "set"
    else:
        sort = "enum"
    if isinstance(written, list) and written and all(isinstance(v, str) for v in written):
        return ("set" if sort == "set" else "enum"), tuple(written)
    plain: dict[object, FactType] = {"bool": "bool", "date": "date", "int": "int"}
    return (plain.get(written) if isinstance(written, str) and sort == "enum" else None), ()


def _listed(id: str, node: Node, values: tuple[str, ...], found: Diagnostics) -> None:
    listed = node.get("type") if isinstance(node, Mapping) else None
    if isinstance(listed, Mapping):
        listed = listed.get("set")
    if values:
        once(words_of(listed), f"fact {id}", found)
        sayable(words_of(listed), f"fact {id}", found)


def _check(fact: Fact, node: Node, found: Diagnostics) -> None:
    if fact.type != "int" and (fact.least is not None or fact.most is not None or fact.unit):
        found.error(node.place, f"fact {fact.id}: 'unit', 'min' and 'max' are for numbers, and this is none")
    elif fact.least is not None and fact.most is not None and fact.least > fact.most:
        found.error(spot(node, "max"), f"fact {fact.id}: 'max' is less than 'min'")
    for key in ("missing", "normally"):
        word = node.get(key) if isinstance(node, Mapping) else None
        if isinstance(word, Scalar) and not word.void:
            try:
                fits(fact, word.text)
            except ValueError as error:
                found.error(word.place, f"fact {fact.id}: '{key}' {error}")


def check_labels(what: str, node: Node, values: tuple[str, ...], found: Diagnostics) -> None:
    """Report labels of values that do not exist."""
    labels = node.get("labels") if isinstance(node, Mapping) else None
    for key, _ in labels if isinstance(labels, Mapping) else ():
        if values and key.text not in values:
            found.error(
                key.place, f"{what}: a label for '{key.text}', which is none of its values{nearest(key.text, values)}"
            )
