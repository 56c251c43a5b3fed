"""A claim's words looked up: names in the rulebook, conditions read as rules' own are."""

from collections.abc import Collection

from lark import Token, Tree

from ..language.atoms import Atoms
from ..language.conditions import ALWAYS, Condition, Is, Quantified, Ref
from ..language.rulebook import Rulebook
from ..language.scope import Scope
from ..language.terms import branch
from ..text.diagnostic import Diagnostics, nearest
from ..text.node import Scalar
from ..text.place import Place


def scope_of(book: Rulebook, found: Diagnostics) -> Scope:
    """Return what names mean in a checked rulebook."""
    words = book.vocabulary
    return Scope(
        found, facts=dict(words.facts), statuses=dict(words.statuses),
        questions={id: question.outcomes for id, question in words.questions.items()},
        parameters={id: parameter.unit for id, parameter in book.parameters.items()}, roles=words.roles,
        layers=words.layers, actors=words.actors, terms=dict(book.terms), calendars=frozenset(words.calendars),
    )  # fmt: skip


class Wording:
    """Looks up the words of one claim; what is mistaken is reported, each where it stands."""

    def __init__(self, text: str, place: Place, book: Rulebook, found: Diagnostics) -> None:
        self.text, self.place, self.book, self.found = text, place, book, found
        self.scope = scope_of(book, found)
        self.atoms = Atoms(self.scope)

    def spot(self, part: object) -> Place:
        """Return where a part of the claim stands."""
        offset = part.start_pos if isinstance(part, Token) else branch(part).meta.start_pos
        return Place(self.place.file, self.place.line, self.place.column + (offset or 0))

    def traits(self, who: object) -> tuple[Condition, ...]:
        """Return the conditions of a list of traits; none where there is no list."""
        return tuple(self._trait(branch(part)) for part in branch(who).children) if who is not None else ()

    def _trait(self, tree: Tree[Token]) -> Condition:
        if tree.data not in ("some_relative", "every_relative"):
            meta = tree.meta
            return self.atoms.atom(Scalar(self.text[meta.start_pos : meta.end_pos], self.spot(tree)))
        role, has = tree.children
        roles = tuple(id for id, kind in self.scope.roles.items() if str(role) in (id, kind))
        if not roles:
            self.scope.unknown("role", str(role), {*self.scope.roles, *self.scope.roles.values()}, self.spot(role))
        return Quantified(tree.data == "every_relative", str(role), roles, self._trait(branch(has)))

    def answer(self, name: object, values: object) -> Condition:
        """Return the condition that a question or status has one of some values."""
        ref = self._answered(name)
        return Is(ref, self._values(ref, values)) if ref else ALWAYS

    def plainly(self, name: object) -> Condition:
        """Return the condition that a question or status of yes and no is yes."""
        ref = self._answered(name)
        if ref is None:
            return ALWAYS
        if set(self.scope.values(ref) or ()) != {"yes", "no"}:
            values = ", ".join(self.scope.values(ref) or ())
            self.found.error(self.spot(name), f"'{name}' is not yes or no; write has {name} and one of {values}")
        return Is(ref, ("yes",))

    def fact(self, name: object) -> None:
        """Look up a fact whose values are listed: two people can be alike in all but that."""
        if self.known("fact", name, self.scope.facts) and self.scope.values(Ref("fact", str(name))) is None:
            self.found.error(self.spot(name), f"'{name}' is a date or a number; name a fact whose values are listed")

    def question(self, name: object) -> str:
        """Look up a question."""
        ref = self._answered(name)
        if ref is not None and ref.sort != "question":
            self.found.error(self.spot(name), f"'{name}' is a status, which is remembered; only a question is answered")
        return str(name)

    def outcomes(self, name: object, values: object) -> tuple[str, ...]:
        """Look up outcomes of a question."""
        self.question(name)
        return self._values(Ref("question", str(name)), values) if str(name) in self.scope.questions else ()

    def _answered(self, name: object) -> Ref | None:
        if str(name) in self.scope.facts:
            self.found.error(self.spot(name), f"'{name}' is a fact, which no rule decides; say it of the person")
            return None
        known = [*self.scope.questions, *self.scope.statuses]
        if not self.known("question or status", name, known):
            return None
        return Ref("question" if str(name) in self.scope.questions else "status", str(name))

    def _values(self, ref: Ref, values: object) -> tuple[str, ...]:
        known = self.scope.values(ref) or ()
        tokens = branch(values).children
        for token in tokens:
            if str(token) not in known:
                hint = nearest(str(token), known) or f"; it is one of {', '.join(known)}"
                self.found.error(self.spot(token), f"'{ref.name}' is never '{token}'{hint}")
        return tuple(map(str, tokens))

    def window(self, tree: object) -> str:
        """Return what is avoided or met as `WORD=VALUE`; of a window alone its bad outcome."""
        name, *value = branch(tree).children
        if value:
            self.answer(name, Tree("values", value))
            return f"{name}={value[0]}"
        question = self.book.vocabulary.questions.get(self.question(name))
        return f"{name}={question.outcomes[-1]}" if question else str(name)

    def known(self, sort: str, name: object, known: Collection[str]) -> bool:
        """Report a name that is not among the known ones; tell whether it is."""
        return self.scope.name(sort, str(name), known, self.spot(name))
