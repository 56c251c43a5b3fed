"""The nouns of topic files as they are written: found, named and declared before any of them is read."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..text.diagnostic import Diagnostics
from ..text.node import Mapping, Node, Scalar, Sequence, text_of
from ..text.place import Place
from .facts import label_of
from .provision_forms import TopicForm
from .rulebook import DONE, DUTY_VALUES, Status, VagueTerm
from .scope import TOPICS, Scope
from .shape import shaped
from .terms import PLURAL

SECTIONS = {"rules": "rule", "tables": "table", "acts": "act", "duties": "duty"}


@dataclass(frozen=True, slots=True)
class Written:
    """One noun as it stands in a file: its sort, its id, its text, and the instrument whose directory it is in."""

    sort: str
    id: str
    node: Mapping
    instrument: str
    place: Place

    @property
    def what(self) -> str:
        """Return how a message calls it."""
        return f"{self.sort} {self.id}"


def nouns(root: Mapping, instrument: str, scope: Scope) -> Iterator[Written]:
    """Yield what a topic file declares; what cannot be read is reported, and its names are then not missed."""
    if shaped(TopicForm, root, "file", scope.found) is None:
        scope.blinded(*TOPICS)
    parameters = root.get("parameters")
    for key, node in parameters if isinstance(parameters, Mapping) else ():
        if isinstance(node, Mapping):
            yield Written("parameter", key.text, node, instrument, key.place)
        else:
            scope.broken.add(key.text)
            if not (isinstance(node, Scalar) and node.void):
                scope.found.error(node.place, f"parameter {key.text}: should be a map of keys and values")
    for section, sort in SECTIONS.items():
        listed = root.get(section)
        for node in listed if isinstance(listed, Sequence) else ():
            noun = named(sort, node, instrument, scope.found)
            if noun is None:
                scope.blinded(sort if sort != "table" else "rule", *(("status", "word") if sort == "duty" else ()))
            else:
                yield noun


def named(sort: str, node: Node, instrument: str, found: Diagnostics) -> Written | None:
    """Return a noun under its id; None, and a line, where it has none."""
    id = node.get("id") if isinstance(node, Mapping) else None
    if isinstance(node, Mapping) and isinstance(id, Scalar) and id.text:
        return Written(sort, id.text, node, instrument, id.place)
    if not (isinstance(node, Scalar) and node.void) and not (isinstance(id, Scalar) and id.void):
        found.error(
            id.place if id else node.place, f"a {sort} without an id; it is a map of keys and values, `id` among them"
        )
    return None


def declare(nouns: list[Written], scope: Scope) -> None:
    """Put the names of all nouns into the scope; two nouns of one name are reported."""
    first: dict[tuple[str, str], Place] = {}
    words = {**dict.fromkeys(scope.facts, "fact"), **dict.fromkeys(scope.questions, "question")}
    words |= dict.fromkeys(scope.statuses, "status")
    for noun in nouns:
        sort = "rule" if noun.sort == "table" else noun.sort
        if noun.sort == "duty" and noun.id in words:
            scope.found.error(
                noun.place, f"{noun.what}: '{noun.id}' is a {words[noun.id]} of the vocabulary; one word, one meaning"
            )
        earlier = first.setdefault((sort, noun.id), noun.place)
        if earlier is not noun.place and noun.sort != "rule" and noun.sort != "table":
            scope.found.error(
                noun.place, f"{noun.what}: a second time; the first is on line {earlier.line} of {earlier.file}"
            )
        _declare(noun, scope)


def _declare(noun: Written, scope: Scope) -> None:
    node, target = noun.node, text_of(noun.node.get("decides"))
    if noun.sort == "parameter":
        unit = text_of(node.get("unit"))
        scope.parameters[noun.id] = PLURAL.get(unit, unit)
        _own_term(noun, scope)
    elif noun.sort == "act":
        effects = node.get("effects")
        scope.acts[noun.id] = tuple(effects.entries) if isinstance(effects, Mapping) else (DONE,)
    elif noun.sort == "duty":
        label = label_of(noun.id, text_of(node.get("label")))
        if noun.id not in scope.facts and noun.id not in scope.questions:
            scope.statuses[noun.id] = Status(noun.id, label, DUTY_VALUES, begins="none", missing="none", duty=True)
    else:
        scope.rules[noun.id] = target
        rows = node.get("rows") if noun.sort == "table" else None
        for n in range(1, len(rows.items) + 1 if isinstance(rows, Sequence) else 1):
            scope.rules[f"{noun.id}.{n}"] = target


def _own_term(noun: Written, scope: Scope) -> None:
    """A parameter with a value a reading, and no shared term, is its own vague term."""
    shared = noun.node.get("term")
    if isinstance(shared, Scalar):
        scope.name("term", shared.text, scope.terms, shared.place)
        return
    readings = _readings(noun.node.get("values"))
    if not readings:
        return
    if noun.id in scope.terms:
        scope.found.error(noun.place, f"{noun.what}: '{noun.id}' is a term of the vocabulary; write term: {noun.id}")
        scope.broken.add(noun.id)
        return
    labels = {name: label_of(name, "") for name in readings}
    scope.terms[noun.id] = VagueTerm(noun.id, label_of(noun.id, text_of(noun.node.get("label"))), readings, labels)


def _readings(values: Node | None) -> tuple[str, ...]:
    for worth in values if isinstance(values, Sequence) else ():
        value = worth.get("value") if isinstance(worth, Mapping) else None
        if isinstance(value, Mapping):
            return tuple(value.entries)
    return ()
