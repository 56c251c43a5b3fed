"""Read `vocabulary.yaml`: first every word is declared, then the conditions among them are read."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from ..text.diagnostic import Diagnostics
from ..text.node import Mapping as Map
from ..text.node import Node, Scalar, Sequence
from ..text.place import Place
from .categories import check_categories, read_category
from .conditions import Condition
from .facts import check_labels, label_of, read_fact
from .forms import ActorForm, LayerForm, QuestionForm, RoleForm, VocabularyForm
from .gaps import read_gaps
from .grammar import KEYWORDS
from .resolve import Resolver
from .rulebook import Actor, Layer, Question, Vocabulary
from .scope import VOCABULARY, Scope
from .shape import once, sayable, shaped, spot, words_of
from .statuses import read_status
from .vague import read_term
from .values import fits
from .workdays import Calendar

T = TypeVar("T")
Read = Callable[[str, Node, Place, Diagnostics], T | None]

__all__ = ["Words", "fits", "label_of"]


class Words:
    """The vocabulary being read."""

    def __init__(self, root: Map, scope: Scope) -> None:
        self.root = root
        self.scope = scope
        self.found: Diagnostics = scope.found
        self.asked: dict[str, tuple[QuestionForm, Node]] = {}
        self.labels: dict[str, str] = {}
        self.resolver = Resolver(scope)

    def _each(self, key: str, read: Read[T]) -> dict[str, T]:
        """Read the words of one section; one that cannot be read is noted as broken."""
        section = self.root.get(key)
        found: dict[str, T] = {}
        for name, node in section if isinstance(section, Map) else ():
            if name.text in KEYWORDS or not name.text:
                self.found.error(name.place, f"'{name.text}' is a word of the grammar and cannot be a name")
            word = read(name.text, node, name.place, self.found)
            if word is None:
                self.scope.broken.add(name.text)
            else:
                found[name.text] = word
        return found

    def declare(self) -> None:
        """Put every word into the scope."""
        scope = self.scope
        if shaped(VocabularyForm, self.root, "vocabulary", self.found) is None:
            scope.blinded(*VOCABULARY)
        scope.layers = self._each("layers", _layer)
        scope.actors = self._each("actors", _actor)
        roles = self._each("roles", _role)
        scope.roles = {id: role.kind for id, role in roles.items()}
        self.labels = {id: label_of(id, role.label) for id, role in roles.items()}
        scope.categories = self._each("categories", lambda id, node, place, _: read_category(id, node, place, scope))
        check_categories(self.root.get("categories"), scope)
        scope.terms.update(self._each("terms", lambda id, node, place, found: read_term(id, node, place, scope)))
        scope.facts.update(self._each("facts", read_fact))
        scope.statuses.update(self._each("statuses", lambda id, node, place, _: read_status(id, node, place, scope)))
        self.asked = self._each("questions", _question)
        scope.questions.update({id: tuple(form.outcomes) for id, (form, _) in self.asked.items()})
        self._once()
        self._layers()
        self._one_self()

    def _once(self) -> None:
        seen: dict[str, str] = {}
        for sort in ("facts", "statuses", "questions"):
            section = self.root.get(sort)
            for key, _ in section if isinstance(section, Map) else ():
                if key.text in seen:
                    self.found.error(
                        key.place, f"'{key.text}' is already one of the {seen[key.text]}; one word, one meaning"
                    )
                seen.setdefault(key.text, sort)

    def _layers(self) -> None:
        for layer in self.scope.layers.values():
            for word in words_of(self._node("layers", layer.id, "over")):
                self.scope.name("layer", word.text, self.scope.layers, word.place)

    def _one_self(self) -> None:
        selves = [actor.id for actor in self.scope.actors.values() if actor.is_self]
        for second in selves[1:]:
            place = self.place("actors", second)
            self.found.error(place, f"actor {second}: '{selves[0]}' is the person already; there is one self")

    def _node(self, *path: str) -> Node | None:
        node: Node | None = self.root
        for key in path:
            node = node.get(key) if isinstance(node, Map) else None
        return node

    def place(self, section: str, word: str) -> Place:
        """Return where a word of a section stands."""
        node = self.root.get(section)
        return node.key_place(word) if isinstance(node, Map) else self.root.place

    # --- the conditions among them

    def finish(self, calendars: Mapping[str, Calendar]) -> Vocabulary:
        """Read the conditions of questions, goals and constraints; return the vocabulary."""
        scope, resolver = self.scope, self.resolver
        constraints = self.root.get("constraints")
        goals: dict[str, Condition] = self._each("goals", self._goal)
        return Vocabulary(
            layers=dict(scope.layers),
            actors=dict(scope.actors),
            roles=dict(scope.roles),
            terms=dict(scope.terms),
            facts=dict(scope.facts),
            statuses=dict(scope.statuses),
            questions={id: self._asked(id, form, node) for id, (form, node) in self.asked.items()},
            goals=goals,
            constraints=tuple(map(resolver.condition, constraints)) if isinstance(constraints, Sequence) else (),
            calendars=dict(calendars),
            labels=self.labels,
            categories=dict(scope.categories),
        )

    def _goal(self, id: str, node: Node, place: Place, found: Diagnostics) -> Condition:
        if isinstance(node, Sequence | Map) and not (node.items if isinstance(node, Sequence) else node.entries):
            found.error(place, f"goal {id}: no condition; a goal is what should hold")
        return self.resolver.condition(node)

    def _asked(self, id: str, form: QuestionForm, node: Node) -> Question:
        asked = self.resolver.condition(node.get("asked_when") if isinstance(node, Map) else None)
        listed = node.get("gaps") if isinstance(node, Map) else None
        if form.category:
            self.scope.name("category", form.category, self.scope.categories, spot(node, "category"))
        return Question(
            id, label_of(id, form.label), tuple(form.outcomes), asked, form.window, form.labels, form.aside,
            read_gaps(form.gaps, listed, self.scope, f"question {id}"), form.category,
        )  # fmt: skip


# --- words one by one


def _layer(id: str, node: Node, place: Place, found: Diagnostics) -> Layer | None:
    form = shaped(LayerForm, node, f"layer {id}", found)
    if form is None:
        return None
    if form.under not in ("", "all"):
        found.error(spot(node, "under"), f"layer {id}: 'under' is '{form.under}'; it can only be all")
    return Layer(id, label_of(id, form.label), tuple(form.over), form.under == "all")


def _actor(id: str, node: Node, place: Place, found: Diagnostics) -> Actor | None:
    if isinstance(node, Scalar):
        return None if node.void else Actor(id, label_of(id, ""), node.text)
    form = shaped(ActorForm, node, f"actor {id}", found)
    return Actor(id, label_of(id, form.label), form.of) if form else None


def _role(id: str, node: Node, place: Place, found: Diagnostics) -> RoleForm | None:
    if isinstance(node, Scalar):
        return None if node.void else RoleForm(kind=node.text)
    return shaped(RoleForm, node, f"role {id}", found)


def _question(id: str, node: Node, place: Place, found: Diagnostics) -> tuple[QuestionForm, Node] | None:
    form = shaped(QuestionForm, node, f"question {id}", found)
    if form is None:
        return None
    if not form.outcomes:
        found.error(spot(node, "outcomes"), f"question {id}: no outcomes; list them, best first")
        return None
    words = words_of(node.get("outcomes") if isinstance(node, Map) else None)
    once(words, f"question {id}", found)
    sayable(words, f"question {id}", found)
    check_labels(f"question {id}", node, tuple(form.outcomes), found)
    return form, node
